//! The only code that prints.
//!
//! A command gives back an [`Outcome`]; [`print()`] renders it in the format of the [`Style`]. One stream of records becomes
//! a table for a person or tab-separated text, CSV, JSON, a jq result or template lines for a program, so that no command
//! can print prose into JSON. Data goes to stdout, talk to stderr.

mod case_list;
mod case_view;
mod case_words;
mod csv;
mod deeds;
mod error;
mod evidence;
mod jq;
mod json;
mod outcome;
mod pager;
mod prompt;
mod proposals;
mod record;
mod render;
mod sanitize;
mod select;
mod style;
mod table;
mod talk;
mod template;
mod text;
pub mod time;
mod timeline;
mod tsv;
mod value;

pub use case_words::case_words;
pub use csv::text as csv_text;
pub use outcome::{Body, Column, Layout, ListFrame, Note, Outcome, Record, Records, Row, Rows, View, row};
pub use prompt::{ask_line, ask_secret, confirm};
pub use render::{render, render_error};
pub use sanitize::{line as safe_line, line_up_to};
pub use style::{Color, Format, Style, Wanted};
pub use talk::{Progress, Talk, announce, deliver};
pub use text::{pad, spread, width, wrap};

use crate::error::Error;
use std::io::{BufWriter, Write};

/// Prints an outcome and gives back the exit code.
pub fn print(outcome: Outcome, style: &Style) -> u8 {
    let mut err = talk::stderr(style);
    if style.terminal {
        render(outcome, style, &mut pager::Pager::new(style), &mut err)
    } else {
        render(outcome, style, &mut BufWriter::with_capacity(1 << 16, std::io::stdout().lock()), &mut err)
    }
}

/// Prints an error and gives back the exit code.
pub fn print_error(error: &Error, style: &Style) -> u8 {
    let mut err = talk::stderr(style);
    let code = render_error(error, style, &mut err);
    // A closed stderr leaves nobody to tell.
    let _ = err.flush();
    code
}
