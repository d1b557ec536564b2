//! The wires of e-mail through the built binary: servers that misbehave, what mails cost in memory, provider's own copies, and what is kept
//! on this machine and deleted from it.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::print_stderr)]

mod common;
#[path = "mail_wire/faulty.rs"]
#[allow(dead_code)]
mod faulty;
#[path = "mail_read/support.rs"]
#[allow(dead_code)]
mod post;
#[path = "mail_wire/stub.rs"]
#[allow(dead_code)]
mod stub;
#[path = "mail_reply/support.rs"]
#[allow(dead_code)]
mod support;

#[path = "mail_wire_cli/copies.rs"]
mod copies;
#[path = "mail_wire_cli/drafts.rs"]
mod drafts;
#[path = "mail_wire_cli/memory.rs"]
mod memory;
#[path = "mail_wire_cli/purge.rs"]
mod purge;
#[path = "mail_wire_cli/servers.rs"]
mod servers;
