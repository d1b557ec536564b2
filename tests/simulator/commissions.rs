//! Commissions that are claimed back, the bill, and the wallet.

use crate::refunds::body;
use crate::shop::{Shop, code};
use aftersale::simulator::World;
use reqwest::Method;
use serde_json::{Value, json};

const DAY: i64 = 86_400_000;
const CLAIMS: &str = "/order/refund-claims";

async fn shop() -> Shop {
    let shop = Shop::new(World::Empty).await;
    shop.set("/clock", json!({"frozen": true})).await;
    shop
}

async fn order(shop: &Shop, mut more: Value) -> Value {
    more["op"] = json!("place_order");
    shop.event(more).await
}

async fn claim(shop: &Shop, line: &Value, quantity: i64) -> (u16, Value) {
    shop.post(CLAIMS, json!({"lineItem": {"id": line}, "quantity": quantity})).await
}

async fn delete(shop: &Shop, id: &Value) -> u16 {
    let path = format!("{CLAIMS}/{}", id.as_str().unwrap());
    shop.request(Method::DELETE, &path).send().await.unwrap().status().as_u16()
}

async fn one(shop: &Shop, id: &Value) -> Value {
    shop.read(&format!("{CLAIMS}/{}", id.as_str().unwrap())).await
}

async fn refund(shop: &Shop, order: &Value) {
    let part = json!({"lineItems": [{"id": order["lines"][0], "type": "QUANTITY", "quantity": 1}]});
    assert_eq!(shop.post("/payments/refunds", body(order, 77, part)).await.0, 200);
    shop.set("/clock", json!({"advance_ms": 3000})).await;
}

#[tokio::test]
async fn a_commission_is_claimed_once_a_line_and_granted_after_the_refund() {
    let mut shop = shop().await;
    let order = order(&shop, json!({"lines": [{"quantity": 2, "cents": 1990}]})).await;
    let back = shop.event(json!({"op": "open_return", "order": order["order"]})).await;
    let state = format!("/order/customer-returns/{}", back["return"].as_str().unwrap());
    let line = &order["lines"][0];
    for (quantity, status) in [(0, 422), (3, 422)] {
        assert_eq!(claim(&shop, line, quantity).await.0, status);
    }
    assert_eq!(claim(&shop, &json!("nowhere"), 1).await.0, 404);
    let (status, made) = claim(&shop, line, 2).await;
    assert_eq!((status, made.as_object().unwrap().len()), (201, 1));
    let shown = one(&shop, &made["id"]).await;
    assert_eq!(shown["commission"], json!({"amount": 3.98, "currency": "PLN"}), "a number, not a text");
    assert_eq!((&shown["status"], &shown["type"]), (&json!("WAITING_FOR_PAYMENT_REFUND"), &json!("MANUAL")));
    assert_eq!((&shown["lineItem"]["id"], &shown["quantity"]), (line, &json!(2)));
    let (status, refused) = claim(&shop, line, 1).await;
    assert_eq!((status, code(&refused)), (422, "ClaimExistsException"));
    refund(&shop, &order).await;
    assert_eq!(one(&shop, &made["id"]).await["status"], "IN_PROGRESS");
    assert_eq!(shop.read(&state).await["status"], "COMMISSION_REFUND_CLAIMED");
    shop.later(2 * DAY).await;
    assert_eq!(one(&shop, &made["id"]).await["status"], "GRANTED");
    assert_eq!(shop.read(&state).await["status"], "COMMISSION_REFUNDED");
    assert_eq!(delete(&shop, &made["id"]).await, 422, "it has been processed");
    let bill = shop.read(&format!("/billing/billing-entries?order.id={}", order["order"].as_str().unwrap())).await;
    let rows: Vec<_> = bill["billingEntries"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| (&row["type"]["id"], &row["value"]["amount"]))
        .collect();
    assert_eq!(rows, [(&json!("REF"), &json!("3.98")), (&json!("SUC"), &json!("-3.98"))]);
    assert_eq!(shop.ask("/effects?kind=commission.claim").await["summary"]["counts"]["commission.claim"], 1);
}

