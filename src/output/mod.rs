//! The only code that prints.

mod outcome;
mod prompt;
mod talk;

pub use outcome::{Body, Column, Layout, ListFrame, Note, Outcome, Record, Records, Row, Rows, View, row};

pub use prompt::{ask_secret, confirm};
pub use talk::{Progress, Talk, announce};

use crate::error::Error;

/// How to print, worked out once from the arguments and the terminal.
#[derive(Clone, Debug)]
pub struct Style {
    /// The format asked for; `None` means a table on a terminal and TSV in a pipe.
    pub format: Option<Format>,
    /// Fields to keep in JSON; all when `None`.
    pub fields: Option<Vec<String>>,
    /// A jq expression.
    pub jq: Option<String>,
    /// A template, one line a record.
    pub template: Option<String>,
    /// Whether stdout is a terminal.
    pub terminal: bool,
    /// Whether stderr is a terminal.
    pub talk_terminal: bool,
    /// Columns of the terminal.
    pub width: usize,
    /// Whether stdout may be coloured.
    pub color: bool,
    /// Whether stderr may be coloured.
    pub talk_color: bool,
    /// Only data and what must be known.
    pub quiet: bool,
    /// Causes of errors too.
    pub verbose: bool,
    /// The instant that relative times are told from.
    pub now: crate::domain::Instant,
}

/// Output formats.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Columns that fit the width.
    Table,
    /// Tab-separated with RFC 3339 times.
    Tsv,
    /// Comma-separated with a heading.
    Csv,
    /// One JSON array or object.
    Json,
    /// One JSON object a line.
    Ndjson,
}

/// Prints an outcome and gives back the exit code.
pub fn print(_outcome: Outcome, _style: &Style) -> u8 {
    todo!()
}

/// Prints an error and gives back the exit code.
pub fn print_error(_error: &Error, _style: &Style) -> u8 {
    todo!()
}
