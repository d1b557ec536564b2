//! Commission that is claimed back, through the binary: what can be claimed, one by one and in batches, never twice.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use aftersale::simulator::World;
use common::{Shop, on_terminal};
use serde_json::{Value, json};
use std::process::Stdio;

const CLAIMS: &str = "/order/refund-claims";

fn shop() -> Shop {
    let shop = Shop::new(World::Empty);
    shop.write_config(&format!("{}\n[journal]\nabsence_after = \"0s\"\n", shop.config()));
    shop
}

fn event(shop: &Shop, what: Value) -> Value {
    shop.post("/_simulator/events", what)
}

/// An order of one line that was refunded as a whole in the panel, so that its return is what tells the goods.
fn returned(shop: &Shop, lines: Value) -> Value {
    let order = event(shop, json!({"op": "place_order", "lines": lines}));
    event(shop, json!({"op": "open_return", "order": order["order"], "status": "FINISHED"}));
    order
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_else(|| panic!("no text: {value}"))
}

/// How many claims were filed, or taken back, at the marketplace.
fn effects(shop: &Shop, kind: &str) -> i64 {
    shop.get(&format!("/_simulator/effects?summary=1&kind={kind}"))["count"].as_i64().unwrap()
}

/// Requests that change something.
fn writes(shop: &Shop) -> Vec<String> {
    shop.requests().into_iter().filter(|line| !line.starts_with("GET ") && !line.contains("token")).collect()
}

fn fault(shop: &Shop, method: &str, path: &str, kind: &str) {
    let rule = json!({"path_prefix": path, "method": method, "kind": kind, "times": 1});
    shop.post("/_simulator/faults", json!({"rules": [rule]}));
}

/// Runs the command until its write waits at the marketplace, kills it there, and lets the write go its way.
fn killed(shop: &Shop, args: &[&str], then: &str) {
    let mut child =
        shop.command(args).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let waiting = shop.get("/_simulator/faults/wait?count=1");
    assert_eq!(waiting["waiting"].as_array().unwrap().len(), 1, "{waiting}");
    child.kill().unwrap();
    child.wait().unwrap();
    shop.post("/_simulator/faults/release", json!({"then": then}));
    shop.delete("/_simulator/faults");
}

#[test]
fn what_can_be_claimed_is_listed_with_its_end_and_what_is_claimed_with_its_state() {
    let shop = shop();
    let first = returned(&shop, json!([{"quantity": 2, "cents": 1990}]));
    let partly = event(&shop, json!({"op": "place_order", "lines": [{}, {"goods": 3}]}));
    event(
        &shop,
        json!({"op": "open_return", "order": partly["order"], "status": "FINISHED",
        "lines": [{"line": partly["lines"][1], "quantity": 1}]}),
    );
    let claimed = returned(&shop, json!([{}]));
    event(&shop, json!({"op": "auto_claim", "order": claimed["order"]}));
    let late = event(&shop, json!({"op": "place_order", "age_days": 46}));
    event(&shop, json!({"op": "open_return", "order": late["order"], "status": "FINISHED"}));
    let waiting = event(&shop, json!({"op": "place_order"}));
    event(&shop, json!({"op": "open_return", "order": waiting["order"], "status": "DELIVERED"}));

    let rows = shop.json(&["commission", "list", "--json"]);
    let rows = rows.as_array().unwrap();
    let of = |line: &Value| rows.iter().find(|row| row["line_id"] == *line);
    let row = of(&first["lines"][0]).unwrap();
    assert_eq!((&row["state"], &row["quantity"], &row["ground"]), (&json!("claimable"), &json!(2), &json!("returned")));
    assert_eq!((&row["due_rule"], &row["price"]["amount"]), (&json!("AL-X04"), &json!("39.80")));
    let days = |name: &str| aftersale::domain::Instant::parse(text(&row[name])).unwrap().millis() / 86_400_000;
    assert_eq!(days("due_at") - days("bought_at"), 45);
    assert!(of(&partly["lines"][0]).is_none() && of(&partly["lines"][1]).is_some());
    let row = of(&claimed["lines"][0]).unwrap();
    assert_eq!((&row["state"], &row["automatic"]), (&json!("claimed"), &json!(true)));
    assert_eq!(row["status"], "WAITING_FOR_PAYMENT_REFUND");
    assert!(row["commission"]["amount"].is_string());
    assert!(of(&late["lines"][0]).is_none() && of(&waiting["lines"][0]).is_none());
    let all = shop.json(&["commission", "list", "--all", "--json"]);
    assert!(all.as_array().unwrap().iter().any(|row| row["state"] == "expired"));
    let only = shop.json(&["commission", "list", "--claimable", "--json"]);
    assert!(only.as_array().unwrap().iter().all(|row| row["state"] == "claimable") && only[1].is_object());
    let schema = shop.json(&["schema", "commission-list", "--json"]);
    let names: Vec<&String> = schema["items"]["properties"].as_object().unwrap().keys().collect();
    rows.iter().for_each(|row| assert_eq!(row.as_object().unwrap().keys().collect::<Vec<_>>(), names));
    let explained = shop.run(&["rules", "show", "AL-X04"]);
    assert!(explained.stdout.contains("45 days"), "{explained:?}");
    if let Some(screen) = on_terminal(shop.command(&["commission", "list"])) {
        assert!(screen.text.lines().all(|line| line.chars().count() <= 80), "{}", screen.text);
    }
}

