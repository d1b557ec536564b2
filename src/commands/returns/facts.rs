//! A return as a row of JSON.

use super::select::is_leg;
use super::tracking::{Arrival, arrival, of_parcel};
use crate::app::App;
use crate::commands::commission::Term;
use crate::commands::list::soon;
use crate::commands::refund::{barrier, doubt};
use crate::domain::refund::{Shown, counts, shown};
use crate::domain::{Case, Change, DueState, Instant, Money, Order, primary};
use crate::error::Result;
use crate::journal::{Record, State};
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

/// What the journal knows of returns that no marketplace may show yet.
#[derive(Debug)]
pub struct Deeds(Vec<Record>);

impl Deeds {
    /// All of it.
    pub async fn read(app: &App) -> Result<Self> {
        app.gate()?.all().await.map(Self)
    }

    /// What concerns a return, or the money of its order, and may have had its effect.
    fn of(&self, case: &Case) -> impl Iterator<Item = &Record> {
        self.0.iter().filter(|record| {
            let action = &record.action;
            // An order is one of its kind at its marketplace, whatever the account is called here.
            let same_order = action.order_id.is_some() && action.order_id == case.order_id && is_refund(record);
            let same_case = action.account == case.key.account && action.case_id == case.key.id;
            (same_case || same_order) && !record.state.had_no_effect()
        })
    }

    /// What nobody knows whether it arrived.
    pub fn doubtful(&self, case: &Case) -> Vec<&Record> {
        self.of(case).filter(|record| record.state.is_unsettled()).collect()
    }

    /// Refunds that were sent, and that the order as it was read last does not show.
    pub fn unseen(&self, case: &Case, order: Option<&Order>) -> Vec<&Record> {
        let shown = |record: &Record| {
            let mut refunds = order.into_iter().flat_map(|order| &order.refunds);
            refunds.any(|refund| Some(&refund.id) == record.remote_id.as_ref())
        };
        self.of(case).filter(|record| is_refund(record) && record.state == State::Sent && !shown(record)).collect()
    }
}

fn is_refund(record: &Record) -> bool {
    matches!(record.action.change, Change::Refund { .. })
}

/// The row of a return. Every key is always there.
pub fn row_of(app: &App, stored: &StoredCase, short: &str, deeds: &Deeds) -> Result<Row> {
    let (case, cache) = (&stored.case, app.cache()?);
    let order = match &case.order_id {
        Some(id) => cache.order(&case.key.account, id)?.map(|(order, _)| order),
        None => None,
    };
    let arrival = arrival(cache, case)?;
    let (refund_state, refunded) = refund_state(case, order.as_ref());
    let doubt = deeds.doubtful(case).into_iter().find(|record| is_refund(record));
    let refund_state = match refund_state {
        _ if doubt.is_some() => "unknown",
        "none" | "no-funds" | "finished" if !deeds.unseen(case, order.as_ref()).is_empty() => "under-way",
        other => other,
    };
    let due = primary(&stored.deadlines);
    let automatic = stored.deadlines.iter().find(|deadline| deadline.rule.starts_with("AL-X02b"));
    let due_at = due.map(|due| due.due_at);
    let commission = commission_due(app, case, order.as_ref())?;
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
        "subject": case.subject.as_ref().or_else(|| order.as_ref()?.lines.first().map(|line| &line.name)),
        "value": stored.at_risk,
        "arrived": arrival.arrived,
        "arrived_at": arrival.at,
        "parcel_state": parcel_state(case, &arrival),
        "tracked_at": arrival.asked_at,
        "parcels": parcels(cache, case)?,
        "payout_account": case.payout,
        "refund_state": refund_state,
        "refund_journal": doubt.map(|record| &record.id),
        "refunded": refunded,
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

/// What became of the money, in a word, and how much of the order went back or is on its way.
pub fn refund_state(case: &Case, order: Option<&Order>) -> (&'static str, Option<Money>) {
    let refunds = order.map(|order| order.refunds.as_slice()).unwrap_or_default();
    let counted = refunds.iter().filter(|refund| counts(refund));
    let sum = counted.map(|refund| refund.total.clone()).reduce(|sum, more| sum.plus(&more).unwrap_or(sum));
    let state = match order.map_or(Shown::Nothing, |order| shown(&case.items, order)) {
        _ if case.marks.contains("paid-by-platform") => "paid-by-marketplace",
        Shown::All => "paid",
        Shown::Part => "part-paid",
        Shown::UnderWay => "under-way",
        Shown::CalledOff => "no-funds",
        // The marketplace calls it over, and no refund shows how.
        Shown::Nothing if !case.open && !case.marks.contains("rejected") && !is_leg(case) => "finished",
        Shown::Nothing => "none",
    };
    (state, sum)
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

/// Why it is not refunded, as a sentence part; `None` where it may be.
pub fn why_not(case: &Case, order: Option<&Order>) -> Option<String> {
    if is_leg(case) {
        return None;
    }
    let of_order = |order: &Order| match shown(&case.items, order) {
        Shown::All => Some("what its goods cost went back already".into()),
        Shown::UnderWay => Some("a refund of its goods is under way".into()),
        _ => doubt(case, order).or_else(|| order.barrier.clone()),
    };
    barrier(case).map(|(said, _)| said).or_else(|| order.and_then(of_order))
}
