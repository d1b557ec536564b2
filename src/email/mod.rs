//! Buyer-protection e-mails: IMAP and Maildir in, SMTP out, recognising, verifying, answering.

mod parse;
mod raw;

pub use parse::{Attached, Headers, Letter, Mailbox, attachment, parse, plain};
pub use raw::{MAX_RAW, Raw};
