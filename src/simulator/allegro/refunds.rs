//! Refunds of payments (allegro-api §7): made once per command id, and settled some time later.

use super::errors::{invalid, refuse};
use super::paging::{Bounds, Window, span, words};
use super::refund_parts::{Parts, assemble};
use super::settle::settle;
use super::ways::OtherBody;
use super::{Desk, amount, is_uuid, money};
use crate::simulator::clock::stamp;
use crate::simulator::http::{Answer, Reply};
use crate::simulator::model::{Refund, RefundLine};
use serde_json::{Value, json};

const REASONS: [&str; 7] = [
    "REFUND",
    "COMPLAINT",
    "PRODUCT_NOT_AVAILABLE",
    "PAID_VALUE_TOO_LOW",
    "OVERPAID",
    "CANCELLED_BY_BUYER",
    "NOT_COLLECTED",
];
/// The statuses that a list can be filtered by, which are not those that refunds have.
const FILTERS: [&str; 5] = ["WAITING", "IN_PROGRESS", "SUCCESS", "CANCELED", "PARTIAL"];
/// Payments of which nothing can be given back this way.
const NOT_REFUNDABLE: [&str; 2] = ["CASH_ON_DELIVERY", "EXTENDED_TERM"];
/// The most characters of a comment.
const MAX_COMMENT: usize = 250;

/// `GET /payments/refunds`, the newest first.
pub(crate) fn list(desk: &mut Desk<'_>) -> Answer {
    let bounds = Bounds { default: 50, max: 100, max_offset: usize::MAX, status: 422 };
    let window = Window::of(desk.call, bounds)?;
    for name in ["id", "payment.id", "order.id"] {
        if desk.call.param(name).is_some_and(|id| !is_uuid(&id)) {
            return Err(invalid(name, &format!("{name} must be a UUID")));
        }
    }
    let statuses = words(desk.call, "status", &FILTERS)?;
    let times = span(desk.call, "occurredAt")?;
    look(desk);
    let rows = desk.seller.refunds.iter().rev();
    let rows = rows.filter(|row| asked_for(desk, row) && times.contains(&row.at));
    let rows: Vec<&Refund> = rows.filter(|row| statuses.is_empty() || statuses.contains(&filter_name(row))).collect();
    let total = rows.len();
    let page: Vec<_> = window.cut(rows).into_iter().map(render).collect();
    Ok(desk.reply(200, &json!({"refunds": page, "count": page.len(), "totalCount": total})))
}

/// Counts one look at each refund that is asked for, and lets those go on that wait for it.
fn look(desk: &mut Desk<'_>) {
    let asked: Vec<usize> = (0..desk.seller.refunds.len())
        .filter(|index| !desk.seller.refunds[*index].is_over() && asked_for(desk, &desk.seller.refunds[*index]))
        .collect();
    for index in asked {
        desk.seller.refunds[index].polls += 1;
    }
    settle(desk.seller, desk.now, desk.switches);
}

/// Whether a refund passes the filters by id.
fn asked_for(desk: &Desk<'_>, refund: &Refund) -> bool {
    let is = |name: &str, value: &str| desk.call.param(name).is_none_or(|asked| asked == value);
    is("id", &refund.id) && is("payment.id", &refund.payment_id) && is("order.id", &refund.order_id)
}

/// The name by which filters know a refund's status: both of the early ones have one of its own.
fn filter_name(refund: &Refund) -> String {
    match refund.status.as_str() {
        "NEW" | "VALIDATED" => "WAITING".into(),
        other => other.into(),
    }
}

/// `POST /payments/refunds`: 200, not 201. The same command id again gives the refund that was made first.
pub(crate) fn create(desk: &mut Desk<'_>) -> Answer {
    let body = desk.call.json();
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let command = text(&body["commandId"]);
    if !is_uuid(&command) {
        return Err(invalid("commandId", "commandId must be given, as a UUID"));
    }
    if let Some(first) = desk.seller.refunds.iter().find(|refund| refund.command.as_ref() == Some(&command)) {
        if first.body != body && desk.switches.money.other_body == OtherBody::Refuse {
            return Err(invalid("commandId", "commandId was used for another refund"));
        }
        return Ok(desk.reply(200, &render(first)));
    }
    let payment = text(&body["payment"]["id"]);
    let order = desk.seller.orders.iter().find(|order| order.payment_id == payment && !payment.is_empty());
    let order = order.ok_or_else(|| refuse(404, "NotFoundException", "Payment not found"))?;
    if text(&body["order"]["id"]) != order.id {
        return Err(invalid("order.id", "order.id must be given, and belong to the payment"));
    }
    if NOT_REFUNDABLE.contains(&order.payment_type.as_str()) {
        return Err(invalid("payment.id", "Payments of this type cannot be refunded"));
    }
    let reason = text(&body["reason"]);
    if !REASONS.contains(&reason.as_str()) {
        return Err(super::errors::at_path(400, "ERROR", Some("reason"), "Unknown reason"));
    }
    let comment = body.get("sellerComment").map(text);
    if comment.as_ref().is_some_and(|comment| comment.chars().count() > MAX_COMMENT) {
        return Err(invalid("sellerComment", "sellerComment must not be longer than 250 characters"));
    }
    let language = desk.call.header("accept-language").unwrap_or_default();
    let parts = assemble(&body, order, &desk.seller.refunds, language)?;
    let (payment_id, order_id) = (order.payment_id.clone(), order.id.clone());
    let refund = begin(
        desk,
        parts,
        Refund {
            payment_id,
            order_id,
            reason,
            comment,
            command: Some(command),
            body: body.clone(),
            ..Refund::default()
        },
    );
    let shown = render(&refund);
    let (id, order, total) = (refund.id.clone(), refund.order_id.clone(), refund.total.clone());
    desk.seller.refunds.push(refund);
    desk.money_effect("payment.refund", &id, &order, Some(total), body);
    Ok(desk.reply(200, &shown))
}

