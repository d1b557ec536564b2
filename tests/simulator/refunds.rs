//! Refunds: what they consist of, how they go through, and who else makes them.

use crate::shop::{Shop, code};
use aftersale::simulator::World;
use reqwest::Method;
use serde_json::{Value, json};

const DAY: i64 = 86_400_000;

/// A shop whose clock stands still.
async fn shop() -> Shop {
    let shop = Shop::new(World::Empty).await;
    shop.set("/clock", json!({"frozen": true})).await;
    shop
}

async fn order(shop: &Shop, mut more: Value) -> Value {
    more["op"] = json!("place_order");
    shop.event(more).await
}

pub fn command(number: usize) -> String {
    format!("00000000-0000-4000-8000-{number:012}")
}

pub fn body(order: &Value, number: usize, parts: Value) -> Value {
    let mut body = json!({
        "payment": {"id": order["payment"]}, "order": {"id": order["order"]},
        "commandId": command(number), "reason": "REFUND",
    });
    for (name, value) in parts.as_object().unwrap() {
        body[name] = value.clone();
    }
    body
}

fn pln(amount: &str) -> Value {
    json!({"amount": amount, "currency": "PLN"})
}

fn pieces(line: &Value, quantity: i64) -> Value {
    json!({"lineItems": [{"id": line, "type": "QUANTITY", "quantity": quantity}]})
}

async fn status(shop: &Shop, refund: &Value) -> Value {
    let path = format!("/payments/refunds?id={}", refund["id"].as_str().unwrap());
    shop.read(&path).await["refunds"][0]["status"].clone()
}

async fn advance(shop: &Shop, millis: i64) {
    shop.set("/clock", json!({"advance_ms": millis})).await;
}

#[tokio::test]
async fn every_part_is_refunded_up_to_what_was_paid_for_it() {
    let shop = shop().await;
    let lines = json!([{"goods": 2, "quantity": 3, "cents": 1999, "original_cents": 2500, "deposit_cents": 50, "service_cents": 700}]);
    let order =
        order(&shop, json!({"lines": lines, "delivery_cents": 1299, "surcharge_cents": 500, "overpaid_cents": 300}))
            .await;
    assert_eq!(order["paid_cents"], 3 * 1999 + 3 * 50 + 700 + 1299 + 500 + 300);
    let form = shop.read(&format!("/order/checkout-forms/{}", order["order"].as_str().unwrap())).await;
    assert_eq!(form["lineItems"][0]["deposit"]["price"], pln("0.50"));
    assert_eq!(form["lineItems"][0]["originalPrice"], pln("25.00"));
    assert_eq!(form["lineItems"][0]["selectedAdditionalServices"][0]["price"], pln("7.00"));
    assert_eq!(
        (&form["surcharges"][0]["id"], &form["surcharges"][0]["paidAmount"]),
        (&order["surcharge"], &pln("5.00"))
    );
    assert_eq!((&form["summary"]["totalToPay"], &form["payment"]["paidAmount"]), (&pln("81.46"), &pln("84.46")));
    let line = &order["lines"][0];
    let parts = |more: &str, amount: &str| match more {
        "deposits" => json!({"deposits": [{"lineItemId": line, "totalValue": pln(amount)}]}),
        "surcharges" => json!({"surcharges": [{"id": order["surcharge"], "value": pln(amount)}]}),
        "lineItems" => json!({"lineItems": [{"id": line, "type": "AMOUNT", "value": pln(amount)}]}),
        part => json!({part: {"value": pln(amount)}}),
    };
    let all = [
        ("deposits", "1.50", "1.51"),
        ("surcharges", "5.00", "5.01"),
        ("delivery", "12.99", "13.00"),
        ("overpaid", "3.00", "3.01"),
        ("additionalServices", "7.00", "7.01"),
        ("lineItems", "59.97", "59.98"),
    ];
    for (number, (part, most, more)) in all.into_iter().enumerate() {
        let refused = shop.post("/payments/refunds", body(&order, 2 * number, parts(part, more))).await;
        assert_eq!((refused.0, code(&refused.1)), (422, "VALIDATION_ERROR"), "{part} {more}");
        let (status, made) = shop.post("/payments/refunds", body(&order, 2 * number + 1, parts(part, most))).await;
        assert_eq!((status, &made["totalValue"]), (200, &pln(most)), "{part}: {made}");
        let again = shop.post("/payments/refunds", body(&order, 90 + number, parts(part, "0.01"))).await;
        assert_eq!(again.0, 422, "{part} twice");
    }
    let effects = shop.ask("/effects?summary=1").await;
    assert_eq!((&effects["count"], &effects["summary"]["sums"]["payment.refund"]), (&json!(6), &json!([pln("89.46")])));
}

