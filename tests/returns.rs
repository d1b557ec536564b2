//! Returns one by one: what is refunded, what is not, and never twice, whatever is killed and when.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use aftersale::simulator::World;
use common::{Ran, Shop, command, ran};
use serde_json::{Value, json};
use std::process::Stdio;

/// A shop whose refunds are paid at the next look.
fn shop() -> Shop {
    let shop = Shop::new(World::Empty);
    shop.post("/_simulator/switches", json!({"money": {"refund_steps_ms": [0, 0, 0]}}));
    shop
}

fn event(shop: &Shop, body: Value) -> Value {
    shop.post("/_simulator/events", body)
}

/// An order of these lines with a return of all of it; the order and the id of the return.
fn returned(shop: &Shop, mut order: Value, mut back: Value) -> (Value, String) {
    order["op"] = json!("place_order");
    let order = event(shop, order);
    back["op"] = json!("open_return");
    back["order"] = order["order"].clone();
    let back = event(shop, back);
    (order, back["return"].as_str().unwrap().to_owned())
}

fn simple(shop: &Shop) -> (Value, String) {
    let ordered = json!({"lines": [{"goods": 1, "quantity": 2, "cents": 1999}], "delivery_cents": 1299});
    returned(shop, ordered, json!({}))
}

/// Everything that was refunded through the API: how often, and how much by currency.
fn effects(shop: &Shop) -> (u64, Value) {
    let shown = shop.get("/_simulator/effects?summary=1&kind=payment.refund");
    assert_eq!(shown["summary"]["repeated"], json!([]), "refunded twice: {shown}");
    (shown["count"].as_u64().unwrap(), shown["summary"]["sums"]["payment.refund"].clone())
}

fn pln(amount: &str) -> Value {
    json!([{"amount": amount, "currency": "PLN"}])
}

fn confirm(shop: &Shop, id: &str, more: &[&str]) -> Ran {
    shop.run(&[&["return", "confirm", id, "--yes", "--json"], more].concat())
}

#[test]
fn the_whole_order_goes_back_with_its_delivery_once() {
    let shop = shop();
    let (order, id) = simple(&shop);
    let asked = shop.run(&["return", "confirm", &id]);
    assert_eq!((asked.code, effects(&shop).0), (6, 0), "{asked:?}");
    let dry = shop.json(&["return", "confirm", &id, "--dry-run", "--json"]);
    assert_eq!(dry["requests"][0]["body"]["delivery"]["value"]["amount"], "12.99");
    assert_eq!(effects(&shop).0, 0);
    let done = confirm(&shop, &id, &[]);
    assert_eq!(done.code, 0, "{done:?}");
    let receipt = done.json();
    assert_eq!((&receipt["state"], &receipt["order_id"]), (&json!("paid"), &order["order"]));
    assert_eq!(receipt["total"], json!({"amount": "52.97", "currency": "PLN"}));
    let again = confirm(&shop, &id, &[]);
    assert_eq!((again.code, &again.json()["already"]), (0, &json!(true)), "{again:?}");
    assert_eq!(effects(&shop), (1, pln("52.97")));
    let other = confirm(&shop, &id, &["--delivery", "none"]);
    assert_eq!(other.code, 6, "{other:?}");
    assert_eq!(effects(&shop).0, 1);
}

#[test]
fn parts_are_chosen_by_line_pieces_money_and_delivery() {
    let shop = shop();
    let (order, id) = simple(&shop);
    let line = order["lines"][0].as_str().unwrap();
    let total = |more: &[&str]| {
        let args = [&["return", "confirm", &id, "--dry-run", "--json"], more].concat();
        let ran = shop.run(&args);
        match ran.code {
            0 => ran.json()["total"]["amount"].as_str().unwrap().to_owned(),
            code => code.to_string(),
        }
    };
    let one = format!("{line}=1");
    let sum = format!("{}=5.01", &line[..8]);
    assert_eq!(total(&["--item", &one]), "19.99");
    assert_eq!(total(&["--item", &sum, "--delivery", "2"]), "7.01");
    assert_eq!(total(&["--amount", "12.50"]), "12.50");
    assert_eq!(total(&["--amount", "12.50 PLN", "--delivery", "full"]), "25.49");
    assert_eq!(total(&["--delivery", "none"]), "39.98");
    assert_eq!(total(&["--amount", "1 EUR"]), "2");
    assert_eq!(total(&["--amount", "39.99"]), "6");
    assert_eq!(total(&["--delivery", "13"]), "6");
    assert_eq!(total(&["--item", &format!("{line}=3")]), "6");
    assert_eq!(total(&["--item", "nothing"]), "2");
    assert_eq!(total(&["--item", &one, "--item", line]), "2");
    assert_eq!(total(&["--max-amount", "52.96"]), "6");
    assert_eq!(total(&["--max-amount", "52.97"]), "52.97");
    let done = confirm(&shop, &id, &["--item", &one, "--delivery", "1.01"]);
    assert_eq!(done.code, 0, "{done:?}");
    assert_eq!(effects(&shop), (1, pln("21.00")));
}

