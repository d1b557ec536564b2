//! Tables for people: no frame, two spaces between columns, never wider than the terminal.

use super::{Column, Row, Style, sanitize, text, value};
use crate::domain::Instant;
use comfy_table::presets::NOTHING;
use comfy_table::{Attribute, Cell as Drawn, CellAlignment, Color, ColumnConstraint, ContentArrangement, Table, Width};
use std::io::{self, Write};

/// Rows that are laid out together; the first ones decide the widths, so that any number of rows needs little memory.
const BATCH: usize = 500;
/// The longest text that is looked at for a cell, and the most lines that it may take.
const LONGEST: usize = 300;
const TALLEST: usize = 3;
/// Between words that stay on one line; a blank when it is printed.
const JOINT: &str = "\u{a0}";
const GAP: usize = 2;
/// A longer word is an id, which is torn before other words are moved to a line of their own.
const LONG_WORD: usize = 20;
/// How narrow a column that yields may become before the others are narrowed too.
const NARROW: usize = 10;

/// How a cell stands out. Colour only repeats what the words say.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tone {
    /// Not at all.
    #[default]
    Plain,
    /// Red.
    Overdue,
    /// Yellow.
    Soon,
    /// Faint.
    Dim,
    /// Bold.
    Bold,
}

/// One cell, safe for a terminal.
#[derive(Clone, Debug, Default)]
pub struct Cell {
    text: String,
    tone: Tone,
}

impl Cell {
    /// A cell with the text made safe and cut to a length that a table can hold.
    pub fn new(content: &str, tone: Tone) -> Self {
        Self { text: sanitize::line_up_to(content, LONGEST), tone }
    }
}

/// A heading, and whether its column keeps to the right.
#[derive(Clone, Copy, Debug)]
pub struct Heading {
    /// The title.
    pub title: &'static str,
    /// Whether the column keeps to the right, as amounts do.
    pub right: bool,
    /// Whether the column is narrowed before all others where the terminal is too narrow.
    pub yields: bool,
}

impl Heading {
    /// A column that keeps to the left.
    pub const fn left(title: &'static str) -> Self {
        Self { title, right: false, yields: false }
    }
}

