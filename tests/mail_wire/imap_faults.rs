//! An IMAP server that fails at any step: nothing is lost, nothing is stored twice, and nothing that was refused or cut off is
//! taken for an empty answer.

use crate::lab::password;
use crate::stub::{Act, Stub, body, say, text};
use crate::support::{PATIENT, SHORT, Store, timeouts};
use aftersale::domain::Instant;
use aftersale::email::imap::{Settings, find_answer, find_sent, sync};
use aftersale::email::wire::Security;
use aftersale::error::ErrorKind;
use std::time::Duration;

pub fn settings(port: u16, silence: Duration) -> Settings {
    Settings {
        host: "127.0.0.1".into(),
        port,
        security: Security::Plain,
        user: "seller@shop.test".into(),
        secret: password("sekret"),
        ca_file: None,
        folders: Vec::new(),
        largest: 25 << 20,
        timeouts: timeouts(silence),
    }
}

pub fn now() -> Instant {
    Instant::parse("2026-11-21T10:00:00Z").unwrap()
}

/// How the line of each step begins.
const STEPS: [&str; 8] = [
    "",
    "CAPABILITY",
    "AUTHENTICATE",
    "LIST",
    "EXAMINE",
    "UID SEARCH",
    "UID FETCH 1,2,3 (UID FLAGS",
    "UID FETCH 1,2,3 (UID BODY",
];

fn is_step(step: &str, line: &str) -> bool {
    if step.is_empty() { line.is_empty() } else { line.starts_with(step) }
}

#[tokio::test]
async fn a_step_that_fails_once_is_made_good_on_a_new_connection() {
    for act in [Act::Close, Act::SayAndClose("* BYE going down\r\n".into()), Act::SayAndClose("* 1 FETCH (UID".into())]
    {
        for step in STEPS {
            let first = act.clone();
            let stub =
                Stub::start(move |number, line| (number == 1 && is_step(step, line)).then(|| first.clone())).await;
            let mut store = Store::default();
            let synced = sync(&settings(stub.port, PATIENT), &[], now(), &mut store).await;
            let synced = synced.unwrap_or_else(|error| panic!("{act:?} at {step}: {error:?}"));
            assert!(synced.folders[0].error.is_none(), "{act:?} at {step}: {synced:?}");
            assert_eq!(store.texts(), [text("1"), text("2"), text("3")], "{act:?} at {step}");
            assert_eq!(store.marks["INBOX"].uid, 3);
        }
    }
}

#[tokio::test]
async fn a_server_that_is_silent_at_any_step_is_left_in_the_end() {
    futures::future::join_all(STEPS.map(|step| async move {
        let stub = Stub::start(move |_, line| is_step(step, line).then_some(Act::Silence)).await;
        let mut store = Store::default();
        let error = match sync(&settings(stub.port, SHORT), &[], now(), &mut store).await {
            Ok(mut synced) => synced.folders[0].error.take().unwrap_or_else(|| panic!("no error at {step}")),
            Err(error) => error,
        };
        assert_eq!(error.kind, ErrorKind::Temporary, "{step}: {error:?}");
        assert!(error.message.contains("stopped answering"), "{step}: {error:?}");
        assert!(store.marks.is_empty() && store.messages.is_empty(), "{step}");
        assert!(!format!("{error:?}").contains("sekret"));
    }))
    .await;
}

#[tokio::test]
async fn endless_answers_are_cut_off() {
    futures::future::join_all(STEPS.map(|step| async move {
        let stub = Stub::start(move |_, line| is_step(step, line).then_some(Act::Flood)).await;
        let mut store = Store::default();
        let error = match sync(&settings(stub.port, PATIENT), &[], now(), &mut store).await {
            Ok(mut synced) => synced.folders[0].error.take().unwrap_or_else(|| panic!("no error at {step}")),
            Err(error) => error,
        };
        assert!(error.message.contains("far more"), "{step}: {error:?}");
        assert!(store.messages.is_empty());
    }))
    .await;
}

#[tokio::test]
async fn refusals_are_told_apart() {
    for (step, answer, kind) in [
        ("", "* BYE [UNAVAILABLE] busy\r\n", ErrorKind::Temporary),
        ("AHNlbGxlc", "TAG NO [AUTHENTICATIONFAILED] wrong\r\n", ErrorKind::Login),
        ("AHNlbGxlc", "TAG NO no such user sekret\r\n", ErrorKind::Login),
        ("AHNlbGxlc", "TAG NO [UNAVAILABLE] backend down\r\n", ErrorKind::Temporary),
        ("AHNlbGxlc", "TAG BAD what\r\n", ErrorKind::Login),
        ("LIST", "TAG NO [CONTACTADMIN] no\r\n", ErrorKind::Failed),
        ("EXAMINE", "TAG NO [OVERQUOTA] full\r\n", ErrorKind::Failed),
        ("EXAMINE", "TAG NO [UNAVAILABLE] later\r\n", ErrorKind::Temporary),
        ("UID SEARCH", "TAG NO not today\r\n", ErrorKind::Failed),
        ("UID FETCH", "TAG BAD [CLIENTBUG] what\r\n", ErrorKind::Failed),
    ] {
        let stub = Stub::start(move |_, line| if is_step(step, line) { say(answer) } else { None }).await;
        let mut store = Store::default();
        let error = match sync(&settings(stub.port, PATIENT), &[], now(), &mut store).await {
            Ok(mut synced) => synced.folders[0].error.take().unwrap_or_else(|| panic!("no error: {answer}")),
            Err(error) => error,
        };
        assert_eq!(error.kind, kind, "{answer}: {error:?}");
        assert!(store.marks.is_empty(), "{answer}");
        assert!(!error.message.contains("sekret"), "{error:?}");
    }
}

