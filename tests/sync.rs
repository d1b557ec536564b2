//! `sync` through the built binary: what it costs, what it survives, and that it never says "all clear" without knowing.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use aftersale::simulator::World;
use common::Shop;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::process::Stdio;
use std::time::Duration;

/// Requests that are not list pages: details, orders, refunds.
fn details(requests: &[String]) -> Vec<&String> {
    let is_list = |line: &str| {
        let path = line.split_whitespace().nth(1).unwrap().split('?').next().unwrap();
        ["/sale/issues", "/order/customer-returns", "/messaging/threads"].contains(&path)
    };
    requests.iter().filter(|line| !is_list(line)).collect()
}

fn ids(cases: &Value) -> BTreeSet<String> {
    cases.as_array().unwrap().iter().map(|case| case["id"].as_str().unwrap().to_owned()).collect()
}

/// An open discussion of the demo that the seller could answer now.
fn open_discussion(shop: &Shop) -> String {
    let cases = shop.json(&["list", "--kind", "dispute", "--json"]);
    let wanted = |case: &&Value| case["allowed_actions"].as_array().unwrap().contains(&json!("dispute message"));
    cases.as_array().unwrap().iter().find(wanted).unwrap()["id"].as_str().unwrap().to_owned()
}

#[test]
fn a_second_sync_with_nothing_changed_costs_only_list_pages() {
    let shop = Shop::new(World::Demo);
    let first = shop.run(&["sync"]);
    assert!([0, 3].contains(&first.code), "{first:?}");
    shop.clear_requests();
    let second = shop.run(&["sync"]);
    assert_eq!(second.code, first.code, "{second:?}");
    let requests = shop.requests();
    assert!(!requests.is_empty());
    // What could not be read may be readable now, so it is asked for again; the demo has a few such cases.
    let unreadable = shop.run(&["list", "--all", "--json=problem"]).json();
    let unreadable = unreadable.as_array().unwrap().iter().filter(|case| !case["problem"].is_null()).count();
    assert!(details(&requests).len() <= unreadable, "{:?}", details(&requests));
}

#[test]
fn changed_cases_cost_one_detail_each() {
    let shop = Shop::new(World::Generated(120));
    assert_eq!(shop.run(&["sync"]).code, 0);
    let cases = shop.json(&["list", "--kind", "dispute", "--json=id"]);
    let chosen: Vec<_> = ids(&cases).into_iter().take(3).collect();
    assert_eq!(chosen.len(), 3);
    for id in &chosen {
        shop.post(
            "/_simulator/events",
            json!({ "op": "buyer_message", "issue": id, "text": "Dzień dobry, co z paczką?" }),
        );
    }
    shop.clear_requests();
    assert_eq!(shop.run(&["sync"]).code, 0);
    let requests = shop.requests();
    assert_eq!(details(&requests).len(), chosen.len(), "{:?}", details(&requests));
    for id in &chosen {
        assert!(requests.iter().any(|line| line.contains(&format!("/sale/issues/{id}/chat"))), "{id} was not read");
    }
}

#[test]
fn open_cases_come_first() {
    let shop = Shop::new(World::Generated(40));
    shop.run(&["sync"]);
    let first = shop.requests().into_iter().find(|line| line.starts_with("GET /sale/issues?")).unwrap();
    assert!(first.contains("status=DISPUTE_ONGOING") && first.contains("status=CLAIM_SUBMITTED"), "{first}");
}

#[test]
fn a_case_that_the_filtered_list_misses_is_found_all_the_same() {
    let shop = Shop::new(World::Demo);
    let id = open_discussion(&shop);
    std::fs::remove_dir_all(shop.home.path().join("cache")).unwrap();
    shop.post("/_simulator/switches", json!({ "filtered_list_misses": [id] }));
    shop.run(&["sync"]);
    let cases = shop.run(&["list", "--json=id"]).json();
    assert!(ids(&cases).contains(&id));
}

