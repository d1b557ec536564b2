//! Refunds: one engine for whatever gives money back.
//!
//! A [`Till`] is opened once for a run. [`Till::take`] holds the order, finds out what became of earlier refunds of it and reads it
//! afresh; [`Till::bill`] weighs what is wanted against what was paid, what anyone refunded and what the seller allows;
//! [`Till::send`] lets it out through the journal's gate; [`settle`] waits until the marketplace has paid. What may be refunded at all is
//! `domain::refund`, pure.

mod caps;
mod key;
pub mod settle;
mod till;

pub use caps::{Caps, by_currency};
pub use key::{RETURN, Standing, standing_of};
pub use till::{Asked, Bill, Counter, Terms, Till, objection};
