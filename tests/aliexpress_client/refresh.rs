//! Renewing a login: once, stored before it is used, and never beyond the seller's own date.

use crate::support::*;
use aftersale::domain::Instant;
use aftersale::error::ErrorKind;
use aftersale::marketplaces::Client;
use aftersale::marketplaces::http::Http;
use secrecy::SecretString;
use serde_json::{Value, json};
use std::sync::atomic::Ordering;
use wiremock::ResponseTemplate;

const REFRESH: &str = "/auth/token/refresh";
const DAY: i64 = 86_400;

fn hold(world: &World, access: &str, refresh: Option<&str>, seconds: i64, refresh_ends: Option<Instant>) {
    let mut held = token(access, refresh, seconds);
    held.refresh_expires_at = refresh_ends;
    *world.store.token.lock().unwrap() = Some(held);
}

fn pair(number: usize, more: Value) -> ResponseTemplate {
    let mut document = json!({"access_token": format!("access-{number}"), "refresh_token": format!("refresh-{number}"),
        "expires_in": 30 * DAY, "code": "0"});
    document.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    simple(document)
}

/// The profile, for whoever bears this token alone.
fn profile_for(world: &World, access: &'static str) {
    world.on(PROFILE, move |form| match form["session"] == access {
        true => simple(json!({"shop_id": 1, "merchant_login_id": "cn1000lantern"})),
        false => refusal("IllegalAccessToken", None, "The specified access token is invalid or expired"),
    });
}

