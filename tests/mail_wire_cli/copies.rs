//! Providers that put a copy of sent mail into Sent by themselves: it is waited for, never doubled, and what it proves is believed.

use crate::faulty::{At, Fault, Faulty};
use crate::post::Post;
use crate::servers::{configure, runtime};
use crate::stub::{Act, Stub, say};
use crate::support::WORDS;
use aftersale::domain::{Action, Change, Enclosure, Instant};
use aftersale::error::{Error, Result};
use aftersale::journal::{Gate, Permit, Record, Remote};
use aftersale::marketplaces::{Class, Delivery, Finding, Receipt};
use aftersale::store::Ledger;
use serde_json::Value;
use std::path::Path;
use std::sync::{Arc, Mutex};

/// How often the server heard a command that begins so.
pub fn heard(stub: &Stub, begin: &str) -> usize {
    stub.lines().iter().filter(|line| line.starts_with(begin)).count()
}

/// Leaves in the ledger what a run of so many minutes ago would have left: an answer whose body began, and what came of it.
pub fn went_out(home: &Path, message_id: &str, minutes_ago: i64, came_to: Delivery) {
    let data = home.join("data");
    let clock = move || Instant::from(chrono::Utc::now()).plus_millis(-minutes_ago * 60_000);
    let gate = Gate::new(Ledger::new(&data.join("ledger.db")), data, 0, false, Box::new(clock));
    let bytes = format!("Message-ID: {message_id}\r\n\r\nEND");
    let whole = Enclosure {
        name: "answer.eml".into(),
        media_type: "message/rfc822".into(),
        size: bytes.len() as u64,
        sha256: gate.enclosures().keep(bytes.as_bytes()).unwrap(),
        original_sha256: None,
    };
    let action = Action {
        account: "main".into(),
        marketplace: "allegro".into(),
        command: "mail reply".into(),
        case_id: format!("mail-{}", message_id.trim_matches(['<', '>'])),
        kind: None,
        order_id: None,
        buyer: None,
        change: Change::Mail {
            message_id: message_id.into(),
            from: "sklep@example.com".into(),
            to: "powiadomienia@allegro.pl".into(),
            subject: "Re: x".into(),
            text: "x".into(),
            files: Vec::new(),
            whole,
            mailbox: "main".into(),
            answers: format!("{message_id}hash"),
            original_id: format!("<o.{}", message_id.trim_start_matches('<')),
            basis: format!("{message_id}hash"),
            overrides: Vec::new(),
        },
    };
    runtime().block_on(async {
        let hold = gate.hold("main", &action.subject()).await.unwrap();
        let way = Way(Mutex::new(Some(came_to)));
        let _ = gate.run(&hold, &way, &action, Value::Null, false).await;
    });
}

struct Way(Mutex<Option<Delivery>>);

impl Remote for Way {
    fn takes(&self, action: &Action) -> bool {
        action.change.is_mail()
    }

    fn class(&self, _: &Action) -> Class {
        Class::Blind
    }

    async fn perform(&self, permit: &Permit<'_>, _: &Action) -> Delivery {
        permit.begin_body().await.unwrap();
        self.0.lock().unwrap().take().unwrap()
    }

    async fn look(&self, _: &Record) -> Result<Finding> {
        Ok(Finding::Unclear("the test does not look".into()))
    }
}

fn lost() -> Delivery {
    Delivery::Unknown(Error::new(aftersale::error::ErrorKind::Unknown, "the connection was lost"))
}

/// A server whose Sent holds what `sent` says: the Message-ID of one mail, or nothing.
fn mailbox_with(sent: Arc<Mutex<Option<String>>>) -> impl Fn(usize, &str) -> Option<Act> + Send + Sync {
    // The connection, and whether Sent is open in it.
    let opened = Mutex::new((0, false));
    move |number, line| {
        let id = sent.lock().unwrap().clone();
        let mut opened = opened.lock().unwrap();
        let opens_sent = line.contains("Sent");
        match line.starts_with("EXAMINE") || line.starts_with("SELECT") {
            true => *opened = (number, opens_sent),
            false if opened.0 != number => *opened = (number, false),
            false => {}
        }
        let in_sent = opened.1;
        let there = id.filter(|_| in_sent);
        match line {
            "EXAMINE \"INBOX\"" | "SELECT \"INBOX\"" => say("* 0 EXISTS\r\n* OK [UIDVALIDITY 3] ok\r\nTAG OK done\r\n"),
            "EXAMINE \"Sent\"" => {
                let count = usize::from(there.is_some());
                say(format!("* {count} EXISTS\r\n* OK [UIDVALIDITY 3] ok\r\nTAG OK done\r\n"))
            }
            _ if line.starts_with("UID SEARCH") => {
                let found = if there.as_ref().is_some_and(|id| line.contains(id)) { " 1" } else { "" };
                say(format!("* SEARCH{found}\r\nTAG OK done\r\n"))
            }
            _ if line.contains("HEADER.FIELDS") => {
                let header = there.map(|id| format!("Message-ID: {id}\r\n\r\n")).unwrap_or_default();
                let name = "BODY[HEADER.FIELDS (MESSAGE-ID)]";
                say(format!("* 1 FETCH (UID 1 {name} {{{}}}\r\n{header})\r\nTAG OK done\r\n", header.len()))
            }
            _ if line.starts_with("APPEND") => say("+ go on\r\n"),
            "END" => say("TAG OK appended\r\n"),
            _ if line.starts_with("Message-ID:") || (line.is_empty() && in_sent) => say(""),
            _ => None,
        }
    }
}

