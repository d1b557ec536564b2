//! Refunds, refusals of returns, shipments.

use crate::shop::{Shop, code};
use aftersale::simulator::World;
use serde_json::{Value, json};

/// A delivered return and the order behind it, as the state has them.
async fn delivered(shop: &Shop) -> (Value, Value) {
    let seller = shop.seller().await;
    let find = |list: &str, test: &dyn Fn(&Value) -> bool| {
        seller[list].as_array().unwrap().iter().find(|row| test(row)).unwrap().clone()
    };
    let row = find("returns", &|row| row["status"] == "DELIVERED" && row["site"] == "allegro-pl");
    let order = find("orders", &|order| order["id"] == row["order_id"]);
    (row, order)
}

fn command(number: usize) -> String {
    format!("00000000-0000-4000-8000-{number:012}")
}

fn refund(order: &Value, command: &str, line: Value) -> Value {
    let (payment, id) = (&order["payment_id"], &order["id"]);
    json!({"payment": {"id": payment}, "order": {"id": id}, "commandId": command, "reason": "REFUND", "lineItems": [line]})
}

#[tokio::test]
async fn a_refund_is_made_once_per_command_and_settles_later() {
    let shop = Shop::new(World::Demo).await;
    shop.set("/clock", json!({"frozen": true})).await;
    let (row, order) = delivered(&shop).await;
    let line = json!({"id": order["items"][0]["id"], "type": "QUANTITY", "quantity": 1});
    let body = refund(&order, "11111111-1111-4111-8111-111111111111", line.clone());
    let (status, first) = shop.post("/payments/refunds", body.clone()).await;
    assert_eq!((status, &first["status"]), (200, &json!("NEW")));
    assert_eq!(shop.post("/payments/refunds", body).await.1["id"], first["id"]);
    assert_eq!(shop.ask("/effects").await["count"], 1);
    let again = refund(&order, "22222222-2222-4222-8222-222222222222", line);
    let (status, refused) = shop.post("/payments/refunds", again).await;
    assert_eq!((status, code(&refused)), (422, "VALIDATION_ERROR"));
    assert!(refused["errors"][0]["userMessage"].as_str().unwrap().contains("available: 0, requested: 1"));
    let path = format!("/payments/refunds?id={}", first["id"].as_str().unwrap());
    for (advance, expected) in [(1500, "IN_PROGRESS"), (2000, "SUCCESS")] {
        shop.set("/clock", json!({"advance_ms": advance})).await;
        assert_eq!(shop.read(&path).await["refunds"][0]["status"], expected);
    }
    let settled = shop.read(&format!("/order/customer-returns/{}", row["id"].as_str().unwrap())).await;
    assert_eq!(settled["status"], "FINISHED");
}

#[tokio::test]
async fn a_refund_that_does_not_add_up_is_refused() {
    let shop = Shop::new(World::Demo).await;
    let (_, order) = delivered(&shop).await;
    let item = order["items"][0]["id"].clone();
    let cases = [
        (json!({"id": item, "type": "QUANTITY", "quantity": 1, "value": null}), 400),
        (json!({"id": item, "type": "QUANTITY", "quantity": 2}), 422),
        (json!({"id": item, "type": "AMOUNT", "value": {"amount": "99999.00", "currency": "PLN"}}), 422),
        (json!({"id": item, "type": "AMOUNT", "value": {"amount": "1.00", "currency": "EUR"}}), 422),
        (json!({"id": item, "type": "AMOUNT", "value": {"amount": "1.001", "currency": "PLN"}}), 422),
        (json!({"id": "not-of-this-order", "type": "QUANTITY", "quantity": 1}), 422),
    ];
    for (number, (line, status)) in cases.into_iter().enumerate() {
        let body = refund(&order, &command(number), line.clone());
        assert_eq!(shop.post("/payments/refunds", body).await.0, status, "{line}");
    }
    let mut nothing = refund(&order, &command(50), Value::Null);
    nothing["lineItems"] = json!([]);
    assert_eq!(shop.post("/payments/refunds", nothing).await.0, 422);
    let unknown = json!({"payment": {"id": "x"}, "order": order["id"], "commandId": command(51), "reason": "REFUND"});
    assert_eq!(shop.post("/payments/refunds", unknown).await.0, 404);
    assert_eq!(shop.ask("/effects").await["count"], 0);
}

