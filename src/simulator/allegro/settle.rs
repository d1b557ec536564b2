//! What happens by itself: refunds go through or find no money, returns end, the marketplace refunds and files by itself, and
//! commissions are granted (allegro-api §6.4, §7, §8).

use super::claims;
use crate::simulator::clock::DAY;
use crate::simulator::faults::Switches;
use crate::simulator::model::{Ids, Refund, RefundLine, Return, Seller};
use std::collections::{BTreeMap, BTreeSet};

/// Brings a seller's money up to an instant.
pub(crate) fn settle(seller: &mut Seller, now: i64, switches: &Switches) {
    if let Some(days) = switches.money.auto_refund_days {
        refund_late_returns(seller, now, days);
    }
    move_refunds(seller, now, switches);
    let refunded = refunded(seller);
    finish_returns(seller, &refunded);
    if let Some(wait) = switches.money.auto_claim_ms {
        file_by_itself(seller, now, wait, &refunded);
    }
    claims::advance(seller, now, switches.money.claim_granted_ms, &refunded);
    label_returns(seller);
}

/// The orders of which money went back, and when it first did.
fn refunded(seller: &Seller) -> BTreeMap<String, i64> {
    let mut refunded = BTreeMap::new();
    for refund in seller.refunds.iter().filter(|refund| refund.status == "SUCCESS") {
        refunded.entry(refund.order_id.clone()).or_insert(refund.ended_at.unwrap_or(refund.at));
    }
    refunded
}

/// Moves every refund as far as it gets; the first one takes from the balance first.
fn move_refunds(seller: &mut Seller, now: i64, switches: &Switches) {
    let Seller { refunds, balance, .. } = seller;
    for refund in refunds.iter_mut().filter(|refund| !refund.is_over()) {
        let steps = if refund.command.is_some() || refund.automatic {
            switches.money.steps(now - refund.at, refund.polls)
        } else {
            3
        };
        refund.status = match steps {
            0 => "NEW".into(),
            1 => "VALIDATED".into(),
            2 => "IN_PROGRESS".into(),
            _ => end(refund, balance),
        };
        if refund.is_over() {
            refund.ended_at = Some(now);
        }
    }
}

/// How a refund ends: as it was told to, or as the balance allows.
fn end(refund: &Refund, balance: &mut BTreeMap<String, i64>) -> String {
    let left = balance.get_mut(&refund.total.currency);
    match left {
        _ if !refund.ends_as.is_empty() => refund.ends_as.clone(),
        Some(left) if *left < refund.total.cents => "CANCELED".into(),
        Some(left) => {
            *left -= refund.total.cents;
            "SUCCESS".into()
        }
        None => "SUCCESS".into(),
    }
}

/// Whether nothing has ended a return yet.
fn is_open(row: &Return) -> bool {
    row.rejection.is_none() && !row.status.starts_with("FINISHED") && !row.status.starts_with("COMMISSION")
}

/// Finishes the returns whose money has gone back.
fn finish_returns(seller: &mut Seller, refunded: &BTreeMap<String, i64>) {
    let because: BTreeSet<&str> = seller
        .refunds
        .iter()
        .filter(|refund| refund.reason == "REFUND" && refund.status == "SUCCESS")
        .map(|refund| refund.order_id.as_str())
        .collect();
    let paid = |row: &Return| refunded.contains_key(&row.order_id) && because.contains(row.order_id.as_str());
    for row in seller.returns.iter_mut().filter(|row| is_open(row) && paid(row)) {
        row.status = "FINISHED".into();
    }
}

