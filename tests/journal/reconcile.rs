//! `journal reconcile` where things are not as they should be.

use crate::stage::{Stage, Way};
use serde_json::json;

const MESSAGE: &str = "/sale/issues/{id}/message";

/// A message of which nobody knows what became of it; its case and id.
fn unknown(stage: &Stage) -> (String, String) {
    let made = stage.event(json!({"op": "open_issue", "type": "DISPUTE"}));
    let case = made["issue"].as_str().unwrap().to_owned();
    assert_eq!(stage.shop.run(&["sync"]).code, 0);
    stage.faults(json!([{"template": MESSAGE, "kind": "commit_then_reset", "times": 1}]));
    let ran = stage.shop.run(&["dispute", "message", &case, "--message", "Wyślemy jutro."]);
    assert_eq!(ran.code, 7, "{ran:?}");
    assert!(ran.stderr.contains("journal reconcile"), "{ran:?}");
    (case, stage.journal()[0]["id"].as_str().unwrap().to_owned())
}

#[test]
fn a_marketplace_that_does_not_answer_leaves_it_unknown_and_named() {
    let mut stage = Stage::new(Some("0s"));
    let (_, id) = unknown(&stage);
    stage.shop.close();
    let rows = stage.journal().len();
    let ran = stage.shop.run(&["journal", "reconcile"]);
    assert!(ran.code == 7 && ran.stdout.contains(&id) && ran.stderr.contains("cannot connect"), "{ran:?}");
    let list = stage.shop.json(&["journal", "list", "--json"]);
    assert_eq!((&list[0]["state"], list.as_array().unwrap().len()), (&json!("unknown"), rows));
    let named = stage.shop.run(&["journal", "reconcile", &id, "--json"]);
    assert!(named.code == 7 && named.json()[0]["state"] == "unknown", "{named:?}");
}

#[test]
fn an_account_that_is_gone_leaves_it_unknown_and_says_so() {
    let stage = Stage::new(Some("0s"));
    let (_, id) = unknown(&stage);
    let config = std::fs::read_to_string(stage.shop.config_file()).unwrap();
    stage.shop.write_config(&config.replace("[accounts.main]", "[accounts.other]"));
    let ran = stage.shop.run(&["journal", "reconcile"]);
    assert!(ran.code == 7 && ran.stdout.contains(&id), "{ran:?}");
    assert!(ran.stderr.contains("account `main` is no longer configured"), "{ran:?}");
    stage.shop.write_config(&config);
    assert_eq!(stage.shop.run(&["journal", "reconcile"]).code, 0);
}

#[test]
fn two_reconciles_at_once_find_the_same_and_send_nothing() {
    let stage = Stage::new(Some("0s"));
    unknown(&stage);
    let way = Way::command(&["journal", "reconcile"]);
    let running: Vec<_> = (0..4).map(|_| stage.start(&way)).collect();
    let codes: Vec<i32> = running.into_iter().map(|one| one.end().code).collect();
    // One that came while another was at it leaves the action alone and says so.
    assert!(codes.contains(&0) && codes.iter().all(|code| [0, 7].contains(code)), "{codes:?}");
    assert_eq!((stage.journal()[0]["state"].clone(), stage.effects("issue.message")), (json!("sent"), 1));
    assert_eq!(stage.shop.run(&["journal", "verify"]).code, 0);
}

#[test]
fn an_action_under_way_is_left_alone_and_cannot_be_resolved_against_the_truth() {
    let stage = Stage::new(Some("0s"));
    let made = stage.event(json!({"op": "open_issue", "type": "DISPUTE"}));
    let case = made["issue"].as_str().unwrap();
    assert_eq!(stage.shop.run(&["sync"]).code, 0);
    stage.faults(json!([{"template": MESSAGE, "kind": "stall", "times": 1}]));
    let mut running = stage.start(&Way::command(&["dispute", "message", case, "--message", "Wyślemy jutro."]));
    stage.wait(&mut running);
    let id = stage.journal()[0]["id"].as_str().unwrap().to_owned();
    let ran = stage.shop.run(&["journal", "reconcile"]);
    assert!(ran.code == 7 && ran.stdout.contains(&id) && ran.stderr.contains("another run is at the case"), "{ran:?}");
    // A person who says that it was not sent waits for the run, and is told what came of it.
    let resolving = stage.start(&Way::command(&["journal", "resolve", &id, "--not-sent", "--yes"]));
    stage.release("answer");
    assert_eq!(running.end().code, 0);
    let ran = resolving.end();
    assert!(ran.code == 6 && ran.stderr.contains("it is known what became of"), "{ran:?}");
    assert_eq!(stage.journal()[0]["state"], "sent");
}

#[test]
fn the_next_command_on_the_case_says_first_what_became_of_the_last() {
    let stage = Stage::new(Some("0s"));
    let (case, id) = unknown(&stage);
    let ran = stage.shop.run(&["dispute", "message", &case, "--message", "Paczka jest w drodze."]);
    assert!(ran.code == 0 || ran.code == 6, "{ran:?}");
    assert!(ran.stderr.contains(&id) && ran.stderr.contains("did arrive"), "{ran:?}");
    assert_eq!(stage.journal().iter().find(|row| row["id"] == id.as_str()).unwrap()["state"], "sent");
}
