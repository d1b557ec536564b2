//! The memory of alerts, as rows of the ledger.

use crate::alerts::{Due, Key, Memory, Snooze};
use crate::app::App;
use crate::config::alerts::Threshold;
use crate::domain::Instant;
use crate::error::{Error, ErrorKind, Result};
use crate::store::{Entry, NewEntry};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

/// A kind of ledger entry: an alert is about to go out.
pub const CLAIM: &str = "alert-claim";
/// A sink took the alert.
pub const GIVEN: &str = "alert-given";
/// A sink did not take it.
pub const FAILED: &str = "alert-failed";
/// A case is not to be told of for a while.
pub const SNOOZE: &str = "alert-snooze";

/// What the rows of one alert say.
#[derive(Debug, Deserialize, Serialize)]
struct Body {
    sink: String,
    rule: String,
    due_at: Instant,
    threshold: String,
    #[serde(default)]
    title: String,
    #[serde(default)]
    error: Option<String>,
}

/// Everything that was ever told or snoozed.
pub(super) async fn recall(app: &App) -> Result<Memory> {
    app.ledger().intact().await?;
    let mut entries = Vec::new();
    for kind in [CLAIM, GIVEN, FAILED, SNOOZE] {
        entries.extend(app.ledger().entries(kind, None).await?);
    }
    entries.sort_by_key(|entry| entry.seq);
    let mut memory = Memory::default();
    for entry in &entries {
        apply(&mut memory, entry)?;
    }
    Ok(memory)
}

fn apply(memory: &mut Memory, entry: &Entry) -> Result<()> {
    let account = entry.account.clone().unwrap_or_default();
    if entry.kind == SNOOZE {
        let case = entry.case_id.as_deref().unwrap_or_default();
        memory.snooze(&account, case, snooze(entry)?);
        return Ok(());
    }
    let body: Body = serde_json::from_value(entry.body.clone()).map_err(|cause| unreadable(entry, cause))?;
    let threshold: Threshold = body.threshold.parse().map_err(|why| unreadable(entry, Error::failed(why)))?;
    let key = Key { sink: body.sink, account, case_id: entry.case_id.clone(), rule: body.rule, due_at: body.due_at };
    match entry.kind.as_str() {
        CLAIM => memory.claimed(key, threshold, &body.title, entry.at),
        GIVEN => memory.given(&key, threshold, entry.at),
        _ => memory.failed(&key, threshold, body.error.as_deref().unwrap_or_default()),
    }
    Ok(())
}

fn snooze(entry: &Entry) -> Result<Option<Snooze>> {
    let Some(until) = entry.body["until"].as_str() else { return Ok(None) };
    let until = Instant::parse(until).ok_or_else(|| unreadable(entry, Error::failed("`until` is no instant")))?;
    let even_missed = entry.body["even_missed"] == true;
    Ok(Some(Snooze { until, even_missed, note: entry.body["note"].as_str().map(str::to_owned) }))
}

fn unreadable(entry: &Entry, cause: impl Into<anyhow::Error>) -> Error {
    Error::failed(format!("row {} of the ledger holds an alert that cannot be read", entry.seq))
        .hint("aftersale doctor checks the ledger")
        .caused_by(cause)
}

/// Notes that the alert is about to go out. `false` when another run has claimed this attempt: it is that run's to give.
pub(super) async fn claim(app: &App, due: &Due) -> Result<bool> {
    let once_key = due.key.claim(due.threshold, due.attempts + 1);
    match app.ledger().append(entry(CLAIM, due, Some(once_key), None), app.clock()).await {
        Ok(_) => Ok(true),
        Err(error) if error.kind == ErrorKind::Guard => Ok(false),
        Err(error) => Err(error),
    }
}

/// Notes what became of an attempt.
pub(super) async fn settle(app: &App, due: &Due, result: std::result::Result<(), &str>) -> Result<()> {
    let entry = match result {
        Ok(()) => entry(GIVEN, due, Some(due.key.given(due.threshold)), None),
        Err(error) => entry(FAILED, due, None, Some(error)),
    };
    match app.ledger().append(entry, app.clock()).await {
        Ok(_) => Ok(()),
        // It was given before, by a run whose note came late.
        Err(error) if error.kind == ErrorKind::Guard => Ok(()),
        Err(error) => Err(error),
    }
}

fn entry(kind: &str, due: &Due, once_key: Option<String>, error: Option<&str>) -> NewEntry {
    let Key { sink, account, case_id, rule, due_at } = due.key.clone();
    let threshold = due.threshold.to_string();
    let body = Body { sink, rule, due_at, threshold, title: due.item.title.clone(), error: error.map(str::to_owned) };
    NewEntry { kind: kind.into(), account: Some(account), case_id, body: json!(body), once_key }
}

/// A row that snoozes a case, or lifts its snooze.
pub(super) fn snooze_body(snooze: Option<&Snooze>) -> Value {
    match snooze {
        Some(Snooze { until, even_missed, note }) => json!({"until": until, "even_missed": even_missed, "note": note}),
        None => json!({"until": null, "even_missed": false, "note": null}),
    }
}
