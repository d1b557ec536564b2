//! Refunds that were called off: a buyer waits for money that the balance does not cover.

use super::key::{called_off, refunds};
use super::list::settled;
use super::made::joined;
use crate::alerts::AlertItem;
use crate::app::App;
use crate::commands::list::program;
use crate::commands::order::find;
use crate::config::Account;
use crate::domain::{CaseKey, Change, Money, Refund, Severity};
use crate::error::{Error, ErrorKind, Result};
use crate::journal::{Record, State};
use crate::marketplaces::Client;
use std::collections::BTreeSet;

/// How long a refund that was called off is told of, in milliseconds.
const TOLD_FOR: i64 = 60 * 86_400_000;
/// Of one account, so many orders are read again in a run.
const MOST_ASKED: usize = 200;

/// One item for each refund of ours that was called off, as far as the cache knows, and was not made anew by anyone.
pub async fn alerts(app: &App, accounts: &[String]) -> Result<Vec<AlertItem>> {
    let records = app.gate()?.all().await?;
    let mut found = Vec::new();
    for (record, total, order_id) in young(app, &records) {
        if !accounts.contains(&record.action.account) {
            continue;
        }
        let Some((order, _)) = app.cache()?.order(&record.action.account, order_id)? else { continue };
        let made = joined(app.account(&record.action.account)?, order.refunds.clone(), &records, None);
        let own = made.iter().find(|made| made.record.as_ref().is_some_and(|own| own.id == record.id));
        if called_off(record, &order) && !own.is_some_and(|own| settled(own, &made)) {
            found.push(item(app, record, total)?);
        }
    }
    Ok(found)
}

/// The orders of an account whose refunds are not known to be settled: under way, or called off and not made anew.
pub async fn unsettled(app: &App, account: &str) -> Result<BTreeSet<String>> {
    let records = app.gate()?.all().await?;
    let mut open = BTreeSet::new();
    for (record, total, order_id) in young(app, &records).filter(|(record, ..)| record.action.account == account) {
        let known = app.cache()?.order(account, order_id)?;
        let refunds = known.map(|(order, _)| order.refunds).unwrap_or_default();
        // The id of one that a person says was sent is not known.
        let by_sum = |refund: &Refund| record.remote_id.is_none() && refund.is_paid() && refund.total == *total;
        let is_paid = refunds.iter().any(by_sum);
        let made = joined(app.account(account)?, refunds, &records, None);
        let own = made.iter().find(|made| made.record.as_ref().is_some_and(|own| own.id == record.id));
        if !is_paid && !own.is_some_and(|own| settled(own, &made)) {
            open.insert(order_id.to_owned());
        }
    }
    Ok(open)
}

/// Reads these orders again; why not all of them could be read.
pub async fn refresh(app: &App, account: &Account, client: &Client, orders: &BTreeSet<String>) -> Option<Error> {
    for order_id in orders.iter().take(MOST_ASKED) {
        match find::fresh(app, account, client, order_id).await {
            Ok(_) => {}
            // An order that is gone has nothing to tell any more.
            Err(error) if error.kind == ErrorKind::NotFound => {}
            Err(error) => return Some(error),
        }
    }
    None
}

/// Refunds of ours that the marketplace took not too long ago, with their sums and orders.
fn young<'a>(app: &App, records: &'a [Record]) -> impl Iterator<Item = (&'a Record, &'a Money, &'a str)> {
    let now = app.clock();
    let sent = refunds(records).filter(|record| record.state == State::Sent);
    sent.filter(move |record| now.since(record.at) <= TOLD_FOR).filter_map(|record| {
        let Change::Refund { total, .. } = &record.action.change else { return None };
        Some((record, total, record.action.order_id.as_deref()?))
    })
}

fn item(app: &App, record: &Record, total: &Money) -> Result<AlertItem> {
    let action = &record.action;
    let key = CaseKey { account: action.account.clone(), id: action.case_id.clone() };
    let known = app.cache()?.load(&key)?.and_then(|stored| stored.case.reference);
    let kind = action.kind.map_or_else(|| "order".to_owned(), |kind| kind.to_string());
    let name = record.remote_id.as_deref().and_then(|id| id.get(..8)).unwrap_or(&record.id);
    Ok(AlertItem {
        account: action.account.clone(),
        title: format!("{kind} {}, refund of {total}", known.as_deref().unwrap_or(&action.case_id)),
        kind,
        case_id: Some(action.case_id.clone()),
        step: "no funds: the refund was called off, so top up the balance and send it anew".into(),
        rule: "no-funds".into(),
        due_at: None,
        happened_at: None,
        severity: Severity::Hard,
        if_missed: Some("the buyer waits for his money".into()),
        at_risk: Some(total.clone()),
        next_command: format!("{} refund retry {name}", program(app)),
    })
}
