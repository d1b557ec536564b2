//! `check` and `digest` through the built binary: every row of the decision, every way of failing, and numbers worked out by hand.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

#[path = "check/desk.rs"]
mod desk;
#[path = "check/digest.rs"]
mod digest;
#[path = "check/line.rs"]
mod line;
#[path = "check/ping.rs"]
mod ping;
#[path = "check/states.rs"]
mod states;
#[path = "check/sync.rs"]
mod sync;
#[path = "check/troubles.rs"]
mod troubles;
