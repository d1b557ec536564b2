//! What became of one line of a batch.

use crate::commands::refund::Fate;
use crate::domain::Instant;
use crate::error::{Error, ErrorKind};
use crate::journal::{Done, Record};
use crate::output::{Row, row};
use serde::Serialize;
use serde_json::json;

/// How a line went.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// It was done now.
    Done,
    /// The buyer has his money.
    Paid,
    /// It was done before, by us or by others; nothing was sent.
    Already,
    /// `--dry-run`: it would be done.
    Planned,
    /// The marketplace has the refund, and has not paid yet.
    Accepted,
    /// The refund was called off: the balance did not cover it.
    NoFunds,
    /// The refund was called off: the marketplace found it not valid.
    Invalid,
    /// It was refused, by the marketplace or by a guard; nothing was changed.
    Refused,
    /// It could not be tried; it may be tried again.
    Failed,
    /// Nobody knows what became of it.
    Unknown,
    /// It was not begun, because the batch had to stop before it.
    Skipped,
    /// The same stands in an earlier line.
    Double,
}

impl State {
    /// As the last line of a batch counts them.
    pub const fn said(self) -> &'static str {
        match self {
            Self::Done | Self::Paid => "done",
            Self::Already => "done before",
            Self::Planned => "would be done",
            Self::Accepted => "accepted, not yet paid",
            Self::NoFunds => "waiting: no funds",
            Self::Invalid => "called off as not valid",
            Self::Refused => "refused",
            Self::Failed => "failed",
            Self::Unknown => "unknown",
            Self::Skipped => "not begun",
            Self::Double => "standing there twice",
        }
    }
}

impl From<Fate> for State {
    fn from(fate: Fate) -> Self {
        match fate {
            Fate::Paid => Self::Paid,
            Fate::Accepted => Self::Accepted,
            Fate::NoFunds => Self::NoFunds,
            Fate::Invalid => Self::Invalid,
        }
    }
}

/// One receipt.
#[derive(Debug)]
pub struct Receipt {
    /// How it went.
    pub state: State,
    /// Whether it was done before this run.
    pub already: bool,
    /// Its name in the journal.
    pub journal: Option<String>,
    /// The marketplace's id of what was made.
    pub remote_id: Option<String>,
    /// What else is to be known of it.
    pub note: Option<String>,
    /// Why it was not done.
    pub error: Option<Error>,
}

impl Receipt {
    /// A receipt that says no more than this.
    pub fn new(state: State) -> Self {
        Self { state, already: state == State::Already, journal: None, remote_id: None, note: None, error: None }
    }

    /// The receipt of what is done.
    pub fn of(done: &Done) -> Self {
        let state = if matches!(done, Done::Now(_)) { State::Done } else { State::Already };
        let Record { id, remote_id, note, .. } = done.record();
        Self { journal: Some(id.clone()), remote_id: remote_id.clone(), note: note.clone(), ..Self::new(state) }
    }

    /// The receipt of what came to nothing, or to nobody knows what.
    pub fn failed(error: Error) -> Self {
        let state = match error.kind {
            ErrorKind::Unknown => State::Unknown,
            ErrorKind::Login | ErrorKind::Temporary | ErrorKind::Interrupted => State::Failed,
            _ => State::Refused,
        };
        let journal = error.details.iter().find_map(|line| line.strip_prefix("journal ")).map(str::to_owned);
        Self { journal, error: Some(error), ..Self::new(state) }
    }

    /// The same with a note.
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into());
        self
    }

    /// As JSON tells it: which line, what `named` takes from `about`, how it went. Every key is always there; `id` is what the
    /// marketplace's id is called.
    pub fn row(&self, line: Option<usize>, about: &Row, named: &[&str], id: &str, at: Instant) -> Row {
        let mut told = row(json!({ "line": line }));
        told.extend(named.iter().map(|name| ((*name).to_owned(), about.get(*name).cloned().unwrap_or_default())));
        told.extend(row(json!({
            "state": self.state,
            "already": self.already,
            "journal": self.journal,
            (id): self.remote_id,
            "note": self.note,
            "at": at,
            "error": self.error.as_ref().map(|error| &error.message),
            "trace_id": self.error.as_ref().and_then(|error| error.trace_id.as_ref()),
        })));
        told
    }
}
