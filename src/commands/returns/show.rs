//! `return show`: one return with its parcels, its money and its clocks.

use super::facts::{commission_due, row_of};
use super::money::{Deeds, Money};
use super::select::{is_leg, is_return};
use super::tracking;
use crate::app::App;
use crate::commands::list::program;
use crate::commands::show::find as find_case;
use crate::domain::{Action as Deed, Case, CaseKey, Change, Move, Order};
use crate::error::{Error, Result};
use crate::journal::{Record as Action, State};
use crate::output::{Body, Outcome, Record, Row, View, time};
use crate::store::StoredCase;
use chrono::Local;
use serde_json::json;

/// Shows a cached return; its parcels are followed first where that is old.
pub async fn show(app: &App, name: &str) -> Result<Outcome> {
    let key = find_case(app, name)?;
    let cache = app.cache()?;
    let stored = cache.load(&key)?.ok_or_else(|| Error::not_found(format!("no case is called `{name}`")))?;
    let case = &stored.case;
    if !is_return(case) {
        return Err(Error::usage(format!("{} is a {}", key.id, case.kind)).hint(format!("aftersale show {name}")));
    }
    let failures = tracking::refresh(app, &[case], app.config()?.sync.max_age.millis()).await?;
    let short = cache.short_names(std::slice::from_ref(&key))?.pop().unwrap_or_else(|| key.id.clone());
    let deeds = Deeds::read(app).await?;
    let doubtful = deeds.doubtful(case);
    let mut row = row_of(app, &stored, &short, &deeds)?;
    let money = Money::of(cache, &stored, &deeds)?;
    let (barrier, order) = (money.why_not(case), money.order.as_ref());
    row.insert("items".into(), items(case, order));
    row.insert("order".into(), json!(order));
    row.insert("deadlines".into(), json!(stored.deadlines));
    row.insert("events".into(), json!(case.events));
    row.insert("not_refundable".into(), json!(barrier));
    let refund_state = row["refund_state"].as_str().unwrap_or_default().to_owned();
    let text = page(app, &stored, &row, &money, &deeds);
    super::super::act::remember(app, case);
    let mut outcome = Outcome::new(Body::Record(Record { row, view: View::Text(text) }));
    outcome.failures = failures;
    let program = program(app);
    // What is not known is cleared up first; what is paid or under way is not confirmed again.
    let yours = !is_leg(case) || case.turn == Move::Seller;
    let waits = (case.open && yours) || money.is_owed(case);
    let may = waits && barrier.is_none() && matches!(refund_state.as_str(), "none" | "no-funds");
    Ok(match doubtful.first() {
        Some(action) if action.state == State::NeedsPerson => outcome.hint(format!(
            "look at the marketplace, then: {program} journal resolve {} --sent, or --not-sent",
            action.id
        )),
        Some(_) => outcome.hint(format!("{program} journal reconcile")),
        None if may => outcome.hint(format!("{program} return confirm {short}")),
        None => outcome,
    })
}

fn what_of(action: &Action) -> String {
    match &action.action.change {
        Change::Refund { total, .. } => format!("the refund of {total}"),
        other => format!("the {}", other.name()),
    }
}

/// A case that something was done to, by its reference where it is known.
fn named(app: &App, action: &Deed) -> String {
    let key = CaseKey { account: action.account.clone(), id: action.case_id.clone() };
    let known = app.cache().and_then(|cache| cache.load(&key)).ok().flatten().and_then(|stored| stored.case.reference);
    let kind = action.kind.map_or("case", |kind| kind.as_str());
    format!("{kind} {}", known.unwrap_or(key.id))
}

fn items(case: &Case, order: Option<&Order>) -> serde_json::Value {
    let lines = |offer: &str| -> Vec<&crate::domain::OrderLine> {
        order.into_iter().flat_map(|order| &order.lines).filter(|line| line.offer_id == offer).collect()
    };
    let told = case.items.iter().map(|(offer, quantity)| {
        let lines = lines(offer);
        json!({
            "offer_id": offer,
            "quantity": quantity,
            "name": lines.first().map(|line| &line.name),
            "lines": lines.iter().map(|line| &line.id).collect::<Vec<_>>(),
        })
    });
    told.collect()
}