#[test]
fn the_same_offer_in_two_lines_is_asked_for() {
    let shop = shop();
    let lines = json!([{"goods": 3, "cents": 5000}, {"goods": 3, "cents": 4500}]);
    let (order, whole) = returned(&shop, json!({"lines": lines}), json!({}));
    let (twice, one) = {
        let placed = event(&shop, json!({"op": "place_order", "lines": lines}));
        let named = json!([{"line": placed["lines"][1], "quantity": 1}]);
        let back = event(&shop, json!({"op": "open_return", "order": placed["order"], "lines": named}));
        (placed, back["return"].as_str().unwrap().to_owned())
    };
    assert_eq!(order["lines"].as_array().unwrap().len(), 2);
    let all = shop.json(&["return", "confirm", &whole, "--dry-run", "--json", "--delivery", "none"]);
    assert_eq!(all["total"]["amount"], "95.00");
    let asked = confirm(&shop, &one, &[]);
    assert_eq!((asked.code, effects(&shop).0), (2, 0), "{asked:?}");
    assert!(asked.stderr.contains(twice["lines"][1].as_str().unwrap()), "{asked:?}");
    let done = confirm(&shop, &one, &["--item", twice["lines"][1].as_str().unwrap()]);
    assert_eq!((done.code, effects(&shop)), (0, (1, pln("45.00"))), "{done:?}");
}

#[test]
fn every_currency_is_refunded_in_itself_to_the_minor_unit() {
    let shop = shop();
    let state = Shop::new(World::Demo).get("/_simulator/state");
    for currency in ["CZK", "EUR", "HUF"] {
        let orders = state["sellers"][0]["orders"].as_array().unwrap();
        let of = orders.iter().find(|order| order["delivery"]["cost"]["currency"] == currency).unwrap();
        let ordered = json!({
            "buyer": of["buyer_login"], "delivery_cents": 333,
            "lines": [{"goods": 1, "quantity": 3, "cents": 10_07}, {"goods": 2, "cents": 1}],
        });
        let (order, id) = returned(&shop, ordered, json!({}));
        assert_eq!(order["currency"], currency);
        shop.run(&["sync"]);
        assert_eq!(confirm(&shop, &id, &["--max-amount", "100 PLN"]).code, 6);
        assert_eq!(confirm(&shop, &id, &["--delivery", "1 PLN"]).code, 2);
        let done = confirm(&shop, &id, &[]);
        assert_eq!(done.code, 0, "{done:?}");
        assert_eq!(done.json()["total"], json!({"amount": "33.55", "currency": currency}));
    }
    assert_eq!(effects(&shop).0, 3);
}

#[test]
fn what_was_refunded_elsewhere_is_not_refunded_again() {
    let shop = shop();
    for op in ["panel_refund", "auto_refund"] {
        let (order, id) = simple(&shop);
        shop.run(&["sync"]);
        event(&shop, json!({"op": op, "order": order["order"], "return": id}));
        let refused = confirm(&shop, &id, &[]);
        assert_eq!(refused.code, 6, "{op} {refused:?}");
    }
    let (order, id) = simple(&shop);
    shop.run(&["sync"]);
    event(&shop, json!({"op": "panel_refund", "order": order["order"], "cents": 500, "reason": "COMPLAINT"}));
    assert_eq!(confirm(&shop, &id, &["--delivery", "none"]).code, 6, "somebody else gave something since");
    let over = confirm(&shop, &id, &["--beside-refunds"]);
    assert_eq!((over.code, effects(&shop).0), (6, 0), "more than is left: {over:?}");
    let done = confirm(&shop, &id, &["--beside-refunds", "--delivery", "none"]);
    assert_eq!((done.code, effects(&shop)), (0, (1, pln("39.98"))), "{done:?}");
}

