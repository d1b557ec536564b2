use super::{Attachment, Draft, compose, is_message_id, reply_subject};
use crate::domain::Instant;
use mail_parser::{MessageParser, MimeHeaders};
use proptest::prelude::*;

fn draft() -> Draft {
    Draft {
        message_id: "<0b0c7a52-0000-5000-8000-000000000001.a1b2c3@shop.example>".into(),
        from: "shop@shop.example".into(),
        from_name: Some("Sklep Żółw".into()),
        to: "case@allegro.example".into(),
        subject: reply_subject("Wniosek nr 0004417293 – zażółć"),
        in_reply_to: Some("<orig.1@allegro.example>".into()),
        references: vec!["<root@allegro.example>".into()],
        date: Instant::parse("2026-11-20T10:00:00Z").unwrap(),
        text: "Zażółć gęślą jaźń\n.\nFrom here\nx".into(),
        attachments: Vec::new(),
    }
}

/// The fields of the header, unfolded, and their number.
fn fields(bytes: &[u8]) -> Vec<(String, String)> {
    let text = String::from_utf8_lossy(bytes).into_owned();
    let head = text.split("\r\n\r\n").next().unwrap().replace("\r\n ", " ").replace("\r\n\t", " ");
    head.split("\r\n")
        .map(|line| line.split_once(':').map(|(name, value)| (name.to_owned(), value.trim().to_owned())).unwrap())
        .collect()
}

fn field(bytes: &[u8], name: &str) -> Option<String> {
    fields(bytes).into_iter().find(|(found, _)| found == name).map(|(_, value)| value)
}

#[test]
fn an_answer_is_threaded_and_reads_back() {
    let bytes = compose(&draft()).unwrap();
    assert!(bytes.is_ascii());
    let message = MessageParser::default().parse(&bytes).unwrap();
    assert_eq!(message.subject(), Some("Re: Wniosek nr 0004417293 – zażółć"));
    assert_eq!(message.body_text(0).unwrap().replace("\r\n", "\n").trim_end(), draft().text);
    assert_eq!(message.from().unwrap().first().unwrap().name(), Some("Sklep Żółw"));
    assert_eq!(field(&bytes, "Message-ID").unwrap(), draft().message_id);
    assert_eq!(field(&bytes, "In-Reply-To").unwrap(), "<orig.1@allegro.example>");
    assert_eq!(field(&bytes, "References").unwrap(), "<root@allegro.example> <orig.1@allegro.example>");
    assert!(field(&bytes, "Date").unwrap().ends_with("+0000"));
}

#[test]
fn long_threads_keep_their_root_and_their_end() {
    let mut draft = draft();
    draft.references = (0..500).map(|n| format!("<{n}.{}@allegro.example>", "x".repeat(60))).collect();
    let bytes = compose(&draft).unwrap();
    let references = field(&bytes, "References").unwrap();
    let ids: Vec<&str> = references.split(' ').collect();
    assert_eq!(ids.len(), 21);
    assert!(ids[0].starts_with("<0.") && ids[1].starts_with("<481.") && ids[20] == "<orig.1@allegro.example>");
    assert!(bytes.split(|byte| *byte == b'\n').all(|line| line.len() < 998));
}

#[test]
fn malformed_ids_are_left_out_and_ones_own_is_refused() {
    let mut with = draft();
    with.in_reply_to = Some("<a b@c>".into());
    with.references = vec!["<ok@x>".into(), "<x>".into(), "<ż@x>".into(), "<a@b>\r\nBcc: x@y".into()];
    let bytes = compose(&with).unwrap();
    assert_eq!(field(&bytes, "In-Reply-To"), None);
    assert_eq!(field(&bytes, "References").unwrap(), "<ok@x>");
    with.message_id = "<a@b>\r\nBcc: x@y".into();
    assert!(compose(&with).is_err());
    assert!(is_message_id("<notificationstwo.20260701120000.0b0c@allegro.pl>"));
}

#[test]
fn files_arrive_as_they_are_under_safe_names() {
    let contents: [&[u8]; 3] = [b"line\nline\r\n\0\xff", b"", b"plain text\n"];
    let names = ["dowód nadania (1).pdf", "../../etc/passwd", "C:\\x\\a\r\nBcc: x@y\0\"b\".txt"];
    let mut draft = draft();
    draft.attachments = names
        .iter()
        .zip(contents)
        .map(|(name, bytes)| Attachment {
            name: (*name).into(),
            media_type: "application/pdf".into(),
            bytes: bytes.into(),
        })
        .collect();
    draft.attachments[2].media_type = "text/plain\r\nX-Evil: 1".into();
    let bytes = compose(&draft).unwrap();
    let text = String::from_utf8_lossy(&bytes);
    assert!(!text.contains("\nBcc:") && !text.contains("\nX-Evil"), "{text}");
    let message = MessageParser::default().parse(&bytes).unwrap();
    let files: Vec<_> = message.attachments().collect();
    let found: Vec<&str> = files.iter().map(|file| file.attachment_name().unwrap()).collect();
    assert_eq!(found, ["dowód nadania (1).pdf", "passwd", "a Bcc_ x@y_b_.txt"]);
    for (file, bytes) in files.iter().zip(contents) {
        assert_eq!(file.contents(), bytes);
    }
    assert_eq!(text.matches("Content-Transfer-Encoding: base64").count(), 3);
}

#[test]
fn subjects_get_one_mark() {
    for (original, reply) in [
        ("Wniosek nr 1", "Re: Wniosek nr 1"),
        ("Re: Wniosek", "Re: Wniosek"),
        ("RE: Wniosek", "RE: Wniosek"),
        ("odp: Wniosek", "odp: Wniosek"),
        ("回复：案件", "回复：案件"),
        ("Re: RE:  Re:Wniosek", "Re: Wniosek"),
        ("Regarding", "Re: Regarding"),
        ("a\r\n b\tc\u{1b}[2J\u{202e}d", "Re: a b c[2Jd"),
        ("", "Re:"),
    ] {
        assert_eq!(reply_subject(original), reply, "{original:?}");
    }
}

#[test]
fn addresses_hold_one_address() {
    for wrong in ["", "x", "a@b, c@d", "a@b\r\nBcc: c@d", "a@b\0", "A <a@b>", "a b@c"] {
        for to in [true, false] {
            let mut draft = draft();
            *(if to { &mut draft.to } else { &mut draft.from }) = wrong.into();
            assert!(compose(&draft).is_err(), "{wrong:?}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn no_field_becomes_another(evil in "[a-z\r\n\0:ż\u{2028}\u{85} ]{0,40}", tail in "(\r\n|\n|\r)Bcc: x@y\\.z") {
        let evil = format!("{evil}{tail}");
        let mut with = draft();
        with.subject = reply_subject(&evil);
        with.from_name = Some(evil.clone());
        with.in_reply_to = Some(format!("<{evil}@x>"));
        with.references = vec![evil.clone(), "<r@x>".into()];
        with.text = evil.clone();
        with.attachments = vec![Attachment { name: evil.clone(), media_type: evil.clone(), bytes: evil.clone().into_bytes() }];
        let bytes = compose(&with).unwrap();
        let names: Vec<String> = fields(&bytes).into_iter().map(|(name, _)| name).collect();
        prop_assert_eq!(names.len(), 8, "{:?}", names);
        prop_assert!(!names.iter().any(|name| name.eq_ignore_ascii_case("bcc")));
        prop_assert!(bytes.is_ascii());
        let bare = bytes.windows(2).any(|pair| pair[1] == b'\n' && pair[0] != b'\r');
        prop_assert!(!bare && !bytes.contains(&0));
    }
}