fn state(post: &Post) -> String {
    post.run(&["journal", "list", "--json"]).json()[0]["state"].as_str().unwrap().to_owned()
}

#[test]
fn an_answer_is_not_taken_for_lost_before_the_provider_had_its_hour() {
    let runtime = runtime();
    for (minutes, files_copies, word) in [(58, true, "unknown"), (62, true, "absent"), (6_000, false, "needs-person")] {
        let post = Post::new("");
        went_out(post.home.path(), "<own@example.com>", minutes, lost());
        let stub = runtime.block_on(Stub::start(mailbox_with(Arc::default())));
        let own = format!("files_copies = {files_copies}");
        configure(&post, stub.port, Some((9, &own)), "timeout = \"20s\"");
        let looked = post.run(&["journal", "reconcile", "--json"]);
        assert_eq!(state(&post), word, "{minutes} {files_copies}: {looked:?}");
        assert!(word != "unknown" || looked.stderr.contains("up to an hour"), "{looked:?}");
        assert!(looked.code == if word == "absent" { 0 } else { 7 }, "{looked:?}");
    }
}

#[test]
fn the_copy_that_the_provider_files_is_the_proof_and_is_not_doubled() {
    let runtime = runtime();
    let sent: Arc<Mutex<Option<String>>> = Arc::default();
    let stub = runtime.block_on(Stub::start(mailbox_with(sent.clone())));
    let smtp = runtime.block_on(Faulty::start(At::Verdict, Fault::DeliverAndClose));
    let post = Post::new("");
    configure(&post, stub.port, Some((smtp.port, "files_copies = true")), "timeout = \"20s\"");
    let notice = crate::post::corpus().join("01-application-pl.eml");
    let rows = post.run(&["mail", "import", notice.to_str().unwrap(), "--json"]).json();
    let id = rows[0]["id"].as_str().unwrap().to_owned();
    let reply = || post.run(&["mail", "reply", &id, "-m", WORDS, "--yes"]);
    assert_eq!(reply().code, 7);
    // No copy yet: nobody knows, and nothing is sent again.
    for _ in 0..2 {
        assert_eq!((reply().code, smtp.mails()), (7, 1));
    }
    let delivered = smtp.delivered.lock().unwrap()[0].clone();
    let own = delivered.lines().find_map(|line| line.strip_prefix("Message-ID: ")).unwrap().to_owned();
    *sent.lock().unwrap() = Some(own);
    let again = reply();
    assert!(again.code == 6 && again.stderr.contains("answered already"), "{again:?}");
    assert_eq!((state(&post).as_str(), smtp.mails()), ("sent", 1));
    post.run(&["mail", "sync"]);
    let looked = heard(&stub, "EXAMINE \"Sent\"");
    post.run(&["mail", "sync"]);
    assert_eq!(heard(&stub, "EXAMINE \"Sent\""), looked, "that it is filed was written down");
    assert_eq!(heard(&stub, "APPEND"), 0, "{:?}", stub.lines());
}

#[test]
fn a_copy_that_never_came_is_filed_after_the_hour() {
    let runtime = runtime();
    for (minutes, appended) in [(58, 0), (62, 1)] {
        let post = Post::new("");
        went_out(post.home.path(), "<own@example.com>", minutes, Delivery::Sent(Receipt::default()));
        let stub = runtime.block_on(Stub::start(mailbox_with(Arc::default())));
        configure(&post, stub.port, Some((9, "files_copies = true")), "timeout = \"20s\"");
        let ran = post.run(&["mail", "sync"]);
        assert_eq!(heard(&stub, "APPEND"), appended, "{minutes}: {ran:?} {:?}", stub.lines());
    }
}
