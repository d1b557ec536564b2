//! Every write of AliExpress, failing before and after it is done, waiting, and let go.

use super::seller::{Params, Seller, sign};
use serde_json::{Value, json};

/// Every write that goes in a form, ready to be sent, beside a dispute or an order of its own.
async fn writes(seller: &Seller) -> Vec<(&'static str, Vec<(String, String)>)> {
    let pair = |name: &str, value: String| (name.to_owned(), value);
    let (one, other) = (seller.dispute(json!({})).await, seller.dispute(json!({})).await);
    let buyer = |case: &Value| case["buyer_login_id"].as_str().unwrap().to_owned();
    let save = json!({
        "add_seller_solution": true, "buyer_login_id": buyer(&other), "issue_id": other["issue_id"],
        "buyer_solution_id": other["solutions"][0]["id"], "refund_amount": "1.00", "refund_amount_currency": "EUR",
        "solution_context": "One euro.",
    });
    let mut all = vec![
        (
            "aliexpress.issue.solution.agree",
            vec![
                pair("issue_id", one["issue_id"].to_string()),
                pair("buyer_login_id", buyer(&one)),
                pair("solution_id", one["solutions"][0]["id"].to_string()),
            ],
        ),
        ("aliexpress.issue.solution.save", vec![pair("param_dto", save.to_string())]),
    ];
    for method in ["aliexpress.trade.seller.order.acceptcancel", "aliexpress.trade.seller.order.refusecancel"] {
        let case = seller.dispute(json!({})).await;
        seller.event(json!({"op": "ali_cancel_request", "order_id": case["order_id"]})).await;
        let body = json!({"order_id": case["order_id"], "buyer_login_id": buyer(&case), "memo": "It is on its way."});
        all.push((method, vec![pair("param_order_cancel_request", body.to_string())]));
    }
    let case = seller.dispute(json!({})).await;
    let days = vec![pair("param0", case["order_id"].to_string()), pair("param1", "5".into())];
    all.push(("aliexpress.trade.redefining.extendsbuyeracceptgoodstime", days));
    all
}

/// A call of one of them, signed.
fn call(seller: &Seller, method: &str, extra: &[(String, String)]) -> reqwest::RequestBuilder {
    let mut all: Params = seller.system(method, &[("simplify", "true")]);
    all.extend(extra.iter().cloned());
    all.push(("sign".into(), sign(&seller.secret, "", &all)));
    seller.http.post(format!("{}/sync", seller.simulator.url)).form(&all)
}

async fn fault(seller: &Seller, api: &str, mut rule: Value) {
    rule["api"] = json!(api);
    rule["times"] = json!(1);
    seller.control("faults", json!({"rules": [rule]})).await;
}

async fn count(seller: &Seller, kind: &str) -> i64 {
    seller.look(&format!("effects?summary=1&kind={kind}")).await["count"].as_i64().unwrap()
}

#[tokio::test]
async fn every_write_can_fail_before_and_after_it_is_done() {
    let ways = [
        (json!({"kind": "status", "code": "ServiceTimeout"}), false, "ServiceTimeout"),
        (json!({"kind": "status", "code": "15"}), false, "15"),
        (json!({"kind": "status", "code": "UnknownRuntimeException"}), false, "UnknownRuntimeException"),
        (json!({"kind": "rate_limit"}), false, "ApiCallLimit"),
        (json!({"kind": "reset"}), false, ""),
        (json!({"kind": "commit_then_status", "code": "ServiceTimeout"}), true, "ServiceTimeout"),
        (json!({"kind": "commit_then_status", "code": "15", "sub_code": "isv.permission-api"}), true, "15"),
        (json!({"kind": "commit_then_status", "code": "UnknownRuntimeException"}), true, "UnknownRuntimeException"),
        (json!({"kind": "commit_then_504"}), true, "ServiceTimeout"),
        (json!({"kind": "commit_then_reset"}), true, ""),
        (json!({"kind": "commit_then_torn"}), true, ""),
        (json!({"kind": "commit_then_html"}), true, ""),
    ];
    for (rule, done, code) in ways {
        let seller = Seller::new().await;
        for (method, extra) in writes(&seller).await {
            fault(&seller, method, rule.clone()).await;
            let body: Option<Value> = match call(&seller, method, &extra).send().await {
                Ok(response) => response.json().await.ok(),
                Err(_) => None,
            };
            let error = body.as_ref().map_or(&Value::Null, |body| &body["error_response"]);
            assert_eq!(error["code"].as_str().unwrap_or(""), code, "{rule} {method}");
            if let Some(sub_code) = rule.get("sub_code") {
                assert_eq!(error["sub_code"], *sub_code);
            }
            assert_eq!(count(&seller, method).await, i64::from(done), "{rule} {method}");
        }
    }
}

