//! Codes and pairs of tokens.

use super::seller::{DAY, START, Seller};
use serde_json::{Value, json};

/// A code, by way of the page that the seller's browser opens.
async fn code(seller: &Seller) -> String {
    let call = seller.http.get(format!("{}/oauth/authorize", seller.simulator.url)).query(&[
        ("response_type", "code"),
        ("force_auth", "true"),
        ("client_id", &seller.key),
        ("redirect_uri", "https://shop.example/callback?from=ali"),
        ("state", "s1"),
    ]);
    let response = call.send().await.unwrap();
    assert_eq!(response.status(), 302);
    let target = url::Url::parse(response.headers()["location"].to_str().unwrap()).unwrap();
    assert_eq!(target.host_str(), Some("shop.example"));
    let query: std::collections::HashMap<_, _> = target.query_pairs().collect();
    assert_eq!((query["from"].as_ref(), query["state"].as_ref()), ("ali", "s1"));
    query["code"].to_string()
}

#[tokio::test]
async fn a_code_is_exchanged_once_and_soon() {
    let mut seller = Seller::new().await;
    let code = code(&seller).await;
    let answer = seller.rest("/auth/token/create", &[("code", &code)]).await;
    assert_eq!((answer.status, answer.body["code"].as_str()), (200, Some("0")), "{answer:?}");
    assert_eq!(answer.body["account_platform"], "seller_center");
    assert_eq!(answer.body["account_id"], Value::Null);
    assert!(answer.body["request_id"].is_string());
    seller.token = answer.body["access_token"].as_str().unwrap().into();
    assert!(seller.sync("aliexpress.solution.merchant.profile.get", &[]).await.body["shop_id"].is_number());
    let again = seller.rest("/auth/token/create", &[("code", &code)]).await;
    assert_eq!((again.status, again.body["code"].as_str()), (400, Some("InvalidCode")));

    let late = seller.event(json!({"op": "ali_authorize"})).await["code"].as_str().unwrap().to_owned();
    seller.clock(START + 181_000).await;
    let late = seller.rest("/auth/token/create", &[("code", &late)]).await;
    assert_eq!(late.body["code"], "InvalidCode");
}

#[tokio::test]
async fn a_uuid_spoils_a_code() {
    let seller = Seller::new().await;
    let code = code(&seller).await;
    let answer = seller.rest("/auth/token/create", &[("code", &code), ("uuid", "1")]).await;
    assert_eq!(answer.body["code"], "InvalidCode");
}

#[tokio::test]
async fn refreshing_gives_a_new_pair_within_the_same_window() {
    let mut seller = Seller::new().await;
    let code = code(&seller).await;
    let first = seller.rest("/auth/token/create", &[("code", &code)]).await.body;
    let seconds = |value: &Value| value.as_i64().or_else(|| value.as_str()?.parse().ok()).unwrap();
    assert_eq!(seconds(&first["expires_in"]), 30 * 86_400);
    assert_eq!(first["expire_time"], START + 30 * DAY);
    seller.clock(START + 20 * DAY).await;
    let refresh = first["refresh_token"].as_str().unwrap();
    let second = seller.rest("/auth/token/refresh", &[("refresh_token", refresh)]).await.body;
    assert_eq!(seconds(&second["refresh_expires_in"]), 40 * 86_400);
    assert_eq!(second["refresh_token_valid_time"], START + 60 * DAY);
    // One of the two has numbers, the other texts.
    assert_ne!(first["expires_in"].is_string(), second["expires_in"].is_string());
    let again = seller.rest("/auth/token/refresh", &[("refresh_token", refresh)]).await;
    assert_eq!((again.status, again.body["code"].as_str()), (400, Some("IllegalRefreshToken")));
    seller.token = second["access_token"].as_str().unwrap().into();
    seller.clock(START + 50 * DAY).await;
    let answer = seller.sync("aliexpress.solution.merchant.profile.get", &[]).await;
    assert_eq!(answer.refused(), "IllegalAccessToken", "thirty days later");
}

#[tokio::test]
async fn tokens_can_be_ended_early() {
    let seller = Seller::new().await;
    seller.event(json!({"op": "ali_expire_tokens", "account": 1})).await;
    let profile = "aliexpress.solution.merchant.profile.get";
    assert!(seller.sync(profile, &[]).await.body["shop_id"].is_number(), "those of another shop");
    seller.event(json!({"op": "ali_expire_tokens"})).await;
    assert_eq!(seller.sync(profile, &[]).await.refused(), "IllegalAccessToken");
}

#[tokio::test]
async fn a_buyers_login_is_good_for_nothing() {
    let mut seller = Seller::new().await;
    seller.switch(json!({"buyer_login": true})).await;
    let code = code(&seller).await;
    let pair = seller.rest("/auth/token/create", &[("code", &code)]).await.body;
    assert_eq!(pair["account_platform"], "buyerApp");
    seller.token = pair["access_token"].as_str().unwrap().into();
    let answer = seller.list(json!({"current_page": 1, "page_size": 10})).await;
    assert_eq!(answer.refused(), "InsufficientPermission");
}

#[tokio::test]
async fn shops_see_their_own_disputes_alone() {
    let mut seller = Seller::new().await;
    let own = seller.dispute(json!({})).await;
    let login = seller.simulator.ali_login(1);
    let token: Value = serde_json::from_str(&login.token).unwrap();
    seller.token = token["access_token"].as_str().unwrap().into();
    let page = seller.list(json!({"current_page": 1, "page_size": 10})).await;
    assert_eq!(page.body["total_item"], 0);
    let id = own["issue_id"].to_string();
    let buyer = own["buyer_login_id"].as_str().unwrap();
    let answer = seller.sync("aliexpress.issue.detail.get", &[("issue_id", &id), ("buyer_login_id", buyer)]).await;
    assert_eq!(answer.refused(), "ISSUE_NOT_EXIST");
}

#[tokio::test]
async fn the_login_page_has_both_marketplaces() {
    let seller = Seller::new().await;
    let login = seller.look("login").await;
    assert!(login["client_id"].is_string());
    assert_eq!(login["aliexpress"]["app_key"], seller.key.as_str());
    assert_eq!(login["aliexpress"]["app_secret"], seller.secret.as_str());
    assert!(login["aliexpress"]["token"]["access_token"].is_string());
}
