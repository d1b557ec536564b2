//! Batches from a reviewed plan: a plan is one JSON line per thing to do, sealed by a digest; applying it checks each seal, does the lines
//! side by side, and prints one receipt line for each as it is done. What a line is and how it is done, the command knows.
//!
//! `line` reads and seals, `receipts` prints, counts and sums up, for every batch. `run` does the lines of those that are done once they are
//! sent; refunds wait for their money, which is why returns have a loop of their own.
//!
//! A batch goes on past what is refused and stops at the first outcome that nobody knows. It can be cut off at any moment and run again:
//! whatever was done is found done.

mod line;
mod receipt;
mod receipts;
mod run;

pub use line::{Line, ReadLine, Spoilt, page, read, sealed, source};
pub use receipt::{Receipt, State};
pub use receipts::{Form, Receipts};
pub use run::run;

use crate::app::App;
use crate::commands::list::program;
use std::path::Path;

/// How a plan is applied again.
pub fn again(app: &App, command: &str, path: &Path) -> String {
    let program = program(app);
    match path.to_str() {
        Some("-") => format!("give the same lines to `{program} {command} -` again"),
        _ => format!("run it again: {program} {command} {}", quoted(path)),
    }
}

/// A path as a shell reads it back.
fn quoted(path: &Path) -> String {
    let text = path.display().to_string();
    let plain = |letter: char| letter.is_alphanumeric() || "_./:@,+-".contains(letter);
    if text.chars().all(plain) { text } else { format!("'{}'", text.replace('\'', r"'\''")) }
}
