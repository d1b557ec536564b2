//! The device flow, answer by answer.

use crate::support::*;
use aftersale::error::{ErrorKind, Result};
use aftersale::marketplaces::{LoginPrompt, Token};
use secrecy::ExposeSecret;
use serde_json::{Value, json};
use std::sync::Mutex;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};
use wiremock::matchers::{method, path};
use wiremock::{Mock, Request, ResponseTemplate};

fn code() -> Value {
    json!({"device_code": "dev-hush", "user_code": "abc def", "expires_in": 3600, "interval": 1,
        "verification_uri": "https://allegro.pl/skojarz-aplikacje",
        "verification_uri_complete": "https://allegro.pl/skojarz-aplikacje?code=abcdef"})
}

fn grant() -> (u16, Value) {
    (200, json!({"access_token": "new-access", "refresh_token": "new-refresh", "expires_in": 43199, "scope": "s"}))
}

fn refusal(code: &str) -> (u16, Value) {
    (400, json!({"error": code, "error_description": "dev-hush"}))
}

struct Run {
    world: World,
    prompts: Vec<LoginPrompt>,
    result: Result<Token>,
    took: Duration,
}

/// A login in which the polls are answered one after the other, the last one for ever.
async fn run(code: Value, polls: Vec<(u16, Value)>) -> Run {
    let world = world().await;
    let device = ResponseTemplate::new(200).set_body_json(code);
    Mock::given(method("POST")).and(path("/auth/oauth/device")).respond_with(device).mount(&world.server).await;
    let polls = Mutex::new(polls);
    let answer = move |_: &Request| {
        let mut polls = polls.lock().unwrap();
        let (status, body) = if polls.len() > 1 { polls.remove(0) } else { polls[0].clone() };
        ResponseTemplate::new(status).set_body_json(body)
    };
    Mock::given(method("POST")).and(path("/auth/oauth/token")).respond_with(answer).mount(&world.server).await;
    let mut prompts = Vec::new();
    let started = Instant::now();
    let result = world.client.login(&mut |prompt| prompts.push(prompt.clone()), &mut never_asked).await;
    Run { took: started.elapsed(), world, prompts, result }
}

#[tokio::test]
async fn a_person_confirms_and_the_pair_comes_back_unstored() {
    let polls = vec![refusal("authorization_pending"), refusal("authorization_pending"), grant()];
    let run = run(code(), polls).await;
    let token = run.result.unwrap();
    assert_eq!((token.access.expose_secret(), token.refresh.unwrap().expose_secret()), ("new-access", "new-refresh"));
    assert_eq!(run.prompts.len(), 1);
    assert_eq!(run.prompts[0].url, "https://allegro.pl/skojarz-aplikacje?code=abcdef");
    assert_eq!((run.prompts[0].code.as_deref(), run.prompts[0].valid_millis), (Some("abc def"), Some(3_600_000)));
    assert_eq!(run.world.store.saves.load(Ordering::SeqCst), 0);
    let requests = run.world.requests().await;
    assert_eq!(requests.len(), 4);
    let body = String::from_utf8(requests[1].body.clone()).unwrap();
    assert_eq!(body, "grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Adevice_code&device_code=dev-hush");
    assert_eq!(requests[0].headers["authorization"], "Basic Y2xpZW50LTE6aHVzaC1jbGllbnQtc2VjcmV0");
}

#[tokio::test]
async fn the_server_sets_the_pace() {
    let slow = run(code(), vec![refusal("slow_down"), refusal("slow_down"), grant()]).await;
    slow.result.unwrap();
    assert!(slow.took >= SECOND * (1 + 6 + 11), "{:?}", slow.took);
    let mut patient = code();
    patient["interval"] = "20".into();
    let patient = run(patient, vec![grant()]).await;
    assert!(patient.took >= SECOND * 20, "{:?}", patient.took);
}

#[tokio::test]
async fn troubles_of_the_server_are_waited_out() {
    let polls = vec![(500, json!({})), (503, json!({"error": "x"})), (429, json!({})), (502, json!("<html>")), grant()];
    assert!(run(code(), polls).await.result.is_ok());
}

#[tokio::test]
async fn what_ends_a_login_says_how_to_go_on() {
    for (poll, why) in [
        (refusal("access_denied"), "refused in the browser"),
        (refusal("expired_token"), "run out"),
        (refusal("invalid_request"), "run out"),
        (refusal("invalid_grant"), "run out"),
    ] {
        let run = run(code(), vec![poll]).await;
        let error = run.result.unwrap_err();
        assert_eq!(error.kind, ErrorKind::Login, "{why}");
        assert!(error.message.contains(why) && error.message.ends_with("start again"), "{error}");
        assert_eq!(run.world.count("/auth/oauth/token").await, 1);
        assert!(!format!("{error:?}").contains("hush"));
    }
    let mut short = code();
    short["expires_in"] = 4.into();
    let run = run(short, vec![refusal("authorization_pending")]).await;
    assert!(run.result.unwrap_err().message.contains("run out"));
    assert!((1..=5).contains(&run.world.count("/auth/oauth/token").await));
}

#[tokio::test]
async fn a_wrong_application_and_a_strange_answer_are_told() {
    let error = run(code(), vec![(401, json!({"error": "invalid_client"}))]).await.result.unwrap_err();
    assert_eq!(error.kind, ErrorKind::Login);
    assert!(error.hints.iter().any(|hint| hint.contains("client id")), "{:?}", error.hints);
    let error = run(json!({"user_code": "x"}), vec![grant()]).await.result.unwrap_err();
    assert_eq!(error.kind, ErrorKind::Failed);
    let error = run(code(), vec![(400, json!({"error": "unsupported_grant_type"}))]).await.result.unwrap_err();
    assert_eq!(error.kind, ErrorKind::Failed);
}