/// A new refund of these parts.
fn begin(desk: &mut Desk<'_>, parts: Parts, refund: Refund) -> Refund {
    let forced = desk.switches.money.refund_ends_as.clone().unwrap_or_default();
    Refund {
        id: desk.ids.uuid(),
        at: desk.now,
        total: parts.total,
        lines: parts.lines,
        deposits: parts.deposits,
        delivery: parts.delivery,
        overpaid: parts.overpaid,
        services: parts.services,
        surcharges: parts.surcharges,
        status: "NEW".into(),
        ends_as: if desk.switches.no_funds { "CANCELED".into() } else { forced },
        ..refund
    }
}

fn render(refund: &Refund) -> Value {
    let currency = &refund.total.currency;
    let value = |cents: i64| json!({"value": amount(cents, currency)});
    let line = |line: &RefundLine| match (line.quantity, line.value) {
        (_, Some(value)) => json!({"id": line.id, "type": "AMOUNT", "value": amount(value, currency)}),
        (quantity, None) => json!({"id": line.id, "type": "QUANTITY", "quantity": quantity}),
    };
    let mut body = json!({
        "id": refund.id,
        "payment": {"id": refund.payment_id},
        "order": {"id": refund.order_id},
        "reason": refund.reason,
        "status": refund.status,
        "createdAt": stamp(refund.at),
        "totalValue": money(&refund.total),
        "lineItems": refund.lines.iter().map(line).collect::<Vec<_>>(),
    });
    let single =
        [("delivery", refund.delivery), ("overpaid", refund.overpaid), ("additionalServices", refund.services)];
    for (name, cents) in single.into_iter().filter_map(|(name, cents)| Some((name, cents?))) {
        body[name] = value(cents);
    }
    if !refund.deposits.is_empty() {
        let row = |(id, cents): &(String, i64)| json!({"lineItemId": id, "totalValue": amount(*cents, currency)});
        body["deposits"] = refund.deposits.iter().map(row).collect();
    }
    if !refund.surcharges.is_empty() {
        let row = |(id, cents): &(String, i64)| json!({"id": id, "value": amount(*cents, currency)});
        body["surcharges"] = refund.surcharges.iter().map(row).collect();
    }
    if let Some(comment) = &refund.comment {
        body["sellerComment"] = json!(comment);
    }
    body
}

/// A refund that somebody made elsewhere: all that is left of an order, or `cents` of it.
pub(crate) fn elsewhere(order: &crate::simulator::model::Order, cents: Option<i64>) -> Refund {
    let currency = order.currency();
    let whole =
        order.items.iter().map(|item| RefundLine { id: item.id.clone(), quantity: Some(item.quantity), value: None });
    let deposits = order.items.iter().filter(|item| item.deposit > 0);
    let positive = |cents: i64| Some(cents).filter(|cents| *cents > 0);
    let mut refund = Refund {
        payment_id: order.payment_id.clone(),
        order_id: order.id.clone(),
        status: "SUCCESS".into(),
        ends_as: "SUCCESS".into(),
        total: crate::simulator::model::Money::new(cents.unwrap_or_else(|| order.paid()), currency),
        ..Refund::default()
    };
    if cents.is_none() {
        refund.lines = whole.collect();
        refund.deposits = deposits.map(|item| (item.id.clone(), item.deposit * item.quantity)).collect();
        refund.delivery = positive(order.delivery.cost.cents);
        refund.overpaid = positive(order.overpaid);
        refund.services = positive(order.services());
        refund.surcharges = order.surcharges.iter().map(|each| (each.id.clone(), each.cents)).collect();
    }
    refund
}

/// A refusal that speaks the caller's language: the quantity is refunded already, or about to be.
pub(crate) fn exceeded(language: &str, offer: &str, left: i64, asked: i64) -> Reply {
    let text = match language {
        "pl-PL" => format!("Oferta: {offer} ilość przekroczona, dostępna: {left}, żądana: {asked}"),
        _ => format!("Offer: {offer} quantity exceeded, available: {left}, requested: {asked}"),
    };
    let error = json!({
        "code": "VALIDATION_ERROR",
        "message": "quantity exceeded",
        "details": null,
        "path": "lineItems.quantity",
        "userMessage": text,
    });
    Reply::json(422, &json!({"errors": [error]}))
}
