//! JSON: an array written record by record, an object, or one object a line.

use super::{Row, Style, sanitize};
use serde::Serialize;
use std::io::{self, Write};

/// An array of the records. In a pipe each stands on a line of its own.
pub fn array(rows: impl Iterator<Item = Row>, style: &Style, out: &mut dyn Write) -> io::Result<()> {
    let mut separator = "[\n";
    for row in rows {
        let text = text(&row, style.terminal)?;
        write!(out, "{separator}{}", if style.terminal { indent(&text) } else { text })?;
        separator = ",\n";
    }
    out.write_all(if separator == "[\n" { b"[]\n" } else { b"\n]\n" })
}

/// One object.
pub fn object(row: &Row, style: &Style, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "{}", text(row, style.terminal)?)
}

/// One object a line.
pub fn lines(rows: impl Iterator<Item = Row>, style: &Style, out: &mut dyn Write) -> io::Result<()> {
    for row in rows {
        let text = text(&row, false)?;
        writeln!(out, "{}", if style.terminal { sanitize::json(&text) } else { text })?;
    }
    Ok(())
}

/// For a terminal: over several lines, with unsafe characters as escapes. For a pipe: on one line.
fn text(value: &impl Serialize, terminal: bool) -> io::Result<String> {
    if terminal { Ok(sanitize::json(&serde_json::to_string_pretty(value)?)) } else { Ok(serde_json::to_string(value)?) }
}

fn indent(text: &str) -> String {
    text.lines().map(|line| format!("  {line}")).collect::<Vec<_>>().join("\n")
}
