//! The login service: device codes, refresh tokens that work once, tokens of an application alone.

use crate::shop::{Answer, Shop, answer};
use aftersale::simulator::World;
use serde_json::{Value, json};

const DEVICE: &str = "urn:ietf:params:oauth:grant-type:device_code";

async fn oauth(shop: &Shop, path: &str, fields: &[(&str, &str)], in_query: bool) -> Answer {
    let login = shop.simulator.login(0);
    let url = format!("{}/auth/oauth/{path}", shop.simulator.url());
    let request = shop.http.post(url).basic_auth(login.client_id, Some(login.client_secret));
    let request = if in_query { request.query(fields) } else { request.form(fields) };
    answer(request.send().await.unwrap()).await
}

async fn device(shop: &Shop) -> Value {
    let id = shop.simulator.login(0).client_id;
    let (status, body) = oauth(shop, "device", &[("client_id", &id)], true).await;
    assert_eq!(status, 200, "{body}");
    body
}

async fn poll(shop: &Shop, code: &Value) -> Answer {
    oauth(shop, "token", &[("grant_type", DEVICE), ("device_code", code.as_str().unwrap())], false).await
}

async fn refresh(shop: &Shop, token: &Value) -> Answer {
    let fields = [("grant_type", "refresh_token"), ("refresh_token", token.as_str().unwrap())];
    oauth(shop, "token", &fields, true).await
}

#[tokio::test]
async fn a_device_code_is_confirmed_and_works_once() {
    let shop = Shop::new(World::Empty).await;
    let given = device(&shop).await;
    assert_eq!((&given["expires_in"], &given["interval"]), (&json!(3600), &json!(5)));
    assert!(given["verification_uri_complete"].as_str().unwrap().contains(given["user_code"].as_str().unwrap()));
    let code = &given["device_code"];
    assert_eq!(poll(&shop, code).await, (400, poll_error("authorization_pending", "Not confirmed yet")));
    assert_eq!(poll(&shop, code).await.1["error"], "slow_down");
    shop.event(json!({"op": "confirm_device", "user_code": given["user_code"]})).await;
    let (status, token) = poll(&shop, code).await;
    assert_eq!((status, &token["expires_in"], &token["token_type"]), (200, &json!(43_199), &json!("bearer")));
    let (status, again) = poll(&shop, code).await;
    assert_eq!((status, &again["error_description"]), (400, &json!("Invalid device code")));
}

fn poll_error(error: &str, description: &str) -> Value {
    json!({"error": error, "error_description": description})
}

#[tokio::test]
async fn polling_too_fast_makes_the_interval_longer() {
    let shop = Shop::new(World::Empty).await;
    let code = device(&shop).await["device_code"].clone();
    assert_eq!(poll(&shop, &code).await.1["error"], "authorization_pending");
    assert_eq!(poll(&shop, &code).await.1["error"], "slow_down");
    shop.set("/clock", json!({"advance_ms": 6000})).await;
    assert_eq!(poll(&shop, &code).await.1["error"], "slow_down", "5 s are not enough any more");
    shop.set("/clock", json!({"advance_ms": 20_000})).await;
    assert_eq!(poll(&shop, &code).await.1["error"], "authorization_pending");
}

#[tokio::test]
async fn a_device_code_can_be_refused_declared_expired_outlived_or_made_up() {
    let shop = Shop::new(World::Empty).await;
    for (op, error) in [("deny_device", "access_denied"), ("expire_device", "expired_token")] {
        let given = device(&shop).await;
        shop.event(json!({"op": op, "user_code": given["user_code"]})).await;
        let (status, body) = poll(&shop, &given["device_code"]).await;
        assert_eq!((status, &body["error"]), (400, &json!(error)));
    }
    let old = device(&shop).await["device_code"].clone();
    shop.set("/clock", json!({"advance_ms": 3_601_000})).await;
    for code in [old, json!("made-up")] {
        let (status, body) = poll(&shop, &code).await;
        assert_eq!((status, body), (400, poll_error("invalid_request", "Invalid device code")));
    }
}