#[tokio::test]
async fn a_claim_is_taken_back_and_filed_again() {
    let shop = shop().await;
    let order = order(&shop, json!({})).await;
    let first = claim(&shop, &order["lines"][0], 1).await.1;
    assert_eq!(delete(&shop, &first["id"]).await, 204);
    assert_eq!(one(&shop, &first["id"]).await["status"], "CANCELLED", "with two L");
    assert_eq!(delete(&shop, &first["id"]).await, 422);
    assert_eq!(claim(&shop, &order["lines"][0], 1).await.0, 201);
    assert_eq!(delete(&shop, &json!("nothing")).await, 404);
}

#[tokio::test]
async fn claims_have_conditions() {
    let shop = shop().await;
    let late = order(&shop, json!({"age_days": 46})).await;
    assert_eq!(claim(&shop, &late["lines"][0], 1).await.0, 422);
    let free = order(&shop, json!({"commission_free": true})).await;
    let (status, refused) = claim(&shop, &free["lines"][0], 1).await;
    assert_eq!((status, code(&refused)), (422, "CommissionAmountException"));
    let last = order(&shop, json!({"age_days": 45})).await;
    assert_eq!(claim(&shop, &last["lines"][0], 1).await.0, 201);
    let foreign = shop.read(CLAIMS).await["refundClaims"][0]["id"].clone();
    let token = shop.set("/tokens", json!({"account": 1})).await;
    let request = shop.http.get(format!("{}{CLAIMS}/{}", shop.simulator.url, foreign.as_str().unwrap()));
    let request = request.bearer_auth(token["access_token"].as_str().unwrap()).header("user-agent", crate::shop::AGENT);
    assert_eq!(request.header("accept", crate::shop::PUBLIC).send().await.unwrap().status(), 403);
}

#[tokio::test]
async fn the_marketplace_files_by_itself() {
    let shop = shop().await;
    let order = order(&shop, json!({"lines": [{}, {"goods": 3}]})).await;
    shop.event(json!({"op": "open_return", "order": order["order"]})).await;
    let filed = shop.event(json!({"op": "auto_claim", "order": order["order"]})).await;
    assert_eq!((&filed["filed"], filed["claims"].as_array().unwrap().len()), (&json!(2), 2));
    assert_eq!(one(&shop, &filed["claims"][0]).await["type"], "AUTOMATIC");
    assert_eq!(code(&claim(&shop, &order["lines"][1], 1).await.1), "ClaimExistsException");
    for status in ["REJECTED", "REJECTED_AFTER_APPEAL", "APPEALED", "GRANTED"] {
        shop.event(json!({"op": "claim_status", "claim": filed["claims"][0], "status": status})).await;
        assert_eq!(one(&shop, &filed["claims"][0]).await["status"], status);
    }
    shop.set("/switches", json!({"money": {"auto_claim_ms": DAY}})).await;
    let other = self::order(&shop, json!({})).await;
    shop.event(json!({"op": "open_return", "order": other["order"]})).await;
    refund(&shop, &other).await;
    assert_eq!(shop.seller().await["claims"].as_array().unwrap().len(), 2);
    shop.set("/clock", json!({"advance_ms": DAY})).await;
    assert_eq!(shop.seller().await["claims"].as_array().unwrap().len(), 3);
}

#[tokio::test]
async fn claims_come_in_pages_without_a_total() {
    let shop = shop().await;
    let lines: Vec<Value> = (0..30).map(|goods| json!({"goods": goods})).collect();
    let order = order(&shop, json!({"lines": lines})).await;
    shop.event(json!({"op": "auto_claim", "order": order["order"]})).await;
    let page = shop.read(CLAIMS).await;
    assert_eq!((&page["count"], page["refundClaims"].as_array().unwrap().len()), (&json!(25), 25));
    assert_eq!(shop.read(&format!("{CLAIMS}?offset=25&limit=100")).await["count"], 5);
    assert_eq!(shop.get(&format!("{CLAIMS}?limit=101")).await.0, 422);
    assert_eq!(shop.get(&format!("{CLAIMS}?status=CANCELED")).await.0, 422);
    assert_eq!(shop.read(&format!("{CLAIMS}?status=GRANTED")).await["count"], 0);
    let offer = page["refundClaims"][0]["lineItem"]["offer"]["id"].as_str().unwrap();
    assert!(
        (2..=3).contains(&shop.read(&format!("{CLAIMS}?lineItem.offer.id={offer}")).await["count"].as_i64().unwrap())
    );
    assert_eq!(shop.read(&format!("{CLAIMS}?buyer.id=1")).await["count"], 0);
}

