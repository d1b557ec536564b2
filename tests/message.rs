//! The message centre, through the built binary against the simulator.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use aftersale::simulator::World;
use common::{Ran, Shop, ran};
use image::{DynamicImage, ImageFormat, RgbImage};
use serde_json::{Value, json};
use std::io::Cursor;
use std::process::Stdio;

/// A shop in which these buyers have asked something; their threads.
fn shop(buyers: &[&str]) -> (Shop, Vec<String>) {
    let shop = Shop::new(World::Empty);
    let threads = buyers.iter().map(|buyer| ask(&shop, buyer)["thread"].as_str().unwrap().to_owned()).collect();
    assert_eq!(shop.run(&["sync"]).code, 0);
    (shop, threads)
}

fn ask(shop: &Shop, buyer: &str) -> Value {
    shop.post(
        "/_simulator/events",
        json!({"op": "buyer_thread_message", "buyer": buyer, "text": "Czy jest na stanie?"}),
    )
}

fn effects(shop: &Shop) -> Vec<Value> {
    shop.get("/_simulator/effects")["effects"].as_array().unwrap().clone()
}

fn kinds(shop: &Shop) -> Vec<String> {
    effects(shop).iter().map(|effect| effect["kind"].as_str().unwrap().to_owned()).collect()
}

fn refused(ran: &Ran, code: i32, words: &str) {
    assert_eq!(ran.code, code, "{ran:?}");
    assert!(ran.stderr.contains(words), "no `{words}` in {}", ran.stderr);
    assert_eq!(ran.stdout, "");
}

fn file(shop: &Shop, name: &str, bytes: &[u8]) -> String {
    let path = shop.home.path().join(name);
    std::fs::write(&path, bytes).unwrap();
    path.to_str().unwrap().to_owned()
}

/// A picture of noise, which no format makes smaller; about three bytes a pixel.
fn picture(width: u32, height: u32) -> Vec<u8> {
    let mut seed = 7_u64;
    let image = RgbImage::from_fn(width, height, |_, _| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        image::Rgb([(seed >> 33) as u8, (seed >> 41) as u8, (seed >> 49) as u8])
    });
    let mut bytes = Cursor::new(Vec::new());
    DynamicImage::ImageRgb8(image).write_to(&mut bytes, ImageFormat::Png).unwrap();
    bytes.into_inner()
}

#[test]
fn threads_are_listed_and_shown_and_nothing_else_is() {
    let (shop, threads) = shop(&["anna.k", "jan.b"]);
    let claim = shop.post("/_simulator/events", json!({"op": "open_issue", "type": "CLAIM"}))["issue"].clone();
    assert_eq!(shop.run(&["sync"]).code, 0);
    let listed = shop.json(&["message", "list", "--json=id,kind"]);
    let mut ids: Vec<_> = listed.as_array().unwrap().iter().map(|row| row["id"].as_str().unwrap()).collect();
    ids.sort_unstable();
    let mut wanted = threads.clone();
    wanted.sort_unstable();
    assert_eq!(ids, wanted);
    assert_eq!(shop.json(&["message", "list", "--buyer", "jan.b", "--json=id"])[0]["id"], threads[1].as_str());
    let shown = shop.json(&["message", "show", &threads[0], "--json"]);
    assert_eq!(shown["messages"][0]["text"], "Czy jest na stanie?");
    assert_eq!(shown["last_event"], shown["messages"][0]["id"]);
    refused(&shop.run(&["message", "show", claim.as_str().unwrap()]), 2, "this is for message threads");
    refused(&shop.run(&["message", "list", "--due-within", "soon"]), 2, "6h");
    assert_eq!(shop.run(&["message", "list", "--at", "2026-11-20T10:00:00Z"]).code, 0, "it only reads");
}

#[test]
fn an_answer_goes_out_once_with_its_file() {
    let (shop, threads) = shop(&["anna.k"]);
    let photo = file(&shop, "photo.png", &picture(40, 40));
    let args = ["message", "reply", &threads[0], "-m", "Tak, jest.", "--evidence", &photo];
    let done = shop.run(&args);
    assert_eq!(done.code, 0, "{done:?}");
    let sent = effects(&shop);
    assert_eq!(sent.len(), 1);
    assert_eq!((&sent[0]["kind"], &sent[0]["detail"]["text"]), (&json!("thread.message"), &json!("Tak, jest.")));
    assert_eq!(sent[0]["detail"]["attachments"].as_array().unwrap().len(), 1);
    let again = shop.run(&args);
    assert_eq!(again.code, 0, "{again:?}");
    assert!(again.stdout.contains("already done"), "{}", again.stdout);
    assert_eq!(kinds(&shop).len(), 1);
    assert_eq!(shop.run(&[&args[..], &["--again"]].concat()).code, 0);
    assert_eq!(kinds(&shop).len(), 2);
}

