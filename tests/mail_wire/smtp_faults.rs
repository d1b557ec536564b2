//! Every fault at every step, and what the client makes of it: before the body nothing is sent, after it only the server's
//! word counts.

use crate::faulty::{At, Fault, Faulty, STEPS};
use crate::lab::password;
use crate::support::{Diary, PATIENT, SHORT, send, timeouts};
use aftersale::email::smtp::{Envelope, Outcome, Phase, Settings};
use aftersale::email::wire::{Secret, Security};
use aftersale::error::ErrorKind;
use std::time::Duration;

fn settings(port: u16, silence: Duration) -> Settings {
    Settings {
        host: "127.0.0.1".into(),
        port,
        security: Security::Plain,
        user: "seller@shop.test".into(),
        secret: Some(password("sekret")),
        ca_file: None,
        timeouts: timeouts(silence),
    }
}

fn envelope() -> Envelope {
    Envelope { from: "seller@shop.test".into(), to: "case@allegro.test".into(), copy_to: None }
}

const MAIL: &[u8] = b"Subject: x\r\n\r\n.dot\r\nend\r\n";

async fn tried(at: At, fault: Fault, mail: &[u8]) -> (Outcome, Diary, Faulty) {
    let server = Faulty::start(at, fault).await;
    let silent = matches!(fault, Fault::Silence | Fault::DeliverAndSilence) || at == At::Body;
    let mut settings = settings(server.port, PATIENT);
    if silent {
        settings.timeouts = timeouts(SHORT);
    }
    let mut diary = Diary::default();
    let outcome = send(&settings, &envelope(), mail, &mut diary).await;
    (outcome, diary, server)
}

#[tokio::test]
async fn before_the_body_every_fault_means_not_sent() {
    let faults = [Fault::Close, Fault::Silence, Fault::Temporary, Fault::Permanent, Fault::Garbage, Fault::Flood];
    let all = STEPS.into_iter().flat_map(|at| faults.map(|fault| (at, fault)));
    futures::future::join_all(all.map(|(at, fault)| async move {
        let (outcome, diary, server) = tried(at, fault, MAIL).await;
        let Outcome::NotSent { phase, error } = outcome else { panic!("{at:?} {fault:?}: {outcome:?}") };
        assert!(phase <= Phase::Data, "{at:?} {fault:?}: {phase:?}");
        assert!(!diary.body_recorded && server.mails() == 0, "{at:?} {fault:?}");
        let expected: &[ErrorKind] = match fault {
            Fault::Permanent if at == At::Auth => &[ErrorKind::Login],
            Fault::Permanent => &[ErrorKind::Failed],
            Fault::Flood => &[ErrorKind::Failed],
            _ => &[ErrorKind::Temporary],
        };
        assert!(expected.contains(&error.kind), "{at:?} {fault:?}: {error:?}");
        assert!(!format!("{error:?}").contains("sekret"));
    }))
    .await;
}

#[tokio::test]
async fn after_the_body_only_the_word_of_the_server_counts() {
    let faults = [
        (Fault::None, "accepted", 1),
        (Fault::Temporary, "refused", 0),
        (Fault::Permanent, "refused", 0),
        (Fault::TooLarge, "refused", 0),
        (Fault::Close, "unknown", 0),
        (Fault::Silence, "unknown", 0),
        (Fault::Garbage, "unknown", 0),
        (Fault::Flood, "unknown", 0),
        (Fault::DeliverAndClose, "unknown", 1),
        (Fault::DeliverAndSilence, "unknown", 1),
    ];
    futures::future::join_all(faults.map(|(fault, expected, mails)| async move {
        let (outcome, diary, server) = tried(At::Verdict, fault, MAIL).await;
        assert_eq!(word(&outcome), expected, "{fault:?}: {outcome:?}");
        assert_eq!(server.mails(), mails, "{fault:?}");
        assert!(diary.body_recorded && diary.phases.last() == Some(&Phase::Verdict));
        match outcome {
            Outcome::Accepted(reply) => assert_eq!(reply.text, "2.0.0 queued as 4711"),
            Outcome::Refused { error, .. } => assert!(matches!(error.kind, ErrorKind::Failed | ErrorKind::Temporary)),
            Outcome::Unknown { error, .. } => assert_eq!(error.kind, ErrorKind::Unknown),
            Outcome::NotSent { .. } => unreachable!(),
        }
    }))
    .await;
}

#[tokio::test]
async fn a_body_that_is_cut_off_is_unknown_unless_the_server_says_no() {
    let mut mail = MAIL.to_vec();
    mail.resize(32 * 1024 * 1024, b'x');
    for (fault, expected) in [
        (Fault::Close, "unknown"),
        (Fault::Silence, "unknown"),
        (Fault::Garbage, "unknown"),
        (Fault::TooLarge, "refused"),
        (Fault::Temporary, "refused"),
    ] {
        let (outcome, diary, server) = tried(At::Body, fault, &mail).await;
        assert_eq!(word(&outcome), expected, "{fault:?}: {outcome:?}");
        assert!(diary.body_recorded && server.mails() == 0);
    }
}

