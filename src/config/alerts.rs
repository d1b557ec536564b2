//! `[alerts]`: when to tell of a deadline, and through which sinks.

mod sink;

pub use sink::{Escalate, Quiet, SECRETS, Sink, Way};

use super::section::Section;
use crate::domain::{Severity, Span};
use crate::error::Result;
use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

const HOUR: i64 = 3_600_000;
/// The longest quiet hours, and the hour after them.
const QUIET_HORIZON: i64 = 25 * HOUR;

/// `[alerts]`, checked and with defaults filled in.
#[derive(Clone, Debug, PartialEq)]
pub struct Alerts {
    /// Thresholds of deadlines whose missing costs money or the right to decide. By default the spans of `[deadlines]
    /// warn_before`, and `missed`.
    pub hard: Vec<Threshold>,
    /// Thresholds of deadlines whose missing costs ratings only. `6h` and `missed` by default.
    pub soft: Vec<Threshold>,
    /// Data older than this gives an alert of its own. 2 hours by default.
    pub stale_after: Span,
    /// The sinks by name; `stdout` alone when none is configured.
    pub sinks: BTreeMap<String, Sink>,
}

/// What makes an alert go out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Threshold {
    /// The deadline is no further away than this.
    Before(Span),
    /// The deadline has passed.
    Missed,
    /// The deadline is still open so long after the first alert that a second sink is told.
    Escalated,
    /// Nothing is due, but something must be known: once a day.
    Daily,
}

impl Threshold {
    /// How urgent it is; the least number first.
    pub fn rank(self) -> i64 {
        match self {
            Self::Missed => -2,
            Self::Escalated => -1,
            Self::Before(span) => span.millis(),
            Self::Daily => i64::MAX,
        }
    }
}

impl fmt::Display for Threshold {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Before(span) => said(*span).fmt(f),
            Self::Missed => f.write_str("missed"),
            Self::Escalated => f.write_str("escalated"),
            Self::Daily => f.write_str("daily"),
        }
    }
}

/// The span as it is spoken of: up to two days in hours, as in the configuration and its defaults.
fn said(span: Span) -> String {
    match (span.millis() / HOUR, span.millis() % HOUR) {
        (hours @ 1..48, 0) => format!("{hours}h"),
        _ => span.to_string(),
    }
}

impl FromStr for Threshold {
    type Err = String;

    fn from_str(text: &str) -> std::result::Result<Self, String> {
        match text.trim() {
            "missed" => Ok(Self::Missed),
            "escalated" => Ok(Self::Escalated),
            "daily" => Ok(Self::Daily),
            span => match span.parse::<Span>() {
                Ok(span) if span.millis() > 0 => Ok(Self::Before(span)),
                _ => Err(format!("`{text}` is no threshold; write a span such as 6h, or `missed`")),
            },
        }
    }
}

impl Default for Alerts {
    fn default() -> Self {
        Self::with(&[Span::hours(24), Span::hours(6), Span::hours(1)])
    }
}

impl Alerts {
    fn with(warn_before: &[Span]) -> Self {
        let spans = warn_before.iter().copied().map(Threshold::Before);
        Self {
            hard: spans.chain([Threshold::Missed]).collect(),
            soft: vec![Threshold::Before(Span::hours(6)), Threshold::Missed],
            stale_after: Span::hours(2),
            sinks: BTreeMap::from([("stdout".to_owned(), Sink::stdout("stdout"))]),
        }
    }

    /// The thresholds of deadlines of this severity.
    pub fn ladder(&self, severity: Severity) -> &[Threshold] {
        match severity {
            Severity::Hard => &self.hard,
            Severity::Soft => &self.soft,
        }
    }

    /// The longest time before a deadline at which any alert goes out, in milliseconds, or longer.
    pub fn horizon(&self) -> i64 {
        let spans = self.hard.iter().chain(&self.soft).filter_map(|threshold| match threshold {
            Threshold::Before(span) => Some(span.millis()),
            _ => None,
        });
        // What ends in quiet hours is told before they begin.
        let quiet = if self.sinks.values().any(|sink| sink.quiet.is_some()) { QUIET_HORIZON } else { 0 };
        spans.max().unwrap_or(0) + quiet
    }
}

/// Reads `[alerts]`; `warn_before` gives the thresholds where it says none. A sink for an account that is not among `accounts` is an
/// error, for it would never be told; any will do where there are none yet, as in the demo's profile.
pub(super) fn read(part: Option<&Section>, warn_before: &[Span], accounts: &[&str]) -> Result<Alerts> {
    let usual = Alerts::with(warn_before);
    let Some(part) = part else { return Ok(usual) };
    part.allow(&["hard", "soft", "stale_after", "sinks"])?;
    let mut sinks = BTreeMap::new();
    if let Some(all) = part.section("sinks")? {
        let found = all.sections()?;
        for (name, section) in &found {
            sinks.insert(name.clone(), sink::read(name, section, accounts)?);
        }
        for (name, section) in &found {
            sink::check_escalation(name, section, &sinks)?;
        }
    }
    Ok(Alerts {
        hard: ladder(part, "hard")?.unwrap_or(usual.hard),
        soft: ladder(part, "soft")?.unwrap_or(usual.soft),
        stale_after: part.span("stale_after")?.unwrap_or(usual.stale_after),
        sinks: if sinks.is_empty() { usual.sinks } else { sinks },
    })
}

/// The thresholds below `key`: spans and `missed`. An empty list switches the alerts of that severity off.
fn ladder(part: &Section, key: &str) -> Result<Option<Vec<Threshold>>> {
    let thresholds = thresholds(part, key)?;
    let wrong = |threshold: &&Threshold| matches!(threshold, Threshold::Escalated | Threshold::Daily);
    if let Some(found) = thresholds.iter().flatten().find(wrong) {
        return Err(part.wrong_value(key, format!("`{key}` takes spans such as 6h, and `missed`; not `{found}`")));
    }
    Ok(thresholds)
}

fn thresholds(part: &Section, key: &str) -> Result<Option<Vec<Threshold>>> {
    let Some(texts) = part.texts(key)? else { return Ok(None) };
    let read = |text: &String| text.parse().map_err(|why| part.wrong_value(key, format!("`{key}`: {why}")));
    texts.iter().map(read).collect::<Result<_>>().map(Some)
}

#[cfg(test)]
mod tests {
    use super::Threshold;
    use crate::domain::Span;

    #[test]
    fn thresholds_are_read_printed_and_ordered() {
        for text in ["missed", "escalated", "daily", "1h30m", "24h", "36h", "2d"] {
            assert_eq!(text.parse::<Threshold>().unwrap().to_string(), text);
        }
        assert!("0s".parse::<Threshold>().is_err() && "soon".parse::<Threshold>().unwrap_err().contains("`missed`"));
        let mut all = [Threshold::Daily, Threshold::Before(Span::hours(6)), Threshold::Missed, Threshold::Escalated];
        all.sort_by_key(|threshold| threshold.rank());
        assert_eq!(all[0], Threshold::Missed);
        assert_eq!(all[3], Threshold::Daily);
    }
}
