//! `alert`: tells of deadlines before they are missed, once for each threshold and sink (see [`crate::alerts`]).

mod blind;
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
use super::{look, sync};
use crate::alerts::{AlertItem, Due, Lost, Memory, Now, Plan};
use crate::app::{App, blocking};
use crate::config::alerts::Threshold;
use crate::config::{Account, files};
use crate::domain::Instant;
use crate::error::{Error, ErrorKind, Result};
use crate::output::{Body, Column, Layout, Outcome, Records, Row, row, time};
use crate::store::MarkState;
use chrono::Local;
use serde_json::{Value, json};
use std::fs::File;
use std::time::Duration;

/// How long a run waits for another one. Each of its messages takes at most as long as its sink is given.
const PATIENCE: Duration = Duration::from_secs(120);

/// How many alerts that go nowhere are named.
const NAMED: usize = 10;

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
    let memory = match remember::recall(app).await {
        Ok(memory) => memory,
        Err(error) => return Err(blind::told(app, &view, error).await),
    };
    let Plan { dues, nowhere } = planned(app, &view, &memory)?;
    let lost = nowhere.iter().map(lost_row);
    let mut outcome = if dry {
        let state = |due: &Due| if due.held { "held" } else { "would_be_given" };
        rows(dues.iter().map(|due| given_row(due, state(due), None)).chain(lost).collect())
    } else {
        let (held, due): (Vec<Due>, Vec<Due>) = dues.into_iter().partition(|due| due.held);
        let given = give::all(app, due, &view.foot).await?;
        let mut found: Vec<Row> = given.rows;
        found.extend(held.iter().map(|due| given_row(due, "held", None)).chain(lost));
        let mut outcome = told(app, found, &view);
        outcome.failures.extend(given.failures);
        outcome
    };
    outcome.failures.extend(no_sink(&nowhere));
    outcome.failures.extend(view.clock.iter().map(|said| Error::new(ErrorKind::Partial, said.as_str())));
    Ok(with_failures(app, outcome, &view, &memory))
}

/// The outcome with a failure for each account of which not all is known. Where nobody sits before a terminal, one that a sink was told
/// of today by an earlier run is a failure without words, so that cron does not send the same mail every ten minutes.
fn with_failures(app: &App, mut outcome: Outcome, view: &View, memory: &Memory) -> Outcome {
    let style = &app.settings.style;
    let aloud = style.talk_terminal || style.verbose;
    let told = |error: &Error| error.account.as_deref().is_some_and(|account| memory.told_today(account, view.today));
    let (silent, said): (Vec<Error>, Vec<Error>) =
        view.ages.failures(program(app)).into_iter().partition(|error| !aloud && told(error));
    outcome.failures.extend(said);
    if !silent.is_empty() && outcome.failures.is_empty() {
        outcome.exit = Some(ErrorKind::Partial.exit_code());
    }
    outcome
}

/// What to say of alerts that no sink takes: nobody is told of them.
fn no_sink(nowhere: &[Lost]) -> Option<Error> {
    let what = match nowhere.len() {
        0 => return None,
        1 => "1 alert goes nowhere".to_owned(),
        many => format!("{many} alerts go nowhere"),
    };
    let error = Error::new(ErrorKind::Partial, format!("{what}: no sink takes what it tells of"));
    let line = |lost: &Lost| format!("{}, {}: {}", lost.item.account, lost.item.kind, lost.item.title);
    let error = nowhere.iter().take(NAMED).fold(error, |error, lost| error.detail(line(lost)));
    Some(
        error
            .hint("widen `accounts`, `kinds` or `severities` of a sink, or add one; aftersale doctor shows what none takes")
            .hint("what is not to be told at all: hard = [] or soft = [] under [alerts]"),
    )
}

/// What is known now of all accounts.
struct View {
    now: Instant,
    /// An instant that stands for the user's day.
    today: Instant,
    /// That the clock was set back, if it was.
    clock: Option<String>,
    items: Vec<crate::alerts::AlertItem>,
    ages: Ages,
    /// How old the data is, for the end of a message.
    foot: String,
}

async fn view(app: &App, accounts: &[&Account], unasked: &[(String, String)]) -> Result<View> {
    let now = app.clock();
    let names: Vec<String> = accounts.iter().map(|account| account.name.clone()).collect();
    let ages = Ages::new(&names, &sync::marks(app, app.cache()?)?, app.config()?.alerts.stale_after, now);
    let clock = look::clock_set_back(app, &ages);
    let mut unknown = unasked.to_vec();
    unknown.extend(clock.iter().flat_map(|said| names.iter().map(|name| (name.clone(), said.clone()))));
    let items = items::collect(app, &names, &ages, &unknown, now).await?;
    let foot = format!("Data: {}", ages.summary());
    Ok(View { now, today: time::end_of_today(now), clock, items, ages, foot })
}

/// The alerts that are to go out, by what was given before.
fn planned(app: &App, view: &View, memory: &Memory) -> Result<Plan> {
    let wall = |at: Instant| at.utc().with_timezone(&Local).time();
    let now = Now { at: view.now, wall, today: view.today };
    Ok(crate::alerts::plan(&view.items, memory, &app.config()?.alerts, now))
}

/// Syncs, and gives back the accounts that could not even be asked, with the reason. What else failed is in the marks.
async fn ask(app: &App, accounts: &[&Account]) -> Result<Vec<(String, String)>> {
    let reports = sync::everything(app, accounts).await?;
    let said = reports.iter().filter(|report| report.state == MarkState::Failed).filter_map(|report| {
        let why = report.errors.first().map_or("no reason given", |error| error.message.as_str());
        let said = match report.resource {
            sync::ALL => format!("it could not be asked: {why}"),
            sync::REFUNDS => why.to_owned(),
            _ => return None,
        };
        Some((report.account.clone(), said))
    });
    let mut unasked: Vec<(String, String)> = said.collect();
    unasked.extend(block::alerts::refresh(app, accounts).await?);
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
    let known = json!({
        "state": state, "sink": due.key.sink, "escalated_from": due.escalated_from, "attempts": due.attempts, "error": error,
    });
    item_row(&due.item, due.threshold, known)
}

/// An alert that no sink takes.
fn lost_row(lost: &Lost) -> Row {
    let known = json!({"state": "nowhere", "sink": null, "escalated_from": null, "attempts": 0, "error": null});
    item_row(&lost.item, lost.threshold, known)
}

fn item_row(item: &AlertItem, threshold: Threshold, known: Value) -> Row {
    let mut all = row(json!({
        "state": null,
        "sink": null,
        "threshold": threshold.to_string(),
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
    }));
    all.extend(row(known));
    all
}
