//! Whatever the bytes, a mail is read or refused, and its parts come out bounded.
#![no_main]

use aftersale::email::{Raw, arrival, attachment, parse};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let raw = Raw::new("INBOX", bytes.to_vec());
    let _ = arrival(&raw.bytes);
    if let Ok(letter) = parse(&raw) {
        assert!(letter.text.len() <= 2 << 20 && letter.attachments.len() <= 200);
        let _ = attachment(&raw, 0);
    }
});
