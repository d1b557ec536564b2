//! `journal show`: one action, what was sent and what came back.

use super::find::find;
use crate::app::App;
use crate::commands::act::{action_row, state_words};
use crate::domain::Change;
use crate::error::Result;
use crate::journal::{Record, State};
use crate::output::{Body, Outcome, View, time};
use chrono::Local;
use serde_json::json;

/// Shows an action with its payload.
pub async fn show(app: &App, name: &str) -> Result<Outcome> {
    let record = find(app, name).await?;
    let mut row = action_row(&record);
    row.insert("payload".into(), json!(record.action.change));
    row.insert("answer".into(), json!(record.answer));
    row.insert("survey".into(), record.survey.clone());
    let text = page(app, &record);
    let outcome = Outcome::new(Body::Record(crate::output::Record { row, view: View::Text(text) }));
    Ok(match record.state {
        State::NeedsPerson => outcome
            .hint("look at the marketplace, then say what you saw:")
            .hint(format!("aftersale journal resolve {} --sent", record.id))
            .hint(format!("aftersale journal resolve {} --not-sent", record.id)),
        state if state.is_unsettled() => outcome.hint("aftersale journal reconcile"),
        _ => match (record.action.kind, &record.action.order_id) {
            (None, Some(order)) => outcome.hint(format!("aftersale order show {}:{order}", record.action.account)),
            _ => outcome.hint(format!("aftersale show {}:{}", record.action.account, record.action.case_id)),
        },
    })
}

fn page(app: &App, record: &Record) -> String {
    let date = |at| time::date(at, app.now(), &Local);
    let action = &record.action;
    let who = if record.terminal { "from the terminal" } else { "by a script" };
    let mut lines = vec![
        format!("{} on {} ({}), journal {}", action.command, action.case_id, action.account, record.id),
        format!("planned     {}, {who}, attempt {}", date(record.at), record.attempt + 1),
    ];
    let settled = record.settled_at.map(|at| format!(", {}", date(at))).unwrap_or_default();
    let by = match record.by {
        Some(crate::journal::By::Reconcile) => ", as found at the marketplace",
        Some(crate::journal::By::Person) => ", as you said",
        _ => "",
    };
    lines.push(format!("state       {}{settled}{by}", state_words(record.state)));
    lines.extend(of_mail(&action.change));
    let more = [
        ("what", action.change.what().filter(|_| !action.change.is_mail())),
        ("remote id", record.remote_id.clone()),
        ("trace", record.trace_id.clone()),
        ("error", record.error.clone()),
        ("note", record.note.clone()),
        ("text", action.change.text().map(str::to_owned)),
    ];
    lines.extend(more.into_iter().filter_map(|(name, value)| Some(format!("{name:11} {}", value?))));
    lines.extend(action.change.files().iter().map(|file| {
        format!("file        {} ({}, {} bytes, SHA-256 {})", file.name, file.media_type, file.size, file.sha256)
    }));
    lines.join("\n")
}

/// Where a mail goes, and the guards that were set aside for it.
fn of_mail(change: &Change) -> Vec<String> {
    let Change::Mail { from, to, subject, overrides, .. } = change else { return Vec::new() };
    let mut lines = vec![format!("from        {from}"), format!("to          {to}"), format!("subject     {subject}")];
    if !overrides.is_empty() {
        lines.push(format!("set aside   {} (guards, as you typed them)", overrides.join(" ")));
    }
    lines
}
