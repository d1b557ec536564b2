//! Refunds by themselves: what was made and by whom, what is sent anew, and what an accepted claim pays.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use aftersale::simulator::World;
use common::{Ran, Shop};
use serde_json::{Value, json};

/// A shop whose refunds are paid at the next look.
fn shop() -> Shop {
    let shop = Shop::new(World::Empty);
    shop.post("/_simulator/switches", json!({"money": {"refund_steps_ms": [0, 0, 0]}}));
    shop
}

fn event(shop: &Shop, body: Value) -> Value {
    shop.post("/_simulator/events", body)
}

/// An order of 2 × 19.99 with 12.99 for the delivery, and its return.
fn returned(shop: &Shop) -> (Value, String) {
    let lines = json!([{"goods": 1, "quantity": 2, "cents": 1999}]);
    let order = event(shop, json!({"op": "place_order", "lines": lines, "delivery_cents": 1299}));
    let back = event(shop, json!({"op": "open_return", "order": order["order"]}));
    assert_eq!(shop.run(&["sync"]).code, 0);
    (order, back["return"].as_str().unwrap().to_owned())
}

/// A claim, its order, and what the first line of it cost.
fn claim(shop: &Shop) -> (String, String, i64) {
    let made = event(shop, json!({"op": "open_issue", "type": "CLAIM"}));
    let (claim, order) = (made["issue"].as_str().unwrap().to_owned(), made["order"].as_str().unwrap().to_owned());
    assert_eq!(shop.run(&["sync"]).code, 0);
    let shown = shop.json(&["order", "show", &order, "--json"]);
    let price = shown["lines"][0]["price"]["amount"].as_str().unwrap().replace('.', "").parse().unwrap();
    (claim, order, price)
}

/// The refunds that were made through the API, those too that were called off later.
fn made(shop: &Shop) -> Vec<Value> {
    let shown = shop.get("/_simulator/effects?kind=payment.refund");
    shown["effects"].as_array().unwrap().iter().map(|one| one["detail"].clone()).collect()
}

fn verdicts(shop: &Shop) -> u64 {
    shop.get("/_simulator/effects?summary=1&kind=issue.status")["count"].as_u64().unwrap()
}

fn refunds(shop: &Shop, more: &[&str]) -> Vec<Value> {
    let rows = shop.json(&[&["refund", "list", "--json"], more].concat());
    rows.as_array().unwrap().clone()
}

fn retry(shop: &Shop, id: &str, more: &[&str]) -> Ran {
    shop.run(&[&["refund", "retry", id, "--yes", "--json"], more].concat())
}

fn pay(shop: &Shop, claim: &str, more: &[&str]) -> Ran {
    let words = ["claim", "accept", claim, "--remedy", "refund", "--pay", "-m", "Uznajemy.", "--yes", "--json"];
    shop.run(&[&words, more].concat())
}

/// A return whose refund was called off for want of funds; the order, the return and the refund.
fn poor(shop: &Shop) -> (Value, String, String) {
    let (order, id) = returned(shop);
    event(shop, json!({"op": "balance", "cents": 100}));
    let ran = shop.run(&["return", "confirm", &id, "--yes", "--json"]);
    assert_eq!((ran.code, &ran.json()["state"]), (1, &json!("no_funds")), "{ran:?}");
    let refund = ran.json()["refund_id"].as_str().unwrap().to_owned();
    (order, id, refund)
}

