//! What each refusal becomes: kind, sentence, next step, request id.

use crate::support::*;
use aftersale::error::ErrorKind;
use aftersale::marketplaces::Client;
use aftersale::marketplaces::http::Http;
use serde_json::json;
use wiremock::ResponseTemplate;

#[tokio::test]
async fn each_refusal_has_its_own_sentence_and_next_step() {
    let world = world().await;
    let table = [
        ("IncompleteSignature", None, ErrorKind::Login, "app secret is wrong", "app_secret"),
        ("InvalidAppkey", None, ErrorKind::Failed, "does not know the app key `500123`", "[accounts.ali]: app_key"),
        ("IllegalTimestamp", None, ErrorKind::Failed, "more than two hours off", "clock"),
        (
            "InsufficientPermission",
            None,
            ErrorKind::Failed,
            "lacks the permission group \"AE-Refund&return\"",
            "app console",
        ),
        ("15", Some("isv.permission-denied"), ErrorKind::Failed, "permission group", "AE-Refund&return"),
        (
            "InvalidApiPath",
            None,
            ErrorKind::Failed,
            "no longer knows the method aliexpress.issue.issuelist.get",
            "newer version",
        ),
        ("ApiCallLimit", None, ErrorKind::Temporary, "no more calls", "few minutes"),
        ("ServiceUnavailable", None, ErrorKind::Temporary, "could not answer just now", "few minutes"),
        ("15", None, ErrorKind::Temporary, "could not answer just now", "few minutes"),
        ("15", Some("isp.unknown-error"), ErrorKind::Temporary, "could not answer just now", "few minutes"),
        ("B_STATE", Some("isv.wrong-state"), ErrorKind::Failed, "says no", "seller centre"),
    ];
    for (code, sub_code, kind, sentence, step) in table {
        let error = world.refused(refusal(code, sub_code, "the platform's own words")).await;
        let hints = error.hints.join("; ");
        assert_eq!(error.kind, kind, "{code} {sub_code:?}: {error}");
        assert!(error.message.contains(sentence), "{code} {sub_code:?}: {error}");
        assert!(hints.contains(step), "{code} {sub_code:?}: {hints}");
        assert!(error.message.contains("the platform's own words") && error.message.contains(code), "{error}");
        assert!(error.message.contains("the list of disputes of account `ali`"), "{error}");
        assert_eq!(error.trace_id.as_deref(), Some("2140ffee"), "{code}");
        assert!(!format!("{error:?}").contains("access-0") && !format!("{error:?}").contains(SECRET));
    }
}

#[tokio::test]
async fn the_old_gateway_is_named_as_such() {
    let world = world().await;
    let said = "Platform System blacklist,TOP has been offline in Alibaba International, refer to docId=1236";
    let error = world.refused(refusal("15", None, said)).await;
    assert!(error.message.contains("old gateway") && error.hints.concat().contains("gateway_url"), "{error}");
}

#[tokio::test]
async fn a_refusal_for_orders_names_their_permission_group() {
    let world = world().await;
    world.on(ORDER, |_| refusal("InsufficientPermission", None, "no"));
    let error = world.client.order("7").await.unwrap_err();
    assert!(error.message.contains("order 7") && error.message.contains("\"orders\""), "{error}");
}

#[tokio::test]
async fn reads_are_tried_again_while_it_may_help_and_no_longer() {
    let world = world().await;
    for (answer, tries) in [
        (refusal("ApiCallLimit", None, "slow down"), 4),
        (refusal("ServiceTimeout", None, "late"), 4),
        (ResponseTemplate::new(502).set_body_string("<html>bad gateway"), 4),
        (ResponseTemplate::new(200).set_body_string("<html>welcome"), 4),
        (ResponseTemplate::new(200).set_body_json(json!({})), 4),
        (refusal("IncompleteSignature", None, "no"), 1),
        (refusal("B_STATE", None, "no"), 1),
        (refusal("15", Some("isv.permission-denied"), "no"), 1),
    ] {
        let before = world.server.received_requests().await.unwrap().len();
        let error = world.refused(answer.clone()).await;
        let after = world.server.received_requests().await.unwrap().len();
        assert_eq!(after - before, tries, "{error}");
    }
}

#[tokio::test]
async fn what_passes_while_it_is_tried_again_is_no_error() {
    let world = world().await;
    let count = std::sync::atomic::AtomicUsize::new(0);
    world.on(LIST, move |_| match count.fetch_add(1, std::sync::atomic::Ordering::SeqCst) {
        0 => refusal("ApiCallLimit", None, "slow down"),
        1 => ResponseTemplate::new(503),
        _ => simple(json!({"total_item": 1, "data_list": [row()]})),
    });
    let page = world.client.page(world.resource(), None, at("2026-01-01T00:00:00Z")).await.unwrap();
    assert_eq!(page.rows.len(), 1);
}

