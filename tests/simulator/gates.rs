//! Faults around every write: done or not, answered or not, let go on command.

use crate::refunds::body;
use crate::shop::{Shop, answer};
use aftersale::simulator::World;
use reqwest::Method;
use serde_json::{Value, json};
use std::time::Duration;

/// Every kind of write, ready to be sent: method, path, body, and the effect it has.
async fn writes(shop: &Shop) -> Vec<(Method, String, Value, &'static str)> {
    let order = shop.event(json!({"op": "place_order", "lines": [{"quantity": 5}]})).await;
    let back = shop.event(json!({"op": "open_return", "order": order["order"]})).await;
    let (dispute, claim) = (shop.open("DISPUTE").await, shop.open("CLAIM").await);
    let thread = shop.event(json!({"op": "buyer_thread_message"})).await["thread"].as_str().unwrap().to_owned();
    let form = format!("/order/checkout-forms/{}", order["order"].as_str().unwrap());
    let part = json!({"lineItems": [{"id": order["lines"][0], "type": "QUANTITY", "quantity": 1}]});
    let reject = json!({"rejection": {"code": "ITEM_MISMATCH", "reason": "Inny towar"}});
    let post = |path: String, body: Value, effect| (Method::POST, path, body, effect);
    vec![
        post(
            format!("/sale/issues/{dispute}/message"),
            json!({"type": "END_REQUEST", "text": "Koniec?"}),
            "issue.message",
        ),
        post(
            format!("/sale/issues/{claim}/message"),
            json!({"type": "RETURN_NOT_REQUIRED", "text": "Nie trzeba"}),
            "issue.message",
        ),
        post(
            format!("/sale/issues/{claim}/status"),
            json!({"status": "ACCEPTED_REFUND", "message": "Tak"}),
            "issue.status",
        ),
        post("/payments/refunds".into(), body(&order, 1, part), "payment.refund"),
        post(
            "/order/refund-claims".into(),
            json!({"lineItem": {"id": order["lines"][0]}, "quantity": 1}),
            "commission.claim",
        ),
        post(
            format!("/order/customer-returns/{}/rejection", back["return"].as_str().unwrap()),
            reject,
            "return.rejection",
        ),
        post(format!("{form}/shipments"), json!({"carrierId": "DPD", "waybill": "77"}), "order.shipment"),
        (Method::PUT, format!("{form}/fulfillment"), json!({"status": "PICKED_UP"}), "order.fulfillment"),
        post(format!("/messaging/threads/{thread}/messages"), json!({"text": "Dzień dobry"}), "thread.message"),
    ]
}

async fn fault(shop: &Shop, path: &str, rule: Value) {
    let mut rule = rule;
    rule["path_prefix"] = json!(path);
    rule["times"] = json!(1);
    shop.set("/faults", json!({"rules": [rule]})).await;
}

async fn count(shop: &Shop, kind: &str) -> i64 {
    shop.ask(&format!("/effects?summary=1&kind={kind}")).await["count"].as_i64().unwrap()
}

fn request(shop: &Shop, method: &Method, path: &str, body: &Value) -> reqwest::RequestBuilder {
    shop.request(method.clone(), path).header("content-type", crate::shop::media(path)).body(body.to_string())
}

#[tokio::test]
async fn every_write_can_fail_before_and_after_it_is_done() {
    let ways = [
        (json!({"kind": "status", "status": 500}), false, Some(500)),
        (json!({"kind": "rate_limit", "retry_after": 1}), false, Some(429)),
        (json!({"kind": "rate_limit"}), false, Some(429)),
        (json!({"kind": "html"}), false, Some(502)),
        (json!({"kind": "reset"}), false, None),
        (json!({"kind": "commit_then_504"}), true, Some(504)),
        (json!({"kind": "commit_then_status", "status": 500}), true, Some(500)),
        (json!({"kind": "commit_then_html"}), true, Some(502)),
        (json!({"kind": "commit_then_reset"}), true, None),
        (json!({"kind": "commit_then_torn"}), true, None),
    ];
    for (rule, done, status) in ways {
        let shop = Shop::new(World::Empty).await;
        for (method, path, body, effect) in writes(&shop).await {
            fault(&shop, &path, rule.clone()).await;
            let before = count(&shop, effect).await;
            let sent = request(&shop, &method, &path, &body).send().await;
            let got = match sent {
                Ok(response) => {
                    let status = response.status().as_u16();
                    // An empty answer is whole however it is torn.
                    let empty = response.content_length() == Some(0) && rule["kind"] == "commit_then_torn";
                    response.bytes().await.ok().filter(|_| !empty).map(|_| status)
                }
                Err(_) => None,
            };
            assert_eq!(got, status, "{rule} {path}");
            assert_eq!(count(&shop, effect).await - before, i64::from(done), "{rule} {path}");
        }
    }
}

