//! One record: a page, lines of name and value, or an object.

use super::render::Stop;
use super::style::Mode;
use super::{Record, Row, Style, View};
use super::{case_view, csv, evidence, jq, json, sanitize, select, table, template, text, tsv, value};
use std::io::{self, Write};

/// Prints the record.
pub fn write(record: Record, style: &Style, out: &mut dyn Write) -> Result<(), Stop> {
    let Record { row, view } = record;
    let page = style.shows_table() || (style.mode() == Mode::Tsv && style.format.is_none());
    match (style.mode(), view) {
        (_, View::Case) if page => out.write_all(case_view::page(&row, style).as_bytes())?,
        (_, View::Evidence) if page => out.write_all(evidence::page(&row, style).as_bytes())?,
        (_, View::Text(text)) if page => folded(&sanitize::block(text.trim_end()), style, out)?,
        (_, View::Verbatim(text)) if page => writeln!(out, "{}", sanitize::block(text.trim_end()))?,
        (Mode::Table, _) => fields(&row, style, out)?,
        (Mode::Tsv, _) => tsv::fields(&row, out)?,
        (Mode::Csv, _) => csv::fields(&row, out)?,
        (Mode::Template(template), _) => template::lines(template, std::iter::once(row), out)?,
        (mode, _) => {
            let wanted = style.fields.as_deref();
            select::check(wanted, &select::available(&[], Some(&row)))?;
            let kept = select::keep(row, wanted);
            match mode {
                Mode::Ndjson => json::lines(std::iter::once(kept), style, out)?,
                Mode::Jq(expression) => {
                    let whole = serde_json::to_vec(&kept).map_err(io::Error::from)?;
                    jq::Jq::new(expression)?.run(&whole, style, out)?;
                }
                _ => json::object(&kept, style, out)?,
            }
        }
    }
    Ok(())
}

/// In a pipe the lines stay whole.
fn folded(text: &str, style: &Style, out: &mut dyn Write) -> io::Result<()> {
    let most = if style.terminal { style.width } else { usize::MAX };
    writeln!(out, "{}", text::fold_prose(text, most))
}

/// Each field on a line of its own, the values below each other.
fn fields(row: &Row, style: &Style, out: &mut dyn Write) -> io::Result<()> {
    let label = |name: &str| sanitize::line(name).replace('_', " ");
    let column = row.keys().map(|name| text::width(&label(name))).max().unwrap_or(0) + 2;
    for (name, value) in row {
        let shown = table::readable(name, value::plain(value), style);
        let lines = text::wrap(&shown, style.width.saturating_sub(column).max(20));
        let mut head = text::pad(&label(name), column);
        for line in lines {
            writeln!(out, "{head}{line}")?;
            head = " ".repeat(column);
        }
    }
    Ok(())
}