#[test]
fn returns_that_are_not_the_seller_s_to_refund_are_left_alone() {
    let shop = shop();
    let line = json!([{"goods": 1, "cents": 1999}]);
    let (_, warehouse) = returned(&shop, json!({"lines": line}), json!({"fulfillment": true}));
    let (_, cash) = returned(&shop, json!({"lines": line, "payment_type": "CASH_ON_DELIVERY"}), json!({"bank": true}));
    let (_, later) = returned(&shop, json!({"lines": line, "payment_type": "EXTENDED_TERM"}), json!({}));
    let (_, paid) = returned(&shop, json!({"lines": line}), json!({}));
    event(&shop, json!({"op": "apt_payout", "return": paid}));
    for (id, word) in
        [(&warehouse, "warehouse"), (&cash, "paid on delivery"), (&later, "later date"), (&paid, "AL-P09")]
    {
        let refused = confirm(&shop, id, &[]);
        assert_eq!(refused.code, 6, "{refused:?}");
        assert!(refused.stderr.contains(word), "{word}: {refused:?}");
    }
    assert_eq!(effects(&shop).0, 0);
    let rows = shop.json(&["return", "list", "--json"]);
    let row = |id: &str| rows.as_array().unwrap().iter().find(|row| row["id"] == *id).unwrap().clone();
    assert_eq!(row(&warehouse)["handled_by"], "marketplace");
    let account = row(&cash)["payout_account"].as_str().unwrap().to_owned();
    assert!(account.starts_with("PL61") && account.ends_with("2874") && account.len() < 14, "{account}");
    let shown = shop.run(&["return", "show", &cash]);
    assert!(!shown.stdout.contains("10901014"), "{shown:?}");
}

#[test]
fn a_rejected_return_is_over() {
    let shop = shop();
    let (_, id) = simple(&shop);
    let reject = |reason: &str, text: &str| {
        shop.run(&["return", "reject", &id, "--reason", reason, "--message", text, "--yes", "--json"])
    };
    assert_eq!(reject("because", "Nie.").code, 2);
    assert_ne!(reject("item-mismatch", &"x".repeat(251)).code, 0);
    assert_ne!(reject("item-mismatch", "").code, 0);
    assert_eq!(shop.get("/_simulator/effects?kind=return.rejection")["count"], 0);
    let done = reject("item-mismatch", "W paczce był inny przedmiot.");
    assert_eq!(done.code, 0, "{done:?}");
    assert_eq!(shop.get("/_simulator/effects?kind=return.rejection")["count"], 1);
    let again = reject("item-mismatch", "W paczce był inny przedmiot.");
    assert_eq!(again.code, 0, "{again:?}");
    assert_eq!(reject("item-fixed", "Naprawione.").code, 6);
    assert_eq!(shop.get("/_simulator/effects?kind=return.rejection")["count"], 1);
    assert_eq!(confirm(&shop, &id, &[]).code, 6);
    let (_, paid) = simple(&shop);
    shop.run(&["sync"]);
    assert_eq!(confirm(&shop, &paid, &[]).code, 0);
    let late = shop.run(&["return", "reject", &paid, "--reason", "item-fixed", "--message", "Nie.", "--yes"]);
    assert_eq!(late.code, 6, "{late:?}");
}

#[test]
fn no_funds_is_said_and_the_retry_has_a_key_of_its_own() {
    let shop = shop();
    let (_, id) = simple(&shop);
    event(&shop, json!({"op": "balance", "cents": 100}));
    let poor = confirm(&shop, &id, &[]);
    assert_eq!((poor.code, poor.json()["state"].as_str()), (1, Some("no_funds")), "{poor:?}");
    assert!(poor.stderr.contains("top up"), "{poor:?}");
    event(&shop, json!({"op": "top_up", "cents": 1_000_000}));
    let done = confirm(&shop, &id, &[]);
    assert_eq!((done.code, done.json()["state"].as_str()), (0, Some("paid")), "{done:?}");
    let shown = shop.get("/_simulator/effects?kind=payment.refund");
    let ids: Vec<&Value> = shown["effects"].as_array().unwrap().iter().map(|one| &one["detail"]["commandId"]).collect();
    assert_eq!(ids.len(), 2);
    assert_ne!(ids[0], ids[1]);
    assert_eq!(confirm(&shop, &id, &[]).json()["already"], json!(true));
}

