//! What keeps a write from going out, and what is said when one is cut off.

use crate::stage::{Stage, Way};
use serde_json::json;
use std::process::Command;

const MESSAGE: &str = "/sale/issues/{id}/message";

/// A discussion that is synced.
fn discussion(stage: &Stage) -> String {
    let made = stage.event(json!({"op": "open_issue", "type": "DISPUTE"}));
    assert_eq!(stage.shop.run(&["sync"]).code, 0);
    made["issue"].as_str().unwrap().to_owned()
}

#[test]
fn a_raw_call_of_which_nobody_knows_keeps_its_case_from_other_writes() {
    let stage = Stage::new(Some("0s"));
    let case = discussion(&stage);
    stage.faults(json!([{"template": MESSAGE, "kind": "commit_then_504", "times": 1}]));
    let path = format!("/sale/issues/{case}/message");
    let call = ["api", "POST", &path, "--account", "main", "--yes", "--data"];
    let ran = stage.shop.run(&[&call[..], &[r#"{"type":"REGULAR","text":"Zwrot wyslany"}"#]].concat());
    assert_eq!(ran.code, 7, "{ran:?}");
    let page = stage.shop.run(&["show", &case]);
    assert!(page.stdout.contains("Not known") && page.stderr.contains("nobody knows"), "{page:?}");
    let ran = stage.shop.run(&["dispute", "message", &case, "-m", "Zwrot wyslany"]);
    assert!(ran.code == 7 && ran.stderr.contains("journal resolve"), "{ran:?}");
    let ran = stage.shop.run(&[&call[..], &[r#"{"text":"Zwrot wyslany","type":"REGULAR"}"#]].concat());
    assert_eq!(ran.code, 7, "the same body in another order is the same: {ran:?}");
    assert_eq!(stage.effects("issue.message"), 1);
}

#[test]
fn nothing_is_sent_while_the_ledger_lacks_rows_that_it_had() {
    let stage = Stage::new(None);
    let case = discussion(&stage);
    assert_eq!(stage.shop.run(&["dispute", "close", &case, "--yes"]).code, 0);
    for suffix in ["", "-wal", "-shm"] {
        let _ = std::fs::remove_file(format!("{}{suffix}", stage.ledger_file().display()));
    }
    stage.shop.clear_requests();
    let ran = stage.shop.run(&["dispute", "message", &case, "-m", "Jeszcze jedno.", "--yes"]);
    assert!(
        ran.code == 1 && ran.stderr.contains("nobody knows what was sent before") && ran.stderr.contains("ledger.head"),
        "{ran:?}"
    );
    assert!(!stage.shop.requests().iter().any(|line| line.starts_with("POST /sale")), "{:?}", stage.shop.requests());
    std::fs::remove_file(stage.shop.home.path().join("data/ledger.head")).unwrap();
    assert_eq!(stage.shop.run(&["dispute", "message", &case, "-m", "Jeszcze jedno.", "--yes"]).code, 0);
}

#[test]
fn an_interruption_names_what_may_have_arrived() {
    let stage = Stage::new(Some("0s"));
    let case = discussion(&stage);
    stage.faults(json!([{"template": MESSAGE, "kind": "stall", "times": 1}]));
    let mut running = stage.start(&Way::command(&["dispute", "message", &case, "-m", "Wyślemy jutro."]));
    stage.wait(&mut running);
    let id = stage.journal()[0]["id"].as_str().unwrap().to_owned();
    assert!(Command::new("kill").args(["-INT", &running.0.id().to_string()]).status().unwrap().success());
    let ran = running.end();
    stage.release("reset");
    assert_eq!(ran.code, 130, "{ran:?}");
    assert!(ran.stderr.contains(&id) && ran.stderr.contains("journal reconcile"), "{ran:?}");
}

#[test]
fn a_page_of_a_machine_between_is_no_refusal() {
    let stage = Stage::new(Some("0s"));
    let case = discussion(&stage);
    stage.faults(json!([{"template": MESSAGE, "kind": "commit_then_html", "status": 403, "times": 1}]));
    let ran = stage.shop.run(&["dispute", "message", &case, "-m", "Wyślemy jutro."]);
    assert_eq!(ran.code, 7, "{ran:?}");
    let ran = stage.shop.run(&["dispute", "message", &case, "-m", "Wyślemy jutro."]);
    assert!(ran.code == 0 && ran.stdout.contains("already done"), "{ran:?}");
    assert_eq!(stage.effects("issue.message"), 1);
}

#[test]
fn a_command_that_worked_its_only_time_is_no_longer_offered() {
    let stage = Stage::new(None);
    let case = discussion(&stage);
    let offered = |case: &str| stage.shop.json(&["show", case, "--json"])["allowed_actions"].to_string();
    assert!(offered(&case).contains("dispute close"));
    assert_eq!(stage.shop.run(&["dispute", "close", &case, "--yes"]).code, 0);
    assert!(!offered(&case).contains("dispute close") && offered(&case).contains("dispute message"));
    let ran = stage.shop.run(&["dispute", "close", &case, "--yes"]);
    assert!(ran.code == 6 && ran.stderr.contains("already asked for on"), "{ran:?}");
}
