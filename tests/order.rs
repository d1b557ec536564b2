//! Orders with all that hangs on them, and tracking numbers that are added, never twice.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use aftersale::simulator::World;
use common::{Shop, on_terminal};
use serde_json::{Value, json};
use std::process::Stdio;

fn shop() -> Shop {
    let shop = Shop::new(World::Empty);
    shop.write_config(&format!("{}\n[journal]\nabsence_after = \"0s\"\n", shop.config()));
    shop
}

fn event(shop: &Shop, what: Value) -> Value {
    shop.post("/_simulator/events", what)
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_else(|| panic!("no text: {value}"))
}

fn shipments(shop: &Shop) -> i64 {
    shop.get("/_simulator/effects?summary=1&kind=order.shipment")["count"].as_i64().unwrap()
}

fn posts(shop: &Shop) -> usize {
    shop.requests().iter().filter(|line| line.starts_with("POST ") && line.contains("/shipments")).count()
}

/// An order with a return, a refund, a dispute and an automatic claim.
fn busy(shop: &Shop) -> Value {
    let lines = json!([{"quantity": 2, "cents": 1990}, {"goods": 3}]);
    let order = event(shop, json!({"op": "place_order", "lines": lines, "delivery_cents": 999}));
    let id = order["order"].clone();
    event(shop, json!({"op": "open_return", "order": id}));
    event(shop, json!({"op": "panel_refund", "order": id, "cents": 1990}));
    event(shop, json!({"op": "auto_claim", "order": id}));
    let issue = event(shop, json!({"op": "open_issue", "order": id}));
    json!({"order": id, "lines": order["lines"], "payment": order["payment"], "issue": issue["issue"]})
}

#[test]
fn an_order_is_shown_with_all_that_hangs_on_it() {
    let shop = shop();
    let busy = busy(&shop);
    let id = text(&busy["order"]);
    let shown = shop.json(&["order", "show", &id[..8], "--json"]);
    assert_eq!((&shown["id"], &shown["account"]), (&busy["order"], &json!("main")));
    assert_eq!((&shown["payment_id"], &shown["payment_type"]), (&busy["payment"], &json!("ONLINE")));
    assert_eq!(shown["delivery_cost"], json!({"amount": "9.99", "currency": "PLN"}));
    assert!(text(&shown["buyer_email"]).ends_with("@user.allegrogroup.example"));
    assert_eq!(shown["lines"].as_array().unwrap().len(), 2);
    assert_eq!((shown["refunds"].as_array().unwrap().len(), &shown["read_at"]), (1, &Value::Null));
    assert_eq!(shown["returns"].as_array().unwrap().len(), 1);
    assert_eq!(shown["commissions"].as_array().unwrap().len(), 2);
    let kinds: Vec<&str> = shown["cases"].as_array().unwrap().iter().map(|case| text(&case["kind"])).collect();
    assert!(kinds.contains(&"dispute") && kinds.contains(&"return"), "{kinds:?}");
    assert!(!shown["parcels"][0]["steps"].as_array().unwrap().is_empty(), "{shown}");
    let schema = shop.json(&["schema", "order-show", "--json"]);
    let names: Vec<&String> = schema["properties"].as_object().unwrap().keys().collect();
    assert_eq!(shown.as_object().unwrap().keys().collect::<Vec<_>>(), names);
    let page = shop.run(&["order", "show", id]);
    assert_eq!(page.code, 0, "{page:?}");
    for part in ["Lines", "Parcels", "Cases", "refund", "commission", "delivery", "payment"] {
        assert!(page.stdout.contains(part), "{part}: {}", page.stdout);
    }
    assert!(page.stdout.lines().all(|line| line.chars().count() <= 80), "{}", page.stdout);
    if let Some(screen) = on_terminal(shop.command(&["order", "show", id])) {
        assert!(screen.text.lines().all(|line| line.trim_end().chars().count() <= 80), "{}", screen.text);
    }
}