#[test]
fn a_file_of_four_megabytes_is_sent_as_it_is_and_one_of_six_is_made_to_fit() {
    let (shop, threads) = shop(&["anna.k"]);
    let (four, six) = (picture(1200, 1100), picture(1500, 1350));
    assert!(four.len() > 3_900_000 && four.len() < 5_242_880 && six.len() > 5_242_880, "{} {}", four.len(), six.len());
    let (four, six) = (file(&shop, "four.png", &four), file(&shop, "six.png", &six));
    assert_eq!(shop.run(&["message", "reply", &threads[0], "-m", "Cztery", "--evidence", &four, "--no-fit"]).code, 0);
    let large = ["message", "reply", &threads[0], "-m", "Sześć", "--evidence", &six];
    assert_ne!(shop.run(&[&large[..], &["--no-fit"]].concat()).code, 0);
    assert_eq!(kinds(&shop).len(), 1, "too large as it is");
    assert_eq!(shop.run(&large).code, 0);
    assert_eq!(kinds(&shop).len(), 2);
}

#[test]
fn answers_that_come_too_fast_wait_and_each_goes_out_once() {
    let (shop, threads) = shop(&["anna.k", "jan.b", "ewa.c"]);
    let start = |thread: &String| {
        let mut command = shop.command(&["message", "reply", thread, "-m", "Tak."]);
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap()
    };
    let copies: Vec<_> = threads.iter().map(start).collect();
    for copy in copies {
        let ran = ran(copy.wait_with_output().unwrap());
        assert_eq!(ran.code, 0, "{ran:?}");
    }
    let mut targets: Vec<_> =
        effects(&shop).iter().map(|effect| effect["target"].as_str().unwrap().to_owned()).collect();
    targets.sort_unstable();
    let mut wanted = threads.clone();
    wanted.sort_unstable();
    assert_eq!(targets, wanted);
}

#[test]
fn two_copies_at_once_send_one_answer() {
    let (shop, threads) = shop(&["anna.k"]);
    let start = || {
        let mut command = shop.command(&["message", "reply", &threads[0], "-m", "Tak."]);
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap()
    };
    let copies = [start(), start()];
    for copy in copies {
        assert_eq!(ran(copy.wait_with_output().unwrap()).code, 0);
    }
    assert_eq!(kinds(&shop), ["thread.message"]);
}

#[test]
fn what_must_not_be_sent_is_not() {
    let (shop, threads) = shop(&["anna.k"]);
    let thread = threads[0].as_str();
    let photo = file(&shop, "photo.png", &picture(4, 4));
    refused(&shop.run(&["message", "reply", thread]), 2, "an answer needs words");
    refused(&shop.run(&["message", "reply", thread, "--evidence", &photo]), 2, "an answer needs words");
    refused(&shop.run(&["message", "reply", thread, "-m", &"x".repeat(2001)]), 6, "2000 are allowed");
    refused(
        &shop.run(&["message", "reply", thread, "-m", "Mój telefon: 601 202 303", "--evidence", &photo]),
        6,
        "601 202 303",
    );
    refused(&shop.run(&["message", "reply", "nobody", "-m", "x"]), 5, "no case is called");
    assert!(effects(&shop).is_empty());
    assert!(!shop.requests().iter().any(|line| line.starts_with("POST /messaging")));
    let dry = shop.json(&["message", "reply", thread, "-m", "Tak.", "--dry-run", "--json"]);
    assert_eq!(dry["requests"][0]["body"], json!({"text": "Tak."}));
    assert!(effects(&shop).is_empty());
    shop.post("/_simulator/events", json!({"op": "delete_buyer", "buyer": "anna.k"}));
    refused(&shop.run(&["message", "reply", thread, "-m", "Tak."]), 6, "has deleted his account");
}

