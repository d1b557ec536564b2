//! AliExpress through the built binary, beside Allegro.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use aftersale::simulator::World;
use common::{Ran, Shop};
use serde_json::{Value, json};

/// A shop with a second account, `ali`, that is not logged in yet.
fn shop() -> Shop {
    let shop = Shop::new(World::Demo);
    let key = login(&shop)["app_key"].as_str().unwrap().to_owned();
    let url = &shop.url;
    let ali = format!(
        "\n[accounts.ali]\nmarketplace = \"aliexpress\"\nenvironment = \"custom\"\ngateway_url = \"{url}\"\napp_key = \"{key}\"\n\
         callback_url = \"https://shop.example/cb\"\n"
    );
    shop.write_config(&(shop.config() + &ali));
    shop
}

fn login(shop: &Shop) -> Value {
    shop.login()["aliexpress"].clone()
}

/// Logs `ali` in with a token document and this secret.
fn log_in(shop: &Shop, secret: &str) -> Ran {
    let mut document = login(shop)["token"].clone();
    document["app_secret"] = secret.into();
    shop.run_with(&["auth", "login", "--with-token", "--account", "ali"], &document.to_string())
}

fn logged_in() -> Shop {
    let shop = shop();
    let secret = login(&shop)["app_secret"].as_str().unwrap().to_owned();
    let ran = log_in(&shop, &secret);
    assert_eq!(ran.code, 0, "{ran:?}");
    shop
}

fn by_marketplace(cases: &Value, name: &str) -> usize {
    cases.as_array().unwrap().iter().filter(|case| case["marketplace"] == name).count()
}

#[test]
fn both_marketplaces_stand_in_one_list_by_urgency() {
    let shop = logged_in();
    assert_eq!(shop.run(&["sync"]).code, 0);
    let cases = shop.json(&["list", "--json"]);
    assert!(by_marketplace(&cases, "aliexpress") >= 25 && by_marketplace(&cases, "allegro") >= 25);
    let overdue: Vec<_> = cases.as_array().unwrap().iter().map(|case| case["due_state"] == "overdue").collect();
    assert!(overdue.windows(2).all(|pair| pair[0] || !pair[1]), "what is overdue comes first, wherever it is from");
    let ali: Vec<_> = cases.as_array().unwrap().iter().filter(|case| case["marketplace"] == "aliexpress").collect();
    assert!(ali.iter().all(|case| case["id"].as_str().unwrap().len() == 17 && case["kind"] == "dispute"));
    let dated = ali.iter().find(|case| case["due_source"] == "platform").unwrap();
    let shown = shop.json(&["show", dated["id"].as_str().unwrap(), "--json"]);
    assert_eq!(shown["marketplace_title"], "AliExpress");
    assert!(shown["proposals"].as_array().unwrap().iter().all(|one| one["amount_other"]["currency"] == "USD"));
    assert!(shown["deadlines"].as_array().unwrap().iter().any(|one| one["source"] == "computed"));
    assert!(!shown["messages"].as_array().unwrap().is_empty() && !shown["events"].as_array().unwrap().is_empty());
}

#[test]
fn a_second_sync_without_news_costs_only_list_pages() {
    let shop = logged_in();
    shop.run(&["sync", "--account", "ali"]);
    shop.clear_requests();
    let again = shop.run(&["sync", "--account", "ali"]);
    assert_eq!((again.code, shop.requests().len()), (0, 3), "a page for each status: {again:?}");
}

#[test]
fn one_account_that_is_down_leaves_the_other_complete() {
    let shop = logged_in();
    let config = std::fs::read_to_string(shop.config_file()).unwrap();
    let dead = config.replace(&format!("gateway_url = \"{}\"", shop.url), "gateway_url = \"http://127.0.0.1:1\"");
    shop.write_config(&dead);
    let ran = shop.run(&["sync"]);
    assert_eq!(ran.code, 3, "{ran:?}");
    assert!(ran.stderr.contains("ali") && ran.stderr.contains("cannot connect"), "{ran:?}");
    let cases = shop.json(&["list", "--account", "main", "--json"]);
    assert!(by_marketplace(&cases, "allegro") >= 25);
}

