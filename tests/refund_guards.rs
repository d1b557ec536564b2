//! What keeps a refund from being made twice, from being too high, and from being called what it is not.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use aftersale::domain::Instant;
use aftersale::simulator::World;
use aftersale::store::{Find, Ledger, NewEntry};
use common::{Ran, Shop, answered, command, on_terminal, ran, run_with};
use serde_json::{Value, json};
use std::path::Path;

/// A shop whose refunds are paid at the next look.
fn shop() -> Shop {
    let shop = Shop::new(World::Empty);
    shop.post("/_simulator/switches", json!({"money": {"refund_steps_ms": [0, 0, 0]}}));
    shop
}

fn event(shop: &Shop, body: Value) -> Value {
    shop.post("/_simulator/events", body)
}

/// An order, and a return of these lines of it (all of it when none are named), as places in the order with pieces.
fn returned(shop: &Shop, mut order: Value, lines: &[(usize, i64)]) -> (Value, String) {
    order["op"] = json!("place_order");
    let order = event(shop, order);
    let mut back = json!({"op": "open_return", "order": order["order"]});
    if !lines.is_empty() {
        let line = |(at, count): &(usize, i64)| json!({"line": order["lines"][*at], "quantity": count});
        back["lines"] = lines.iter().map(line).collect();
    }
    let back = event(shop, back);
    assert_eq!(shop.run(&["sync"]).code, 0);
    (order, back["return"].as_str().unwrap().to_owned())
}

/// An order of 2 × 19.99 with 12.99 for the delivery, and its return.
fn simple(shop: &Shop) -> (Value, String) {
    let ordered = json!({"lines": [{"goods": 1, "quantity": 2, "cents": 1999}], "delivery_cents": 1299});
    returned(shop, ordered, &[])
}

fn confirm(shop: &Shop, id: &str, more: &[&str]) -> Ran {
    shop.run(&[&["return", "confirm", id, "--yes", "--json"], more].concat())
}

/// The refunds that were made through the API.
fn made(shop: &Shop) -> Vec<Value> {
    let shown = shop.get("/_simulator/effects?kind=payment.refund");
    shown["effects"].as_array().unwrap().iter().map(|one| one["detail"].clone()).collect()
}

fn fault(shop: &Shop, kind: &str) {
    let rule = json!({"path_prefix": "/payments/refunds", "method": "POST", "kind": kind, "times": 1});
    shop.post("/_simulator/faults", json!({ "rules": [rule] }));
}

/// A return whose refund was lost on its way.
fn lost(shop: &Shop) -> String {
    let (_, id) = simple(shop);
    fault(shop, "reset");
    assert_eq!(confirm(shop, &id, &[]).code, 7);
    id
}

/// The same account under the name `other`, beside `main` or without it.
fn other(shop: &Shop, beside: bool) -> String {
    let config = shop.config();
    let (main, rest) = config.split_once("[secrets]").unwrap();
    let other = main.replace("accounts.main", "accounts.other");
    format!("{}{other}[secrets]{rest}", if beside { main } else { "" })
}

/// A shop whose seller stands under two names all the same, since the second one was alone when it logged in.
fn twice_logged_in() -> Shop {
    let shop = shop();
    shop.write_config(&other(&shop, false));
    shop.log_in("other");
    shop.write_config(&other(&shop, true));
    shop
}

#[test]
fn one_seller_is_not_logged_in_under_two_names() {
    let shop = shop();
    shop.write_config(&other(&shop, true));
    let login = shop.login();
    let mut document: Value = match &login["token"] {
        Value::String(text) => serde_json::from_str(text).unwrap(),
        object => object.clone(),
    };
    document["client_secret"] = login["client_secret"].clone();
    let log_in =
        |name: &str| shop.run_with(&["auth", "login", "--with-token", "--account", name], &document.to_string());
    let refused = log_in("other");
    assert_eq!(refused.code, 6, "{refused:?}");
    for word in ["seller of account main", "--account main", "account remove main"] {
        assert!(refused.stderr.contains(word), "{word}: {refused:?}");
    }
    let states = shop.run(&["auth", "status", "--json"]).json();
    let state =
        |name: &str| states.as_array().unwrap().iter().find(|row| row["account"] == name).unwrap()["state"].clone();
    assert_ne!(state("other"), state("main"), "{states}");
    assert_eq!(log_in("main").code, 0, "the same account may log in anew");
}