#[test]
fn a_list_that_shifts_while_it_is_paged_loses_no_case() {
    let shop = Shop::new(World::Generated(700));
    shop.post("/_simulator/switches", json!({ "list_shifts": true }));
    assert_eq!(shop.run(&["sync"]).code, 0);
    let cached = ids(&shop.json(&["list", "--all", "--json=id"]));
    let state = shop.get("/_simulator/state");
    let issues = ids(&state["sellers"][0]["issues"]);
    let missing: Vec<_> = issues.difference(&cached).collect();
    assert!(missing.is_empty(), "lost: {missing:?}");
}

#[test]
fn one_resource_that_fails_does_not_stop_the_others_and_is_named() {
    let shop = Shop::new(World::Generated(40));
    let fault = json!({ "path_prefix": "/order/customer-returns", "kind": "status", "status": 400, "times": 100 });
    shop.post("/_simulator/faults", json!({ "rules": [fault] }));
    let synced = shop.run(&["sync", "--json"]);
    assert_eq!(synced.code, 3, "{synced:?}");
    let rows = synced.json();
    let state = |resource: &str| {
        let row = rows.as_array().unwrap().iter().find(|row| row["resource"] == resource).unwrap();
        row["state"].as_str().unwrap().to_owned()
    };
    assert_eq!([state("issues"), state("returns"), state("threads")], ["complete", "failed", "complete"]);
    let listed = shop.run(&["list"]);
    assert_eq!(listed.code, 3, "no news is not good news: {listed:?}");
    assert!(listed.stderr.contains("main"), "{}", listed.stderr);
}

#[test]
fn reads_are_tried_again_and_a_rate_limit_is_waited_out() {
    let shop = Shop::new(World::Generated(20));
    let limited = json!({ "path_prefix": "/sale/issues", "kind": "rate_limit", "retry_after": 1, "times": 1 });
    let torn = json!({ "path_prefix": "/messaging/threads", "kind": "torn", "times": 1 });
    shop.post("/_simulator/faults", json!({ "rules": [limited, torn] }));
    let ran = shop.run(&["sync"]);
    assert_eq!(ran.code, 0, "{ran:?}");
}

#[test]
fn a_sync_killed_at_any_point_is_taken_up_by_the_next_one() {
    let shop = Shop::new(World::Generated(150));
    shop.post("/_simulator/faults", json!({ "latency_ms": 4 }));
    for millis in [30, 90, 150, 250, 400] {
        let mut child = shop.command(&["sync"]).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        std::thread::sleep(Duration::from_millis(millis));
        // It may have ended already; then there is nothing to kill.
        let _ = child.kill();
        child.wait().unwrap();
    }
    shop.delete("/_simulator/faults");
    assert_eq!(shop.run(&["sync"]).code, 0);
    let survived = shop.json(&["list", "--all", "--json=id,due_at,status,move"]);
    std::fs::remove_dir_all(shop.home.path().join("cache")).unwrap();
    assert_eq!(shop.run(&["sync"]).code, 0);
    let undisturbed = shop.json(&["list", "--all", "--json=id,due_at,status,move"]);
    assert!(!undisturbed.as_array().unwrap().is_empty());
    assert_eq!(survived, undisturbed);
}

#[test]
fn a_row_that_cannot_be_read_is_listed_and_makes_the_exit_code_3() {
    let shop = Shop::new(World::Generated(30));
    let state = shop.get("/_simulator/state");
    let bad = state["sellers"][0]["issues"][3]["id"].clone();
    shop.post("/_simulator/switches", json!({ "bad_rows": [bad] }));
    let synced = shop.run(&["sync"]);
    assert_eq!(synced.code, 3, "{synced:?}");
    let listed = shop.run(&["list", "--json"]);
    assert_eq!(listed.code, 3, "{}", listed.stderr);
    let cases = listed.json();
    let unreadable: Vec<_> = cases.as_array().unwrap().iter().filter(|case| !case["problem"].is_null()).collect();
    assert_eq!(unreadable.iter().map(|case| case["id"].clone()).collect::<Vec<_>>(), std::slice::from_ref(&bad));
    assert!(listed.stderr.contains(bad.as_str().unwrap()), "{}", listed.stderr);
    shop.post("/_simulator/switches", json!({ "bad_rows": [] }));
    assert_eq!(shop.run(&["sync"]).code, 0, "what can be read again is read again");
    assert!(shop.json(&["list", "--json=problem"]).as_array().unwrap().iter().all(|case| case["problem"].is_null()));
}