#[test]
fn a_code_is_pasted_and_exchanged_at_once() {
    let shop = shop();
    let secret = login(&shop)["app_secret"].as_str().unwrap().to_owned();
    assert_eq!(log_in(&shop, &secret).code, 0);
    let out = shop.run(&["auth", "logout", "--account", "ali"]);
    assert_eq!(out.code, 0, "{out:?}");
    assert!(out.stderr.contains("its app secret stays in"), "{out:?}");
    let code = |body: Value| shop.post("/_simulator/events", body)["code"].as_str().unwrap().to_owned();
    let good = code(json!({"op": "ali_authorize"}));
    let address = format!("https://shop.example/cb?code={good}\n");
    let ran = shop.run_with(&["auth", "login", "--account", "ali"], &address);
    assert_eq!(ran.code, 0, "{ran:?}");
    assert!(ran.stderr.contains("/oauth/authorize?response_type=code"), "{ran:?}");
    let status = shop.json(&["auth", "status", "--account", "ali", "--json"]);
    assert_eq!(status[0]["state"], "ok");

    let used = shop.run_with(&["auth", "login", "--account", "ali"], &address);
    assert_eq!(used.code, 4, "a code works once: {used:?}");
    assert!(used.stderr.contains("three minutes"), "{used:?}");
    let buyer = code(json!({"op": "ali_authorize", "buyer": true}));
    let ran = shop.run_with(&["auth", "login", "--account", "ali"], &format!("{buyer}\n"));
    assert_eq!(ran.code, 4);
    assert!(ran.stderr.contains("buyer") && ran.stderr.contains("seller's account"), "{ran:?}");
    assert_eq!(shop.run(&["auth", "login", "--account", "ali"]).code, 4, "nothing to read");
}

#[test]
fn a_wrong_secret_a_denied_group_and_a_skewed_clock_are_told_apart() {
    let shop = shop();
    assert_eq!(log_in(&shop, "not-the-secret").code, 0, "a secret shows at its first use");
    let wrong = shop.run(&["sync", "--account", "ali"]);
    assert_eq!(wrong.code, 4, "{wrong:?}");
    assert!(wrong.stderr.contains("app secret is wrong") && wrong.stderr.contains("app_secret"), "{wrong:?}");
    assert!(!wrong.stderr.contains("not-the-secret"));

    let shop = logged_in();
    for (setting, said) in [
        (json!({"denied": ["aliexpress.issue.*"]}), "permission group \"AE-Refund&return\""),
        (json!({"retired": ["aliexpress.issue.*"]}), "no longer knows the method aliexpress.issue.issuelist.get"),
        (json!({"skew_seconds": 10_800}), "clock is more than"),
    ] {
        shop.post("/_simulator/switches", json!({ "aliexpress": setting }));
        let ran = shop.run(&["sync", "--account", "ali"]);
        assert!(ran.code != 0 && ran.stderr.contains(said), "{setting}: {ran:?}");
    }
}

#[test]
fn an_ended_token_is_renewed_and_doctor_warns_before_the_login_ends_for_good() {
    let shop = logged_in();
    shop.post("/_simulator/events", json!({"op": "ali_expire_tokens"}));
    assert_eq!(shop.run(&["sync", "--account", "ali"]).code, 0);
    let rows = shop.json(&["doctor", "--account", "ali", "--json"]);
    let login = rows.as_array().unwrap().iter().find(|row| row["check"] == "login ali").unwrap();
    assert_eq!(login["state"], "ok", "{login}");
    let mut document = login_document(&shop);
    document["refresh_expires_in"] = 86_400.into();
    document["refresh_token_valid_time"] = Value::Null;
    shop.run_with(&["auth", "login", "--with-token", "--account", "ali"], &document.to_string());
    let status = shop.run(&["auth", "status", "--account", "ali"]);
    assert!(status.stderr.contains("log in again before"), "{status:?}");
}