#[test]
fn one_seller_under_two_names_refunds_once() {
    let shop = twice_logged_in();
    let (_, id) = simple(&shop);
    let first = confirm(&shop, &format!("main:{id}"), &[]);
    assert_eq!((first.code, made(&shop).len()), (0, 1), "{first:?}");
    let second = confirm(&shop, &format!("other:{id}"), &[]);
    assert_eq!((second.code, &second.json()["already"], made(&shop).len()), (0, &json!(true), 1), "{second:?}");
    // A lost one is no new one under the other name either.
    let (_, id) = simple(&shop);
    fault(&shop, "reset");
    assert_eq!(confirm(&shop, &format!("main:{id}"), &[]).code, 7);
    let plain = shop.run(&["return", "confirm", &format!("other:{id}"), "--dry-run"]);
    assert_eq!((plain.code, made(&shop).len()), (7, 1), "{plain:?}");
    let done = confirm(&shop, &format!("other:{id}"), &[]);
    assert_eq!((done.code, made(&shop).len()), (0, 2), "{done:?}");
    // At the same time.
    let (_, id) = simple(&shop);
    let start = |name: &str| {
        let mut command = shop.command(&["return", "confirm", &format!("{name}:{id}"), "--yes", "--json"]);
        let pipe = std::process::Stdio::piped;
        command.stdin(std::process::Stdio::null()).stdout(pipe()).stderr(pipe()).spawn().unwrap()
    };
    for run in [start("main"), start("other"), start("main")] {
        let done = ran(run.wait_with_output().unwrap());
        assert_eq!(done.code, 0, "{done:?}");
    }
    assert_eq!(made(&shop).len(), 3);
}

#[test]
fn a_new_name_in_the_configuration_loses_nothing() {
    let shop = shop();
    let (_, paid) = simple(&shop);
    assert_eq!(confirm(&shop, &paid, &[]).code, 0);
    let lost = lost(&shop);
    shop.write_config(&other(&shop, false));
    shop.log_in("other");
    assert_eq!(shop.run(&["sync"]).code, 0);
    let again = confirm(&shop, &format!("other:{paid}"), &[]);
    assert_eq!((again.code, &again.json()["already"], made(&shop).len()), (0, &json!(true), 1), "{again:?}");
    let orphan = shop.run(&["journal", "reconcile"]);
    assert_eq!((orphan.code, made(&shop).len()), (7, 1), "{orphan:?}");
    assert!(orphan.stderr.contains(&format!("aftersale return confirm {lost}")), "{orphan:?}");
    let done = confirm(&shop, &format!("other:{lost}"), &[]);
    assert_eq!((done.code, made(&shop).len()), (0, 2), "{done:?}");
    assert_eq!(shop.run(&["journal", "reconcile"]).code, 0);
    let rows = shop.json(&["refund", "list", "--json"]);
    assert!(rows.as_array().unwrap().iter().all(|row| row["whose"] == "ours"), "{rows}");
}

/// Two homes that ask for the same refund ask by the same key, whatever the account is called there.
#[test]
fn another_home_asks_by_the_same_key() {
    let shop = shop();
    let (_, id) = simple(&shop);
    let home = tempfile::tempdir().unwrap();
    std::fs::create_dir_all(home.path().join("config")).unwrap();
    std::fs::write(home.path().join("config/config.toml"), other(&shop, false)).unwrap();
    let mut document = shop.login()["token"].clone();
    document["client_secret"] = shop.login()["client_secret"].clone();
    let login = run_with(command(home.path(), &["auth", "login", "--with-token"]), &document.to_string());
    assert_eq!(login.code, 0, "{login:?}");
    let key = |ran: Ran| ran.json()["requests"][0]["body"]["commandId"].as_str().unwrap().to_owned();
    let args = ["return", "confirm", &id, "--dry-run", "--json"];
    let there = key(ran(command(home.path(), &args).output().unwrap()));
    assert_eq!(key(shop.run(&args)), there);
}