#[tokio::test]
async fn what_is_no_json_says_who_may_have_answered() {
    let world = world().await;
    let error = world.refused(ResponseTemplate::new(200).set_body_string("<html>welcome</html>")).await;
    assert_eq!(error.kind, ErrorKind::Temporary);
    assert!(error.message.contains("no JSON") && error.hints.concat().contains("proxy"), "{error} {:?}", error.hints);
    let error = world.refused(ResponseTemplate::new(200).set_body_json(json!([]))).await;
    assert_eq!(error.kind, ErrorKind::Temporary, "JSON that is not the gateway's own");
    let error = world.refused(ResponseTemplate::new(500).set_body_json(json!({"data_list": []}))).await;
    assert_eq!(error.kind, ErrorKind::Temporary, "a failure that looks like an empty list");
}

#[tokio::test]
async fn a_clock_that_is_hours_off_is_told_by_the_gateway_s_date() {
    let world = world().await;
    for (hours, said) in [(-3, "ahead of AliExpress'"), (5, "behind AliExpress'")] {
        let date = now().plus_millis(hours * 3_600_000 + 60_000).utc().to_rfc2822().replace("+0000", "GMT");
        for code in ["IncompleteSignature", "IllegalTimestamp"] {
            let answer = refusal(code, None, "no").insert_header("date", date.as_str());
            let error = world.refused(answer).await;
            assert!(error.message.contains("clock") && error.message.contains(said), "{code} {hours}: {error}");
            assert_eq!((error.kind, error.trace_id.as_deref()), (ErrorKind::Failed, Some("2140ffee")));
            assert!(error.hints.concat().contains("clock"), "{:?}", error.hints);
        }
    }
    let date = now().plus_millis(3_600_000).utc().to_rfc2822().replace("+0000", "GMT");
    let error = world.refused(refusal("IncompleteSignature", None, "no").insert_header("date", date.as_str())).await;
    assert!(error.message.contains("app secret"), "one hour is accepted: {error}");
}

#[tokio::test]
async fn a_refusal_in_any_dress_is_one() {
    let world = world().await;
    for (status, body) in [
        (400, json!({"type": "ISV", "code": "InsufficientPermission", "message": "no right", "request_id": "r9"})),
        (
            200,
            json!({"aliexpress_issue_issuelist_get_response": {"code": "InsufficientPermission", "msg": "no right",
            "request_id": "r9"}}),
        ),
        (
            200,
            json!({"aliexpress_issue_issuelist_get_response": {"error_response":
            {"code": "InsufficientPermission", "msg": "no right", "request_id": "r9"}}}),
        ),
    ] {
        let error = world.refused(ResponseTemplate::new(status).set_body_json(body)).await;
        assert!(error.message.contains("permission group") && error.message.contains("no right"), "{error}");
        assert_eq!(error.trace_id.as_deref(), Some("r9"));
    }
}

#[tokio::test]
async fn what_is_missing_in_the_configuration_is_named() {
    let world = world().await;
    *world.store.secret.lock().unwrap() = None;
    let fresh = Client::new(&account(&world.server), Http::paced(None, SECOND), world.store.clone()).unwrap();
    let error = fresh.identity().await.unwrap_err();
    assert_eq!(error.kind, ErrorKind::Login);
    assert!(error.message.contains("no app secret") && error.hints.concat().contains("app_secret"), "{error}");
    for (change, key) in [("app_key", "app_key"), ("zone", "zone"), ("gateway_url", "gateway_url")] {
        let mut account = account(&world.server);
        match change {
            "app_key" => account.app_key = Some(" ".into()),
            "zone" => account.zone = Some("Mars/Olympus".into()),
            _ => account.gateway_url = None,
        }
        let error = Client::new(&account, Http::paced(None, SECOND), world.store.clone()).err().unwrap();
        assert_eq!(error.kind, ErrorKind::Usage);
        assert!(format!("{error} {:?}", error.hints).contains(key), "{error}");
    }
}

#[tokio::test]
async fn no_secret_reaches_the_trace_file() {
    let world = world().await;
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("trace.ndjson");
    let http = Http::paced(Some(&file), SECOND);
    let client = Client::new(&account(&world.server), http, world.store.clone()).unwrap();
    world.says(LIST, json!({"total_item": 1, "data_list": [row()]}));
    client.page(world.resource(), None, now()).await.unwrap();
    let text = std::fs::read_to_string(&file).unwrap();
    assert!(!text.contains("access-0") && !text.contains(SECRET), "{text}");
    let line: serde_json::Value = serde_json::from_str(text.lines().next().unwrap()).unwrap();
    assert_eq!(line["request_form"]["method"], LIST);
    assert_eq!(line["request_form"]["sign"], "[redacted]");
    assert_eq!(line["request_form"]["session"], "[redacted]");
    assert_eq!(line["response"]["data_list"][0]["issue_id"], 14_281_554_778_848_390_u64);
}
