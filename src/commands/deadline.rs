//! `deadline set` and `deadline clear`: deadlines that the seller enters, kept in the ledger.

use crate::app::App;
use crate::commands::show;
use crate::commands::sync::{DEADLINE_CLEAR, DEADLINE_SET, recompute_case};
use crate::deadlines::Manual;
use crate::domain::{CaseKey, Instant, primary};
use crate::error::{Error, Result};
use crate::output::{Outcome, row};
use crate::store::NewEntry;
use serde_json::{Value, json};

/// Enters a deadline for a case; it wins over the computed ones until it is cleared.
pub async fn set(app: &App, case: &str, instant: &str, note: Option<&str>) -> Result<Outcome> {
    let due_at = Instant::parse(instant).ok_or_else(|| {
        Error::usage(format!("`{instant}` is no instant"))
            .hint("write one with its offset, such as 2026-11-24T23:59:00+01:00")
    })?;
    let manual = Manual { due_at, note: note.map(str::to_owned) };
    let key = show::find(app, case)?;
    let done = format!("{} is now due at {due_at}, as entered", key.id);
    record(app, &key, DEADLINE_SET, json!(manual), done).await
}

/// Takes an entered deadline back.
pub async fn clear(app: &App, case: &str) -> Result<Outcome> {
    let key = show::find(app, case)?;
    let done = format!("the entered deadline of {} is taken back", key.id);
    record(app, &key, DEADLINE_CLEAR, Value::Null, done).await
}

/// Writes the ledger row, works the deadlines out again, and says what counts now.
async fn record(app: &App, key: &CaseKey, kind: &str, body: Value, done: String) -> Result<Outcome> {
    if app.settings.dry_run {
        return Ok(Outcome::done().info(format!("would be written to the ledger: {kind} {key} {body}")));
    }
    let entry = NewEntry {
        kind: kind.into(),
        account: Some(key.account.clone()),
        case_id: Some(key.id.clone()),
        body,
        once_key: None,
    };
    app.ledger().append(entry, app.clock()).await?;
    let deadlines = recompute_case(app, key).await?;
    let counts = primary(&deadlines);
    let data = json!({
        "id": key.id,
        "account": key.account,
        "due_at": counts.map(|deadline| deadline.due_at),
        "due_rule": counts.map(|deadline| deadline.rule.clone()),
        "due_source": counts.map(|deadline| deadline.source),
    });
    Ok(Outcome::record(row(data)).info(done).hint(format!("aftersale show {}", key.id)))
}
