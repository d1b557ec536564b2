//! Chats and verdicts, with all that is odd about them.

use crate::shop::{Answer, Shop, code, column};
use aftersale::simulator::World;
use serde_json::{Value, json};

async fn write(shop: &Shop, issue: &str, kind: &str, text: &str) -> Answer {
    shop.post(&format!("/sale/issues/{issue}/message"), json!({"type": kind, "text": text})).await
}

async fn row(shop: &Shop, issue: &str) -> Value {
    shop.read(&format!("/sale/issues/{issue}")).await
}

async fn chat(shop: &Shop, issue: &str, query: &str) -> Value {
    shop.read(&format!("/sale/issues/{issue}/chat{query}")).await["chat"].clone()
}

/// An issue in which the seller has written `count` numbered messages.
async fn long(shop: &Shop, kind: &str, count: usize) -> String {
    let issue = shop.open(kind).await;
    for number in 1..count {
        shop.event(json!({"op": "seller_message", "issue": issue, "text": number.to_string()})).await;
    }
    issue
}

#[tokio::test]
async fn a_discussion_is_newest_first_and_a_claim_oldest_first_and_deaf_to_offset() {
    let shop = Shop::new(World::Empty).await;
    let dispute = long(&shop, "DISPUTE", 15).await;
    assert_eq!(column(&chat(&shop, &dispute, "").await, "text")[..2], ["14", "13"]);
    assert_eq!(column(&chat(&shop, &dispute, "?offset=13").await, "text"), ["1", "Dzień dobry"]);
    let claim = long(&shop, "CLAIM", 15).await;
    let first = chat(&shop, &claim, "").await;
    assert_eq!(column(&first, "text")[..2], ["Dzień dobry", "1"]);
    assert_eq!(first.as_array().unwrap().len(), 10);
    assert_eq!(chat(&shop, &claim, "?offset=10").await, first, "the same page again");
    assert_eq!(chat(&shop, &claim, "?limit=100").await.as_array().unwrap().len(), 15);
}

#[tokio::test]
async fn the_old_cap_of_twenty_can_be_switched_on() {
    let shop = Shop::new(World::Empty).await;
    let issue = shop.open("DISPUTE").await;
    shop.set("/switches", json!({"chat_cap_20": true})).await;
    let (status, body) = shop.get(&format!("/sale/issues/{issue}/chat?limit=21")).await;
    assert_eq!((status, code(&body)), (400, "ERROR"));
    assert_eq!(shop.get(&format!("/sale/issues/{issue}/chat?limit=20")).await.0, 200);
}

#[tokio::test]
async fn the_row_does_not_tell_who_really_wrote_last() {
    let shop = Shop::new(World::Empty).await;
    let issue = shop.open("DISPUTE").await;
    let last = async || row(&shop, &issue).await["chat"]["lastMessage"]["status"].clone();
    let happens = async |op: &str, more: Value| {
        let mut event = json!({"op": op, "issue": issue});
        event.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        shop.event(event).await
    };
    assert_eq!(last().await, "NEW");
    happens("buyer_message", json!({"text": "Halo?"})).await;
    assert_eq!(last().await, "NEW", "the seller has never written");
    assert_eq!(write(&shop, &issue, "REGULAR", "Sprawdzamy").await.0, 201);
    assert_eq!(last().await, "SELLER_REPLIED");
    happens("buyer_message", json!({"text": "I co?"})).await;
    assert_eq!(last().await, "BUYER_REPLIED");
    happens("bot_message", json!({"text": "Przekazałam sprzedającemu"})).await;
    assert_eq!(last().await, "SELLER_REPLIED", "a bot passes for the seller");
    let bot = chat(&shop, &issue, "?limit=1").await[0]["author"].clone();
    assert_eq!(bot, json!({"role": "SELLER", "login": "Chatbot Allina"}));
    happens("buyer_message", json!({"file_only": true})).await;
    assert_eq!(last().await, "SELLER_REPLIED", "a file alone does not show");
    assert_eq!(chat(&shop, &issue, "?limit=1").await[0]["text"], "");
    happens("advisor_message", json!({"text": "Dołączam"})).await;
    assert_eq!(last().await, "ALLEGRO_ADVISOR_REPLIED");
    happens("system_message", json!({"text": "Przypominamy"})).await;
    let newest = chat(&shop, &issue, "?limit=2").await;
    assert_eq!(newest[0]["author"], json!({"role": "SYSTEM"}), "no login");
    assert_eq!(newest[1]["author"], json!({"role": "ADMIN"}));
    let count = row(&shop, &issue).await["chat"]["messagesCount"].as_u64().unwrap();
    assert_eq!((count, chat(&shop, &issue, "?limit=100").await.as_array().unwrap().len()), (6, 8));
}

