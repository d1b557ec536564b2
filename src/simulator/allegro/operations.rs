//! The wallet (allegro-api §12): what buyers paid, what went back to them, and what tests enter.

use super::errors::invalid;
use super::order_rows::payment_provider;
use super::paging::{Bounds, Window, span, words};
use super::{Desk, amount, is_uuid};
use crate::simulator::clock::{MINUTE, stamp};
use crate::simulator::http::Answer;
use crate::simulator::model::{Order, Seller};
use serde_json::{Value, json};
use std::collections::BTreeMap;

const GROUPS: [&str; 4] = ["INCOME", "OUTCOME", "REFUND", "BLOCKADES"];
const OPERATORS: [&str; 5] = ["PAYU", "P24", "AF", "AF_P24", "AF_PAYU"];
/// The operator of every payment here.
const OPERATOR: &str = "AF";

/// One operation.
struct Operation<'a> {
    at: i64,
    kind: &'a str,
    cents: i64,
    currency: &'a str,
    order: Option<&'a Order>,
    payment: Option<&'a str>,
}

/// The group of an operation of a type.
fn group(kind: &str) -> &'static str {
    match kind {
        "REFUND_CHARGE" | "REFUND_CANCEL" | "REFUND_INCREASE" => "REFUND",
        "PAYOUT" | "DEDUCTION_CHARGE" => "OUTCOME",
        "BLOCKADE" | "BLOCKADE_RELEASE" => "BLOCKADES",
        _ => "INCOME",
    }
}

/// `GET /payments/payment-operations`: the newest first.
pub(crate) fn list(desk: &mut Desk<'_>) -> Answer {
    let window = Window::of(desk.call, Bounds { default: 50, max: 50, max_offset: 10_000, status: 422 })?;
    let times = span(desk.call, "occurredAt")?;
    let groups = words(desk.call, "group", &GROUPS)?;
    let wallets = words(desk.call, "wallet.type", &["AVAILABLE", "WAITING"])?;
    let operators = words(desk.call, "wallet.paymentOperator", &OPERATORS)?;
    let payment = desk.call.param("payment.id");
    if payment.as_deref().is_some_and(|payment| !is_uuid(payment)) {
        return Err(invalid("payment.id", "payment.id must be a UUID"));
    }
    let is = |name: &str, value: Option<&str>| desk.call.param(name).is_none_or(|asked| Some(asked.as_str()) == value);
    let mut operations = all(desk.seller, desk.now);
    operations.sort_by_key(|operation| operation.at);
    let nothing = wallets.iter().any(|wallet| wallet == "WAITING")
        || (!operators.is_empty() && !operators.iter().any(|operator| operator == OPERATOR));
    let mut balances: BTreeMap<&str, i64> = BTreeMap::new();
    let mut rows = Vec::new();
    for operation in &operations {
        let balance = balances.entry(operation.currency).or_default();
        *balance += operation.cents;
        let order = operation.order;
        let fits = !nothing
            && times.contains(&operation.at)
            && (groups.is_empty() || groups.iter().any(|asked| asked == group(operation.kind)))
            && payment.as_deref().is_none_or(|asked| operation.payment == Some(asked))
            && is("participant.login", order.map(|order| order.buyer_login.as_str()))
            && is("marketplaceId", order.map(|order| order.site.as_str()))
            && is("currency", Some(operation.currency));
        if fits {
            rows.push(render(operation, *balance));
        }
    }
    rows.reverse();
    let total = rows.len();
    let page = window.cut(rows);
    Ok(desk.reply(200, &json!({"count": page.len(), "paymentOperations": page, "totalCount": total})))
}

/// Every operation so far. What was paid on delivery, or will be paid later, never was in the wallet.
fn all(seller: &Seller, now: i64) -> Vec<Operation<'_>> {
    let mut operations = Vec::new();
    for order in seller.orders.iter().filter(|order| payment_provider(&order.payment_type) == OPERATOR) {
        let (currency, payment) = (order.currency(), Some(order.payment_id.as_str()));
        let cents = order.total() + order.overpaid;
        let at = order.at + 2 * MINUTE;
        operations.push(Operation { at, kind: "CONTRIBUTION", cents, currency, order: Some(order), payment });
        for each in &order.surcharges {
            let (at, cents) = (each.at, each.cents);
            operations.push(Operation { at, kind: "SURCHARGE", cents, currency, order: Some(order), payment });
        }
    }
    let by_id: BTreeMap<&str, &Order> = seller.orders.iter().map(|order| (order.id.as_str(), order)).collect();
    for refund in seller.refunds.iter().filter(|refund| refund.status == "SUCCESS") {
        operations.push(Operation {
            at: refund.ended_at.unwrap_or(refund.at),
            kind: "REFUND_CHARGE",
            cents: -refund.total.cents,
            currency: &refund.total.currency,
            order: by_id.get(refund.order_id.as_str()).copied(),
            payment: Some(&refund.payment_id),
        });
    }
    for row in &seller.wallet {
        let order = row.order_id.as_deref().and_then(|id| by_id.get(id).copied());
        let (cents, currency) = (row.value.cents, row.value.currency.as_str());
        operations.push(Operation { at: row.at, kind: &row.kind, cents, currency, order, payment: None });
    }
    operations.retain(|operation| operation.at <= now);
    operations
}

fn render(operation: &Operation<'_>, balance: i64) -> Value {
    let currency = operation.currency;
    let mut row = json!({
        "type": operation.kind,
        "group": group(operation.kind),
        "occurredAt": stamp(operation.at),
        "wallet": {"paymentOperator": OPERATOR, "type": "AVAILABLE", "balance": amount(balance, currency)},
        "value": amount(operation.cents, currency),
        "marketplaceId": operation.order.map(|order| &order.site),
    });
    if let Some(payment) = operation.payment {
        row["payment"] = json!({"id": payment});
    }
    if let Some(order) = operation.order {
        let (first, last) = &order.buyer_name;
        row["participant"] =
            json!({"id": order.buyer_id, "login": order.buyer_login, "firstName": first, "lastName": last});
    }
    row
}
