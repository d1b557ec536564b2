//! Messages: one or several alerts as a sink takes them.

use super::item::short_hash;
use super::plan::Due;
use super::text::{self, When};
use crate::config::alerts::{Sink, Threshold};
use crate::domain::Instant;
use serde_json::{Value, json};

/// More alerts than this go out as a digest whatever the sink says, so that a first run floods nobody.
const MOST_SINGLE: usize = 10;

/// An alert in words.
#[derive(Clone, Debug)]
pub struct Alert {
    /// What it tells.
    pub due: Due,
    /// The alert in a few lines.
    pub text: String,
}

/// One message.
#[derive(Clone, Debug)]
pub struct Notice {
    /// Stays the same over all attempts with the same alerts, and is another one with any other.
    pub id: String,
    /// One line.
    pub subject: String,
    /// The whole text, not yet escaped for any service.
    pub text: String,
    /// The alerts in it; none in a test.
    pub alerts: Vec<Alert>,
    /// Whether anything in it cannot wait.
    pub urgent: bool,
}

/// The messages for a sink: one for each alert, or all in one with `digest`, split where a service allows no more. `foot` says how
/// old the data is; `when` says a due instant in the user's words.
pub fn notices(sink: &Sink, dues: Vec<Due>, foot: &str, when: &dyn Fn(Instant) -> String) -> Vec<Notice> {
    let single = !sink.digest && dues.len() <= MOST_SINGLE;
    let room = text::limit(&sink.way).map(|limit| limit.saturating_sub(length(sink, foot) + 100));
    let mut groups: Vec<Vec<Alert>> = Vec::new();
    let mut used = 0;
    for due in dues {
        let alert = worded(due, when);
        let size = length(sink, &alert.text) + 2;
        let fits = !single && room.is_none_or(|room| used + size <= room);
        match groups.last_mut().filter(|_| fits) {
            Some(group) => {
                used += size;
                group.push(alert);
            }
            None => {
                used = size;
                groups.push(vec![alert]);
            }
        }
    }
    groups.into_iter().map(|alerts| notice(alerts, foot)).collect()
}

/// A message about the alerts themselves.
pub fn plain_notice(subject: &str, text: &str, at: Instant) -> Notice {
    let id = format!("note-{}", at.millis());
    Notice { id, subject: subject.into(), text: text.into(), alerts: Vec::new(), urgent: true }
}

/// A message that only says that it arrives.
pub fn test_notice(sink: &Sink, at: Instant) -> Notice {
    let text = format!("This is a test of the alert sink `{}`. Nothing is due because of it.", sink.name);
    Notice { id: format!("test-{}", at.millis()), subject: text.clone(), text, alerts: Vec::new(), urgent: false }
}

fn length(sink: &Sink, text: &str) -> usize {
    text::measure(&sink.way, &text::escape(&sink.way, text))
}

fn worded(due: Due, when: When) -> Alert {
    Alert { text: text::body(&due, when), due }
}

fn notice(alerts: Vec<Alert>, foot: &str) -> Notice {
    let missed = alerts.iter().filter(|alert| alert.due.threshold == Threshold::Missed).count();
    let subject = match alerts.as_slice() {
        [only] => text::subject(&only.due),
        several if missed > 0 => format!("{} alerts, {missed} of them MISSED", several.len()),
        several => format!("{} alerts", several.len()),
    };
    let mut parts: Vec<&str> = alerts.iter().map(|alert| alert.text.as_str()).collect();
    parts.push(foot);
    let text = parts.join("\n\n");
    let urgent = alerts.iter().any(|alert| matches!(alert.due.threshold, Threshold::Missed | Threshold::Escalated));
    let ids = alerts.iter().map(|alert| alert.due.key.id(alert.due.threshold));
    Notice { id: short_hash(&ids.collect::<Vec<_>>().join(" ")), subject, text, alerts, urgent }
}

impl Alert {
    /// The alert for a program.
    pub fn json(&self) -> Value {
        let Due { key, threshold, item, escalated_from, .. } = &self.due;
        json!({
            "id": key.id(*threshold),
            "threshold": threshold.to_string(),
            "account": item.account,
            "kind": item.kind,
            "case_id": item.case_id,
            "title": item.title,
            "step": item.step,
            "rule": item.rule,
            "due_at": item.due_at,
            "severity": item.severity,
            "if_missed": item.if_missed,
            "at_risk": item.at_risk,
            "next_command": item.next_command,
            "escalated_from": escalated_from,
            "text": self.text,
        })
    }
}

impl Notice {
    /// The message for a program.
    pub fn json(&self, sink: &Sink, at: Instant) -> Value {
        let alerts: Vec<Value> = self.alerts.iter().map(Alert::json).collect();
        json!({
            "version": 1,
            "id": self.id,
            "at": at,
            "sink": sink.name,
            "test": self.id.starts_with("test-"),
            "subject": self.subject,
            "text": self.text,
            "alerts": alerts,
        })
    }
}
