//! The AliExpress half of the simulator, over HTTP, as a client of the real gateway would speak to it.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod answers;
mod course;
mod faults;
mod gateway;
mod matrix;
mod orders;
mod seller;
mod shapes;
mod tokens;
mod world;
