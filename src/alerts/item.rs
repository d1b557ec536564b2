//! What may need an alert, and what an alert is known by.

use crate::config::alerts::Threshold;
use crate::domain::{Instant, Money, Severity};
use serde_json::json;
use sha2::{Digest, Sha256};
use std::fmt::Write as _;

/// One thing that may need an alert. Its texts must be safe to show: on one line, without control characters, of a sane length.
#[derive(Clone, Debug, PartialEq)]
pub struct AlertItem {
    /// The account concerned.
    pub account: String,
    /// The kind of case as in a listing, or `account` for what concerns an account as a whole.
    pub kind: String,
    /// The case; `None` for what concerns an account as a whole.
    pub case_id: Option<String>,
    /// What it is about, such as `claim 547843/2025, defect`.
    pub title: String,
    /// What must be done, such as `verdict`.
    pub step: String,
    /// The rule behind it, or a word such as `data`.
    pub rule: String,
    /// The deadline; `None` for what must be known at once, and is told once a day, or once where `happened_at` is known.
    pub due_at: Option<Instant>,
    /// When that happened which has no deadline: it is told once.
    pub happened_at: Option<Instant>,
    /// How bad missing it is.
    pub severity: Severity,
    /// What happens when it is missed.
    pub if_missed: Option<String>,
    /// The money at stake.
    pub at_risk: Option<Money>,
    /// What to type next.
    pub next_command: String,
}

/// What an alert is known by. A deadline that moves has another due instant, and so starts anew.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Key {
    /// The sink.
    pub sink: String,
    /// The account.
    pub account: String,
    /// The case, if any.
    pub case_id: Option<String>,
    /// The rule.
    pub rule: String,
    /// The due instant; where nothing is due, when it happened, or an instant that stands for the day.
    pub due_at: Instant,
}

impl Key {
    /// The once-only key of attempt number `attempt` to give the alert of `threshold`.
    pub fn claim(&self, threshold: Threshold, attempt: u32) -> String {
        format!("alert-claim:{}:{attempt}", self.text(threshold))
    }

    /// The once-only key of the note that the alert of `threshold` was given.
    pub fn given(&self, threshold: Threshold) -> String {
        format!("alert-given:{}", self.text(threshold))
    }

    /// A short id of the alert, the same over all attempts, for receivers that leave out what they had before.
    pub fn id(&self, threshold: Threshold) -> String {
        short_hash(&self.text(threshold))
    }

    /// JSON, so that no two keys read alike whatever their parts hold.
    fn text(&self, threshold: Threshold) -> String {
        let Self { sink, account, case_id, rule, due_at } = self;
        json!([sink, account, case_id, rule, due_at.millis(), threshold.to_string()]).to_string()
    }
}

/// A hash that is short enough for an id.
pub(super) fn short_hash(text: &str) -> String {
    Sha256::digest(text).iter().take(12).fold(String::new(), |mut id, byte| {
        let _ = write!(id, "{byte:02x}");
        id
    })
}
