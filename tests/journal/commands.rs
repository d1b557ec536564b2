//! `journal list`, `show`, `resolve` and `export`.

use crate::common::answered;
use crate::stage::Stage;
use serde_json::{Value, json};

const MESSAGE: &str = "/sale/issues/{id}/message";

/// A discussion, its id.
fn discussion(stage: &Stage) -> String {
    let made = stage.event(json!({"op": "open_issue", "type": "DISPUTE"}));
    assert_eq!(stage.shop.run(&["sync"]).code, 0);
    made["issue"].as_str().unwrap().to_owned()
}

fn message(stage: &Stage, case: &str, text: &str) -> crate::common::Ran {
    stage.shop.run(&["dispute", "message", case, "--message", text])
}

/// A stage with one message that was sent and a request for closure that waits for a person: the case and both ids, newest first.
fn two_actions() -> (Stage, String, Value) {
    let stage = Stage::new(Some("0s"));
    let case = discussion(&stage);
    assert_eq!(message(&stage, &case, "Wyślemy jutro.").code, 0);
    stage.faults(json!([{"template": MESSAGE, "kind": "commit_then_reset", "times": 1}]));
    let ran = stage.shop.run(&["dispute", "close", &case, "--message", "Zamykamy?", "--yes"]);
    assert_eq!(ran.code, 7, "{ran:?}");
    assert_eq!(stage.shop.run(&["journal", "reconcile"]).code, 7);
    let list = stage.shop.json(&["journal", "list", "--json"]);
    (stage, case, list)
}

#[test]
fn a_journal_that_was_never_written_is_empty_and_makes_no_file() {
    let home = tempfile::tempdir().unwrap();
    let run = |args: &[&str]| crate::common::ran(crate::common::command(home.path(), args).output().unwrap());
    for (args, code, out) in [
        (&["journal", "list", "--json"][..], 0, "[]"),
        (&["journal", "export", "--json"], 0, "[]"),
        (&["journal", "export", "--format", "csv"], 0, ""),
        (&["journal", "reconcile", "--json"], 0, "[]"),
        (&["journal", "verify", "--jq", ".rows"], 0, "0"),
        (&["journal", "show", "abc"], 5, ""),
        (&["journal", "resolve", "abc", "--sent"], 5, ""),
        (&["journal", "reconcile", "abc"], 5, ""),
        (&["journal", "show", " "], 2, ""),
    ] {
        let ran = run(args);
        assert_eq!(ran.code, code, "{args:?}: {ran:?}");
        assert!(ran.stdout.trim().starts_with(out) && (code == 0 || ran.stdout.is_empty()), "{args:?}: {ran:?}");
    }
    assert!(!home.path().join("data/ledger.db").exists());
}

#[test]
fn every_format_tells_the_same_actions_newest_first() {
    let (stage, case, list) = two_actions();
    let changes: Vec<_> = list.as_array().unwrap().iter().map(|row| (&row["change"], &row["state"])).collect();
    assert_eq!(changes, [(&json!("closure"), &json!("needs-person")), (&json!("message"), &json!("sent"))]);
    assert!(list.as_array().unwrap().iter().all(|row| row["case"] == case.as_str() && row["origin"] == "script"));
    let ids: Vec<&str> = list.as_array().unwrap().iter().map(|row| row["id"].as_str().unwrap()).collect();
    for format in ["tsv", "csv", "ndjson", "table"] {
        let ran = stage.shop.run(&["journal", "list", "--format", format]);
        let places: Vec<_> = ids.iter().map(|id| ran.stdout.find(id).unwrap_or_else(|| panic!("{ran:?}"))).collect();
        assert!(ran.code == 0 && places.is_sorted(), "{format}: {ran:?}");
    }
    let ran = stage.shop.run(&["journal", "list"]);
    assert!(ran.stderr.contains("nobody knows what became of 1 of them"), "{ran:?}");
    for row in list.as_array().unwrap() {
        for field in
            ["at", "settled_at", "error", "note", "remote_id", "trace_id", "order_id", "attempt", "class", "by"]
        {
            assert!(row.get(field).is_some(), "{field} of {row}");
        }
    }
    let ids_of = |args: &[&str]| -> usize { stage.shop.json(args).as_array().unwrap().len() };
    assert_eq!(ids_of(&["journal", "list", "--unknown", "--json"]), 1);
    assert_eq!(ids_of(&["journal", "list", "--case", &case, "--json"]), 2);
    assert_eq!(ids_of(&["journal", "list", "--case", &case, "--unknown", "--json"]), 1);
    assert_eq!(ids_of(&["journal", "list", "--account", "ali", "--json"]), 0);
    assert_eq!(ids_of(&["journal", "list", "--limit", "1", "--json"]), 1);
    assert!(stage.shop.run(&["journal", "list", "--limit", "1"]).stderr.contains("1 more"));
    assert_eq!(stage.shop.run(&["journal", "list", "--case", "nothing"]).code, 5);
}

#[test]
fn an_action_is_named_by_its_first_letters() {
    let (stage, _, list) = two_actions();
    let id = list[0]["id"].as_str().unwrap();
    for name in [id, &id[..6], &id.to_uppercase()] {
        let shown = stage.shop.json(&["journal", "show", name, "--json"]);
        assert_eq!((&shown["id"], &shown["payload"]["text"]), (&list[0]["id"], &json!("Zamykamy?")));
    }
    let page = stage.shop.run(&["journal", "show", id]);
    assert!(page.stdout.contains("dispute close") && page.stdout.contains("Zamykamy?"), "{page:?}");
    assert!(page.stderr.contains(&format!("journal resolve {id} --not-sent")), "{page:?}");
    for name in ["zzzzzzzzzzz", "%", "' OR 1", "ż", "../"] {
        assert_eq!(stage.shop.run(&["journal", "show", name]).code, 5, "{name}");
    }
}

