//! `deadline set` and `deadline clear`: deadlines that the seller enters, kept in the ledger.

use super::entered::{DEADLINE_CLEAR, DEADLINE_SET, record};
use crate::app::App;
use crate::commands::show;
use crate::deadlines::Manual;
use crate::domain::Instant;
use crate::error::{Error, Result};
use crate::output::Outcome;
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
