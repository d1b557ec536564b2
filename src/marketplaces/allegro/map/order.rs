//! An order with its refunds, its parcels and its returns.

use super::super::wire::Price;
use super::super::wire::order::{CheckoutForm, LineItem, Refund as WireRefund, Shipment, Value as SinglePart};
use super::super::wire::returns::{Return, Status};
use super::Reader;
use crate::domain::{Instant, Money, Order, OrderLine, OrderReturn, Parcel, Refund, RefundLine, RefundPart};

/// The order, or what is missing that must not be. A line without a price is left out: the order's total then counts.
pub(in super::super) fn order(id: &str, form: &CheckoutForm, refunds: &[WireRefund]) -> Result<Order, String> {
    let mut reader = Reader::default();
    let lines: Vec<OrderLine> = form.line_items.iter().flatten().filter_map(|item| line(&mut reader, item)).collect();
    let bought = form.line_items.iter().flatten();
    let bought = bought.filter_map(|item| reader.instant("boughtAt", item.bought_at.as_deref())).min();
    let payable = form.summary.as_ref().and_then(|summary| summary.total_to_pay.as_ref());
    let payment = form.payment.as_ref();
    let paid = reader.money("payment.paidAmount", payment.and_then(|payment| payment.paid_amount.as_ref()));
    let delivery = form.delivery.as_ref();
    let surcharges = form.surcharges.iter().flatten();
    let surcharges: Vec<_> =
        surcharges.map(|each| (each.id.clone(), reader.money("surcharges", each.paid_amount.as_ref()))).collect();
    let surcharged: Vec<_> = surcharges.iter().map(|(_, sum)| sum.clone()).collect();
    let services = services(&mut reader, form);
    let payable = reader.money("summary.totalToPay", payable);
    Ok(Order {
        services,
        overpaid: overpaid(paid.as_ref(), payable.as_ref()),
        barrier: payment.and_then(|payment| barrier(payment.kind.as_deref()?)).map(str::to_owned),
        id: form.id.clone().unwrap_or_else(|| id.to_owned()),
        bought_at: bought,
        total: payable.or_else(|| paid.clone()),
        lines,
        payment_type: payment.and_then(|payment| payment.kind.clone()),
        site: form.marketplace.as_ref().and_then(|site| site.id.clone()),
        refunds: refunds.iter().map(refund).collect::<Result<_, _>>()?,
        status: form.status.clone(),
        fulfillment: form.fulfillment.as_ref().and_then(|fulfillment| fulfillment.status.clone()),
        payment_id: payment.and_then(|payment| payment.id.clone()),
        payment_provider: payment.and_then(|payment| payment.provider.clone()),
        paid_at: reader.instant("payment.finishedAt", payment.and_then(|payment| payment.finished_at.as_deref())),
        paid: surcharged.into_iter().flatten().try_fold(paid, |sum, more| Some(Some(sum?.plus(&more)?))).flatten(),
        surcharges: surcharges.into_iter().filter_map(|(id, sum)| Some(RefundPart { id: id?, amount: sum? })).collect(),
        delivery_method: delivery.and_then(|delivery| delivery.method.as_ref()?.name.clone()),
        delivery_cost: reader.money("delivery.cost", delivery.and_then(|delivery| delivery.cost.as_ref())),
        delivery_place: delivery.and_then(|delivery| {
            let address = delivery.address.as_ref()?;
            let parts: Vec<&str> =
                [&address.city, &address.country_code].into_iter().flatten().map(String::as_str).collect();
            (!parts.is_empty()).then(|| parts.join(", "))
        }),
        buyer_id: form.buyer.as_ref().and_then(|buyer| buyer.id.clone()),
        buyer_login: form.buyer.as_ref().and_then(|buyer| buyer.login.clone()),
        buyer_email: form.buyer.as_ref().and_then(|buyer| buyer.email.clone()),
        parcels: Vec::new(),
    })
}

/// What the services of all lines cost (allegro-api §9.1).
fn services(reader: &mut Reader, form: &CheckoutForm) -> Option<Money> {
    let lines = form.line_items.iter().flatten();
    let bought = lines.flat_map(|line| line.selected_additional_services.iter().flatten());
    let sums = bought.filter_map(|service| {
        let price = reader.money("selectedAdditionalServices.price", service.price.as_ref())?;
        price.times(service.quantity.unwrap_or(1))
    });
    sums.collect::<Vec<_>>().into_iter().reduce(|sum, more| sum.plus(&more).unwrap_or(sum)).filter(|sum| sum.minor > 0)
}

