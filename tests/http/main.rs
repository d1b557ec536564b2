#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
//! The shared HTTP stack against servers that misbehave.

mod trace;

use aftersale::error::{Error, ErrorKind};
use aftersale::marketplaces::http::{Body, Call, Http, Refusal, refused};
use secrecy::SecretString;
use serde_json::json;
use std::io::{Read, Write};
use std::net::TcpListener;
use std::time::{Duration, Instant};
use url::Url;
use wiremock::matchers::{method, path};
use wiremock::{Mock, MockServer, ResponseTemplate};

const SECOND: Duration = Duration::from_millis(10);
const TOKEN: &str = "eyJhbGciOiJIUzI1NiJ9.eyJ1c2VyIjoiMSJ9.very-secret-signature";

fn stack() -> Http {
    Http::paced(None, SECOND)
}

fn read(server: &MockServer) -> Call {
    Call::get(Url::parse(&format!("{}/thing?limit=5", server.uri())).unwrap(), "main", "read the thing")
        .authorization("Bearer", &SecretString::from(TOKEN))
        .unwrap()
}

async fn serve(server: &MockServer, answer: ResponseTemplate, times: u64) {
    Mock::given(path("/thing")).respond_with(answer).up_to_n_times(times).mount(server).await;
}

async fn requests(server: &MockServer) -> usize {
    server.received_requests().await.unwrap().len()
}

fn everything(error: &Error) -> String {
    format!("{error} {:?} {:?} {:?}", error.hints, error.details, error.cause)
}

#[tokio::test]
async fn a_read_is_tried_again_until_it_succeeds() {
    for status in [429, 500, 502, 503, 504] {
        let server = MockServer::start().await;
        serve(&server, ResponseTemplate::new(status), 2).await;
        serve(&server, ResponseTemplate::new(200).set_body_json(json!({"a": 1})), 1).await;
        let answer = stack().send(&read(&server)).await.unwrap();
        assert_eq!((answer.status.as_u16(), answer.effort.retries), (200, 2), "after {status}");
        assert_eq!(answer.body, Body::Json(json!({"a": 1})));
    }
}

#[tokio::test]
async fn answers_may_be_compressed() {
    let server = MockServer::start().await;
    let body: &[u8] = &[
        0x1f, 0x8b, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0x03, 0xab, 0x56, 0x4a, 0x54, 0xb2, 0x32, 0xac, 0x05,
        0x00, 0xaf, 0xac, 0x1b, 0x56, 0x07, 0x00, 0x00, 0x00,
    ];
    let answer = ResponseTemplate::new(200).insert_header("content-encoding", "gzip").set_body_bytes(body);
    serve(&server, answer, 1).await;
    assert_eq!(stack().send(&read(&server)).await.unwrap().body, Body::Json(json!({"a": 1})));
    let received = server.received_requests().await.unwrap();
    assert!(received[0].headers["accept-encoding"].to_str().unwrap().contains("gzip"));
}

#[tokio::test]
async fn a_read_that_keeps_failing_says_how_often_it_was_tried() {
    let server = MockServer::start().await;
    let page = ResponseTemplate::new(503).set_body_string("<html>down</html>").insert_header("trace-id", "abc123");
    serve(&server, page, 100).await;
    let call = read(&server);
    let answer = stack().send(&call).await.unwrap();
    assert_eq!(requests(&server).await, 4);
    let error = refused(&call, &answer);
    assert_eq!(error.kind, ErrorKind::Temporary);
    assert_eq!(error.trace_id.as_deref(), Some("abc123"));
    assert_eq!(error.account.as_deref(), Some("main"));
    let said = error.to_string();
    assert!(said.starts_with("cannot read the thing of account `main`: 127.0.0.1 answered 503"), "{said}");
    assert!(said.contains(" after 3 retries in 0.") && said.ends_with(" s"), "{said}");
}

#[tokio::test]
async fn definite_answers_are_not_tried_again() {
    for status in [301, 400, 401, 403, 404, 406, 409, 415, 422, 501] {
        let server = MockServer::start().await;
        serve(&server, ResponseTemplate::new(status).insert_header("location", "/elsewhere"), 9).await;
        let answer = stack().send(&read(&server)).await.unwrap();
        assert_eq!(answer.status.as_u16(), status);
        assert_eq!(requests(&server).await, 1, "{status}");
    }
}

#[tokio::test]
async fn writes_are_sent_once_whatever_comes_of_them() {
    for status in [429, 500, 503, 504] {
        let server = MockServer::start().await;
        Mock::given(method("POST")).respond_with(ResponseTemplate::new(status)).mount(&server).await;
        let url = Url::parse(&format!("{}/token", server.uri())).unwrap();
        let form = vec![("grant_type", SecretString::from("refresh_token"))];
        let answer = stack().send(&Call::form(url, "main", "renew the login", form)).await.unwrap();
        assert_eq!((answer.status.as_u16(), answer.effort.retries), (status, 0));
        assert_eq!(requests(&server).await, 1);
    }
}

#[tokio::test]
async fn the_wait_that_the_marketplace_asks_for_is_kept() {
    let server = MockServer::start().await;
    serve(&server, ResponseTemplate::new(429).insert_header("retry-after", "30"), 1).await;
    serve(&server, ResponseTemplate::new(200).set_body_json(json!([])), 1).await;
    let started = Instant::now();
    stack().send(&read(&server)).await.unwrap();
    assert!(started.elapsed() >= SECOND * 30, "{:?}", started.elapsed());
}

