//! Orders, cancel requests, addresses and the shop itself.

use super::seller::Seller;
use serde_json::{Value, json};

async fn order(seller: &Seller, id: &Value) -> Value {
    let query = json!({"order_id": id.to_string()}).to_string();
    seller.sync("aliexpress.trade.new.redefining.findorderbyid", &[("param1", &query)]).await.body["target"].clone()
}

async fn orders(seller: &Seller, more: Value) -> Value {
    let mut query = json!({
        "create_date_start": "2026-04-01 00:00:00",
        "create_date_end": "2026-06-30 00:00:00",
        "page_size": 50,
        "current_page": 1,
    });
    for (name, value) in more.as_object().unwrap() {
        query[name] = value.clone();
    }
    let query = query.to_string();
    let method = "aliexpress.trade.seller.orderlist.get";
    seller.sync(method, &[("param_aeop_order_query", &query)]).await.body["result"].clone()
}

#[tokio::test]
async fn an_order_knows_its_dispute() {
    let seller = Seller::new().await;
    let case = seller.dispute(json!({"amount": "4.00"})).await;
    let found = order(&seller, &case["order_id"]).await;
    assert_eq!(found["issue_status"], "IN_ISSUE");
    assert_eq!(found["issue_info"]["issue_status"], "processing");
    assert_eq!(found["buyerloginid"], case["buyer_login_id"]);
    assert_eq!(found["child_order_list"][0]["child_order_id"], case["child_id"]);
    assert_eq!(found["order_amount"]["currency_code"], "EUR");
    assert_eq!(found["refund_info"], Value::Null);
    seller.agree(&case, &case["solutions"][0]["id"], None).await;
    let found = order(&seller, &case["order_id"]).await;
    assert_eq!(found["issue_status"], "END_ISSUE");
    assert_eq!(found["refund_info"]["refund_cash_amt"]["amount"], "4.00");
    let query = json!({"order_id": case["child_id"]}).to_string();
    let answer = seller.sync("aliexpress.trade.new.redefining.findorderbyid", &[("param1", &query)]).await;
    assert_eq!(answer.refused(), "ORDER_NOT_EXIST", "the number of a line is not that of an order");
}

#[tokio::test]
async fn the_list_of_orders_has_its_limits() {
    let seller = Seller::new().await;
    let case = seller.dispute(json!({})).await;
    let found = orders(&seller, json!({})).await;
    assert_eq!((found["success"].as_bool(), found["total_count"].as_u64()), (Some(true), Some(1)));
    assert_eq!(found["target_list"][0]["order_id"], case["order_id"]);
    assert_eq!(found["target_list"][0]["product_list"][0]["issue_status"], "IN_ISSUE");
    assert_eq!(orders(&seller, json!({"order_status": "FINISH"})).await["success"], false, "91 days are too many");
    for wrong in [
        json!({"create_date_start": "2025-04-01 00:00:00"}),
        json!({"create_date_start": "April"}),
        json!({"page_size": 51}),
        json!({"order_status_list": ["FINISH", "IN_CANCEL"]}),
    ] {
        let found = orders(&seller, wrong.clone()).await;
        assert_eq!(found["success"], false, "{wrong}");
        assert!(found["error_message"].is_string());
    }
    assert_eq!(orders(&seller, json!({"buyer_login_id": "us0"})).await["total_count"], 0);
}

#[tokio::test]
async fn cancel_requests_are_answered_once() {
    let seller = Seller::new().await;
    let case = seller.dispute(json!({})).await;
    let request = json!({"buyer_login_id": case["buyer_login_id"], "order_id": case["order_id"], "memo": "Shipped."});
    let param = request.to_string();
    let param = [("param_order_cancel_request", param.as_str())];
    let (accept, refuse) = ("aliexpress.trade.seller.order.acceptcancel", "aliexpress.trade.seller.order.refusecancel");
    let nothing = seller.sync(accept, &param).await.body["result"].clone();
    assert_eq!((nothing["success"].as_bool(), nothing["error_code"].as_str()), (Some(false), Some("210")));
    let ask = json!({"op": "ali_cancel_request", "order_id": case["order_id"], "text": "Changed my mind"});
    seller.event(ask.clone()).await;
    let found = order(&seller, &case["order_id"]).await;
    assert_eq!(
        (found["order_status"].as_str(), found["cancel_request_reason"].as_str()),
        (Some("IN_CANCEL"), Some("Changed my mind"))
    );
    assert_eq!(seller.sync(refuse, &param).await.body["result"]["target"], true);
    assert_eq!(seller.sync(refuse, &param).await.body["result"]["success"], false);
    seller.event(ask).await;
    assert_eq!(seller.sync(accept, &param).await.body["result"]["success"], true);
    assert_eq!(order(&seller, &case["order_id"]).await["order_status"], "FINISH");
    let kinds: Vec<_> =
        seller.look("effects").await["effects"].as_array().unwrap().iter().map(|row| row["kind"].clone()).collect();
    assert_eq!(kinds, [json!(refuse), json!(accept)]);
}

#[tokio::test]
async fn addresses_come_as_asked_for() {
    let seller = Seller::new().await;
    let method = "aliexpress.logistics.redefining.getlogisticsselleraddresses";
    for query in ["refund", r#"["refund"]"#] {
        let body = seller.sync(method, &[("seller_address_query", query)]).await.body;
        assert_eq!(body["refund_seller_address_list"].as_array().unwrap().len(), 2);
        assert_eq!(body["refund_seller_address_list"][0]["is_default"], 1);
        assert_eq!(body["sender_seller_address_list"], json!([]));
    }
    let plain = seller.signed(seller.system(method, &[("seller_address_query", "sender,pickup,refund")])).await.body;
    let root = &plain["aliexpress_logistics_redefining_getlogisticsselleraddresses_response"];
    assert!(root["refund_seller_address_list"]["refundselleraddresslist"][0]["address_id"].is_number(), "{plain}");
    let body = seller.sync(method, &[("seller_address_query", "moon")]).await.body;
    assert_eq!(body["result_success"], false);
    assert!(body["error_desc"].is_string());
}
