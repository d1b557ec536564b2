//! Cases to put in, and folders to put them into.

use aftersale::domain::{
    Attachment, Author, Buyer, Case, CaseKey, Deadline, Event, Instant, Kind, Message, Money, Move, PlatformDate,
    Proposal, ReturnParcel, Source,
};
use aftersale::store::{Cache, StoredCase};
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// An empty folder that goes away with the value.
pub fn folder() -> TempDir {
    tempfile::tempdir().unwrap()
}

/// A cache in a folder of its own.
pub fn cache() -> (TempDir, Cache) {
    let folder = folder();
    let cache = Cache::open(&cache_file(folder.path())).unwrap();
    (folder, cache)
}

/// Where a test keeps its cache.
pub fn cache_file(folder: &Path) -> PathBuf {
    folder.join("cache/cache.db")
}

pub fn at(millis: i64) -> Instant {
    Instant::from_millis(millis)
}

pub fn key(account: &str, id: &str) -> CaseKey {
    CaseKey { account: account.into(), id: id.into() }
}

/// A small open case that is the seller's turn.
pub fn case(account: &str, id: &str) -> StoredCase {
    let mut case = Case::unreadable(key(account, id), "allegro", Kind::Dispute, String::new(), at(1_000));
    case.problem = None;
    case.status = "DISPUTE_ONGOING".into();
    StoredCase {
        case,
        deadlines: Vec::new(),
        at_risk: None,
        resource: "issues".into(),
        fingerprint: format!("print of {id}"),
        details_at: at(2_000),
        seen_at: at(3_000),
    }
}

/// A deadline that binds the seller.
pub fn deadline(due: i64) -> Deadline {
    Deadline {
        rule: "AL-D01".into(),
        title: "Answer the buyer".into(),
        due_at: at(due),
        source: Source::Computed,
        start_event: "message of the buyer".into(),
        started_at: Some(at(due - 1)),
        calendar: Some("PL".into()),
        reading: "business-clock".into(),
        zone: "Europe/Warsaw".into(),
        who: Move::Seller,
        action: "reply".into(),
        if_missed: "the marketplace may step in".into(),
        binding: true,
        note: None,
    }
}

/// The same case, due at an instant.
pub fn due(mut stored: StoredCase, due: i64) -> StoredCase {
    stored.deadlines = vec![deadline(due)];
    stored
}

/// A case in which nothing is left out.
pub fn full(account: &str, id: &str) -> StoredCase {
    let message = |id: &str, author, text: &str| Message {
        id: id.into(),
        at: at(5_123),
        author,
        login: Some("anna.k".into()),
        text: text.into(),
        attachments: vec![Attachment { name: "../zdjęcie 1.jpg".into(), url: Some("https://a.example/1".into()) }],
    };
    let case = Case {
        key: key(account, id),
        marketplace: "allegro".into(),
        site: Some("allegro-cz".into()),
        kind: Kind::Claim,
        status: "NEW_STATUS_OF_TOMORROW".into(),
        open: true,
        turn: Move::Platform,
        reason: Some("BROKEN".into()),
        subject: Some("Uszkodzony \u{202e}towar\0".into()),
        buyer: Buyer { id: Some("44".into()), login: Some("Anna.K".into()) },
        order_id: Some("order-1".into()),
        reference: Some("547843/2025".into()),
        opened_at: at(1_000),
        last_event_at: Some(at(5_123)),
        claimed: Some(Money::new(12_345, "PLN")),
        refund_max: None,
        items_total: Some(Money::new(20_000, "CZK")),
        items: vec![("offer".into(), 2)],
        allowed_actions: vec!["claim accept".into(), "claim reject".into()],
        parcels: vec![ReturnParcel {
            registered_at: Some(at(2_000)),
            carrier: Some("INPOST".into()),
            waybill: Some("62 00ab".into()),
            transporting_carrier: None,
            transporting_waybill: Some("DPD7".into()),
        }],
        payout: Some("PL61…2874".into()),
        marks: ["return-undecided".to_owned()].into(),
        platform_dates: vec![PlatformDate {
            rule: "AL-C02".into(),
            field: "decisionDueDate".into(),
            due_at: at(9_000),
        }],
        messages: vec![message("1", Author::Buyer, &"ż".repeat(500_000)), message("2", Author::System, "")],
        events: vec![Event { at: at(1_000), author: Author::Buyer, kind: "opened".into(), text: "opened".into() }],
        proposals: vec![Proposal {
            id: None,
            side: Author::Seller,
            kind: "refund".into(),
            amount: Some(Money::new(-5, "EUR")),
            amount_other: None,
            cost_bearer: None,
            status: Some("OPEN".into()),
            is_default: false,
            note: Some("note".into()),
        }],
        problem: Some("the chat could not be read".into()),
    };
    let late = Deadline { source: Source::Platform, started_at: None, calendar: None, ..deadline(20_000) };
    StoredCase {
        case,
        deadlines: vec![late, deadline(10_000), Deadline { binding: false, ..deadline(1) }],
        at_risk: Some(Money::new(12_345, "PLN")),
        resource: "issues".into(),
        fingerprint: "f".into(),
        details_at: at(2_000),
        seen_at: at(3_000),
    }
}
