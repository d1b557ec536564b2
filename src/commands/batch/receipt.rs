//! What became of one line of a plan.

use super::Line;
use crate::error::Error;
use crate::journal::{Done, Record};
use crate::output::Row;
use serde::Serialize;
use serde_json::json;

/// How a line went.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// It was done now.
    Done,
    /// It was done before, by us or by others; nothing was sent.
    Already,
    /// It was refused, or could not be done; nothing was changed.
    Refused,
    /// Nobody knows what became of it.
    Unknown,
    /// It was not tried, because the batch had to stop before it.
    Skipped,
    /// `--dry-run`: it would be done.
    Planned,
}

/// One receipt.
#[derive(Debug)]
pub struct Receipt {
    /// How it went.
    pub state: State,
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
        Self { state, journal: None, remote_id: None, note: None, error: None }
    }

    /// The receipt of what is done.
    pub fn of(done: &Done) -> Self {
        let state = if matches!(done, Done::Now(_)) { State::Done } else { State::Already };
        let Record { id, remote_id, note, .. } = done.record();
        Self { state, journal: Some(id.clone()), remote_id: remote_id.clone(), note: note.clone(), error: None }
    }

    /// The receipt of what failed: unknown, or refused.
    pub fn failed(error: Error) -> Self {
        let unknown = error.kind == crate::error::ErrorKind::Unknown;
        let state = if unknown { State::Unknown } else { State::Refused };
        Self { error: Some(error), ..Self::new(state) }
    }

    /// The same with a note.
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into());
        self
    }

    /// The receipt as one line of JSON: which line, what `named` says of it, how it went.
    pub(super) fn line<T>(&self, number: usize, line: Option<&Line<T>>, named: &[&str]) -> String {
        let mut row = Row::new();
        row.insert("line".into(), number.into());
        for name in named {
            let value = line.and_then(|line| line.row.get(*name)).cloned();
            row.insert((*name).into(), value.unwrap_or_default());
        }
        let more = json!({
            "state": self.state,
            "journal": self.journal,
            "remote_id": self.remote_id,
            "note": self.note,
            "error": self.error.as_ref().map(|error| &error.message),
            "trace_id": self.error.as_ref().and_then(|error| error.trace_id.as_ref()),
        });
        row.extend(crate::output::row(more));
        serde_json::Value::Object(row).to_string()
    }
}
