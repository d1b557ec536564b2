//! What the seller did to a case, what nobody knows of it, and what waits for him in a web page.

use super::time::Clock;
use super::value::text as field;
use super::{Row, sanitize, text, value};
use crate::domain::Instant;
use serde_json::Value;

/// What nobody knows the outcome of, one sentence each.
pub fn unknown(row: &Row, width: usize) -> Vec<String> {
    let open = |one: &&Row| matches!(field(one, "state"), Some("pending" | "unknown" | "needs-person"));
    rows(row, "actions")
        .filter(open)
        .flat_map(|one| {
            let said = format!(
                "what became of the {} (journal {}); nothing is sent again until that is clear",
                word(one, "change"),
                word(one, "id")
            );
            text::wrap(&said, width)
        })
        .collect()
}

/// What was done, oldest first: when, what, where it stands, and its name in the journal.
pub fn actions(row: &Row, clock: Clock, width: usize) -> Vec<String> {
    let line = |one: &Row| {
        let state = field(one, "state_text").or_else(|| field(one, "state")).unwrap_or_default();
        let why = field(one, "error").map(|why| format!(": {}", sanitize::line_up_to(why, 200))).unwrap_or_default();
        let what = field(one, "what").map(|what| format!(" ({})", sanitize::line_up_to(what, 60))).unwrap_or_default();
        let said = format!(
            "{}  {}{what} {}, journal {}{why}",
            stamp(one, "at", clock),
            word(one, "change"),
            sanitize::line(state),
            word(one, "id")
        );
        text::wrap(&said, width)
    };
    rows(row, "actions").flat_map(line).collect()
}

/// The steps in web pages, open ones first.
pub fn handoffs(row: &Row, clock: Clock, width: usize) -> Vec<String> {
    let line = |one: &Row| {
        let due = field(one, "due_at").and_then(Instant::parse).map(|at| format!(", due {}", clock.due(at)));
        let state = match field(one, "state") {
            Some("open") => format!("[ ] {}{}", word(one, "title"), due.unwrap_or_default()),
            Some("done") => format!("[x] {}, done as you said {}", word(one, "title"), stamp(one, "closed_at", clock)),
            _ => format!("[-] {}, cancelled {}", word(one, "title"), stamp(one, "closed_at", clock)),
        };
        text::wrap(&format!("{state}  (aftersale handoff show {})", word(one, "id")), width)
    };
    rows(row, "handoffs").flat_map(line).collect()
}

fn rows<'a>(row: &'a Row, name: &str) -> impl Iterator<Item = &'a Row> {
    value::field(row, name).as_array().into_iter().flatten().filter_map(Value::as_object)
}

fn word(row: &Row, name: &str) -> String {
    sanitize::line(field(row, name).unwrap_or_default()).replace('-', " ")
}

fn stamp(row: &Row, name: &str, clock: Clock) -> String {
    field(row, name).and_then(Instant::parse).map(|at| clock.stamp(at)).unwrap_or_default()
}