fn page(app: &App, stored: &StoredCase, row: &Row, money: &Money, deeds: &Deeds) -> String {
    let (case, order) = (&stored.case, money.order.as_ref());
    let date = |at| time::date(at, app.now(), &Local);
    let word = |field: &str| row[field].as_str().unwrap_or("–").replace('-', " ");
    let name = case.reference.as_deref().unwrap_or(&case.key.id);
    let buyer = case.buyer.login.as_deref().unwrap_or("–");
    let mut lines = vec![
        format!("Return {name} · {} · {}", case.key.account, case.status),
        format!("{buyer} · order {}", case.order_id.as_deref().unwrap_or("–")),
    ];
    if case.marks.contains("fulfilment") {
        lines.push("In the marketplace's own warehouse: not yours to handle.".into());
    }
    lines.push(format!("\nGoods, reason {}", case.reason.as_deref().unwrap_or("–")));
    for (offer, quantity) in &case.items {
        let of_offer = order.into_iter().flat_map(|order| &order.lines).filter(|line| line.offer_id == *offer);
        let mut known =
            of_offer.map(|line| format!("  {quantity} × {} (line {}, {} each)", line.name, line.id, line.price));
        match known.next() {
            Some(first) => lines.extend(std::iter::once(first).chain(known)),
            None => lines.push(format!("  {quantity} × offer {offer}")),
        }
    }
    lines.push(format!("\nParcel: {}", word("parcel_state")));
    for parcel in &case.parcels {
        let told = |carrier: &Option<String>, waybill: &Option<String>| {
            Some(format!("{} {}", carrier.as_deref().unwrap_or("carrier unknown"), waybill.as_deref()?))
        };
        let moved = told(&parcel.transporting_carrier, &parcel.transporting_waybill);
        let moved = moved.map(|moved| format!(", moved by {moved}"));
        let also = parcel.transporting_waybill.as_ref().filter(|_| parcel.transporting_carrier.is_none());
        let moved = also.map(|number| format!(", also {number}")).or(moved).unwrap_or_default();
        let taken = told(&parcel.carrier, &parcel.waybill);
        lines.extend(taken.map(|taken| format!("  {taken}{moved}")));
    }
    if let Ok(arrival) = app.cache().and_then(|cache| tracking::arrival(cache, case)) {
        lines.extend(arrival.at.map(|at| format!("  arrived {}", date(at))));
        lines.extend(arrival.asked_at.map(|at| format!("  followed {}", time::ago(at, app.now()))));
    }
    lines.push(match word("refund_state").as_str() {
        "finished" => format!("\nMoney: the return is {}, and no refund of its goods was read here", case.status),
        state => format!("\nMoney: {state}"),
    });
    if money.is_owed(case) {
        lines.push(format!(
            "  the marketplace calls it {}, as it does all returns of an order of which one is",
            case.status
        ));
        lines.push("  refunded; what went back of the order was for other cases".into());
    }
    if row["refund_state"] == "unclear" {
        lines.push("  what went back of the order may be for this return, or for another case".into());
    }
    for action in deeds.unseen(case, order) {
        lines.push(format!("  {} sent {} (journal {})", what_of(action), date(action.at), action.id));
    }
    for action in deeds.doubtful(case) {
        let what = what_of(action);
        lines.push(format!("  nobody knows whether {what} arrived (journal {})", action.id));
        lines.extend(action.note.as_ref().map(|note| format!("    {note}")));
    }
    for refund in order.into_iter().flat_map(|order| &order.refunds) {
        let at = refund.created_at.map(date).unwrap_or_default();
        let whose =
            deeds.other_case(case, refund).map(|other| format!(", for {}", named(app, other))).unwrap_or_default();
        lines.push(format!("  {} {} {at} (refund {}){whose}", refund.total, refund.status, refund.id));
    }
    lines.extend(case.payout.as_ref().map(|account| format!("  to the buyer's account {account}")));
    lines.extend(money.why_not(case).map(|why| format!("  not refundable here: {why}")));
    lines.push("\nDeadlines".into());
    for deadline in &stored.deadlines {
        let binding = if deadline.binding { "" } else { " (not binding)" };
        lines.push(format!("  {} {}, rule {}{binding}", deadline.title, date(deadline.due_at), deadline.rule));
        let passed = if deadline.due_at < app.now() { "missed" } else { "if missed" };
        lines.push(format!("    {passed}: {}", deadline.if_missed));
    }
    if let Ok(Some((due, rule))) = commission_due(app, case, order) {
        let passed = if due < app.now() { ", which has passed" } else { "" };
        lines.push(format!("  commission refund until {}{passed}, rule {rule}", date(due)));
        lines.push("    Once the buyer has his money: aftersale commission list".into());
    }
    lines.push("\nTimeline".into());
    for event in &case.events {
        lines.push(format!("  {} {}", date(event.at), event.text));
    }
    lines.join("\n")
}
