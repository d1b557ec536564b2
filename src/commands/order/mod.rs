//! `order`: the order behind cases, with all that hangs on it, its parcels, and a buyer's wish to cancel it.

mod cancel;
mod carriers;
pub mod find;
mod outcome;
mod page;
mod ship;
mod show;

pub use cancel::{CancelAnswer, cancel_request};
pub use outcome::{Said, outcome};
pub use ship::{Ship, ship};
pub use show::show;