#[tokio::test]
async fn bill_and_wallet_are_read_in_pages_and_by_scope() {
    let shop = shop().await;
    let order = order(&shop, json!({"lines": [{"cents": 10_000}], "delivery_cents": 0, "surcharge_cents": 700})).await;
    refund(&shop, &order).await;
    shop.event(json!({"op": "bill", "type": "PKR", "cents": 1234, "order": order["order"]})).await;
    shop.event(json!({"op": "wallet", "type": "COMPENSATION", "cents": 4321})).await;
    let bill = shop.read("/billing/billing-entries").await;
    let amounts: Vec<_> = bill["billingEntries"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| (&row["value"]["amount"], &row["asset"], &row["balance"]["amount"]))
        .collect();
    assert_eq!(
        amounts,
        [(&json!("12.34"), &json!("CREDIT"), &json!("2.34")), (&json!("-10.00"), &json!("DEBIT"), &json!("-10.00"))]
    );
    assert_eq!(
        shop.read("/billing/billing-entries?type.id=REF&type.id=PKR").await["billingEntries"].as_array().unwrap().len(),
        1
    );
    assert_eq!(shop.read("/billing/billing-entries?marketplaceId=allegro-cz").await["billingEntries"], json!([]));
    for wrong in [
        "limit=101",
        "offset=10001",
        "order.id=x",
        "occurredAt.gte=2027-01-01T00:00:00Z&occurredAt.lte=2026-01-01T00:00:00Z",
    ] {
        assert_eq!(shop.get(&format!("/billing/billing-entries?{wrong}")).await.0, 422, "{wrong}");
    }
    assert!(shop.read("/billing/billing-types").await.as_array().unwrap().len() > 3, "a bare array");
    let wallet = shop.read("/payments/payment-operations").await;
    assert_eq!((&wallet["count"], &wallet["totalCount"]), (&json!(4), &json!(4)));
    let kinds: Vec<_> =
        wallet["paymentOperations"].as_array().unwrap().iter().map(|row| row["type"].as_str().unwrap()).collect();
    assert_eq!(kinds, ["COMPENSATION", "REFUND_CHARGE", "SURCHARGE", "CONTRIBUTION"]);
    let refunds = shop
        .read(&format!("/payments/payment-operations?group=REFUND&payment.id={}", order["payment"].as_str().unwrap()))
        .await;
    assert_eq!(
        (&refunds["totalCount"], &refunds["paymentOperations"][0]["value"]["amount"]),
        (&json!(1), &json!("-100.00"))
    );
    for wrong in ["limit=51", "group=REFUNDS", "wallet.type=MINE", "payment.id=x"] {
        assert_eq!(shop.get(&format!("/payments/payment-operations?{wrong}")).await.0, 422, "{wrong}");
    }
    let token = shop.set("/tokens", json!({"scope": "allegro:api:orders:read"})).await;
    let narrow = Shop { token: token["access_token"].as_str().unwrap().into(), ..shop };
    for path in ["/billing/billing-entries", "/payments/payment-operations", "/payments/refunds"] {
        assert_eq!(code(&narrow.get(path).await.1), "AccessDenied", "{path}");
    }
    assert_eq!(narrow.get("/billing/billing-types").await.0, 200, "any token will do");
    assert_eq!(narrow.get(CLAIMS).await.0, 200);
    assert_eq!(claim(&narrow, &order["lines"][0], 1).await.0, 403, "reading is not writing");
    let beta = narrow.http.get(format!("{}{CLAIMS}", narrow.simulator.url)).bearer_auth(&narrow.token);
    let beta = beta.header("user-agent", crate::shop::AGENT).header("accept", crate::shop::BETA);
    assert_eq!(beta.send().await.unwrap().status(), 406);
}