#[test]
fn refunds_are_listed_with_who_made_them_and_where_they_stand() {
    let shop = shop();
    assert_eq!(refunds(&shop, &[]), Vec::<Value>::new());
    let (order, id, refund) = poor(&shop);
    let (other, _) = returned(&shop);
    event(&shop, json!({"op": "panel_refund", "order": other["order"], "cents": 500, "reason": "COMPLAINT"}));
    let rows = refunds(&shop, &[]);
    assert_eq!(rows.len(), 2, "{rows:?}");
    let row = |whose: &str| rows.iter().find(|row| row["whose"] == whose).unwrap().clone();
    let (ours, elsewhere) = (row("ours"), row("elsewhere"));
    assert_eq!((&ours["id"], &ours["state"], &ours["settled"]), (&json!(refund), &json!("no-funds"), &json!(false)));
    assert_eq!((&ours["order_id"], &ours["case"], &ours["case_kind"]), (&order["order"], &json!(id), &json!("return")));
    assert_eq!(ours["total"], json!({"amount": "52.97", "currency": "PLN"}));
    assert_eq!((&ours["journal_state"], &ours["command"]), (&json!("sent"), &json!("return confirm")));
    assert_eq!((&elsewhere["order_id"], &elsewhere["journal"]), (&other["order"], &Value::Null));
    assert_eq!((&elsewhere["reason"], &elsewhere["state"]), (&json!("COMPLAINT"), &json!("paid")));
    let count = |more: &[&str]| refunds(&shop, more).len();
    assert_eq!(count(&["--whose", "ours"]), 1);
    assert_eq!(count(&["--unsettled"]), 1);
    assert_eq!(
        (count(&["--status", "CANCELED"]), count(&["--status", "no-funds"]), count(&["--status", "new"])),
        (1, 1, 0)
    );
    assert_eq!(count(&["--order", other["order"].as_str().unwrap()]), 1);
    assert_eq!(count(&["--since", "2100-01-01"]), 0);
    assert_eq!(shop.run(&["refund", "list", "--status", "gone"]).code, 2);
    assert_eq!(shop.run(&["refund", "list", "--since", "soon"]).code, 2);
    let said = shop.run(&["refund", "list"]);
    assert!(said.stderr.contains("1 no-funds, 52.97 PLN") && said.stderr.contains("refund retry"), "{said:?}");
}

#[test]
fn a_refund_is_shown_with_its_lines_its_order_and_its_action() {
    let shop = shop();
    let (order, id, refund) = poor(&shop);
    let shown = shop.json(&["refund", "show", &refund[..8], "--json"]);
    assert_eq!((&shown["id"], &shown["order_id"]), (&json!(refund), &order["order"]));
    assert_eq!((&shown["lines"][0]["line_id"], &shown["lines"][0]["quantity"]), (&order["lines"][0], &json!(2)));
    assert!(shown["lines"][0]["name"].is_string());
    assert_eq!(shown["delivery"]["amount"], "12.99");
    assert_eq!((&shown["paid"]["amount"], &shown["left"]["amount"]), (&json!("52.97"), &json!("52.97")));
    assert_eq!((&shown["cases"][0]["id"], &shown["actions"][0]["id"]), (&json!(id), &shown["journal"]));
    let by_journal = shop.json(&["refund", "show", shown["journal"].as_str().unwrap(), "--json"]);
    assert_eq!(by_journal["id"], json!(refund));
    let text = shop.run(&["refund", "show", &refund]);
    assert!(text.stdout.contains("no-funds (CANCELED), not settled"), "{text:?}");
    assert!(text.stderr.contains(&format!("refund retry {}", &refund[..8])), "{text:?}");
    assert_eq!(shop.run(&["refund", "show", "ffffffff"]).code, 5);
    assert_eq!(shop.run(&["refund", "show", "00000000-0000-4000-8000-000000000000"]).code, 5);
}

/// The fields of what a command printed are those that its schema names, in its order.
fn fits(shop: &Shop, command: &str, value: &Value) {
    let schema = shop.json(&["schema", command]);
    let properties = [&schema["items"], &schema["items"]["anyOf"][0], &schema["anyOf"][0], &schema];
    let named = properties.iter().find_map(|part| part["properties"].as_object()).unwrap();
    let names = |of: &serde_json::Map<String, Value>| of.keys().cloned().collect::<Vec<_>>();
    assert_eq!(names(value.as_object().unwrap()), names(named), "{command}");
}

#[test]
fn what_is_printed_is_what_the_schema_names() {
    let shop = shop();
    let (_, _, refund) = poor(&shop);
    fits(&shop, "refund list", &refunds(&shop, &[])[0]);
    fits(&shop, "refund show", &shop.json(&["refund", "show", &refund, "--json"]));
    event(&shop, json!({"op": "top_up", "cents": 100_000_000}));
    fits(&shop, "refund retry", &retry(&shop, &refund, &[]).json());
    let (claim, ..) = claim(&shop);
    fits(&shop, "claim accept", &pay(&shop, &claim, &[]).json());
    let returns = shop.json(&["return", "list", "--all", "--json"]);
    fits(&shop, "return list", &returns[0]);
    fits(&shop, "return show", &shop.json(&["return", "show", returns[0]["id"].as_str().unwrap(), "--json"]));
    assert!(returns[0]["commission_due_at"].is_string() && returns[0]["commission_rule"] == "AL-X04", "{returns}");
}