#[test]
fn what_is_accepted_is_not_called_paid() {
    let shop = Shop::new(World::Empty);
    shop.post("/_simulator/switches", json!({"money": {"refund_steps_polls": [100, 100, 100]}}));
    let (_, id) = simple(&shop);
    let open = confirm(&shop, &id, &["--wait", "0s"]);
    assert_eq!((open.code, open.json()["state"].as_str()), (3, Some("accepted")), "{open:?}");
    let again = confirm(&shop, &id, &["--wait", "0s"]);
    assert_eq!((again.code, again.json()["already"].clone()), (3, json!(true)), "{again:?}");
    assert_eq!(effects(&shop).0, 1);
}

#[test]
fn limits_of_the_configuration_hold() {
    let shop = shop();
    shop.write_config(&(shop.config() + "\n[limits]\nmax_refund = \"60 PLN\"\nmax_refunds_per_day = \"100 PLN\"\n"));
    let (_, one) = simple(&shop);
    let (_, two) = simple(&shop);
    let (_, high) = returned(&shop, json!({"lines": [{"goods": 1, "cents": 6001}], "delivery_cents": 0}), json!({}));
    assert_eq!(confirm(&shop, &high, &[]).code, 6);
    assert_eq!(confirm(&shop, &one, &[]).code, 0);
    let over = confirm(&shop, &two, &[]);
    assert_eq!((over.code, effects(&shop).0), (6, 1), "{over:?}");
    assert!(over.stderr.contains("52.97"), "{over:?}");
    assert_eq!(confirm(&shop, &two, &["--delivery", "none"]).code, 0);
    assert_eq!(confirm(&shop, &one, &[]).json()["already"], json!(true), "what is done does not count again");
}

/// Every fault at the refund itself, with and without a kill before the answer.
#[test]
fn no_crash_and_no_fault_refunds_twice() {
    for kind in ["reset", "commit_then_504", "commit_then_reset", "torn", "commit_then_html", "status", "html"] {
        let shop = shop();
        let (_, id) = simple(&shop);
        shop.run(&["sync"]);
        let rule = json!({"path_prefix": "/payments/refunds", "method": "POST", "kind": kind, "times": 1});
        shop.post("/_simulator/faults", json!({"rules": [rule]}));
        let first = confirm(&shop, &id, &[]);
        assert_eq!(first.code, 7, "{kind} {first:?}");
        let again = confirm(&shop, &id, &[]);
        assert_eq!((again.code, again.json()["state"].as_str()), (0, Some("paid")), "{kind} {again:?}");
        assert_eq!(effects(&shop), (1, pln("52.97")), "{kind}");
    }
    for kind in ["stall", "commit_then_stall"] {
        let shop = shop();
        let (_, id) = simple(&shop);
        shop.run(&["sync"]);
        let rule = json!({"path_prefix": "/payments/refunds", "method": "POST", "kind": kind, "times": 1});
        shop.post("/_simulator/faults", json!({"rules": [rule]}));
        let mut command = shop.command(&["return", "confirm", &id, "--yes", "--json"]);
        let mut child = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        shop.get("/_simulator/faults/wait");
        child.kill().unwrap();
        child.wait().unwrap();
        let again = confirm(&shop, &id, &[]);
        assert_eq!((again.code, again.json()["state"].as_str()), (0, Some("paid")), "{kind} {again:?}");
        // What was still on its way arrives now, and changes nothing.
        shop.post("/_simulator/faults/release", json!({}));
        assert_eq!(effects(&shop), (1, pln("52.97")), "{kind}");
    }
}

#[test]
fn a_refund_made_by_hand_after_a_crash_is_not_doubled() {
    let shop = shop();
    let (order, id) = simple(&shop);
    shop.run(&["sync"]);
    let rule = json!({"path_prefix": "/payments/refunds", "method": "POST", "kind": "reset", "times": 1});
    shop.post("/_simulator/faults", json!({"rules": [rule]}));
    let first = confirm(&shop, &id, &["--amount", "10"]);
    assert_eq!(first.code, 7, "{first:?}");
    event(&shop, json!({"op": "panel_refund", "order": order["order"], "cents": 1000}));
    let again = confirm(&shop, &id, &["--amount", "10"]);
    assert_eq!((again.code, effects(&shop).0), (7, 0), "{again:?}");
    assert!(again.stderr.contains("journal resolve"), "{again:?}");
}

