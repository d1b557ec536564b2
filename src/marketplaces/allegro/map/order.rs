//! An order with its refunds.

use super::super::wire::order::{CheckoutForm, LineItem, Refund as WireRefund, RefundedLine};
use super::Reader;
use crate::domain::{Instant, Order, OrderLine, Refund, RefundLine};

/// The order, or what is missing that must not be. A line without a price is left out: the order's total then counts.
pub(in super::super) fn order(id: &str, form: &CheckoutForm, refunds: &[WireRefund]) -> Result<Order, String> {
    let mut reader = Reader::default();
    let items: Vec<&LineItem> = form.line_items.iter().flatten().collect();
    let bought = items.iter().filter_map(|item| reader.instant("boughtAt", item.bought_at.as_deref())).min();
    let payable = form.summary.as_ref().and_then(|summary| summary.total_to_pay.as_ref());
    let paid = form.payment.as_ref().and_then(|payment| payment.paid_amount.as_ref());
    let surcharges = form.surcharges.iter().flatten();
    let surcharged: Vec<_> = surcharges.map(|each| reader.money("surcharges", each.paid_amount.as_ref())).collect();
    let delivery = form.delivery.as_ref().and_then(|delivery| delivery.cost.as_ref());
    Ok(Order {
        payment_id: form.payment.as_ref().and_then(|payment| payment.id.clone()),
        paid: surcharged
            .into_iter()
            .flatten()
            .try_fold(reader.money("payment.paidAmount", paid), |sum, more| Some(Some(sum?.plus(&more)?)))
            .flatten(),
        barrier: form.payment.as_ref().and_then(|payment| barrier(payment.kind.as_deref()?)).map(str::to_owned),
        delivery: reader.money("delivery.cost", delivery).filter(|cost| cost.minor > 0),
        id: form.id.clone().unwrap_or_else(|| id.to_owned()),
        bought_at: bought,
        total: reader.money("summary.totalToPay", payable).or_else(|| reader.money("payment.paidAmount", paid)),
        lines: items.iter().filter_map(|item| line(&mut reader, item)).collect(),
        payment_type: form.payment.as_ref().and_then(|payment| payment.kind.clone()),
        site: form.marketplace.as_ref().and_then(|site| site.id.clone()),
        refunds: refunds.iter().map(refund).collect::<Result<_, _>>()?,
    })
}

/// Payments that cannot go back the way they came (allegro-api §6.4).
fn barrier(payment: &str) -> Option<&'static str> {
    match payment {
        "CASH_ON_DELIVERY" => Some("it was paid on delivery, and Allegro refunds no such payment through its API"),
        "EXTENDED_TERM" => Some("it is paid at a later date, and Allegro refunds no such payment through its API"),
        _ => None,
    }
}

fn line(reader: &mut Reader, item: &LineItem) -> Option<OrderLine> {
    let offer = item.offer.as_ref()?;
    Some(OrderLine {
        id: item.id.clone()?,
        offer_id: offer.id.clone()?,
        name: offer.name.clone().unwrap_or_default(),
        quantity: item.quantity.unwrap_or(1),
        price: reader.money("lineItems.price", item.price.as_ref())?,
        deposit: item.deposit.as_ref().and_then(|deposit| reader.money("deposit.price", deposit.price.as_ref())),
    })
}

/// A refund that cannot be read must not be passed over: the money would be given twice.
pub(in super::super) fn refund(refund: &WireRefund) -> Result<Refund, String> {
    let id = refund.id.clone().ok_or("a refund has no id")?;
    let total = Reader::default().money("totalValue", refund.total_value.as_ref());
    Ok(Refund {
        total: total.ok_or_else(|| format!("refund {id} states no sum"))?,
        status: refund.status.clone().unwrap_or_else(|| super::NO_STATUS.into()),
        created_at: refund.created_at.as_deref().and_then(Instant::parse),
        reason: refund.reason.clone(),
        lines: refund.line_items.iter().flatten().filter_map(refunded).collect(),
        delivery: refund
            .delivery
            .as_ref()
            .and_then(|part| Reader::default().money("delivery.value", part.value.as_ref())),
        comment: refund.seller_comment.clone(),
        id,
    })
}

fn refunded(line: &RefundedLine) -> Option<RefundLine> {
    Some(RefundLine {
        line_id: line.id.clone()?,
        quantity: line.quantity,
        amount: Reader::default().money("lineItems.value", line.value.as_ref()),
    })
}
