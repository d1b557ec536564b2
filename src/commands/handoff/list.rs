//! `handoff list`.

use super::row_of;
use crate::app::App;
use crate::error::Result;
use crate::journal::{Handoff, HandoffState};
use crate::output::{Column, Outcome, time};
use chrono::Local;

/// Open hand-offs, the most urgent first; with `all`, closed ones too.
pub async fn list(app: &App, all: bool) -> Result<Outcome> {
    let mut found = app.handoffs().of(None, None).await?;
    let chosen = &app.settings.accounts;
    let wanted = |one: &Handoff| {
        (all || one.state == HandoffState::Open) && (chosen.is_empty() || chosen.contains(&one.account))
    };
    found.retain(wanted);
    found.sort_by_key(|one| {
        (one.state != HandoffState::Open, one.due_at.map_or(i64::MAX, |at| at.millis()), one.opened_at)
    });
    let rows: Vec<_> = found
        .iter()
        .map(|one| {
            let mut row = row_of(one);
            let due = one.due_at.map_or_else(|| "–".to_owned(), |at| time::due(at, app.now(), &Local));
            row.insert("due".into(), due.into());
            row
        })
        .collect();
    let columns = vec![
        Column::worded("due", "DUE"),
        Column::new("id", "HAND-OFF"),
        Column::new("account", "ACCOUNT"),
        Column::new("subject", "FOR"),
        Column::new("title", "WHAT"),
        Column::new("state", "STATE"),
        Column::hidden("due_at"),
        Column::hidden("page"),
    ];
    let first = found.first().filter(|one| one.state == HandoffState::Open).map(|one| one.id.clone());
    let outcome = Outcome::table(columns, rows, "no step waits for you in a web page");
    Ok(match first {
        Some(id) => outcome.hint(format!("aftersale handoff show {id}")),
        None => outcome,
    })
}
