//! What a refund consists of, checked against what was paid and what went back before (allegro-api §7.1).

use super::errors::{at_path, invalid};
use super::read_money;
use super::refunds::exceeded;
use crate::simulator::http::Reply;
use crate::simulator::model::{Item, Money, Order, Refund, RefundLine};
use serde_json::Value;

/// The parts of a refund, in hundredths of the order's currency.
#[derive(Debug, Default)]
pub(crate) struct Parts {
    /// All of it.
    pub total: Money,
    /// Goods.
    pub lines: Vec<RefundLine>,
    /// Deposits by line.
    pub deposits: Vec<(String, i64)>,
    /// Delivery.
    pub delivery: Option<i64>,
    /// What was paid too much.
    pub overpaid: Option<i64>,
    /// Additional services.
    pub services: Option<i64>,
    /// Surcharges by id.
    pub surcharges: Vec<(String, i64)>,
}

/// An order and the refunds of it that count.
struct Account<'a> {
    order: &'a Order,
    earlier: Vec<&'a Refund>,
    language: &'a str,
}

/// The parts that a body asks for, once every one is covered by the order.
pub(crate) fn assemble(body: &Value, order: &Order, refunds: &[Refund], language: &str) -> Result<Parts, Reply> {
    if has_null(body) {
        return Err(at_path(400, "ERROR", None, "A field must have a value or be left out"));
    }
    let earlier = refunds.iter().filter(|refund| refund.order_id == order.id && refund.counts()).collect();
    let account = Account { order, earlier, language };
    let mut parts = Parts { lines: collapsed(body)?, ..Parts::default() };
    let mut cents = 0;
    for line in &parts.lines {
        cents += account.worth(line)?;
    }
    check_currencies(body, order)?;
    let spent =
        |part: fn(&Refund) -> Option<i64>| account.earlier.iter().filter_map(|refund| part(refund)).sum::<i64>();
    let delivery = order.delivery.cost.cents - spent(|refund| refund.delivery);
    parts.delivery = single(body, "delivery", order, delivery)?;
    parts.overpaid = single(body, "overpaid", order, order.overpaid - spent(|refund| refund.overpaid))?;
    parts.services = single(body, "additionalServices", order, order.services() - spent(|refund| refund.services))?;
    parts.deposits = account.listed(body, "deposits", "lineItemId", "totalValue")?;
    parts.surcharges = account.listed(body, "surcharges", "id", "value")?;
    cents += [parts.delivery, parts.overpaid, parts.services].into_iter().flatten().sum::<i64>();
    cents += parts.deposits.iter().chain(&parts.surcharges).map(|(_, cents)| cents).sum::<i64>();
    if cents == 0 {
        return Err(invalid("lineItems", "Nothing to refund was given"));
    }
    let before: i64 = account.earlier.iter().map(|refund| refund.total.cents).sum();
    if before + cents > order.paid() {
        return Err(invalid("lineItems", "The value of the refund is larger than what is left of the payment"));
    }
    parts.total = Money::new(cents, order.currency());
    Ok(parts)
}

/// Whether anything in a body is an explicit null.
fn has_null(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Array(list) => list.iter().any(has_null),
        Value::Object(fields) => fields.values().any(has_null),
        _ => false,
    }
}

/// The lines of a body. Of two with the same id the later one stays.
fn collapsed(body: &Value) -> Result<Vec<RefundLine>, Reply> {
    let mut lines: Vec<RefundLine> = Vec::new();
    for entry in body["lineItems"].as_array().map(Vec::as_slice).unwrap_or_default() {
        let line = read_line(entry)?;
        match lines.iter_mut().find(|other| other.id == line.id) {
            Some(place) => *place = line,
            None => lines.push(line),
        }
    }
    Ok(lines)
}

/// One line: by quantity or by value, never both.
fn read_line(entry: &Value) -> Result<RefundLine, Reply> {
    let id = entry["id"].as_str().unwrap_or_default().to_owned();
    match entry["type"].as_str() {
        Some("QUANTITY") if entry.get("value").is_none() => {
            let quantity = entry["quantity"].as_i64().filter(|quantity| *quantity > 0);
            let quantity = quantity.ok_or_else(|| invalid("lineItems.quantity", "quantity must be given"))?;
            Ok(RefundLine { id, quantity: Some(quantity), value: None })
        }
        Some("AMOUNT") if entry.get("quantity").is_none() => {
            let value = read_money(&entry["value"]);
            let value = value.ok_or_else(|| invalid("lineItems.value", "value exceeded or not valid"))?;
            Ok(RefundLine { id, quantity: None, value: Some(value.cents) })
        }
        _ => {
            Err(at_path(400, "ERROR", Some("lineItems.type"), "type with exactly one of quantity and value is needed"))
        }
    }
}

