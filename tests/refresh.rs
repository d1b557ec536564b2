//! Tokens: one refresh however many processes want it, and a login is forgotten only when the marketplace says so.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use aftersale::simulator::World;
use common::Shop;
use serde_json::{Value, json};
use std::process::Stdio;

fn log_in_expired(shop: &Shop) {
    let login = shop.login();
    let token = shop.post("/_simulator/tokens", json!({ "expired": true }));
    let mut document: Value = token.get("token").cloned().unwrap_or(token);
    document["expires_in"] = json!(-10);
    document["client_secret"] = login["client_secret"].clone();
    let ran = shop.run_with(&["auth", "login", "--with-token", "--account", "main"], &document.to_string());
    assert_eq!(ran.code, 0, "{ran:?}");
}

fn refreshes(shop: &Shop) -> usize {
    shop.requests().iter().filter(|line| line.starts_with("POST") && line.contains("/auth/oauth/token")).count()
}

#[test]
fn twenty_processes_with_an_expired_token_make_one_refresh() {
    let shop = Shop::new(World::Generated(12));
    log_in_expired(&shop);
    shop.clear_requests();
    let mut children: Vec<_> = (0..20)
        .map(|_| shop.command(&["sync"]).stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap())
        .collect();
    for child in children.drain(..) {
        let output = child.wait_with_output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    }
    assert_eq!(refreshes(&shop), 1);
    let status = shop.json(&["auth", "status", "--json"]);
    assert_eq!(status[0]["state"], "ok");
}

#[test]
fn a_refused_refresh_token_ends_the_login_and_says_how_to_get_a_new_one() {
    let shop = Shop::new(World::Empty);
    let login = shop.login();
    let document = json!({
        "access_token": "stale", "refresh_token": "never-given", "expires_in": -10, "token_type": "bearer",
        "client_secret": login["client_secret"],
    });
    let ran = shop.run_with(&["auth", "login", "--with-token"], &document.to_string());
    assert_eq!(ran.code, 0, "{ran:?}");
    let synced = shop.run(&["sync"]);
    assert_eq!(synced.code, 4, "{synced:?}");
    assert!(synced.stderr.contains("aftersale auth login --account main"), "{}", synced.stderr);
    let status = shop.run(&["auth", "status", "--json"]);
    assert_eq!(status.code, 4);
    assert_eq!(status.json()[0]["state"], "no-login");
}

#[test]
fn a_refresh_that_fails_for_a_passing_reason_keeps_the_login() {
    let shop = Shop::new(World::Empty);
    log_in_expired(&shop);
    let fault = json!({ "path_prefix": "/auth/oauth/token", "kind": "status", "status": 503 });
    shop.post("/_simulator/faults", json!({ "rules": [fault] }));
    let failed = shop.run(&["sync"]);
    assert_eq!(failed.code, 75, "{failed:?}");
    shop.delete("/_simulator/faults");
    let again = shop.run(&["sync"]);
    assert_eq!(again.code, 0, "the kept refresh token still works: {again:?}");
}

#[test]
fn no_token_reaches_any_output() {
    let shop = Shop::new(World::Generated(5));
    let trace = shop.home.path().join("trace.jsonl");
    let login = shop.login();
    let ran = shop.run(&["sync", "-v", "--trace-file", trace.to_str().unwrap()]);
    assert_eq!(ran.code, 0, "{ran:?}");
    let traced = std::fs::read_to_string(&trace).unwrap();
    assert!(traced.contains("/sale/issues"), "the trace names what was asked");
    let stored = std::fs::read_to_string(shop.home.path().join("data/secrets.json")).unwrap();
    let kept: Value = serde_json::from_str(&stored).unwrap();
    let secrets = strings(&kept).into_iter().flat_map(|text| match serde_json::from_str::<Value>(&text) {
        Ok(inner) => strings(&inner),
        Err(_) => vec![text],
    });
    let mut checked = 0;
    for secret in secrets.filter(|text| text.len() > 20 && !text.contains(':')) {
        checked += 1;
        assert!(!traced.contains(&secret), "a secret in the trace file");
        assert!(!ran.stdout.contains(&secret) && !ran.stderr.contains(&secret), "a secret in the output");
    }
    assert!(checked >= 2, "no secrets found to look for in {}", login["client_id"]);
}

fn strings(value: &Value) -> Vec<String> {
    match value {
        Value::String(text) => vec![text.clone()],
        Value::Array(items) => items.iter().flat_map(strings).collect(),
        Value::Object(map) => map.values().flat_map(strings).collect(),
        _ => Vec::new(),
    }
}
