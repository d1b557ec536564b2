//! Files of issues and of messages.

use crate::shop::{Answer, Shop, answer, code};
use aftersale::simulator::World;
use reqwest::Method;
use serde_json::{Value, json};

const DECLARE: &str = "/sale/issues/attachments";

/// Declares a file; its id and the address to upload it to.
async fn declare(shop: &Shop, name: &str, size: usize) -> (String, String) {
    let request = shop.request(Method::POST, DECLARE).header("content-type", crate::shop::BETA);
    let response = request.body(json!({"fileName": name, "size": size}).to_string()).send().await.unwrap();
    assert_eq!(response.status(), 201);
    let location = response.headers()["location"].to_str().unwrap().to_owned();
    let path = location.strip_prefix(shop.simulator.url()).expect("on the simulator").to_owned();
    (answer(response).await.1["id"].as_str().unwrap().to_owned(), path)
}

async fn upload(shop: &Shop, path: &str, kind: &str, bytes: Vec<u8>) -> Answer {
    let request = shop.request(Method::PUT, path).header("content-type", kind).body(bytes);
    answer(request.send().await.unwrap()).await
}

#[tokio::test]
async fn a_file_is_declared_uploaded_sent_and_read_back() {
    let shop = Shop::new(World::Empty).await;
    let issue = shop.open("DISPUTE").await;
    let (id, location) = declare(&shop, "zdjęcie 1.png", 5).await;
    let built = format!("{DECLARE}/{id}");
    assert_eq!(upload(&shop, &built, "image/png", b"12345".to_vec()).await.0, 404, "the address cannot be built");
    assert_eq!(upload(&shop, &location, "image/png", b"12345".to_vec()).await, (200, json!({"id": id})));
    assert_eq!(upload(&shop, &location, "image/png", b"12345".to_vec()).await.0, 404, "it works once");
    let message = json!({"type": "REGULAR", "text": "", "attachments": [{"id": id}]});
    let (status, entry) = shop.post(&format!("/sale/issues/{issue}/message"), message.clone()).await;
    assert_eq!(status, 201, "a file alone will do");
    let (status, body) = shop.post(&format!("/sale/issues/{issue}/message"), message).await;
    assert_eq!((status, code(&body)), (422, "ASSIGNING_ATTACHMENTS_TO_MESSAGE_FAILED"));
    let url = entry["attachments"][0]["url"].as_str().unwrap().strip_prefix(shop.simulator.url()).unwrap();
    assert_eq!(shop.get(url).await.0, 406, "bytes answer */* only");
    let mut request = shop.request(Method::GET, url).build().unwrap();
    request.headers_mut().insert("accept", "*/*".parse().unwrap());
    let response = shop.http.execute(request).await.unwrap();
    assert_eq!(response.headers()["content-type"], "image/png");
    assert!(response.headers()["content-disposition"].to_str().unwrap().contains("UTF-8''zdj%C4%99cie%201.png"));
    assert_eq!(response.bytes().await.unwrap().as_ref(), b"12345");
}

#[tokio::test]
async fn a_file_that_does_not_fit_is_refused_at_each_step() {
    let shop = Shop::new(World::Empty).await;
    for bad in [json!({"fileName": "noextension", "size": 1}), json!({"fileName": "a.png", "size": 0}), json!({})] {
        assert_eq!(shop.post(DECLARE, bad.clone()).await.0, 422, "{bad}");
    }
    let wrong_key = json!({"filename": "a.png", "size": 1});
    assert_eq!(shop.post(DECLARE, wrong_key).await.0, 422, "this one is camel case");
    let (status, body) = shop.post(DECLARE, json!({"fileName": "a.png", "size": 2_097_153})).await;
    assert_eq!((status, code(&body)), (422, "ATTACHMENT_ERROR"));
    let (_, location) = declare(&shop, "a.png", 2_097_152).await;
    assert_eq!(upload(&shop, &location, "image/png", vec![0; 2_097_153]).await.0, 413);
    let (_, location) = declare(&shop, "a.png", 4).await;
    assert_eq!(upload(&shop, &location, "text/plain", b"1234".to_vec()).await.0, 415);
    assert_eq!(upload(&shop, &location, "image/png", b"12345".to_vec()).await.0, 422, "not the declared size");
    let (_, location) = declare(&shop, "a.png", 2_097_152).await;
    assert_eq!(upload(&shop, &location, "image/png", vec![0; 2_097_152]).await.0, 200);
}