/// Writes the ledger again with another command id in it, as an earlier version made one; rows of `kinds` only.
fn with_old_key(shop: &Shop, old: &str, kinds: &[&str]) {
    let path = shop.home.path().join("data/ledger.db");
    let path = if path.exists() { path } else { found(shop.home.path()).expect("a ledger") };
    let sent = made(shop).last().map(|body| body["commandId"].as_str().unwrap().to_owned());
    let runtime = tokio::runtime::Runtime::new().unwrap();
    runtime.block_on(async {
        let entries = Ledger::new(&path).find(Find::default()).await.unwrap();
        let new = sent.unwrap_or_else(|| {
            let body = &entries.iter().find(|entry| entry.kind == "action-pending").unwrap().body;
            body["slot"].as_str().unwrap().trim_start_matches("refund/").to_owned()
        });
        for file in std::fs::read_dir(path.parent().unwrap()).unwrap().flatten() {
            let name = file.file_name().to_string_lossy().into_owned();
            if name.starts_with("ledger") {
                std::fs::remove_file(file.path()).unwrap();
            }
        }
        let ledger = Ledger::new(&path);
        for entry in entries.into_iter().filter(|entry| kinds.contains(&entry.kind.as_str())) {
            let body = entry.body.to_string().replace(&new, old).replace(&new[..13], &old[..13]);
            let body = serde_json::from_str(&body).unwrap();
            let once_key = entry.once_key.map(|key| key.replace(&new, old).replace("action/allegro/", "action/main/"));
            let row = NewEntry { kind: entry.kind, account: entry.account, case_id: entry.case_id, body, once_key };
            ledger.append(row, Instant::from_millis(entry.at.millis())).await.unwrap();
        }
    });
}

fn found(home: &Path) -> Option<std::path::PathBuf> {
    let entries = std::fs::read_dir(home).ok()?.flatten();
    for path in entries.map(|entry| entry.path()) {
        if path.is_dir() {
            if let Some(inner) = found(&path) {
                return Some(inner);
            }
        } else if path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("ledger.")) {
            return Some(path);
        }
    }
    None
}

const OLD: &str = "5a6f3a0e-93a1-5c3e-8b57-2f1f6a1b7c11";

#[test]
fn what_an_earlier_version_sent_is_found_as_sent() {
    let shop = shop();
    let (_, id) = simple(&shop);
    assert_eq!(confirm(&shop, &id, &[]).code, 0);
    with_old_key(&shop, OLD, &["action-pending", "action-settled"]);
    let again = confirm(&shop, &id, &[]);
    assert_eq!((again.code, &again.json()["already"], made(&shop).len()), (0, &json!(true), 1), "{again:?}");
}

#[test]
fn what_an_earlier_version_lost_is_sent_again_by_its_own_key() {
    let shop = shop();
    let id = lost(&shop);
    with_old_key(&shop, OLD, &["action-pending"]);
    let again = confirm(&shop, &id, &[]);
    assert_eq!((again.code, made(&shop).len()), (0, 1), "{again:?}");
    assert_eq!(made(&shop)[0]["commandId"], OLD);
}

/// 3 × 10.00 and 1 × 7.00 were bought; one of the three came back.
fn one_of_three(shop: &Shop) -> (Vec<String>, String) {
    let lines = json!([{"goods": 1, "quantity": 3, "cents": 1000}, {"goods": 2, "quantity": 1, "cents": 700}]);
    let (order, id) = returned(shop, json!({"lines": lines, "delivery_cents": 500}), &[(0, 1)]);
    (order["lines"].as_array().unwrap().iter().map(|line| line.as_str().unwrap().to_owned()).collect(), id)
}