#[test]
fn a_bot_that_calls_itself_the_seller_answers_nothing() {
    let shop = Shop::new(World::Demo);
    let id = open_discussion(&shop);
    shop.post("/_simulator/events", json!({ "op": "buyer_message", "issue": id, "text": "Halo?" }));
    shop.run(&["sync"]);
    let before = shop.run(&["show", &id, "--json"]).json();
    assert_eq!(before["move"], "seller");
    shop.post("/_simulator/events", json!({ "op": "bot_message", "issue": id, "text": "Sprzedawca wkrótce odpowie." }));
    shop.run(&["sync"]);
    let after = shop.run(&["show", &id, "--json"]).json();
    assert_eq!((&after["move"], &after["due_at"]), (&json!("seller"), &before["due_at"]));
    let last = after["messages"].as_array().unwrap().last().unwrap();
    assert_eq!(last["author"], "platform");
}

#[test]
fn an_account_never_synced_is_synced_before_it_is_listed() {
    let shop = Shop::new(World::Generated(20));
    assert!(shop.requests().iter().all(|line| !line.contains("/sale/issues")));
    let listed = shop.run(&["list", "--json"]);
    assert_eq!(listed.code, 0, "{listed:?}");
    assert!(!listed.json().as_array().unwrap().is_empty());
    shop.clear_requests();
    shop.run(&["list", "--json"]);
    assert_eq!(shop.requests(), Vec::<String>::new(), "a fresh cache asks nobody");
    shop.run(&["list", "--json", "--refresh"]);
    assert!(!shop.requests().is_empty(), "--refresh asks");
}

#[test]
fn a_dead_marketplace_is_no_good_news() {
    let mut shop = Shop::new(World::Empty);
    let clear = shop.run(&["list", "--format", "table"]);
    assert_eq!(clear.code, 0, "{clear:?}");
    assert!(format!("{}{}", clear.stdout, clear.stderr).contains("Nothing is open"), "{clear:?}");
    shop.close();
    let refreshed = shop.run(&["list", "--refresh", "--format", "table"]);
    assert_eq!(refreshed.code, 3, "{refreshed:?}");
    let text = format!("{}{}", refreshed.stdout, refreshed.stderr);
    assert!(text.contains("main") && !text.contains("Nothing is open on main"), "{text}");
}

#[test]
fn two_syncs_at_once_do_the_work_once() {
    let shop = Shop::new(World::Generated(60));
    shop.post("/_simulator/faults", json!({ "latency_ms": 10 }));
    let mut children: Vec<_> =
        (0..2).map(|_| shop.command(&["sync"]).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap()).collect();
    for child in &mut children {
        assert!(child.wait().unwrap().success());
    }
    let chats: Vec<_> = shop.requests().into_iter().filter(|line| line.contains("/chat")).collect();
    let distinct: BTreeSet<_> = chats.iter().collect();
    assert_eq!(chats.len(), distinct.len(), "some chats were read twice");
}

#[test]
fn an_open_case_is_read_again_after_six_hours() {
    let shop = Shop::new(World::Generated(30));
    assert_eq!(shop.run(&["sync"]).code, 0);
    let config = format!("{}\n[sync]\nreread_open = \"1s\"\n", shop.config());
    shop.write_config(&config);
    std::thread::sleep(Duration::from_millis(1100));
    shop.clear_requests();
    assert_eq!(shop.run(&["sync"]).code, 0);
    let chats = shop.requests().iter().filter(|line| line.contains("/chat")).count();
    let open = shop.json(&["list", "--kind", "dispute", "--kind", "claim", "--json=id"]).as_array().unwrap().len();
    assert_eq!(chats, open, "every open chat once");
}