#[tokio::test]
async fn a_search_that_was_refused_or_cut_off_does_not_mean_not_sent() {
    for act in [Act::Close, Act::SayAndClose("* SEARCH\r\n".into()), Act::Say("* BYE\r\n".into())] {
        let stub = Stub::start(move |_, line| match line {
            "EXAMINE \"Sent\"" => say("* 5 EXISTS\r\n* OK [UIDVALIDITY 1] ok\r\nTAG OK done\r\n"),
            _ if line.starts_with("UID SEARCH") => Some(act.clone()),
            _ => None,
        })
        .await;
        let error = find_sent(&settings(stub.port, PATIENT), "<a@b>").await.unwrap_err();
        assert_eq!(error.kind, ErrorKind::Temporary, "{error:?}");
        let error = find_answer(&settings(stub.port, PATIENT), "<a@b>", &[]).await.unwrap_err();
        assert_eq!(error.kind, ErrorKind::Temporary, "{error:?}");
    }
}

#[tokio::test]
async fn a_batch_that_cannot_be_stored_ends_the_sync_and_comes_again() {
    let stub = Stub::start(|_, _| None).await;
    let mut store = Store { fails_at: Some(0), ..Store::default() };
    let error = sync(&settings(stub.port, PATIENT), &[], now(), &mut store).await.unwrap_err();
    assert_eq!(error.message, "disk full");
    store.fails_at = None;
    sync(&settings(stub.port, PATIENT), &store.marks(), now(), &mut store).await.unwrap();
    assert_eq!(store.messages.len(), 3);
}

#[tokio::test]
async fn a_connection_that_breaks_between_batches_goes_on_where_it_was() {
    let all = (1..=120).map(|uid| uid.to_string()).collect::<Vec<_>>().join(" ");
    let stub = Stub::start(move |number, line| {
        if line.starts_with("UID SEARCH SINCE") {
            return say(format!("* SEARCH {all}\r\nTAG OK done\r\n"));
        }
        if line.starts_with("UID SEARCH UID 51:*") {
            return say(format!("* SEARCH {all}\r\nTAG OK done\r\n"));
        }
        let breaks = number == 1 && line.starts_with("UID FETCH 51,") && line.contains("(UID BODY");
        breaks.then(|| Act::SayAndClose(body("51")))
    })
    .await;
    let mut store = Store::default();
    let synced = sync(&settings(stub.port, PATIENT), &[], now(), &mut store).await.unwrap();
    assert_eq!(synced.folders[0].messages, 120);
    let uids: Vec<u64> = store.messages.iter().map(|message| message.uid.unwrap()).collect();
    assert_eq!(uids, (1..=120).collect::<Vec<u64>>());
    assert_eq!(store.marks["INBOX"].uid, 120);
}

#[tokio::test]
async fn no_password_leaves_without_tls() {
    let stub = Stub::start(|_, _| None).await;
    let starttls = Settings { security: Security::StartTls, ..settings(stub.port, PATIENT) };
    let error = sync(&starttls, &[], now(), &mut Store::default()).await.unwrap_err();
    assert!(error.message.contains("offers no TLS"), "{error:?}");
    let stub = Stub::start(|_, line| match line {
        "" => say("* PREAUTH welcome\r\n"),
        "CAPABILITY" => say("* CAPABILITY IMAP4rev1 STARTTLS\r\nTAG OK done\r\n"),
        _ => None,
    })
    .await;
    let starttls = Settings { security: Security::StartTls, ..settings(stub.port, PATIENT) };
    assert!(sync(&starttls, &[], now(), &mut Store::default()).await.is_err());
    assert!(!stub.lines().iter().any(|line| line.starts_with("EXAMINE") || line.starts_with("AUTH")));
    // Words that came ahead of TLS must not be taken for an answer under it.
    let stub = Stub::start(|_, line| match line {
        "CAPABILITY" => say("* CAPABILITY IMAP4rev1 STARTTLS\r\nTAG OK done\r\n"),
        "STARTTLS" => say("TAG OK go\r\n* OK injected\r\n"),
        _ => None,
    })
    .await;
    let starttls = Settings { security: Security::StartTls, ..settings(stub.port, PATIENT) };
    let error = sync(&starttls, &[], now(), &mut Store::default()).await.unwrap_err();
    assert!(!matches!(error.kind, ErrorKind::Login), "{error:?}");
    let remote = Settings { host: "mail.shop.test".into(), ..settings(stub.port, PATIENT) };
    assert_eq!(sync(&remote, &[], now(), &mut Store::default()).await.unwrap_err().kind, ErrorKind::Usage);
}