#[test]
fn more_than_came_back_takes_a_word_of_its_own() {
    let shop = shop();
    let (lines, id) = one_of_three(&shop);
    let (three, dear) = (format!("{}=3", lines[0]), format!("{}=10.01", lines[0]));
    for args in [&["--item", &three][..], &["--item", &dear], &["--amount", "10.01"], &["--item", &lines[1]]] {
        let refused = confirm(&shop, &id, args);
        assert_eq!((refused.code, made(&shop).len()), (6, 0), "{args:?} {refused:?}");
        let said = &refused.stderr;
        assert!(said.contains("more than came back") && said.contains("--beyond-return"), "{args:?} {refused:?}");
        let dry = shop.run(&[&["return", "confirm", &id, "--dry-run", "--json"], args].concat());
        assert_eq!((dry.code, dry.json()["beyond_return"].as_array().unwrap().len()), (0, 1), "{dry:?}");
        assert!(dry.stderr.contains("more than came back"), "{dry:?}");
    }
    let just = shop.run(&["return", "confirm", &id, "--dry-run", "--json", "--amount", "10.00"]);
    assert_eq!((just.code, &just.json()["beyond_return"]), (0, &json!([])), "{just:?}");
    let command = shop.command(&["return", "confirm", &id, "--item", &three]);
    if let Some((code, shown)) = answered(&command, "Refund it?", "n\r") {
        assert!(shown.contains("More than came back: 3 ×"), "{shown}");
        assert_eq!((code, made(&shop).len()), (6, 0), "{shown}");
    }
    let done = confirm(&shop, &id, &["--item", &three, "--beyond-return"]);
    assert_eq!((done.code, made(&shop).len()), (0, 1), "{done:?}");
}

#[test]
fn what_came_back_counts_once_over_all_refunds_of_a_return() {
    let shop = shop();
    let (lines, id) = one_of_three(&shop);
    assert_eq!(confirm(&shop, &id, &[]).code, 0);
    let one = format!("{}=1", lines[0]);
    let refused = confirm(&shop, &id, &["--more", "--item", &one]);
    assert_eq!((refused.code, made(&shop).len()), (0, 1), "the same wish is the same refund: {refused:?}");
    let refused = confirm(&shop, &id, &["--more", "--item", &format!("{}=1.00", lines[0])]);
    assert_eq!((refused.code, made(&shop).len()), (6, 1), "{refused:?}");
    assert!(refused.stderr.contains("came back"), "{refused:?}");
}

#[test]
fn what_was_called_off_does_not_count_for_the_day() {
    let shop = shop();
    shop.write_config(&(shop.config() + "\n[limits]\nmax_refunds_per_day = \"60 PLN\"\n"));
    let (_, id) = simple(&shop);
    event(&shop, json!({"op": "balance", "cents": 100}));
    let poor = confirm(&shop, &id, &[]);
    assert_eq!((poor.code, &poor.json()["state"]), (1, &json!("no_funds")), "{poor:?}");
    event(&shop, json!({"op": "top_up", "cents": 1_000_000}));
    let done = confirm(&shop, &id, &[]);
    assert_eq!((done.code, &done.json()["state"]), (0, &json!("paid")), "{done:?}");
    let (_, more) = simple(&shop);
    let over = confirm(&shop, &more, &[]);
    assert_eq!((over.code, made(&shop).len()), (6, 2), "{over:?}");
    assert!(over.stderr.contains("52.97 PLN went out today already"), "{over:?}");
}

