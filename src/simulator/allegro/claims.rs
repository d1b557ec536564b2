//! Commissions that are claimed back (allegro-api §8): one order line a claim, within 45 days of the purchase.

use super::Desk;
use super::errors::{invalid, refuse};
use super::paging::{Bounds, Window};
use crate::simulator::clock::{DAY, stamp};
use crate::simulator::http::{Answer, Reply};
use crate::simulator::model::{Claim, Ids, Item, Money, Order, Seller};
use serde_json::{Value, json};
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// How long after the purchase a commission can be claimed back.
const CLAIMABLE: i64 = 45 * DAY;
/// The share of the price that is taken as commission, in percent.
const PERCENT: i64 = 10;

const STATUSES: [&str; 7] = [
    "IN_PROGRESS",
    "WAITING_FOR_PAYMENT_REFUND",
    "GRANTED",
    "REJECTED",
    "REJECTED_AFTER_APPEAL",
    "CANCELLED",
    "APPEALED",
];

/// The commission on so many pieces of a line.
pub(crate) fn commission(order: &Order, item: &Item, quantity: i64) -> Money {
    let cents = if order.commission_free { 0 } else { item.price.cents * quantity * PERCENT / 100 };
    Money::new(cents, &item.price.currency)
}

/// Whether a status is one of a claim's.
pub(crate) fn is_status(status: &str) -> bool {
    STATUSES.contains(&status)
}

/// `GET /order/refund-claims`, the newest first; `count` is that of the page.
pub(crate) fn list(desk: &mut Desk<'_>) -> Answer {
    let bounds = Bounds { default: 25, max: 100, max_offset: usize::MAX, status: 422 };
    let window = Window::of(desk.call, bounds)?;
    let status = desk.call.param("status");
    if let Some(unknown) = status.as_deref().filter(|status| !is_status(status)) {
        return Err(invalid("status", &format!("unknown status {unknown}")));
    }
    let (offer, buyer) = (desk.call.param("lineItem.offer.id"), desk.call.param("buyer.id"));
    let mut rows: Vec<(&Claim, &Order, &Item)> = desk
        .seller
        .claims
        .iter()
        .filter_map(|claim| purchase(desk.seller, &claim.line).map(|(order, item)| (claim, order, item)))
        .filter(|(claim, ..)| status.as_deref().is_none_or(|status| claim.status == status))
        .filter(|(.., item)| offer.as_deref().is_none_or(|offer| item.offer == offer))
        .filter(|(_, order, _)| buyer.as_deref().is_none_or(|buyer| order.buyer_id == buyer))
        .collect();
    rows.sort_by_key(|(claim, ..)| (Reverse(claim.at), claim.id.clone()));
    let page: Vec<Value> =
        window.cut(rows).into_iter().map(|(claim, order, item)| render(claim, order, item)).collect();
    Ok(desk.reply(200, &json!({"count": page.len(), "refundClaims": page})))
}

/// `GET /order/refund-claims/{claimId}`.
pub(crate) fn one(desk: &mut Desk<'_>) -> Answer {
    let claim = &desk.seller.claims[find(desk)?];
    let (order, item) = purchase(desk.seller, &claim.line).ok_or_else(missing)?;
    Ok(desk.reply(200, &render(claim, order, item)))
}

/// `POST /order/refund-claims`: there is no idempotency key, but a second claim for a line is refused.
pub(crate) fn file(desk: &mut Desk<'_>) -> Answer {
    let body = desk.call.json();
    let line = body["lineItem"]["id"].as_str().unwrap_or_default().to_owned();
    if line.is_empty() {
        return Err(invalid("lineItem.id", "lineItem.id must be given"));
    }
    let quantity = body["quantity"].as_i64().filter(|quantity| *quantity >= 1);
    let quantity = quantity.ok_or_else(|| invalid("quantity", "quantity must be at least 1"))?;
    let (order, item) =
        purchase(desk.seller, &line).ok_or_else(|| refuse(404, "NotFoundException", "No such purchase"))?;
    if quantity > item.quantity {
        return Err(invalid("quantity", "quantity must not be larger than what was bought"));
    }
    if desk.now - order.at > CLAIMABLE {
        return Err(invalid("lineItem.id", "The commission can be claimed within 45 days of the purchase"));
    }
    if desk.seller.claims.iter().any(|claim| claim.line == line && claim.status != "CANCELLED") {
        return Err(refuse(422, "ClaimExistsException", "A refund claim for this purchase exists already"));
    }
    let commission = commission(order, item, quantity);
    if commission.cents == 0 {
        return Err(refuse(422, "CommissionAmountException", "There is no commission to give back"));
    }
    let paid_back = desk.seller.refunds.iter().any(|each| each.order_id == order.id && each.status == "SUCCESS");
    let claim = Claim {
        id: desk.ids.uuid(),
        order_id: order.id.clone(),
        line: line.clone(),
        quantity,
        commission: commission.clone(),
        at: desk.now,
        status: if paid_back { "IN_PROGRESS" } else { "WAITING_FOR_PAYMENT_REFUND" }.into(),
        ..Claim::default()
    };
    let shown = json!({"id": claim.id});
    let id = claim.id.clone();
    desk.seller.claims.push(claim);
    desk.money_effect("commission.claim", &id, &line, Some(commission), body);
    Ok(desk.reply(201, &shown))
}

