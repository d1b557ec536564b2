//! Answering mails: sent once whatever happens, refused where it must be, filed and flagged, and the demo's outbox. Against a real Dovecot
//! and Exim where they are installed.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::print_stderr)]

mod common;
#[path = "mail_wire/faulty.rs"]
#[allow(dead_code)]
mod faulty;
#[path = "mail_wire/lab.rs"]
#[allow(dead_code)]
mod lab;
#[path = "mail_read/support.rs"]
#[allow(dead_code)]
mod post;

#[path = "mail_reply/demo.rs"]
mod demo;
#[path = "mail_reply/doubts.rs"]
mod doubts;
#[path = "mail_reply/guards.rs"]
mod guards;
#[path = "mail_reply/matrix.rs"]
mod matrix;
#[path = "mail_reply/money.rs"]
mod money;
#[path = "mail_reply/real.rs"]
mod real;
#[path = "mail_reply/support.rs"]
mod support;