#[test]
fn refunds_by_anyone_are_ground_enough_and_partial_ones_for_what_they_pay() {
    let shop = shop();
    let order =
        event(&shop, json!({"op": "place_order", "lines": [{"quantity": 3, "cents": 1000}], "delivery_cents": 0}));
    event(&shop, json!({"op": "panel_refund", "order": order["order"]}));
    let row = &shop.json(&["commission", "list", "--json"])[0];
    assert_eq!((&row["ground"], &row["line_id"]), (&json!("refunded"), &order["lines"][0]), "{row}");
}

#[test]
fn no_more_is_claimed_than_went_back() {
    let shop = shop();
    let order = event(&shop, json!({"op": "place_order", "lines": [{"quantity": 3, "cents": 1000}]}));
    let back = json!([{"line": order["lines"][0], "quantity": 1}]);
    event(&shop, json!({"op": "open_return", "order": order["order"], "status": "FINISHED", "lines": back}));
    let line = text(&order["lines"][0]);
    assert_eq!(shop.json(&["commission", "list", "--json"])[0]["quantity"], 1);
    shop.clear_requests();
    let ran = shop.run(&["commission", "claim", line, "--quantity", "3"]);
    assert!(ran.code == 6 && ran.stderr.contains("1 of 3 ×") && ran.stderr.contains("--quantity 1"), "{ran:?}");
    assert!(writes(&shop).is_empty() && effects(&shop, "commission.claim") == 0);
    assert_eq!(shop.run(&["commission", "claim", line, "--quantity", "1"]).code, 0);
    assert_eq!(effects(&shop, "commission.claim"), 1);
}

#[test]
fn a_claim_is_filed_once_whoever_files_it() {
    let shop = shop();
    let order = returned(&shop, json!([{"quantity": 2}]));
    let id = text(&order["order"]);
    let planned = shop.json(&["commission", "claim", id, "--dry-run", "--json"]);
    assert_eq!(planned["requests"][0]["body"], json!({"lineItem": {"id": order["lines"][0]}, "quantity": 2}));
    assert_eq!(effects(&shop, "commission.claim"), 0);
    let done = shop.json(&["commission", "claim", id, "--json"]);
    assert_eq!((&done["actions"][0]["state"], &done["actions"][0]["class"]), (&json!("sent"), &json!("blind")));
    shop.clear_requests();
    let line = &text(&order["lines"][0])[..8];
    let again = shop.json(&["commission", "claim", line, "--json"]);
    assert!(text(&again["already"][0]).contains("by hand") && again["actions"] == json!([]), "{again}");
    let automatic = returned(&shop, json!([{"goods": 1}]));
    event(&shop, json!({"op": "auto_claim", "order": automatic["order"]}));
    let theirs = shop.json(&["commission", "claim", text(&automatic["order"]), "--json"]);
    assert!(text(&theirs["already"][0]).contains("the marketplace itself"), "{theirs}");
    assert!(writes(&shop).is_empty(), "{:?}", writes(&shop));
    let shown = shop.json(&["order", "show", id, "--json"]);
    assert_eq!(shown["commissions"][0]["id"], done["actions"][0]["remote_id"]);
}

