//! Refunds: one engine for whatever gives money back, and `refund`, which tells of what was made and sends anew what came to nothing.
//!
//! A [`Till`] is opened once for a run. [`Till::take`] holds the order, finds out what became of earlier refunds of it and reads it
//! afresh; [`Till::bill`] weighs what is wanted against what was paid, what anyone refunded and what the seller allows;
//! [`Till::send`] lets it out through the journal's gate; [`settle`] waits until the marketplace has paid, and [`pay()`] does both for one
//! refund. What may be refunded at all is `domain::refund`, pure.

mod alerts;
mod bill;
mod caps;
mod counter;
mod fate;
mod guards;
pub mod heard;
mod key;
mod list;
mod made;
mod pay;
mod purse;
mod retry;
pub mod settle;
mod show;
mod till;

pub use alerts::{alerts, refresh, unsettled};
pub use bill::{Asked, Bill, Terms, Way};
pub use caps::{Caps, by_currency, promised};
pub use counter::{Counter, objection};
pub use fate::Fate;
pub use guards::{barrier, doubt, not_compensated};
pub use key::{CLAIM, RETURN, Standing, made_by, standing_of};
pub use list::{FIELDS, List, Whose, list};
pub use pay::{Paid, Purpose, lines_of, pay, sketched, wait_for};
pub use retry::{Retry, retry};
pub use show::show;
pub use till::Till;