/// The marketplace pays the buyer when the goods have lain with the seller for so many days.
fn refund_late_returns(seller: &mut Seller, now: i64, days: i64) {
    let tried: BTreeSet<String> = seller
        .refunds
        .iter()
        .filter(|refund| refund.counts() || refund.automatic)
        .map(|refund| refund.order_id.clone())
        .collect();
    let late = |row: &&Return| is_open(row) && !row.fulfillment && !tried.contains(&row.order_id);
    let due: Vec<(String, i64)> = seller
        .returns
        .iter()
        .filter(late)
        .filter_map(|row| Some((row.id.clone(), arrival(seller, row)? + days * DAY)))
        .filter(|(_, at)| *at <= now)
        .collect();
    for (id, at) in due {
        let _ = refund_automatically(seller, &id, at);
    }
}

/// When the first parcel of a return came back.
fn arrival(seller: &Seller, row: &Return) -> Option<i64> {
    let known = |waybill: &str| seller.parcels.iter().find(|parcel| parcel.waybill == waybill);
    let parcels = row.parcels.iter().filter_map(|parcel| known(&parcel.waybill));
    let steps = parcels.flat_map(|parcel| &parcel.steps).filter(|step| step.code == "DELIVERED");
    steps.map(|step| step.at).min()
}

/// The marketplace's own refund of the goods of a return; its id. `None` when the return or its order is not there.
pub(crate) fn refund_automatically(seller: &mut Seller, return_id: &str, at: i64) -> Option<String> {
    let row = seller.returns.iter().find(|row| row.id == return_id)?;
    let order = seller.orders.iter().find(|order| order.id == row.order_id)?;
    let mut lines: Vec<RefundLine> = Vec::new();
    let mut total = 0;
    for back in &row.items {
        let fresh = |line: &str| !lines.iter().any(|taken| taken.id == line);
        let item = order.items.iter().find(|item| item.offer == back.offer && fresh(&item.id));
        let Some(item) = item else { continue };
        let quantity = back.quantity.min(item.quantity);
        total += quantity * item.price.cents;
        lines.push(RefundLine { id: item.id.clone(), quantity: Some(quantity), value: None });
    }
    let refund = Refund {
        id: Ids::beside(&row.id, 0xA070).uuid(),
        payment_id: order.payment_id.clone(),
        order_id: order.id.clone(),
        reason: "REFUND".into(),
        at,
        total: crate::simulator::model::Money::new(total, order.currency()),
        lines,
        status: "NEW".into(),
        automatic: true,
        ..Refund::default()
    };
    let id = refund.id.clone();
    seller.refunds.push(refund);
    Some(id)
}

/// The marketplace files for the commissions of refunded returns for which nobody has.
fn file_by_itself(seller: &mut Seller, now: i64, wait: i64, refunded: &BTreeMap<String, i64>) {
    let due: Vec<(String, i64)> = seller
        .returns
        .iter()
        .filter(|row| row.status == "FINISHED")
        .filter_map(|row| Some((row.order_id.clone(), refunded.get(&row.order_id)? + wait)))
        .filter(|(_, at)| *at <= now)
        .collect();
    for (order, at) in due {
        claims::file_automatically(seller, &order, at);
    }
}

/// Lets the status of refunded returns say how far the commission is.
fn label_returns(seller: &mut Seller) {
    let Seller { returns, claims, .. } = seller;
    let mut by_order: BTreeMap<&str, &str> = BTreeMap::new();
    for claim in claims.iter() {
        let place = by_order.entry(claim.order_id.as_str()).or_insert("FINISHED");
        match claim.status.as_str() {
            "GRANTED" => *place = "COMMISSION_REFUNDED",
            "IN_PROGRESS" | "APPEALED" | "WAITING_FOR_PAYMENT_REFUND" if *place == "FINISHED" => {
                *place = "COMMISSION_REFUND_CLAIMED";
            }
            _ => {}
        }
    }
    let labels = ["FINISHED", "COMMISSION_REFUND_CLAIMED", "COMMISSION_REFUNDED"];
    for row in returns.iter_mut().filter(|row| labels.contains(&row.status.as_str())) {
        if let Some(label) = by_order.get(row.order_id.as_str()) {
            row.status = (*label).into();
        }
    }
}
