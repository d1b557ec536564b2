//! What a command gives back: data, talk and an exit code. A command prints nothing; `output::print` renders an outcome in
//! the format the user asked for, so that no command can print prose into JSON.

use crate::error::{Error, Result};
use serde_json::Value;

/// One record: a JSON object whose field names are stable and snake_case.
pub type Row = serde_json::Map<String, Value>;

/// Records as they come, so that a million of them fit in little memory.
pub type Rows = Box<dyn Iterator<Item = Result<Row>>>;

/// The result of a command.
pub struct Outcome {
    /// What goes to stdout.
    pub body: Body,
    /// Talk for stderr, in order; left out with `-q`.
    pub notes: Vec<Note>,
    /// What failed beside what succeeded. Any entry makes the exit code 3, unless [`Outcome::exit`] says otherwise.
    pub failures: Vec<Error>,
    /// An exit code other than 0 or 3.
    pub exit: Option<u8>,
}

/// What goes to stdout.
pub enum Body {
    /// Nothing.
    Nothing,
    /// Text that is the same in every format, such as a completion script.
    Text(String),
    /// Many records: a table on a terminal, TSV in a pipe, an array with `--json`.
    Records(Records),
    /// One record: a page on a terminal and in a pipe, an object with `--json`.
    Record(Record),
}

/// Many records of one shape.
pub struct Records {
    /// The columns, in order.
    pub columns: Vec<Column>,
    /// The records, read as they are printed.
    pub rows: Rows,
    /// How they look on a terminal.
    pub layout: Layout,
    /// A sentence for a terminal when there are none.
    pub when_empty: String,
}

/// One column of a table or TSV.
#[derive(Clone, Debug)]
pub struct Column {
    /// The record's field; `a.b` reaches into an object.
    pub field: &'static str,
    /// The heading on a terminal; `None` leaves the column to pipes and JSON.
    pub title: Option<&'static str>,
    /// Whether pipes have it too: what is worded for a person is not for them.
    pub piped: bool,
}

impl Column {
    /// A column that both terminal and pipe show.
    pub const fn new(field: &'static str, title: &'static str) -> Self {
        Self { field, title: Some(title), piped: true }
    }

    /// A column that only pipes and JSON show.
    pub const fn hidden(field: &'static str) -> Self {
        Self { field, title: None, piped: true }
    }

    /// A column that only the terminal shows: what a person reads there, another column tells a pipe in RFC 3339.
    pub const fn worded(field: &'static str, title: &'static str) -> Self {
        Self { field, title: Some(title), piped: false }
    }
}

/// How records look on a terminal.
pub enum Layout {
    /// A plain table of the titled columns.
    Table,
    /// The urgency list, with its head line and foot line.
    CaseList(ListFrame),
}

/// What stands around the urgency list on a terminal.
#[derive(Clone, Debug, Default)]
pub struct ListFrame {
    /// Lines above the table: stale accounts first, then counts and ages.
    pub head: Vec<String>,
    /// How many more there are than shown.
    pub more: Option<u64>,
    /// Whether `more` is a lower bound.
    pub more_at_least: bool,
    /// What to type before a case's name to see it, such as `aftersale show`.
    pub show: String,
}

/// One record.
pub struct Record {
    /// The data.
    pub row: Row,
    /// How it looks on a terminal.
    pub view: View,
}

/// How one record looks on a terminal and in a pipe.
pub enum View {
    /// Each field on a line of its own.
    Fields,
    /// One case with deadlines, timeline and messages.
    Case,
    /// What counts as evidence, one block for each guide.
    Evidence,
    /// This text instead, with long lines folded on a terminal.
    Text(String),
    /// This text, line for line: a request, or words that are to be copied.
    Verbatim(String),
}

/// Talk for stderr.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Note {
    /// What happened.
    Info(String),
    /// What the seller must know before he trusts the answer; printed with `-q` too.
    Warning(String),
    /// The next command.
    Hint(String),
}

impl Outcome {
    /// Nothing but success.
    pub fn done() -> Self {
        Self { body: Body::Nothing, notes: Vec::new(), failures: Vec::new(), exit: None }
    }

    /// An outcome with `body` on stdout.
    pub fn new(body: Body) -> Self {
        Self { body, ..Self::done() }
    }

    /// Text on stdout.
    pub fn text(text: impl Into<String>) -> Self {
        Self::new(Body::Text(text.into()))
    }

    /// A plain table of records already at hand.
    pub fn table(columns: Vec<Column>, rows: Vec<Row>, when_empty: impl Into<String>) -> Self {
        Self::new(Body::Records(Records {
            columns,
            rows: Box::new(rows.into_iter().map(Ok)),
            layout: Layout::Table,
            when_empty: when_empty.into(),
        }))
    }

    /// One record shown field by field.
    pub fn record(row: Row) -> Self {
        Self::new(Body::Record(Record { row, view: View::Fields }))
    }

    /// Adds a line of talk.
    pub fn info(mut self, text: impl Into<String>) -> Self {
        self.notes.push(Note::Info(text.into()));
        self
    }

    /// Adds a warning.
    pub fn warning(mut self, text: impl Into<String>) -> Self {
        self.notes.push(Note::Warning(text.into()));
        self
    }

    /// Adds a next step.
    pub fn hint(mut self, text: impl Into<String>) -> Self {
        self.notes.push(Note::Hint(text.into()));
        self
    }

    /// Adds a part that failed.
    pub fn failure(mut self, error: Error) -> Self {
        self.failures.push(error);
        self
    }
}

/// A record from anything that serialises to a JSON object; other values become an empty record.
pub fn row(value: impl serde::Serialize) -> Row {
    match serde_json::to_value(value) {
        Ok(Value::Object(map)) => map,
        _ => Row::new(),
    }
}
