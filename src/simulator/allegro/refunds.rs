//! Refunds of payments (allegro-api §7): made once per command id, and settled some seconds later.

use super::errors::{at_path, invalid, refuse};
use super::paging::{Bounds, Window};
use super::{Desk, amount, money, read_money};
use crate::simulator::clock::{read, stamp};
use crate::simulator::http::{Answer, Reply};
use crate::simulator::model::{Money, Order, Refund, RefundLine, Seller};
use serde_json::{Value, json};

/// When a refund begins to move, and when it is through, in milliseconds after it was made.
const STARTS: i64 = 1000;
const ENDS: i64 = 3000;

const REASONS: [&str; 7] = [
    "REFUND",
    "COMPLAINT",
    "PRODUCT_NOT_AVAILABLE",
    "PAID_VALUE_TOO_LOW",
    "OVERPAID",
    "CANCELLED_BY_BUYER",
    "NOT_COLLECTED",
];

/// `GET /payments/refunds`, the newest first.
pub(crate) fn list(desk: &mut Desk<'_>) -> Answer {
    let bounds = Bounds { default: 50, max: 100, max_offset: usize::MAX, status: 422 };
    let window = Window::of(desk.call, bounds)?;
    let is = |name: &str, value: &str| desk.call.param(name).is_none_or(|asked| asked == value);
    let instant = |name: &str, other: i64| match desk.call.param(name) {
        None => Ok(other),
        Some(text) => read(&text).ok_or_else(|| invalid(name, "not an ISO 8601 date-time")),
    };
    let times = instant("occurredAt.gte", i64::MIN)?..=instant("occurredAt.lte", i64::MAX)?;
    let statuses = desk.call.params("status");
    let now = desk.now;
    let in_status = |refund: &Refund| {
        // The filter calls both of the early states by one name of its own.
        let name = match status(refund, now) {
            "NEW" | "VALIDATED" => "WAITING",
            other => other,
        };
        statuses.is_empty() || statuses.iter().any(|asked| asked == name)
    };
    let mut rows: Vec<&Refund> = desk
        .seller
        .refunds
        .iter()
        .filter(|row| is("id", &row.id) && is("payment.id", &row.payment_id) && is("order.id", &row.order_id))
        .filter(|row| times.contains(&row.at) && in_status(row))
        .collect();
    rows.sort_by_key(|row| std::cmp::Reverse(row.at));
    let total = rows.len();
    let page: Vec<_> = window.cut(rows).into_iter().map(|row| render(row, now)).collect();
    Ok(desk.reply(200, &json!({"count": page.len(), "totalCount": total, "refunds": page})))
}

/// `POST /payments/refunds`: 200, not 201. The same command id gives back the first refund.
pub(crate) fn create(desk: &mut Desk<'_>) -> Answer {
    let body = desk.call.json();
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let command = text(&body["commandId"]);
    if command.is_empty() {
        return Err(invalid("commandId", "commandId must be given"));
    }
    if let Some(first) = desk.seller.refunds.iter().find(|refund| refund.command.as_ref() == Some(&command)) {
        return Ok(desk.reply(200, &render(first, desk.now)));
    }
    let payment = text(&body["payment"]["id"]);
    let order = desk.seller.orders.iter().find(|order| order.payment_id == payment && !payment.is_empty());
    let order = order.ok_or_else(|| refuse(404, "NotFoundException", "Payment not found"))?.clone();
    if text(&body["order"]["id"]) != order.id {
        return Err(invalid("order.id", "The order does not belong to the payment"));
    }
    let reason = text(&body["reason"]);
    if !REASONS.contains(&reason.as_str()) {
        return Err(at_path(400, "ERROR", Some("reason"), "Unknown reason"));
    }
    let refund = assemble(desk, &body, &order, command, reason)?;
    let shown = render(&refund, desk.now);
    let id = refund.id.clone();
    desk.seller.refunds.push(refund);
    desk.effect("payment.refund", &id, body);
    Ok(desk.reply(200, &shown))
}

