//! What is said after an action: one line of what changed, the new deadline, the next command.

use super::Desk;
use super::run::Plan;
use crate::app::App;
use crate::commands::sync;
use crate::domain::{Action, Change, Move, primary};
use crate::error::Result;
use crate::journal::{Done, Record, State};
use crate::marketplaces::Sketch;
use crate::output::{Body, Outcome, Row, View, row, time};
use chrono::Local;
use serde_json::{Value, json};

/// An action as JSON tells it. Every key is always there.
pub fn action_row(record: &Record) -> Row {
    row(json!({
        "id": record.id,
        "at": record.at,
        "account": record.action.account,
        "marketplace": record.action.marketplace,
        "command": record.action.command,
        "case": record.action.case_id,
        "order_id": record.action.order_id,
        "change": record.action.change.name(),
        "what": record.action.change.what(),
        "state": record.state,
        "settled_at": record.settled_at,
        "by": record.by,
        "origin": if record.terminal { "terminal" } else { "script" },
        "attempt": record.attempt + 1,
        "class": record.class,
        "remote_id": record.remote_id,
        "trace_id": record.trace_id,
        "error": record.error,
        "note": record.note,
    }))
}

/// The same with whether it was done before.
pub fn done_row(done: &Done) -> Value {
    let mut value = Value::Object(action_row(done.record()));
    value["already"] = matches!(done, Done::Before(_)).into();
    value
}

/// Where an action stands, in words.
pub const fn state_words(state: State) -> &'static str {
    match state {
        State::Pending => "being sent, or cut off",
        State::Sent => "sent",
        State::Refused => "refused",
        State::Unknown => "unknown",
        State::Absent => "did not arrive",
        State::NeedsPerson => "waits for you",
    }
}

/// `--dry-run`: the requests exactly as they would be sent.
pub(super) fn sketched(desk: &Desk<'_>, plan: &Plan, actions: &[Action], sketches: &[Vec<Sketch>]) -> Outcome {
    let requests: Vec<Value> = sketches.iter().flatten().map(|sketch| json!(sketch)).collect();
    let mut text = format!("Nothing was sent. {} on {} would send:\n", plan.command, desk.short);
    text.push_str(&sketch_text(sketches));
    let changes: Vec<&str> = actions.iter().map(|action| action.change.name()).collect();
    let data = json!({
        "dry_run": true,
        "command": plan.command,
        "account": desk.account.name,
        "case": desk.case().key.id,
        "changes": changes,
        "requests": requests,
    });
    let outcome = Outcome::new(Body::Record(crate::output::Record { row: row(data), view: View::Verbatim(text) }));
    plan.warnings.iter().fold(outcome, |outcome, warning| outcome.warning(warning))
}

/// Requests as a person reads them.
pub fn sketch_text(sketches: &[Vec<Sketch>]) -> String {
    let mut text = String::new();
    for sketch in sketches.iter().flatten() {
        let body = serde_json::to_string_pretty(&sketch.body).unwrap_or_default();
        let body = if sketch.body.is_null() { "" } else { &body };
        text.push_str(&format!("\n{} {}\n{body}\n", sketch.method, sketch.url));
    }
    text
}

/// What was sent, and how the case stands now. That it could not be read again is said and changes nothing of what was sent.
pub(super) fn sent(desk: &Desk<'_>, plan: Plan, done: &[Done], fresh: Result<sync::Fresh>) -> Outcome {
    let lines: Vec<String> =
        plan.steps.iter().zip(done).map(|(step, done)| done_line(desk.app, &step.done, done)).collect();
    let mut notes: Vec<String> = done
        .iter()
        .filter_map(|done| match done {
            Done::Now(record) => record.note.clone(),
            Done::Before(_) => None,
        })
        .collect();
    notes.extend(plan.warnings);
    let (stored, unread) = match fresh {
        Ok(fresh) => (fresh.stored, None),
        Err(error) => (desk.stored.clone(), Some(error)),
    };
    super::remember(desk.app, &stored.case);
    let due = primary(&stored.deadlines);
    let mut text = lines.join("\n");
    text.push_str(&match (&unread, due) {
        (Some(_), _) => String::new(),
        (None, Some(due)) => format!("\n  Next: {}, {}", due.title, time::due(due.due_at, desk.app.now(), &Local)),
        (None, None) if !stored.case.open => "\n  The case is closed".into(),
        (None, None) => match stored.case.turn {
            Move::Buyer => "\n  The buyer's move; nothing is due from you".into(),
            _ => "\n  Nothing is due from you".into(),
        },
    });
    let actions: Vec<Value> = done.iter().map(done_row).collect();
    let data = json!({
        "account": desk.account.name,
        "case": desk.case().key.id,
        "command": plan.command,
        "actions": actions,
        "status": stored.case.status,
        "move": stored.case.turn,
        "due_at": due.map(|due| due.due_at),
        "due_rule": due.map(|due| &due.rule),
        "dry_run": false,
    });
    let mut outcome = Outcome::new(Body::Record(crate::output::Record { row: row(data), view: View::Text(text) }));
    outcome = notes.into_iter().fold(outcome, Outcome::warning);
    if let Some(error) = unread {
        outcome =
            outcome.warning(format!("it was sent, but how the case stands now could not be read: {}", error.message));
    }
    let repeats =
        |done: &Done| matches!(done, Done::Before(record) if matches!(record.action.change, Change::Message { .. }));
    if done.iter().any(repeats) {
        outcome = outcome.hint("the same words were sent before; --again sends them once more");
    }
    if plan.hints.is_empty() {
        outcome.hint(desk.next("show"))
    } else {
        plan.hints.into_iter().fold(outcome, Outcome::hint)
    }
}

/// What was done, when, and its name in the journal.
pub fn done_line(app: &App, said: &str, done: &Done) -> String {
    let record = done.record();
    match done {
        Done::Now(_) => {
            let at = record.settled_at.unwrap_or(record.at);
            format!("✔ {said}, {} (journal {})", time::date(at, app.now(), &Local), record.id)
        }
        Done::Before(_) => {
            format!("already done, {} (journal {}): {said}", time::date(record.at, app.now(), &Local), record.id)
        }
    }
}