#[tokio::test]
async fn too_long_a_wait_ends_the_request_and_is_told() {
    let server = MockServer::start().await;
    serve(&server, ResponseTemplate::new(429).insert_header("retry-after", "600"), 9).await;
    let call = read(&server);
    let answer = stack().send(&call).await.unwrap();
    assert_eq!(requests(&server).await, 1);
    let error = refused(&call, &answer);
    assert_eq!(error.kind, ErrorKind::Temporary);
    assert!(error.hints.iter().any(|hint| hint.contains("600 s")), "{:?}", error.hints);
}

#[tokio::test]
async fn a_limit_met_by_one_request_holds_the_others_back() {
    let server = MockServer::start().await;
    serve(&server, ResponseTemplate::new(429).insert_header("retry-after", "60"), 1).await;
    serve(&server, ResponseTemplate::new(200).set_body_json(json!([])), 9).await;
    let http = stack();
    let first = tokio::spawn({
        let (http, call) = (http.clone(), read(&server));
        async move { http.send(&call).await }
    });
    while requests(&server).await == 0 {
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    tokio::time::sleep(SECOND * 5).await;
    let started = Instant::now();
    http.send(&read(&server)).await.unwrap();
    assert!(started.elapsed() >= SECOND * 10, "{:?}", started.elapsed());
    first.await.unwrap().unwrap();
}

#[tokio::test]
async fn a_run_has_only_so_many_retries() {
    let server = MockServer::start().await;
    serve(&server, ResponseTemplate::new(500), 10_000).await;
    let http = Http::paced(None, Duration::from_micros(10));
    let mut retries = 0;
    for _ in 0..60 {
        retries += http.send(&read(&server)).await.unwrap().effort.retries;
    }
    assert_eq!(retries, 100);
    assert_eq!(requests(&server).await, 160);
}

#[tokio::test]
async fn a_success_that_is_no_json_is_a_failure_that_may_pass() {
    for body in ["", "<html>Log in</html>", "{\"issues\":[{\"id\":"] {
        let server = MockServer::start().await;
        serve(&server, ResponseTemplate::new(200).set_body_string(body), 9).await;
        let error = stack().send(&read(&server)).await.unwrap_err();
        assert_eq!(error.kind, ErrorKind::Temporary, "{body}");
        assert_eq!(requests(&server).await, 4);
        assert!(error.message.contains("after 3 retries"), "{}", error.message);
    }
}

/// Answers every connection with `answer` and closes it; returns the address.
fn raw_server(answer: &'static [u8]) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let _ = stream.read(&mut [0; 4096]);
            let _ = stream.write_all(answer);
        }
    });
    address
}

#[tokio::test]
async fn a_torn_answer_is_a_failure_of_the_line() {
    for answer in [
        &b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"issues\":["[..],
        &b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{\"a\":\r\n"[..],
        &b""[..],
    ] {
        let url = Url::parse(&raw_server(answer)).unwrap();
        let error = stack().send(&Call::get(url, "main", "read the thing")).await.unwrap_err();
        assert_eq!(error.kind, ErrorKind::Temporary);
        assert!(error.message.contains("after 3 retries"), "{}", error.message);
    }
}

#[tokio::test]
async fn a_refused_connection_is_told_in_words() {
    let free = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let url = Url::parse(&format!("http://{free}/x?device_code=hush")).unwrap();
    let error = stack().send(&Call::get(url, "main", "read the thing")).await.unwrap_err();
    assert_eq!(error.kind, ErrorKind::Temporary);
    let said = error.to_string();
    assert!(said.contains("cannot connect to 127.0.0.1: Connection refused"), "{said}");
    assert!(!everything(&error).contains("hush"), "{}", everything(&error));
}

#[tokio::test]
async fn an_answer_without_end_is_cut_off() {
    let server = MockServer::start().await;
    serve(&server, ResponseTemplate::new(200).set_body_bytes(vec![b' '; 33 << 20]), 9).await;
    let error = stack().send(&read(&server)).await.unwrap_err();
    assert_eq!(error.kind, ErrorKind::Failed);
    assert!(error.message.contains("larger than 32 MiB"), "{}", error.message);
    assert_eq!(requests(&server).await, 1);
}

#[tokio::test]
async fn errors_hold_no_secret_even_if_the_answer_repeats_it() {
    for body in [
        json!({"error": "invalid_token", "error_description": format!("Invalid token: {TOKEN}")}).to_string(),
        json!({"errors": [{"code": "X", "message": format!("{TOKEN} \u{1b}[31m"), "path": TOKEN}]}).to_string(),
        format!("<html>{TOKEN}</html>"),
    ] {
        let server = MockServer::start().await;
        serve(&server, ResponseTemplate::new(401).set_body_string(body), 9).await;
        let call = read(&server);
        let answer = stack().send(&call).await.unwrap();
        let error = refused(&call, &answer);
        assert_eq!(error.kind, ErrorKind::Login);
        let said = everything(&error);
        assert!(!said.contains("secret-signature") && !said.contains('\u{1b}'), "{said}");
        assert!(!format!("{call:?}").contains("secret-signature"));
    }
}

#[tokio::test]
async fn error_bodies_are_read_for_what_they_are() {
    let server = MockServer::start().await;
    let body = json!({"errors": [{"code": "VALIDATION_ERROR", "path": "limit", "userMessage": "\"Too much\""}]});
    serve(&server, ResponseTemplate::new(422).set_body_json(&body), 1).await;
    let call = read(&server);
    let answer = stack().send(&call).await.unwrap();
    assert!(Refusal::read(&answer.body).is("VALIDATION_ERROR"));
    let said = refused(&call, &answer).to_string();
    assert!(said.ends_with("answered 422 Unprocessable Entity: Too much (VALIDATION_ERROR, limit)"), "{said}");
}