#[test]
fn refusals_are_said_plainly() {
    let shop = shop();
    let free = event(&shop, json!({"op": "place_order", "commission_free": true}));
    event(&shop, json!({"op": "open_return", "order": free["order"], "status": "FINISHED"}));
    let ran = shop.run(&["commission", "claim", text(&free["order"])]);
    assert!(ran.code == 1 && ran.stderr.contains("no commission for this line"), "{ran:?}");
    let late = event(&shop, json!({"op": "place_order", "age_days": 46}));
    shop.clear_requests();
    let ran = shop.run(&["commission", "claim", text(&late["order"])]);
    assert!(ran.code == 6 && ran.stderr.contains("AL-X04"), "{ran:?}");
    let order = event(&shop, json!({"op": "place_order"}));
    let ran = shop.run(&["commission", "claim", text(&order["order"]), "--quantity", "2"]);
    assert!(ran.code == 2 && ran.stderr.contains("1 pieces"), "{ran:?}");
    assert!(writes(&shop).is_empty(), "{:?}", writes(&shop));
    let ran = shop.run(&["commission", "claim", text(&order["order"])]);
    assert!(ran.code == 0 && ran.stderr.contains("nothing of"), "{ran:?}");
    assert_eq!(shop.run(&["commission", "claim", "nowhere"]).code, 5);
}

#[test]
fn a_claim_that_somebody_files_in_between_is_success() {
    let shop = shop();
    let order = returned(&shop, json!([{}]));
    fault(&shop, "POST", CLAIMS, "stall");
    let child = shop
        .command(&["commission", "claim", text(&order["order"]), "--json"])
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    shop.get("/_simulator/faults/wait?count=1");
    event(&shop, json!({"op": "auto_claim", "order": order["order"]}));
    shop.post("/_simulator/faults/release", json!({"then": "answer"}));
    let ran = common::ran(child.wait_with_output().unwrap());
    assert_eq!(ran.code, 0, "{ran:?}");
    assert!(text(&ran.json()["already"][0]).contains("the marketplace itself"), "{ran:?}");
    assert_eq!(effects(&shop, "commission.claim"), 0);
}

#[test]
fn a_claim_that_was_killed_is_found_out_and_never_filed_twice() {
    for (kind, then) in [("commit_then_stall", "reset"), ("stall", "reset")] {
        let shop = shop();
        let order = returned(&shop, json!([{}]));
        let args = ["commission", "claim", text(&order["order"]), "--json"];
        fault(&shop, "POST", CLAIMS, kind);
        killed(&shop, &args, then);
        let found = shop.json(&["journal", "reconcile", "--json"]);
        let state = if kind == "stall" { "absent" } else { "sent" };
        assert_eq!(found[0]["state"], state, "{found}");
        let second = shop.json(&args);
        assert_eq!(second["actions"].as_array().unwrap().len(), usize::from(kind == "stall"), "{second}");
        assert_eq!(effects(&shop, "commission.claim"), 1);
    }
}

#[test]
fn an_answer_that_is_lost_is_unknown_until_it_is_looked_for() {
    let shop = shop();
    let order = returned(&shop, json!([{}]));
    fault(&shop, "POST", CLAIMS, "commit_then_504");
    let ran = shop.run(&["commission", "claim", text(&order["order"])]);
    assert!(ran.code == 7 && ran.stderr.contains("journal reconcile"), "{ran:?}");
    let ran = shop.run(&["commission", "claim", text(&order["order"])]);
    assert!(ran.code == 0 && ran.stderr.contains("did arrive") && ran.stdout.contains("claimed already"), "{ran:?}");
    assert_eq!(effects(&shop, "commission.claim"), 1);
}

#[test]
fn a_claim_is_taken_back_once_and_may_be_filed_again() {
    let shop = shop();
    let order = returned(&shop, json!([{}]));
    let id = text(&order["order"]);
    let claim = shop.json(&["commission", "claim", id, "--json"]);
    let claim = text(&claim["actions"][0]["remote_id"]);
    let ran = shop.run(&["commission", "cancel", &claim[..8]]);
    assert!(ran.code == 6 && ran.stderr.contains("needs a yes"), "{ran:?}");
    fault(&shop, "DELETE", CLAIMS, "commit_then_stall");
    killed(&shop, &["commission", "cancel", claim, "--yes"], "reset");
    let again = shop.json(&["commission", "cancel", claim, "--yes", "--json"]);
    assert!(text(&again["already"][0]).contains("taken back already"), "{again}");
    assert_eq!(effects(&shop, "commission.cancel"), 1);
    let second = shop.json(&["commission", "claim", id, "--json"]);
    assert_eq!(second["actions"][0]["state"], "sent", "{second}");
    event(&shop, json!({"op": "claim_status", "claim": second["actions"][0]["remote_id"], "status": "GRANTED"}));
    let ran = shop.run(&["commission", "cancel", text(&second["actions"][0]["remote_id"]), "--yes"]);
    assert!(ran.code == 6 && ran.stderr.contains("GRANTED"), "{ran:?}");
    assert_eq!((effects(&shop, "commission.claim"), effects(&shop, "commission.cancel")), (2, 1));
    assert_eq!(shop.run(&["commission", "cancel", "ffffffff"]).code, 5);
}