#[test]
fn two_runs_at_once_refund_once() {
    let shop = shop();
    let (_, id) = simple(&shop);
    shop.run(&["sync"]);
    let start = || {
        let mut command = shop.command(&["return", "confirm", &id, "--yes", "--json"]);
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap()
    };
    let runs: Vec<_> = (0..3).map(|_| start()).collect();
    for run in runs {
        let done = ran(run.wait_with_output().unwrap());
        assert_eq!(done.code, 0, "{done:?}");
    }
    assert_eq!(effects(&shop), (1, pln("52.97")));
}

#[test]
fn a_box_is_found_by_either_number() {
    let shop = shop();
    let mut moved = None;
    for _ in 0..40 {
        let (_, id) = simple(&shop);
        let rows = shop.get("/_simulator/state");
        let row =
            rows["sellers"][0]["returns"].as_array().unwrap().iter().find(|row| row["id"] == id.as_str()).cloned();
        let parcel = row.unwrap()["parcels"][0].clone();
        if parcel["transporting"].is_array() {
            moved = Some((id, parcel));
            break;
        }
    }
    let (id, parcel) = moved.expect("none of forty parcels is moved by another carrier");
    let (own, other) = (parcel["waybill"].as_str().unwrap(), parcel["transporting"][0].as_str().unwrap());
    let spaced = format!(" {} {}", &own[..4], &own[4..].to_lowercase());
    for number in [own, other, &spaced] {
        let found = shop.json(&["return", "find", number, "--json"]);
        assert_eq!((found.as_array().unwrap().len(), &found[0]["id"]), (1, &json!(id)), "{number}");
    }
    // One that no sync has met.
    shop.run(&["sync"]);
    let (_, fresh) = simple(&shop);
    let state = shop.get("/_simulator/state");
    let row =
        state["sellers"][0]["returns"].as_array().unwrap().iter().find(|row| row["id"] == fresh.as_str()).unwrap();
    let found = shop.json(&["return", "find", row["parcels"][0]["waybill"].as_str().unwrap(), "--json"]);
    assert_eq!(found[0]["id"], fresh.as_str());
    assert_eq!(found[0]["arrived"], true);
    assert!(found[0]["arrived_at"].is_string(), "{found}");
    assert_eq!(shop.run(&["return", "find", "000"]).code, 5);
    // One that no sync has met, by the number of the carrier who really moves it.
    let other = (0..40).find_map(|_| {
        let (_, id) = simple(&shop);
        let state = shop.get("/_simulator/state");
        let rows = state["sellers"][0]["returns"].as_array().unwrap();
        let row = rows.iter().find(|row| row["id"] == id.as_str()).unwrap();
        Some((id, row["parcels"][0]["transporting"][0].as_str()?.to_owned()))
    });
    let (id, number) = other.expect("none of forty parcels is moved by another carrier");
    let found = shop.json(&["return", "find", &number, "--json"]);
    assert_eq!((found.as_array().unwrap().len(), &found[0]["id"]), (1, &json!(id)), "{number}");
}