#[test]
fn a_name_that_fits_several_actions_lists_them() {
    let stage = Stage::new(None);
    // One more action than there are letters, so that two begin alike.
    for number in 0..33 {
        let body = json!({ "number": number }).to_string();
        stage.shop.run(&["api", "POST", "/nowhere", "--data", &body, "--account", "main", "--yes"]);
    }
    let list = stage.shop.json(&["journal", "list", "--limit", "0", "--json"]);
    let letters: Vec<&str> = list.as_array().unwrap().iter().map(|row| &row["id"].as_str().unwrap()[..1]).collect();
    let double = letters.iter().find(|one| letters.iter().filter(|other| other == one).count() > 1).unwrap();
    let ran = stage.shop.run(&["journal", "show", double]);
    assert!(ran.code == 5 && ran.stderr.contains("fits") && ran.stderr.contains("type more letters"), "{ran:?}");
    assert_eq!(stage.shop.run(&["journal", "resolve", double, "--sent"]).code, 5);
}

#[test]
fn a_person_says_once_what_became_of_an_action() {
    let (stage, case, list) = two_actions();
    let (waits, sent) = (list[0]["id"].as_str().unwrap(), list[1]["id"].as_str().unwrap());
    let ran = stage.shop.run(&["journal", "resolve", sent, "--not-sent", "--yes"]);
    assert!(ran.code == 6 && ran.stderr.contains("it is known"), "{ran:?}");
    let ran = stage.shop.run(&["journal", "resolve", waits, "--not-sent"]);
    assert!(ran.code == 6 && ran.stderr.contains("--yes"), "there is nobody to ask: {ran:?}");
    assert_eq!(stage.shop.run(&["journal", "resolve", waits]).code, 2);
    assert_eq!(stage.shop.run(&["journal", "resolve", waits, "--sent", "--not-sent"]).code, 2);
    let ran = stage.shop.run(&["journal", "resolve", waits, "--not-sent", "--dry-run"]);
    assert!(ran.code == 0 && ran.stderr.contains("would be noted"), "{ran:?}");
    assert_eq!(stage.journal()[0]["state"], "needs-person");
    // It counts as used until he says otherwise.
    let close = ["dispute", "close", &case, "--message", "Zamykamy?", "--yes"];
    let ran = stage.shop.run(&close);
    assert!(ran.code == 6 && ran.stderr.contains("counts as used"), "{ran:?}");
    let said = stage.shop.json(&["journal", "resolve", waits, "--sent", "--note", "it is in the panel", "--json"]);
    assert_eq!(
        (&said["state"], &said["by"], &said["note"]),
        (&json!("sent"), &json!("person"), &json!("it is in the panel"))
    );
    assert_eq!(stage.shop.run(&["journal", "resolve", waits, "--sent"]).code, 6, "once");
    assert_eq!((stage.shop.run(&close).code, stage.effects("issue.message")), (6, 2));
    assert_eq!(stage.shop.run(&["journal", "reconcile"]).code, 0);
    assert_eq!(stage.shop.run(&["journal", "verify"]).code, 0);
}

#[test]
fn on_a_terminal_he_is_asked_and_may_say_no() {
    let (stage, _, list) = two_actions();
    let id = list[0]["id"].as_str().unwrap();
    let command = stage.shop.command(&["journal", "resolve", id, "--not-sent"]);
    let Some((code, shown)) = answered(&command, "It was not sent?", "n\r") else { return };
    assert!(code == 6 && shown.contains("Look at the marketplace's own page first"), "{code} {shown}");
    assert_eq!(stage.journal()[0]["state"], "needs-person");
    let (code, shown) = answered(&command, "It was not sent?", "y\r").unwrap();
    assert!(code == 0 && shown.contains("noted"), "{code} {shown}");
    assert_eq!((&stage.journal()[0]["state"], &stage.journal()[0]["by"]), (&json!("absent"), &json!("person")));
}

#[test]
fn a_question_says_what_it_is_about_whatever_else_is_left_out() {
    let (stage, _, list) = two_actions();
    let id = list[0]["id"].as_str().unwrap();
    for quiet in ["-q", "--json"] {
        let command = stage.shop.command(&["journal", "resolve", id, "--not-sent", quiet]);
        let Some((code, shown)) = answered(&command, "It was not sent?", "n\r") else { return };
        assert!(code == 6 && shown.contains("Look at the marketplace's own page first"), "{quiet}: {code} {shown}");
    }
}

#[test]
fn the_export_has_every_row_with_its_hash() {
    let (stage, _, list) = two_actions();
    let rows = stage.shop.json(&["journal", "export", "--json"]);
    let rows = rows.as_array().unwrap();
    let seqs: Vec<_> = rows.iter().map(|row| row["seq"].as_u64().unwrap()).collect();
    assert_eq!(seqs, (1..=rows.len() as u64).collect::<Vec<_>>());
    assert!(rows.iter().all(|row| row["hash"].as_str().unwrap().len() == 64 && row["body"].is_object()));
    assert!(rows.iter().any(|row| row["body"]["id"] == list[1]["id"] && row["kind"] == "action-pending"));
    for (format, lines) in [("ndjson", rows.len()), ("csv", rows.len() + 1)] {
        let ran = stage.shop.run(&["journal", "export", "--format", format]);
        assert_eq!((ran.code, ran.stdout.lines().count()), (0, lines), "{ran:?}");
    }
    let csv = stage.shop.run(&["journal", "export", "--format", "csv"]).stdout;
    assert!(csv.contains(rows[0]["hash"].as_str().unwrap()), "the hash is what an export is for: {csv}");
}
