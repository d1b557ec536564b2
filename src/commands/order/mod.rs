//! `order`: what is done to the order behind a case.

mod cancel;

pub use cancel::{CancelAnswer, cancel_request};