#[test]
fn an_order_is_named_by_letters_by_its_whole_id_and_not_by_guesses() {
    let shop = shop();
    let order = event(&shop, json!({"op": "place_order"}));
    let id = text(&order["order"]);
    assert_eq!(shop.run(&["order", "show", &id[..6]]).code, 5, "no case has brought it in");
    assert_eq!(shop.run(&["order", "show", id]).code, 0);
    assert_eq!(shop.run(&["order", "show", &format!("main:{}", &id[..6].to_uppercase())]).code, 0);
    assert_eq!(shop.run(&["order", "show", "00000000-0000-0000-0000-000000000000"]).code, 5);
    assert_eq!(shop.run(&["order", "show", "%_"]).code, 5);
    assert_eq!(shop.run(&["order", "show", ""]).code, 2);
}

#[test]
fn a_part_that_cannot_be_had_is_named_beside_the_rest() {
    let shop = shop();
    let busy = busy(&shop);
    let id = text(&busy["order"]);
    assert_eq!(shop.run(&["order", "show", id]).code, 0);
    let broken = |path: &str| {
        shop.post("/_simulator/faults", json!({"rules": [{"path_prefix": path, "kind": "status", "status": 422}]}));
        shop.run(&["order", "show", id, "--json"])
    };
    let ran = broken("/order/refund-claims");
    assert!(ran.code == 3 && ran.json()["commissions"].is_null() && ran.json()["returns"].is_array(), "{ran:?}");
    let ran = broken("/order/carriers");
    assert!(ran.code == 3 && ran.json()["parcels"][0]["steps"].is_null(), "{ran:?}");
    let ran = broken("/order/checkout-forms");
    assert!(ran.code == 3 && ran.json()["read_at"].is_string() && ran.json()["parcels"].is_null(), "{ran:?}");
}

#[test]
fn a_tracking_number_is_added_once_and_says_whom_it_helps() {
    let shop = shop();
    let issue = event(&shop, json!({"op": "open_issue"}));
    let id = text(&issue["order"]);
    let ship = |carrier: &str, waybill: &str| {
        shop.run(&["order", "ship", id, "--carrier", carrier, "--waybill", waybill, "--json"])
    };
    assert_eq!(shop.run(&["sync"]).code, 0);
    let wrong = ship("INPSOT", "620111222333");
    assert!(wrong.code == 2 && wrong.stderr.contains("`INPOST`"), "{wrong:?}");
    assert_eq!(ship("OTHER", "1").code, 2);
    shop.clear_requests();
    let done = ship("inpost", "620111222333").json();
    assert_eq!((&done["actions"][0]["state"], &done["order_id"]), (&json!("sent"), &issue["order"]), "{done}");
    assert!(!shop.requests().iter().any(|line| line == "GET /order/carriers"), "it was asked a moment ago");
    let case = shop.json(&["show", text(&issue["issue"]), "--json"]);
    let helps = case["reason"] == "NO_PRODUCT_RECEIVED";
    assert_eq!(done["helps"].as_array().unwrap().len(), usize::from(helps), "{done} {}", case["reason"]);
    let again = ship("INPOST", "620111222333");
    assert!(again.code == 0 && text(&again.json()["already"][0]).contains("already"), "{again:?}");
    let other = ship("DPD", "620111222333");
    assert!(other.code == 6 && other.stderr.contains("INPOST"), "{other:?}");
    assert_eq!((shipments(&shop), posts(&shop)), (1, 1));
    let shown = shop.json(&["order", "show", id, "--json"]);
    assert_eq!(shown["actions"][0]["command"], "order ship");
    assert_eq!(shown["parcels"].as_array().unwrap().len(), 2);
}

#[test]
fn a_parcel_of_some_lines_names_them() {
    let shop = shop();
    let order = event(&shop, json!({"op": "place_order", "lines": [{}, {"goods": 3}]}));
    let (id, line) = (text(&order["order"]), text(&order["lines"][1]));
    let args = ["order", "ship", id, "--carrier", "OTHER", "--carrier-name", "Kurier Nocny", "--waybill", "KN-77"];
    let with = |more: &[&str]| shop.run(&[args.as_slice(), more].concat());
    assert_eq!(with(&["--item", "zzz"]).code, 2);
    let dry = with(&["--item", line, "--dry-run", "--json"]);
    let body =
        json!({"carrierId": "OTHER", "waybill": "KN-77", "carrierName": "Kurier Nocny", "lineItems": [{"id": line}]});
    assert_eq!(dry.json()["requests"][0]["body"], body);
    assert_eq!(shipments(&shop), 0);
    assert_eq!(with(&["--item", line]).code, 0);
    assert_eq!(shipments(&shop), 1);
}

