//! `journal reconcile`: finding out what became of actions, by reading the marketplaces. Nothing that may have arrived is sent again, and
//! a refund that was lost only within the limits of today.

use super::find::find;
use crate::app::App;
use crate::commands::act::{action_row, state_words};
use crate::commands::refund::{Caps, Till};
use crate::commands::{mail, sync};
use crate::domain::{CaseKey, Change};
use crate::error::{Error, ErrorKind, Result};
use crate::journal::{Record, Recovered, Resend, State};
use crate::output::{Column, Outcome, Row};

/// Looks for one action, or for all of which nobody knows what became of them. Exit 0 when all is known then, 7 when something is not,
/// or waits for a person, 6 when all of that was lost and the limits keep it from being sent again.
pub async fn reconcile(app: &App, name: Option<&str>) -> Result<Outcome> {
    let gate = app.gate()?;
    let mut open = match name {
        Some(name) => vec![find(app, name).await?],
        None => gate.unsettled().await?,
    };
    let chosen = &app.settings.accounts;
    open.retain(|record| chosen.is_empty() || chosen.contains(&record.action.account));
    let till = till(app, &open).await?;
    let (mut rows, mut failures, mut under_way) = (Vec::new(), Vec::new(), Vec::new());
    let (mut undecided, mut refused) = (0, 0);
    let progress = app.talk().progress("looking at the marketplaces");
    let total = open.len() as u64;
    for (done, record) in open.into_iter().enumerate() {
        progress.set(done as u64, Some(total));
        let (record, error) = match one(app, till.as_ref(), record.clone()).await {
            Ok(Some(Recovered { record, error, .. })) => (record, error),
            Ok(None) => {
                under_way.push(record.id.clone());
                (record, None)
            }
            Err(error) => (record, Some(error)),
        };
        undecided += usize::from(record.state.is_unsettled());
        refused += usize::from(error.as_ref().is_some_and(|error| error.kind == ErrorKind::Guard));
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
        let kind = if refused == undecided { ErrorKind::Guard } else { ErrorKind::Unknown };
        outcome.exit = Some(kind.exit_code());
    }
    Ok(outcome)
}

/// The till, where a refund is among them that may go out once more: the limits of today hold for it too.
async fn till<'a>(app: &'a App, open: &[Record]) -> Result<Option<Till<'a>>> {
    let any = open.iter().any(|record| matches!(record.action.change, Change::Refund { .. }));
    if !any || app.settings.dry_run {
        return Ok(None);
    }
    Till::open(app, Caps::new(&app.config()?.limits, None, None)).await.map(Some)
}

async fn one(app: &App, till: Option<&Till<'_>>, record: Record) -> Result<Option<Recovered>> {
    if record.action.change.is_mail() {
        return mail::reconcile(app, record).await;
    }
    let account = app.account(&record.action.account).map_err(|_| {
        Error::not_found(format!(
            "account `{}` is no longer configured, so its marketplace cannot be asked",
            record.action.account
        ))
        .hint(format!(
            "where it has another name now, what was asked for clears it up: aftersale {} {}",
            record.action.command, record.action.case_id
        ))
    })?;
    let client = app.client(account)?;
    let may = |record: &Record| till.map_or(Ok(()), |till| till.may_send_again(record));
    let resend = if app.settings.dry_run { Resend::No } else { Resend::If(&may) };
    let recovered = app.gate()?.reconcile(&client, record, resend).await?;
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
