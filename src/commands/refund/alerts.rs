//! Refunds that were called off: a buyer waits for money that the balance does not cover.

use super::key::{called_off, refunds};
use crate::alerts::AlertItem;
use crate::app::App;
use crate::commands::list::program;
use crate::domain::refund::counts;
use crate::domain::{CaseKey, Change, Money, Order, Severity};
use crate::error::Result;
use crate::journal::{Record, State};

/// How long a refund that was called off is told of, in milliseconds.
const TOLD_FOR: i64 = 60 * 86_400_000;

/// One item for each refund of ours that was called off, as far as the cache knows, and was not made anew by anyone.
pub async fn alerts(app: &App, accounts: &[String]) -> Result<Vec<AlertItem>> {
    let records = app.gate()?.all().await?;
    let mut found = Vec::new();
    for record in refunds(&records).filter(|record| record.state == State::Sent) {
        let action = &record.action;
        if !accounts.contains(&action.account) || app.clock().since(record.at) > TOLD_FOR {
            continue;
        }
        let (Change::Refund { total, .. }, Some(order_id)) = (&action.change, &action.order_id) else { continue };
        let Some((order, _)) = app.cache()?.order(&action.account, order_id)? else { continue };
        if called_off(record, &order) && !made_anew(&order, total) {
            found.push(item(app, record, total)?);
        }
    }
    Ok(found)
}

/// A refund of the same sum that counts.
fn made_anew(order: &Order, total: &Money) -> bool {
    order.refunds.iter().any(|refund| counts(refund) && refund.total == *total)
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
        severity: Severity::Hard,
        if_missed: Some("the buyer waits for his money".into()),
        at_risk: Some(total.clone()),
        next_command: format!("{} refund retry {name}", program(app)),
    })
}
