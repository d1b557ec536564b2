//! A plan of 1,000 returns applied at 50 ms latency, beside the time that Allegro's rate limit alone allows for its requests.
//! `cargo bench --bench returns`.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::print_stdout, missing_docs)]

#[path = "../tests/common/mod.rs"]
mod common;

use aftersale::simulator::World;
use common::Shop;
use serde_json::json;
use std::time::Instant;

/// Requests a minute that one application may make (allegro-api §3.3).
const A_MINUTE: f64 = 9_000.0;

fn main() {
    let shop = Shop::new(World::Returns(1_000));
    assert_eq!(shop.run(&["sync"]).code, 0);
    shop.post("/_simulator/faults", json!({"latency_ms": 50}));
    println!("| what | time | requests | a steady 9000 a minute | 16 at once, 50 ms each |\n|---|---|---|---|---|");
    let path = shop.home.path().join("plan.ndjson");
    let planned = timed(&shop, "`return plan --arrived`", &["return", "plan", "--arrived"]);
    std::fs::write(&path, planned).unwrap();
    timed(&shop, "`return apply`", &["return", "apply", path.to_str().unwrap(), "--yes"]);
    timed(&shop, "`return apply` again", &["return", "apply", path.to_str().unwrap(), "--yes"]);
}

fn timed(shop: &Shop, what: &str, args: &[&str]) -> String {
    shop.clear_requests();
    let started = Instant::now();
    let ran = shop.run(args);
    let took = started.elapsed().as_secs_f64();
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    let log = shop.get("/_simulator/requests");
    let requests = log["total"].as_u64().unwrap() as f64;
    let (steady, lanes) = (requests * 60.0 / A_MINUTE, requests * 0.05 / 16.0);
    println!("| {what} | {took:.1} s | {requests} | {steady:.1} s | {lanes:.1} s |");
    ran.stdout
}
