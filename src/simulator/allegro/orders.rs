//! Orders (allegro-api §9.1): of the last 365 days. How one looks on the wire is in `order_rows`.

use super::errors::{invalid, refuse};
use super::order_rows::{METHOD, render};
use super::paging::{Bounds, Window, span, words};
use super::{Desk, is_uuid};
use crate::simulator::clock::DAY;
use crate::simulator::http::{Answer, Reply};
use crate::simulator::model::Order;
use serde_json::json;
use std::cmp::Reverse;

/// Orders older than this cannot be had any more.
const KEPT: i64 = 365 * DAY;

const STATUSES: [&str; 4] = ["BOUGHT", "FILLED_IN", "READY_FOR_PROCESSING", "CANCELLED"];
const SORTS: [&str; 4] = ["lineItems.boughtAt", "-lineItems.boughtAt", "updatedAt", "-updatedAt"];
const FULFILLMENTS: [&str; 9] = [
    "NEW",
    "PROCESSING",
    "READY_FOR_SHIPMENT",
    "READY_FOR_PICKUP",
    "SENT",
    "PICKED_UP",
    "CANCELLED",
    "SUSPENDED",
    "RETURNED",
];

/// `GET /order/checkout-forms`: the most recently bought first.
pub(crate) fn list(desk: &mut Desk<'_>) -> Answer {
    let bounds = Bounds { default: 100, max: 100, max_offset: 10_000, status: 422 };
    let window = Window::of(desk.call, bounds)?;
    if window.offset + window.limit > 10_000 {
        return Err(invalid("offset", "offset and limit must not be larger than 10000 together"));
    }
    let (bought, updated) = (span(desk.call, "lineItems.boughtAt")?, span(desk.call, "updatedAt")?);
    let statuses = words(desk.call, "status", &STATUSES)?;
    let fulfillments = words(desk.call, "fulfillment.status", &FULFILLMENTS)?;
    let sent = words(desk.call, "fulfillment.shipmentSummary.lineItemsSent", &["NONE", "SOME", "ALL"])?;
    let providers = words(desk.call, "fulfillment.provider.id", &["SELLER", "ALLEGRO"])?;
    let sort = words(desk.call, "sort", &SORTS)?.pop().unwrap_or_else(|| "-lineItems.boughtAt".into());
    let among = |asked: &[String], value: &str| asked.is_empty() || asked.iter().any(|asked| asked == value);
    let is = |name: &str, value: &str| desk.call.param(name).is_none_or(|asked| asked == value);
    let surcharge = desk.call.param("surcharges.id");
    let mut rows: Vec<&Order> = desk
        .seller
        .orders
        .iter()
        .filter(|order| desk.now - order.at <= KEPT && bought.contains(&order.at))
        .filter(|order| updated.contains(&order.updated_at()))
        .filter(|order| is("buyer.login", &order.buyer_login) && is("marketplace.id", &order.site))
        .filter(|order| is("payment.id", &order.payment_id) && is("delivery.method.id", METHOD))
        .filter(|order| among(&statuses, order.status()) && among(&fulfillments, &order.fulfillment))
        .filter(|order| among(&sent, order.lines_sent()) && among(&providers, provider(order)))
        .filter(|order| surcharge.as_ref().is_none_or(|id| order.surcharges.iter().any(|each| each.id == *id)))
        .collect();
    match sort.trim_start_matches('-') {
        "updatedAt" => rows.sort_by_key(|order| (Reverse(order.updated_at()), order.id.clone())),
        _ => rows.sort_by_key(|order| (Reverse(order.at), order.id.clone())),
    }
    if !sort.starts_with('-') {
        rows.reverse();
    }
    let total = rows.len();
    let page: Vec<_> = window.cut(rows).into_iter().map(render).collect();
    Ok(desk.reply(200, &json!({"checkoutForms": page, "count": page.len(), "totalCount": total})))
}

/// Who sends an order.
pub(crate) fn provider(order: &Order) -> &'static str {
    if order.by_warehouse { "ALLEGRO" } else { "SELLER" }
}

/// `PUT /order/checkout-forms/{id}/fulfillment`: 409 when the order has changed since the revision that is named.
pub(crate) fn fulfill(desk: &mut Desk<'_>) -> Answer {
    let at = find(desk)?;
    let body = desk.call.json();
    let status = body["status"].as_str().unwrap_or_default().to_owned();
    if !FULFILLMENTS.contains(&status.as_str()) || status == "RETURNED" {
        return Err(invalid("status", "The status is not known, or must not be set"));
    }
    let now = desk.now;
    let order = &mut desk.seller.orders[at];
    if desk.call.param("checkoutForm.revision").is_some_and(|revision| revision != order.revision()) {
        return Err(refuse(409, "CONFLICT", "Provided revision is outdated"));
    }
    order.fulfillment = status;
    order.changes.push(now);
    let id = order.id.clone();
    desk.effect("order.fulfillment", &id, body);
    Ok(Reply::empty(204))
}

/// `GET /order/checkout-forms/{id}`: 422 for what is no UUID.
pub(crate) fn one(desk: &mut Desk<'_>) -> Answer {
    let at = find(desk)?;
    Ok(desk.reply(200, &render(&desk.seller.orders[at])))
}

/// Where the order of the path is.
pub(crate) fn find(desk: &Desk<'_>) -> Result<usize, Reply> {
    let id = desk.call.segment(2);
    if !is_uuid(&id) {
        return Err(invalid("id", "id must be a UUID"));
    }
    let kept = |order: &Order| order.id == id && desk.now - order.at <= KEPT;
    let at = desk.seller.orders.iter().position(kept);
    at.ok_or_else(|| refuse(404, "NotFoundException", "Checkout form not found"))
}
