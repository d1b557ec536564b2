//! Nothing is sent twice and nothing is lost: every write of both marketplaces, killed at every point, failing in every way
//! (design §5).

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "../common/mod.rs"]
mod common;
mod crowd;
mod helper;
mod late;
mod matrix;
mod stage;
mod writes;