#[tokio::test]
async fn what_is_malformed_is_refused_before_anything_is_done() {
    let shop = shop().await;
    let order = order(&shop, json!({"lines": [{"quantity": 2, "cents": 1000}, {"goods": 1, "cents": 500}]})).await;
    let line = &order["lines"][0];
    let mut bad: Vec<(u16, Value)> = Vec::new();
    for (status, entry) in [
        (400, json!({"id": line, "type": "QUANTITY", "quantity": 1, "value": pln("1.00")})),
        (400, json!({"id": line, "type": "AMOUNT", "quantity": 1, "value": pln("1.00")})),
        (400, json!({"id": line, "type": "AMOUNT", "quantity": null, "value": pln("1.00")})),
        (422, json!({"id": line, "type": "QUANTITY", "quantity": 0})),
        (422, json!({"id": line, "type": "AMOUNT", "value": pln("1.005")})),
        (422, json!({"id": line, "type": "AMOUNT", "value": {"amount": "1.00", "currency": "CZK"}})),
    ] {
        bad.push((status, body(&order, 1, json!({"lineItems": [entry]}))));
    }
    bad.push((
        400,
        body(&order, 1, json!({"delivery": null, "lineItems": [{"id": line, "type": "QUANTITY", "quantity": 1}]})),
    ));
    bad.push((422, body(&order, 1, json!({"deposits": [{"lineItemId": line, "totalValue": pln("1.00")}]}))));
    bad.push((422, body(&order, 1, json!({"surcharges": [{"id": "x", "value": pln("1.00")}]}))));
    bad.push((422, body(&order, 1, json!({}))));
    bad.push((400, body(&order, 1, json!({"reason": "BECAUSE"}))));
    let good = body(&order, 1, pieces(line, 1));
    for (field, status) in [("order", 422), ("commandId", 422), ("payment", 404), ("reason", 400)] {
        let mut without = good.clone();
        without.as_object_mut().unwrap().remove(field);
        bad.push((status, without));
    }
    let mut long = good.clone();
    long["sellerComment"] = json!("ż".repeat(251));
    bad.push((422, long));
    for (status, body) in bad {
        let answer = shop.post("/payments/refunds", body.clone()).await;
        assert_eq!(answer.0, status, "{body}: {}", answer.1);
    }
    assert_eq!(shop.ask("/effects").await["count"], 0);
    let twice = json!({"lineItems": [
        {"id": line, "type": "QUANTITY", "quantity": 2}, {"id": line, "type": "QUANTITY", "quantity": 1},
    ]});
    let made = shop.post("/payments/refunds", body(&order, 2, twice)).await.1;
    assert_eq!(
        (&made["totalValue"], made["lineItems"].as_array().unwrap().len()),
        (&pln("10.00"), 1),
        "two become one"
    );
}

#[tokio::test]
async fn too_many_pieces_are_refused_in_the_callers_language() {
    let shop = shop().await;
    let order = order(&shop, json!({"lines": [{"quantity": 2, "cents": 1000}]})).await;
    let refused = |language: &'static str| {
        let text = body(&order, 1, pieces(&order["lines"][0], 3)).to_string();
        let request = shop.request(Method::POST, "/payments/refunds").header("accept-language", language);
        request.header("content-type", crate::shop::PUBLIC).body(text).send()
    };
    let polish: Value = refused("pl-PL").await.unwrap().json().await.unwrap();
    let text = polish["errors"][0]["userMessage"].as_str().unwrap();
    assert!(text.starts_with("Oferta: ") && text.ends_with("ilość przekroczona, dostępna: 2, żądana: 3"), "{text}");
    let english: Value = refused("en-US").await.unwrap().json().await.unwrap();
    assert_ne!(english["errors"][0]["userMessage"], polish["errors"][0]["userMessage"]);
}

