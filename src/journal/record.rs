//! One action as the rows of the ledger tell it.

use crate::domain::{Action, Instant};
use crate::error::{Error, Result};
use crate::marketplaces::Class;
use crate::store::Entry;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// The kind of the row that is written before anything is sent.
pub(super) const PENDING: &str = "action-pending";
/// The kind of every later row of an action.
pub(super) const SETTLED: &str = "action-settled";
/// The kind of a row that says how far an action has come, without a change of its state.
pub(super) const STEP: &str = "action-step";
/// The step after which an action may have had its effect, for those that are sent in phases.
pub const BODY_BEGUN: &str = "body-begun";
/// The step before an action that was lost goes out once more.
pub const SENT_AGAIN: &str = "sent-again";
/// The states in which nobody knows what became of an action.
pub(super) const UNSETTLED: &[&str] = &["pending", "unknown", "needs-person"];

/// Where an action stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// Recorded, and being sent or cut off while it was.
    Pending,
    /// The marketplace has it.
    Sent,
    /// The marketplace said no, or it never went out.
    Refused,
    /// Nobody knows.
    Unknown,
    /// It was looked for, and is not there: it may be tried again.
    Absent,
    /// It cannot be told by reading: a person decides.
    NeedsPerson,
}

impl State {
    /// The word in JSON and on screen.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Pending => "pending",
            Self::Sent => "sent",
            Self::Refused => "refused",
            Self::Unknown => "unknown",
            Self::Absent => "absent",
            Self::NeedsPerson => "needs-person",
        }
    }

    /// Whether it is certain that nothing was changed.
    pub const fn had_no_effect(self) -> bool {
        matches!(self, Self::Refused | Self::Absent)
    }

    /// Whether nobody knows whether anything was changed.
    pub const fn is_unsettled(self) -> bool {
        matches!(self, Self::Pending | Self::Unknown | Self::NeedsPerson)
    }
}

/// Who settled an action.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum By {
    /// The marketplace's answer.
    Answer,
    /// Looking at the marketplace afterwards.
    Reconcile,
    /// A person, with `journal resolve`.
    Person,
}

/// The body of the pending row.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct Intent {
    pub id: String,
    pub order_id: Option<String>,
    pub slot: String,
    pub digest: String,
    pub attempt: usize,
    pub class: Class,
    pub action: Action,
    /// What the marketplace had before, so that ours can be told from it.
    pub survey: Value,
    /// Whether a person sat at a terminal.
    pub terminal: bool,
    pub version: String,
}

/// The body of a later row.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct Settlement {
    pub id: String,
    pub order_id: Option<String>,
    pub state: State,
    pub by: By,
    pub remote_id: Option<String>,
    pub answer: Option<Value>,
    pub error: Option<String>,
    pub trace_id: Option<String>,
    pub note: Option<String>,
}

/// How far an action has come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// A stable word, such as [`BODY_BEGUN`].
    pub name: String,
    /// When it was written down.
    pub at: Instant,
    /// What was said of it.
    pub note: Option<String>,
}

/// The body of a step's row.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct Taken {
    pub id: String,
    pub order_id: Option<String>,
    pub step: String,
    pub note: Option<String>,
}

/// One action: its pending row with the newest row about it laid over.
#[derive(Clone, Debug, PartialEq)]
pub struct Record {
    /// Its name in the journal: ten letters and digits.
    pub id: String,
    /// The pending row's number in the ledger.
    pub seq: i64,
    /// When it was recorded.
    pub at: Instant,
    /// What was done.
    pub action: Action,
    /// The one use of its case that it makes.
    pub slot: String,
    /// The payload's SHA-256.
    pub digest: String,
    /// Which attempt at the slot, from 0.
    pub attempt: usize,
    /// What may be done when nobody knows what became of it.
    pub class: Class,
    /// What the marketplace had before it.
    pub survey: Value,
    /// Whether a person sat at a terminal, or a script ran.
    pub terminal: bool,
    /// Where it stands.
    pub state: State,
    /// When it came to stand there.
    pub settled_at: Option<Instant>,
    /// Since when it is certain that nothing more of it goes out: the first row that called it unknown.
    pub unknown_since: Option<Instant>,
    /// Who said so.
    pub by: Option<By>,
    /// The marketplace's id of what was made.
    pub remote_id: Option<String>,
    /// What else the marketplace answered.
    pub answer: Option<Value>,
    /// What failed.
    pub error: Option<String>,
    /// The marketplace's trace id.
    pub trace_id: Option<String>,
    /// What was found, or what the person said.
    pub note: Option<String>,
    /// How far it has come, oldest first.
    pub steps: Vec<Step>,
}

impl Record {
    /// The records that these rows add up to, oldest first. A row that cannot be read is a definite failure that names it.
    pub fn fold(entries: &[Entry]) -> Result<Vec<Self>> {
        let mut records: Vec<Self> = Vec::new();
        for entry in entries {
            match entry.kind.as_str() {
                PENDING => records.push(Self::begun(entry)?),
                SETTLED => {
                    let settlement: Settlement = read(entry)?;
                    if let Some(record) = records.iter_mut().rev().find(|record| record.id == settlement.id) {
                        record.settle(settlement, entry.at);
                    }
                }
                STEP => {
                    let Taken { id, step, note, .. } = read(entry)?;
                    if let Some(record) = records.iter_mut().rev().find(|record| record.id == id) {
                        record.steps.push(Step { name: step, at: entry.at, note });
                    }
                }
                _ => {}
            }
        }
        Ok(records)
    }

    fn begun(entry: &Entry) -> Result<Self> {
        let intent: Intent = read(entry)?;
        Ok(Self {
            id: intent.id,
            seq: entry.seq,
            at: entry.at,
            action: intent.action,
            slot: intent.slot,
            digest: intent.digest,
            attempt: intent.attempt,
            class: intent.class,
            survey: intent.survey,
            terminal: intent.terminal,
            state: State::Pending,
            settled_at: None,
            unknown_since: None,
            by: None,
            remote_id: None,
            answer: None,
            error: None,
            trace_id: None,
            note: None,
            steps: Vec::new(),
        })
    }

    /// When it last went out: when it was recorded, or when it was sent again.
    pub fn went_out_at(&self) -> Instant {
        let again = self.steps.iter().filter(|step| step.name == SENT_AGAIN).map(|step| step.at);
        again.max().unwrap_or(self.at)
    }

    /// Whether a step was taken.
    pub fn has_step(&self, name: &str) -> bool {
        self.steps.iter().any(|step| step.name == name)
    }

    pub(super) fn settle(&mut self, settlement: Settlement, at: Instant) {
        self.state = settlement.state;
        self.settled_at = Some(at);
        if settlement.state == State::Unknown {
            self.unknown_since.get_or_insert(at);
        }
        self.by = Some(settlement.by);
        // What an earlier row knew is not forgotten by a later one.
        self.remote_id = settlement.remote_id.or(self.remote_id.take());
        self.answer = settlement.answer.or(self.answer.take());
        self.error = settlement.error.or(self.error.take());
        self.trace_id = settlement.trace_id.or(self.trace_id.take());
        self.note = settlement.note.or(self.note.take());
    }
}

fn read<T: serde::de::DeserializeOwned>(entry: &Entry) -> Result<T> {
    serde_json::from_value(entry.body.clone()).map_err(|cause| {
        Error::failed(format!("row {} of the ledger holds an action that cannot be read", entry.seq))
            .hint("aftersale journal verify")
            .caused_by(cause)
    })
}

#[cfg(test)]
#[path = "record_tests.rs"]
mod tests;