#[test]
fn a_refund_without_funds_is_sent_anew_once() {
    let shop = shop();
    let (_, _, refund) = poor(&shop);
    let asked = shop.run(&["refund", "retry", &refund]);
    assert_eq!((asked.code, made(&shop).len()), (6, 1), "{asked:?}");
    let dry = retry(&shop, &refund, &["--dry-run"]).json();
    assert_eq!((&dry["already"], made(&shop).len()), (&json!(false), 1), "{dry}");
    assert_eq!(retry(&shop, &refund, &["--max-amount", "52.96"]).code, 6);
    let still = retry(&shop, &refund, &[]);
    assert_eq!((still.code, &still.json()["state"]), (1, &json!("no_funds")), "{still:?}");
    event(&shop, json!({"op": "top_up", "cents": 1_000_000}));
    let done = retry(&shop, &refund, &[]);
    assert_eq!(
        (done.code, &done.json()["state"], &done.json()["already"]),
        (0, &json!("paid"), &json!(false)),
        "{done:?}"
    );
    let sent = made(&shop).len();
    let again = retry(&shop, &refund, &[]);
    assert_eq!((again.code, &again.json()["already"], made(&shop).len()), (0, &json!(true), sent), "{again:?}");
    assert_eq!(refunds(&shop, &["--unsettled"]), Vec::<Value>::new());
    let keys: std::collections::HashSet<String> =
        made(&shop).iter().map(|body| body["commandId"].as_str().unwrap().to_owned()).collect();
    assert_eq!(keys.len(), sent, "each was sent with a key of its own");
}

#[test]
fn a_refund_without_funds_is_told_until_it_is_made_anew() {
    let shop = shop();
    let (_, id, refund) = poor(&shop);
    shop.write_config(&(shop.config() + "\n[alerts.sinks.out]\ntype = \"stdout\"\n"));
    let told = || {
        let rows = shop.json(&["alert", "run", "--dry-run", "--json"]);
        let rows = rows.as_array().unwrap().clone();
        rows.into_iter().filter(|row| row["rule"] == "no-funds").collect::<Vec<_>>()
    };
    let rows = told();
    assert_eq!((rows.len(), &rows[0]["case_id"], &rows[0]["at_risk"]["amount"]), (1, &json!(id), &json!("52.97")));
    assert!(rows[0]["next_command"].as_str().unwrap().ends_with(&format!("refund retry {}", &refund[..8])));
    let open = shop.json(&["return", "list", "--json"]);
    assert_eq!(
        (&open[0]["id"], &open[0]["open"], &open[0]["refund_state"]),
        (&json!(id), &json!(true), &json!("no-funds"))
    );
    event(&shop, json!({"op": "top_up", "cents": 1_000_000}));
    assert_eq!(retry(&shop, &refund, &[]).code, 0);
    assert_eq!(told(), Vec::<Value>::new());
    assert_eq!(shop.json(&["return", "list", "--all", "--json"])[0]["refund_state"], "paid");
}

/// The claim is over when it is accepted, and its refund is called off an hour later.
#[test]
fn a_refund_that_is_called_off_later_is_told_too() {
    let shop = Shop::new(World::Empty);
    shop.post("/_simulator/switches", json!({"money": {"refund_steps_polls": [100, 100, 100]}}));
    let (claim, ..) = claim(&shop);
    let open = pay(&shop, &claim, &["--wait", "0s"]);
    assert_eq!((open.code, &open.json()["refund"]["state"]), (3, &json!("accepted")), "{open:?}");
    let refund = open.json()["refund"]["refund_id"].clone();
    shop.write_config(&(shop.config() + "\n[alerts.sinks.out]\ntype = \"stdout\"\n"));
    let told = || {
        let rows = shop.json(&["alert", "run", "--sync", "--dry-run", "--json"]);
        rows.as_array().unwrap().iter().filter(|row| row["rule"] == "no-funds").count()
    };
    assert_eq!(told(), 0);
    event(&shop, json!({"op": "refund_status", "refund": refund, "status": "CANCELED"}));
    assert_eq!(told(), 1);
}

