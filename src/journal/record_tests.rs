use super::{By, Intent, PENDING, Record, SETTLED, Settlement, State};
use crate::domain::{Action, Change, Enclosure, Instant, Kind, Money, RefundLine, ReturnDecision};
use crate::marketplaces::Class;
use crate::store::Entry;
use serde_json::{Value, json};

fn file() -> Enclosure {
    Enclosure {
        name: "a.png".into(),
        media_type: "image/png".into(),
        size: 1,
        sha256: "00".into(),
        original_sha256: None,
    }
}

/// One of every kind of change.
fn changes() -> Vec<Change> {
    let text = || "Słowa".to_owned();
    vec![
        Change::Message { text: text(), files: vec![file()] },
        Change::Closure { text: text() },
        Change::ReturnDecision { decision: ReturnDecision::OwnLabel, text: text(), files: vec![file()] },
        Change::Verdict {
            verdict: "REJECTED_OTHER".into(),
            text: text(),
            partial_refund: Some(Money::new(150, "PLN")),
        },
        Change::Read,
        Change::Agreement { proposal_id: "1".into(), return_address_id: Some("2".into()) },
        Change::Proposal {
            modifies: None,
            refuses: Some("1".into()),
            kind: "return_and_refund".into(),
            amount: Money::new(1250, "EUR"),
            whole: false,
            return_address_id: None,
            text: text(),
        },
        Change::Evidence { file: file() },
        Change::Cancellation { accept: false, reason: Some(text()) },
        Change::Refund {
            command_id: "k".into(),
            payment_id: "p".into(),
            reason: "REFUND".into(),
            lines: vec![RefundLine { line_id: "l".into(), quantity: None, amount: Some(Money::new(1, "PLN")) }],
            delivery: None,
            deposits: Vec::new(),
            surcharges: Vec::new(),
            services: None,
            overpaid: None,
            total: Money::new(1, "PLN"),
            comment: None,
        },
        Change::ReturnRejection { code: "C".into(), reason: text() },
        Change::CommissionClaim { line_id: "l".into(), quantity: 2 },
        Change::CommissionCancellation { claim_id: "c".into() },
        Change::Shipment {
            carrier_id: "OTHER".into(),
            carrier_name: Some("x".into()),
            waybill: "1".into(),
            lines: vec![],
        },
        Change::Raw { method: "POST".into(), path: "/a".into(), params: vec![], body: Some(json!({"a": 1})) },
    ]
}

fn entry(seq: i64, kind: &str, body: Value) -> Entry {
    Entry {
        seq,
        at: Instant::from_millis(seq * 1000),
        kind: kind.into(),
        account: None,
        case_id: None,
        body,
        once_key: None,
        hash: String::new(),
    }
}

fn begun(seq: i64, id: &str, change: Change) -> Entry {
    let action = Action {
        account: "main".into(),
        marketplace: "allegro".into(),
        command: "test".into(),
        case_id: "c".into(),
        kind: Some(Kind::Claim),
        order_id: Some("o".into()),
        buyer: None,
        change,
    };
    let intent = Intent {
        id: id.into(),
        order_id: None,
        slot: action.change.slot(),
        digest: action.change.digest(),
        attempt: 0,
        class: Class::Blind,
        action,
        survey: Value::Null,
        terminal: false,
        version: "1".into(),
    };
    entry(seq, PENDING, serde_json::to_value(&intent).unwrap())
}

fn settled(seq: i64, id: &str, state: State, note: Option<&str>) -> Entry {
    let settlement = Settlement {
        id: id.into(),
        order_id: None,
        state,
        by: By::Reconcile,
        remote_id: None,
        answer: None,
        error: None,
        trace_id: None,
        note: note.map(str::to_owned),
    };
    entry(seq, SETTLED, serde_json::to_value(&settlement).unwrap())
}

#[test]
fn every_change_comes_back_from_its_row_as_it_went_in() {
    for change in changes() {
        let records = Record::fold(&[begun(1, "a", change.clone())]).unwrap();
        assert_eq!((&records[0].action.change, records[0].action.kind), (&change, Some(Kind::Claim)));
        assert_eq!((&records[0].digest, &records[0].slot), (&change.digest(), &change.slot()));
    }
    let mut slots: Vec<String> = changes().iter().map(Change::slot).collect();
    slots.sort();
    slots.dedup();
    assert_eq!(slots.len(), changes().len(), "no two kinds of change share a slot");
}

#[test]
fn the_newest_row_counts_and_forgets_nothing_that_an_earlier_one_knew() {
    let rows = [
        begun(1, "a", Change::Read),
        begun(2, "b", Change::Read),
        settled(3, "a", State::Unknown, Some("first")),
        settled(4, "stranger", State::Sent, None),
        settled(5, "a", State::Unknown, None),
        entry(6, "note", json!({"id": "a"})),
        settled(7, "a", State::Sent, None),
    ];
    let records = Record::fold(&rows).unwrap();
    let [a, b] = &records[..] else { panic!("{records:?}") };
    assert_eq!(
        (a.state, a.settled_at, a.note.as_deref()),
        (State::Sent, Some(Instant::from_millis(7000)), Some("first"))
    );
    assert_eq!(a.unknown_since, Some(Instant::from_millis(3000)), "since the first row that said so");
    assert_eq!((b.state, b.settled_at, b.unknown_since), (State::Pending, None, None));
}

#[test]
fn a_row_that_cannot_be_read_is_named() {
    for (kind, body) in [(PENDING, json!({"id": "a"})), (SETTLED, json!({"id": "a", "state": "dancing"}))] {
        let error = Record::fold(&[begun(1, "a", Change::Read), entry(7, kind, body)]).unwrap_err();
        assert!(error.message.contains("row 7"), "{error}");
    }
}
