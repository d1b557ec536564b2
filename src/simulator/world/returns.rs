//! The demo's customer returns.

use super::shop;
use crate::simulator::clock::{DAY, HOUR};
use crate::simulator::model::{Ids, Money, Refund, Rejection, Return, ReturnItem, ReturnParcel, Seller};

/// One return: the buyer's number, the number of the goods, days ago, status, reason, the buyer's words.
type Story = (usize, usize, i64, &'static str, &'static str, &'static str);

const RETURNS: &[Story] = &[
    (22, 11, 34, "COMMISSION_REFUNDED", "NOT_AS_EXPECTED", "Koberec je tenčí, než jsem čekala"),
    (0, 9, 31, "COMMISSION_REFUND_CLAIMED", "TOO_SMALL", ""),
    (13, 6, 28, "FINISHED", "MISTAKE", ""),
    (30, 1, 26, "FINISHED_APT", "DAMAGED", "A daráló törötten érkezett, az eladó nem válaszolt"),
    (17, 8, 22, "REJECTED", "TOO_LARGE", "Za duże, nosiłem dwa dni"),
    (4, 5, 12, "DELIVERED", "DONT_LIKE_IT", "Nie pasuje do kuchni"),
    (16, 0, 10, "DELIVERED", "HIDDEN_FLAW", "Ekspres głośno pracuje"),
    (5, 3, 9, "WAREHOUSE_VERIFICATION", "NONE", ""),
    (14, 2, 8, "WAREHOUSE_DELIVERED", "ORDERED_FOR_COMPARISON", ""),
    (20, 7, 7, "DELIVERED", "NOT_AS_DESCRIBED", "Barva je jiná než na fotce"),
    (10, 10, 6, "WAITING_FOR_PICKUP", "TOO_LARGE", ""),
    (28, 4, 5, "IN_TRANSIT", "OVERDUE_DELIVERY", "Későn érkezett, már vettem másikat"),
    (2, 0, 3, "DISPATCHED", "DIFFERENT", "Przyszedł inny model"),
    (12, 9, 1, "CREATED", "TOO_SMALL", "Proszę o wymianę na 39, jeśli się da"),
    (31, 11, 0, "CREATED", "SCRATCHED_ON_ARRIVAL", "Ordered the wrong one, sorry"),
];

/// Adds the returns to a seller.
pub(super) fn fill(seller: &mut Seller, ids: &mut Ids, now: i64) {
    for (buyer, goods, days, status, reason, comment) in RETURNS {
        let at = now - days * DAY - 2 * HOUR;
        let row = declare(seller, ids, at, shop::buyer(*buyer), *goods, status);
        row.items[0].reason = (*reason).into();
        row.items[0].comment = Some(*comment).filter(|words| !words.is_empty()).map(str::to_owned);
        match *status {
            "REJECTED" => {
                let reason = Some("Buty noszą ślady używania: starte podeszwy, zabrudzona wyściółka.".into());
                row.rejection = Some(Rejection { code: "REFUND_REJECTED".into(), reason, at: at + 6 * DAY });
            }
            "WAREHOUSE_VERIFICATION" | "WAREHOUSE_DELIVERED" => row.fulfillment = true,
            "CREATED" => row.parcels.clear(),
            "FINISHED" | "COMMISSION_REFUND_CLAIMED" | "COMMISSION_REFUNDED" => {
                let order_id = row.order_id.clone();
                pay_back(seller, ids, &order_id, at + 7 * DAY);
            }
            _ => {}
        }
    }
    // The one who did not pay online gets his money by transfer.
    for row in seller.returns.iter_mut().filter(|row| row.buyer_login == shop::buyer(16)) {
        row.bank = true;
    }
    for order in seller.orders.iter_mut().filter(|order| seller.returns.iter().any(|row| row.order_id == order.id)) {
        if order.buyer_login == shop::buyer(16) {
            order.payment_type = "CASH_ON_DELIVERY".into();
        }
    }
}

/// Declares the return of a new order; its parcel is on its way, or has come as far as the status says.
pub(crate) fn declare<'a>(
    seller: &'a mut Seller,
    ids: &mut Ids,
    at: i64,
    buyer: &str,
    goods: usize,
    status: &str,
) -> &'a mut Return {
    let order = shop::order(seller, ids, at - 6 * DAY, buyer, goods, 1);
    let waybill = ids.decimal(24);
    let carried = ids.decimal(14);
    let mut parcel = shop::parcel(&waybill, "INPOST", at + 20 * HOUR);
    let last = match status {
        "CREATED" | "DISPATCHED" => 1,
        "IN_TRANSIT" => 2,
        "WAITING_FOR_PICKUP" => 3,
        _ => parcel.steps.len(),
    };
    parcel.steps.truncate(last);
    seller.parcels.push(parcel);
    let transporting = (ids.below(4) == 0).then(|| (carried, "DPD".to_owned()));
    let items = order.items.iter().map(|item| ReturnItem {
        offer: item.offer.clone(),
        name: item.name.clone(),
        quantity: item.quantity,
        price: item.price.clone(),
        reason: "NONE".into(),
        comment: None,
    });
    seller.returns.push(Return {
        id: ids.uuid(),
        reference: format!("{}/Z{:02}A", ids.decimal(4), ids.below(100)),
        order_id: order.id.clone(),
        at,
        fulfillment: false,
        buyer_login: order.buyer_login.clone(),
        items: items.collect(),
        bank: false,
        parcels: vec![ReturnParcel { at: at + HOUR, waybill, carrier: "INPOST".into(), transporting }],
        rejection: None,
        site: order.site.clone(),
        status: status.into(),
    });
    let index = seller.returns.len() - 1;
    &mut seller.returns[index]
}

/// Refunds all of an order.
fn pay_back(seller: &mut Seller, ids: &mut Ids, order_id: &str, at: i64) {
    let Some(order) = seller.orders.iter().find(|order| order.id == order_id) else { return };
    seller.refunds.push(Refund {
        id: ids.uuid(),
        command: Some(ids.uuid()),
        payment_id: order.payment_id.clone(),
        order_id: order.id.clone(),
        reason: "REFUND".into(),
        at,
        total: Money::new(order.total(), order.currency()),
        ends_as: "SUCCESS".into(),
        ..Refund::default()
    });
}