fn states(ran: &common::Ran) -> Vec<(String, String)> {
    let word = |row: &Value, field: &str| row[field].as_str().unwrap().to_owned();
    ran.json().as_array().unwrap().iter().map(|row| (word(row, "resource"), word(row, "state"))).collect()
}

#[test]
fn a_scope_that_is_missing_for_one_resource_leaves_the_others_complete() {
    let refuse = |path: &str| json!({ "path_prefix": path, "kind": "status", "status": 403, "code": "AccessDenied" });
    for (path, expected) in [
        ("/sale/issues", ["failed", "complete", "complete"]),
        ("/order/customer-returns", ["complete", "failed", "complete"]),
        ("/order/checkout-forms", ["partial", "partial", "complete"]),
    ] {
        let shop = Shop::new(World::Generated(60));
        shop.post("/_simulator/faults", json!({ "rules": [refuse(path)] }));
        let ran = shop.run(&["sync", "--json"]);
        assert_eq!(ran.code, 3, "{path}: {ran:?}");
        let found: Vec<_> = states(&ran).into_iter().map(|(_, state)| state).collect();
        assert_eq!(found[0], expected[0], "{path}: {ran:?}");
        assert_eq!(found[2], expected[2], "{path}: {ran:?}");
        assert!(found[1] == expected[1] || path.contains("checkout"), "{path}: {ran:?}");
    }
}

#[test]
fn without_knowing_who_the_account_is_everything_is_read_and_nothing_taken_for_an_answer() {
    let shop = Shop::new(World::Demo);
    shop.post("/_simulator/faults", json!({ "rules": [{ "path_prefix": "/me", "kind": "status", "status": 404 }] }));
    let ran = shop.run(&["sync"]);
    assert_eq!(ran.code, 3, "{ran:?}");
    let waiting = |case: &&Value| case["kind"] == "dispute" && case["move"] == "buyer";
    let blind = shop.run(&["list", "--json"]).json();
    assert!(blind.as_array().unwrap().len() >= 40);
    assert_eq!(blind.as_array().unwrap().iter().filter(waiting).count(), 0, "no message is proven to be the seller's");
    shop.delete("/_simulator/faults");
    assert_eq!(shop.run(&["sync"]).code, 0);
    let seeing = shop.json(&["list", "--json"]);
    assert!(seeing.as_array().unwrap().iter().filter(waiting).count() > 0, "now the answers are known");
}

#[test]
fn what_a_killed_sync_left_is_shown_when_the_marketplace_is_gone() {
    let mut shop = Shop::new(World::Generated(400));
    shop.post("/_simulator/faults", json!({ "latency_ms": 60 }));
    let mut child = shop.command(&["sync"]).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
    // Cases are stored fifty at a time, so some are when a hundred talks were asked for.
    let asked = |shop: &Shop| shop.requests().iter().filter(|line| line.contains("/chat")).count();
    for _ in 0..600 {
        if asked(&shop) >= 100 {
            break;
        }
        std::thread::sleep(Duration::from_millis(50));
    }
    child.kill().unwrap();
    child.wait().unwrap();
    shop.close();
    let listed = shop.run(&["list", "--json"]);
    assert_eq!(listed.code, 3, "{listed:?}");
    assert!(!listed.json().as_array().unwrap().is_empty(), "{}", listed.stderr);
}

#[test]
fn a_new_case_whose_chat_cannot_be_read_keeps_the_clock_of_its_row() {
    let shop = Shop::new(World::Generated(30));
    shop.post(
        "/_simulator/faults",
        json!({ "rules": [
        { "path_prefix": "/sale/issues/", "kind": "status", "status": 403, "code": "DATA_FETCHING_ERROR" },
    ] }),
    );
    assert_eq!(shop.run(&["sync"]).code, 3);
    let cases = shop.run(&["list", "--kind", "dispute", "--json"]).json();
    let open = cases.as_array().unwrap();
    assert!(!open.is_empty());
    for case in open {
        assert_eq!((&case["status"], case["due_at"].is_string()), (&json!("DISPUTE_ONGOING"), true), "{case}");
        assert!(case["buyer"].is_string() && case["problem"].is_string(), "{case}");
    }
    shop.delete("/_simulator/faults");
    assert_eq!(shop.run(&["sync"]).code, 0, "the details are asked for again");
}