#[test]
fn a_number_on_too_many_orders_is_refused_plainly() {
    let shop = shop();
    let order = event(&shop, json!({"op": "place_order"}));
    let rule = json!({"path_prefix": "/order/checkout-forms", "method": "POST", "kind": "status", "status": 409});
    shop.post("/_simulator/faults", json!({"rules": [rule]}));
    let ran = shop.run(&["order", "ship", text(&order["order"]), "--carrier", "DPD", "--waybill", "77"]);
    assert!(ran.code == 1 && ran.stderr.contains("on too many orders"), "{ran:?}");
}

#[test]
fn a_parcel_whose_adding_was_killed_is_found_out_and_never_added_twice() {
    for kind in ["commit_then_stall", "stall"] {
        let shop = shop();
        let order = event(&shop, json!({"op": "place_order"}));
        let args = ["order", "ship", text(&order["order"]), "--carrier", "DPD", "--waybill", "77", "--json"];
        let rule = json!({"path_prefix": "/order/checkout-forms", "method": "POST", "kind": kind, "times": 1});
        shop.post("/_simulator/faults", json!({"rules": [rule]}));
        let mut child =
            shop.command(&args).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        shop.get("/_simulator/faults/wait?count=1");
        child.kill().unwrap();
        child.wait().unwrap();
        shop.post("/_simulator/faults/release", json!({"then": "reset"}));
        let found = shop.json(&["journal", "reconcile", "--json"]);
        assert_eq!(found[0]["state"], if kind == "stall" { "absent" } else { "sent" }, "{found}");
        let second = shop.json(&args);
        assert_eq!(second["already"].as_array().unwrap().len(), usize::from(kind != "stall"), "{second}");
        assert_eq!(shipments(&shop), 1);
    }
}

#[test]
fn where_there_is_no_api_the_step_is_prepared_once() {
    let shop = Shop::new(World::Demo);
    let login = shop.login();
    let (url, key) = (&shop.url, text(&login["aliexpress"]["app_key"]));
    let more = format!(
        "\n[accounts.ali]\nmarketplace = \"aliexpress\"\nenvironment = \"custom\"\ngateway_url = \"{url}\"\napp_key = \"{key}\"\n"
    );
    shop.write_config(&format!("{}{more}", shop.config()));
    let mut document = login["aliexpress"]["token"].clone();
    document["app_secret"] = login["aliexpress"]["app_secret"].clone();
    let ran = shop.run_with(&["auth", "login", "--with-token", "--account", "ali"], &document.to_string());
    assert_eq!(ran.code, 0, "{ran:?}");
    let cases = shop.json(&["list", "--account", "ali", "--json"]);
    let id = text(&cases[0]["order_id"]);
    let shown = shop.json(&["order", "show", id, "--json"]);
    assert!(shown["marketplace"] == "aliexpress" && shown["commissions"] == json!([]), "{shown}");
    let args = ["order", "ship", id, "--carrier", "Cainiao", "--waybill", "LP00123", "--json"];
    let first = shop.json(&args);
    assert!(text(&first["handoff"]["page"]).contains(id) && first["actions"] == json!([]), "{first}");
    assert!(text(&first["handoff"]["text"]).contains("LP00123"));
    assert_eq!(shop.json(&args)["handoff"]["id"], first["handoff"]["id"]);
    assert_eq!(shop.json(&["handoff", "list", "--json"]).as_array().unwrap().len(), 1);
    assert_eq!(shop.json(&["order", "show", id, "--json"])["handoffs"].as_array().unwrap().len(), 1);
}