#[tokio::test]
async fn a_write_can_be_answered_with_false() {
    let seller = Seller::new().await;
    for (method, extra) in writes(&seller).await {
        fault(&seller, method, json!({"kind": "not_done"})).await;
        let body: Value = call(&seller, method, &extra).send().await.unwrap().json().await.unwrap();
        let field = match method {
            _ if method.ends_with("cancel") => &body["result"]["target"],
            _ if method.ends_with("time") => &body["is_success"],
            _ => &body["result_object"],
        };
        assert_eq!((field, &body["error_response"]), (&json!(false), &Value::Null), "{method}: {body}");
        assert_eq!(count(&seller, method).await, 0);
        let body: Value = call(&seller, method, &extra).send().await.unwrap().json().await.unwrap();
        assert_eq!((&body["error_response"], count(&seller, method).await), (&Value::Null, 1), "{method}: {body}");
    }
}

#[tokio::test]
async fn a_waiting_write_is_let_go_by_its_method() {
    for (kind, done) in [("stall", 0), ("commit_then_stall", 1)] {
        let seller = Seller::new().await;
        for (method, extra) in writes(&seller).await {
            fault(&seller, method, json!({"kind": kind})).await;
            let waits = tokio::spawn(call(&seller, method, &extra).send());
            let waiting = seller.look("faults/wait").await["waiting"].clone();
            assert_eq!((&waiting[0]["api"], waiting.as_array().unwrap().len()), (&json!(method), 1));
            assert_eq!(count(&seller, method).await, done, "{kind} {method}");
            let none = seller.control("faults/release", json!({"api": "aliexpress.issue.detail.get"})).await;
            assert_eq!(none["released"], 0);
            assert_eq!(seller.control("faults/release", json!({"api": method})).await["released"], 1);
            let body: Value = waits.await.unwrap().unwrap().json().await.unwrap();
            assert_eq!(body["code"], "0", "{kind} {method}: {body}");
            assert_eq!(count(&seller, method).await, 1, "{kind} {method}");
        }
    }
}

#[tokio::test]
async fn a_picture_can_be_taken_without_an_answer() {
    let seller = Seller::new().await;
    let case = seller.dispute(json!({})).await;
    let api = "aliexpress.issue.image.upload";
    fault(&seller, api, json!({"kind": "commit_then_status", "code": "15"})).await;
    assert_eq!(seller.upload(&case, "jpg", vec![1, 2, 3]).await.refused(), "15");
    assert_eq!(count(&seller, api).await, 1);
    fault(&seller, api, json!({"kind": "duplicate"})).await;
    assert!(seller.upload(&case, "jpg", vec![1, 2, 3]).await.done());
    assert_eq!(count(&seller, api).await, 3, "there is no key that tells one from the other");
}

#[tokio::test]
async fn parcels_are_followed_and_receipt_put_off() {
    let seller = Seller::new().await;
    let case = seller.dispute(json!({"reason": "colour"})).await;
    let query = json!({"order_id": case["order_id"]}).to_string();
    let found = seller.sync("aliexpress.trade.new.redefining.findorderbyid", &[("param1", &query)]).await;
    let parcel = found.body["target"]["logistic_info_list"][0].clone();
    let follow = async |number: &str| {
        let id = case["order_id"].to_string();
        let extra = [
            ("logistics_no", number),
            ("out_ref", &id),
            ("origin", "ESCROW"),
            ("service_name", "CAINIAO_STANDARD"),
            ("to_area", "ES"),
        ];
        seller.sync("aliexpress.logistics.redefining.querytrackingresult", &extra).await.body
    };
    let tracked = follow(parcel["logistics_no"].as_str().unwrap()).await;
    assert_eq!(
        (&tracked["result_success"], &tracked["details"][0]["action_code"]),
        (&json!(true), &json!("GTMS_SIGNED"))
    );
    assert_eq!(follow("LP0").await["result_success"], false);
    let extend = async |order: &str, days: &str| {
        let method = "aliexpress.trade.redefining.extendsbuyeracceptgoodstime";
        seller.sync(method, &[("param0", order), ("param1", days)]).await.body
    };
    let id = case["order_id"].to_string();
    assert_eq!(extend("1", "5").await["sub_error_code"], 100);
    assert_eq!(extend(&id, "121").await["sub_error_code"], 201);
    assert_eq!(extend(&id, "120").await["is_success"], true);
    assert_eq!(extend(&id, "1").await["sub_error_code"], 201);
}
