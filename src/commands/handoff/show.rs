//! `handoff show`: the page to open, the way through it, what to paste.

use super::{find, page};
use crate::app::App;
use crate::error::Result;
use crate::journal::{Handoff, HandoffState};
use crate::output::{Body, Outcome, Record, Row, View, row};
use serde_json::json;

/// A hand-off as JSON tells it. Every key is always there.
pub fn row_of(one: &Handoff) -> Row {
    row(json!({
        "id": one.id,
        "account": one.account,
        "subject": one.subject,
        "step": one.step,
        "title": one.title,
        "page": one.page,
        "path": one.path,
        "text": one.text,
        "files": one.files,
        "due_at": one.due_at,
        "if_missed": one.if_missed,
        "rule": one.rule,
        "opened_at": one.opened_at,
        "state": one.state,
        "closed_at": one.closed_at,
        "note": one.note,
    }))
}

/// Shows a hand-off.
pub async fn show(app: &App, name: &str) -> Result<Outcome> {
    let handoff = find(app, name).await?;
    let text = page::of(app, &handoff);
    let outcome = Outcome::new(Body::Record(Record { row: row_of(&handoff), view: View::Text(text) }));
    Ok(match handoff.state {
        HandoffState::Open => outcome.hint(format!("when you have done it: aftersale handoff done {}", handoff.id)),
        _ => outcome,
    })
}
