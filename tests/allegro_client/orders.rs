//! Orders with their refunds, and who the account is.

use crate::support::*;
use aftersale::domain::Money;
use aftersale::error::ErrorKind;
use serde_json::json;
use wiremock::ResponseTemplate;

fn form() -> serde_json::Value {
    json!({"id": "o1", "status": "READY_FOR_PROCESSING", "marketplace": {"id": "allegro-sk"},
        "buyer": {"id": "7", "email": "x@allegromail.pl", "login": "anna_k"},
        "payment": {"id": "p", "type": "ONLINE", "paidAmount": {"amount": "0.00", "currency": "EUR"}},
        "summary": {"totalToPay": {"amount": "31.97", "currency": "EUR"}},
        "lineItems": [
            {"id": "l1", "offer": {"id": "111", "name": "Mug"}, "quantity": 3, "price": {"amount": "9.99", "currency": "EUR"},
                "boughtAt": "2026-11-10T10:00:05Z"},
            {"id": "l2", "offer": {"id": "222"}, "quantity": 1, "price": {"amount": "2", "currency": "EUR"},
                "boughtAt": "2026-11-10T10:00:00Z"}]})
}

#[tokio::test]
async fn an_order_comes_with_all_its_refunds() {
    let world = world().await;
    world.get("/order/checkout-forms/o1", ResponseTemplate::new(200).set_body_json(form())).await;
    world
        .answer("/payments/refunds", |request| {
            assert_eq!(query(request, "order.id"), ["o1"]);
            let offset = number(request, "offset");
            let rows = (offset..130.min(offset + 100)).map(|n| {
                json!({"id": format!("f{n}"), "status": "SUCCESS", "createdAt": "2026-11-12T00:00:00Z",
                    "totalValue": {"amount": "0.10", "currency": "EUR"}})
            });
            json!({"refunds": rows.collect::<Vec<_>>(), "count": 1, "totalCount": 130})
        })
        .await;
    let order = world.client.order("o1").await.unwrap().unwrap();
    assert_eq!(order.total, Some(Money::new(3_197, "EUR")));
    assert_eq!(order.bought_at, Some(at("2026-11-10T10:00:00Z")));
    assert_eq!((order.site.as_deref(), order.payment_type.as_deref()), (Some("allegro-sk"), Some("ONLINE")));
    assert_eq!((order.lines.len(), order.lines[0].quantity, order.lines[0].price.minor), (2, 3, 999));
    assert_eq!((order.refunds.len(), order.refunds[0].total.minor), (130, 10));
}

#[tokio::test]
async fn an_order_may_be_gone_but_its_refunds_may_not_be_guessed() {
    let world = world().await;
    world.get("/order/checkout-forms/old", ResponseTemplate::new(404)).await;
    assert_eq!(world.client.order("old").await.unwrap(), None);

    world.get("/order/checkout-forms/o1", ResponseTemplate::new(200).set_body_json(form())).await;
    world.get("/payments/refunds", ResponseTemplate::new(502).set_body_string("<html>")).await;
    assert_eq!(world.client.order("o1").await.unwrap_err().kind, ErrorKind::Temporary);

    let world = crate::support::world().await;
    world.get("/order/checkout-forms/o1", ResponseTemplate::new(200).set_body_json(form())).await;
    world.answer("/payments/refunds", |_| json!({"refunds": [{"id": "f", "totalValue": null}]})).await;
    assert!(world.client.order("o1").await.unwrap_err().message.contains("refund f states no sum"));
}

#[tokio::test]
async fn the_account_says_who_it_is() {
    let world = world().await;
    let document = json!({"id": "42", "login": "MyShop", "email": "x@y.z", "baseMarketplace": {"id": "allegro-pl"}});
    world.get("/me", ResponseTemplate::new(200).set_body_json(document)).await;
    assert_eq!(world.client.identity().await.unwrap(), me());
    let world = crate::support::world().await;
    world.get("/me", ResponseTemplate::new(200).set_body_json(json!({"id": "42"}))).await;
    assert_eq!(world.client.identity().await.unwrap_err().kind, ErrorKind::Failed);
}