/// Every amount must be in the currency of the order.
fn check_currencies(body: &Value, order: &Order) -> Result<(), Reply> {
    match body {
        Value::Array(list) => list.iter().try_for_each(|entry| check_currencies(entry, order)),
        Value::Object(fields) => match fields.get("currency").and_then(Value::as_str) {
            Some(currency) if currency != order.currency() => {
                Err(invalid("currency", &format!("The currency of the payment is {}", order.currency())))
            }
            _ => fields.values().try_for_each(|field| check_currencies(field, order)),
        },
        _ => Ok(()),
    }
}

/// A part that stands alone, such as `delivery.value`; not more than is left of it.
fn single(body: &Value, name: &str, order: &Order, left: i64) -> Result<Option<i64>, Reply> {
    let Some(part) = body.get(name) else { return Ok(None) };
    let path = format!("{name}.value");
    let given = read_money(&part["value"]).filter(|value| value.currency == order.currency());
    let cents = given.ok_or_else(|| invalid(&path, "amount or currency is not valid"))?.cents;
    if cents > left {
        return Err(invalid(&path, "The value is larger than what is left of the payment"));
    }
    Ok(Some(cents))
}

impl Account<'_> {
    /// What a line is worth in hundredths; a refusal when less is left of it.
    fn worth(&self, line: &RefundLine) -> Result<i64, Reply> {
        let item = self.order.items.iter().find(|item| item.id == line.id);
        let item = item.ok_or_else(|| invalid("lineItems.id", "The line item does not belong to the order"))?;
        let before: Vec<&RefundLine> =
            self.earlier.iter().flat_map(|refund| &refund.lines).filter(|before| before.id == line.id).collect();
        if let Some(asked) = line.quantity {
            let left = item.quantity - before.iter().filter_map(|before| before.quantity).sum::<i64>();
            if asked > left {
                return Err(exceeded(self.language, &item.offer, left, asked));
            }
        }
        let worth = worth(line, item);
        let spent: i64 = before.iter().map(|before| self::worth(before, item)).sum();
        if spent + worth > item.goods() {
            return Err(invalid("lineItems.value", "The value is larger than what is left of the line item"));
        }
        Ok(worth)
    }

    /// A list of parts with an id and a value each, none more than is left of it.
    fn listed(&self, body: &Value, name: &str, key: &str, field: &str) -> Result<Vec<(String, i64)>, Reply> {
        let mut parts: Vec<(String, i64)> = Vec::new();
        for entry in body[name].as_array().map(Vec::as_slice).unwrap_or_default() {
            let id = entry[key].as_str().unwrap_or_default().to_owned();
            let path = format!("{name}.{field}");
            let cents = read_money(&entry[field]).ok_or_else(|| invalid(&path, "amount is not valid"))?.cents;
            let known = parts.iter().filter(|(other, _)| *other == id).map(|(_, cents)| cents).sum::<i64>();
            let left =
                self.left(name, &id).ok_or_else(|| invalid(&format!("{name}.{key}"), "It is not of this order"))?;
            if known + cents > left {
                return Err(invalid(&path, "The value is larger than what is left of the payment"));
            }
            parts.push((id, cents));
        }
        Ok(parts)
    }

    /// What is left of a deposit or a surcharge; `None` when the order has none of that id.
    fn left(&self, name: &str, id: &str) -> Option<i64> {
        let deposits = name == "deposits";
        let paid = if deposits {
            self.order.items.iter().find(|item| item.id == id).map(|item| item.deposit * item.quantity)?
        } else {
            self.order.surcharges.iter().find(|surcharge| surcharge.id == id)?.cents
        };
        let before =
            self.earlier.iter().flat_map(|refund| if deposits { &refund.deposits } else { &refund.surcharges });
        Some(paid - before.filter(|(other, _)| other == id).map(|(_, cents)| cents).sum::<i64>())
    }
}

fn worth(line: &RefundLine, item: &Item) -> i64 {
    line.value.unwrap_or_else(|| line.quantity.unwrap_or(0) * item.price.cents)
}