#[test]
fn what_others_made_and_what_nobody_knows_is_not_sent_anew() {
    let shop = shop();
    let (order, _) = returned(&shop);
    event(&shop, json!({"op": "panel_refund", "order": order["order"], "cents": 500}));
    let foreign = refunds(&shop, &[])[0]["id"].as_str().unwrap().to_owned();
    let refused = retry(&shop, &foreign, &[]);
    assert_eq!((refused.code, made(&shop).len()), (2, 0), "{refused:?}");
    let (_, id) = returned(&shop);
    let rule = json!({"path_prefix": "/payments/refunds", "method": "POST", "kind": "commit_then_504", "times": 1});
    shop.post("/_simulator/faults", json!({"rules": [rule]}));
    assert_eq!(shop.run(&["return", "confirm", &id, "--yes"]).code, 7);
    let row = refunds(&shop, &["--whose", "ours"])[0].clone();
    assert_eq!((&row["journal_state"], &row["case"]), (&json!("unknown"), &json!(id)), "{row}");
    let refused = retry(&shop, row["journal"].as_str().unwrap(), &[]);
    assert_eq!((refused.code, made(&shop).len()), (7, 1), "{refused:?}");
    assert!(refused.stderr.contains("journal reconcile"), "{refused:?}");
    assert_eq!(shop.run(&["journal", "reconcile"]).code, 0);
    let already = retry(&shop, row["journal"].as_str().unwrap(), &[]);
    assert_eq!((already.code, &already.json()["already"], made(&shop).len()), (0, &json!(true), 1), "{already:?}");
}

#[test]
fn a_refund_that_did_not_arrive_is_sent_anew() {
    let shop = shop();
    let (_, id) = returned(&shop);
    let rule = json!({"path_prefix": "/payments/refunds", "method": "POST", "kind": "reset", "times": 1});
    shop.post("/_simulator/faults", json!({"rules": [rule]}));
    assert_eq!(shop.run(&["return", "confirm", &id, "--yes"]).code, 7);
    let row = refunds(&shop, &[])[0].clone();
    assert_eq!((&row["state"], &row["id"], &row["settled"]), (&json!("unknown"), &Value::Null, &json!(false)));
    let journal = row["journal"].as_str().unwrap();
    let said = shop.run(&["journal", "resolve", journal, "--not-sent", "--yes"]);
    assert_eq!(said.code, 0, "{said:?}");
    assert_eq!(refunds(&shop, &[])[0]["state"], "absent");
    let done = retry(&shop, journal, &[]);
    assert_eq!((done.code, &done.json()["state"], made(&shop).len()), (0, &json!("paid"), 1), "{done:?}");
    let again = retry(&shop, journal, &[]);
    assert_eq!((again.code, made(&shop).len()), (0, 1), "{again:?}");
    let rows = refunds(&shop, &[]);
    assert_eq!((rows.len(), &rows[0]["state"]), (1, &json!("paid")), "{rows:?}");
}

#[test]
fn what_was_paid_by_hand_since_is_not_sent_anew() {
    let shop = shop();
    let (order, _, refund) = poor(&shop);
    event(&shop, json!({"op": "top_up", "cents": 1_000_000}));
    event(&shop, json!({"op": "panel_refund", "order": order["order"]}));
    let refused = retry(&shop, &refund, &[]);
    assert_eq!((refused.code, made(&shop).len()), (6, 1), "{refused:?}");
}

#[test]
fn what_a_protection_programme_paid_is_not_paid_again() {
    let shop = shop();
    // The buyer of one order has two returns of it; the programme paid him for the first.
    let lines = json!([{"goods": 1, "cents": 1999}, {"goods": 2, "cents": 999}]);
    let order = event(&shop, json!({"op": "place_order", "lines": lines}));
    let back = |line: usize| {
        let named = json!([{"line": order["lines"][line], "quantity": 1}]);
        let made = event(&shop, json!({"op": "open_return", "order": order["order"], "lines": named}));
        made["return"].as_str().unwrap().to_owned()
    };
    let (paid, other) = (back(0), back(1));
    event(&shop, json!({"op": "apt_payout", "return": paid}));
    assert_eq!(shop.run(&["sync"]).code, 0);
    for more in [&[][..], &["--beside-refunds"]] {
        let refused = shop.run(&[&["return", "confirm", &other, "--yes"], more].concat());
        assert_eq!((refused.code, made(&shop).len()), (6, 0), "{refused:?}");
        assert!(refused.stderr.contains("AL-P09"), "{refused:?}");
    }
    let planned = shop.run(&["return", "plan"]);
    assert!(planned.stdout.is_empty() && planned.stderr.contains("paid by a protection programme"), "{planned:?}");
    // The same by the seller's own word, which he can take back.
    let (_, id) = returned(&shop);
    assert_eq!(shop.run(&["case", "flag", &id, "compensated"]).code, 0);
    let refused = shop.run(&["return", "confirm", &id, "--yes"]);
    assert_eq!((refused.code, made(&shop).len()), (6, 0), "{refused:?}");
    assert_eq!(shop.run(&["case", "flag", &id, "compensated", "--off"]).code, 0);
    let done = shop.run(&["return", "confirm", &id, "--yes"]);
    assert_eq!((done.code, made(&shop).len()), (0, 1), "{done:?}");
}