#[tokio::test]
async fn a_row_can_be_made_to_lag() {
    let shop = Shop::new(World::Empty).await;
    let issue = long(&shop, "DISPUTE", 2).await;
    let before = row(&shop, &issue).await;
    shop.set("/switches", json!({"lagging_rows": [issue]})).await;
    shop.event(json!({"op": "buyer_message", "issue": issue, "text": "Nowe"})).await;
    assert_eq!(row(&shop, &issue).await, before);
    assert_eq!(chat(&shop, &issue, "?limit=1").await[0]["text"], "Nowe");
}

#[tokio::test]
async fn closure_is_asked_for_once_for_ever_and_never_in_claims() {
    let shop = Shop::new(World::Empty).await;
    let dispute = shop.open("DISPUTE").await;
    assert_eq!(write(&shop, &dispute, "END_REQUEST", "Prosimy o zamknięcie").await.0, 201);
    shop.event(json!({"op": "buyer_message", "issue": dispute, "text": "Jeszcze nie"})).await;
    assert_eq!(write(&shop, &dispute, "END_REQUEST", "A teraz?").await.0, 422);
    shop.event(json!({"op": "reopen_issue", "issue": dispute})).await;
    assert_eq!(write(&shop, &dispute, "END_REQUEST", "A teraz?").await.0, 422);
    assert_eq!(write(&shop, &dispute, "REGULAR", "Zwykła").await.0, 201);
    let claim = shop.open("CLAIM").await;
    assert_eq!(write(&shop, &claim, "END_REQUEST", "Prosimy").await.0, 422);
    assert_eq!(shop.ask("/effects").await["count"], 2);
}

#[tokio::test]
async fn goods_are_asked_back_in_claims_only() {
    let shop = Shop::new(World::Empty).await;
    let (dispute, claim) = (shop.open("DISPUTE").await, shop.open("CLAIM").await);
    assert_eq!(row(&shop, &claim).await["currentState"]["returnRequired"], Value::Null);
    let cases =
        [("RETURN_REQUIRED_CUSTOM", true), ("RETURN_NOT_REQUIRED", false), ("RETURN_REQUIRED_SELLER_LABEL", true)];
    for (kind, required) in cases {
        assert_eq!(write(&shop, &dispute, kind, "x").await.0, 422, "{kind}");
        assert_eq!(write(&shop, &claim, kind, "x").await.0, 201, "{kind}");
        assert_eq!(row(&shop, &claim).await["currentState"]["returnRequired"], required);
    }
    assert_eq!(write(&shop, &claim, "SOMETHING_ELSE", "x").await.0, 400);
}

#[tokio::test]
async fn a_message_needs_words_that_fit_and_a_chat_that_is_active() {
    let shop = Shop::new(World::Empty).await;
    let issue = shop.open("DISPUTE").await;
    assert_eq!(write(&shop, &issue, "REGULAR", "").await.0, 422);
    assert_eq!(write(&shop, &issue, "REGULAR", &"ż".repeat(20_001)).await.0, 422);
    let (status, entry) = write(&shop, &issue, "REGULAR", &"ż".repeat(20_000)).await;
    assert_eq!((status, &entry["author"]["login"]), (201, &json!("domowy-zakatek")));
    shop.event(json!({"op": "close_issue", "issue": issue})).await;
    let (status, body) = write(&shop, &issue, "REGULAR", "Za późno").await;
    assert_eq!((status, code(&body)), (409, "DISPUTE_ALREADY_RESOLVED"));
    let (status, body) = write(&shop, "00000000-0000-4000-8000-000000000000", "REGULAR", "x").await;
    assert_eq!((status, code(&body)), (404, "POST_PURCHASE_ISSUE_NOT_FOUND"));
}

