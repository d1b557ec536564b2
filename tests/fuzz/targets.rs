//! What is fuzzed, in one place: `fuzz/` calls it guided by coverage, `tests/fuzz.rs` with damaged mails of the corpus. Each function takes
//! whatever bytes and panics when something that must hold does not.

use aftersale::email::{Book, Raw, Trust, arrival, attachment, check, parse, plain, read_results};
use aftersale::{config, domain::Instant};
use std::path::Path;
use std::sync::LazyLock;

static BOOK: LazyLock<Book> = LazyLock::new(|| Book::read(Path::new("/nonexistent")).expect("the built-in patterns"));
static MAILBOX: LazyLock<config::Mail> = LazyLock::new(|| {
    let mut mailbox = config::Mail::maildir("main", "main", "/nonexistent".into());
    mailbox.authserv_ids = vec!["mx.sklep.example".into()];
    mailbox.arc_sealers = vec!["fwd.example".into()];
    mailbox.verify = "both".into();
    mailbox.identities = vec!["sklep@example.com".into()];
    mailbox
});

/// Whatever the bytes, a mail is read or refused, its parts come out bounded, and nothing in them can steer a terminal.
pub fn mail_parser(bytes: &[u8]) {
    let raw = Raw::new("INBOX", bytes.to_vec());
    let _ = arrival(&raw.bytes);
    let Ok(letter) = parse(&raw) else { return };
    assert!(letter.text.len() <= 4 << 20 && letter.attachments.len() <= 200);
    let steers = |letter: char| letter.is_control() && letter != '\n';
    assert!(!letter.text.contains(steers) && !letter.subject.contains(steers), "{:?}", letter.subject);
    assert_eq!(plain(&letter.text), letter.text, "what is plain stays as it is");
    for number in 0..letter.attachments.len().min(3) {
        let _ = attachment(&raw, number);
    }
    if let Some(id) = &letter.message_id {
        assert!(id.bytes().all(|byte| byte.is_ascii_graphic()), "{id:?}");
    }
}

/// Whatever stands in the field: text in quotes or comments is never a clause of its own.
pub fn authentication_results(bytes: &[u8]) {
    let value = String::from_utf8_lossy(bytes);
    let _ = read_results(&value);
    let quoted = value.replace(['\\', '"', '\r', '\n'], "");
    let comment = quoted.replace(['(', ')'], "");
    for field in [format!("mx; spf=fail smtp.mailfrom=\"{quoted}\""), format!("mx; spf=fail ({comment})")] {
        if let Some(results) = read_results(&field) {
            assert!(results.clauses.len() <= 1 && results.clauses.iter().all(|one| one.method == "spf"), "{field:?}");
        }
    }
}

/// Whatever a mail says, it is recognised and judged in bounded time; and nobody who is not the marketplace is verified.
pub fn recogniser(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let subject = text.lines().next().unwrap_or_default().replace(['\r', '\n'], " ");
    for from in ["powiadomienia@allegro.pl", "powiadomienia@al1egro.pl"] {
        let mail = format!("From: Allegro <{from}>\nSubject: {subject}\n\n{text}").into_bytes();
        let Ok(letter) = parse(&Raw::new("INBOX", mail.clone())) else { continue };
        let found = BOOK.recognise(&letter, Some(NOW));
        let trust =
            Trust { mailbox: &MAILBOX, sandbox: false, login: None, received_at: NOW, linked: true, lookup: None };
        let checked = check(&mail, &letter, &found, &BOOK, &trust);
        assert!(checked.refused().is_some(), "a mail that nobody vouches for would be answered");
    }
}

const NOW: Instant = Instant::from_millis(1_795_000_000_000);
