//! What every call must carry.

use crate::shop::{AGENT, BETA, PUBLIC, Shop, answer, code};
use aftersale::simulator::World;
use reqwest::Method;
use serde_json::json;

#[tokio::test]
async fn a_call_without_a_good_token_is_401_in_its_own_shape() {
    let shop = Shop::new(World::Empty).await;
    let url = format!("{}/sale/issues", shop.simulator.url());
    let bare = shop.http.get(&url).header("user-agent", AGENT).header("accept", BETA);
    let (status, body) = answer(bare.try_clone().unwrap().send().await.unwrap()).await;
    assert_eq!((status, &body["error"]), (401, &json!("unauthorized")));
    assert!(body.get("errors").is_none());
    let (status, body) = answer(bare.bearer_auth("made-up").send().await.unwrap()).await;
    assert_eq!((status, &body["error"]), (401, &json!("invalid_token")));
}

#[tokio::test]
async fn a_user_agent_without_its_shape_is_403() {
    let shop = Shop::new(World::Empty).await;
    for agent in ["reqwest/0.13", "shop/1.0.0", "shop (+https://shop.example)"] {
        let mut request = shop.request(Method::GET, "/me").build().unwrap();
        request.headers_mut().insert("user-agent", agent.parse().unwrap());
        let (status, body) = answer(shop.http.execute(request).await.unwrap()).await;
        assert_eq!((status, code(&body)), (403, "AccessDenied"), "{agent}");
    }
}

#[tokio::test]
async fn the_two_vendor_types_are_no_synonyms() {
    let shop = Shop::new(World::Demo).await;
    for (path, wrong) in [("/sale/issues", PUBLIC), ("/me", BETA), ("/sale/issues", "application/json"), ("/me", "*/*")]
    {
        let mut request = shop.request(Method::GET, path).build().unwrap();
        request.headers_mut().insert("accept", wrong.parse().unwrap());
        let (status, body) = answer(shop.http.execute(request).await.unwrap()).await;
        assert_eq!((status, code(&body)), (406, "NotAcceptableException"), "{path} {wrong}");
    }
    let response = shop.request(Method::GET, "/sale/issues").send().await.unwrap();
    assert!(response.headers()["content-type"].to_str().unwrap().starts_with(BETA));
}

#[tokio::test]
async fn a_body_of_the_wrong_type_is_415() {
    let shop = Shop::new(World::Empty).await;
    let issue = shop.open("DISPUTE").await;
    let path = format!("/sale/issues/{issue}/message");
    let request = shop.request(Method::POST, &path).json(&json!({"type": "REGULAR", "text": "x"}));
    assert_eq!(request.send().await.unwrap().status(), 415);
    assert_eq!(shop.ask("/effects").await["count"], 0);
}

#[tokio::test]
async fn every_answer_has_a_trace_id_of_16_hex_digits() {
    let shop = Shop::new(World::Empty).await;
    shop.set("/faults", json!({"rules": [{"path_prefix": "/sale/quality", "kind": "html"}]})).await;
    for path in ["/me", "/sale/issues/none", "/nowhere", "/sale/quality"] {
        let response = shop.request(Method::GET, path).send().await.unwrap();
        let trace = response.headers()["trace-id"].to_str().unwrap();
        assert!(trace.len() == 16 && trace.chars().all(|digit| digit.is_ascii_hexdigit()), "{path}: {trace}");
    }
}

#[tokio::test]
async fn paths_that_are_gone_are_404_not_found_exception() {
    let shop = Shop::new(World::Empty).await;
    for path in ["/sale/disputes", "/sale/blacklisted-users", "/order/no-such-thing", "/"] {
        let (status, body) = shop.get(path).await;
        assert_eq!((status, code(&body)), (404, "NotFoundException"), "{path}");
    }
}

#[tokio::test]
async fn a_missing_scope_is_access_denied() {
    let mut shop = Shop::new(World::Empty).await;
    let token = shop.set("/tokens", json!({"scope": "allegro:api:profile:read"})).await;
    shop.token = token["access_token"].as_str().unwrap().to_owned();
    assert_eq!(shop.get("/me").await.0, 200);
    let response = shop.request(Method::GET, "/sale/issues").send().await.unwrap();
    assert!(response.headers()["www-authenticate"].to_str().unwrap().contains("insufficient_scope"));
    let (status, body) = answer(response).await;
    assert_eq!((status, code(&body)), (403, "AccessDenied"));
}
