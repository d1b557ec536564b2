//! Orders and the shop.

use crate::support::*;
use aftersale::domain::Money;
use aftersale::error::ErrorKind;
use serde_json::{Value, json};

#[tokio::test]
async fn an_order_brings_what_was_paid_and_given_back() {
    let world = world().await;
    let child = json!({"child_order_id": 8_031_234_567_890_124_u64, "product_id": "1005001234567890", "product_count": "2",
        "product_name": "Lamp", "product_price": {"amount": "12.50", "currency_code": "EUR"}});
    let target = json!({"id": 8_031_234_567_880_124_u64, "gmt_create": "2025-12-31 23:00:00",
        "order_amount": {"amount": "29.90", "currency_code": "EUR", "cent": 2990},
        "refund_info": {"refund_status": "wait_refund", "refund_cash_amt": {"amount": "5", "currency_code": "EUR"}},
        "child_order_list": {"aeop_tp_child_order_dto": child}});
    world.says(ORDER, json!({"target": target}));
    let order = world.client.order("8031234567880124").await.unwrap().unwrap();
    assert_eq!(order.total, Some(Money::new(2990, "EUR")));
    assert_eq!(order.bought_at, Some(at("2026-01-01T07:00:00Z")));
    assert_eq!((order.lines[0].offer_id.as_str(), order.lines[0].quantity), ("1005001234567890", 2));
    assert_eq!((order.refunds[0].status.as_str(), order.refunds[0].total.minor), ("wait_refund", 500));
    let asked: Value = serde_json::from_str(&world.asked(ORDER).await[0]["param1"]).unwrap();
    assert_eq!(asked, json!({"order_id": 8_031_234_567_880_124_u64}));
}

#[tokio::test]
async fn an_order_that_is_not_there_is_none_and_an_empty_answer_is_not() {
    let world = world().await;
    world.on(ORDER, |_| refusal("15", Some("isv.order-not-exist"), "order not found"));
    assert!(world.client.order("1").await.unwrap().is_none());
    world.says(ORDER, json!({"target": null}));
    assert_eq!(world.client.order("1").await.unwrap_err().kind, ErrorKind::Temporary);
    world.says(ORDER, json!({"result": {"success": "false", "error_code": "B9", "error_message": "closed"}}));
    let error = world.client.order("1").await.unwrap_err();
    assert!(error.message.contains("closed") && error.message.contains("order 1"), "{error}");
}

#[tokio::test]
async fn the_shop_says_who_it_is() {
    let world = world().await;
    world.says(PROFILE, json!({"shop_id": 1_100_001, "shop_name": "Lantern", "merchant_login_id": "cn1000lantern"}));
    let me = world.client.identity().await.unwrap();
    assert_eq!((me.id.as_str(), me.login.as_str(), me.site), ("1100001", "cn1000lantern", None));
    assert!(world.client.check_login().await.is_ok());
    world.says(PROFILE, json!({"country_code": "CN"}));
    assert_eq!(world.client.identity().await.unwrap_err().kind, ErrorKind::Temporary);
}

#[tokio::test]
async fn the_gateway_is_reached_without_a_login() {
    let server = wiremock::MockServer::start().await;
    let memory = std::sync::Arc::new(Memory::default());
    let http = aftersale::marketplaces::http::Http::paced(None, SECOND);
    let client = aftersale::marketplaces::Client::new(&account(&server), http, memory).unwrap();
    let answer = wiremock::ResponseTemplate::new(405).insert_header("date", "Thu, 09 Oct 2025 08:53:20 GMT");
    wiremock::Mock::given(wiremock::matchers::any()).respond_with(answer).mount(&server).await;
    let reached = client.reach().await;
    assert_eq!(reached.len(), 1);
    assert_eq!(*reached[0].clock.as_ref().unwrap(), Some(at("2025-10-09T08:53:20Z")));
}