fn fresh(world: &World) -> Client {
    Client::new(&account(&world.server), Http::paced(None, SECOND), world.store.clone()).unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_refused_token_is_renewed_once_for_all_and_the_question_asked_again() {
    let world = world().await;
    profile_for(&world, "access-1");
    let store = world.store.clone();
    world.on(REFRESH, move |form| {
        assert_eq!(form["refresh_token"], "refresh-0");
        assert_eq!(form.keys().collect::<Vec<_>>(), ["app_key", "refresh_token", "sign_method", "timestamp"]);
        assert_eq!(store.access().as_deref(), Some("access-0"));
        pair(1, json!({"refresh_expires_in": 40 * DAY}))
    });
    let clients: Vec<_> = (0..4).map(|_| fresh(&world)).collect();
    let tasks: Vec<_> = (0..20)
        .map(|n| {
            let client = clients[n % 4].clone();
            tokio::spawn(async move { client.identity().await })
        })
        .collect();
    for task in tasks {
        assert_eq!(task.await.unwrap().unwrap().login, "cn1000lantern");
    }
    assert_eq!((world.asked(REFRESH).await.len(), world.store.saves.load(Ordering::SeqCst)), (1, 1));
    assert_eq!(world.store.access().as_deref(), Some("access-1"));
}

#[tokio::test]
async fn a_token_is_renewed_half_an_hour_before_its_end_and_the_window_stays() {
    let world = world().await;
    let ends = now().plus_millis(20 * DAY * 1000);
    profile_for(&world, "access-1");
    world.on(REFRESH, |_| pair(1, json!({})));
    hold(&world, "access-0", Some("refresh-0"), 29 * 60, Some(ends));
    world.client.identity().await.unwrap();
    let kept = world.store.token.lock().unwrap().clone().unwrap();
    assert_eq!(kept.refresh_expires_at, Some(ends), "an answer without a date leaves the window where it was");

    let world = self::world().await;
    profile_for(&world, "access-0");
    hold(&world, "access-0", Some("refresh-0"), 31 * 60, None);
    world.client.identity().await.unwrap();
    assert!(world.asked(REFRESH).await.is_empty());
}

#[tokio::test]
async fn what_is_left_of_a_login_that_cannot_be_renewed_is_used() {
    for (refresh, ends) in [(None, None), (Some("refresh-0"), Some(now()))] {
        let world = world().await;
        profile_for(&world, "access-0");
        hold(&world, "access-0", refresh, 10 * 60, ends);
        world.client.identity().await.unwrap();
        hold(&world, "access-0", refresh, -1, ends);
        let error = fresh(&world).identity().await.unwrap_err();
        assert_eq!(error.kind, ErrorKind::Login);
        assert!(error.message.contains("cannot be renewed"), "{error}");
        assert!(world.asked(REFRESH).await.is_empty(), "nothing is asked that cannot be granted");
    }
}

#[tokio::test]
async fn a_login_is_forgotten_only_when_the_gateway_says_that_it_has_ended() {
    let world = world().await;
    hold(&world, "access-0", Some("refresh-0"), -1, None);
    for (answer, kind, kept) in [
        (ResponseTemplate::new(503), ErrorKind::Temporary, true),
        (refusal("ServiceTimeout", None, "late"), ErrorKind::Temporary, true),
        (refusal("IncompleteSignature", None, "no"), ErrorKind::Login, true),
        (refusal("IllegalRefreshToken", None, "The refresh token has expired"), ErrorKind::Login, false),
    ] {
        world.on(REFRESH, move |_| answer.clone());
        let error = world.client.identity().await.unwrap_err();
        assert_eq!((error.kind, world.store.access().is_some()), (kind, kept), "{error}");
        assert!(error.hints.concat().contains("auth login") || kind == ErrorKind::Temporary, "{error}");
    }
    assert_eq!(world.asked(REFRESH).await.len(), 4, "a refresh token is sent once and not again");
}

#[tokio::test]
async fn a_token_that_is_refused_again_is_the_seller_s_to_mend() {
    let world = world().await;
    world.on(PROFILE, |_| refusal("27", Some("isv.invalid-access-token"), "Invalid session"));
    world.on(REFRESH, |_| pair(1, json!({})));
    let error = world.client.identity().await.unwrap_err();
    assert_eq!(error.kind, ErrorKind::Login);
    assert_eq!((world.asked(REFRESH).await.len(), world.asked(PROFILE).await.len()), (1, 2));
    let again = world.client.identity().await.unwrap_err();
    assert_eq!(again.kind, ErrorKind::Login);
    assert_eq!(world.asked(REFRESH).await.len(), 1, "a pair that has only just been given is not renewed");
}

#[tokio::test]
async fn without_a_login_nothing_is_sent() {
    let world = world().await;
    *world.store.token.lock().unwrap() = None;
    let error = world.client.identity().await.unwrap_err();
    assert_eq!(error.kind, ErrorKind::Login);
    *world.store.secret.lock().unwrap() = Some(SecretString::from(SECRET));
    assert!(world.server.received_requests().await.unwrap().is_empty());
}

#[tokio::test]
async fn a_pair_that_cannot_be_renewed_again_is_kept_without_its_refresh_token() {
    for spent in [json!(0), json!("0")] {
        let world = world().await;
        profile_for(&world, "access-1");
        world.on(REFRESH, move |_| pair(1, json!({ "refresh_expires_in": spent })));
        hold(&world, "access-0", Some("refresh-0"), -1, Some(now().plus_millis(DAY * 1000)));
        world.client.identity().await.unwrap();
        let kept = world.store.token.lock().unwrap().clone().unwrap();
        assert!(kept.refresh.is_none() && kept.refresh_expires_at.is_none());
        assert!(kept.expires_at > now().plus_millis(29 * DAY * 1000), "the access token lasts");
    }
}

#[tokio::test]
async fn an_answer_without_a_token_may_pass_and_names_the_account() {
    for document in [json!({"code": "0"}), json!({"access_token": "", "code": "0"})] {
        let world = world().await;
        world.on(REFRESH, move |_| simple(document.clone()));
        hold(&world, "access-0", Some("refresh-0"), -1, None);
        let error = world.client.identity().await.unwrap_err();
        assert_eq!((error.kind, error.account.as_deref()), (ErrorKind::Temporary, Some("ali")), "{error}");
        assert_eq!(error.trace_id.as_deref(), Some("2140aabb"));
        assert_eq!(world.store.access().as_deref(), Some("access-0"), "the login is kept");
    }
}