#[test]
fn an_accepted_claim_is_paid_once() {
    let shop = shop();
    let (claim, order, price) = claim(&shop);
    let dry = pay(&shop, &claim, &["--dry-run"]).json();
    assert_eq!((dry["requests"].as_array().unwrap().len(), verdicts(&shop), made(&shop).len()), (2, 0, 0), "{dry}");
    let asked = shop.run(&["claim", "accept", &claim, "--remedy", "refund", "--pay", "-m", "Uznajemy."]);
    assert_eq!((asked.code, verdicts(&shop), made(&shop).len()), (6, 0, 0), "{asked:?}");
    let done = pay(&shop, &claim, &[]);
    assert_eq!((done.code, verdicts(&shop), made(&shop).len()), (0, 1, 1), "{done:?}");
    let told = done.json();
    assert_eq!((&told["refund"]["state"], &told["status"]), (&json!("paid"), &json!("CLAIM_ACCEPTED")));
    let body = made(&shop)[0].clone();
    assert_eq!((&body["reason"], &body["order"]["id"]), (&json!("COMPLAINT"), &json!(order)));
    assert!(told["refund"]["total"]["amount"].as_str().unwrap().replace('.', "").parse::<i64>().unwrap() >= price);
    let again = pay(&shop, &claim, &[]);
    assert_eq!((again.code, &again.json()["refund"]["already"]), (0, &json!(true)), "{again:?}");
    assert_eq!((verdicts(&shop), made(&shop).len()), (1, 1));
    let row = refunds(&shop, &[])[0].clone();
    assert_eq!(
        (&row["case"], &row["case_kind"], &row["command"]),
        (&json!(claim), &json!("claim"), &json!("claim accept"))
    );
}

#[test]
fn a_part_that_was_granted_is_what_is_paid() {
    let shop = shop();
    let (claim, order, _) = claim(&shop);
    let partial = |more: &[&str]| {
        let words = ["claim", "accept", &claim, "--remedy", "partial-refund", "--amount", "10.01", "--pay", "--yes"];
        shop.run(&[&words[..], &["-m", "Część.", "--json"], more].concat())
    };
    assert_eq!(partial(&["--max-amount", "10"]).code, 6);
    assert_eq!(partial(&["--delivery", "1"]).code, 6, "more than is granted");
    assert_eq!((verdicts(&shop), made(&shop).len()), (0, 0), "nothing is promised that cannot be paid");
    let done = partial(&[]);
    assert_eq!((done.code, &done.json()["refund"]["total"]["amount"]), (0, &json!("10.01")), "{done:?}");
    let body = made(&shop)[0].clone();
    assert_eq!(
        (&body["lineItems"][0]["type"], &body["lineItems"][0]["value"]["amount"]),
        (&json!("AMOUNT"), &json!("10.01"))
    );
    assert_eq!((made(&shop).len(), &body["order"]["id"]), (1, &json!(order)));
    let repair = shop.run(&["claim", "accept", &claim, "--remedy", "repair", "--pay", "--yes"]);
    assert_eq!(repair.code, 2, "{repair:?}");
    assert_eq!(shop.run(&["claim", "accept", &claim, "--remedy", "refund", "--item", "x"]).code, 2);
}

#[test]
fn a_verdict_that_was_given_before_is_only_paid() {
    let shop = shop();
    let (claim, ..) = claim(&shop);
    let warned = shop.run(&["claim", "accept", &claim, "--remedy", "refund", "-m", "Uznajemy.", "--yes"]);
    assert_eq!((warned.code, verdicts(&shop), made(&shop).len()), (0, 1, 0), "{warned:?}");
    let command = format!("claim accept {} --remedy refund --pay", &claim[..4]);
    assert!(warned.stderr.contains("--remedy refund --pay"), "no `{command}` in {warned:?}");
    let asked = shop.run(&["claim", "accept", &claim, "--remedy", "refund", "--pay"]);
    assert_eq!((asked.code, made(&shop).len()), (6, 0), "{asked:?}");
    let done = shop.run(&["claim", "accept", &claim, "--remedy", "refund", "--pay", "--yes", "--json"]);
    assert_eq!((done.code, verdicts(&shop), made(&shop).len()), (0, 1, 1), "{done:?}");
    assert_eq!(done.json()["actions"][0]["already"], json!(true));
}