/// The refund that a body asks for, once every part of it is covered by the order.
fn assemble(
    desk: &mut Desk<'_>,
    body: &Value,
    order: &Order,
    command: String,
    reason: String,
) -> Result<Refund, Reply> {
    let given = body["lineItems"].as_array().map(Vec::as_slice).unwrap_or_default();
    let earlier = earlier(&desk.seller.refunds, order);
    let mut lines: Vec<RefundLine> = Vec::new();
    let mut cents = 0;
    for entry in given {
        let (line, worth) = line(entry, order, &earlier, &lines)?;
        cents += worth;
        lines.push(line);
    }
    let delivery = match &body["delivery"]["value"] {
        Value::Null => None,
        value => Some(read_money(value).ok_or_else(|| invalid("delivery.value", "amount is not valid"))?.cents),
    };
    cents += delivery.unwrap_or(0);
    if cents == 0 {
        return Err(invalid("lineItems", "Nothing to refund was given"));
    }
    let refunded: i64 = earlier.iter().map(|refund| refund.total.cents).sum();
    if refunded + cents > order.total() {
        return Err(invalid("lineItems", "The value of the refund is larger than what is left of the payment"));
    }
    Ok(Refund {
        id: desk.ids.uuid(),
        command: Some(command),
        payment_id: order.payment_id.clone(),
        order_id: order.id.clone(),
        reason,
        at: desk.now,
        total: Money::new(cents, order.currency()),
        lines,
        delivery,
        comment: body["sellerComment"].as_str().map(str::to_owned),
        ends_as: if desk.switches.no_funds { "CANCELED" } else { "SUCCESS" }.into(),
    })
}

/// The refunds of an order that count against what is left of it.
fn earlier(refunds: &[Refund], order: &Order) -> Vec<Refund> {
    refunds.iter().filter(|refund| refund.order_id == order.id && refund.ends_as != "CANCELED").cloned().collect()
}

/// One line of a refund and what it is worth in hundredths.
fn line(entry: &Value, order: &Order, earlier: &[Refund], lines: &[RefundLine]) -> Result<(RefundLine, i64), Reply> {
    let id = entry["id"].as_str().unwrap_or_default();
    let item = order.items.iter().find(|item| item.id == id);
    let item = item.ok_or_else(|| invalid("lineItems.id", "The line item does not belong to the order"))?;
    match entry["type"].as_str() {
        Some("QUANTITY") if entry.get("value").is_none() => {
            let asked = entry["quantity"].as_i64().filter(|quantity| *quantity > 0);
            let asked = asked.ok_or_else(|| invalid("lineItems.quantity", "quantity must be given"))?;
            let all = earlier.iter().flat_map(|refund| &refund.lines).chain(lines);
            let used: i64 = all.filter(|line| line.id == id).filter_map(|line| line.quantity).sum();
            let left = item.quantity - used;
            if asked > left {
                let text = format!("Oferta: {} ilość przekroczona, dostępna: {left}, żądana: {asked}", item.offer);
                return Err(invalid("lineItems.quantity", &text));
            }
            Ok((RefundLine { id: id.into(), quantity: Some(asked), value: None }, asked * item.price.cents))
        }
        Some("AMOUNT") if entry.get("quantity").is_none() => {
            let value = read_money(&entry["value"]).filter(|value| value.currency == item.price.currency);
            let cents = value.ok_or_else(|| invalid("lineItems.value", "amount or currency is not valid"))?.cents;
            Ok((RefundLine { id: id.into(), quantity: None, value: Some(cents) }, cents))
        }
        _ => {
            Err(at_path(400, "ERROR", Some("lineItems.type"), "type with exactly one of quantity and value is needed"))
        }
    }
}

/// Where a refund stands at an instant.
fn status(refund: &Refund, now: i64) -> &str {
    match now - refund.at {
        age if age < STARTS && refund.command.is_some() => "NEW",
        age if age < ENDS && refund.command.is_some() => "IN_PROGRESS",
        _ => &refund.ends_as,
    }
}

/// Finishes the returns whose money has gone back.
pub(crate) fn settle(seller: &mut Seller, now: i64) {
    for row in &mut seller.returns {
        let open = row.rejection.is_none() && !row.status.starts_with("FINISHED") && !row.status.starts_with("COMM");
        let paid = |refund: &&Refund| refund.order_id == row.order_id && refund.reason == "REFUND";
        if open && seller.refunds.iter().filter(paid).any(|refund| status(refund, now) == "SUCCESS") {
            row.status = "FINISHED".into();
        }
    }
}

fn render(refund: &Refund, now: i64) -> Value {
    let currency = &refund.total.currency;
    let line = |line: &RefundLine| match (line.quantity, line.value) {
        (_, Some(value)) => json!({"id": line.id, "type": "AMOUNT", "value": amount(value, currency)}),
        (quantity, None) => json!({"id": line.id, "type": "QUANTITY", "quantity": quantity}),
    };
    let mut body = json!({
        "id": refund.id,
        "payment": {"id": refund.payment_id},
        "order": {"id": refund.order_id},
        "reason": refund.reason,
        "status": status(refund, now),
        "createdAt": stamp(refund.at),
        "totalValue": money(&refund.total),
        "lineItems": refund.lines.iter().map(line).collect::<Vec<_>>(),
    });
    if let Some(cents) = refund.delivery {
        body["delivery"] = json!({"value": amount(cents, currency)});
    }
    if let Some(comment) = &refund.comment {
        body["sellerComment"] = json!(comment);
    }
    body
}
