//! How an entry moves, ends and comes back, and what old or lost data do to it.

use super::{calendar, happens, ledger_rows, open, read, row_of, rows, shop_with, uid};
use serde_json::json;
use std::fs;

#[test]
fn an_entry_that_moves_keeps_its_uid_and_its_sequence_rises() {
    let (shop, ids) = shop_with(&["DISPUTE", "CLAIM"]);
    let set = |instant: &str| assert_eq!(shop.run(&["deadline", "set", &ids[0], instant]).code, 0);
    let first = rows(&shop);
    let own = uid(&first, &ids[0], "AL-D").to_owned();
    let other = calendar(&shop, &[]).event(uid(&first, &ids[1], "AL-C02")).raw("DTSTAMP");
    set("2027-03-01T10:00:00Z");
    let found = calendar(&shop, &[]);
    let by_hand = uid(&rows(&shop), &ids[0], "manual").to_owned();
    assert_eq!((found.event(&by_hand).sequence(), found.event(&own).sequence()), (0, 1));
    assert_eq!(found.event(&own).raw("STATUS").as_deref(), Some("CANCELLED"), "the one entered by hand took its place");
    set("2027-03-02T10:00:00Z");
    let found = calendar(&shop, &[]);
    assert_eq!(found.event(&by_hand).sequence(), 1);
    assert_eq!(found.event(&by_hand).instant("DTEND"), "2027-03-02T10:00:00Z");
    set("2027-03-02T10:00:00Z");
    assert_eq!(calendar(&shop, &[]).event(&by_hand).sequence(), 1, "entered again, and not moved");
    assert_eq!(shop.run(&["deadline", "clear", &ids[0]]).code, 0);
    let found = calendar(&shop, &[]);
    assert_eq!(found.event(&by_hand).raw("STATUS").as_deref(), Some("CANCELLED"));
    assert_eq!((found.event(&by_hand).sequence(), found.event(&own).sequence()), (2, 2), "the own one is back");
    assert_eq!(found.event(&own).raw("STATUS").as_deref(), Some("CONFIRMED"));
    assert_eq!(found.event(uid(&first, &ids[1], "AL-C02")).raw("DTSTAMP"), other, "the other one was left alone");
}

#[test]
fn a_reopened_case_moves_its_deadline() {
    let (shop, ids) = shop_with(&["DISPUTE"]);
    let before = rows(&shop);
    let own = uid(&before, &ids[0], "AL-D01").to_owned();
    let later = chrono::Utc::now() + chrono::Duration::days(3);
    let event = json!({ "op": "reopen_issue", "issue": ids[0], "at": later.to_rfc3339() });
    shop.post("/_simulator/events", event);
    assert_eq!(shop.run(&["sync", "--full"]).code, 0);
    let found = calendar(&shop, &[]);
    assert_eq!(found.event(&own).sequence(), 1);
    assert!(
        row_of(&rows(&shop), &ids[0], "AL-D01")["due_at"].as_str()
            > row_of(&before, &ids[0], "AL-D01")["due_at"].as_str()
    );
}

#[test]
fn a_solved_deadline_is_cancelled_for_a_while_and_comes_back_with_a_higher_sequence() {
    let (shop, ids) = shop_with(&["DISPUTE", "CLAIM"]);
    let first = rows(&shop);
    let own = uid(&first, &ids[0], "AL-D01").to_owned();
    happens(&shop, "close_issue", &ids[0]);
    assert_eq!(calendar(&shop, &[]).event(&own).raw("STATUS").as_deref(), Some("CONFIRMED"), "not known yet");
    let solved = calendar(&shop, &["--refresh"]);
    let event = solved.event(&own);
    assert_eq!((event.raw("STATUS").as_deref(), event.sequence()), (Some("CANCELLED"), 1));
    assert!(event.inside.is_empty(), "no alarm for what is solved");
    assert_eq!(solved.event(uid(&first, &ids[1], "AL-C02")).raw("STATUS").as_deref(), Some("CONFIRMED"));
    let count = ledger_rows(&shop);
    assert_eq!(calendar(&shop, &[]), solved);
    let dropped = calendar(&shop, &["--keep", "0s"]);
    assert!(dropped.inside.iter().all(|event| event.text("UID") != own), "dropped after its while");
    assert_eq!(ledger_rows(&shop), count, "only changes add a row");
    happens(&shop, "reopen_issue", &ids[0]);
    happens(&shop, "buyer_message", &ids[0]);
    let again = calendar(&shop, &["--refresh"]);
    let back = again.event(&own);
    assert_eq!((back.raw("STATUS").as_deref(), back.sequence()), (Some("CONFIRMED"), 2));
}

