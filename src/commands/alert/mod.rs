//! `alert`: tells of deadlines before they are missed, once for each threshold and sink (see [`crate::alerts`]).

mod give;
mod items;
mod list;
mod remember;
mod sink;
mod snooze;

pub use list::{List, run as list};
pub use sink::{secret, test};
pub use snooze::{SnoozeFor, run as snooze};

use super::block;
use super::list::{Ages, program};
use super::refund;
use super::sync;
use crate::alerts::{Due, Now};
use crate::app::{App, blocking};
use crate::config::{Account, files};
use crate::domain::Instant;
use crate::error::Result;
use crate::output::{Body, Column, Layout, Outcome, Records, Row, row, time};
use crate::store::MarkState;
use chrono::Local;
use serde_json::{Value, json};
use std::fs::File;
use std::time::Duration;

/// How long a run waits for another one. Each of its messages takes at most as long as its sink is given.
const PATIENCE: Duration = Duration::from_secs(120);

/// How to look for what must be told.
#[derive(Clone, Copy, Debug, Default)]
pub struct Run {
    /// Ask the marketplaces first.
    pub sync: bool,
}

/// Gives every alert that is due. A sink that fails, and an account of which not all is known, is a failure beside the rest.
pub async fn run(app: &App, options: Run) -> Result<Outcome> {
    let accounts = app.accounts()?;
    let unasked = if options.sync { ask(app, &accounts).await? } else { Vec::new() };
    sync::recompute_all(app).await?;
    let dry = app.settings.dry_run;
    let _lock = if dry { None } else { Some(lock(app).await?) };
    let view = view(app, &accounts, &unasked).await?;
    let dues = planned(app, &view).await?;
    let mut outcome = if dry {
        rows(dues.iter().map(|due| given_row(due, if due.held { "held" } else { "would_be_given" }, None)).collect())
    } else {
        let (held, due): (Vec<Due>, Vec<Due>) = dues.into_iter().partition(|due| due.held);
        let given = give::all(app, due, &view.foot).await?;
        let mut found: Vec<Row> = given.rows;
        found.extend(held.iter().map(|due| given_row(due, "held", None)));
        let mut outcome = told(app, found, &view);
        outcome.failures.extend(given.failures);
        outcome
    };
    outcome.failures.extend(view.ages.failures(program(app)));
    Ok(outcome)
}

/// What is known now of all accounts.
struct View {
    now: Instant,
    items: Vec<crate::alerts::AlertItem>,
    ages: Ages,
    /// How old the data is, for the end of a message.
    foot: String,
}

async fn view(app: &App, accounts: &[&Account], unasked: &[(String, String)]) -> Result<View> {
    let now = app.clock();
    let names: Vec<String> = accounts.iter().map(|account| account.name.clone()).collect();
    let ages = Ages::new(&names, &app.cache()?.marks()?, app.config()?.alerts.stale_after, now);
    let items = items::collect(app, &names, &ages, unasked, now).await?;
    let foot = format!("Data: {}", ages.summary());
    Ok(View { now, items, ages, foot })
}

/// The alerts that are to go out, by what was given before.
async fn planned(app: &App, view: &View) -> Result<Vec<Due>> {
    let memory = remember::recall(app).await?;
    let wall = view.now.utc().with_timezone(&Local).time();
    let now = Now { at: view.now, wall, today: time::end_of_today(view.now) };
    Ok(crate::alerts::plan(&view.items, &memory, &app.config()?.alerts, now))
}

/// Syncs, and gives back the accounts that could not even be asked, with the reason. What else failed is in the marks.
async fn ask(app: &App, accounts: &[&Account]) -> Result<Vec<(String, String)>> {
    let reports = sync::everything(app, accounts).await?;
    let unasked = reports.iter().filter(|report| report.resource == "all" && report.state == MarkState::Failed);
    let said = unasked.map(|report| {
        let why = report.errors.first().map_or("no reason given", |error| error.message.as_str());
        (report.account.clone(), format!("it could not be asked: {why}"))
    });
    let mut unasked: Vec<(String, String)> = said.collect();
    unasked.extend(block::alerts::refresh(app, accounts).await?);
    unasked.extend(refund::refresh(app, accounts).await?);
    Ok(unasked)
}

/// One run at a time: the second one finds what the first one gave.
async fn lock(app: &App) -> Result<File> {
    let path = app.paths.data_dir.join("locks").join("alerts.lock");
    blocking(move || files::lock(&path, PATIENCE)).await
}

/// What a person or a program gets to see of a run. Without a format that was asked for, standard output holds nothing but what
/// the `stdout` sink prints, so that cron sends a mail only when there is something to say.
fn told(app: &App, found: Vec<Row>, view: &View) -> Outcome {
    if asked_for_rows(app) {
        return rows(found);
    }
    let outcome = Outcome::done();
    if !app.settings.style.talk_terminal {
        return outcome;
    }
    let count = |state: &str| found.iter().filter(|row| row["state"] == state).count();
    let said = match (count("given"), count("held")) {
        (0, 0) => "Nothing new to tell.".to_owned(),
        (given, 0) => format!("{given} given."),
        (given, held) => format!("{given} given, {held} held for the quiet hours."),
    };
    outcome.info(format!("{said} {}", view.foot))
}

/// Whether the rows of the run are wanted as data.
fn asked_for_rows(app: &App) -> bool {
    let style = &app.settings.style;
    style.format.is_some() || style.jq.is_some() || style.template.is_some()
}

fn rows(found: Vec<Row>) -> Outcome {
    Outcome::new(Body::Records(Records {
        columns: vec![
            Column::new("state", "STATE"),
            Column::new("sink", "SINK"),
            Column::new("threshold", "WHEN"),
            Column::new("account", "ACCOUNT"),
            Column::hidden("kind"),
            Column::hidden("case_id"),
            Column::new("title", "WHAT"),
            Column::hidden("step"),
            Column::hidden("rule"),
            Column::new("due_at", "DUE"),
            Column::hidden("severity"),
            Column::hidden("if_missed"),
            Column::hidden("next_command"),
            Column::hidden("escalated_from"),
            Column::hidden("attempts"),
            Column::hidden("error"),
        ],
        rows: Box::new(found.into_iter().map(Ok)),
        layout: Layout::Table,
        when_empty: "Nothing new to tell.".into(),
    }))
}

/// One alert and what became of it.
fn given_row(due: &Due, state: &str, error: Option<&str>) -> Row {
    let item = &due.item;
    row(json!({
        "state": state,
        "sink": due.key.sink,
        "threshold": due.threshold.to_string(),
        "account": item.account,
        "kind": item.kind,
        "case_id": item.case_id,
        "title": item.title,
        "step": item.step,
        "rule": item.rule,
        "due_at": item.due_at,
        "severity": item.severity,
        "if_missed": item.if_missed,
        "at_risk": item.at_risk.as_ref().map_or(Value::Null, |money| json!(money)),
        "next_command": item.next_command,
        "escalated_from": due.escalated_from,
        "attempts": due.attempts,
        "error": error,
    }))
}