#[tokio::test]
async fn a_refund_without_funds_is_cancelled_and_one_from_the_panel_is_seen() {
    let shop = Shop::new(World::Demo).await;
    let (_, order) = delivered(&shop).await;
    let line = json!({"id": order["items"][0]["id"], "type": "QUANTITY", "quantity": 1});
    shop.set("/switches", json!({"no_funds": true})).await;
    assert_eq!(shop.post("/payments/refunds", refund(&order, &command(1), line.clone())).await.0, 200);
    shop.set("/clock", json!({"advance_ms": 4000})).await;
    let path = format!("/payments/refunds?order.id={}", order["id"].as_str().unwrap());
    assert_eq!(shop.read(&path).await["refunds"][0]["status"], "CANCELED");
    shop.event(json!({"op": "panel_refund", "order": order["id"]})).await;
    let listed = shop.read(&path).await;
    assert_eq!((&listed["count"], &listed["totalCount"]), (&json!(2), &json!(2)));
    assert_eq!(shop.post("/payments/refunds", refund(&order, &command(2), line)).await.0, 422, "all is paid back");
}

#[tokio::test]
async fn a_return_is_refused_once_with_a_reason() {
    let shop = Shop::new(World::Demo).await;
    let (row, _) = delivered(&shop).await;
    let path = format!("/order/customer-returns/{}/rejection", row["id"].as_str().unwrap());
    let reject = |code: &str, reason: Value| json!({"rejection": {"code": code, "reason": reason}});
    assert_eq!(shop.post(&path, reject("BECAUSE", json!("x"))).await.0, 400);
    assert_eq!(shop.post(&path, reject("REFUND_REJECTED", Value::Null)).await.0, 422);
    assert_eq!(shop.post(&path, reject("REFUND_REJECTED", json!("x".repeat(251)))).await.0, 422);
    let (status, body) = shop.post(&path, reject("ITEM_MISMATCH", json!("Inny towar"))).await;
    assert_eq!(
        (status, &body["status"], &body["rejection"]["code"]),
        (200, &json!("REJECTED"), &json!("ITEM_MISMATCH"))
    );
    assert_eq!(shop.post(&path, reject("ITEM_MISMATCH", json!("Inny towar"))).await.0, 422);
}

#[tokio::test]
async fn a_shipment_is_added_and_its_parcel_followed() {
    let shop = Shop::new(World::Demo).await;
    let (row, order) = delivered(&shop).await;
    let path = format!("/order/checkout-forms/{}/shipments", order["id"].as_str().unwrap());
    assert_eq!(shop.post(&path, json!({"carrierId": "PIGEON", "waybill": "1"})).await.0, 400);
    assert_eq!(shop.post(&path, json!({"carrierId": "DPD", "waybill": "1".repeat(65)})).await.0, 400);
    assert_eq!(shop.post(&path, json!({"carrierId": "OTHER", "waybill": "1"})).await.0, 400);
    let foreign = json!({"carrierId": "DPD", "waybill": "1", "lineItems": [{"id": "x"}]});
    assert_eq!(shop.post(&path, foreign).await.0, 422);
    assert_eq!(shop.post(&path, json!({"carrierId": "DPD", "waybill": "13370"})).await.0, 201);
    let shipments = shop.read(&path).await;
    assert_eq!(shipments["shipments"].as_array().unwrap().len(), 2);
    let parcel = &row["parcels"][0];
    let waybill = parcel["waybill"].as_str().unwrap();
    let way = shop.read(&format!("/order/carriers/INPOST/tracking?waybill={waybill}&waybill=unknown")).await;
    let statuses = way["waybills"][0]["trackingDetails"]["statuses"].as_array().unwrap();
    assert_eq!(statuses.last().unwrap()["code"], "DELIVERED");
    assert_eq!(way["waybills"][1], json!({"waybill": "unknown"}));
    assert_eq!(shop.get("/order/carriers/INPOST/tracking").await.0, 400);
}
