//! Whatever a mail says, it is recognised in bounded time, without a panic.
#![no_main]

use aftersale::email::{Book, Raw, parse};
use libfuzzer_sys::fuzz_target;
use std::path::Path;
use std::sync::LazyLock;

static BOOK: LazyLock<Book> = LazyLock::new(|| Book::read(Path::new("/nonexistent")).expect("the built-in patterns"));

fuzz_target!(|text: &str| {
    let mail = format!("From: Allegro <powiadomienia@allegro.pl>\nSubject: {}\n\n{text}", text.lines().next().unwrap_or_default());
    if let Ok(letter) = parse(&Raw::new("INBOX", mail.into_bytes())) {
        let _ = BOOK.recognise(&letter, None);
    }
});
