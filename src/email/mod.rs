//! Buyer-protection e-mails: IMAP and Maildir in, SMTP out, recognising, verifying, answering.

pub mod compose;
pub mod imap;
mod kept;
pub mod maildir;
pub mod outbox;
mod parse;
mod raw;
mod recognise;
pub mod smtp;
mod verify;
pub mod wire;

pub use kept::{Kept, hash};
pub use maildir::{Lying, look, read_file};
pub use parse::{Attached, Field, Headers, Letter, Mailbox, arrival, attachment, parse, plain};
pub use raw::{MAX_RAW, Raw};
pub use recognise::{Book, Found, MailKind, Sender};
pub use verify::{Checked, Clause, Lookup, Results, Step, Trust, check, looks_alike, read_results};