#[test]
fn a_lost_refund_is_sent_again_only_within_the_limits_of_now() {
    let shop = shop();
    let id = lost(&shop);
    for limit in ["max_refund = \"40 PLN\"", "max_refunds_per_day = \"40 PLN\"", "max_refund = \"90 EUR\""] {
        shop.write_config(&format!("{}\n[limits]\n{limit}\n", shop.config()));
        for args in [&["journal", "reconcile"][..], &["return", "confirm", &id, "--yes"]] {
            let refused = shop.run(args);
            assert_eq!((refused.code, made(&shop).len()), (6, 0), "{limit} {args:?} {refused:?}");
            assert!(refused.stderr.contains("was lost and is not sent again"), "{limit} {args:?} {refused:?}");
        }
    }
    shop.write_config(&shop.config());
    let refused = confirm(&shop, &id, &["--max-amount", "40"]);
    assert_eq!((refused.code, made(&shop).len()), (6, 0), "{refused:?}");
    assert!(refused.stderr.contains("--max-amount"), "{refused:?}");
    shop.write_config(&(shop.config() + "\n[limits]\nmax_refund = \"60 PLN\"\nmax_refunds_per_day = \"60 PLN\"\n"));
    let done = shop.run(&["journal", "reconcile"]);
    assert_eq!((done.code, made(&shop).len()), (0, 1), "{done:?}");
    let (_, more) = simple(&shop);
    assert_eq!(confirm(&shop, &more, &[]).code, 6, "it counts for the day");
}

#[test]
fn a_batch_sends_nothing_lost_over_its_total() {
    let shop = shop();
    let (_, id) = simple(&shop);
    let plan = shop.run(&["return", "plan", "--delivery", "none"]);
    assert_eq!(plan.code, 0, "{plan:?}");
    fault(&shop, "reset");
    assert_eq!(confirm(&shop, &id, &[]).code, 7, "52.97 PLN, and the plan is of 39.98");
    let ran = shop.run_with(&["return", "apply", "-", "--yes", "--max-total", "40"], &plan.stdout);
    assert_eq!((ran.code, made(&shop).len()), (3, 0), "{ran:?}");
    assert!(ran.stdout.contains("--max-total"), "{ran:?}");
}

#[test]
fn what_is_sent_again_is_not_said_to_have_arrived() {
    let shop = shop();
    let id = lost(&shop);
    let done = confirm(&shop, &id, &[]);
    assert_eq!((done.code, &done.json()["already"], made(&shop).len()), (0, &json!(false), 1), "{done:?}");
    assert!(done.stderr.contains("was lost") && done.stderr.contains("sent again now"), "{done:?}");
    assert!(!done.stderr.contains("did arrive"), "{done:?}");
    let again = confirm(&shop, &id, &[]);
    assert_eq!(again.json()["already"], json!(true), "{again:?}");
    let id = lost(&shop);
    let plain = shop.run(&["return", "confirm", &id, "--yes", "--format", "table"]);
    assert!(plain.stdout.contains("sent again now") && !plain.stdout.contains("already sent"), "{plain:?}");
    lost(&shop);
    let found = shop.run(&["journal", "reconcile", "--json"]).json();
    assert_eq!(found[0]["note"], "the marketplace did not have it, so it was sent again");
    // One that did arrive is said to.
    let (_, id) = simple(&shop);
    fault(&shop, "commit_then_504");
    assert_eq!(confirm(&shop, &id, &[]).code, 7);
    let found = shop.run(&["return", "confirm", &id, "--yes"]);
    assert!(found.stderr.contains("did arrive") && found.stdout.contains("already sent"), "{found:?}");
}

