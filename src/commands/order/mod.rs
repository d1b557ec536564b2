//! `order`: the order behind cases, with all that hangs on it, and its parcels.

mod carriers;
pub mod find;
mod outcome;
mod page;
mod ship;
mod show;

pub use outcome::{Said, outcome};
pub use ship::{Ship, ship};
pub use show::show;
