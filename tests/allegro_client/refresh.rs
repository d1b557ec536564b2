//! Renewing a login: once, under both locks, stored before it is used.

use crate::support::*;
use aftersale::error::ErrorKind;
use aftersale::marketplaces::Client;
use aftersale::marketplaces::http::Http;
use secrecy::ExposeSecret;
use serde_json::{Value, json};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use wiremock::matchers::{method, path};
use wiremock::{Mock, Request, ResponseTemplate};

fn form(request: &Request) -> Vec<(String, String)> {
    url::form_urlencoded::parse(&request.body).into_owned().collect()
}

/// A token service that rotates pairs and accepts only the newest refresh token; `/me` accepts only the newest access token.
async fn rotating(world: &World) {
    let newest = Arc::new(AtomicUsize::new(0));
    let count = newest.clone();
    let answer = move |request: &Request| {
        let given = format!("refresh-{}", count.load(Ordering::SeqCst));
        let pairs = form(request);
        if !pairs.contains(&("grant_type".into(), "refresh_token".into()))
            || !pairs.contains(&("refresh_token".into(), given))
        {
            return ResponseTemplate::new(400).set_body_json(json!({"error": "invalid_grant"}));
        }
        let next = count.fetch_add(1, Ordering::SeqCst) + 1;
        let pair = json!({"access_token": format!("access-{next}"), "refresh_token": format!("refresh-{next}"),
            "expires_in": 43199, "token_type": "bearer", "scope": "a b"});
        ResponseTemplate::new(200).set_body_json(pair).set_delay(Duration::from_millis(20))
    };
    Mock::given(method("POST")).and(path("/auth/oauth/token")).respond_with(answer).mount(&world.server).await;
    let (stored, store) = (newest, world.store.clone());
    let me = move |request: &Request| {
        let given = request.headers["authorization"].to_str().unwrap().to_owned();
        let newest = format!("access-{}", stored.load(Ordering::SeqCst));
        assert!(
            given != format!("Bearer {newest}") || store.access().as_deref() == Some(&newest),
            "used before it was stored"
        );
        match given == format!("Bearer {newest}") && newest != "access-0" {
            true => ResponseTemplate::new(200).set_body_json(json!({"id": "42", "login": "MyShop"})),
            false => ResponseTemplate::new(401).set_body_json(json!({"error": "invalid_token"})),
        }
    };
    Mock::given(method("GET")).and(path("/me")).respond_with(me).mount(&world.server).await;
}

