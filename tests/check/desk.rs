//! A home folder whose cache and ledger hold just what a test put there, and a clock that stands still.

use crate::common::{Ran, command, ran};
use aftersale::config::Deadlines;
use aftersale::deadlines::Engine;
use aftersale::domain::{Author, Case, CaseKey, Deadline, Instant, Kind, Message, Move, Source};
use aftersale::store::{Cache, Ledger, MarkState, NewEntry, StoredCase};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::process::Stdio;
use tempfile::TempDir;

/// Friday, 09:00 in Warsaw.
pub const NOW: &str = "2026-11-20T09:00:00+01:00";
pub const MINUTE: i64 = 60_000;
pub const HOUR: i64 = 60 * MINUTE;

pub struct Desk {
    pub home: TempDir,
}

/// The instant so many milliseconds from now.
pub fn at(millis: i64) -> Instant {
    Instant::parse(NOW).unwrap().plus_millis(millis)
}

impl Desk {
    /// Two accounts, `main` and `ali`, whose data is complete and one minute old.
    pub fn new() -> Self {
        let desk = Self::bare();
        for account in ["main", "ali"] {
            desk.mark(account, MarkState::Complete, Some(-MINUTE), None);
        }
        desk
    }

    /// Two accounts that were never synced.
    pub fn bare() -> Self {
        let desk = Self { home: tempfile::tempdir().unwrap() };
        desk.configure("");
        let digest = Engine::new(&Deadlines::default(), Path::new("/nowhere")).unwrap().digest();
        desk.cache().set_note("rules", &digest).unwrap();
        desk
    }

    pub fn configure(&self, more: &str) {
        std::fs::create_dir_all(self.home.path().join("config")).unwrap();
        let text = format!(
            "[accounts.main]\nmarketplace = \"allegro\"\nclient_id = \"x\"\napp_name = \"shop\"\n\
             [accounts.ali]\nmarketplace = \"aliexpress\"\napp_key = \"x\"\n{more}"
        );
        std::fs::write(self.home.path().join("config/config.toml"), text).unwrap();
    }

    pub fn cache_file(&self) -> PathBuf {
        self.home.path().join("cache/cache.db")
    }

    pub fn ledger_file(&self) -> PathBuf {
        self.home.path().join("data/ledger.db")
    }

    pub fn cache(&self) -> Cache {
        Cache::open(&self.cache_file()).unwrap()
    }

    /// Notes how the last sync of an account went; `complete` is when one was last complete, in milliseconds from now.
    pub fn mark(&self, account: &str, state: MarkState, complete: Option<i64>, error: Option<&str>) {
        let resources: &[&str] = if account == "main" { &["issues", "returns", "threads"] } else { &["issues"] };
        for resource in resources {
            self.mark_one(account, resource, state, complete, error);
        }
    }

    /// The same of one list alone.
    pub fn mark_one(
        &self,
        account: &str,
        resource: &str,
        state: MarkState,
        complete: Option<i64>,
        error: Option<&str>,
    ) {
        let cache = self.cache();
        if let Some(complete) = complete {
            cache.begin(account, resource, at(complete)).unwrap();
            cache.finish(account, resource, at(complete), MarkState::Complete, None).unwrap();
        }
        match state {
            MarkState::Complete => {}
            MarkState::Running => cache.begin(account, resource, at(-MINUTE)).unwrap(),
            _ => cache.finish(account, resource, at(-MINUTE), state, error).unwrap(),
        }
    }

    /// Puts in a case of `account` that is due so many milliseconds from now.
    pub fn due(&self, account: &str, id: &str, millis: i64) {
        self.put(&StoredCase { deadlines: vec![deadline(millis)], ..stored(account, id, Kind::Claim) });
    }

    pub fn put(&self, case: &StoredCase) {
        self.cache().put(std::slice::from_ref(case)).unwrap();
    }

    /// Writes a row to the ledger.
    pub fn record(&self, kind: &str, account: &str, body: Value, millis: i64) {
        let entry = NewEntry {
            kind: kind.into(),
            account: Some(account.into()),
            case_id: Some("c1".into()),
            body,
            once_key: None,
        };
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(Ledger::new(&self.ledger_file()).append(entry, at(millis))).unwrap();
    }

    /// An action about to be sent so many milliseconds from now.
    pub fn pending(&self, id: &str, millis: i64) {
        let action = json!({
            "account": "main", "marketplace": "allegro", "command": "dispute message", "case_id": "c1", "kind": "dispute",
            "order_id": null, "buyer": null, "change": {"change": "message", "text": "Dzień dobry", "files": []},
        });
        let body = json!({
            "id": id, "order_id": null, "slot": format!("message/{id}"), "digest": id, "attempt": 0, "class": "blind",
            "action": action, "survey": null, "terminal": false, "version": "0.1.0",
        });
        self.record("action-pending", "main", body, millis);
    }

    pub fn settled(&self, id: &str, state: &str, millis: i64) {
        let body = json!({
            "id": id, "order_id": null, "state": state, "by": "answer", "remote_id": null, "answer": null, "error": null,
            "trace_id": null, "note": null,
        });
        self.record("action-settled", "main", body, millis);
    }

    /// The binary with these arguments at [`NOW`].
    pub fn run(&self, args: &[&str]) -> Ran {
        let args = [&["--at", NOW], args].concat();
        ran(command(self.home.path(), &args).stdin(Stdio::null()).output().unwrap())
    }
}

/// An open case of which nothing is due.
pub fn stored(account: &str, id: &str, kind: Kind) -> StoredCase {
    let key = CaseKey { account: account.into(), id: id.into() };
    let mut case = Case::unreadable(key, "allegro", kind, String::new(), at(-48 * HOUR));
    (case.problem, case.status) = (None, "OPEN".into());
    StoredCase {
        case,
        deadlines: Vec::new(),
        at_risk: None,
        resource: "issues".into(),
        fingerprint: "f".into(),
        details_at: at(-MINUTE),
        seen_at: at(-MINUTE),
    }
}

/// A deadline that binds the seller.
pub fn deadline(millis: i64) -> Deadline {
    Deadline {
        rule: "AL-C02".into(),
        title: "verdict".into(),
        due_at: at(millis),
        source: Source::Platform,
        start_event: "decisionDueDate".into(),
        started_at: None,
        calendar: None,
        reading: "AL-C02".into(),
        zone: "Europe/Warsaw".into(),
        who: Move::Seller,
        action: "decide".into(),
        if_missed: "the claim counts as accepted".into(),
        binding: true,
        note: None,
    }
}

/// A message so many milliseconds from now.
pub fn message(millis: i64, author: Author) -> Message {
    Message {
        id: format!("m{millis}"),
        at: at(millis),
        author,
        login: None,
        text: "słowo".into(),
        attachments: Vec::new(),
    }
}

/// The only line on stdout.
pub fn only_line(ran: &Ran) -> &str {
    let lines: Vec<&str> = ran.stdout.lines().collect();
    assert_eq!(lines.len(), 1, "{ran:?}");
    lines[0]
}
