//! `commission plan`: everything that can be claimed, as a plan to be read and applied.

use super::gather::gather;
use super::lines::{Line, State};
use super::{PLAN, Term};
use crate::app::App;
use crate::commands::batch;
use crate::config::Account;
use crate::domain::{Ground, Instant, Money, Span};
use crate::error::{Error, Result};
use crate::output::{Outcome, Row, row};
use serde_json::json;
use std::collections::BTreeMap;

/// Which lines to plan, as typed.
#[derive(Clone, Debug, Default)]
pub struct Plan {
    /// Only orders whose id begins so; all when empty.
    pub orders: Vec<String>,
    /// Only what must be claimed within this span, such as `7d`.
    pub due_within: Option<String>,
    /// Only lines with this ground.
    pub ground: Option<Ground>,
    /// At most so many, those that end first.
    pub limit: Option<usize>,
}

/// Makes a plan: one line for each claim that would be filed, in order of their ends.
pub async fn plan(app: &App, options: &Plan) -> Result<Outcome> {
    let until = match &options.due_within {
        Some(text) => {
            let span = text.parse::<Span>().map_err(|why| Error::usage(format!("--due-within: {why}")))?;
            Some(app.now().plus_millis(span.millis()))
        }
        None => None,
    };
    let (mut lines, mut failures, mut asked): (Vec<(Account, Line)>, Vec<Error>, usize) = (Vec::new(), Vec::new(), 0);
    for account in app.accounts()? {
        let client = app.client(account)?;
        let Some(rule) = client.commission_rule() else { continue };
        asked += 1;
        match gather(app, account, &client, Term::new(app, rule), app.now()).await {
            Ok(found) => lines.extend(found.lines.into_iter().map(|line| (account.clone(), line))),
            Err(error) => failures.push(error),
        }
    }
    if asked == 0 {
        return Err(super::none_of_it(app.one_account()?));
    }
    if failures.len() == asked {
        return Err(failures.remove(0));
    }
    lines.retain(|(_, line)| line.state == State::Claimable);
    let claimable = lines.len();
    lines.retain(|(_, line)| wanted(line, options, until));
    lines.sort_by_key(|(_, line)| (line.due_at.map_or(i64::MAX, Instant::millis), line.line.id.clone()));
    lines.truncate(options.limit.unwrap_or(usize::MAX));
    let said = summary(&lines, claimable);
    let rows: Vec<Row> = lines.iter().map(|(account, line)| row_of(account, line)).collect();
    let outcome = if rows.is_empty() { Outcome::done() } else { Outcome::text(batch::page(rows)) };
    let mut outcome = outcome.info(said);
    outcome.failures = failures;
    Ok(outcome.hint("read plan.ndjson, then: aftersale commission apply plan.ndjson"))
}

fn wanted(line: &Line, options: &Plan, until: Option<Instant>) -> bool {
    let named = |prefix: &String| line.order_id.starts_with(&prefix.to_lowercase());
    (options.orders.is_empty() || options.orders.iter().any(named))
        && until.is_none_or(|until| line.due_at.is_some_and(|due| due <= until))
        && options.ground.is_none_or(|ground| line.ground == Some(ground))
}

/// One line of the plan, without its digest.
fn row_of(account: &Account, line: &Line) -> Row {
    row(json!({
        "plan": PLAN,
        "account": account.name,
        "order_id": line.order_id,
        "line_id": line.line.id,
        "offer_id": line.line.offer_id,
        "name": line.line.name,
        "quantity": line.quantity,
        "price": line.line.price.times(line.quantity),
        "ground": line.ground,
        "bought_at": line.bought_at,
        "due_at": line.due_at,
    }))
}

/// How many lines, for goods of what price, and how many were left out.
fn summary(lines: &[(Account, Line)], claimable: usize) -> String {
    let mut sums: BTreeMap<String, Money> = BTreeMap::new();
    for price in lines.iter().filter_map(|(_, line)| line.line.price.times(line.quantity)) {
        let sum = sums.entry(price.currency.clone()).or_insert_with(|| Money::new(0, price.currency.clone()));
        *sum = sum.plus(&price).unwrap_or_else(|| sum.clone());
    }
    let sums: Vec<String> = sums.values().map(Money::to_string).collect();
    let of = if sums.is_empty() { String::new() } else { format!(", for goods of {}", sums.join(" and ")) };
    let left = claimable - lines.len();
    let left = if left > 0 { format!("; {left} left out by your filters") } else { String::new() };
    format!("{} claims of commission{of}{left}", lines.len())
}
