//! Imports: all or nothing; two runs at once; statistics.

use super::common::{Shop, ran};
use super::order;
use aftersale::simulator::World;
use serde_json::{Value, json};
use std::process::Stdio;

fn file(shop: &Shop, name: &str, text: &str) -> String {
    let path = shop.home.path().join(name);
    std::fs::write(&path, text).unwrap();
    path.display().to_string()
}

fn count(shop: &Shop) -> usize {
    shop.json(&["block", "list", "--all", "--json"]).as_array().unwrap().len()
}

#[test]
fn an_import_with_bad_lines_names_all_of_them_and_applies_none() {
    let shop = Shop::new(World::Empty);
    order(&shop, json!({"buyer": "marek_w"}));
    shop.json(&["block", "check", "--json"]);
    let bad = file(
        &shop,
        "bad.csv",
        "login,reason,note,blocked_on\ngood_one,unpaid,,\nmarek_ww,unpaid,,\ntwo words,unpaid,,\nx1,rude,,\nx2,,,\n\
         x3,unpaid,,2099-01-01\ngood_one,unpaid,,\nx4,other,,\nx5,unpaid,call 601 234 567,\nx6,unpaid\n",
    );
    for args in [vec!["block", "import", &bad, "--yes"], vec!["block", "import", &bad, "--dry-run"]] {
        let ran = shop.run(&args);
        assert_eq!(ran.code, 2, "{ran:?}");
        for line in 3..=11 {
            assert!(ran.stderr.contains(&format!("line {line}: ")), "line {line}: {}", ran.stderr);
        }
        assert!(!ran.stderr.contains("line 2: "), "{}", ran.stderr);
    }
    assert_eq!(count(&shop), 0);
    assert_eq!(shop.json(&["handoff", "list", "--json"]), json!([]));
}

#[test]
fn an_import_is_previewed_agreed_to_and_idempotent() {
    let shop = Shop::new(World::Empty);
    order(&shop, json!({"buyer": "marek_w"}));
    shop.json(&["block", "check", "--json"]);
    let good =
        file(&shop, "good.csv", "login,reason,blocked_on\nmarek_w,unpaid,2026-10-01\nzupelnie.inny,uncollected,\n");
    let preview = shop.json(&["block", "import", &good, "--dry-run", "--json"]);
    let told: Vec<_> =
        preview.as_array().unwrap().iter().map(|row| (row["action"].clone(), row["unknown"].clone())).collect();
    assert_eq!(told, [(json!("add"), json!(false)), (json!("add"), json!(true))]);
    assert_eq!(count(&shop), 0);
    assert_eq!(shop.run(&["block", "import", &good]).code, 6, "nobody agreed");
    assert_eq!(count(&shop), 0);
    shop.json(&["block", "import", &good, "--yes", "--json"]);
    let rows = shop.json(&["block", "list", "--all", "--json"]);
    let states: Vec<&Value> = rows.as_array().unwrap().iter().map(|row| &row["state"]).collect();
    assert_eq!(states, [&json!("wanted"), &json!("active")], "{rows}");
    assert_eq!(shop.json(&["handoff", "list", "--json"]).as_array().unwrap().len(), 1, "one is blocked already");
    // What was exported changes nothing when it comes back, as CSV and as JSON.
    for (name, args) in [("out.csv", vec!["block", "export"]), ("out.json", vec!["block", "export", "--json"])] {
        let out = file(&shop, name, &shop.run(&args).stdout);
        let again = shop.json(&["block", "import", &out, "--yes", "--json"]);
        assert!(again.as_array().unwrap().iter().all(|row| row["action"] == "same"), "{again}");
    }
    assert_eq!(count(&shop), 2);
    assert_eq!(shop.run(&["journal", "verify"]).code, 0);
}

#[test]
fn two_processes_that_add_the_same_buyer_make_one_entry() {
    let shop = Shop::new(World::Empty);
    order(&shop, json!({"buyer": "marek_w"}));
    let id = shop.json(&["api", "get", "/order/checkout-forms", "--json"])["checkoutForms"][0]["buyer"]["id"].clone();
    let names = ["marek_w", id.as_str().unwrap(), "Marek_W", "marek_w"];
    shop.json(&["block", "check", "--json"]);
    let running: Vec<_> = names
        .iter()
        .map(|name| {
            let mut command = shop.command(&["block", "add", name, "--reason", "unpaid", "--json"]);
            command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap()
        })
        .collect();
    let ids: std::collections::BTreeSet<String> = running
        .into_iter()
        .map(|child| {
            let ran = ran(child.wait_with_output().unwrap());
            assert_eq!(ran.code, 0, "{ran:?}");
            ran.json()["id"].as_str().unwrap().to_owned()
        })
        .collect();
    assert_eq!((ids.len(), count(&shop)), (1, 1));
    assert_eq!(shop.json(&["handoff", "list", "--json"]).as_array().unwrap().len(), 1);
}

#[test]
fn statistics_compare_before_with_after() {
    let shop = Shop::new(World::Empty);
    for age in [60, 50, 40] {
        order(&shop, json!({"buyer": "marek_w", "age_days": age, "unpaid": true, "status": "CANCELLED"}));
    }
    order(&shop, json!({"buyer": "anna.kowal82", "age_days": 3}));
    let since = (chrono::Utc::now() - chrono::Duration::days(30)).format("%Y-%m-%d").to_string();
    shop.json(&["block", "add", "marek_w", "--reason", "unpaid", "--blocked-on", &since, "--json"]);
    let works = shop.json(&["block", "stats", "--json"]);
    let of = |stats: &Value, what: &str| {
        let measures = stats["measures"].as_array().unwrap();
        let one = measures.iter().find(|one| one["what"] == what).unwrap();
        (one["before"].as_u64().unwrap(), one["after"].as_u64().unwrap())
    };
    assert_eq!((of(&works, "orders"), of(&works, "cancelled"), of(&works, "unpaid")), ((3, 0), (3, 0), (3, 0)));
    assert_eq!(works["verdict"], "no blocked buyer has ordered since");
    let weeks = works["weeks"].as_array().unwrap();
    assert_eq!(weeks.iter().map(|week| week["orders"].as_u64().unwrap()).sum::<u64>(), 4);
    order(&shop, json!({"buyer": "marek_w", "age_days": 2}));
    let fails = shop.json(&["block", "stats", "--json"]);
    assert_eq!(of(&fails, "orders"), (3, 1));
    assert!(fails["verdict"].as_str().unwrap().contains("do not work"), "{fails}");
    let page = shop.run(&["block", "stats"]).stdout;
    assert!(page.contains('█') && page.lines().all(|line| line.chars().count() <= 80), "{page}");
    let review = shop.json(&["block", "review", "--json"]);
    assert!(review[0]["why"].as_array().unwrap().contains(&json!("still_orders")), "{review}");
}
