//! `alert list`: what waits, what is snoozed, and what was given when through which sink.

use super::{no_sink, planned, remember, view};
use crate::alerts::{Due, Key, Lost, Memory, Plan, Told};
use crate::app::App;
use crate::commands::sync;
use crate::config::alerts::Threshold;
use crate::domain::{CaseKey, Instant};
use crate::error::Result;
use crate::output::{Column, Outcome, Row, row, time};
use serde_json::{Value, json};

/// How many alerts a terminal shows by default.
const ON_A_TERMINAL: usize = 50;

/// Which alerts to list.
#[derive(Clone, Copy, Debug, Default)]
pub struct List {
    /// At most this many of those that are done with; 0 is all. On a terminal 50 by default, in a pipe all.
    pub limit: Option<usize>,
}

/// Lists alerts: first those that the next run will give, then snoozed cases, then the past, the newest first.
pub async fn run(app: &App, options: List) -> Result<Outcome> {
    sync::recompute_all(app).await?;
    let accounts = app.accounts()?;
    let view = view(app, &accounts, &[]).await?;
    let memory = remember::recall(app).await?;
    let Plan { dues, nowhere } = planned(app, &view, &memory)?;
    let selected = |account: &str| accounts.iter().any(|known| known.name == account);
    let mut rows: Vec<Row> = dues.iter().map(|due| waiting(due, &memory)).chain(nowhere.iter().map(lost)).collect();
    let clock = time::Clock { person: true, now: view.now };
    let mut snoozed: Vec<Row> = memory
        .snoozes()
        .filter(|(account, _, snooze)| selected(account) && view.now < snooze.until)
        .map(|(account, case, snooze)| {
            let note = snooze.note.as_ref().map_or(String::new(), |note| format!(" ({note})"));
            let title = format!("{}, until {}{note}", named(app, account, case)?, clock.date(snooze.until));
            Ok(line(json!({
                "state": "snoozed", "account": account, "case_id": case, "title": title, "until": snooze.until,
                "even_missed": snooze.even_missed, "note": snooze.note,
            })))
        })
        .collect::<Result<_>>()?;
    snoozed.sort_by_key(|row| row["until"].to_string());
    rows.extend(snoozed);
    let is_due = |key: &Key, threshold: Threshold| dues.iter().any(|due| due.key == *key && due.threshold == threshold);
    let mut past: Vec<(Instant, Row)> = memory
        .all()
        .filter(|(key, threshold, _)| selected(&key.account) && !is_due(key, *threshold))
        .map(|(key, threshold, told)| (told.given_at.unwrap_or(told.last_at), done(key, threshold, told)))
        .collect();
    past.sort_by(|one, other| {
        other.0.cmp(&one.0).then_with(|| one.1["case_id"].to_string().cmp(&other.1["case_id"].to_string()))
    });
    let style = &app.settings.style;
    let most =
        options.limit.or((style.terminal && style.shows_table()).then_some(ON_A_TERMINAL)).filter(|most| *most > 0);
    rows.extend(past.into_iter().take(most.unwrap_or(usize::MAX)).map(|(_, row)| row));
    let mut outcome = Outcome::table(columns(), rows, "No alert was given yet, and none waits.");
    outcome.failures.extend(no_sink(&nowhere));
    Ok(outcome)
}

/// What a case is called where it is typed.
fn named(app: &App, account: &str, case: &str) -> Result<String> {
    let key = CaseKey { account: account.into(), id: case.into() };
    Ok(app.cache()?.short_names(std::slice::from_ref(&key))?.pop().unwrap_or_else(|| case.to_owned()))
}

fn columns() -> Vec<Column> {
    vec![
        Column::new("state", "STATE"),
        Column::new("at", "AT"),
        Column::new("sink", "SINK"),
        Column::new("threshold", "WHEN"),
        Column::new("account", "ACCOUNT"),
        Column::hidden("case_id"),
        Column::new("title", "WHAT"),
        Column::hidden("rule"),
        Column::hidden("due_at"),
        Column::hidden("attempts"),
        Column::hidden("until"),
        Column::hidden("even_missed"),
        Column::hidden("note"),
        Column::new("error", "PROBLEM"),
    ]
}

/// A row with every field, those of `known` filled in.
fn line(known: Value) -> Row {
    let mut all = row(json!({
        "state": null, "at": null, "sink": null, "threshold": null, "account": null, "case_id": null, "title": null,
        "rule": null, "due_at": null, "attempts": null, "until": null, "even_missed": null, "note": null, "error": null,
    }));
    all.extend(row(known));
    all
}

/// What the next run gives, and why it was not given yet.
fn waiting(due: &Due, memory: &Memory) -> Row {
    let told = memory.find(&due.key, due.threshold);
    line(json!({
        "state": if due.held { "held" } else { "waiting" },
        "at": told.map(|told| told.last_at),
        "sink": due.key.sink,
        "threshold": due.threshold.to_string(),
        "account": due.item.account,
        "case_id": due.item.case_id,
        "title": due.item.title,
        "rule": due.item.rule,
        "due_at": due.item.due_at,
        "attempts": due.attempts,
        "error": told.and_then(|told| told.error.clone()),
    }))
}

/// What no sink takes.
fn lost(lost: &Lost) -> Row {
    let item = &lost.item;
    line(json!({
        "state": "nowhere",
        "threshold": lost.threshold.to_string(),
        "account": item.account,
        "case_id": item.case_id,
        "title": item.title,
        "rule": item.rule,
        "due_at": item.due_at,
    }))
}

/// What is done with: given, or dropped because it no longer mattered.
fn done(key: &Key, threshold: Threshold, told: &Told) -> Row {
    line(json!({
        "state": if told.given_at.is_some() { "given" } else { "dropped" },
        "at": told.given_at.unwrap_or(told.last_at),
        "sink": key.sink,
        "threshold": threshold.to_string(),
        "account": key.account,
        "case_id": key.case_id,
        "title": told.title,
        "rule": key.rule,
        "due_at": (threshold != Threshold::Daily).then_some(key.due_at),
        "attempts": told.attempts,
        "error": told.error,
    }))
}
