//! `block` through the built binary: the life of a block, imports, other accounts of the same person, and what is erased.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::print_stderr)]

mod common;
#[path = "block/evasion.rs"]
mod evasion;
#[path = "block/files.rs"]
mod files;
#[path = "block/life.rs"]
mod life;
#[path = "block/people.rs"]
mod people;
#[path = "block/told.rs"]
mod told;
#[path = "block/transfer.rs"]
mod transfer;
#[path = "alerts/world.rs"]
mod world;

use common::Shop;
use serde_json::{Value, json};

/// Lets a buyer order in a shop; the order's id.
fn order(shop: &Shop, mut event: Value) -> String {
    event["op"] = json!("place_order");
    let placed = shop.post("/_simulator/events", event);
    placed["order"].as_str().unwrap().to_owned()
}

/// The rows of `block check` of this kind.
fn found(shop: &Shop, what: &str, more: &[&str]) -> Vec<Value> {
    let mut args = vec!["block", "check", "--json"];
    args.extend(more);
    let rows = shop.json(&args);
    rows.as_array().unwrap().iter().filter(|row| row["what"] == what).cloned().collect()
}

/// Since when buyers are blocked in these tests: a month ago.
fn month_ago() -> String {
    (chrono::Utc::now() - chrono::Duration::days(30)).format("%Y-%m-%d").to_string()
}
