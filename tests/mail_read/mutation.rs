//! Mails that were damaged on their way, and bombs: always an answer, in bounded time and memory.

use crate::support::corpus;
use aftersale::domain::Instant;
use aftersale::email::{Book, Raw, parse, read_results};
use proptest::prelude::*;
use std::fs;
use std::path::Path;
use std::sync::OnceLock;

fn mails() -> &'static Vec<Vec<u8>> {
    static MAILS: OnceLock<Vec<Vec<u8>>> = OnceLock::new();
    MAILS.get_or_init(|| {
        let mut paths: Vec<_> = fs::read_dir(corpus()).unwrap().map(|entry| entry.unwrap().path()).collect();
        paths.sort();
        paths.iter().map(|path| fs::read(path).unwrap()).collect()
    })
}

fn book() -> &'static Book {
    static BOOK: OnceLock<Book> = OnceLock::new();
    BOOK.get_or_init(|| Book::read(Path::new("/nonexistent")).unwrap())
}

fn read(bytes: Vec<u8>) {
    if let Ok(letter) = parse(&Raw::new("x", bytes)) {
        let _ = book().recognise(&letter, Some(Instant::from_millis(1_795_000_000_000)));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn damaged_mails_are_read_or_refused(
        which in any::<prop::sample::Index>(),
        edits in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>(), 0..4_u8), 0..40),
    ) {
        let mut bytes = which.get(mails()).clone();
        for (at, byte, how) in edits {
            if bytes.is_empty() {
                break;
            }
            let at = at.index(bytes.len());
            match how {
                0 => bytes[at] = byte,
                1 => bytes.insert(at, byte),
                2 => drop(bytes.remove(at)),
                _ => bytes.truncate(at),
            }
        }
        read(bytes);
    }

    #[test]
    fn authentication_results_never_confuse_the_tokens(value in "[a-z=;()\"\\\\. \t@/]{0,200}") {
        let _ = read_results(&value);
    }

    #[test]
    fn nothing_in_quotes_or_comments_becomes_a_result(inner in "[a-z=;. @]{0,60}") {
        let quoted = format!("mx; spf=fail smtp.mailfrom=\"{inner}; dmarc=pass\"@x");
        let comment = format!("mx; spf=fail ({inner}; dmarc=pass)");
        for value in [quoted, comment] {
            let results = read_results(&value).unwrap();
            prop_assert!(results.clauses.iter().all(|clause| clause.method != "dmarc"), "{}", value);
        }
    }

    #[test]
    fn any_text_is_recognised_as_something(text in "\\PC{0,400}") {
        read(format!("From: a@allegro.pl\r\nSubject: {text}\r\n\r\n{text}").into_bytes());
    }
}

#[test]
fn bombs_are_refused_or_read_in_one_pass() {
    let head = |kind: &str| format!("From: a@allegro.pl\r\nContent-Type: {kind}\r\n\r\n").into_bytes();
    let parts = [head("multipart/mixed; boundary=b"), b"--b\r\n\r\nx\r\n".repeat(10_000)].concat();
    assert!(parse(&Raw::new("x", parts)).is_err_and(|why| why.contains("200 parts")));
    let mut nested = head("multipart/mixed; boundary=b0");
    for level in 0..10_000 {
        nested.extend(format!("--b{level}\r\nContent-Type: multipart/mixed; boundary=b{}\r\n\r\n", level + 1).bytes());
    }
    assert!(parse(&Raw::new("x", nested)).is_err_and(|why| why.contains("nested")));
    // Mails within mails are enclosed files: their own structure is never followed.
    let within = [head("message/rfc822"), b"Content-Type: message/rfc822\r\n\r\n".repeat(100_000)].concat();
    assert_eq!(parse(&Raw::new("x", within)).unwrap().attachments.len(), 1);
    let large = [head("text/plain"), vec![b'x'; 60 * 1024 * 1024]].concat();
    let raw = Raw::new("x", large);
    assert!(raw.truncated);
    let letter = parse(&raw).unwrap();
    assert!(letter.text.len() <= 1024 * 1024 && letter.remarks.iter().any(|remark| remark.contains("larger")));
    let page = [head("text/html"), b"<div>".repeat(200_000), b"<p>koniec</p>".to_vec()].concat();
    assert!(parse(&Raw::new("x", page)).unwrap().remarks.iter().any(|remark| remark.contains("nested deeper")));
    let header = [b"From: a@allegro.pl\r\nX: ".to_vec(), vec![b'x'; 300 * 1024], b"\r\n\r\ny".to_vec()].concat();
    assert!(parse(&Raw::new("x", header)).is_err());
}
