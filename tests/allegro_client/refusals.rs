//! What Allegro's refusals come to.

use crate::support::*;
use aftersale::error::{Error, ErrorKind};
use serde_json::{Value, json};
use wiremock::ResponseTemplate;

fn body(code: &str) -> Value {
    json!({"errors": [{"code": code, "message": "technical", "userMessage": "for people", "path": null}]})
}

async fn refused(answer: ResponseTemplate) -> Error {
    let world = world().await;
    world.get("/sale/issues", answer.insert_header("trace-id", "0123456789abcdef")).await;
    let error = world.client.page(world.resource("issues"), None, now()).await.unwrap_err();
    assert_eq!(error.trace_id.as_deref(), Some("0123456789abcdef"));
    assert_eq!(error.account.as_deref(), Some("main"));
    assert!(
        error.message.contains("`main`") && error.message.contains("the list of discussions and claims"),
        "{error}"
    );
    assert!(!format!("{error:?}").contains("access-0"));
    error
}

#[tokio::test]
async fn each_refusal_has_its_kind() {
    let json = |status: u16, code: &str| ResponseTemplate::new(status).set_body_json(body(code));
    let html = |status: u16| ResponseTemplate::new(status).set_body_string("<html><h1>no</h1></html>");
    for (answer, kind) in [
        (json(400, "ERROR"), ErrorKind::Failed),
        (json(403, "Forbidden"), ErrorKind::Failed),
        (json(403, "DATA_FETCHING_ERROR"), ErrorKind::Temporary),
        (json(404, "DATA_FETCHING_ERROR"), ErrorKind::Temporary),
        (json(404, "NotFoundException"), ErrorKind::Failed),
        (json(406, "NotAcceptableException"), ErrorKind::Failed),
        (json(415, "X"), ErrorKind::Failed),
        (json(422, "VALIDATION_ERROR"), ErrorKind::Failed),
        (json(429, "TOO_MANY_REQUESTS"), ErrorKind::Temporary),
        (json(500, "INTERNAL_SERVER_ERROR"), ErrorKind::Temporary),
        (json(504, "ServiceTimeoutException"), ErrorKind::Temporary),
        (html(403), ErrorKind::Temporary),
        (html(404), ErrorKind::Temporary),
        (html(502), ErrorKind::Temporary),
        (ResponseTemplate::new(403).set_body_json(json!({"url": "https://geo.captcha.example"})), ErrorKind::Temporary),
        (ResponseTemplate::new(503), ErrorKind::Temporary),
        (ResponseTemplate::new(302).insert_header("location", "https://elsewhere.example"), ErrorKind::Failed),
    ] {
        let shown = format!("{answer:?}");
        assert_eq!(refused(answer).await.kind, kind, "{shown}");
    }
    assert!(refused(json(422, "VALIDATION_ERROR")).await.message.contains("for people (VALIDATION_ERROR)"));
}

#[tokio::test]
async fn a_missing_scope_is_named_with_the_way_to_get_it() {
    let challenge = "Bearer error=\"insufficient_scope\", scope=\"allegro:api:disputes\"";
    for answer in [
        ResponseTemplate::new(403).set_body_json(body("AccessDenied")),
        ResponseTemplate::new(403).insert_header("www-authenticate", challenge),
    ] {
        let error = refused(answer).await;
        assert_eq!(error.kind, ErrorKind::Login);
        assert!(error.message.contains("lacks the scope `allegro:api:disputes`"), "{error}");
        assert!(error.hints.iter().any(|hint| hint.contains("auth login --account main")), "{:?}", error.hints);
    }
    let world = world().await;
    world.get("/messaging/threads", ResponseTemplate::new(403).set_body_json(body("AccessDenied"))).await;
    let error = world.client.page(world.resource("threads"), None, now()).await.unwrap_err();
    assert!(error.message.contains("`allegro:api:messaging`"), "{error}");
}
