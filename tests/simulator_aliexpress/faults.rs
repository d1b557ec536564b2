//! Faults strike AliExpress too, in its own words.

use super::seller::{Seller, sign};
use serde_json::{Value, json};

async fn fault(seller: &Seller, rule: Value) {
    seller.control("faults", json!({"rules": [rule]})).await;
}

#[tokio::test]
async fn faults_speak_as_the_gateway_does() {
    let seller = Seller::new().await;
    let page = json!({"current_page": 1, "page_size": 10});
    fault(&seller, json!({"path_prefix": "/sync", "kind": "rate_limit", "times": 1})).await;
    let answer = seller.list(page.clone()).await;
    assert_eq!(answer.refused(), "ApiCallLimit");
    assert!(seller.list(page.clone()).await.body["total_item"].is_number(), "once only");
    fault(&seller, json!({"path_prefix": "/sync", "kind": "expired_token", "times": 1})).await;
    assert_eq!(seller.list(page.clone()).await.refused(), "IllegalAccessToken");
    fault(&seller, json!({"path_prefix": "/sync", "kind": "status", "code": "UnknownRuntimeException"})).await;
    assert_eq!(seller.list(page.clone()).await.refused(), "UnknownRuntimeException", "an error inside a 200");
    fault(&seller, json!({"path_prefix": "/sync", "kind": "status", "status": 503})).await;
    assert_eq!(seller.list(page.clone()).await.status, 503);
    fault(&seller, json!({"path_prefix": "/rest", "kind": "status"})).await;
    let answer = seller.rest("/auth/token/refresh", &[("refresh_token", "x")]).await;
    assert_eq!(answer.body["code"], "ServiceUnavailable");
    assert!(answer.body["message"].is_string());
}

#[tokio::test]
async fn faults_can_be_kept_to_one_method() {
    let seller = Seller::new().await;
    let case = seller.dispute(json!({})).await;
    fault(&seller, json!({"api": "aliexpress.issue.detail.get", "kind": "rate_limit"})).await;
    assert_eq!(seller.list(json!({"current_page": 1, "page_size": 1})).await.body["total_item"], 1);
    let (id, buyer) = (case["issue_id"].to_string(), case["buyer_login_id"].as_str().unwrap());
    let answer = seller.sync("aliexpress.issue.detail.get", &[("issue_id", &id), ("buyer_login_id", buyer)]).await;
    assert_eq!(answer.refused(), "ApiCallLimit");
}

#[tokio::test]
async fn a_write_can_be_done_without_an_answer() {
    let seller = Seller::new().await;
    let case = seller.dispute(json!({})).await;
    fault(&seller, json!({"api": "aliexpress.issue.solution.agree", "kind": "commit_then_504", "times": 1})).await;
    let answer = seller.agree(&case, &case["solutions"][0]["id"], None).await;
    assert_eq!((answer.status, answer.body["error_response"]["code"].as_str()), (504, Some("ServiceTimeout")));
    assert_eq!(seller.detail(&case).await["issue_status"], "finish", "it was done all the same");
    assert_eq!(seller.look("effects").await["count"], 1);
}

#[tokio::test]
async fn connections_break_and_pages_are_html() {
    let seller = Seller::new().await;
    let mut all = seller.system("aliexpress.solution.merchant.profile.get", &[]);
    all.push(("sign".into(), sign(&seller.secret, "", &all)));
    let call = || seller.http.post(format!("{}/sync", seller.simulator.url)).form(&all).send();
    fault(&seller, json!({"path_prefix": "/sync", "kind": "reset"})).await;
    assert!(call().await.is_err());
    fault(&seller, json!({"path_prefix": "/sync", "kind": "torn"})).await;
    assert!(call().await.unwrap().bytes().await.is_err());
    fault(&seller, json!({"path_prefix": "/sync", "kind": "html", "status": 502})).await;
    let response = call().await.unwrap();
    assert_eq!(response.status(), 502);
    assert!(response.text().await.unwrap().starts_with("<html>"));
}

#[tokio::test]
async fn a_bad_row_keeps_its_id() {
    let seller = Seller::new().await;
    let case = seller.dispute(json!({})).await;
    fault(&seller, json!({"path_prefix": "/sync", "kind": "bad_row"})).await;
    let row = seller.list(json!({"current_page": 1, "page_size": 1})).await.body["data_list"][0].clone();
    assert_eq!(row["issue_id"], case["issue_id"]);
    assert_eq!((row["issue_status"].as_i64(), row["order_id"].as_str()), (Some(7), Some("seven")));
}

#[tokio::test]
async fn the_log_tells_methods_apart() {
    let seller = Seller::new().await;
    seller.list(json!({"current_page": 1, "page_size": 1})).await;
    let log = seller.look("requests").await;
    assert_eq!(log["counts"]["POST /sync aliexpress.issue.issuelist.get"], 1);
    assert_eq!(log["requests"][0]["api"], "aliexpress.issue.issuelist.get");
}