/// Moves a return and an open discussion of the simulator 100 days back; gives their ids.
fn aged(shop: &Shop) -> (String, String) {
    let mut state = shop.get("/_simulator/state");
    let back = |value: &mut Value| *value = json!(value.as_i64().unwrap() - 100 * 86_400_000);
    let seller = &mut state["sellers"][0];
    let returned =
        seller["returns"].as_array_mut().unwrap().iter_mut().find(|one| one["status"] == "DELIVERED").unwrap();
    back(&mut returned["at"]);
    let returned = returned["id"].as_str().unwrap().to_owned();
    let issue =
        seller["issues"].as_array_mut().unwrap().iter_mut().find(|one| one["status"] == "DISPUTE_ONGOING").unwrap();
    back(&mut issue["opened_at"]);
    let issue = issue["id"].as_str().unwrap().to_owned();
    shop.put("/_simulator/state", state);
    (returned, issue)
}

#[test]
fn a_return_that_lies_unrefunded_for_months_is_listed() {
    let shop = Shop::new(World::Demo);
    let (returned, _) = aged(&shop);
    assert_eq!(shop.run(&["sync"]).code, 0);
    assert!(ids(&shop.json(&["list", "--overdue", "--json"])).contains(&returned));
}

#[test]
fn an_old_case_that_is_closed_leaves_the_list_at_the_next_sync() {
    let shop = Shop::new(World::Demo);
    let (_, issue) = aged(&shop);
    assert_eq!(shop.run(&["sync"]).code, 0);
    assert!(ids(&shop.json(&["list", "--json"])).contains(&issue));
    shop.post("/_simulator/events", json!({ "op": "close_issue", "issue": issue }));
    assert_eq!(shop.run(&["sync"]).code, 0);
    assert!(!ids(&shop.json(&["list", "--json"])).contains(&issue), "closed beyond the look-back");
}

#[test]
fn a_return_in_the_platform_s_warehouse_is_not_the_seller_s() {
    let shop = Shop::new(World::Demo);
    let cases = shop.json(&["list", "--kind", "return", "--move", "platform", "--json"]);
    assert!(!cases.as_array().unwrap().is_empty());
    assert!(cases.as_array().unwrap().iter().all(|case| case["due_at"].is_null()), "{cases}");
}

/// The lists that the cache has marks of, with whether one was ever complete.
fn marks(shop: &Shop) -> Vec<(String, bool)> {
    let cache = aftersale::store::Cache::look(&shop.home.path().join("cache/cache.db")).unwrap().unwrap();
    cache.marks().unwrap().into_iter().map(|mark| (mark.resource, mark.complete_at.is_some())).collect()
}

#[cfg(unix)]
#[test]
fn every_list_is_marked_before_the_first_one_is_read() {
    let shop = Shop::new(World::Empty);
    // A marketplace that takes the connection and says nothing: the run is killed while it asks for the first time.
    let silent = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", silent.local_addr().unwrap());
    shop.write_config(&shop.config().replace(&shop.url, &url));
    let mut child =
        shop.command(&["sync"]).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
    let (_stream, _) = silent.accept().unwrap();
    child.kill().unwrap();
    child.wait().unwrap();
    assert_eq!(marks(&shop), ["issues", "returns", "threads"].map(|name| (name.to_owned(), false)));
    let checked = shop.run(&["check"]);
    assert_eq!(checked.code, 3, "{checked:?}");
    assert!(checked.stdout.contains("its first sync began"), "{checked:?}");
}