#[test]
fn an_answer_solves_the_deadline_of_a_case_that_stays_open() {
    let (shop, ids) = shop_with(&["DISPUTE"]);
    let own = uid(&rows(&shop), &ids[0], "AL-D01").to_owned();
    happens(&shop, "seller_message", &ids[0]);
    let answered = calendar(&shop, &["--refresh"]);
    assert_eq!(answered.event(&own).raw("STATUS").as_deref(), Some("CANCELLED"));
}

#[test]
fn old_partial_and_lost_data_cancel_nothing_and_are_told() {
    let (mut shop, ids) = shop_with(&["DISPUTE", "CLAIM"]);
    let first = shop.run(&["calendar"]);
    let file = shop.home.path().join("deadlines.ics");
    let out = file.to_str().unwrap().to_owned();
    assert_eq!(shop.run(&["calendar", "--output", &out]).code, 0);
    happens(&shop, "close_issue", &ids[0]);

    // A row that cannot be read says nothing about its deadline.
    shop.post("/_simulator/switches", json!({ "bad_rows": [ids[0]] }));
    let unreadable = shop.run(&["calendar", "--refresh"]);
    assert_eq!(unreadable.code, 3, "{unreadable:?}");
    assert_eq!(unreadable.stdout, first.stdout, "it neither ends nor moves what was published");

    // A marketplace that answers nothing leaves the entries of last time.
    let fault = json!({ "path_prefix": "/", "kind": "status", "status": 503 });
    shop.post("/_simulator/faults", json!({ "rules": [fault] }));
    let dead = shop.run(&["calendar", "--refresh"]);
    assert_eq!(dead.code, 3, "{dead:?}");
    assert!(dead.stderr.contains("not all is known of main"), "{}", dead.stderr);
    assert_eq!(dead.stdout, first.stdout);

    // Without a cache nothing can be told at all, and the file stays as it is.
    let bytes = fs::read(&file).unwrap();
    fs::remove_dir_all(shop.home.path().join("cache")).unwrap();
    shop.close();
    let nothing = shop.run(&["calendar", "--output", &out]);
    assert_ne!(nothing.code, 0, "{nothing:?}");
    assert_eq!(fs::read(&file).unwrap(), bytes);
}

#[test]
fn a_case_that_is_no_longer_in_the_cache_is_kept_and_named() {
    let (shop, ids) = shop_with(&["DISPUTE", "CLAIM"]);
    let first = shop.run(&["calendar"]);
    fs::remove_dir_all(shop.home.path().join("cache")).unwrap();
    let mut state = shop.get("/_simulator/state");
    state["sellers"][0]["issues"].as_array_mut().unwrap().retain(|issue| issue["id"] != ids[0].as_str());
    shop.put("/_simulator/state", state);
    let ran = shop.run(&["calendar", "--refresh"]);
    assert_eq!(ran.code, 3, "{ran:?}");
    assert_eq!(ran.stdout, first.stdout, "neither cancelled nor dropped");
    assert!(ran.stderr.contains(&format!("main:{}", ids[0])), "{}", ran.stderr);
}

#[test]
fn data_older_than_allowed_is_told_with_exit_3() {
    let (shop, ids) = shop_with(&["DISPUTE"]);
    let own = uid(&rows(&shop), &ids[0], "AL-D01").to_owned();
    shop.write_config(&format!("{}\n[sync]\nmax_age = \"1s\"\n", shop.config()));
    let stale = loop {
        // The age is told from the machine's clock; the loop ends as soon as a second has passed.
        let ran = shop.run(&["calendar"]);
        if ran.code == 3 {
            break ran;
        }
        assert_eq!(ran.code, 0, "{ran:?}");
    };
    assert!(stale.stderr.contains("Old data: main"), "{}", stale.stderr);
    assert_eq!(read(&stale).event(&own).raw("STATUS").as_deref(), Some("CONFIRMED"));
}

#[test]
fn sequences_survive_a_deleted_cache() {
    let (shop, ids) = shop_with(&["DISPUTE"]);
    let own = uid(&rows(&shop), &ids[0], "AL-D01").to_owned();
    happens(&shop, "seller_message", &ids[0]);
    assert_eq!(calendar(&shop, &["--refresh"]).event(&own).sequence(), 1);
    fs::remove_dir_all(shop.home.path().join("cache")).unwrap();
    happens(&shop, "reopen_issue", &ids[0]);
    happens(&shop, "buyer_message", &ids[0]);
    let found = calendar(&shop, &["--refresh"]);
    assert_eq!((found.event(&own).sequence(), found.event(&own).raw("STATUS").as_deref()), (2, Some("CONFIRMED")));
    open(&shop, "CLAIM");
    assert!(calendar(&shop, &["--refresh"]).inside.len() > found.inside.len());
}
