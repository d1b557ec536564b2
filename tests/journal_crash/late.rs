//! A request that the marketplace carries out after we have looked for it, and the wait that guards against it.
//!
//! What the wait cannot guard against: a marketplace that holds a request back for longer than `absence_after` and carries it out
//! then, although the sender has long hung up. No marketplace here has a key for messages that would rule it out.

use crate::stage::{Stage, Way};
use crate::writes::{action, issue, on_case};
use aftersale::domain::{Change, Kind};
use serde_json::{Value, json};

const STALL: &str = "/sale/issues/{id}/message";

fn state(stage: &Stage) -> Value {
    stage.journal()[0]["state"].clone()
}

#[test]
fn a_young_action_that_is_not_found_stays_unknown_and_a_late_one_is_found() {
    let stage = Stage::new(None);
    let (id, _) = issue(&stage, "DISPUTE");
    let way = on_case(&stage, &id, &["dispute", "message"], &["--message", "Wyślemy jutro."]);
    stage.faults(json!([{"template": STALL, "kind": "stall", "times": 1}]));
    let mut running = stage.start(&way);
    stage.wait(&mut running);
    running.kill();
    // It hangs at the marketplace: looking finds nothing, and that proves nothing yet.
    for _ in 0..2 {
        let ran = stage.shop.run(&["journal", "reconcile"]);
        assert_eq!((ran.code, state(&stage)), (7, json!("unknown")), "{ran:?}");
        assert!(ran.stdout.contains("not there yet"), "{ran:?}");
    }
    let ran = stage.start(&way).end();
    assert_eq!(ran.code, 7, "it is not sent again: {ran:?}");
    assert!(ran.stderr.contains("nobody knows yet what became of the message"), "{ran:?}");
    assert_eq!(stage.effects("issue.message"), 0);
    stage.release("answer");
    let ran = stage.shop.run(&["journal", "reconcile"]);
    assert_eq!((ran.code, state(&stage)), (0, json!("sent")), "{ran:?}");
    let ran = stage.start(&way).end();
    assert!(ran.code == 0 && stage.effects("issue.message") == 1, "{ran:?}");
}

/// The wait counts from when the action was known to be over, and not from when it was planned: files, renewals and waits for the
/// marketplace's pace may lie between.
#[test]
fn an_action_that_was_planned_long_ago_may_have_been_sent_just_now() {
    let stage = Stage::new(None);
    let (id, order) = issue(&stage, "CLAIM");
    let change = Change::Message { text: "Sprawdzamy.".into(), files: Vec::new() };
    let way = Way::Action(Box::new(action("main", &id, Some(Kind::Claim), Some(&order), change)));
    stage.faults(json!([{"template": STALL, "kind": "stall", "times": 1}]));
    let mut running = stage.start(&way);
    stage.wait(&mut running);
    running.kill();
    // Five minutes pass between the plan and the kill, as far as the ledger can tell.
    stage.age_first_row(5 * 60_000);
    let ran = stage.shop.run(&["journal", "reconcile"]);
    assert_eq!((ran.code, state(&stage)), (7, json!("unknown")), "{ran:?}");
    stage.release("answer");
    let ran = stage.start(&way).end();
    assert!(ran.code == 0 && stage.effects("issue.message") == 1, "{ran:?}");
}

#[test]
fn an_action_of_yesterday_that_is_not_there_may_be_sent_again_at_once() {
    let stage = Stage::new(None);
    let (id, order) = issue(&stage, "CLAIM");
    let change = Change::Message { text: "Sprawdzamy.".into(), files: Vec::new() };
    let way = Way::Action(Box::new(action("main", &id, Some(Kind::Claim), Some(&order), change)));
    stage.faults(json!([{"template": STALL, "kind": "stall", "times": 1}]));
    let mut running = stage.start(&way);
    stage.wait(&mut running);
    running.kill();
    stage.release("reset");
    stage.age_first_row(24 * 3_600_000);
    let ran = stage.shop.run(&["journal", "reconcile"]);
    assert_eq!((ran.code, state(&stage)), (0, json!("absent")), "{ran:?}");
    let ran = stage.start(&way).end();
    assert!(ran.code == 0 && stage.effects("issue.message") == 1, "{ran:?}");
}

