//! `refund show`: one refund with its lines, its order, the action that made it, and what it was for.

use super::key::refunds;
use super::list::{row_of, settled};
use super::made::{Made, Stage, joined, named};
use super::pay::lines_of;
use crate::app::App;
use crate::commands::act::{action_row, state_words};
use crate::commands::list::program;
use crate::commands::order::find;
use crate::commands::sync;
use crate::domain::refund::left;
use crate::domain::{Money, Order};
use crate::error::{Error, ErrorKind, Result};
use crate::journal::Record;
use crate::output::{Body, Outcome, View, time};
use crate::store::CaseSummary;
use chrono::Local;
use serde_json::json;

/// The refund with all that belongs to it.
struct Facts {
    made: Made,
    order: Option<Order>,
    /// Everything that was done about refunds of the order.
    actions: Vec<Record>,
    cases: Vec<(CaseSummary, String)>,
    settled: bool,
}

/// Shows a refund as the marketplace tells it now. An order that could not be read is a failure beside the rest.
pub async fn show(app: &App, name: &str) -> Result<Outcome> {
    // Cases are named out of the cache; the refund itself is read now.
    let _ = sync::ensure(app, false).await;
    let made = named(app, name).await?;
    let (facts, failure) = gather(app, made).await?;
    let Facts { made, order, actions, .. } = &facts;
    let mut row = row_of(app, made, facts.settled)?;
    let parts = made.parts();
    let name_of =
        |id: &str| order.iter().flat_map(|order| &order.lines).find(|line| line.id == id).map(|line| &line.name);
    let lines = parts.iter().flat_map(|parts| &parts.lines).map(|line| {
        json!({
            "line_id": line.line_id,
            "name": name_of(&line.line_id),
            "quantity": line.quantity,
            "amount": line.amount,
        })
    });
    let cases = facts.cases.iter().map(|(case, short)| {
        json!({"id": case.key.id, "short": short, "kind": case.kind, "status": case.status, "open": case.open})
    });
    row.insert("lines".into(), lines.collect());
    row.insert("delivery".into(), json!(parts.as_ref().and_then(|parts| parts.delivery.as_ref())));
    row.insert(
        "deposits".into(),
        json!(parts.as_ref().map(|parts| &parts.deposits).into_iter().flatten().collect::<Vec<_>>()),
    );
    row.insert(
        "surcharges".into(),
        json!(parts.as_ref().map(|parts| &parts.surcharges).into_iter().flatten().collect::<Vec<_>>()),
    );
    row.insert("comment".into(), json!(made.refund.as_ref().and_then(|refund| refund.comment.as_ref())));
    row.insert("paid".into(), json!(order.as_ref().and_then(|order| order.paid.as_ref())));
    row.insert("left".into(), json!(order.as_ref().and_then(left)));
    row.insert("actions".into(), actions.iter().map(action_row).map(serde_json::Value::Object).collect());
    row.insert("cases".into(), cases.collect());
    let text = page(app, &facts);
    let mut outcome = Outcome::new(Body::Record(crate::output::Record { row, view: View::Text(text) }));
    outcome.failures.extend(failure);
    Ok(match next(app, &facts) {
        Some(hint) => outcome.hint(hint),
        None => outcome,
    })
}

async fn gather(app: &App, made: Made) -> Result<(Facts, Option<Error>)> {
    let account = made.account.clone();
    let (mut order, mut failure, mut actions, mut cases) = (None, None, Vec::new(), Vec::new());
    if let Some(id) = made.order_id() {
        match find::fresh(app, &account, &app.client(&account)?, id).await {
            Ok(fresh) => order = Some(fresh),
            Err(error) if error.kind == ErrorKind::Interrupted => return Err(error),
            Err(error) => failure = Some(error),
        }
        let found = app.cache()?.cases_of_order(&account.name, id)?;
        let keys: Vec<_> = found.iter().map(|case| case.key.clone()).collect();
        cases = found.into_iter().zip(app.cache()?.short_names(&keys)?).collect();
        let records = app.gate()?.all().await?;
        let of_order =
            |record: &&Record| record.action.account == account.name && record.action.order_id.as_deref() == Some(id);
        actions = refunds(&records).filter(of_order).cloned().collect();
    }
    let all = order.iter().flat_map(|order| {
        let shown = order.refunds.iter().cloned().map(|mut refund| {
            refund.order_id = Some(order.id.clone());
            refund
        });
        joined(&account, shown.collect(), &actions, None)
    });
    let settled = settled(&made, &all.collect::<Vec<_>>());
    Ok((Facts { made, order, actions, cases, settled }, failure))
}

fn page(app: &App, facts: &Facts) -> String {
    let Facts { made, order, actions, cases, .. } = facts;
    let date = |at| time::date(at, app.now(), &Local);
    let total = made.total().map(|total| total.to_string()).unwrap_or_default();
    let status = made.refund.as_ref().map(|refund| format!(" ({})", refund.status)).unwrap_or_default();
    let mut lines = vec![
        format!("Refund {} · {}", made.id().unwrap_or("without an id"), made.account.name),
        format!("  {total}, {}{status}{}", made.stage().as_str(), if facts.settled { "" } else { ", not settled" }),
    ];
    lines.extend(made.at().map(|at| format!("  made {}", date(at))));
    lines.extend(made.reason().map(|reason| format!("  reason {reason}")));
    lines.extend(made.order_id().map(|id| format!("  order {id}")));
    match (made.parts(), order) {
        (Some(parts), Some(order)) if !parts.lines.is_empty() || parts.delivery.is_some() => {
            lines.push("\nWhat goes back".into());
            lines.extend(lines_of(&parts, order).into_iter().map(|line| format!("  {line}")));
        }
        (Some(_), Some(_)) => lines.push("\nWhich lines it is for is not told".into()),
        _ => {}
    }
    if let Some(order) = order {
        let paid = order.paid.as_ref().map_or_else(|| "–".into(), Money::to_string);
        let left = left(order).map(|left| format!(", {left} of it has not gone back")).unwrap_or_default();
        lines.push(format!("\nOrder: {paid} paid{left}"));
        for refund in order.refunds.iter().filter(|refund| Some(refund.id.as_str()) != made.id()) {
            let at = refund.created_at.map(date).unwrap_or_default();
            lines.push(format!("  also {} {} {at} (refund {})", refund.total, refund.status, refund.id));
        }
    }
    for (case, short) in cases {
        lines.push(format!("  {} {short}, {}", case.kind, case.status));
    }
    lines.push(match &made.record {
        Some(_) => "\nJournal".into(),
        None => "\nMade elsewhere: in the marketplace's pages, by another program, or by the marketplace".into(),
    });
    for record in actions {
        let this = if made.record.as_ref().is_some_and(|own| own.id == record.id) { "this one, " } else { "" };
        let (state, by) = (state_words(record.state), &record.action.command);
        lines.push(format!("  {} {}, {this}{state}, by `{by}`", record.id, date(record.at)));
    }
    lines.join("\n")
}

/// The next command, where something is left to do.
fn next(app: &App, facts: &Facts) -> Option<String> {
    let (program, made) = (program(app), &facts.made);
    let record = made.record.as_ref()?;
    match made.stage() {
        Stage::Unknown => Some(format!("{program} journal reconcile")),
        Stage::NoFunds | Stage::Invalid | Stage::Absent if !facts.settled => {
            let name = made.id().unwrap_or(&record.id);
            Some(format!("{program} refund retry {}", name.get(..8).filter(|_| made.id().is_some()).unwrap_or(name)))
        }
        _ => None,
    }
}
