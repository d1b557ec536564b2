//! A thousand returns that wait for their refunds.

use crate::shop::{Shop, column};
use aftersale::simulator::World;
use serde_json::{Value, json};
use std::collections::BTreeSet;

#[tokio::test]
async fn a_thousand_returns_wait_and_add_up() {
    let shop = Shop::new(World::Returns(1000)).await;
    shop.set("/switches", json!({"money": {"refund_steps_ms": [0, 0, 0]}})).await;
    let now = shop.ask("/clock").await["now_ms"].as_i64().unwrap();
    let rows = shop.read("/order/customer-returns?limit=1000").await;
    assert_eq!(rows["count"], 1000);
    let seller = shop.seller().await;
    let orders = seller["orders"].as_array().unwrap();
    let of = |id: &Value| orders.iter().find(|order| order["id"] == *id).unwrap();
    let mut amounts = BTreeSet::new();
    let mut sum = 0;
    for (number, row) in rows["customerReturns"].as_array().unwrap().iter().enumerate() {
        let order = of(&row["orderId"]);
        assert_eq!(
            (&row["status"], &order["payment_type"], row["items"].as_array().unwrap().len()),
            (&json!("DELIVERED"), &json!("ONLINE"), 1)
        );
        assert!((0..45 * 86_400_000).contains(&(now - order["at"].as_i64().unwrap())));
        let item = &order["items"][0];
        let (quantity, cents) = (item["quantity"].as_i64().unwrap(), item["price"]["cents"].as_i64().unwrap());
        assert_eq!(row["items"][0]["quantity"], quantity);
        sum += quantity * cents;
        amounts.insert(quantity * cents);
        let line = json!({"id": item["id"], "type": "QUANTITY", "quantity": quantity});
        let body = json!({
            "payment": {"id": order["payment_id"]}, "order": {"id": order["id"]}, "reason": "REFUND",
            "commandId": format!("00000000-0000-4000-8000-{number:012}"), "lineItems": [line],
        });
        let (status, made) = shop.post("/payments/refunds", body).await;
        assert_eq!(status, 200, "{made}");
    }
    assert!(amounts.len() > 900, "{} amounts", amounts.len());
    let effects = shop.ask("/effects?summary=1&kind=payment.refund").await;
    let total = format!("{}.{:02}", sum / 100, sum % 100);
    let summary = json!({
        "counts": {"payment.refund": 1000}, "distinct": 1000, "repeated": [],
        "sums": {"payment.refund": [{"amount": total, "currency": "PLN"}]},
    });
    assert_eq!((&effects["count"], &effects["summary"]), (&json!(1000), &summary));
    assert_eq!(shop.read("/payments/refunds?status=SUCCESS").await["totalCount"], 1000);
    assert_eq!(shop.read("/order/customer-returns?status=FINISHED").await["count"], 1000);
}

#[tokio::test]
async fn the_returns_are_the_same_each_time_and_have_arrived() {
    let start = Some(1_790_000_000_000);
    let make =
        || Shop::with(aftersale::simulator::Options { world: World::Returns(20), clock: start, ..Default::default() });
    let (one, other) = (make().await, make().await);
    let (first, second) = (one.seller().await, other.seller().await);
    assert_eq!(column(&first["returns"], "id"), column(&second["returns"], "id"));
    assert_eq!(first["orders"][3]["items"], second["orders"][3]["items"]);
    for row in one.read("/order/customer-returns").await["customerReturns"].as_array().unwrap() {
        let path =
            format!("/order/carriers/INPOST/tracking?waybill={}", row["parcels"][0]["waybill"].as_str().unwrap());
        let steps = one.read(&path).await["waybills"][0]["trackingDetails"]["statuses"].clone();
        assert_eq!(steps.as_array().unwrap().last().unwrap()["code"], "DELIVERED");
    }
    let two_lines = |order: &&Value| order["items"].as_array().unwrap().len() == 2;
    assert!(first["orders"].as_array().unwrap().iter().any(|order| two_lines(&order)));
    one.set("/world", json!({"returns": 5})).await;
    assert_eq!(one.read("/order/customer-returns").await["count"], 25);
}