async fn verdict(shop: &Shop, issue: &str, body: Value) -> u16 {
    shop.post(&format!("/sale/issues/{issue}/status"), body).await.0
}

#[tokio::test]
async fn a_verdict_moves_only_toward_the_buyer() {
    let shop = Shop::new(World::Empty).await;
    let claim = shop.open("CLAIM").await;
    let status = async || row(&shop, &claim).await["currentState"]["status"].clone();
    assert_eq!(verdict(&shop, &claim, json!({"status": "REJECTED_OTHER", "message": "Nie"})).await, 200);
    assert_eq!(status().await, "CLAIM_REJECTED");
    assert_eq!(verdict(&shop, &claim, json!({"status": "REJECTED_MINOR_DEFECT", "message": "Nie"})).await, 400);
    assert_eq!(verdict(&shop, &claim, json!({"status": "ACCEPTED_REFUND", "message": "Tak"})).await, 200);
    assert_eq!(verdict(&shop, &claim, json!({"status": "ACCEPTED_REPAIR", "message": "Lub tak"})).await, 200);
    assert_eq!(verdict(&shop, &claim, json!({"status": "REJECTED_OTHER", "message": "Nie"})).await, 400);
    assert_eq!(status().await, "CLAIM_ACCEPTED");
    let shown = row(&shop, &claim).await.to_string();
    assert!(!shown.contains("ACCEPTED_REPAIR"), "which verdict it was cannot be read back");
    assert_eq!(write(&shop, &claim, "REGULAR", "Claims take messages in every status").await.0, 201);
}

#[tokio::test]
async fn a_verdict_is_refused_without_its_parts() {
    let shop = Shop::new(World::Empty).await;
    let (dispute, claim) = (shop.open("DISPUTE").await, shop.open("CLAIM").await);
    let partial =
        |refund: Value| json!({"status": "ACCEPTED_PARTIAL_REFUND", "message": "Tak", "partialRefund": refund});
    assert_eq!(verdict(&shop, &dispute, json!({"status": "ACCEPTED_REFUND", "message": "Tak"})).await, 400);
    for bad in [
        json!({"status": "ACCEPTED_REFUND"}),
        json!({"status": "ACCEPTED_REFUND", "message": " "}),
        json!({"status": "ACCEPTED_BY_MISTAKE", "message": "Tak"}),
        json!({"status": "ACCEPTED_PARTIAL_REFUND", "message": "Tak"}),
        json!({"status": "ACCEPTED_REFUND", "message": "Tak", "partialRefund": {"amount": "5.00", "currency": "PLN"}}),
        partial(json!({"amount": "5.123", "currency": "PLN"})),
        partial(json!({"amount": 5, "currency": "PLN"})),
        partial(json!({"amount": "5.00", "currency": "CZK"})),
    ] {
        assert_eq!(verdict(&shop, &claim, bad.clone()).await, 400, "{bad}");
    }
    assert_eq!(shop.ask("/effects").await["count"], 0);
    assert_eq!(verdict(&shop, &claim, partial(json!({"amount": "5.00", "currency": "PLN"}))).await, 200);
}

#[tokio::test]
async fn a_discussion_can_turn_into_a_claim() {
    let shop = Shop::new(World::Empty).await;
    let issue = shop.open("DISPUTE").await;
    let before = row(&shop, &issue).await;
    assert_eq!((&before["type"], &before["reason"]), (&json!("DISPUTE"), &Value::Null));
    assert!(before["currentState"]["statusDueDate"].is_string(), "filled in for discussions too");
    shop.event(json!({"op": "dispute_to_claim", "issue": issue})).await;
    let after = row(&shop, &issue).await;
    assert_eq!((&after["id"], &after["type"]), (&before["id"], &json!("CLAIM")));
    assert!(after["referenceNumber"].is_string() && after["decisionDueDate"].is_string());
}
