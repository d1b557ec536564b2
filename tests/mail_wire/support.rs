//! What several of these tests need.

use aftersale::domain::{Action, Change, Enclosure, Instant};
use aftersale::email::Raw;
use aftersale::email::imap::{Batch, Mark, Receiver};
use aftersale::email::smtp::{self, Envelope, Outcome, Phase, Watcher};
use aftersale::email::wire::Timeouts;
use aftersale::error::{Error, Result};
use aftersale::journal::{Gate, Permit, Record, Remote};
use aftersale::marketplaces::{Class, Delivery, Finding, Receipt};
use aftersale::store::Ledger;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;
use std::time::Duration;

/// A store in memory.
#[derive(Default)]
pub struct Store {
    pub messages: Vec<Raw>,
    pub marks: BTreeMap<String, Mark>,
    pub renumbered: Vec<String>,
    pub junk: Vec<String>,
    pub batches: usize,
    /// Storing fails from this batch on.
    pub fails_at: Option<usize>,
    /// Only messages whose header holds this are wanted.
    pub wants: Option<String>,
}

impl Store {
    pub fn marks(&self) -> Vec<Mark> {
        self.marks.values().cloned().collect()
    }

    pub fn texts(&self) -> Vec<String> {
        self.messages.iter().map(|message| String::from_utf8_lossy(&message.bytes).into_owned()).collect()
    }
}

impl Receiver for Store {
    fn wanted(&mut self, header: &[u8]) -> bool {
        self.wants.as_ref().is_none_or(|wanted| String::from_utf8_lossy(header).contains(wanted))
    }

    async fn store(&mut self, batch: Batch) -> Result<()> {
        if self.fails_at.is_some_and(|at| self.batches >= at) {
            return Err(Error::failed("disk full"));
        }
        self.batches += 1;
        if batch.renumbered {
            self.renumbered.push(batch.mark.folder.clone());
        }
        if batch.junk && !self.junk.contains(&batch.mark.folder) {
            self.junk.push(batch.mark.folder.clone());
        }
        self.messages.extend(batch.messages);
        self.marks.insert(batch.mark.folder.clone(), batch.mark);
        Ok(())
    }
}

/// Follows a send, and can spoil the ledger just before the body.
#[derive(Default)]
pub struct Diary {
    pub phases: Vec<Phase>,
    pub body_recorded: bool,
    pub cannot_record: bool,
    pub folder: PathBuf,
}

impl Watcher for Diary {
    fn phase(&mut self, phase: Phase) {
        let files =
            fs::read_dir(&self.folder).unwrap().map(|entry| fs::read(entry.unwrap().path()).unwrap_or_default());
        let ledger: Vec<u8> = files.flatten().collect();
        self.body_recorded = ledger.windows(10).any(|text| text == b"body-begun");
        assert_eq!(
            phase >= Phase::Body,
            self.body_recorded,
            "{phase:?}: written down before the body, and not earlier"
        );
        self.phases.push(phase);
        if phase == Phase::Data && self.cannot_record {
            for entry in fs::read_dir(&self.folder).unwrap().flatten().filter(|entry| entry.path().is_file()) {
                fs::write(entry.path(), b"no database").unwrap();
            }
        }
    }
}

/// Sends through the journal's gate, which alone gives permits.
pub async fn send(settings: &smtp::Settings, envelope: &Envelope, mail: &[u8], diary: &mut Diary) -> Outcome {
    let home = tempfile::tempdir().unwrap();
    diary.folder = home.path().to_owned();
    let ledger = Ledger::new(&home.path().join("ledger.db"));
    let gate = Gate::new(ledger, home.path().to_owned(), 0, false, Box::new(Instant::default));
    let action = action();
    let hold = gate.hold("main", &action.subject()).await.unwrap();
    let way = Way { settings, envelope, mail, diary: RefCell::new(diary), outcome: RefCell::default() };
    // What the gate makes of it is the business of other tests.
    let _ = gate.run(&hold, &way, &action, serde_json::Value::Null, false).await;
    way.outcome.into_inner().unwrap()
}

struct Way<'a> {
    settings: &'a smtp::Settings,
    envelope: &'a Envelope,
    mail: &'a [u8],
    diary: RefCell<&'a mut Diary>,
    outcome: RefCell<Option<Outcome>>,
}

impl Remote for Way<'_> {
    fn takes(&self, action: &Action) -> bool {
        action.change.is_mail()
    }

    fn class(&self, _: &Action) -> Class {
        Class::Blind
    }

    #[allow(clippy::await_holding_refcell_ref)]
    async fn perform(&self, permit: &Permit<'_>, _: &Action) -> Delivery {
        let mut diary = self.diary.borrow_mut();
        let outcome = smtp::send(permit, self.settings, self.envelope, self.mail, &mut **diary).await;
        *self.outcome.borrow_mut() = Some(outcome);
        Delivery::Sent(Receipt::default())
    }

    async fn look(&self, _: &Record) -> Result<Finding> {
        Ok(Finding::Absent)
    }
}

fn action() -> Action {
    let whole = Enclosure {
        name: "mail.eml".into(),
        media_type: "message/rfc822".into(),
        size: 0,
        sha256: "0".into(),
        original_sha256: None,
    };
    Action {
        account: "main".into(),
        marketplace: "allegro".into(),
        command: "mail reply".into(),
        case_id: "mail-1".into(),
        kind: None,
        order_id: None,
        buyer: None,
        change: Change::Mail {
            message_id: "<a@b>".into(),
            from: "a@b".into(),
            to: "c@d".into(),
            subject: String::new(),
            text: String::new(),
            files: Vec::new(),
            whole,
            mailbox: "main".into(),
            answers: "1".into(),
            original_id: "<o@d>".into(),
            basis: "1".into(),
            overrides: Vec::new(),
        },
    }
}

/// Patient where nothing is wrong, short where a server is silent on purpose.
pub fn timeouts(silence: Duration) -> Timeouts {
    Timeouts {
        connect: Duration::from_secs(20),
        tls: silence,
        command: silence,
        idle: silence,
        accepted: silence,
        retry: Duration::from_millis(1),
    }
}

pub const PATIENT: Duration = Duration::from_secs(60);
pub const SHORT: Duration = Duration::from_secs(1);
