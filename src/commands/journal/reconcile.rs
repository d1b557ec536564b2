//! `journal reconcile`: finding out what became of actions, by reading the marketplaces. Nothing that may have arrived is sent again.

use super::find::find;
use crate::app::App;
use crate::commands::act::{action_row, state_words};
use crate::commands::{mail, sync};
use crate::domain::CaseKey;
use crate::error::{Error, ErrorKind, Result};
use crate::journal::{Record, Recovered, State};
use crate::output::{Column, Outcome, Row};

/// Looks for one action, or for all of which nobody knows what became of them. Exit 0 when all is known then, 7 when something is not,
/// or waits for a person.
pub async fn reconcile(app: &App, name: Option<&str>) -> Result<Outcome> {
    let gate = app.gate()?;
    let mut open = match name {
        Some(name) => vec![find(app, name).await?],
        None => gate.unsettled().await?,
    };
    let chosen = &app.settings.accounts;
    open.retain(|record| chosen.is_empty() || chosen.contains(&record.action.account));
    let (mut rows, mut failures, mut under_way, mut undecided) = (Vec::new(), Vec::new(), Vec::new(), 0);
    let progress = app.talk().progress("looking at the marketplaces");
    let total = open.len() as u64;
    for (done, record) in open.into_iter().enumerate() {
        progress.set(done as u64, Some(total));
        let (record, error) = match one(app, record.clone()).await {
            Ok(Some(Recovered { record, error })) => (record, error),
            Ok(None) => {
                under_way.push(record.id.clone());
                (record, None)
            }
            Err(error) => (record, Some(error)),
        };
        undecided += usize::from(record.state.is_unsettled());
        rows.push(row_of(&record));
        failures.extend(error.filter(|_| record.state.is_unsettled()));
    }
    drop(progress);
    let columns = vec![
        Column::new("id", "JOURNAL"),
        Column::new("account", "ACCOUNT"),
        Column::new("case", "CASE"),
        Column::new("command", "WHAT"),
        Column::new("state_text", "STATE"),
        Column::new("note", "FOUND"),
        Column::hidden("state"),
    ];
    let waiting = rows.iter().filter(|row| row["state"] == "needs-person").count();
    let mut outcome = Outcome::table(columns, rows, "nothing is unknown: every action has a certain outcome");
    outcome.failures = failures;
    if !under_way.is_empty() {
        outcome = outcome.info(format!("left alone, because another run is at the case: {}", under_way.join(", ")));
    }
    if waiting > 0 {
        outcome =
            outcome.warning("what waits for you cannot be told by reading: aftersale journal show ID says what to do");
    }
    if undecided > 0 {
        outcome.exit = Some(ErrorKind::Unknown.exit_code());
    }
    Ok(outcome)
}

async fn one(app: &App, record: Record) -> Result<Option<Recovered>> {
    if record.action.change.is_mail() {
        return mail::reconcile(app, record).await;
    }
    let account = app.account(&record.action.account).map_err(|_| {
        Error::not_found(format!(
            "account `{}` is no longer configured, so its marketplace cannot be asked",
            record.action.account
        ))
    })?;
    let client = app.client(account)?;
    let recovered = app.gate()?.reconcile(&client, record, (!app.settings.dry_run).into()).await?;
    if let Some(recovered) = recovered.as_ref().filter(|recovered| recovered.record.state == State::Sent) {
        let key = CaseKey { account: account.name.clone(), id: recovered.record.action.case_id.clone() };
        // The case is read again so that lists show what the action changed; that it cannot be is the next sync's business.
        if let Some(known) = app.cache()?.load(&key)? {
            let _ = sync::one(app, account, &client, &known).await;
        }
    }
    Ok(recovered)
}

fn row_of(record: &Record) -> Row {
    let mut row = action_row(record);
    row.insert("state_text".into(), state_words(record.state).into());
    row
}