fn word(outcome: &Outcome) -> &'static str {
    match outcome {
        Outcome::NotSent { .. } => "not sent",
        Outcome::Accepted(_) => "accepted",
        Outcome::Refused { .. } => "refused",
        Outcome::Unknown { .. } => "unknown",
    }
}

#[tokio::test]
async fn the_message_arrives_as_it_was() {
    let (outcome, diary, server) = tried(At::Greeting, Fault::None, MAIL).await;
    assert_eq!(word(&outcome), "accepted");
    assert_eq!(*server.delivered.lock().unwrap(), [String::from_utf8_lossy(MAIL)]);
    assert!(diary.phases.is_sorted());
    let lines = server.lines.lock().unwrap().clone();
    assert!(lines[0].starts_with("EHLO [127.0.0.1]"), "{lines:?}");
    assert_eq!(lines[2], format!("MAIL FROM:<seller@shop.test> SIZE={}", MAIL.len()));
    assert_eq!(lines[3], "RCPT TO:<case@allegro.test>");
}

#[tokio::test]
async fn what_cannot_be_recorded_is_not_sent() {
    let server = Faulty::start(At::Greeting, Fault::None).await;
    let mut diary = Diary { cannot_record: true, ..Diary::default() };
    let outcome = send(&settings(server.port, PATIENT), &envelope(), MAIL, &mut diary).await;
    assert!(matches!(outcome, Outcome::NotSent { phase: Phase::Data, .. }), "{outcome:?}");
    assert_eq!(server.mails(), 0);
}

#[tokio::test]
async fn a_mail_that_the_server_cannot_take_is_not_begun() {
    for (extensions, mail, word) in [
        ("250-SIZE 20\r\n250 AUTH PLAIN\r\n", "Subject: x\r\n\r\nlonger than that\r\n", "MiB"),
        ("250 AUTH PLAIN\r\n", "Subject: x\r\n\r\nż\r\n", "8BITMIME"),
        ("250-8BITMIME\r\n250 AUTH PLAIN\r\n", "Subject: ż\r\n\r\nx\r\n", "SMTPUTF8"),
        ("250 AUTH CRAM-MD5\r\n", "Subject: x\r\n\r\nx\r\n", "CRAM-MD5"),
        ("250 HELP\r\n", "Subject: x\r\n\r\nx\r\n", "no login at all"),
    ] {
        let server = Faulty::with(At::Greeting, Fault::None, extensions).await;
        let outcome = send(&settings(server.port, PATIENT), &envelope(), mail.as_bytes(), &mut Diary::default()).await;
        let Outcome::NotSent { error, .. } = outcome else { panic!("{extensions}: {outcome:?}") };
        assert!(error.message.contains(word), "{error}");
        assert!(!server.lines.lock().unwrap().iter().any(|line| line.starts_with("MAIL")), "{extensions}");
    }
}

#[tokio::test]
async fn without_starttls_no_password_leaves() {
    let server = Faulty::start(At::Greeting, Fault::None).await;
    let starttls = Settings { security: Security::StartTls, ..settings(server.port, PATIENT) };
    let outcome = send(&starttls, &envelope(), MAIL, &mut Diary::default()).await;
    assert!(
        matches!(&outcome, Outcome::NotSent { phase: Phase::Tls, error } if error.message.contains("offers no TLS")),
        "{outcome:?}"
    );
    assert!(!server.lines.lock().unwrap().iter().any(|line| line.starts_with("AUTH")));
    let remote = Settings { host: "mail.shop.test".into(), ..settings(server.port, PATIENT) };
    let outcome = send(&remote, &envelope(), MAIL, &mut Diary::default()).await;
    assert!(matches!(&outcome, Outcome::NotSent { error, .. } if error.kind == ErrorKind::Usage), "{outcome:?}");
}

#[tokio::test]
async fn a_recipient_cannot_bring_another_command() {
    let server = Faulty::start(At::Greeting, Fault::None).await;
    let evil = Envelope { to: "a@b>\r\nRCPT TO:<evil@c".into(), ..envelope() };
    let outcome = send(&settings(server.port, PATIENT), &evil, MAIL, &mut Diary::default()).await;
    assert_eq!(word(&outcome), "not sent");
    assert!(server.lines.lock().unwrap().is_empty());
}

#[tokio::test]
async fn a_token_is_shown_as_xoauth2_asks() {
    let server = Faulty::start(At::Greeting, Fault::None).await;
    let secret = Some(Secret::XOAuth2("ya29.t".to_owned().into()));
    let outcome =
        send(&Settings { secret, ..settings(server.port, PATIENT) }, &envelope(), MAIL, &mut Diary::default()).await;
    assert_eq!(word(&outcome), "accepted");
    assert!(server.lines.lock().unwrap()[1].starts_with("AUTH XOAUTH2 dXNlcj1zZWxsZXJA"));
}