/// `DELETE /order/refund-claims/{claimId}`: for good, and only while nothing is decided.
pub(crate) fn cancel(desk: &mut Desk<'_>) -> Answer {
    let at = find(desk)?;
    let claim = &mut desk.seller.claims[at];
    if !claim.is_open() {
        return Err(refuse(422, "VALIDATION_ERROR", "The refund claim has already been processed"));
    }
    claim.status = "CANCELLED".into();
    claim.ended_at = Some(desk.now);
    let id = claim.id.clone();
    desk.effect("commission.cancel", &id, Value::Null);
    Ok(Reply::empty(204))
}

/// Whether the claim belongs to another seller, which is another refusal than that it is nowhere.
pub(crate) fn is_foreign(sellers: &[Seller], own: usize, id: &str) -> bool {
    let has = |seller: &Seller| seller.claims.iter().any(|claim| claim.id == id);
    sellers.iter().enumerate().any(|(index, seller)| index != own && has(seller))
}

fn missing() -> Reply {
    refuse(404, "NotFoundException", "Refund claim not found")
}

fn find(desk: &Desk<'_>) -> Result<usize, Reply> {
    let id = desk.call.segment(2);
    desk.seller.claims.iter().position(|claim| claim.id == id).ok_or_else(missing)
}

/// The order and the line of a purchase.
fn purchase<'a>(seller: &'a Seller, line: &str) -> Option<(&'a Order, &'a Item)> {
    let lines = seller.orders.iter().flat_map(|order| order.items.iter().map(move |item| (order, item)));
    lines.into_iter().find(|(_, item)| item.id == line)
}

/// The marketplace files for every line of an order that nobody has filed for; how many it filed.
pub(crate) fn file_automatically(seller: &mut Seller, order_id: &str, at: i64) -> usize {
    let Some(order) = seller.orders.iter().find(|order| order.id == order_id) else { return 0 };
    let mut filed = Vec::new();
    for item in &order.items {
        let known = seller.claims.iter().any(|claim| claim.line == item.id);
        let commission = commission(order, item, item.quantity);
        if known || commission.cents == 0 {
            continue;
        }
        filed.push(Claim {
            id: Ids::beside(&item.id, 0xC1A1).uuid(),
            order_id: order.id.clone(),
            line: item.id.clone(),
            quantity: item.quantity,
            commission,
            at,
            automatic: true,
            status: "WAITING_FOR_PAYMENT_REFUND".into(),
            ended_at: None,
        });
    }
    let count = filed.len();
    seller.claims.extend(filed);
    count
}

/// Lets time pass: a claim waits for the buyer's refund, and is granted some time after.
pub(crate) fn advance(seller: &mut Seller, now: i64, granted_after: Option<i64>, refunded: &BTreeMap<String, i64>) {
    for claim in seller.claims.iter_mut().filter(|claim| claim.is_open()) {
        let Some(paid_at) = refunded.get(&claim.order_id) else { continue };
        claim.status = "IN_PROGRESS".into();
        let due = granted_after.map(|wait| claim.at.max(*paid_at) + wait);
        if let Some(at) = due.filter(|at| *at <= now) {
            claim.status = "GRANTED".into();
            claim.ended_at = Some(at);
        }
    }
}

fn render(claim: &Claim, order: &Order, item: &Item) -> Value {
    json!({
        "id": claim.id,
        "status": claim.status,
        "quantity": claim.quantity,
        // A number here, unlike everywhere else.
        "commission": {"amount": claim.commission.cents as f64 / 100.0, "currency": claim.commission.currency},
        "buyer": {"id": order.buyer_id},
        "createdAt": stamp(claim.at),
        "lineItem": {
            "id": item.id,
            "quantity": item.quantity,
            "boughtAt": stamp(order.at),
            "offer": {"id": item.offer},
        },
        "type": if claim.automatic { "AUTOMATIC" } else { "MANUAL" },
    })
}