#[tokio::test]
async fn a_stalled_write_is_let_go_on_command() {
    for (kind, done) in [("stall", false), ("commit_then_stall", true)] {
        let shop = Shop::new(World::Empty).await;
        for (method, path, body, effect) in writes(&shop).await {
            let before = count(&shop, effect).await;
            fault(&shop, &path, json!({"kind": kind})).await;
            let call = tokio::spawn(request(&shop, &method, &path, &body).send());
            let waiting = shop.ask("/faults/wait").await["waiting"].clone();
            assert_eq!(
                (&waiting[0]["path"], &waiting[0]["committed"], &waiting[0]["gone"]),
                (&json!(path), &json!(done), &json!(false))
            );
            assert_eq!(count(&shop, effect).await - before, i64::from(done), "{kind} {path}");
            assert_eq!(shop.set("/faults/release", json!({})).await["released"], 1);
            let status = answer(call.await.unwrap().unwrap()).await.0;
            assert!((200..300).contains(&status), "{kind} {path}: {status}");
            assert_eq!(count(&shop, effect).await - before, 1, "{kind} {path}");
            assert_eq!(shop.ask("/faults").await["waiting"], json!([]));
        }
    }
}

#[tokio::test]
async fn a_write_is_done_after_its_sender_has_gone() {
    let shop = Shop::new(World::Empty).await;
    let (method, path, body, effect) = writes(&shop).await.remove(3);
    fault(&shop, &path, json!({"kind": "stall"})).await;
    let call = tokio::spawn(request(&shop, &method, &path, &body).send());
    shop.ask("/faults/wait").await;
    call.abort();
    let _ = call.await;
    let mut looks = 0;
    while shop.ask("/faults").await["waiting"][0]["gone"] == false {
        looks += 1;
        assert!(looks < 5000, "nobody noticed that the caller hung up");
    }
    assert_eq!(count(&shop, effect).await, 0);
    assert_eq!(shop.set("/faults/release", json!({"path_prefix": "/nowhere"})).await["released"], 0);
    assert_eq!(shop.set("/faults/release", json!({"path_prefix": path})).await["released"], 1);
    let mut looks = 0;
    while count(&shop, effect).await == 0 {
        looks += 1;
        assert!(looks < 5000, "it was never carried out");
    }
    assert_eq!(shop.post(&path, body).await.0, 200, "the same command again");
    assert_eq!(count(&shop, effect).await, 1);
}

#[tokio::test]
async fn a_waiting_call_can_be_cut() {
    let shop = Shop::new(World::Empty).await;
    let (method, path, body, effect) = writes(&shop).await.remove(3);
    fault(&shop, &path, json!({"kind": "stall"})).await;
    let call = tokio::spawn(request(&shop, &method, &path, &body).timeout(Duration::from_secs(30)).send());
    let id = shop.ask("/faults/wait?count=1").await["waiting"][0]["id"].clone();
    assert_eq!(shop.set("/faults/release", json!({"id": id, "then": "reset"})).await["released"], 1);
    assert!(!call.await.unwrap().unwrap_err().is_timeout());
    assert_eq!(count(&shop, effect).await, 0);
    assert_eq!(shop.try_control(Method::POST, "/faults/release", json!({"then": "dance"})).await.0, 400);
    assert_eq!(shop.ask("/faults/wait?seconds=0").await["waiting"], json!([]));
}

#[tokio::test]
async fn a_request_that_is_delivered_twice_shows_what_is_idempotent() {
    let shop = Shop::new(World::Empty).await;
    for (method, path, body, effect) in writes(&shop).await {
        fault(&shop, &path, json!({"kind": "duplicate"})).await;
        let before = count(&shop, effect).await;
        let status = answer(request(&shop, &method, &path, &body).send().await.unwrap()).await.0;
        assert!((200..300).contains(&status), "{path}: {status}");
        let plain = body["type"] == "RETURN_NOT_REQUIRED";
        let repeats = plain || ["issue.status", "order.shipment", "order.fulfillment"].contains(&effect);
        assert_eq!(count(&shop, effect).await - before, 1 + i64::from(repeats), "{path}");
    }
    let repeated = shop.ask("/effects?summary=1").await["summary"]["repeated"].as_array().unwrap().len();
    assert_eq!(repeated, 4, "what is one too many is told");
}

#[tokio::test]
async fn a_rule_can_name_the_kind_of_path_and_the_body() {
    let shop = Shop::new(World::Empty).await;
    let issue = shop.open("DISPUTE").await;
    let path = format!("/sale/issues/{issue}/message");
    let rule = json!({"template": "/sale/issues/{id}/message", "body": "END_REQUEST", "kind": "status", "status": 500});
    shop.set("/faults", json!({"rules": [rule]})).await;
    assert_eq!(shop.post(&path, json!({"type": "REGULAR", "text": "a"})).await.0, 201);
    assert_eq!(shop.post(&path, json!({"type": "END_REQUEST", "text": "a"})).await.0, 500);
    shop.control(Method::DELETE, "/faults", Value::Null).await;
    assert_eq!(shop.post(&path, json!({"type": "END_REQUEST", "text": "a"})).await.0, 201);
    assert_eq!(shop.post(&path, json!({"type": "END_REQUEST", "text": "a"})).await.0, 422);
    shop.set("/switches", json!({"end_request_conflict": true})).await;
    assert_eq!(shop.post(&path, json!({"type": "END_REQUEST", "text": "a"})).await.0, 409);
}