#[tokio::test]
async fn a_refund_goes_step_by_step_by_time_or_by_looks() {
    let shop = shop().await;
    let order = order(&shop, json!({"lines": [{"quantity": 9, "cents": 100}]})).await;
    let first = shop.post("/payments/refunds", body(&order, 1, pieces(&order["lines"][0], 1))).await.1;
    let mut seen = vec![status(&shop, &first).await];
    for millis in [500, 500, 2000] {
        advance(&shop, millis).await;
        seen.push(status(&shop, &first).await);
    }
    assert_eq!(seen, ["NEW", "VALIDATED", "IN_PROGRESS", "SUCCESS"]);
    shop.set("/switches", json!({"money": {"refund_steps_ms": [0, 0, 0], "refund_steps_polls": [1, 2, 4]}})).await;
    let second = shop.post("/payments/refunds", body(&order, 2, pieces(&order["lines"][0], 1))).await.1;
    assert_eq!(second["status"], "NEW");
    let waiting =
        shop.read(&format!("/payments/refunds?order.id={}&status=WAITING", order["order"].as_str().unwrap())).await;
    assert_eq!(waiting["refunds"][0]["status"], "VALIDATED", "the filter has names of its own");
    let mut seen = Vec::new();
    for _ in 0..3 {
        seen.push(status(&shop, &second).await);
    }
    assert_eq!(seen, ["IN_PROGRESS", "IN_PROGRESS", "SUCCESS"]);
    shop.set("/switches", json!({"money": {"refund_steps_ms": [0, 0, 0], "refund_ends_as": "PARTIAL"}})).await;
    let third = shop.post("/payments/refunds", body(&order, 3, pieces(&order["lines"][0], 1))).await.1;
    assert_eq!(status(&shop, &third).await, "PARTIAL");
    shop.event(json!({"op": "refund_status", "refund": third["id"], "status": "VALIDATE_FAILED"})).await;
    assert_eq!(status(&shop, &third).await, "VALIDATE_FAILED");
    for wrong in ["status=NEW", "status=CANCELLED", "id=1", "order.id=x", "limit=101", "occurredAt.gte=now"] {
        assert_eq!(shop.get(&format!("/payments/refunds?{wrong}")).await.0, 422, "{wrong}");
    }
}

#[tokio::test]
async fn the_balance_decides_and_can_be_topped_up() {
    let shop = shop().await;
    shop.set("/switches", json!({"money": {"refund_steps_ms": [0, 0, 1000]}})).await;
    let order = order(&shop, json!({"lines": [{"quantity": 9, "cents": 1000}]})).await;
    let refund = async |number: usize| {
        let made = shop.post("/payments/refunds", body(&order, number, pieces(&order["lines"][0], 2))).await;
        assert_eq!(made.0, 200, "{}", made.1);
        made.1
    };
    shop.event(json!({"op": "balance", "currency": "PLN", "cents": 3999})).await;
    let (first, second) = (refund(1).await, refund(2).await);
    advance(&shop, 1000).await;
    assert_eq!((status(&shop, &first).await, status(&shop, &second).await), (json!("SUCCESS"), json!("CANCELED")));
    let again = refund(2).await;
    assert_eq!((&again["id"], &again["status"]), (&second["id"], &json!("CANCELED")), "a command is used up");
    shop.event(json!({"op": "top_up", "cents": 1})).await;
    let third = refund(3).await;
    advance(&shop, 1000).await;
    assert_eq!(status(&shop, &third).await, "SUCCESS");
    assert_eq!(shop.seller().await["balance"]["PLN"], 0);
    let late = refund(4).await;
    shop.event(json!({"op": "balance", "currency": "PLN", "cents": null})).await;
    advance(&shop, 1000).await;
    assert_eq!(status(&shop, &late).await, "SUCCESS", "what comes in time counts");
}

#[tokio::test]
async fn a_command_comes_again_with_the_same_and_with_another_body() {
    let shop = shop().await;
    let order = order(&shop, json!({"lines": [{"quantity": 3, "cents": 1000}]})).await;
    let one = body(&order, 1, pieces(&order["lines"][0], 1));
    let first = shop.post("/payments/refunds", one.clone()).await.1;
    let other = body(&order, 1, pieces(&order["lines"][0], 2));
    let again = shop.post("/payments/refunds", other.clone()).await;
    assert_eq!((again.0, &again.1["id"], &again.1["totalValue"]), (200, &first["id"], &pln("10.00")));
    shop.set("/switches", json!({"money": {"other_body": "refuse"}})).await;
    assert_eq!(shop.post("/payments/refunds", other).await.0, 422);
    assert_eq!(shop.post("/payments/refunds", one).await.1["id"], first["id"]);
    assert_eq!(shop.ask("/effects").await["count"], 1);
}