/// What the first payment brought beyond what was to be paid; surcharges are payments of their own.
fn overpaid(paid: Option<&Money>, payable: Option<&Money>) -> Option<Money> {
    paid?.minus(payable?).filter(|more| more.minor > 0)
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
        bought_at: reader.instant("boughtAt", item.bought_at.as_deref()),
        deposit: item.deposit.as_ref().and_then(|deposit| reader.money("deposit.price", deposit.price.as_ref())),
    })
}

/// A refund that cannot be read must not be passed over: the money would be given twice.
pub(in super::super) fn refund(refund: &WireRefund) -> Result<Refund, String> {
    let id = refund.id.clone().ok_or("a refund has no id")?;
    let mut reader = Reader::default();
    let total = reader.money("totalValue", refund.total_value.as_ref());
    let lines = refund.line_items.iter().flatten().filter_map(|part| {
        Some(RefundLine {
            line_id: part.id.clone()?,
            quantity: part.quantity,
            amount: reader.money("lineItems.value", part.value.as_ref()),
        })
    });
    let lines: Vec<_> = lines.collect();
    let part = |reader: &mut Reader, id: &Option<String>, sum| {
        Some(RefundPart { id: id.clone()?, amount: reader.money("a part of the refund", sum)? })
    };
    let deposits = refund.deposits.iter().flatten();
    let deposits: Vec<_> =
        deposits.filter_map(|one| part(&mut reader, &one.line_item_id, one.total_value.as_ref())).collect();
    let surcharges = refund.surcharges.iter().flatten();
    let surcharges: Vec<_> = surcharges.filter_map(|one| part(&mut reader, &one.id, one.value.as_ref())).collect();
    Ok(Refund {
        lines,
        total: total.ok_or_else(|| format!("refund {id} states no sum"))?,
        status: refund.status.clone().unwrap_or_else(|| super::NO_STATUS.into()),
        created_at: refund.created_at.as_deref().and_then(Instant::parse),
        reason: refund.reason.clone(),
        delivery: reader.money("delivery.value", value(&refund.delivery)),
        deposits,
        surcharges,
        services: reader.money("additionalServices.value", value(&refund.additional_services)),
        overpaid: reader.money("overpaid.value", value(&refund.overpaid)),
        comment: refund.seller_comment.clone(),
        order_id: refund.order.as_ref().and_then(|order| order.id.clone()),
        id,
    })
}

fn value(part: &Option<SinglePart>) -> Option<&Price> {
    part.as_ref().and_then(|part| part.value.as_ref())
}

/// A parcel whose way is not known yet; `None` without a number, by which alone it could be followed.
pub(in super::super) fn parcel(shipment: &Shipment) -> Option<Parcel> {
    Some(Parcel {
        waybill: shipment.waybill.clone()?,
        carrier: shipment.carrier_id.clone(),
        carrier_name: shipment.carrier_name.clone(),
        lines: shipment.line_items.iter().flatten().filter_map(|line| line.id.clone()).collect(),
        added_at: shipment.created_at.as_deref().and_then(Instant::parse),
        steps: None,
    })
}

/// A return as far as money hangs on it; `None` without an id or an order.
pub(in super::super) fn order_return(row: &Return) -> Option<OrderReturn> {
    let paid_back = matches!(
        row.status,
        Some(Status::Finished | Status::FinishedByProtection | Status::CommissionClaimed | Status::CommissionRefunded)
    );
    let items = row.items.iter().flatten();
    Some(OrderReturn {
        id: row.id.clone()?,
        reference: row.reference_number.clone(),
        order_id: row.order_id.clone()?,
        status: row.status.as_ref().map_or(super::NO_STATUS, Status::as_str).to_owned(),
        paid_back,
        created_at: row.created_at.as_deref().and_then(Instant::parse),
        items: items.filter_map(|item| Some((item.offer_id.clone()?, item.quantity.unwrap_or(1)))).collect(),
    })
}