#[test]
fn where_no_api_confirms_a_return_the_step_is_prepared_once() {
    let home = tempfile::tempdir().unwrap();
    let run = |args: &[&str]| ran(command(home.path(), &[&["--demo"], args].concat()).output().unwrap());
    let rows = run(&["return", "list", "--json"]).json();
    let leg = rows.as_array().unwrap().iter().find(|row| row["kind"] == "dispute").unwrap().clone();
    assert_eq!((&leg["account"], &leg["due_rule"]), (&json!("ali"), &json!("AE-R05")));
    let id = leg["id"].as_str().unwrap();
    // The box on the table, by the platform's number and by the one on its label.
    let parcel = &leg["parcels"][0];
    for number in ["waybill", "transporting_waybill"] {
        let found = run(&["return", "find", parcel[number].as_str().unwrap(), "--json"]).json();
        assert_eq!((found.as_array().unwrap().len(), &found[0]["id"]), (1, &leg["id"]), "{parcel}");
    }
    assert_eq!(run(&["return", "confirm", id, "--dry-run"]).code, 0);
    assert_eq!(run(&["handoff", "list", "--json"]).json(), json!([]));
    let first = run(&["return", "confirm", id, "--json"]).json();
    let again = run(&["return", "confirm", id, "--json"]).json();
    assert_eq!((&first["step"], &first["id"]), (&json!("confirm-receipt"), &again["id"]));
    assert_eq!((&first["rule"], &first["due_at"]), (&json!("AE-R05"), &leg["due_at"]));
    assert!(first["page"].is_string() && first["text"].as_str().unwrap().contains("escalate"), "{first}");
    // It is the same step by either door, and names the dispute and the order.
    let by_name = run(&["handoff", "prepare", "confirm-receipt", id, "--json"]).json();
    assert_eq!((&by_name["id"], &by_name["text"], &by_name["page"]), (&first["id"], &first["text"], &first["page"]));
    assert!(first["path"].to_string().contains(id), "{first}");
    // All of it is confirmed there: no sum is chosen, none is capped.
    for option in [["--amount", "5"], ["--max-amount", "1 RUB"], ["--delivery", "full"]] {
        let refused = run(&[&["return", "confirm", id], &option[..]].concat());
        assert!(refused.code == 2 && refused.stderr.contains("whole return"), "{option:?}: {refused:?}");
    }
    // One that waits for the marketplace's warehouse is not the seller's to confirm.
    let waiting = rows.as_array().unwrap().iter().find(|row| row["kind"] == "dispute" && row["move"] != "seller");
    if let Some(waiting) = waiting.and_then(|row| row["id"].as_str()) {
        let refused = run(&["return", "confirm", waiting]);
        assert!(refused.code == 6 && refused.stderr.contains("not your move"), "{refused:?}");
        assert!(!run(&["return", "show", waiting]).stderr.contains("return confirm"), "{waiting}");
    }
    let reject = run(&["return", "reject", id, "--reason", "item-fixed", "-m", "No.", "--yes"]);
    assert_eq!(reject.code, 2, "{reject:?}");
}

#[test]
fn the_automatic_refund_has_a_clock_where_it_is_switched_on() {
    let shop = shop();
    let (_, id) = simple(&shop);
    let clock = |shop: &Shop| shop.json(&["return", "list", "--json", "--refresh"])[0]["automatic_refund_at"].clone();
    assert_eq!(clock(&shop), Value::Null);
    shop.write_config(&(shop.config() + "\n[deadlines]\non = [\"AL-X02b\"]\n"));
    assert!(clock(&shop).is_string());
    assert_eq!(confirm(&shop, &id, &[]).code, 0);
}

/// The row of a return, whatever the marketplace calls it.
fn row(shop: &Shop, id: &str) -> Value {
    let rows = shop.json(&["return", "list", "--all", "--json"]);
    rows.as_array().unwrap().iter().find(|row| row["id"] == id).unwrap().clone()
}

fn another(shop: &Shop, order: &Value) -> String {
    let lines = json!([{"line": order["lines"][0], "quantity": 1}]);
    let back = event(shop, json!({"op": "open_return", "order": order["order"], "lines": lines}));
    back["return"].as_str().unwrap().to_owned()
}

/// Three pieces for 10.00 each, of which two come back by themselves.
fn twins(shop: &Shop) -> (Value, String, String) {
    let placed = json!({"op": "place_order", "lines": [{"goods": 1, "quantity": 3, "cents": 1000}]});
    let order = event(shop, placed);
    let (one, two) = (another(shop, &order), another(shop, &order));
    shop.run(&["sync"]);
    (order, one, two)
}

#[test]
fn a_refund_counts_for_the_return_it_was_made_for() {
    let shop = shop();
    let (_, one, two) = twins(&shop);
    assert_eq!(confirm(&shop, &one, &[]).code, 0);
    shop.run(&["sync"]);
    assert_eq!(row(&shop, &one)["refund_state"], "paid");
    let waits = row(&shop, &two);
    assert_eq!(waits["refund_state"], "none", "{waits}");
    let listed = shop.json(&["return", "list", "--json=id"]);
    assert_eq!(listed, json!([{"id": two}]), "its buyer waits, whatever the marketplace calls it");
    let shown = shop.run(&["return", "show", &two]);
    assert!(shown.stdout.contains("Money: none") && !shown.stdout.contains("went back already"), "{shown:?}");
    assert!(shown.stderr.contains("return confirm"), "{shown:?}");
    let plan = shop.run(&["return", "plan"]);
    assert!(plan.stdout.contains(&two) && !plan.stdout.contains(&one), "{plan:?}");
    let done = shop.run_with(&["return", "confirm", "--stdin", "--yes"], &two);
    let shown = shop.get("/_simulator/effects?summary=1&kind=payment.refund");
    assert_eq!((done.code, &shown["summary"]["sums"]["payment.refund"]), (0, &pln("20.00")), "{done:?}");
    shop.run(&["sync"]);
    assert_eq!(
        (&row(&shop, &one)["refund_state"], &row(&shop, &two)["refund_state"]),
        (&json!("paid"), &json!("paid"))
    );
    assert_eq!(shop.json(&["return", "list", "--json"]), json!([]));
    assert_eq!(shop.run(&["return", "plan"]).stdout, "");
}