#[tokio::test]
async fn device_codes_can_confirm_themselves_or_be_confirmed_on_the_page() {
    let shop = Shop::new(World::Empty).await;
    let given = device(&shop).await;
    let page = given["verification_uri_complete"].as_str().unwrap();
    assert!(shop.http.get(page).send().await.unwrap().text().await.unwrap().contains("<button>"));
    assert_eq!(shop.http.post(page).send().await.unwrap().status(), 200);
    assert_eq!(poll(&shop, &given["device_code"]).await.0, 200);
    shop.set("/oauth", json!({"interval": 0, "auto_confirm_after": 2})).await;
    let code = device(&shop).await["device_code"].clone();
    assert_eq!([poll(&shop, &code).await.0, poll(&shop, &code).await.0], [400, 200]);
}

#[tokio::test]
async fn a_refresh_token_works_once_and_a_minute_longer() {
    let mut shop = Shop::new(World::Empty).await;
    shop.set("/clock", json!({"frozen": true})).await;
    let first = shop.set("/tokens", json!({})).await;
    let (status, second) = refresh(&shop, &first["refresh_token"]).await;
    assert_eq!(status, 200);
    assert_ne!(second["refresh_token"], first["refresh_token"]);
    shop.set("/clock", json!({"advance_ms": 60_000})).await;
    assert_eq!(refresh(&shop, &first["refresh_token"]).await.0, 200, "the grace");
    shop.set("/clock", json!({"advance_ms": 1})).await;
    let (status, body) = refresh(&shop, &first["refresh_token"]).await;
    assert_eq!((status, &body["error"]), (400, &json!("invalid_grant")));
    assert_eq!(refresh(&shop, &second["refresh_token"]).await.0, 200, "the new one works");
    shop.token = first["access_token"].as_str().unwrap().to_owned();
    assert_eq!(shop.get("/me").await.0, 401, "the old access token is dead");
}

#[tokio::test]
async fn tokens_end() {
    let mut shop = Shop::new(World::Empty).await;
    let expired = shop.set("/tokens", json!({"expired": true})).await;
    let fresh = shop.token.clone();
    shop.token = expired["access_token"].as_str().unwrap().to_owned();
    assert_eq!(shop.get("/me").await.1["error"], "invalid_token");
    shop.token = fresh;
    assert_eq!(shop.get("/me").await.0, 200);
    shop.set("/clock", json!({"advance_ms": 43_199_000})).await;
    assert_eq!(shop.get("/me").await.0, 401);
    shop.set("/clock", json!({"advance_ms": 91 * 86_400_000_i64})).await;
    assert_eq!(refresh(&shop, &expired["refresh_token"]).await.1["error"], "invalid_grant");
}

#[tokio::test]
async fn a_wrong_secret_is_refused() {
    let shop = Shop::new(World::Empty).await;
    let url = format!("{}/auth/oauth/token?grant_type=client_credentials", shop.simulator.url());
    let wrong = shop.http.post(&url).basic_auth(shop.simulator.login(0).client_id, Some("guessed"));
    assert_eq!(answer(wrong.send().await.unwrap()).await.0, 401);
    assert_eq!(answer(shop.http.post(&url).send().await.unwrap()).await.0, 401);
}

#[tokio::test]
async fn an_application_alone_can_read_carriers_and_nothing_of_a_user() {
    let mut shop = Shop::new(World::Empty).await;
    let (status, token) = oauth(&shop, "token", &[("grant_type", "client_credentials")], true).await;
    assert_eq!((status, token.get("refresh_token")), (200, None));
    shop.token = token["access_token"].as_str().unwrap().to_owned();
    assert!(!shop.read("/order/carriers").await["carriers"].as_array().unwrap().is_empty());
    assert_eq!(shop.get("/me").await.0, 500);
    assert_eq!(shop.get("/sale/issues").await.0, 403);
}
