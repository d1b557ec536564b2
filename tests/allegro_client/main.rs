#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
//! The Allegro client against a server that answers as the contract says, traps included.

mod claims;
mod disputes;
mod lists;
mod login;
#[path = "../common/memory.rs"]
mod memory;
mod orders;
mod refresh;
mod refusals;
mod returns;
mod support;
mod threads;