#[test]
fn whose_a_refund_by_somebody_else_is_is_not_guessed() {
    let shop = shop();
    let (order, one, two) = twins(&shop);
    let read = || assert_eq!(shop.run(&["order", "show", order["order"].as_str().unwrap()]).code, 0);
    let states = || [&one, &two].map(|id| row(&shop, id)["refund_state"].clone());
    event(&shop, json!({"op": "auto_refund", "return": one}));
    read();
    // It is of one piece, and says no more than that.
    assert_eq!(states(), ["unclear", "unclear"]);
    assert_eq!(shop.run(&["return", "plan"]).stdout, "");
    let shown = shop.run(&["return", "show", &two]);
    assert!(shown.stdout.contains("may be for this return, or for another"), "{shown:?}");
    event(&shop, json!({"op": "auto_refund", "return": two}));
    read();
    assert_eq!(states(), ["paid", "paid"], "there is enough for both");
}

#[test]
fn what_went_back_beyond_one_return_may_be_for_the_other() {
    let shop = shop();
    let (order, one, two) = twins(&shop);
    let both = format!("{}=2", order["lines"][0].as_str().unwrap());
    let done = confirm(&shop, &one, &["--item", &both, "--beyond-return"]);
    assert_eq!(done.code, 0, "{done:?}");
    shop.run(&["sync"]);
    assert_eq!(
        (&row(&shop, &one)["refund_state"], &row(&shop, &two)["refund_state"]),
        (&json!("paid"), &json!("unclear"))
    );
    let refused = shop.run_with(&["return", "confirm", "--stdin", "--yes"], &two);
    assert_eq!((refused.code, effects(&shop).0), (3, 1), "{refused:?}");
}

#[test]
fn the_order_of_a_return_that_was_closed_elsewhere_is_read_again() {
    let shop = shop();
    for op in ["panel_refund", "auto_refund"] {
        let (order, id) = simple(&shop);
        shop.run(&["sync"]);
        event(&shop, json!({"op": op, "order": order["order"], "return": id}));
        let synced = shop.run(&["sync"]);
        assert_eq!(synced.code, 0, "{synced:?}");
        let known = row(&shop, &id);
        assert_eq!(known["open"], false);
        assert!(["paid", "under-way"].contains(&known["refund_state"].as_str().unwrap()), "{op} {known}");
        let shown = shop.run(&["return", "show", &id]);
        assert!(!shown.stdout.contains("shows no refund"), "{op} {shown:?}");
    }
}

#[test]
fn that_an_order_shows_no_refund_is_said_only_of_one_read_since() {
    let shop = shop();
    let (order, id) = simple(&shop);
    shop.run(&["sync"]);
    event(&shop, json!({"op": "panel_refund", "order": order["order"]}));
    let rule =
        json!({"path_prefix": "/order/checkout-forms", "method": "GET", "kind": "status", "status": 503, "times": 9});
    shop.post("/_simulator/faults", json!({ "rules": [rule] }));
    assert_eq!(shop.run(&["sync"]).code, 3);
    let shown = shop.run(&["return", "show", &id]);
    assert!(shown.stdout.contains("read before that") && !shown.stdout.contains("shows no refund"), "{shown:?}");
    shop.post("/_simulator/faults", json!({"rules": []}));
    assert_eq!(shop.run(&["sync"]).code, 0);
    assert_eq!(row(&shop, &id)["refund_state"], "paid", "the next sync asks again");
}

#[test]
fn a_deadline_that_has_not_passed_was_not_missed() {
    let shop = shop();
    let (_, id) = simple(&shop);
    shop.run(&["sync"]);
    let shown = shop.run(&["return", "show", &id]).stdout;
    assert!(shown.contains("    if missed: ") && !shown.contains("    missed: "), "{shown}");
}