#[test]
fn a_finished_return_says_no_more_than_its_refunds_show() {
    let shop = shop();
    let lines = json!([{"goods": 1, "cents": 1999}, {"goods": 2, "cents": 999}]);
    let (order, first) = returned(&shop, json!({"lines": lines}), &[(0, 1)]);
    let second = json!([{"line": order["lines"][1], "quantity": 1}]);
    let second = event(&shop, json!({"op": "open_return", "order": order["order"], "lines": second}));
    let second = second["return"].as_str().unwrap();
    assert_eq!(shop.run(&["sync"]).code, 0);
    assert_eq!(confirm(&shop, &first, &[]).code, 0);
    // The marketplace calls both of them finished, and the refund of the first one is none of the second.
    let rows = shop.json(&["return", "list", "--all", "--json", "--refresh"]);
    let row = |id: &str| rows.as_array().unwrap().iter().find(|row| row["id"] == id).unwrap().clone();
    assert_eq!((&row(second)["status"], &row(second)["refund_state"]), (&json!("FINISHED"), &json!("none")));
    assert_eq!(row(&first)["refund_state"], "paid");
    let page = shop.run(&["return", "show", second]);
    assert!(!page.stdout.contains("went back already"), "{page:?}");
    let done = confirm(&shop, second, &[]);
    assert_eq!((done.code, &done.json()["total"]["amount"]), (0, &json!("9.99")), "{done:?}");
    // Finished without any refund: nobody knows.
    let ordered = json!({"op": "place_order", "lines": lines});
    let order = event(&shop, ordered);
    let over = event(&shop, json!({"op": "open_return", "order": order["order"], "status": "FINISHED"}));
    let over = over["return"].as_str().unwrap();
    assert_eq!(shop.run(&["sync"]).code, 0);
    let refused = confirm(&shop, over, &[]);
    assert_eq!((refused.code, made(&shop).len()), (6, 2), "{refused:?}");
    assert!(refused.stderr.contains("shows no refund of the order"), "{refused:?}");
    assert!(!refused.stderr.contains("went back already"), "{refused:?}");
    let done = confirm(&shop, over, &["--beside-refunds"]);
    assert_eq!((done.code, made(&shop).len()), (0, 3), "{done:?}");
    // A part of one that somebody else refunded.
    let (order, part) = returned(&shop, json!({"lines": lines}), &[(0, 1)]);
    event(&shop, json!({"op": "panel_refund", "order": order["order"], "cents": 100, "reason": "REFUND"}));
    assert_eq!(shop.run(&["order", "show", order["order"].as_str().unwrap()]).code, 0);
    let rows = shop.json(&["return", "list", "--all", "--json", "--refresh"]);
    let state = rows.as_array().unwrap().iter().find(|row| row["id"] == part.as_str()).unwrap()["refund_state"].clone();
    assert_eq!(state, "part-paid");
}

