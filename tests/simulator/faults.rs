//! What goes wrong on command.

use crate::shop::{Shop, answer, code};
use aftersale::simulator::World;
use reqwest::Method;
use serde_json::{Value, json};
use std::time::{Duration, Instant};

async fn fault(shop: &Shop, rule: Value) {
    shop.set("/faults", json!({"rules": [rule]})).await;
}

#[tokio::test]
async fn an_error_strikes_as_often_as_told_after_as_many_as_told() {
    let shop = Shop::new(World::Empty).await;
    fault(&shop, json!({"path_prefix": "/me", "kind": "status", "status": 503, "times": 2, "skip": 1})).await;
    let mut statuses = Vec::new();
    for _ in 0..5 {
        statuses.push(shop.get("/me").await.0);
    }
    assert_eq!(statuses, [200, 503, 503, 200, 200]);
    fault(&shop, json!({"path_prefix": "/me", "method": "POST", "kind": "status"})).await;
    assert_eq!(shop.get("/me").await.0, 200, "another method");
    fault(&shop, json!({"kind": "status"})).await;
    assert_eq!(shop.get("/sale/issues").await.0, 500);
    shop.control(Method::DELETE, "/faults", Value::Null).await;
    assert_eq!(shop.get("/sale/issues").await.0, 200);
}

#[tokio::test]
async fn rate_limits_come_with_and_without_a_time() {
    let shop = Shop::new(World::Empty).await;
    fault(&shop, json!({"kind": "rate_limit", "retry_after": 7, "times": 1})).await;
    let limited = shop.request(Method::GET, "/me").send().await.unwrap();
    assert_eq!((limited.status().as_u16(), limited.headers()["retry-after"].to_str().unwrap()), (429, "7"));
    fault(&shop, json!({"kind": "rate_limit", "times": 1})).await;
    let limited = shop.request(Method::GET, "/me").send().await.unwrap();
    assert_eq!((limited.status().as_u16(), limited.headers().get("retry-after")), (429, None));
    fault(&shop, json!({"kind": "expired_token", "times": 1})).await;
    assert_eq!(shop.get("/me").await.1["error"], "invalid_token");
}

#[tokio::test]
async fn html_comes_instead_of_json() {
    let shop = Shop::new(World::Empty).await;
    fault(&shop, json!({"kind": "html"})).await;
    let page = shop.request(Method::GET, "/me").send().await.unwrap();
    assert_eq!(
        (page.status().as_u16(), page.headers()["content-type"].to_str().unwrap()),
        (502, "text/html; charset=utf-8")
    );
    assert!(page.text().await.unwrap().starts_with("<html>"));
}

#[tokio::test]
async fn a_connection_is_closed_without_an_answer_or_in_the_middle_of_one() {
    let shop = Shop::new(World::Demo).await;
    fault(&shop, json!({"kind": "reset", "times": 1})).await;
    let error = shop.request(Method::GET, "/me").send().await.unwrap_err();
    assert!(error.is_request() && !error.is_connect(), "{error:?}");
    fault(&shop, json!({"kind": "torn", "times": 1})).await;
    let torn = shop.request(Method::GET, "/sale/issues").send().await.unwrap();
    assert_eq!(torn.status(), 200, "the head is whole");
    assert!(torn.bytes().await.is_err());
    assert_eq!(shop.get("/sale/issues").await.0, 200);
}

#[tokio::test]
async fn a_write_can_be_carried_out_though_it_fails() {
    let shop = Shop::new(World::Empty).await;
    let issue = shop.open("DISPUTE").await;
    let path = format!("/sale/issues/{issue}/message");
    fault(&shop, json!({"path_prefix": path, "kind": "commit_then_504", "times": 1})).await;
    let (status, body) = shop.post(&path, json!({"type": "REGULAR", "text": "Raz"})).await;
    assert_eq!((status, code(&body)), (504, "ServiceTimeoutException"));
    fault(&shop, json!({"path_prefix": path, "kind": "commit_then_reset", "times": 1})).await;
    let body = json!({"type": "REGULAR", "text": "Dwa"}).to_string();
    let sent = shop.request(Method::POST, &path).header("content-type", crate::shop::BETA).body(body).send().await;
    assert!(sent.is_err());
    fault(&shop, json!({"path_prefix": path, "kind": "status", "status": 500, "times": 1})).await;
    assert_eq!(shop.post(&path, json!({"type": "REGULAR", "text": "Trzy"})).await.0, 500);
    let effects = shop.ask("/effects").await;
    let texts: Vec<_> =
        effects["effects"].as_array().unwrap().iter().map(|row| row["detail"]["text"].clone()).collect();
    assert_eq!(texts, ["Raz", "Dwa"]);
}

