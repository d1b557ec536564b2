//! Buyer-protection e-mails: IMAP and Maildir in, SMTP out, recognising, verifying, answering.

mod raw;

pub use raw::{MAX_RAW, Raw};
