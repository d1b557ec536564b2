//! Tab-separated text for pipes: no heading, RFC 3339 times, one record a line.

use super::{Column, Row, sanitize, value};
use std::io::{self, Write};

/// The records, all columns of each.
pub fn rows(columns: &[Column], rows: impl Iterator<Item = Row>, out: &mut dyn Write) -> io::Result<()> {
    for row in rows {
        let cells: Vec<_> =
            columns.iter().filter(|column| column.piped).map(|column| cell(value::field(&row, column.field))).collect();
        writeln!(out, "{}", cells.join("\t"))?;
    }
    Ok(())
}

/// A record as lines of name and value.
pub fn fields(row: &Row, out: &mut dyn Write) -> io::Result<()> {
    for (name, value) in row {
        writeln!(out, "{}\t{}", sanitize::line(name), cell(value))?;
    }
    Ok(())
}

fn cell(value: &serde_json::Value) -> String {
    sanitize::line(&value::plain(value))
}
