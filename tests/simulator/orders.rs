//! Orders: filters, fulfilment, events, parcels, limits.

use crate::shop::Shop;
use aftersale::simulator::World;
use reqwest::Method;
use serde_json::{Value, json};

async fn place(shop: &Shop, mut more: Value) -> Value {
    more["op"] = json!("place_order");
    shop.event(more).await
}

fn path(order: &Value, end: &str) -> String {
    format!("/order/checkout-forms/{}{end}", order["order"].as_str().unwrap())
}

#[tokio::test]
async fn orders_are_filtered_and_sorted() {
    let shop = Shop::new(World::Empty).await;
    let old = place(&shop, json!({"buyer": "jana_novotna", "age_days": 30})).await;
    let new = place(&shop, json!({"age_days": 2, "surcharge_cents": 100})).await;
    place(&shop, json!({"age_days": 400})).await;
    let ids = async |query: &str| -> Vec<Value> {
        let list = shop.read(&format!("/order/checkout-forms?{query}")).await;
        assert_eq!(list["count"], list["totalCount"]);
        list["checkoutForms"].as_array().unwrap().iter().map(|form| form["id"].clone()).collect()
    };
    let (older, newer) = (old["order"].clone(), new["order"].clone());
    assert_eq!(ids("").await, [newer.clone(), older.clone()], "of the last year, the newest first");
    assert_eq!(ids("sort=lineItems.boughtAt").await, [older.clone(), newer.clone()]);
    assert_eq!(ids("marketplace.id=allegro-cz").await, std::slice::from_ref(&older));
    assert_eq!(
        ids(&format!("surcharges.id={}", new["surcharge"].as_str().unwrap())).await,
        std::slice::from_ref(&newer)
    );
    assert_eq!(ids(&format!("payment.id={}", old["payment"].as_str().unwrap())).await, std::slice::from_ref(&older));
    assert_eq!(ids("fulfillment.status=SENT&fulfillment.shipmentSummary.lineItemsSent=ALL").await.len(), 2);
    assert_eq!(ids("fulfillment.provider.id=ALLEGRO").await.len(), 0);
    assert_eq!(ids("status=CANCELLED").await.len(), 0);
    assert_eq!(ids("status=CANCELLED&status=READY_FOR_PROCESSING").await.len(), 2);
    let body = json!({"status": "PROCESSING"});
    assert_eq!(shop.send(Method::PUT, &path(&old, "/fulfillment"), body).await.0, 204);
    assert_eq!(ids("sort=-updatedAt").await, [older, newer]);
    for wrong in
        ["limit=0", "limit=101", "offset=9950&limit=100", "sort=price", "status=OPEN", "fulfillment.status=GONE"]
    {
        assert_eq!(shop.get(&format!("/order/checkout-forms?{wrong}")).await.0, 422, "{wrong}");
    }
}

#[tokio::test]
async fn fulfilment_is_set_against_a_revision() {
    let shop = Shop::new(World::Empty).await;
    let order = place(&shop, json!({})).await;
    let form = shop.read(&path(&order, "")).await;
    let at = path(&order, &format!("/fulfillment?checkoutForm.revision={}", form["revision"].as_str().unwrap()));
    let put = async |path: &str, status: &str| shop.send(Method::PUT, path, json!({"status": status})).await.0;
    assert_eq!(put(&at, "RETURNED").await, 422);
    assert_eq!(put(&at, "LOST").await, 422);
    assert_eq!(put(&at, "PICKED_UP").await, 204);
    assert_eq!(put(&at, "SENT").await, 409, "the revision has changed");
    assert_eq!(put(&path(&order, "/fulfillment"), "SENT").await, 204);
    assert_eq!(put("/order/checkout-forms/00000000-0000-4000-8000-000000000000/fulfillment", "SENT").await, 404);
    assert_eq!(shop.ask("/effects").await["count"], 2);
    assert_eq!(shop.read(&path(&order, "")).await["fulfillment"]["status"], "SENT");
}