fn login_document(shop: &Shop) -> Value {
    login(shop)["token"].clone()
}

#[test]
fn an_account_is_added_with_its_keys() {
    let shop = Shop::new(World::Empty);
    let args = ["account", "add", "ali", "--marketplace", "aliexpress", "--app-key", "7", "--zone", "-08:00"];
    let ran = shop.run(&args);
    assert_eq!(ran.code, 0, "{ran:?}");
    assert!(ran.stderr.contains("its app secret is asked for at the first login"), "{ran:?}");
    let empty = shop.run_with(&[&["account", "add", "three"], &args[3..7], &["--secret-stdin"]].concat(), "");
    assert!(empty.code == 2 && empty.stderr.contains("the app secret on stdin is empty"), "{empty:?}");
    let config = std::fs::read_to_string(shop.config_file()).unwrap();
    assert!(config.contains("app_key = \"7\"") && config.contains("zone = \"-08:00\""), "{config}");
    let bad = shop.run(&["account", "add", "two", "--marketplace", "aliexpress", "--app-key", "7", "--zone", "Mars"]);
    assert!(bad.code == 2 && bad.stderr.contains("no time zone"), "{bad:?}");
}

#[test]
fn a_worry_free_parcel_that_did_not_arrive_needs_no_answer_once_the_seller_says_so() {
    let shop = logged_in();
    let rules = |case: &Value| -> Vec<String> {
        let deadlines = case["deadlines"].as_array().unwrap().iter();
        deadlines.map(|deadline| deadline["rule"].as_str().unwrap().to_owned()).collect()
    };
    shop.run(&["sync"]);
    let cases = shop.json(&["list", "--account", "ali", "--json"]);
    let answer_due = |reason: fn(&str) -> bool| {
        let mut found = cases.as_array().unwrap().iter().filter(|case| case["due_rule"] == "AE-R02");
        let fits = found.find(|case| reason(&case["reason"].as_str().unwrap_or_default().to_lowercase()));
        fits.unwrap_or_else(|| panic!("no such dispute in {cases}"))["id"].as_str().unwrap().to_owned()
    };
    let lost = answer_due(|reason| reason.contains("not received"));
    let other = answer_due(|reason| !reason.contains("receive"));
    let before = shop.json(&["show", &lost, "--json"]);
    assert!(rules(&before).contains(&"AE-R02".to_owned()), "{before}");
    assert_eq!(shop.run(&["case", "flag", &lost, "worry-free"]).code, 0);
    assert!(!rules(&shop.json(&["show", &lost, "--json"])).contains(&"AE-R02".to_owned()));
    let warned = shop.run(&["case", "flag", &other, "worry-free"]);
    assert!(warned.code == 0 && warned.stderr.contains("not-received"), "{warned:?}");
    let kept = shop.json(&["show", &other, "--json"]);
    assert!(rules(&kept).contains(&"AE-R02".to_owned()), "a dispute about the goods is still the seller's");
    std::fs::remove_dir_all(shop.home.path().join("cache")).unwrap();
    shop.run(&["sync"]);
    assert!(!rules(&shop.json(&["show", &lost, "--json"])).contains(&"AE-R02".to_owned()), "the flag is in the ledger");
    assert_eq!(shop.run(&["case", "flag", &lost, "worry-free", "--off"]).code, 0);
    assert_eq!(shop.json(&["show", &lost, "--json"])["due_at"], before["due_at"]);
    let unknown = shop.run(&["case", "flag", &lost, "carefree"]);
    assert!(unknown.code == 2 && unknown.stderr.contains("worry-free"), "{unknown:?}");
}

#[test]
fn the_return_addresses_are_known_after_a_sync() {
    let shop = logged_in();
    shop.run(&["sync", "--account", "ali"]);
    let account = shop.json(&["account", "show", "ali", "--json"]);
    let addresses = account["return_addresses"].as_array().unwrap();
    assert!(
        !addresses.is_empty() && addresses.iter().all(|one| one["id"].is_string() && one["text"] != ""),
        "{account}"
    );
}