#[tokio::test]
async fn a_row_can_be_spoiled_but_for_its_id() {
    let shop = Shop::new(World::Demo).await;
    let good = shop.read("/sale/issues").await;
    fault(&shop, json!({"path_prefix": "/sale/issues", "kind": "bad_row", "row": 2, "times": 1})).await;
    let bad = shop.read("/sale/issues").await;
    assert_eq!(bad["issues"][2]["id"], good["issues"][2]["id"]);
    assert_eq!(bad["issues"][2]["currentState"], 7);
    assert_eq!(bad["issues"][1], good["issues"][1]);
    let id = &good["issues"][4]["id"];
    shop.set("/switches", json!({ "bad_rows": [id] })).await;
    let bad = shop.read("/sale/issues").await;
    assert_eq!((&bad["issues"][4]["type"], &bad["issues"][3]), (&json!(7), &good["issues"][3]));
    let path = format!("/sale/issues/{}", id.as_str().unwrap());
    assert_eq!((&shop.read(&path).await["id"], &shop.read(&path).await["type"]), (id, &json!(7)));
    assert!(shop.read(&format!("{path}/chat")).await["chat"][0]["text"].is_string(), "its chat is whole");
}

#[tokio::test]
async fn answers_can_be_late_or_never_come() {
    let shop = Shop::new(World::Empty).await;
    shop.set("/faults", json!({"latency_ms": 150})).await;
    let began = Instant::now();
    shop.read("/me").await;
    assert!(began.elapsed() >= Duration::from_millis(150));
    fault(&shop, json!({"path_prefix": "/me", "kind": "stall"})).await;
    let waiting = shop.request(Method::GET, "/me").timeout(Duration::from_millis(400)).send().await;
    assert!(waiting.unwrap_err().is_timeout());
    shop.simulator.stop().await.expect("a stalled answer does not keep it from stopping");
}

#[tokio::test]
async fn requests_are_listed_and_counted_by_kind() {
    let shop = Shop::new(World::Demo).await;
    let issue = shop.read("/sale/issues?limit=1").await["issues"][0]["id"].as_str().unwrap().to_owned();
    shop.control(Method::DELETE, "/requests", Value::Null).await;
    shop.get(&format!("/sale/issues/{issue}/chat?limit=100")).await;
    shop.get(&format!("/sale/issues/{issue}")).await;
    shop.get("/sale/issues?limit=101").await;
    shop.get("/order/carriers/INPOST/tracking").await;
    let log = shop.ask("/requests").await;
    assert_eq!(log["total"], 4);
    let counts = json!({
        "GET /order/carriers/{id}/tracking": 1, "GET /sale/issues": 1,
        "GET /sale/issues/{id}": 1, "GET /sale/issues/{id}/chat": 1,
    });
    assert_eq!(log["counts"], counts);
    assert_eq!(log["requests"][0]["path"], format!("/sale/issues/{issue}/chat?limit=100"));
    assert_eq!(log["requests"][2]["status"], 422);
}

#[tokio::test]
async fn the_clock_is_set_moved_and_stopped() {
    let shop = Shop::new(World::Empty).await;
    let set = shop.set("/clock", json!({"now": "2030-01-01T00:00:00Z", "frozen": true})).await;
    assert_eq!(set["now"], "2030-01-01T00:00:00Z");
    tokio::time::sleep(Duration::from_millis(20)).await;
    assert_eq!(shop.ask("/clock").await["now"], "2030-01-01T00:00:00Z");
    let moved = shop.set("/clock", json!({"advance_ms": 1500})).await;
    assert_eq!((&moved["now"], &moved["frozen"]), (&json!("2030-01-01T00:00:01.500Z"), &json!(true)));
    let wrong = shop.try_control(Method::POST, "/clock", json!({"now": "tomorrow"})).await;
    assert_eq!(wrong.0, 400);
    let unknown = shop.http.get(format!("{}/_simulator/nothing", shop.simulator.url())).send().await.unwrap();
    assert_eq!(answer(unknown).await.0, 400);
}
