//! Many processes at once on the same case: one of them acts.

use crate::common::Ran;
use crate::stage::{Running, Stage, Way};
use crate::writes::{action, issue, on_case, text};
use aftersale::domain::{Change, Kind};
use serde_json::json;

fn at_once(stage: &Stage, ways: &[Way]) -> Vec<Ran> {
    let running: Vec<Running> = ways.iter().map(|way| stage.start(way)).collect();
    running.into_iter().map(Running::end).collect()
}

fn codes(all: &[Ran]) -> Vec<i32> {
    let mut codes: Vec<i32> = all.iter().map(|ran| ran.code).collect();
    codes.sort_unstable();
    codes
}

#[test]
fn twenty_processes_that_ask_to_close_the_same_discussion_send_one_request() {
    let stage = Stage::new(None);
    let (id, _) = issue(&stage, "DISPUTE");
    let way = on_case(&stage, &id, &["dispute", "close"], &["--message", "Czy możemy zamknąć?", "--yes"]);
    stage.shop.clear_requests();
    let all = at_once(&stage, &vec![way; 20]);
    assert_eq!(codes(&all), [vec![0], vec![6; 19]].concat(), "{all:?}");
    let written = stage.shop.requests().into_iter().filter(|line| line.starts_with("POST")).count();
    assert_eq!((written, stage.effects("issue.message")), (1, 1));
    let first = stage.journal();
    assert_eq!(first.len(), 1);
    let (at, journal) = (first[0]["at"].as_str().unwrap(), first[0]["id"].as_str().unwrap());
    let date = &at[..10];
    for ran in all.iter().filter(|ran| ran.code == 6) {
        assert!(ran.stderr.contains(date) && ran.stderr.contains(journal), "{ran:?}");
        assert!(ran.stderr.contains("only once") && ran.stdout.is_empty(), "{ran:?}");
    }
}

#[test]
fn twenty_processes_that_send_the_same_message_send_it_once() {
    let stage = Stage::new(None);
    let (id, _) = issue(&stage, "DISPUTE");
    let way = on_case(&stage, &id, &["dispute", "message"], &["--message", "Wyślemy jutro."]);
    let all = at_once(&stage, &vec![way; 20]);
    assert_eq!(codes(&all), vec![0; 20], "{all:?}");
    assert_eq!(stage.effects("issue.message"), 1);
    assert_eq!(all.iter().filter(|ran| ran.stderr.contains("already") || ran.stdout.contains("already")).count(), 19);
    assert_eq!(stage.journal().len(), 1);
}

#[test]
fn two_answers_at_once_on_one_order_follow_each_other() {
    let stage = Stage::new(None);
    let placed = stage.event(json!({"op": "place_order", "lines": [{"quantity": 5}]}));
    let id = text(&placed["order"]);
    let claim = |quantity| {
        let change = Change::CommissionClaim { line_id: text(&placed["lines"][0]), quantity };
        Way::Action(Box::new(action("main", &id, None, Some(&id), change)))
    };
    let all = at_once(&stage, &[claim(1), claim(2)]);
    assert_eq!(codes(&all), [0, 6], "the second is another answer to the same question: {all:?}");
    assert_eq!((stage.effects("commission.claim"), stage.journal().len()), (1, 1));
}

#[test]
fn two_verdicts_at_once_are_serialised() {
    let stage = Stage::new(None);
    let (id, order) = issue(&stage, "CLAIM");
    let verdict = |word: &str| {
        let change = Change::Verdict { verdict: word.into(), text: format!("Decyzja: {word}"), partial_refund: None };
        Way::Action(Box::new(action("main", &id, Some(Kind::Claim), Some(&order), change)))
    };
    let all = at_once(&stage, &[verdict("ACCEPTED_REFUND"), verdict("REJECTED_OTHER")]);
    let accepted = stage.journal().iter().filter(|row| row["state"] == "sent").count() as u64;
    // Whether the second is a change of verdict that the marketplace allows depends on which came first.
    assert_eq!(stage.effects("issue.status"), accepted, "{all:?}");
    assert!(stage.journal().iter().all(|row| ["sent", "refused"].contains(&row["state"].as_str().unwrap())));
    assert_eq!(all.iter().filter(|ran| ran.code == 0).count() as u64, accepted, "{all:?}");
    assert!(accepted >= 1, "{all:?}");
}
