//! From an outcome to bytes and an exit code, on any two writers.

use super::style::Mode;
use super::{Body, Layout, Outcome, Records, Row, Rows, Style};
use super::{case_list, csv, error, jq, json, record, sanitize, select, table, template, tsv};
use crate::error::{Error, ErrorKind};
use std::io::{self, ErrorKind as IoKind, Write};

/// Why printing stopped.
#[derive(Debug)]
pub enum Stop {
    /// The stream cannot be written.
    Io(io::Error),
    /// The format does not fit the data.
    Wrong(Error),
}

impl From<io::Error> for Stop {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

impl From<Error> for Stop {
    fn from(error: Error) -> Self {
        Self::Wrong(error)
    }
}

/// Renders an outcome and gives back the exit code: the outcome's own, else 3 when anything failed, else 0. Data goes to
/// `out`, talk and failures to `err`.
pub fn render(outcome: Outcome, style: &Style, out: &mut dyn Write, err: &mut dyn Write) -> u8 {
    let mut failures = outcome.failures;
    // What printed its lines while it worked has nothing to lose here, and its exit code to tell, even to a reader that has left.
    let printed = matches!(outcome.body, Body::Nothing);
    match body(outcome.body, style, &mut failures, out).and_then(|()| Ok(out.flush()?)) {
        Ok(()) => {}
        Err(Stop::Io(error)) if error.kind() == IoKind::BrokenPipe && printed => {}
        // Whoever leaves the pager early wants no more of the data, but is still told what failed.
        Err(Stop::Io(error)) if error.kind() == IoKind::BrokenPipe && style.terminal => {
            let _ = out.flush();
        }
        Err(Stop::Io(error)) if error.kind() == IoKind::BrokenPipe => return 0,
        Err(Stop::Io(error)) => {
            return render_error(&Error::failed(format!("the output could not be written: {error}")), style, err);
        }
        Err(Stop::Wrong(error)) => {
            let _ = out.flush();
            return render_error(&error, style, err);
        }
    }
    // A closed stderr leaves nobody to tell; the exit code says it all the same.
    let _ = outcome.notes.iter().try_for_each(|note| error::write_note(note, style, err));
    let _ = failures.iter().try_for_each(|failure| error::write(failure, style, err));
    let _ = err.flush();
    outcome.exit.unwrap_or(if failures.is_empty() { 0 } else { ErrorKind::Partial.exit_code() })
}

/// Renders an error and gives back its exit code.
pub fn render_error(error: &Error, style: &Style, err: &mut dyn Write) -> u8 {
    let _ = error::write(error, style, err).and_then(|()| err.flush());
    error.kind.exit_code()
}

fn body(body: Body, style: &Style, failures: &mut Vec<Error>, out: &mut dyn Write) -> Result<(), Stop> {
    match body {
        Body::Nothing => Ok(()),
        Body::Text(text) => {
            let text = if style.terminal { sanitize::block(&text) } else { text };
            out.write_all(text.as_bytes())?;
            if text.is_empty() || text.ends_with('\n') { Ok(()) } else { Ok(out.write_all(b"\n")?) }
        }
        Body::Record(one) => record::write(one, style, out),
        Body::Records(records) => many(records, style, failures, out),
    }
}

fn many(records: Records, style: &Style, failures: &mut Vec<Error>, out: &mut dyn Write) -> Result<(), Stop> {
    let Records { columns, rows, layout, when_empty } = records;
    let mut rows = Readable { rows, failures }.peekable();
    match style.mode() {
        Mode::Table if rows.peek().is_none() => {
            if !when_empty.is_empty() {
                writeln!(out, "{}", sanitize::block(&when_empty))?;
            }
        }
        Mode::Table => match layout {
            Layout::Table => table::records(&columns, rows, style, out)?,
            Layout::CaseList(frame) => case_list::write(&frame, &columns, rows, style, out)?,
        },
        Mode::Tsv => tsv::rows(&columns, rows, out)?,
        Mode::Csv => csv::rows(&columns, rows, out)?,
        Mode::Template(template) => template::lines(template, rows, out)?,
        mode => {
            let fields = style.fields.as_deref();
            select::check(fields, &select::available(&columns, rows.peek()))?;
            let kept = rows.map(|row| select::keep(row, fields));
            match mode {
                Mode::Ndjson => json::lines(kept, style, out)?,
                Mode::Jq(expression) => {
                    let filter = jq::Jq::new(expression)?;
                    let mut whole = Vec::new();
                    json::array(kept, &Style { terminal: false, ..style.clone() }, &mut whole)?;
                    filter.run(&whole, style, out)?;
                }
                _ => json::array(kept, style, out)?,
            }
        }
    }
    Ok(())
}

/// The records that can be read; what cannot becomes a failure and does not stop the others.
struct Readable<'a> {
    rows: Rows,
    failures: &'a mut Vec<Error>,
}

impl Iterator for Readable<'_> {
    type Item = Row;

    fn next(&mut self) -> Option<Row> {
        loop {
            match self.rows.next()? {
                Ok(row) => return Some(row),
                Err(failure) => self.failures.push(failure),
            }
        }
    }
}
