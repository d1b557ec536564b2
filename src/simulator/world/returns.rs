//! The demo's customer returns.

use super::shop;
use crate::simulator::allegro::claims::commission;
use crate::simulator::allegro::refunds::elsewhere;
use crate::simulator::clock::{DAY, HOUR};
use crate::simulator::model::{
    Claim, Ids, Item, Order, Refund, Rejection, Return, ReturnItem, ReturnParcel, Seller, Surcharge,
};

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
    entangle(seller);
}

/// Gives the returns' orders what makes refunds hard. Ids come from beside, so that no other id changes.
fn entangle(seller: &mut Seller) {
    let Seller { returns, orders, refunds, claims, balance, .. } = seller;
    for row in returns.iter() {
        let Some(order) = orders.iter_mut().find(|order| order.id == row.order_id) else { continue };
        match row.status.as_str() {
            "WAREHOUSE_VERIFICATION" | "WAREHOUSE_DELIVERED" => order.by_warehouse = true,
            "IN_TRANSIT" => twice(order),
            "DISPATCHED" => with_deposit(order),
            "COMMISSION_REFUNDED" => claims.push(claim(order, row.at + 9 * DAY, "GRANTED", true)),
            "COMMISSION_REFUND_CLAIMED" => claims.push(claim(order, row.at + 9 * DAY, "APPEALED", false)),
            // One could not be paid: there was not enough in this currency, and there still is not.
            "DELIVERED" if order.currency() == "CZK" => {
                let mut ids = Ids::beside(&order.id, 0xF00D);
                let (id, command) = (ids.uuid(), Some(ids.uuid()));
                let at = row.at + 5 * DAY;
                let (reason, status) = ("REFUND".into(), "CANCELED".into());
                refunds.push(Refund { id, command, at, reason, status, ended_at: Some(at), ..elsewhere(order, None) });
                balance.insert("CZK".into(), 50_00);
            }
            _ => {}
        }
    }
}

/// The same offer a second time, bought cheaper: which of the two came back?
fn twice(order: &mut Order) {
    let Some(mut item) = order.items.first().cloned() else { return };
    item.original = Some(item.price.cents);
    item.price.cents = item.price.cents * 9 / 10;
    add(order, item);
}

/// A second line with a deposit, and a surcharge.
fn with_deposit(order: &mut Order) {
    let (offer, name, price) = shop::goods(2, order.currency());
    add(order, Item { offer, name, price, quantity: 2, deposit: 50, ..Item::default() });
    let id = Ids::beside(&order.id, 0x5C4).uuid();
    order.surcharges.push(Surcharge { id, cents: 15_00, at: order.at + 5 * HOUR });
}

/// Adds a line to an order and to its parcels.
fn add(order: &mut Order, item: Item) {
    let item = Item { id: Ids::beside(&order.id, order.items.len() as u64).uuid(), ..item };
    order.shipments.iter_mut().for_each(|shipment| shipment.lines.push(item.id.clone()));
    order.items.push(item);
}

/// An application for the commission on the first line of an order.
fn claim(order: &Order, at: i64, status: &str, automatic: bool) -> Claim {
    let item = order.items.first().cloned().unwrap_or_default();
    Claim {
        id: Ids::beside(&item.id, 0xC1A1).uuid(),
        order_id: order.id.clone(),
        quantity: item.quantity,
        commission: commission(order, &item, item.quantity),
        line: item.id,
        at,
        automatic,
        status: status.into(),
        ended_at: Some(at + 2 * DAY),
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
    back(seller, ids, at, &order, status)
}

/// Declares the return of all of an order; its parcel is on its way, or has come as far as the status says.
pub(crate) fn back<'a>(seller: &'a mut Seller, ids: &mut Ids, at: i64, order: &Order, status: &str) -> &'a mut Return {
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
    let transporting = (ids.below(4) == 0).then(|| (carried, "DPD".to_owned()));
    if let Some((waybill, carrier)) = transporting.clone() {
        // Whoever really moves it can be asked as well.
        seller.parcels.push(crate::simulator::model::Parcel { waybill, carrier, steps: parcel.steps.clone() });
    }
    seller.parcels.push(parcel);
    seller.returns.push(Return {
        id: ids.uuid(),
        reference: format!("{}/Z{:02}A", ids.decimal(4), ids.below(100)),
        order_id: order.id.clone(),
        at,
        fulfillment: false,
        buyer_login: order.buyer_login.clone(),
        items: order.items.iter().map(|item| piece(item, item.quantity)).collect(),
        bank: false,
        parcels: vec![ReturnParcel { at: at + HOUR, waybill, carrier: "INPOST".into(), transporting }],
        rejection: None,
        site: order.site.clone(),
        status: status.into(),
    });
    let index = seller.returns.len() - 1;
    &mut seller.returns[index]
}

/// So many pieces of an order's line on their way back.
pub(crate) fn piece(item: &Item, quantity: i64) -> ReturnItem {
    ReturnItem {
        offer: item.offer.clone(),
        name: item.name.clone(),
        quantity,
        price: item.price.clone(),
        reason: "NONE".into(),
        comment: None,
    }
}

/// Refunds all of an order.
fn pay_back(seller: &mut Seller, ids: &mut Ids, order_id: &str, at: i64) {
    let Some(order) = seller.orders.iter().find(|order| order.id == order_id) else { return };
    let (id, command) = (ids.uuid(), Some(ids.uuid()));
    let refund = Refund { id, command, reason: "REFUND".into(), at, ended_at: Some(at), ..elsewhere(order, None) };
    seller.refunds.push(refund);
}
