//! Buyer-protection e-mails: IMAP and Maildir in, SMTP out, recognising, verifying, answering.

pub mod compose;
pub mod imap;
mod raw;
pub mod smtp;
pub mod wire;

pub use raw::Raw;
