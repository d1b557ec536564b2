//! An order with its refunds.

use super::super::wire::order::{CheckoutForm, LineItem, Refund as WireRefund};
use super::Reader;
use crate::domain::{Instant, Order, OrderLine, Refund};

/// The order, or what is missing that must not be. A line without a price is left out: the order's total then counts.
pub(in super::super) fn order(id: &str, form: &CheckoutForm, refunds: &[WireRefund]) -> Result<Order, String> {
    let mut reader = Reader::default();
    let items: Vec<&LineItem> = form.line_items.iter().flatten().collect();
    let bought = items.iter().filter_map(|item| reader.instant("boughtAt", item.bought_at.as_deref())).min();
    let payable = form.summary.as_ref().and_then(|summary| summary.total_to_pay.as_ref());
    let paid = form.payment.as_ref().and_then(|payment| payment.paid_amount.as_ref());
    Ok(Order {
        id: form.id.clone().unwrap_or_else(|| id.to_owned()),
        bought_at: bought,
        total: reader.money("summary.totalToPay", payable).or_else(|| reader.money("payment.paidAmount", paid)),
        lines: items.iter().filter_map(|item| line(&mut reader, item)).collect(),
        payment_type: form.payment.as_ref().and_then(|payment| payment.kind.clone()),
        site: form.marketplace.as_ref().and_then(|site| site.id.clone()),
        refunds: refunds.iter().map(refund).collect::<Result<_, _>>()?,
    })
}

fn line(reader: &mut Reader, item: &LineItem) -> Option<OrderLine> {
    let offer = item.offer.as_ref()?;
    Some(OrderLine {
        id: item.id.clone()?,
        offer_id: offer.id.clone()?,
        name: offer.name.clone().unwrap_or_default(),
        quantity: item.quantity.unwrap_or(1),
        price: reader.money("lineItems.price", item.price.as_ref())?,
    })
}

/// A refund that cannot be read must not be passed over: the money would be given twice.
fn refund(refund: &WireRefund) -> Result<Refund, String> {
    let id = refund.id.clone().ok_or("a refund has no id")?;
    let total = Reader::default().money("totalValue", refund.total_value.as_ref());
    Ok(Refund {
        total: total.ok_or_else(|| format!("refund {id} states no sum"))?,
        status: refund.status.clone().unwrap_or_else(|| super::NO_STATUS.into()),
        created_at: refund.created_at.as_deref().and_then(Instant::parse),
        id,
    })
}