#[test]
fn a_claim_that_cannot_be_paid_is_not_accepted_with_pay() {
    let shop = shop();
    let (claim, order, _) = claim(&shop);
    event(&shop, json!({"op": "panel_refund", "order": order}));
    let refused = pay(&shop, &claim, &[]);
    assert_eq!((refused.code, verdicts(&shop), made(&shop).len()), (6, 0, 0), "{refused:?}");
}

#[test]
fn without_funds_the_verdict_stands_and_the_same_command_pays_later() {
    let shop = shop();
    let (claim, ..) = claim(&shop);
    event(&shop, json!({"op": "balance", "cents": 100}));
    let poor = pay(&shop, &claim, &[]);
    assert_eq!((poor.code, &poor.json()["refund"]["state"], verdicts(&shop)), (1, &json!("no_funds"), 1), "{poor:?}");
    event(&shop, json!({"op": "top_up", "cents": 100_000_000}));
    let done = pay(&shop, &claim, &[]);
    assert_eq!((done.code, &done.json()["refund"]["state"], verdicts(&shop)), (0, &json!("paid"), 1), "{done:?}");
    assert_eq!(made(&shop).len(), 2);
}

#[test]
fn deposits_go_back_with_their_pieces_and_surcharges_when_asked() {
    let shop = shop();
    let lines = json!([{"goods": 2, "quantity": 3, "cents": 1999, "deposit_cents": 50}]);
    let placed = json!({"op": "place_order", "lines": lines, "delivery_cents": 1000, "surcharge_cents": 1500});
    let order = event(&shop, placed);
    let back = event(&shop, json!({"op": "open_return", "order": order["order"]}));
    let id = back["return"].as_str().unwrap();
    let line = order["lines"][0].as_str().unwrap();
    let total = |more: &[&str]| {
        let args = [&["return", "confirm", id, "--dry-run", "--json"], more].concat();
        shop.json(&args)["total"]["amount"].as_str().unwrap().to_owned()
    };
    assert_eq!(total(&[]), "71.47");
    assert_eq!(total(&["--surcharges"]), "86.47");
    assert_eq!(total(&["--item", &format!("{line}=1"), "--delivery", "none"]), "20.49");
    assert_eq!(total(&["--amount", "5"]), "5.00", "a sum is a sum");
    let done = shop.run(&["return", "confirm", id, "--surcharges", "--yes", "--json"]);
    assert_eq!((done.code, &done.json()["state"]), (0, &json!("paid")), "{done:?}");
    let body = made(&shop)[0].clone();
    assert_eq!(body["deposits"], json!([{"lineItemId": line, "totalValue": {"amount": "1.50", "currency": "PLN"}}]));
    assert_eq!(body["surcharges"][0]["id"], order["surcharge"]);
    let refund = refunds(&shop, &[])[0].clone();
    let shown = shop.json(&["refund", "show", refund["id"].as_str().unwrap(), "--json"]);
    assert_eq!((&shown["deposits"][0]["amount"]["amount"], &shown["left"]["amount"]), (&json!("1.50"), &json!("0.00")));
}

/// Only who asks for the refund, or for what became of it, may send it once more.
#[test]
fn a_lost_refund_is_sent_again_by_nobody_who_did_not_ask_for_it() {
    let shop = shop();
    let (_, back) = returned(&shop);
    let rule = json!({"path_prefix": "/payments/refunds", "method": "POST", "kind": "reset", "times": 1});
    shop.post("/_simulator/faults", json!({ "rules": [rule] }));
    assert_eq!(shop.run(&["return", "confirm", &back, "--yes"]).code, 7);
    for args in [
        &["return", "confirm", &back, "--dry-run"][..],
        &["return", "confirm", &back],
        &["return", "reject", &back, "--reason", "item-mismatch", "-m", "Inny towar.", "--yes"],
        &["journal", "reconcile", "--dry-run"],
    ] {
        let ran = shop.run(args);
        assert_eq!((ran.code, made(&shop).len()), (7, 0), "{args:?} {ran:?}");
    }
    // The programme paid meanwhile.
    event(&shop, json!({"op": "apt_payout", "return": back}));
    assert_eq!(shop.run(&["journal", "reconcile"]).code, 7);
    assert_eq!(made(&shop).len(), 0);
}
