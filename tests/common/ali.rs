//! A shop with a second account, `ali`, at the other marketplace.

#![allow(dead_code, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use crate::common::Shop;
use aftersale::simulator::World;
use serde_json::{Value, json};

/// A shop whose accounts `main` and `ali` are both logged in.
pub fn shop(world: World) -> Shop {
    let shop = Shop::new(world);
    let login = shop.login()["aliexpress"].clone();
    let (key, url) = (login["app_key"].as_str().unwrap(), &shop.url);
    let ali = format!(
        "\n[accounts.ali]\nmarketplace = \"aliexpress\"\nenvironment = \"custom\"\ngateway_url = \"{url}\"\napp_key = \"{key}\"\n"
    );
    shop.write_config(&(shop.config() + &ali));
    let mut document = login["token"].clone();
    document["app_secret"] = login["app_secret"].clone();
    let ran = shop.run_with(&["auth", "login", "--with-token", "--account", "ali"], &document.to_string());
    assert_eq!(ran.code, 0, "{ran:?}");
    shop
}

/// Lets something happen to a dispute.
pub fn happen(shop: &Shop, op: &str, issue: &str, more: Value) -> Value {
    let mut body = json!({"op": op, "issue_id": issue});
    body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    shop.post("/_simulator/events", body)
}

/// A dispute that a buyer opens now, synced; its id.
pub fn dispute(shop: &Shop, filing: Value) -> String {
    let mut body = json!({"op": "ali_open_dispute"});
    body.as_object_mut().unwrap().extend(filing.as_object().unwrap().clone());
    let shown = shop.post("/_simulator/events", body);
    let ran = shop.run(&["sync"]);
    assert_eq!(ran.code, 0, "{ran:?}");
    shown["issue_id"].to_string()
}

/// The details of every write of that kind that was carried out.
pub fn effects(shop: &Shop, kind: &str) -> Vec<Value> {
    let shown = shop.get(&format!("/_simulator/effects?kind={kind}"));
    shown["effects"].as_array().unwrap().iter().map(|effect| effect["detail"].clone()).collect()
}
