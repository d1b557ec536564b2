//! A return as a row of JSON.

use super::money::{Deeds, Money, is_refund};
use super::tracking::{Arrival, arrival, of_parcel};
use crate::app::App;
use crate::commands::commission::Term;
use crate::commands::list::soon;
use crate::domain::{Case, DueState, Instant, Order, primary};
use crate::error::Result;
use crate::output::{Row, row};
use crate::store::{Cache, StoredCase};
use serde_json::{Value, json};

/// The columns of the list, in order.
pub const LIST_FIELDS: [&str; 31] = [
    "id",
    "account",
    "marketplace",
    "kind",
    "reference",
    "status",
    "open",
    "move",
    "handled_by",
    "buyer",
    "order_id",
    "reason",
    "subject",
    "value",
    "arrived",
    "arrived_at",
    "parcel_state",
    "tracked_at",
    "parcels",
    "payout_account",
    "refund_state",
    "refund_journal",
    "refunded",
    "due_at",
    "due_state",
    "due_rule",
    "automatic_refund_at",
    "commission_due_at",
    "commission_rule",
    "short",
    "problem",
];

/// The row of a return. Every key is always there.
pub fn row_of(app: &App, stored: &StoredCase, short: &str, deeds: &Deeds) -> Result<Row> {
    let (case, cache) = (&stored.case, app.cache()?);
    let money = Money::of(cache, stored, deeds)?;
    let order = money.order.as_ref();
    let arrival = arrival(cache, case)?;
    let doubt = deeds.doubtful(case).into_iter().find(|record| is_refund(record));
    let due = primary(&stored.deadlines);
    let automatic = stored.deadlines.iter().find(|deadline| deadline.rule.starts_with("AL-X02b"));
    let due_at = due.map(|due| due.due_at);
    let commission = commission_due(app, case, order)?;
    Ok(row(json!({
        "id": case.key.id,
        "account": case.key.account,
        "marketplace": case.marketplace,
        "kind": case.kind,
        "reference": case.reference,
        "status": case.status,
        "open": case.open,
        "move": case.turn,
        "handled_by": if case.marks.contains("fulfilment") { "marketplace" } else { "seller" },
        "buyer": case.buyer.login.as_ref().or(case.buyer.id.as_ref()),
        "order_id": case.order_id,
        "reason": case.reason,
        "subject": case.subject.as_ref().or_else(|| order?.lines.first().map(|line| &line.name)),
        "value": stored.at_risk,
        "arrived": arrival.arrived,
        "arrived_at": arrival.at,
        "parcel_state": parcel_state(case, &arrival),
        "tracked_at": arrival.asked_at,
        "parcels": parcels(cache, case)?,
        "payout_account": case.payout,
        "refund_state": money.state(case, deeds),
        "refund_journal": doubt.map(|record| &record.id),
        "refunded": money.refunded(),
        "due_at": due_at,
        "due_state": DueState::at(due_at, app.now(), soon(&app.config()?.deadlines.warn_before)),
        "due_rule": due.map(|due| &due.rule),
        "automatic_refund_at": automatic.map(|deadline| deadline.due_at),
        "commission_due_at": commission.map(|(due, _)| due),
        "commission_rule": commission.map(|(_, rule)| rule),
        "short": short,
        "problem": case.problem,
    })))
}

/// Until when the commission can be claimed back, and by which rule (AL-X04): of the line that was bought first. `None` once it is
/// claimed, and where it is not known when the goods were bought.
pub fn commission_due(app: &App, case: &Case, order: Option<&Order>) -> Result<Option<(Instant, &'static str)>> {
    let Some(order) = order.filter(|_| !case.marks.contains("commission-claimed")) else { return Ok(None) };
    let Some(term) = Term::of(app, &case.marketplace) else { return Ok(None) };
    let back = |offer: &str| case.items.iter().any(|(item, _)| item == offer);
    let bought = order.lines.iter().filter(|line| back(&line.offer_id)).filter_map(|line| line.bought_at).min();
    Ok(term.due(bought.or(order.bought_at))?.map(|due| (due, term.rule)))
}

/// Where the goods are, in a word: the carrier's, else the marketplace's.
pub fn parcel_state(case: &Case, arrival: &Arrival) -> String {
    match &arrival.state {
        _ if arrival.arrived => "arrived".into(),
        Some(code) => code.to_lowercase().replace('_', "-"),
        None if case.marks.contains("parcel-sent") => "sent".into(),
        None => "not-sent".into(),
    }
}

fn parcels(cache: &Cache, case: &Case) -> Result<Vec<Value>> {
    let told = case.parcels.iter().map(|parcel| {
        let known = of_parcel(cache, &case.key.account, parcel)?;
        Ok(json!({
            "carrier": parcel.carrier,
            "waybill": parcel.waybill,
            "transporting_carrier": parcel.transporting_carrier,
            "transporting_waybill": parcel.transporting_waybill,
            "registered_at": parcel.registered_at,
            "state": known.state,
            "delivered_at": known.at,
            "tracked_at": known.asked_at,
        }))
    });
    told.collect()
}
