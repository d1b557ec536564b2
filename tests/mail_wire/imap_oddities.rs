//! What real servers do that the standard does not say.

use crate::imap_faults::{now, settings};
use crate::stub::{Stub, body, head, say, text};
use crate::support::{PATIENT, Store};
use aftersale::email::imap::{Mark, Marked, Original, Settings, find_sent, mark_answered, sync};
use aftersale::email::wire::Secret;
use aftersale::error::ErrorKind;
use std::sync::atomic::{AtomicBool, Ordering};

fn mark(uid_validity: u64, uid: u64) -> Vec<Mark> {
    vec![Mark { folder: "INBOX".into(), uid_validity, uid }]
}

#[tokio::test]
async fn rows_that_cannot_be_read_are_listed_as_unreadable() {
    let stub = Stub::start(|_, line| {
        if !line.starts_with("UID FETCH") {
            return None;
        }
        let whole = line.contains("1,2,3");
        let rows = match (whole, line.contains("HEADER")) {
            // A date and a size that no parser takes, as some servers send them.
            (true, true) => {
                format!("{}* 2 FETCH (UID 2 INTERNALDATE tomorrow RFC822.SIZE -1)\r\n{}", head("1"), head("3"))
            }
            (_, true) => head("2"),
            (false, false) if line.starts_with("UID FETCH 2 ") => "* 2 FETCH (UID 2 BODY[] what)\r\n".into(),
            _ => format!("{}{}", body("1"), body("3")),
        };
        say(format!("{rows}TAG OK done\r\n"))
    })
    .await;
    let mut store = Store::default();
    let synced = sync(&settings(stub.port, PATIENT), &[], now(), &mut store).await.unwrap();
    assert_eq!((synced.folders[0].messages, synced.folders[0].unreadable), (3, 1), "{synced:?}");
    assert_eq!(store.texts(), [text("1"), String::new(), text("3")]);
    assert_eq!(store.messages[1].uid, Some(2));
    assert_eq!(store.marks["INBOX"].uid, 3);
}

#[tokio::test]
async fn a_message_that_is_gone_meanwhile_is_no_row() {
    let stub = Stub::start(|_, line| match line {
        _ if line.starts_with("UID FETCH") && line.contains("HEADER") => {
            say(format!("{}{}{}TAG OK done\r\n", head("1"), head("2"), head("3")))
        }
        _ if line.starts_with("UID FETCH 1,2,3") => say(format!("{}{}TAG OK done\r\n", body("1"), body("3"))),
        _ if line.starts_with("UID FETCH 2") => say("TAG NO [EXPUNGEISSUED] gone\r\n".replace("NO", "OK")),
        "UID SEARCH UID 2" => say("* SEARCH\r\nTAG OK done\r\n"),
        _ => None,
    })
    .await;
    let mut store = Store::default();
    let synced = sync(&settings(stub.port, PATIENT), &[], now(), &mut store).await.unwrap();
    assert_eq!((synced.folders[0].messages, synced.folders[0].unreadable), (2, 0));
}

#[tokio::test]
async fn the_newest_message_is_not_taken_for_a_new_one() {
    let stub = Stub::start(|_, _| None).await;
    let mut store = Store::default();
    let synced = sync(&settings(stub.port, PATIENT), &mark(31, 3), now(), &mut store).await.unwrap();
    assert_eq!(synced.folders[0].messages, 0);
    assert!(stub.lines().contains(&"UID SEARCH UID 4:*".to_owned()));
    assert!(!stub.lines().iter().any(|line| line.starts_with("UID FETCH")));
}

#[tokio::test]
async fn a_new_numbering_reads_the_folder_again_and_says_so() {
    let stub = Stub::start(|_, _| None).await;
    let mut store = Store::default();
    sync(&settings(stub.port, PATIENT), &mark(30, 900), now(), &mut store).await.unwrap();
    assert_eq!(store.renumbered, ["INBOX"]);
    assert_eq!(store.messages.len(), 3);
    assert_eq!((store.marks["INBOX"].uid_validity, store.marks["INBOX"].uid), (31, 3));
}

#[tokio::test]
async fn only_reading_commands_are_used() {
    let stub = Stub::start(|_, _| None).await;
    sync(&settings(stub.port, PATIENT), &[], now(), &mut Store::default()).await.unwrap();
    let lines = stub.lines();
    assert!(lines.iter().any(|line| line.starts_with("ID (\"name\" \"aftersale\"")), "{lines:?}");
    for line in &lines {
        assert!(!line.starts_with("SELECT") && !line.contains("STORE"), "{line}");
        assert!(!line.contains("BODY[") && !line.contains("RFC822 "), "{line}");
    }
    assert!(lines.iter().any(|line| line == "UID SEARCH SINCE 21-Oct-2026"), "{lines:?}");
}

#[tokio::test]
async fn messages_that_nobody_wants_are_not_fetched() {
    let stub = Stub::start(|_, _| None).await;
    let mut store = Store { wants: Some("<2@x>".into()), ..Store::default() };
    sync(&settings(stub.port, PATIENT), &[], now(), &mut store).await.unwrap();
    assert_eq!(store.texts(), [text("2")]);
    assert_eq!(store.marks["INBOX"].uid, 3);
    assert!(stub.lines().contains(&"UID FETCH 2 (UID BODY.PEEK[]<0.26214400>)".to_owned()));
}

