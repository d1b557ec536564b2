//! The urgency list on a terminal.

use super::case_words::{blocked, case_words, unreadable};
use super::table::{Cell, Heading, Tone};
use super::{Column, ListFrame, Row, Style, sanitize, table, text, value};
use crate::domain::Instant;
use std::cell::RefCell;
use std::io::{self, Write};

/// Prints the head lines, the table and the foot line.
pub fn write(
    frame: &ListFrame,
    columns: &[Column],
    rows: impl Iterator<Item = Row>,
    style: &Style,
    out: &mut dyn Write,
) -> io::Result<()> {
    for line in &frame.head {
        for piece in fitting(&sanitize::block(line), style.width) {
            writeln!(out, "{piece}")?;
        }
    }
    if !frame.head.is_empty() {
        writeln!(out)?;
    }
    let with_account = columns.iter().any(|column| column.field == "account" && column.title.is_some());
    let first = RefCell::new(None);
    let cells = rows.map(|row| {
        first.borrow_mut().get_or_insert_with(|| value::text(&row, "short").unwrap_or_default().to_owned());
        cells(&row, with_account, style)
    });
    table::write(&headings(with_account), cells, style, out)?;
    let foot = foot(frame, first.take().as_deref());
    if foot.is_empty() {
        return Ok(());
    }
    writeln!(out)?;
    fitting(&foot, style.width).iter().try_for_each(|line| writeln!(out, "{line}"))
}

fn headings(with_account: bool) -> Vec<Heading> {
    let mut all = vec![Heading::left(""), Heading::left("DUE"), Heading::left("CASE")];
    if with_account {
        all.push(Heading::left("ACCOUNT"));
    }
    all.push(Heading::left("WHAT"));
    all.push(Heading { right: true, ..Heading::left("AT RISK") });
    all.push(Heading { yields: true, ..Heading::left("NEXT") });
    all
}

fn cells(row: &Row, with_account: bool, style: &Style) -> Vec<Cell> {
    let get = |field| value::text(row, field);
    let waiting = get("move") != Some("seller");
    let (symbol, tone) = match get("due_state") {
        Some("overdue") => ("✖", Tone::Overdue),
        Some("soon") => ("!", Tone::Soon),
        _ if unreadable(row) => ("?", Tone::Soon),
        Some("ok") => ("·", Tone::Plain),
        _ if waiting => (" ", Tone::Dim),
        _ => ("·", Tone::Plain),
    };
    let rest = if tone == Tone::Dim { Tone::Dim } else { Tone::Plain };
    let mut cells =
        vec![Cell::new(symbol, tone), Cell::new(&due(row, style), tone), Cell::new(get("short").unwrap_or(""), rest)];
    if with_account {
        cells.push(Cell::new(get("account").unwrap_or(""), rest));
    }
    let next = get("next").filter(|_| !waiting);
    cells.extend([
        Cell::new(&words(row), rest),
        Cell::new(&value::plain(value::field(row, "at_risk")), rest),
        Cell::new(next.unwrap_or("–"), if next.is_some() { Tone::Bold } else { Tone::Dim }),
    ]);
    cells
}

/// What the case is, and that its buyer is on the list of blocked ones.
fn words(row: &Row) -> String {
    match blocked(row) {
        Some(mark) => format!("{} ({mark})", case_words(row)),
        None => case_words(row),
    }
}

/// When it is due, or why nothing is.
fn due(row: &Row, style: &Style) -> String {
    match (value::text(row, "due_at").and_then(Instant::parse), value::text(row, "move")) {
        (Some(at), _) => style.clock().due(at),
        (None, _) if unreadable(row) => "not known".into(),
        (None, Some("seller")) => "no date".into(),
        (None, Some("none")) => "done".into(),
        (None, _) => "waiting".into(),
    }
}

fn foot(frame: &ListFrame, first: Option<&str>) -> String {
    let mut parts = Vec::new();
    if let Some(more) = frame.more.filter(|more| *more > 0) {
        let at_least = if frame.more_at_least { "at least " } else { "" };
        parts.push(format!("{at_least}{more} more: --limit 0 shows all."));
    }
    if let Some(first) = first.filter(|_| !frame.show.is_empty()) {
        parts.push(format!("Most urgent: {} {}", frame.show, sanitize::line(first)));
    }
    parts.join(" ")
}

/// A line as it is where it fits, with its spaces; else broken into several.
fn fitting(line: &str, width: usize) -> Vec<String> {
    if text::width(line) <= width { vec![line.to_owned()] } else { text::wrap(line, width) }
}
