//! An instant by which someone must act, and why.

use super::{Instant, Move};
use serde::{Deserialize, Serialize};

/// Where a deadline comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Source {
    /// The marketplace states it in a field of its own.
    Platform,
    /// Worked out by a rule from an event on a calendar.
    Computed,
    /// Entered by the seller; wins over both others.
    Manual,
}

impl Source {
    /// The word used on screen and in JSON.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Platform => "platform",
            Self::Computed => "computed",
            Self::Manual => "manual",
        }
    }
}

/// How bad missing a deadline is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// Money or the right to decide is lost.
    Hard,
    /// Only ratings or goodwill suffer.
    Soft,
}

impl Severity {
    /// Every severity, the worse one first.
    pub const ALL: [Self; 2] = [Self::Hard, Self::Soft];

    /// The word used in rule packs, in the configuration and in JSON.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Hard => "hard",
            Self::Soft => "soft",
        }
    }
}

/// A deadline that explains itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Deadline {
    /// The rule id, such as `AL-D01`; `manual` for one that the seller entered.
    pub rule: String,
    /// What must be done by then, as the rule's title says it.
    pub title: String,
    /// The instant itself: at it the time has just run out, after it the deadline is missed.
    pub due_at: Instant,
    /// Where it comes from.
    pub source: Source,
    /// The event that started the clock, or the marketplace's field.
    pub start_event: String,
    /// When the clock started, for computed deadlines.
    pub started_at: Option<Instant>,
    /// The calendar of excluded days, such as `PL`, where one was used.
    pub calendar: Option<String>,
    /// The reading of the rule, such as `business-clock`.
    pub reading: String,
    /// The zone in which the rule speaks, such as `Europe/Warsaw`.
    pub zone: String,
    /// Who must act.
    pub who: Move,
    /// The next step in a word or two, such as `reply`.
    pub action: String,
    /// What happens when it is missed.
    pub if_missed: String,
    /// Whether it counts for urgency. The others are shown as information.
    pub binding: bool,
    /// The note of the seller who entered it, or why it does not bind.
    pub note: Option<String>,
}

/// How near the most urgent deadline is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DueState {
    /// The instant has passed.
    Overdue,
    /// It comes within the first warning span.
    Soon,
    /// It is further away.
    Ok,
    /// Nothing is due from the seller.
    None,
}

impl DueState {
    /// The state at `now` of a case due at `due_at`, with `soon_millis` as the warning span. The due instant itself is not
    /// yet overdue (rules.md §3.1, fact 7).
    pub fn at(due_at: Option<Instant>, now: Instant, soon_millis: i64) -> Self {
        match due_at {
            None => Self::None,
            Some(due) if now > due => Self::Overdue,
            Some(due) if due.since(now) <= soon_millis => Self::Soon,
            Some(_) => Self::Ok,
        }
    }

    /// The word used on screen and in JSON.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Overdue => "overdue",
            Self::Soon => "soon",
            Self::Ok => "ok",
            Self::None => "none",
        }
    }
}

/// The deadline that decides a case's place in the list: the earliest one that binds the seller; a manual one before all.
pub fn primary(deadlines: &[Deadline]) -> Option<&Deadline> {
    let binding = || deadlines.iter().filter(|deadline| deadline.binding && deadline.who == Move::Seller);
    binding()
        .filter(|deadline| deadline.source == Source::Manual)
        .min_by_key(|deadline| deadline.due_at)
        .or_else(|| binding().min_by_key(|deadline| deadline.due_at))
}