/// Twenty tasks at once, over several clients that share one stored login as processes do.
async fn burst(world: &World) {
    let http = Http::paced(None, SECOND);
    let clients: Vec<_> =
        (0..4).map(|_| Client::new(&account(&world.server), http.clone(), world.store.clone()).unwrap()).collect();
    let tasks: Vec<_> = (0..20)
        .map(|n| {
            let client = clients[n % 4].clone();
            tokio::spawn(async move { client.identity().await })
        })
        .collect();
    for task in tasks {
        assert_eq!(task.await.unwrap().unwrap().login, "MyShop");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_burst_with_an_ended_token_makes_one_refresh() {
    let world = world().await;
    rotating(&world).await;
    for valid in [-10, 30] {
        world.store.saves.store(0, Ordering::SeqCst);
        let refresh = world.store.token.lock().unwrap().as_ref().unwrap().refresh.clone();
        let refresh = refresh.unwrap().expose_secret().to_owned();
        *world.store.token.lock().unwrap() = Some(token("access-old", Some(&refresh), valid));
        burst(&world).await;
        assert_eq!(world.store.saves.load(Ordering::SeqCst), 1, "valid for {valid} s");
    }
    assert_eq!(world.count("/auth/oauth/token").await, 2);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_burst_of_refusals_makes_one_refresh() {
    let world = world().await;
    rotating(&world).await;
    burst(&world).await;
    assert_eq!(world.count("/auth/oauth/token").await, 1, "the token looked valid, and the server refused it");
    let request = world.requests().await.into_iter().find(|request| request.url.path() == "/auth/oauth/token").unwrap();
    assert_eq!(request.headers["authorization"], "Basic Y2xpZW50LTE6aHVzaC1jbGllbnQtc2VjcmV0");
    assert!(!request.url.as_str().contains("refresh"), "secrets travel in the body");
}

#[tokio::test]
async fn a_pair_that_another_process_stored_is_adopted() {
    let world = world().await;
    rotating(&world).await;
    world.client.identity().await.unwrap();
    assert_eq!(world.count("/auth/oauth/token").await, 1);
    let late = Client::new(&account(&world.server), Http::paced(None, SECOND), world.store.clone()).unwrap();
    late.identity().await.unwrap();
    assert_eq!(world.count("/auth/oauth/token").await, 1);
}

async fn refusing(status: u16, body: Value) -> (World, aftersale::error::Error) {
    let world = world().await;
    *world.store.token.lock().unwrap() = Some(token("access-0", Some("refresh-0"), -1));
    let answer = ResponseTemplate::new(status).set_body_json(body).insert_header("trace-id", "t1");
    Mock::given(method("POST")).respond_with(answer).mount(&world.server).await;
    let error = world.client.identity().await.unwrap_err();
    assert_eq!(world.count("/auth/oauth/token").await, 1, "never tried twice");
    assert_eq!((error.account.as_deref(), error.trace_id.as_deref()), (Some("main"), Some("t1")));
    let said = format!("{error:?}");
    assert!(!said.contains("refresh-0") && !said.contains("hush"), "{said}");
    (world, error)
}

#[tokio::test]
async fn a_login_is_forgotten_only_when_allegro_says_that_it_has_ended() {
    for code in ["invalid_grant", "invalid_token"] {
        let body = json!({"error": code, "error_description": "Invalid refresh token: refresh-0"});
        let (world, error) = refusing(400, body).await;
        assert_eq!((error.kind, world.store.access()), (ErrorKind::Login, None));
        assert!(error.hints.contains(&"aftersale auth login --account main".to_owned()));
    }
    for (status, code) in [(400, "invalid_request"), (429, "TOO_MANY"), (500, "server_error"), (503, "x")] {
        let (world, error) = refusing(status, json!({"error": code, "error_description": "refresh-0"})).await;
        assert_eq!((error.kind, world.store.access().is_some()), (ErrorKind::Temporary, true), "{status}");
    }
    let (world, error) = refusing(401, json!({"error": "invalid_client"})).await;
    assert_eq!((error.kind, world.store.access().is_some()), (ErrorKind::Login, true), "the application is wrong");
}

#[tokio::test]
async fn what_is_missing_is_named() {
    let world = world().await;
    *world.store.token.lock().unwrap() = None;
    let error = world.client.identity().await.unwrap_err();
    assert_eq!((error.kind, error.message.as_str()), (ErrorKind::Login, "account `main` has no login"));

    *world.store.token.lock().unwrap() = Some(token("a", None, -1));
    let error = world.client.identity().await.unwrap_err();
    assert_eq!(error.kind, ErrorKind::Login);
    assert!(error.message.contains("cannot be renewed"));

    *world.store.token.lock().unwrap() = Some(token("a", Some("r"), -1));
    *world.store.secret.lock().unwrap() = None;
    let error = world.client.identity().await.unwrap_err();
    assert_eq!(error.kind, ErrorKind::Login);
    assert!(error.message.contains("client secret") && error.hints.iter().any(|hint| hint.contains("--with-token")));
    assert!(world.requests().await.is_empty());
}

#[tokio::test]
async fn a_server_that_refuses_every_token_does_not_get_one_after_the_other() {
    let world = world().await;
    world.get("/me", ResponseTemplate::new(401).set_body_json(json!({"error": "unauthorized"}))).await;
    let minted = Arc::new(Mutex::new(0));
    let answer = move |_: &Request| {
        *minted.lock().unwrap() += 1;
        let n = *minted.lock().unwrap();
        ResponseTemplate::new(200)
            .set_body_json(json!({"access_token": format!("new-{n}"), "refresh_token": "r", "expires_in": 43199}))
    };
    Mock::given(method("POST")).respond_with(answer).mount(&world.server).await;
    for _ in 0..5 {
        assert_eq!(world.client.identity().await.unwrap_err().kind, ErrorKind::Login);
    }
    assert_eq!(world.count("/auth/oauth/token").await, 1);
    assert_eq!(world.store.access().as_deref(), Some("new-1"), "and it is kept");
}

#[tokio::test]
async fn a_refresh_ends_well_though_nobody_waits_for_it() {
    let world = world().await;
    rotating(&world).await;
    let client = world.client.clone();
    let asked = tokio::spawn(async move { client.identity().await });
    while world.count("/auth/oauth/token").await == 0 {
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    asked.abort();
    assert!(asked.await.unwrap_err().is_cancelled(), "given up in the middle of the refresh");
    tokio::time::timeout(Duration::from_secs(5), async {
        while world.store.access().as_deref() != Some("access-1") {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    })
    .await
    .expect("the new pair was stored all the same");
    world.client.identity().await.unwrap();
    assert_eq!(world.count("/auth/oauth/token").await, 1);
}

#[tokio::test]
async fn doctor_gets_the_token_that_works() {
    let world = world().await;
    rotating(&world).await;
    let token = world.client.check_login().await.unwrap();
    assert_eq!((token.access.expose_secret(), token.scope.as_deref()), ("access-1", Some("a b")));
}

#[tokio::test]
async fn an_answer_without_a_token_may_pass_and_the_login_is_kept() {
    for body in [json!({}), json!({"access_token": ""}), json!({"refresh_token": "refresh-1"}), json!([])] {
        let (world, error) = refusing(200, body.clone()).await;
        assert_eq!((error.kind, world.store.access().is_some()), (ErrorKind::Temporary, true), "{body}: {error}");
        assert!(error.message.contains("`main`"), "{error}");
    }
}

#[tokio::test]
async fn an_application_that_allegro_does_not_know_is_the_seller_s_to_mend() {
    for code in ["unauthorized", "invalid_client", "unauthorized_client"] {
        let (world, error) = refusing(401, json!({ "error": code })).await;
        assert_eq!((error.kind, world.store.access().is_some()), (ErrorKind::Login, true), "{code}: {error}");
        assert!(error.hints.iter().any(|hint| hint.contains("secret")), "{code}: {:?}", error.hints);
    }
}