/// Prints the titled columns of the records.
pub fn records(
    columns: &[Column],
    rows: impl Iterator<Item = Row>,
    style: &Style,
    out: &mut dyn Write,
) -> io::Result<()> {
    let shown: Vec<(&str, &'static str)> = columns.iter().filter_map(|c| Some((c.field, c.title?))).collect();
    let headings: Vec<Heading> = shown.iter().map(|(_, title)| Heading::left(title)).collect();
    let cells = rows.map(|row| {
        let cell = |field: &str| {
            let value = value::field(&row, field);
            let text = readable(field, value::plain(value), style);
            // Sums and times are read as one word.
            if value.is_object() || is_time(field) { text.replace(' ', JOINT) } else { text }
        };
        shown.iter().map(|(field, _)| Cell::new(&cell(field), Tone::Plain)).collect()
    });
    write(&headings, cells, style, out)
}

/// A field as a person reads it: instants relative to now, and a dash where there is nothing.
pub fn readable(field: &str, content: String, style: &Style) -> String {
    let last = field.rsplit('.').next().unwrap_or(field);
    match Instant::parse(&content).filter(|_| is_time(field)) {
        Some(at) if at > style.now => style.clock().date(at),
        Some(at) => style.clock().ago(at),
        None if content.is_empty() => "–".into(),
        None if last == "mail_kind" => sanitize::block(&content.replace('_', " ")),
        None => sanitize::block(&content),
    }
}

fn is_time(field: &str) -> bool {
    let last = field.rsplit('.').next().unwrap_or(field);
    last.ends_with("_at") || last.ends_with("_until") || matches!(last, "at" | "due" | "when")
}

/// Prints rows of cells under the headings.
pub fn write(
    headings: &[Heading],
    mut rows: impl Iterator<Item = Vec<Cell>>,
    style: &Style,
    out: &mut dyn Write,
) -> io::Result<()> {
    let mut widths = None;
    loop {
        let batch: Vec<Vec<Cell>> = rows.by_ref().take(BATCH).collect();
        if batch.is_empty() && widths.is_some() {
            return Ok(());
        }
        let first = widths.is_none();
        let widths = widths.get_or_insert_with(|| fit(headings, &batch, style.width));
        draw(headings, first, batch, widths, style, out)?;
    }
}

/// The widths of the columns: as wide as their contents, the widest ones narrowed until all fit; words are torn only where they would not
/// fit otherwise.
fn fit(headings: &[Heading], rows: &[Vec<Cell>], width: usize) -> Vec<usize> {
    let mut widths: Vec<usize> = headings.iter().map(|heading| text::width(heading.title)).collect();
    let mut words = widths.clone();
    for row in rows {
        for ((widest, word), cell) in widths.iter_mut().zip(&mut words).zip(row) {
            *widest = (*widest).max(text::width(&cell.text)).max(1);
            *word = (*word).max(cell.text.split(' ').map(text::width).max().unwrap_or(0).min(LONG_WORD));
        }
    }
    let room = width.saturating_sub(GAP * widths.len().saturating_sub(1)).max(widths.len());
    let mut over = widths.iter().sum::<usize>().saturating_sub(room);
    for (width, _) in widths.iter_mut().zip(headings).filter(|(_, heading)| heading.yields) {
        let less = over.min(width.saturating_sub(NARROW));
        *width -= less;
        over -= less;
    }
    while widths.iter().sum::<usize>() > room {
        // What can be broken between its words yields before what cannot.
        let breakable = widths.iter_mut().zip(&words).filter(|(width, word)| **width > **word).map(|(width, _)| width);
        let widest = match breakable.rev().max_by_key(|width| **width) {
            Some(widest) => widest,
            None => match widths.iter_mut().rev().max_by_key(|width| **width) {
                Some(widest) => widest,
                None => break,
            },
        };
        *widest -= 1;
    }
    widths
}

fn draw(
    headings: &[Heading],
    first: bool,
    batch: Vec<Vec<Cell>>,
    widths: &[usize],
    style: &Style,
    out: &mut dyn Write,
) -> io::Result<()> {
    let mut table = Table::new();
    table.load_style(NOTHING).set_content_arrangement(ContentArrangement::Dynamic).set_truncation_indicator("…");
    table.set_width(u16::try_from(style.width).unwrap_or(u16::MAX)).style_text_only();
    if style.color {
        table.enforce_styling();
    } else {
        table.force_no_tty();
    }
    if first {
        table.set_header(headings.iter().map(|heading| drawn(&Cell::new(heading.title, Tone::Dim))));
    }
    for cells in batch {
        let mut row: comfy_table::Row = cells.iter().map(drawn).collect::<Vec<_>>().into();
        row.max_height(TALLEST);
        table.add_row(row);
    }
    let last = widths.len().saturating_sub(1);
    for (index, (column, width)) in table.column_iter_mut().zip(widths).enumerate() {
        let gap = if index == last { 0 } else { GAP };
        let whole = u16::try_from(width + gap).unwrap_or(u16::MAX);
        column.set_padding((0, u16::try_from(gap).unwrap_or(0)));
        column.set_constraint(ColumnConstraint::Absolute(Width::Fixed(whole)));
        if headings[index].right {
            column.set_cell_alignment(CellAlignment::Right);
        }
    }
    table.lines().try_for_each(|line| writeln!(out, "{}", line.replace(JOINT, " ").trim_end()))
}

fn drawn(cell: &Cell) -> Drawn {
    let drawn = Drawn::new(&cell.text);
    match cell.tone {
        _ if cell.text.trim().is_empty() => drawn,
        Tone::Plain => drawn,
        Tone::Overdue => drawn.fg(Color::DarkRed),
        Tone::Soon => drawn.fg(Color::DarkYellow),
        Tone::Dim => drawn.add_attribute(Attribute::Dim),
        Tone::Bold => drawn.add_attribute(Attribute::Bold),
    }
}
