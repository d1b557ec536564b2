//! A real Exim: the phased send over STARTTLS and TLS, and everything that it refuses.

use crate::lab::{MARKETPLACE, SELLER, lab, password};
use crate::support::{Diary, send};
use aftersale::domain::Instant;
use aftersale::email::compose::{Attachment, Draft, compose, reply_subject};
use aftersale::email::smtp::{Envelope, Outcome, Phase, Settings};
use aftersale::error::ErrorKind;
use mail_parser::{MessageParser, MimeHeaders};

fn envelope() -> Envelope {
    Envelope { from: SELLER.into(), to: MARKETPLACE.into(), copy_to: None }
}

fn draft(number: u32) -> Draft {
    Draft {
        message_id: format!("<answer-{number}.a1b2@shop.test>"),
        from: SELLER.into(),
        from_name: Some("Sklep Żółw".into()),
        to: MARKETPLACE.into(),
        subject: reply_subject("Wniosek nr 0004417293"),
        in_reply_to: Some("<n.1@allegro.test>".into()),
        references: Vec::new(),
        date: Instant::parse("2026-11-20T10:00:00Z").unwrap(),
        text: "Dzień dobry,\n.\n..\nz poważaniem".into(),
        attachments: vec![Attachment {
            name: "dowód nadania.pdf".into(),
            media_type: "application/pdf".into(),
            bytes: (0..=255).cycle().take(100_000).collect(),
        }],
    }
}

#[tokio::test]
async fn an_answer_arrives_once_and_unchanged() {
    let Some(lab) = lab() else { return };
    for (number, starttls) in [(1, true), (2, false)] {
        let mail = compose(&draft(number)).unwrap();
        let mut diary = Diary::default();
        let outcome = send(&lab.outgoing(starttls), &envelope(), &mail, &mut diary).await;
        let Outcome::Accepted(reply) = outcome else { panic!("{outcome:?} {}", lab.logs()) };
        assert!(reply.text.contains("id="), "{reply:?}");
        assert!(diary.body_recorded && diary.phases.is_sorted());
    }
    let arrived = lab.arrived(MARKETPLACE, 2);
    assert_eq!(arrived.len(), 2);
    for mail in arrived {
        let message = MessageParser::default().parse(mail.as_bytes()).unwrap();
        assert_eq!(message.subject(), Some("Re: Wniosek nr 0004417293"));
        assert_eq!(message.in_reply_to().as_text(), Some("n.1@allegro.test"));
        assert!(message.body_text(0).unwrap().replace("\r\n", "\n").starts_with(&draft(1).text));
        let file = message.attachment(0).unwrap();
        assert_eq!(file.attachment_name(), Some("dowód nadania.pdf"));
        assert_eq!(file.contents(), draft(1).attachments[0].bytes);
    }
}

#[tokio::test]
async fn whatever_is_wrong_before_the_body_sends_nothing() {
    let Some(lab) = lab() else { return };
    let mail = compose(&draft(1)).unwrap();
    let mut large = draft(2);
    large.attachments[0].bytes = vec![0; 3 * 1024 * 1024];
    let large = compose(&large).unwrap();
    let base = |starttls| lab.outgoing(starttls);
    let cases: Vec<(Settings, &[u8], Phase, ErrorKind, &str)> = vec![
        (
            Settings { secret: Some(password("wrong")), ..base(true) },
            &mail,
            Phase::Login,
            ErrorKind::Login,
            "refused the login",
        ),
        (Settings { secret: None, ..base(false) }, &mail, Phase::Sender, ErrorKind::Failed, "authentication required"),
        (
            Settings { host: "127.0.0.1".into(), ..base(false) },
            &mail,
            Phase::Connect,
            ErrorKind::Failed,
            "another host",
        ),
        (Settings { host: "127.0.0.1".into(), ..base(true) }, &mail, Phase::Tls, ErrorKind::Failed, "another host"),
        (Settings { ca_file: None, ..base(true) }, &mail, Phase::Tls, ErrorKind::Failed, "issuer is unknown"),
        (base(true), &large, Phase::Sender, ErrorKind::Guard, "MiB"),
    ];
    for (settings, mail, at, kind, words) in cases {
        let mut diary = Diary::default();
        let outcome = send(&settings, &envelope(), mail, &mut diary).await;
        let Outcome::NotSent { phase, error } = outcome else { panic!("{words}: {outcome:?}") };
        assert_eq!((phase, error.kind), (at, kind), "{error:?}");
        assert!(error.message.contains(words), "{error:?}");
        assert!(!diary.body_recorded);
    }
    assert!(lab.arrived(MARKETPLACE, 0).is_empty());
}
