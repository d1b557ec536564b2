//! The wires of e-mail: IMAP and SMTP against real servers where they are installed, and against servers that misbehave at
//! every step.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::print_stderr)]

mod faulty;
mod imap_faults;
mod imap_oddities;
mod lab;
mod real_imap;
mod real_smtp;
mod smtp_faults;
mod stub;
mod support;
