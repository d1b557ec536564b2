//! Logging in with a pasted address or code.

use crate::support::*;
use aftersale::error::{Error, ErrorKind, Result};
use aftersale::marketplaces::{LoginPrompt, Token};
use secrecy::ExposeSecret;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use url::Url;
use wiremock::ResponseTemplate;

const CREATE: &str = "/auth/token/create";

fn document() -> Value {
    json!({"access_token": "50000aaa", "refresh_token": "50001bbb", "expires_in": "2592000",
        "refresh_expires_in": 5_183_988, "account_platform": "seller_center", "sp": "ae", "code": "0"})
}

/// Logs in with what `paste` makes of the shown address.
async fn log_in(world: &World, paste: impl Fn(&Url) -> String) -> (Result<Token>, Option<LoginPrompt>) {
    let shown = std::sync::Mutex::new(None::<LoginPrompt>);
    let mut show = |prompt: &LoginPrompt| *shown.lock().unwrap() = Some(prompt.clone());
    let mut ask = |_: &str| Ok(paste(&Url::parse(&shown.lock().unwrap().as_ref().unwrap().url).unwrap()));
    let result = world.client.login(&mut show, &mut ask).await;
    (result, shown.into_inner().unwrap())
}

fn parameters(url: &Url) -> BTreeMap<String, String> {
    url.query_pairs().into_owned().collect()
}

#[tokio::test]
async fn the_address_leads_to_the_registered_callback_and_the_code_is_exchanged_at_once() {
    let world = world().await;
    world.on(CREATE, |_| simple(document()));
    let paste = |url: &Url| format!("https://shop.example/cb?code=3_500123_abc&state={}", parameters(url)["state"]);
    let (token, prompt) = log_in(&world, paste).await;
    let (token, prompt) = (token.unwrap(), prompt.unwrap());
    assert_eq!(token.access.expose_secret(), "50000aaa");
    assert_eq!(token.refresh.unwrap().expose_secret(), "50001bbb");
    assert_eq!(token.expires_at.since(token.obtained_at), 2_592_000_000);
    assert_eq!(token.refresh_expires_at.unwrap().since(token.obtained_at), 5_183_988_000);
    assert_eq!(prompt.code, None);
    let url = Url::parse(&prompt.url).unwrap();
    assert_eq!(url.path(), "/oauth/authorize");
    let parameters = parameters(&url);
    for (name, value) in [
        ("response_type", "code"),
        ("force_auth", "true"),
        ("client_id", "500123"),
        ("redirect_uri", "https://shop.example/cb"),
    ] {
        assert_eq!(parameters[name], value);
    }
    assert!(!parameters.contains_key("uuid"));
    let asked = world.asked(CREATE).await;
    assert_eq!(asked[0].keys().collect::<Vec<_>>(), ["app_key", "code", "sign_method", "timestamp"]);
    assert_eq!(asked[0]["code"], "3_500123_abc");
    assert_eq!(world.store.saves.load(std::sync::atomic::Ordering::SeqCst), 0, "to store it is the caller's part");
}

#[tokio::test]
async fn a_bare_code_will_do_and_a_wrong_paste_sends_nothing() {
    let world = world().await;
    world.on(CREATE, |_| simple(document()));
    assert!(log_in(&world, |_| " 0_2DL4DV3jcU1UOT7WGI1A4rY91\n".into()).await.0.is_ok());
    for (paste, said) in [
        ("", "nothing was pasted"),
        ("https://shop.example/cb?code=abc&state=not-ours", "another login"),
        ("https://shop.example/cb?error=access_denied", "refused in the browser"),
        ("https://shop.example/cb", "no code"),
    ] {
        let error = log_in(&world, |_| paste.into()).await.0.unwrap_err();
        assert_eq!(error.kind, ErrorKind::Login);
        assert!(error.message.contains(said) && error.hints.concat().contains("auth login"), "{error}");
    }
    assert_eq!(world.asked(CREATE).await.len(), 1);
}

#[tokio::test]
async fn a_refused_code_says_how_long_one_lives_and_is_sent_once() {
    let world = world().await;
    let flat =
        json!({"type": "ISV", "code": "InvalidCode", "message": "Invalid authorization code", "request_id": "r7"});
    world.on(CREATE, move |_| ResponseTemplate::new(400).set_body_json(flat.clone()));
    let error = log_in(&world, |_| "3_500123_abc".into()).await.0.unwrap_err();
    assert_eq!((error.kind, error.trace_id.as_deref()), (ErrorKind::Login, Some("r7")));
    assert!(error.hints.concat().contains("three minutes"), "{:?}", error.hints);
    assert!(!format!("{error:?}").contains("3_500123_abc"), "the code is a secret");
    assert_eq!(world.asked(CREATE).await.len(), 1);
    world.on(CREATE, |_| ResponseTemplate::new(503));
    assert_eq!(log_in(&world, |_| "x_1".into()).await.0.unwrap_err().kind, ErrorKind::Temporary);
    assert_eq!(world.asked(CREATE).await.len(), 2, "a code that works once is not sent twice");
}

#[tokio::test]
async fn a_buyer_who_allows_the_app_is_told_so() {
    let world = world().await;
    let mut buyer = document();
    buyer["account_platform"] = "buyerApp".into();
    world.says(CREATE, buyer.clone());
    let error = log_in(&world, |_| "3_500123_abc".into()).await.0.unwrap_err();
    assert_eq!((error.kind, error.account.as_deref()), (ErrorKind::Login, Some("ali")));
    assert!(error.message.contains("buyer") && error.hints.concat().contains("seller's account"), "{error}");
    assert!(world.client.token_from_document(&buyer, now()).is_err());
}

#[tokio::test]
async fn a_question_that_is_not_answered_ends_the_login() {
    let world = world().await;
    let mut ask = |_: &str| Err(Error::new(ErrorKind::Interrupted, "interrupted"));
    let error = world.client.login(&mut |_| {}, &mut ask).await.unwrap_err();
    assert_eq!(error.kind, ErrorKind::Interrupted);
}