#[test]
fn a_list_without_a_mark_was_never_had() {
    let shop = Shop::new(World::Empty);
    assert_eq!(shop.run(&["sync"]).code, 0);
    let cache = || aftersale::store::Cache::open(&shop.home.path().join("cache/cache.db")).unwrap();
    let cut = || ["returns", "threads"].iter().for_each(|name| cache().forget_mark("main", name).unwrap());
    cut();
    for args in [&["check"][..], &["digest"], &["alert", "run"]] {
        let ran = shop.run(args);
        assert_eq!(ran.code, 3, "{args:?} {ran:?}");
        let said = format!("{}{}", ran.stdout, ran.stderr);
        assert!(said.contains("has not ended (returns, threads)"), "{args:?} {ran:?}");
    }
    let listed = shop.run(&["list"]);
    assert_eq!(listed.code, 0, "what was never had is asked for first: {listed:?}");
    assert_eq!(marks(&shop), ["issues", "returns", "threads"].map(|name| (name.to_owned(), true)));
}

#[test]
fn a_name_given_to_another_shop_keeps_nothing_of_the_first_one() {
    let mut shop = Shop::new(World::Demo);
    shop.run(&["sync"]);
    let before = shop.run(&["check", "--json"]).json();
    assert!(before["overdue"].as_u64().unwrap() > 0, "{before}");
    let other = shop.config().replace("client_id = \"", "client_id = \"other-");
    shop.write_config(&other);
    let checked = shop.run(&["check"]);
    assert_eq!(checked.code, 3, "{checked:?}");
    assert!(
        checked.stdout.contains("main: it was never synced") && !checked.stdout.contains("overdue;"),
        "{checked:?}"
    );
    let told = shop.run(&["alert", "run"]);
    assert!(!told.stdout.contains("MISSED") && told.stdout.contains("it was never synced"), "{told:?}");
    // The other shop cannot be asked; the first one's cases are gone all the same.
    shop.close();
    let synced = shop.run(&["sync"]);
    assert_ne!(synced.code, 0, "{synced:?}");
    let listed = shop.run(&["list", "--json=id"]);
    assert!(listed.code != 0 && !listed.stdout.contains("\"id\""), "{}", listed.stderr);
}

/// A claim is over when it is accepted; its refund is not.
#[test]
fn a_refund_that_is_not_settled_is_read_again_and_no_other() {
    let shop = Shop::new(World::Empty);
    shop.post("/_simulator/switches", json!({"money": {"refund_steps_polls": [100, 100, 100]}}));
    let event = |body: Value| shop.post("/_simulator/events", body);
    let claim = event(json!({"op": "open_issue", "type": "CLAIM"}))["issue"].as_str().unwrap().to_owned();
    assert_eq!(shop.run(&["sync"]).code, 0);
    let words = ["claim", "accept", &claim, "--remedy", "partial-refund", "--amount", "5", "--pay", "--wait", "0s"];
    let sent = shop.run(&[&words[..], &["-m", "Uznajemy.", "--yes", "--json"]].concat());
    assert_eq!((sent.code, &sent.json()["refund"]["state"]), (3, &json!("accepted")), "{sent:?}");
    let refund = sent.json()["refund"]["refund_id"].clone();
    let alerts = || {
        let rows = shop.json(&["alert", "list", "--json"]);
        rows.as_array().unwrap().iter().filter(|row| row["rule"] == "no-funds").count()
    };
    let shown = || shop.json(&["show", &claim, "--json"])["order"]["refunds"][0]["status"].clone();
    event(json!({"op": "refund_status", "refund": refund, "status": "CANCELED"}));
    assert_eq!(alerts(), 0, "nobody has read it yet");
    assert_eq!(shop.run(&["sync"]).code, 0);
    assert_eq!((alerts(), shown()), (1, json!("CANCELED")));
    event(json!({"op": "refund_status", "refund": refund, "status": "SUCCESS"}));
    assert_eq!(shop.run(&["sync"]).code, 0);
    assert_eq!((alerts(), shown()), (0, json!("SUCCESS")));
    shop.clear_requests();
    assert_eq!(shop.run(&["sync"]).code, 0);
    assert_eq!(details(&shop.requests()), Vec::<&String>::new());
}