#[test]
fn services_and_what_was_paid_too_much_are_offered_and_go_back_later() {
    let shop = shop();
    let lines = json!([{"goods": 1, "quantity": 1, "cents": 1999, "service_cents": 1000}]);
    let ordered = json!({"lines": lines, "delivery_cents": 0, "overpaid_cents": 500, "surcharge_cents": 1500});
    let (order, id) = returned(&shop, ordered, &[]);
    let dry = |more: &[&str]| shop.run(&[&["return", "confirm", &id, "--dry-run", "--json"], more].concat()).json();
    assert_eq!(dry(&[])["total"]["amount"], "19.99");
    assert_eq!(dry(&[])["left_out"].as_array().unwrap().len(), 3);
    assert_eq!(dry(&["--services", "full", "--overpaid", "1.50"])["total"]["amount"], "31.49");
    let plan = shop.run(&["return", "plan"]);
    for word in ["--surcharges", "--services full", "--overpaid full"] {
        assert!(plan.stderr.contains(word), "{word}: {plan:?}");
    }
    let batch = shop.run_with(&["return", "confirm", "--stdin", "--dry-run"], &id);
    assert!(batch.stderr.contains("additional services: nothing of 10.00 PLN of 1 return"), "{batch:?}");
    let planned = shop.run(&["return", "plan", "--services", "full", "--overpaid", "full", "--surcharges"]).json();
    assert_eq!((&planned["total"]["amount"], &planned["services"]["amount"]), (&json!("49.99"), &json!("10.00")));
    if let Some((_, shown)) = answered(&shop.command(&["return", "confirm", &id]), "Refund it?", "n\r") {
        assert!(shown.contains("additional services: nothing of 10.00 PLN (--services full)"), "{shown}");
        assert!(shown.contains("paid too much: nothing of 5.00 PLN (--overpaid full)"), "{shown}");
    }
    for args in [&["--services", "10.01"][..], &["--overpaid", "5.01"]] {
        assert_eq!(confirm(&shop, &id, args).code, 6, "{args:?}");
    }
    let done = shop.run(&["return", "confirm", &id, "--yes"]);
    assert_eq!(done.code, 0, "{done:?}");
    assert!(done.stderr.contains("--more --surcharges --services full --overpaid full"), "{done:?}");
    // Later, and only where it is asked for in so many words.
    let refused = confirm(&shop, &id, &["--surcharges"]);
    assert_eq!((refused.code, made(&shop).len()), (6, 1), "{refused:?}");
    assert!(refused.stderr.contains("--more"), "{refused:?}");
    assert_eq!(confirm(&shop, &id, &[]).json()["already"], json!(true));
    let later = confirm(&shop, &id, &["--more", "--surcharges"]);
    assert_eq!((later.code, &later.json()["total"]["amount"], made(&shop).len()), (0, &json!("15.00"), 2), "{later:?}");
    assert_eq!(made(&shop)[1]["surcharges"][0]["id"], order["surcharge"]);
    assert!(made(&shop)[1].get("lineItems").is_none());
    let same = confirm(&shop, &id, &["--more", "--surcharges"]);
    assert_eq!((same.code, &same.json()["already"], made(&shop).len()), (0, &json!(true), 2), "{same:?}");
    let nothing = confirm(&shop, &id, &["--more"]);
    assert_eq!((nothing.code, made(&shop).len()), (2, 2), "{nothing:?}");
    let some = shop.run(&["return", "confirm", &id, "--more", "--services", "4", "--overpaid", "5", "--yes"]);
    assert_eq!((some.code, made(&shop).len()), (0, 3), "{some:?}");
    assert!(some.stderr.contains("--more --services 6.00") && !some.stderr.contains("--overpaid"), "{some:?}");
    let rest = confirm(&shop, &id, &["--more", "--services", "6.00"]);
    assert_eq!((rest.code, made(&shop).len()), (0, 4), "{rest:?}");
    let body = made(&shop)[2].clone();
    assert_eq!(
        (&body["additionalServices"]["value"]["amount"], &body["overpaid"]["value"]["amount"]),
        (&json!("4.00"), &json!("5.00"))
    );
    for args in
        [&["--more", "--services", "0.01"][..], &["--more", "--overpaid", "0.01"], &["--more", "--amount", "0.01"]]
    {
        let refused = confirm(&shop, &id, args);
        assert_eq!((refused.code, made(&shop).len()), (6, 4), "{args:?} {refused:?}");
    }
    let refund = shop.json(&["refund", "list", "--json"])[0]["id"].as_str().unwrap().to_owned();
    let shown = shop.json(&["refund", "show", &refund, "--json"]);
    assert_eq!((&shown["services"]["amount"], &shown["left"]["amount"]), (&json!("6.00"), &json!("0.00")));
}

#[test]
fn a_later_part_that_found_no_funds_is_sent_anew_by_retry() {
    let shop = shop();
    let lines = json!([{"goods": 1, "quantity": 1, "cents": 1999, "service_cents": 1000}]);
    let (_, id) = returned(&shop, json!({"lines": lines, "delivery_cents": 0}), &[]);
    assert_eq!(confirm(&shop, &id, &[]).code, 0);
    event(&shop, json!({"op": "balance", "cents": 1}));
    let poor = confirm(&shop, &id, &["--more", "--services", "full"]);
    assert_eq!(poor.code, 1, "{poor:?}");
    let refund = poor.json()["refund_id"].as_str().unwrap().to_owned();
    assert!(poor.stderr.contains(&format!("refund retry {}", &refund[..8])), "{poor:?}");
    event(&shop, json!({"op": "top_up", "cents": 100_000}));
    let done = shop.run(&["refund", "retry", &refund, "--yes", "--json"]);
    assert_eq!((done.code, &done.json()["state"]), (0, &json!("paid")), "{done:?}");
}

