//! Batches from a reviewed plan: a plan is one JSON line per thing to do, sealed by a digest; applying it checks each seal, does the lines
//! side by side, and prints one receipt line for each as it is done. What a line is and how it is done, the command knows.
//!
//! Returns have lines and receipts of their own form, and wait for their money; the seal and the reading are these.
//!
//! A batch goes on past what is refused and stops at the first outcome that nobody knows. It can be cut off at any moment and run again:
//! whatever was done is found done.

mod line;
mod receipt;
mod run;

pub use line::{Line, Spoilt, digest, page, read, source};
pub use receipt::{Receipt, State};
pub use run::{Tally, run};
