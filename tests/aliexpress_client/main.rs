#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
//! The AliExpress client against a gateway that answers as the contract says, traps included.

mod cases;
mod deadlines;
mod lists;
mod login;
#[path = "../common/memory.rs"]
mod memory;
mod orders;
mod refresh;
mod refusals;
mod shapes;
mod support;