#[test]
fn a_claim_pays_what_is_named_besides_and_asks_about_the_money() {
    let shop = shop();
    let made_up = event(&shop, json!({"op": "open_issue", "type": "CLAIM"}));
    let claim = made_up["issue"].as_str().unwrap();
    assert_eq!(shop.run(&["sync"]).code, 0);
    let words = ["claim", "accept", claim, "--remedy", "refund", "--pay", "-m", "Uznajemy."];
    if let Some((code, shown)) = answered(&shop.command(&words), "Send the verdict and refund ", "n\r") {
        assert_eq!((code, made(&shop).len()), (6, 0), "{shown}");
    }
    let services = shop.run(&["claim", "accept", claim, "--remedy", "refund", "--services", "full", "-m", "Tak."]);
    assert_eq!(services.code, 2, "{services:?}");
}

/// Want of funds is one reason to call a refund off, and not the only one.
#[test]
fn what_was_not_valid_is_not_said_to_lack_funds() {
    let shop = shop();
    shop.post("/_simulator/switches", json!({"money": {"refund_ends_as": "VALIDATE_FAILED"}}));
    let (_, id) = simple(&shop);
    let called_off = confirm(&shop, &id, &[]);
    assert_eq!((called_off.code, &called_off.json()["state"]), (1, &json!("invalid")), "{called_off:?}");
    assert!(!called_off.stderr.contains("balance") && called_off.stderr.contains("not valid"), "{called_off:?}");
}

/// A refund by the marketplace that is still on its way.
#[test]
fn what_is_under_way_is_not_called_refunded() {
    let shop = Shop::new(World::Empty);
    shop.post("/_simulator/switches", json!({"money": {"refund_steps_polls": [100, 100, 100]}}));
    let (_, id) = simple(&shop);
    let plan = shop.run(&["return", "plan"]);
    event(&shop, json!({"op": "auto_refund", "return": id}));
    let refused = confirm(&shop, &id, &[]);
    assert_eq!((refused.code, made(&shop).len()), (6, 0), "{refused:?}");
    assert!(refused.stderr.contains("under way") && !refused.stderr.contains("already"), "{refused:?}");
    let applied = shop.run_with(&["return", "apply", "-", "--yes"], &plan.stdout);
    assert_eq!((applied.code, made(&shop).len()), (3, 0), "{applied:?}");
    assert!(applied.stdout.contains("under way") && !applied.stdout.contains("already re"), "{applied:?}");
    let planned = shop.run(&["return", "plan"]);
    assert!(planned.stderr.contains("1 with a refund under way"), "{planned:?}");
    let rejected = shop.run(&["return", "reject", &id, "--reason", "item-mismatch", "-m", "Nie.", "--yes"]);
    assert_eq!(rejected.code, 6, "{rejected:?}");
    assert!(!rejected.stderr.contains("went back"), "{rejected:?}");
    if let Some(screen) = on_terminal(shop.command(&["return", "show", &id])) {
        assert!(screen.text.contains("Money: under way"), "{}", screen.text);
    }
}

#[test]
fn what_was_done_to_another_claim_of_the_order_is_not_this_one_s() {
    let shop = shop();
    let (order, _) = simple(&shop);
    let open = || {
        let made = event(&shop, json!({"op": "open_issue", "type": "CLAIM", "order": order["order"]}));
        made["issue"].as_str().unwrap().to_owned()
    };
    let (one, two) = (open(), open());
    assert_eq!(shop.run(&["sync"]).code, 0);
    let words = ["claim", "accept", &one, "--remedy", "partial-refund", "--amount", "15", "--pay", "-m", "x", "--yes"];
    assert_eq!(shop.run(&words).code, 0);
    let commands = |id: &str| {
        let shown = shop.json(&["show", id, "--json"]);
        let words =
            |list: &Value| list.as_array().unwrap().iter().map(|one| one["command"].clone()).collect::<Vec<_>>();
        (words(&shown["actions"]).len(), shown["allowed_actions"].to_string().contains("claim accept"))
    };
    assert_eq!(commands(&one).0, 2);
    assert_eq!(commands(&two), (0, true));
    let page = shop.run(&["show", &two]);
    assert!(!page.stdout.contains("What you did"), "{page:?}");
    assert!(page.stderr.contains(&format!("for claim {one}: a refund of 15.00 PLN was sent")), "{page:?}");
}