#[tokio::test]
async fn a_file_that_is_not_uploaded_cannot_be_sent() {
    let shop = Shop::new(World::Empty).await;
    let issue = shop.open("DISPUTE").await;
    let (id, _) = declare(&shop, "a.png", 4).await;
    let message = json!({"type": "REGULAR", "text": "x", "attachments": [{"id": id}]});
    assert_eq!(shop.post(&format!("/sale/issues/{issue}/message"), message).await.0, 422);
    assert_eq!(shop.seller().await["issues"][0]["chat"].as_array().unwrap().len(), 1);
}

#[tokio::test]
async fn the_file_of_a_return_label_can_get_lost() {
    let shop = Shop::new(World::Empty).await;
    let claim = shop.open("CLAIM").await;
    shop.set("/switches", json!({"label_lost": true})).await;
    let (id, location) = declare(&shop, "etykieta.pdf", 4).await;
    upload(&shop, &location, "application/pdf", b"%PDF".to_vec()).await;
    let message = json!({"type": "RETURN_REQUIRED_SELLER_LABEL", "text": "x", "attachments": [{"id": id}]});
    let (status, entry) = shop.post(&format!("/sale/issues/{claim}/message"), message).await;
    assert_eq!((status, &entry["attachments"]), (201, &json!([])));
}

#[tokio::test]
async fn a_file_of_a_message_is_scanned_and_there_only_once_it_is_sent() {
    let shop = Shop::new(World::Empty).await;
    shop.set("/clock", json!({"frozen": true})).await;
    let thread = shop.event(json!({"op": "buyer_thread_message", "text": "Poproszę instrukcję"})).await;
    let thread = format!("/messaging/threads/{}/messages", thread["thread"].as_str().unwrap());
    let declare = "/messaging/message-attachments";
    assert_eq!(shop.post(declare, json!({"fileName": "a.pdf", "size": 4})).await.0, 422, "lower case here");
    assert_eq!(shop.post(declare, json!({"filename": "a.pdf", "size": 5_242_881})).await.0, 422);
    let (status, body) = shop.post(declare, json!({"filename": "a.pdf", "size": 4})).await;
    assert_eq!(status, 201);
    let path = format!("{declare}/{}", body["id"].as_str().unwrap());
    assert_eq!(upload(&shop, &path, "application/pdf", b"%PDF".to_vec()).await.0, 200);
    assert_eq!(download(&shop, &path).await, 404, "not sent yet");
    let (status, sent) = shop.post(&thread, json!({"text": "Proszę", "attachments": [{"id": body["id"]}]})).await;
    assert_eq!(status, 201);
    assert_eq!(sent["attachments"][0], json!({"fileName": "a.pdf", "status": "NEW"}));
    assert_eq!(sent["status"], "VERIFYING");
    shop.set("/clock", json!({"advance_ms": 5000})).await;
    let read: Value = shop.read(&thread).await["messages"][0].clone();
    assert_eq!((&read["attachments"][0]["status"], &read["status"]), (&json!("SAFE"), &json!("DELIVERED")));
    assert_eq!(download(&shop, &path).await, 200);
}

async fn download(shop: &Shop, path: &str) -> u16 {
    let mut request = shop.request(Method::GET, path).build().unwrap();
    request.headers_mut().insert("accept", "*/*".parse().unwrap());
    shop.http.execute(request).await.unwrap().status().as_u16()
}
