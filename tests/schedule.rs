//! `schedule` through the built binary: what is printed is read back as each scheduler reads it, and really run.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::print_stderr)]
#![cfg(unix)]

mod common;
#[path = "schedule/installed.rs"]
mod installed;
#[path = "schedule/place.rs"]
mod place;
#[path = "schedule/printed.rs"]
mod printed;