#[tokio::test]
async fn some_payments_cannot_be_refunded() {
    let shop = shop().await;
    for (number, (kind, provider, status)) in [
        ("CASH_ON_DELIVERY", "OFFLINE", 422),
        ("EXTENDED_TERM", "EPT", 422),
        ("SPLIT_PAYMENT", "AF", 200),
        ("WIRE_TRANSFER", "OFFLINE", 200),
    ]
    .into_iter()
    .enumerate()
    {
        let order = order(&shop, json!({"payment_type": kind})).await;
        let form = shop.read(&format!("/order/checkout-forms/{}", order["order"].as_str().unwrap())).await;
        assert_eq!((&form["payment"]["type"], &form["payment"]["provider"]), (&json!(kind), &json!(provider)));
        let answer = shop.post("/payments/refunds", body(&order, number, pieces(&order["lines"][0], 1))).await;
        assert_eq!(answer.0, status, "{kind}: {}", answer.1);
    }
    for (buyer, currency) in [("jana_novotna", "CZK"), ("zuzana.ke", "EUR"), ("szabo.eszter", "HUF")] {
        let order = order(&shop, json!({"buyer": buyer})).await;
        assert_eq!(order["currency"], currency);
        let made = shop.post(
            "/payments/refunds",
            body(&order, 10 + usize::from(buyer.as_bytes()[0]), pieces(&order["lines"][0], 1)),
        );
        assert_eq!(made.await.1["totalValue"]["currency"], currency);
    }
}

#[tokio::test]
async fn others_refund_behind_the_sellers_back() {
    let shop = shop().await;
    let order = order(&shop, json!({"lines": [{"quantity": 2, "cents": 1000}], "delivery_cents": 900})).await;
    let back = shop.event(json!({"op": "open_return", "order": order["order"]})).await;
    let path = format!("/order/customer-returns/{}", back["return"].as_str().unwrap());
    assert_eq!(shop.read(&path).await["status"], "DELIVERED");
    shop.event(json!({"op": "auto_refund", "return": back["return"]})).await;
    advance(&shop, 3000).await;
    assert_eq!(shop.read(&path).await["status"], "FINISHED");
    let refused = shop.post("/payments/refunds", body(&order, 1, pieces(&order["lines"][0], 1))).await.1;
    assert!(refused["errors"][0]["userMessage"].as_str().unwrap().contains("available: 0, requested: 1"));
    let delivery = shop.post("/payments/refunds", body(&order, 2, json!({"delivery": {"value": pln("9.00")}}))).await;
    assert_eq!(delivery.0, 200, "only the goods went back");
    let (one, other) = (self::order(&shop, json!({})).await, self::order(&shop, json!({})).await);
    shop.event(json!({"op": "panel_refund", "order": one["order"]})).await;
    let refused = shop.post("/payments/refunds", body(&one, 3, pieces(&one["lines"][0], 1))).await;
    assert_eq!(refused.0, 422);
    let back = shop.event(json!({"op": "open_return", "order": other["order"]})).await;
    shop.event(json!({"op": "apt_payout", "return": back["return"]})).await;
    let path = format!("/order/customer-returns/{}", back["return"].as_str().unwrap());
    assert_eq!(shop.read(&path).await["status"], "FINISHED_APT");
    let reject = json!({"rejection": {"code": "REFUND_REJECTED", "reason": "za późno"}});
    assert_eq!(shop.post(&format!("{path}/rejection"), reject).await.0, 422);
}

#[tokio::test]
async fn the_marketplace_refunds_what_lies_too_long() {
    let mut shop = shop().await;
    let order = order(&shop, json!({"age_days": 20})).await;
    let back = shop.event(json!({"op": "open_return", "order": order["order"]})).await;
    let path = format!("/order/customer-returns/{}", back["return"].as_str().unwrap());
    let arrived = shop.event(json!({"op": "parcel_arrives", "waybill": back["waybill"]})).await;
    assert_eq!(arrived["waybill"], back["waybill"]);
    shop.later(8 * DAY).await;
    assert_eq!(shop.read(&path).await["status"], "DELIVERED", "off by default");
    shop.set("/switches", json!({"money": {"auto_refund_days": 9}})).await;
    assert_eq!(shop.read(&path).await["status"], "DELIVERED");
    shop.later(DAY + 5000).await;
    assert_eq!(shop.read(&path).await["status"], "FINISHED");
    let refunds = shop.read(&format!("/payments/refunds?order.id={}", order["order"].as_str().unwrap())).await;
    assert_eq!((&refunds["totalCount"], &refunds["refunds"][0]["status"]), (&json!(1), &json!("SUCCESS")));
}
