//! The demo's world, generated worlds, and what is kept between runs.

use super::seller::Seller;
use aftersale::simulator::{Options, Simulator, World};
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// The states of the contract's §7.6.
const STATES: [&str; 17] = [
    "wait_for_seller_response",
    "wait_for_your_response",
    "wait_for_your_evidence",
    "wait_for_seller_set_return_address",
    "wait_for_seller_confirmation",
    "wait_for_buyer_response",
    "wait_for_buyer_return",
    "wait_for_service_provider_response",
    "wait_for_warehouse_confirmation",
    "wait_for_warehouse_quality_check",
    "wait_for_AE_feedback",
    "wait_ae_final_feedback",
    "wait_for_final_solution",
    "ae_feedback_finish",
    "return_success",
    "refund_success",
    "refund_reject",
];

/// Every dispute of the demo, in full.
async fn details(seller: &Seller) -> Vec<Value> {
    let mut all = Vec::new();
    for status in ["processing", "finish", "canceled_issue"] {
        let page = seller.list(json!({"current_page": 1, "page_size": 50, "issue_status": status})).await.body;
        for row in page["data_list"].as_array().unwrap() {
            all.push(seller.detail(row).await);
        }
    }
    all
}

#[tokio::test]
async fn the_demo_has_disputes_in_every_state_and_language() {
    let seller = Seller::of(World::Demo).await;
    let all = details(&seller).await;
    assert!(all.len() >= 25, "{}", all.len());
    let state = |detail: &Value| detail["reverse_detail_status"].as_str().unwrap().trim_end_matches('\0').to_owned();
    let seen: BTreeSet<String> = all.iter().map(state).collect();
    let missing: Vec<_> = STATES.iter().filter(|state| !seen.contains(**state)).collect();
    assert!(missing.is_empty(), "{missing:?}");
    let raw: String = all.iter().map(Value::to_string).collect();
    for piece in ["El peso del envío", "Тапочки малы", "香爐蓋子", "请卖家提供", "Full refund, please"]
    {
        assert!(raw.contains(piece), "{piece}");
    }
    assert!(raw.contains("\\u0000"), "stray NULs in enum texts");
    assert!(raw.contains("\"id\":-2"), "a pseudo proposal");
}

#[tokio::test]
async fn the_demo_is_urgent_on_every_day() {
    let seller = Seller::of(World::Demo).await;
    let now = seller.look("clock").await["now_ms"].as_i64().unwrap();
    let mut hours = Vec::new();
    for detail in details(&seller).await {
        let Some(wall) = detail["timeout_trigger_time"].as_str() else { continue };
        let wall = chrono::NaiveDateTime::parse_from_str(wall, "%Y-%m-%d %H:%M:%S").unwrap();
        let due = wall.and_local_timezone(chrono_tz::America::Los_Angeles).earliest().unwrap().timestamp_millis();
        hours.push((due - now) as f64 / 3_600_000.0);
    }
    assert!(hours.iter().filter(|hours| **hours < 0.0).count() >= 2, "overdue: {hours:?}");
    assert!(hours.iter().filter(|hours| (0.0..6.0).contains(*hours)).count() >= 2, "soon: {hours:?}");
    assert!(hours.iter().filter(|hours| **hours > 24.0).count() >= 5, "calm: {hours:?}");
}

#[tokio::test]
async fn generated_disputes_are_added_on_request() {
    let seller = Seller::of(World::Empty).await;
    seller.control("world", json!({"ali_disputes": 200})).await;
    let mut rows = 0;
    for status in ["processing", "finish"] {
        let page = seller.list(json!({"current_page": 1, "page_size": 50, "issue_status": status})).await.body;
        rows += page["total_item"].as_u64().unwrap();
        assert_eq!(page["data_list"].as_array().unwrap().len(), 50);
    }
    assert_eq!(rows, 200);
}

#[tokio::test]
async fn what_was_done_is_there_in_the_next_run() {
    let folder = tempfile::tempdir().unwrap();
    let options = Options { state: Some(folder.path().join("state.json")), world: World::Demo, ..Options::default() };
    let first = Simulator::start(options.clone()).await.unwrap();
    let login = first.ali_login(0);
    first.stop().await.unwrap();
    let second = Simulator::start(options).await.unwrap();
    let state: Value = reqwest_state(&second).await;
    let kept = state["aliexpress"]["tokens"][0]["access"].as_str().unwrap();
    assert!(login.token.contains(kept));
    assert!(state["aliexpress"]["shops"][0]["disputes"].as_array().unwrap().len() >= 25);
}

async fn reqwest_state(simulator: &Simulator) -> Value {
    let http = reqwest::Client::builder().no_proxy().tls_certs_only(Vec::new()).build().unwrap();
    http.get(format!("{}/_simulator/state", simulator.url)).send().await.unwrap().json().await.unwrap()
}