#[test]
fn news_that_were_not_seen_stop_an_answer() {
    let (shop, threads) = shop(&["anna.k"]);
    ask(&shop, "anna.k");
    refused(&shop.run(&["message", "reply", &threads[0], "-m", "Tak."]), 6, "has news that you have not seen");
    refused(&shop.run(&["message", "read", &threads[0]]), 6, "has news that you have not seen");
    assert_eq!(shop.run(&["message", "show", &threads[0], "--refresh"]).code, 0);
    assert_eq!(shop.run(&["message", "reply", &threads[0], "-m", "Tak."]).code, 0);
    assert_eq!(kinds(&shop), ["thread.message"]);
}

#[test]
fn an_ended_token_is_renewed_and_a_missing_scope_sends_nothing() {
    let (shop, threads) = shop(&["anna.k"]);
    let fault = |kind: &str| {
        let rule = json!({"template": "/messaging/threads/{id}/messages", "method": "POST", "kind": kind, "status": 403,
            "code": "AccessDenied", "times": 1});
        shop.post("/_simulator/faults", json!({"rules": [rule]}));
    };
    let args = ["message", "reply", &threads[0], "-m", "Tak."];
    fault("status");
    refused(&shop.run(&args), 4, "allegro:api:messaging");
    assert!(effects(&shop).is_empty());
    fault("expired_token");
    assert_eq!(shop.run(&args).code, 0);
    assert_eq!(kinds(&shop), ["thread.message"]);
}

#[test]
fn an_answer_that_allegro_still_looks_at_is_found_and_not_sent_again() {
    let (shop, threads) = shop(&["anna.k"]);
    // The simulator's clock stands, so the message never gets through.
    shop.post("/_simulator/clock", json!({"frozen": true}));
    let rule = json!({"template": "/messaging/threads/{id}/messages", "method": "POST", "kind": "commit_then_reset", "times": 1});
    shop.post("/_simulator/faults", json!({"rules": [rule]}));
    let args = ["message", "reply", &threads[0], "-m", "Tak."];
    assert_eq!(shop.run(&args).code, 7);
    let again = shop.run(&args);
    assert_eq!(again.code, 0, "{again:?}");
    assert!(again.stdout.contains("already done"), "{}", again.stdout);
    assert_eq!(kinds(&shop), ["thread.message"]);
}

#[test]
fn threads_are_marked_as_read_once_until_the_buyer_writes_again() {
    let (shop, threads) = shop(&["anna.k", "jan.b"]);
    let args = ["message", "read", &threads[0], &threads[1], "--json"];
    let dry = shop.json(&[&args[..], &["--dry-run"]].concat());
    assert_eq!((dry.as_array().unwrap().len(), dry[0]["requests"][0]["method"].as_str()), (2, Some("PUT")));
    assert!(effects(&shop).is_empty());
    let read = shop.json(&args);
    assert_eq!((&read[0]["status"], &read[0]["already"]), (&json!("READ"), &json!(false)));
    let again = shop.json(&args);
    assert_eq!((&again[1]["already"], &again[1]["actions"]), (&json!(true), &json!([])));
    assert_eq!(kinds(&shop), ["thread.read", "thread.read"]);
    assert_eq!(shop.json(&["list", "--json=id"]).as_array().unwrap().len(), 2, "reading answers nobody");
    ask(&shop, "anna.k");
    assert_eq!(shop.run(&["message", "show", &threads[0], "--refresh"]).code, 0);
    assert_eq!(shop.json(&args)[0]["already"], false);
    assert_eq!(kinds(&shop).len(), 3);
}

#[test]
fn a_thread_that_fails_does_not_stop_the_others() {
    let (shop, threads) = shop(&["anna.k", "jan.b"]);
    let some = shop.run(&["message", "read", &threads[0], "nobody", &threads[1], "--json"]);
    assert_eq!(some.code, 3, "{some:?}");
    assert_eq!(some.json().as_array().unwrap().len(), 2);
    assert!(some.stderr.contains("no case is called `nobody`"), "{}", some.stderr);
    assert_eq!(kinds(&shop), ["thread.read", "thread.read"]);
    assert_eq!(shop.run(&["message", "read", "nobody", "noone"]).code, 5);
    refused(&shop.run(&["message", "read"]), 2, "CASE");
    refused(&shop.run(&["message", "read", &threads[0], &threads[1], "--if-last-event", "x"]), 2, "of one case");
}