fn receipts(stdout: &str) -> Vec<Value> {
    stdout.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn states(stdout: &str) -> Vec<String> {
    let mut receipts = receipts(stdout);
    receipts.sort_by_key(|receipt| receipt["line"].as_i64());
    receipts.iter().map(|receipt| text(&receipt["state"]).to_owned()).collect()
}

#[test]
fn a_plan_is_applied_once_and_a_line_that_was_edited_is_refused() {
    let shop = shop();
    let orders: Vec<Value> = (0..4).map(|goods| returned(&shop, json!([{"goods": goods, "quantity": 2}]))).collect();
    let plan = shop.run(&["commission", "plan"]);
    assert!(plan.code == 0 && plan.stderr.contains("4 claims of commission"), "{plan:?}");
    assert_eq!(plan.stdout.lines().count(), 4);
    let edited = plan.stdout.replacen("\"quantity\":2", "\"quantity\":1", 1);
    let ran = shop.run_with(&["commission", "apply", "-"], &edited);
    assert!(ran.code == 6 && ran.stderr.contains("needs a yes"), "{ran:?}");
    let dry = shop.run_with(&["commission", "apply", "-", "--dry-run"], &edited);
    assert_eq!(states(&dry.stdout), ["refused", "planned", "planned", "planned"], "{dry:?}");
    assert_eq!(effects(&shop, "commission.claim"), 0);
    // The marketplace files for one of them before the plan is applied.
    let third: Value = serde_json::from_str(plan.stdout.lines().nth(2).unwrap()).unwrap();
    event(&shop, json!({"op": "auto_claim", "order": third["order_id"]}));
    let ran = shop.run_with(&["commission", "apply", "-", "--yes"], &edited);
    assert_eq!(ran.code, 3, "{ran:?}");
    assert_eq!(states(&ran.stdout), ["refused", "done", "already", "done"]);
    assert_eq!(effects(&shop, "commission.claim"), 2);
    shop.clear_requests();
    let file = shop.home.path().join("plan.ndjson");
    std::fs::write(&file, plan.stdout.lines().skip(1).collect::<Vec<_>>().join("\n")).unwrap();
    let ran = shop.run(&["commission", "apply", file.to_str().unwrap(), "--yes"]);
    assert_eq!((ran.code, states(&ran.stdout).join(" ")), (0, "already already already".into()), "{ran:?}");
    assert!(writes(&shop).is_empty(), "{:?}", writes(&shop));
    assert_eq!(orders.len(), 4);
    let schema = shop.json(&["schema", "commission-apply", "--json"]);
    let names: Vec<&String> = schema["properties"].as_object().unwrap().keys().collect();
    assert_eq!(receipts(&ran.stdout)[0].as_object().unwrap().keys().collect::<Vec<_>>(), names);
}

#[test]
fn a_batch_goes_on_past_refusals_and_stops_at_the_first_unknown_outcome() {
    let shop = shop();
    for goods in 0..24 {
        returned(&shop, json!([{"goods": goods}]));
    }
    let plan = shop.run(&["commission", "plan"]).stdout;
    let rules = json!([
        {"path_prefix": CLAIMS, "method": "POST", "kind": "status", "status": 422, "times": 1},
        {"path_prefix": CLAIMS, "method": "POST", "kind": "commit_then_504", "times": 1},
    ]);
    shop.post("/_simulator/faults", json!({"rules": rules}));
    let ran = shop.run_with(&["commission", "apply", "-", "--yes"], &plan);
    let count = |word: &str, stdout: &str| states(stdout).iter().filter(|state| *state == word).count();
    assert_eq!((ran.code, count("refused", &ran.stdout), count("unknown", &ran.stdout)), (7, 1, 1), "{ran:?}");
    assert!(count("skipped", &ran.stdout) > 0 && states(&ran.stdout).len() == 24, "{ran:?}");
    let ran = shop.run_with(&["commission", "apply", "-", "--yes"], &plan);
    assert_eq!((ran.code, states(&ran.stdout).len()), (0, 24), "{ran:?}");
    assert_eq!(effects(&shop, "commission.claim"), 24);
}

#[test]
fn a_batch_that_is_killed_again_and_again_files_each_claim_once() {
    let shop = shop();
    for goods in 0..12 {
        returned(&shop, json!([{"goods": goods}]));
    }
    let file = shop.home.path().join("plan.ndjson");
    std::fs::write(&file, shop.run(&["commission", "plan"]).stdout).unwrap();
    let args = ["commission", "apply", file.to_str().unwrap(), "--yes"];
    for (skip, kind) in [(0, "commit_then_stall"), (1, "stall"), (2, "commit_then_stall")] {
        let rule = json!({"path_prefix": CLAIMS, "method": "POST", "kind": kind, "times": 1, "skip": skip});
        shop.post("/_simulator/faults", json!({"rules": [rule]}));
        killed(&shop, &args, "reset");
    }
    let ran = shop.run(&args);
    assert_eq!((ran.code, states(&ran.stdout).len()), (0, 12), "{ran:?}");
    assert_eq!(effects(&shop, "commission.claim"), 12);
}

#[test]
fn a_missing_scope_is_named_and_stops_the_batch() {
    let shop = shop();
    for goods in 0..12 {
        returned(&shop, json!([{"goods": goods}]));
    }
    let plan = shop.run(&["commission", "plan"]).stdout;
    let narrow = |scopes: &str| {
        let mut document = shop.post("/_simulator/tokens", json!({"scope": scopes}));
        document["client_secret"] = shop.login()["client_secret"].clone();
        let ran = shop.run_with(&["auth", "login", "--with-token", "--account", "main"], &document.to_string());
        assert_eq!(ran.code, 0, "{ran:?}");
    };
    narrow("allegro:api:orders:read allegro:api:payments:read allegro:api:profile:read");
    let first: Value = serde_json::from_str(plan.lines().next().unwrap()).unwrap();
    let ran = shop.run(&["commission", "claim", text(&first["order_id"])]);
    assert!(ran.code == 4 && ran.stderr.contains("allegro:api:orders:write"), "{ran:?}");
    let ran = shop.run_with(&["commission", "apply", "-", "--yes"], &plan);
    assert!(ran.code == 3 && states(&ran.stdout).contains(&"skipped".to_owned()), "{ran:?}");
    assert_eq!(effects(&shop, "commission.claim"), 0);
    narrow("allegro:api:orders:read allegro:api:profile:read");
    let ran = shop.run(&["commission", "list"]);
    assert!(ran.code == 4 && ran.stderr.contains("allegro:api:payments:read"), "{ran:?}");
}

#[test]
fn hundreds_of_claims_are_read_page_by_page() {
    let shop = shop();
    for _ in 0..5 {
        let lines: Vec<Value> = (0..50).map(|goods| json!({"goods": goods})).collect();
        let order = event(&shop, json!({"op": "place_order", "lines": lines}));
        event(&shop, json!({"op": "auto_claim", "order": order["order"]}));
    }
    shop.clear_requests();
    let rows = shop.json(&["commission", "list", "--json"]);
    let ids: std::collections::HashSet<&str> =
        rows.as_array().unwrap().iter().map(|row| text(&row["claim_id"])).collect();
    assert_eq!((ids.len(), rows.as_array().unwrap().len()), (250, 250));
    assert_eq!(shop.requests().iter().filter(|line| line.contains(CLAIMS)).count(), 3);
}

#[test]
fn where_there_is_nothing_of_the_kind_it_is_said() {
    let shop = shop();
    let login = shop.login();
    let (url, key) = (&shop.url, text(&login["aliexpress"]["app_key"]));
    let more = format!(
        "\n[accounts.ali]\nmarketplace = \"aliexpress\"\nenvironment = \"custom\"\ngateway_url = \"{url}\"\napp_key = \"{key}\"\n"
    );
    shop.write_config(&format!("{}{more}", shop.config()));
    let ran = shop.run(&["commission", "list", "--account", "ali"]);
    assert!(
        ran.code == 0 && ran.stderr.contains("AliExpress") && ran.stderr.contains("nothing of the kind"),
        "{ran:?}"
    );
    for args in
        [["commission", "plan", "--account", "ali"].as_slice(), &["commission", "cancel", "x", "--account", "ali"]]
    {
        let ran = shop.run(args);
        assert!(ran.code == 2 && ran.stderr.contains("has no claims of commission"), "{ran:?}");
    }
}
