//! The decision, and the line that tells it: pure functions of what was found.
//!
//! What is certainly critical outranks what is not known, and that outranks a warning and an OK (design §6). A missed deadline in
//! old data stays critical: it was missed when somebody last looked, and no alarm is silenced because the data is old.

use super::limits::Limits;
use crate::commands::outcomes::UnknownOutcome;
use crate::domain::{Instant, Span};
use crate::output::{Row, safe_line, time};
use crate::store::Urgency;
use serde::Serialize;

/// How much of a reason the line tells; the long output tells all of it.
const REASON: usize = 160;

/// The states of the monitoring-plugin convention.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// Nothing is due, and that is certain.
    Ok,
    /// Something is due, or the outcome of an action is not known.
    Warning,
    /// Something is missed or due very soon.
    Critical,
    /// It cannot be told.
    Unknown,
}

impl State {
    /// The exit code of the convention.
    pub const fn exit_code(self) -> u8 {
        match self {
            Self::Ok => 0,
            Self::Warning => 1,
            Self::Critical => 2,
            Self::Unknown => 3,
        }
    }

    /// The word at the beginning of the line.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Ok => "OK",
            Self::Warning => "WARNING",
            Self::Critical => "CRITICAL",
            Self::Unknown => "UNKNOWN",
        }
    }
}

/// How old the data of an account is.
#[derive(Clone, Debug)]
pub struct Age {
    /// The account.
    pub account: String,
    /// When it was last complete.
    pub complete_at: Option<Instant>,
    /// What is not known of it.
    pub problem: Option<String>,
}

/// What was found.
#[derive(Clone, Debug)]
pub struct Finding {
    /// The instant that counts as now.
    pub now: Instant,
    /// The thresholds.
    pub limits: Limits,
    /// What is due; `None` where nothing could be looked at.
    pub due: Option<Urgency>,
    /// The actions whose outcome is not known; `None` where the ledger cannot be read.
    pub outcomes: Option<Vec<UnknownOutcome>>,
    /// The selected accounts.
    pub ages: Vec<Age>,
    /// What is not known beside what the accounts lack, as sentences.
    pub doubts: Vec<String>,
    /// What the line says besides, whatever the state.
    pub remark: Option<String>,
    /// The most urgent cases, where they are wanted.
    pub cases: Vec<Row>,
}

impl Finding {
    /// The state of it all.
    pub fn state(&self) -> State {
        let due = self.due.unwrap_or_default();
        let outcomes = self.outcomes.as_deref().unwrap_or_default();
        let old = |unknown: &UnknownOutcome| self.now.since(unknown.since) > self.limits.unknown_age.millis();
        if due.overdue > 0 || due.due_critical > 0 || outcomes.iter().any(old) {
            State::Critical
        } else if !self.not_known().is_empty() {
            State::Unknown
        } else if due.due_warning > 0 || !outcomes.is_empty() {
            State::Warning
        } else {
            State::Ok
        }
    }

    /// Everything that is not known, as sentences.
    pub fn not_known(&self) -> Vec<String> {
        let of_account = |age: &Age| age.problem.as_ref().map(|problem| format!("{}: {problem}", age.account));
        let unreadable = match self.due.map_or(0, |due| due.unreadable) {
            0 => None,
            1 => Some("1 case cannot be read in full".to_owned()),
            count => Some(format!("{count} cases cannot be read in full")),
        };
        self.ages.iter().filter_map(of_account).chain(unreadable).chain(self.doubts.iter().cloned()).collect()
    }

    /// The line: the state, what is due, what is not known, the age of the oldest data, and the performance data.
    pub fn line(&self) -> String {
        let known = self.counts();
        let mut parts = Vec::new();
        match (known.is_empty(), self.state()) {
            (false, _) => parts.push(known.join(", ")),
            (true, State::Ok) => parts.push(format!("nothing due within {}", words(self.limits.warning))),
            (true, _) => {}
        }
        let reasons: Vec<String> = self.not_known().iter().map(|reason| plain(reason, REASON)).collect();
        if !reasons.is_empty() {
            parts.push(format!("not known: {}", reasons.join("; ")));
        }
        parts.extend(self.remark.as_ref().map(|remark| plain(remark, REASON)));
        let oldest = self.ages.iter().filter_map(|age| Some((age.complete_at?, &age.account))).min();
        if let Some((at, account)) = oldest {
            parts.push(format!("oldest data {} ({account})", time::age(self.now.since(at))));
        }
        format!("{}: {} | {}", self.state().word(), parts.join("; "), self.performance())
    }

    fn counts(&self) -> Vec<String> {
        let due = self.due.unwrap_or_default();
        let most = |count: u64| if count >= Urgency::MOST { format!("{count}+") } else { count.to_string() };
        let mut said = Vec::new();
        if due.overdue > 0 {
            said.push(format!("{} overdue", most(due.overdue)));
        }
        if due.due_critical > 0 {
            said.push(format!("{} due within {}", most(due.due_critical), words(self.limits.critical)));
        }
        if due.due_warning > due.due_critical {
            said.push(format!("{} due within {}", most(due.due_warning), words(self.limits.warning)));
        }
        match self.outcomes.as_ref().map_or(0, Vec::len) {
            0 => {}
            1 => said.push("the outcome of 1 action is unknown".into()),
            count => said.push(format!("the outcomes of {count} actions are unknown")),
        }
        said
    }

    /// The performance data of the plugin convention: `label=value;warning;critical`, each range saying which values are no alarm.
    /// `U` is a value that could not be had.
    pub fn performance(&self) -> String {
        let value = |count: Option<u64>| count.map_or("U".to_owned(), |count| count.to_string());
        let due = |of: fn(Urgency) -> u64| value(self.due.map(of));
        let outcomes = value(self.outcomes.as_ref().map(|outcomes| outcomes.len() as u64));
        let mut said = vec![
            format!("overdue={};;0", due(|due| due.overdue)),
            format!("due_critical={};;0", due(|due| due.due_critical)),
            format!("due_warning={};0", due(|due| due.due_warning)),
            format!("unknown_outcomes={outcomes};0"),
        ];
        let max_age = self.limits.max_age.millis() / 1000;
        for age in &self.ages {
            let seconds = self.seconds(age).map_or("U".to_owned(), |seconds| format!("{seconds}s"));
            said.push(format!("age_{}={seconds};{max_age}", age.account));
        }
        said.join(" ")
    }

    /// How old the data of an account is, in seconds.
    pub fn seconds(&self, age: &Age) -> Option<i64> {
        age.complete_at.map(|at| self.now.since(at).max(0) / 1000)
    }
}

/// A span as it is read: `6 h`, `90 min`.
fn words(span: Span) -> String {
    let seconds = span.millis() / 1000;
    match (seconds % 3600, seconds % 60) {
        (0, _) => format!("{} h", seconds / 3600),
        (_, 0) => format!("{} min", seconds / 60),
        _ => format!("{seconds} s"),
    }
}

/// A text on one line, safe to show, without the sign that begins performance data, of at most `most` letters.
pub fn plain(text: &str, most: usize) -> String {
    let line = safe_line(text).replace('|', "/");
    match line.char_indices().nth(most) {
        Some((end, _)) => format!("{}…", line[..end].trim_end()),
        None => line,
    }
}