#[test]
fn a_message_whose_date_does_not_fit_waits_for_a_person_and_is_not_sent_again() {
    let stage = Stage::new(Some("0s"));
    let (id, order) = issue(&stage, "CLAIM");
    let change = Change::Message { text: "Sprawdzamy.".into(), files: Vec::new() };
    let way = Way::Action(Box::new(action("main", &id, Some(Kind::Claim), Some(&order), change)));
    stage.shop.post("/_simulator/clock", json!({"advance_ms": -20 * 60_000}));
    stage.faults(json!([{"template": STALL, "kind": "commit_then_reset", "times": 1}]));
    assert_eq!(stage.start(&way).end().code, 7);
    let ran = stage.shop.run(&["journal", "reconcile"]);
    assert_eq!((ran.code, state(&stage)), (7, json!("needs-person")), "{ran:?}");
    assert_eq!((stage.start(&way).end().code, stage.effects("issue.message")), (7, 1));
}

#[test]
fn a_file_that_the_marketplace_does_not_show_does_not_hide_its_message() {
    let stage = Stage::new(Some("0s"));
    stage.shop.post("/_simulator/switches", json!({"label_lost": true}));
    let (id, _) = issue(&stage, "DISPUTE");
    let file = stage.shop.home.path().join("proof.png");
    std::fs::write(&file, crate::writes::png()).unwrap();
    let words = ["--message", "Dowód.", "--evidence", file.to_str().unwrap()];
    let way = on_case(&stage, &id, &["dispute", "message"], &words);
    stage.faults(json!([{"template": STALL, "kind": "commit_then_504", "times": 1}]));
    assert_eq!(stage.start(&way).end().code, 7);
    assert_eq!((stage.start(&way).end().code, stage.effects("issue.message")), (0, 1));
}

/// A refund of which nobody knows what became of it: it was carried out, and the answer said that it was not.
fn unknown_refund(stage: &Stage) -> Way {
    let refund = crate::writes::all().into_iter().find(|write| write.name == "refund").unwrap();
    let way = (refund.scene)(stage).way;
    stage
        .faults(json!([{"path_prefix": "/payments/refunds", "method": "POST", "kind": "commit_then_504", "times": 1}]));
    assert_eq!(stage.start(&way).end().code, 7);
    way
}

#[test]
fn a_repetition_that_does_not_get_through_says_nothing_of_the_first_try() {
    let mut stage = Stage::new(None);
    unknown_refund(&stage);
    let renewal = |kind: &str| json!({"path_prefix": "/auth/oauth/token", "kind": kind, "status": 500});
    let expired = json!({"path_prefix": "/payments/refunds", "method": "POST", "kind": "expired_token"});
    stage.faults(json!([expired, renewal("status")]));
    let ran = stage.shop.run(&["journal", "reconcile"]);
    assert_eq!((ran.code, state(&stage)), (7, json!("unknown")), "no login: {ran:?}");
    stage.shop.close();
    let ran = stage.shop.run(&["journal", "reconcile"]);
    assert_eq!((ran.code, state(&stage)), (7, json!("unknown")), "nobody there: {ran:?}");
    assert!(ran.stderr.contains("cannot connect"), "{ran:?}");
}

#[test]
fn a_repetition_that_is_refused_waits_for_a_person() {
    let stage = Stage::new(None);
    unknown_refund(&stage);
    let rule =
        json!({"path_prefix": "/payments/refunds", "method": "POST", "kind": "status", "status": 422, "times": 1});
    stage.faults(json!([rule]));
    let ran = stage.shop.run(&["journal", "reconcile"]);
    assert_eq!((ran.code, state(&stage)), (7, json!("needs-person")), "{ran:?}");
    assert_eq!(stage.effects("payment.refund"), 1);
}