#[tokio::test]
async fn of_a_huge_message_header_and_text_are_read() {
    let header = "Subject: big\r\nContent-Type: multipart/mixed; boundary=\"b\"\r\n\r\n";
    let head = format!("UID 3 RFC822.SIZE 40000000 BODY[HEADER]<0> {{{}}}\r\n{header}", header.len());
    let text = r#"("text" "plain" ("charset" "utf-8") NIL NIL "7bit" 5 1 NIL NIL NIL NIL)"#;
    let file = r#"("application" "pdf" NIL NIL NIL "base64" 39000000 NIL ("attachment" NIL) NIL NIL)"#;
    let structure = format!("BODYSTRUCTURE ({text}{file} \"mixed\" (\"boundary\" \"b\") NIL NIL NIL)");
    let mime = "Content-Type: text/plain; charset=utf-8\r\n\r\n";
    let stub = Stub::start(move |_, line| {
        let row = match line {
            _ if line.starts_with("UID SEARCH SINCE") => return say("* SEARCH 3\r\nTAG OK done\r\n"),
            _ if line.starts_with("UID FETCH 3 (UID FLAGS") => head.clone(),
            _ if line.starts_with("UID FETCH 3 (UID BODYSTRUCTURE") => format!("{head} {structure}"),
            _ if line.starts_with("UID FETCH 3 (UID BODY.PEEK[1.MIME]") => {
                format!("UID 3 BODY[1.MIME] {{{}}}\r\n{mime} BODY[1]<0> {{5}}\r\nhello", mime.len())
            }
            _ => return None,
        };
        say(format!("* 3 FETCH ({row})\r\nTAG OK done\r\n"))
    })
    .await;
    let mut store = Store::default();
    sync(&settings(stub.port, PATIENT), &[], now(), &mut store).await.unwrap();
    assert!(store.messages[0].truncated);
    let message = &store.texts()[0];
    assert!(
        message.starts_with("Subject: big\r\n") && message.contains("\r\n--b\r\nContent-Type: text/plain"),
        "{message}"
    );
    assert!(message.contains("hello") && !stub.lines().iter().any(|line| line.contains("BODY.PEEK[]")), "{message}");
}

#[tokio::test]
async fn outlook_gives_sent_mail_another_id() {
    let fields = "Message-ID: <new@outlook>\r\nX-Microsoft-Original-Message-ID: <ours@shop>\r\n\r\n";
    let stub = Stub::start(move |_, line| match line {
        "EXAMINE \"Sent\"" => say("* 900 EXISTS\r\n* OK [UIDVALIDITY 5] ok\r\nTAG OK done\r\n"),
        _ if line.starts_with("FETCH 701:*") => {
            let row = format!("UID 77 BODY[HEADER.FIELDS (MESSAGE-ID)] {{{}}}\r\n{fields}", fields.len());
            say(format!("* 701 FETCH ({row})\r\nTAG OK done\r\n"))
        }
        _ if line.starts_with("UID SEARCH") => say("TAG BAD unknown header\r\n"),
        _ => None,
    })
    .await;
    let found = find_sent(&settings(stub.port, PATIENT), "<ours@shop>").await.unwrap().unwrap();
    assert_eq!((found.folder.as_str(), found.uid, found.uid_validity), ("Sent", 77, 5));
    assert!(find_sent(&settings(stub.port, PATIENT), "<a@b>\r\nx DELETE INBOX").await.is_err());
}

fn original(uid_validity: u64) -> Original {
    Original { folder: "INBOX".into(), uid: Some(2), uid_validity: Some(uid_validity), message_id: "<2@x>".into() }
}

#[tokio::test]
async fn a_folder_that_keeps_no_flags_is_left_alone() {
    let stub = Stub::start(|_, line| {
        (line == "SELECT \"INBOX\"").then(|| {
            crate::stub::Act::Say(
                "* 3 EXISTS\r\n* OK [UIDVALIDITY 31] ok\r\n* OK [PERMANENTFLAGS ()] none\r\nTAG OK done\r\n".into(),
            )
        })
    })
    .await;
    assert_eq!(mark_answered(&settings(stub.port, PATIENT), &original(31)).await.unwrap(), Marked::NotKept);
    assert!(!stub.lines().iter().any(|line| line.contains("STORE")));
}

#[tokio::test]
async fn a_flag_that_does_not_stay_is_no_success() {
    let stub = Stub::start(|_, _| None).await;
    let error = mark_answered(&settings(stub.port, PATIENT), &original(31)).await.unwrap_err();
    assert_eq!(error.kind, ErrorKind::Failed);
    assert!(stub.lines().contains(&"UID STORE 2 +FLAGS (\\Answered)".to_owned()), "{:?}", stub.lines());
}

#[tokio::test]
async fn logins_are_tried_as_the_server_offers_them() {
    let stub = Stub::start(|_, line| match line {
        "CAPABILITY" => say("* CAPABILITY IMAP4rev1\r\nTAG OK done\r\n"),
        "LOGIN {16}" => say("+ go\r\n"),
        "seller@shop.test {6}" => say("+ go\r\n"),
        _ => None,
    })
    .await;
    sync(&settings(stub.port, PATIENT), &[], now(), &mut Store::default()).await.unwrap();
    assert!(stub.lines().contains(&"sekret".to_owned()));

    // A refused token is explained in a `+` that wants an empty line, and only then refused.
    let greeted = AtomicBool::new(false);
    let stub = Stub::start(move |_, line| match line {
        "" if greeted.swap(true, Ordering::SeqCst) => say("TAG NO [AUTHENTICATIONFAILED] expired\r\n"),
        _ if line.starts_with("dXNlcj1z") => say("+ eyJzdGF0dXMiOiI0MDAifQ==\r\n"),
        _ => None,
    })
    .await;
    let token = Settings { secret: Secret::XOAuth2("t0ken".to_owned().into()), ..settings(stub.port, PATIENT) };
    let error = sync(&token, &[], now(), &mut Store::default()).await.unwrap_err();
    assert!(error.kind == ErrorKind::Login && error.hints[0].contains("token"), "{error:?}");
}