#[tokio::test]
async fn events_go_on_after_a_cursor() {
    let shop = Shop::new(World::Empty).await;
    assert_eq!(shop.read("/order/event-stats").await, json!({"latestEvent": null}));
    let order = place(&shop, json!({})).await;
    place(&shop, json!({"age_days": 61})).await;
    let events = shop.read("/order/events").await["events"].as_array().unwrap().clone();
    let kinds: Vec<_> = events.iter().map(|event| event["type"].as_str().unwrap()).collect();
    assert_eq!(kinds, ["BOUGHT", "FILLED_IN", "READY_FOR_PROCESSING"], "kept for sixty days");
    assert_eq!(events[0]["order"]["checkoutForm"]["id"], order["order"]);
    let last = shop.read("/order/event-stats").await["latestEvent"]["id"].as_str().unwrap().to_owned();
    assert_eq!(json!(last), events[2]["id"]);
    assert_eq!(shop.read(&format!("/order/events?from={last}")).await["events"], json!([]));
    shop.send(Method::PUT, &path(&order, "/fulfillment"), json!({"status": "PICKED_UP"})).await;
    let next = shop.read(&format!("/order/events?from={last}")).await;
    assert_eq!(next["events"][0]["type"], "FULFILLMENT_STATUS_CHANGED");
    assert_eq!(
        shop.read("/order/events?type=BOUGHT&type=FILLED_IN&limit=1").await["events"].as_array().unwrap().len(),
        1
    );
    for wrong in ["limit=1001", "type=SOLD"] {
        assert_eq!(shop.get(&format!("/order/events?{wrong}")).await.0, 422, "{wrong}");
    }
}

#[tokio::test]
async fn both_ways_of_a_parcel_have_an_arrival() {
    let shop = Shop::new(World::Empty).await;
    let order = place(&shop, json!({"age_days": 20})).await;
    let back = shop.event(json!({"op": "open_return", "order": order["order"], "status": "IN_TRANSIT"})).await;
    let out = shop.read(&path(&order, "/shipments")).await["shipments"][0].clone();
    let codes = async |carrier: &str, waybill: &str| -> Vec<Value> {
        let path = format!("/order/carriers/{carrier}/tracking?waybill={waybill}");
        let details = shop.read(&path).await["waybills"][0]["trackingDetails"].clone();
        details["statuses"].as_array().unwrap().iter().map(|step| step["code"].clone()).collect()
    };
    let sent = codes(out["carrierId"].as_str().unwrap(), out["waybill"].as_str().unwrap()).await;
    assert_eq!(sent.last().unwrap(), "DELIVERED");
    let waybill = back["waybill"].as_str().unwrap();
    assert_eq!(codes("INPOST", waybill).await.last().unwrap(), "IN_TRANSIT");
    shop.event(json!({"op": "parcel_arrives", "waybill": waybill})).await;
    assert_eq!(codes("INPOST", waybill).await.last().unwrap(), "DELIVERED");
    let row = shop.read(&format!("/order/customer-returns?parcels.waybill={waybill}")).await;
    assert_eq!(row["customerReturns"][0]["status"], "DELIVERED");
}

#[tokio::test]
async fn a_parcel_holds_the_whole_order_or_some_lines() {
    let shop = Shop::new(World::Empty).await;
    let order = place(&shop, json!({"lines": [{}, {}]})).await;
    let form = shop.read(&path(&order, "")).await;
    assert_eq!(form["lineItems"][0]["offer"], form["lineItems"][1]["offer"], "one offer, two lines");
    let body = json!({"carrierId": "DPD", "waybill": "1", "lineItems": []});
    let (status, made) = shop.post(&path(&order, "/shipments"), body).await;
    assert_eq!((status, made["lineItems"].as_array().unwrap().len()), (201, 2), "no line stands for all");
    let some =
        json!({"carrierId": "OTHER", "carrierName": "Gołąb", "waybill": "2", "lineItems": [{"id": order["lines"][1]}]});
    assert_eq!(shop.post(&path(&order, "/shipments"), some).await.1["lineItems"], json!([{"id": order["lines"][1]}]));
    let long = json!({"carrierId": "OTHER", "carrierName": "x".repeat(31), "waybill": "3"});
    assert_eq!(shop.post(&path(&order, "/shipments"), long).await.0, 400);
}
