//! Mail: a corpus with every known trap, Maildirs, the list, verdicts that explain themselves, and the demo.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;
#[path = "mail_read/support.rs"]
mod support;

#[path = "mail_read/corpus.rs"]
mod corpus;
#[path = "mail_read/doubts.rs"]
mod doubts;
#[path = "mail_read/hostile.rs"]
mod hostile;
#[path = "mail_read/joins.rs"]
mod joins;
#[path = "mail_read/languages.rs"]
mod languages;
#[path = "mail_read/maildir.rs"]
mod maildir;
#[path = "mail_read/mutation.rs"]
mod mutation;
#[path = "mail_read/notices.rs"]
mod notices;
#[path = "mail_read/signed.rs"]
mod signed;
