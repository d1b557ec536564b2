//! The message centre.

use crate::shop::{Shop, code, column};
use aftersale::simulator::World;
use reqwest::Method;
use serde_json::{Value, json};
use std::time::Duration;

#[tokio::test]
async fn threads_and_messages_come_newest_first_in_pages_of_twenty() {
    let shop = Shop::new(World::Generated(120)).await;
    let first = shop.read("/messaging/threads").await;
    assert_eq!((&first["offset"], &first["limit"]), (&json!(0), &json!(20)));
    let dates = column(&first["threads"], "lastMessageDateTime");
    assert_eq!(dates.len(), 20);
    assert!(dates.is_sorted_by(|newer, older| newer >= older));
    let second = shop.read("/messaging/threads?offset=20").await;
    assert_eq!(second["threads"].as_array().unwrap().len(), 10);
}

#[tokio::test]
async fn messages_are_found_before_and_after_an_instant() {
    let shop = Shop::new(World::Empty).await;
    let mut thread = String::new();
    for minute in 0..25 {
        let at = format!("2026-11-20T10:{minute:02}:00Z");
        let event = json!({"op": "buyer_thread_message", "text": minute.to_string(), "at": at});
        thread = shop.event(event).await["thread"].as_str().unwrap().to_owned();
    }
    let path = format!("/messaging/threads/{thread}/messages");
    let texts = async |query: &str| column(&shop.read(&format!("{path}{query}")).await["messages"], "text");
    assert_eq!(texts("").await[..2], ["24", "23"]);
    assert_eq!(texts("?offset=20").await, ["4", "3", "2", "1", "0"]);
    assert_eq!(texts("?before=2026-11-20T10:02:00Z").await, ["1", "0"], "the bound itself is out");
    assert_eq!(texts("?after=2026-11-20T10:22:00Z").await, ["24", "23"]);
    assert_eq!(shop.get(&format!("{path}?before=2026-11-20T10:02:00Z&offset=1")).await.0, 422);
    assert_eq!(shop.get("/messaging/threads/nobody/messages").await.0, 404);
}

#[tokio::test]
async fn one_message_a_second() {
    let shop = Shop::new(World::Empty).await;
    let event = shop.event(json!({"op": "buyer_thread_message"})).await;
    let path = format!("/messaging/threads/{}/messages", event["thread"].as_str().unwrap());
    assert_eq!(shop.post(&path, json!({"text": ""})).await.0, 422);
    assert_eq!(shop.post(&path, json!({"text": "ż".repeat(2001)})).await.0, 422);
    assert_eq!(shop.post(&path, json!({"text": "ż".repeat(2000)})).await.0, 201);
    let (status, body) = shop.post(&path, json!({"text": "Jeszcze"})).await;
    assert_eq!((status, code(&body)), (429, "TOO_MANY_REQUESTS"));
    tokio::time::sleep(Duration::from_millis(1050)).await;
    assert_eq!(shop.post(&path, json!({"text": "Jeszcze"})).await.0, 201);
    assert_eq!(shop.ask("/effects").await["count"], 2);
}

#[tokio::test]
async fn a_new_thread_needs_an_order_of_that_buyer() {
    let shop = Shop::new(World::Demo).await;
    let order = shop.seller().await["orders"][0].clone();
    let message =
        |login: &Value, order: Value| json!({"recipient": {"login": login}, "text": "Dzień dobry", "order": order});
    let path = "/messaging/messages";
    assert_eq!(shop.post(path, message(&order["buyer_login"], Value::Null)).await.0, 422);
    assert_eq!(shop.post(path, message(&json!("somebody-else"), json!({"id": order["id"]}))).await.0, 422);
    let (status, sent) = shop.post(path, message(&order["buyer_login"], json!({"id": order["id"]}))).await;
    assert_eq!((status, &sent["relatesTo"]["order"]["id"]), (201, &order["id"]));
    let id = sent["id"].as_str().unwrap();
    assert_eq!(shop.get(&format!("{path}/{id}")).await.0, 200);
    let deleted = shop.request(Method::DELETE, &format!("{path}/{id}")).send().await.unwrap();
    assert_eq!(deleted.status(), 204);
    assert_eq!(shop.get(&format!("{path}/{id}")).await.0, 404);
}

#[tokio::test]
async fn a_thread_is_marked_read_and_loses_its_other_side() {
    let shop = Shop::new(World::Empty).await;
    let event = shop.event(json!({"op": "buyer_thread_message", "buyer": "kasia-lodz"})).await;
    let path = format!("/messaging/threads/{}", event["thread"].as_str().unwrap());
    assert_eq!(shop.read(&path).await["read"], false);
    assert_eq!(shop.send(Method::PUT, &format!("{path}/read"), json!({})).await.0, 422);
    assert_eq!(shop.send(Method::PUT, &format!("{path}/read"), json!({"read": true})).await.1["read"], true);
    let message = format!("/messaging/messages/{}", event["message"].as_str().unwrap());
    let deleted = shop.request(Method::DELETE, &message).send().await.unwrap();
    assert_eq!(deleted.status(), 403, "a buyer's message stays");
    shop.event(json!({"op": "delete_buyer", "buyer": "kasia-lodz"})).await;
    assert_eq!(shop.read(&path).await["interlocutor"], Value::Null);
    assert_eq!(shop.post(&format!("{path}/messages"), json!({"text": "x"})).await.0, 403);
}
