//! Comma-separated text with a heading, safe to open in a spreadsheet.

use super::{Column, Row, sanitize, value};
use crate::error::{Error, Result};
use serde_json::Value;
use std::io::{self, Write};

/// A heading of the field names, then the records, all columns of each.
pub fn rows(columns: &[Column], rows: impl Iterator<Item = Row>, out: &mut dyn Write) -> io::Result<()> {
    table(columns.iter().filter(|column| column.piped).map(|column| column.field), rows, out)
}

/// The same as a text, for a command whose data are CSV unless another format is asked for.
pub fn text(columns: &[Column], of: Vec<Row>) -> Result<String> {
    let mut bytes = Vec::new();
    let failed = |cause| Error::failed("the list cannot be written as CSV").caused_by(cause);
    rows(columns, of.into_iter(), &mut bytes).map_err(failed)?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// A heading of the field names, then the one record.
pub fn fields(row: &Row, out: &mut dyn Write) -> io::Result<()> {
    let names: Vec<&str> = row.keys().map(String::as_str).collect();
    table(names.into_iter(), std::iter::once(row.clone()), out)
}

fn table<'a>(
    names: impl Iterator<Item = &'a str>,
    rows: impl Iterator<Item = Row>,
    out: &mut dyn Write,
) -> io::Result<()> {
    let names: Vec<&str> = names.collect();
    let mut writer = csv::Writer::from_writer(out);
    writer.write_record(&names).map_err(io_error)?;
    for row in rows {
        writer.write_record(names.iter().map(|name| cell(value::field(&row, name)))).map_err(io_error)?;
    }
    writer.flush()
}

/// A text that a spreadsheet would run as a formula gets an apostrophe in front; numbers do not need one. People read it, so
/// nothing comes through that changes what is seen; line breaks do, a quoted cell may have them.
fn cell(value: &Value) -> String {
    let text = sanitize::block(&value::plain(value));
    let runs = text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']);
    if runs && text.parse::<f64>().is_err() { format!("'{text}") } else { text }
}

fn io_error(error: csv::Error) -> io::Error {
    match error.into_kind() {
        csv::ErrorKind::Io(error) => error,
        other => io::Error::other(format!("{other:?}")),
    }
}

#[cfg(test)]
mod tests {
    use super::cell;
    use serde_json::json;

    #[test]
    fn formulas_are_disarmed_and_numbers_kept() {
        for (value, text) in [
            (json!("=1+1"), "'=1+1"),
            (json!("@SUM(A1)"), "'@SUM(A1)"),
            (json!("+48 600"), "'+48 600"),
            (json!("-cmd|x"), "'-cmd|x"),
            (json!("-3.10"), "-3.10"),
            (json!(-3), "-3"),
            (json!("a=b"), "a=b"),
            (json!("\u{202e}=1+1"), "'=1+1"),
            (json!("a\u{9b}31mb\u{85}\u{1b}[2Jc\u{202e}d\u{200b}\u{0}"), "abcd"),
            (json!("one\r\ntwo"), "one\ntwo"),
        ] {
            assert_eq!(cell(&value), text);
        }
    }
}
