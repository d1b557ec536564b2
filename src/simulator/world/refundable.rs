//! Returns that have arrived and wait for their refunds: for batches. Every one has an order of its own, paid online in PLN, of
//! an amount of its own; some have several pieces, delivery that was paid for, or a second line that was kept.

use super::{returns, shop};
use crate::simulator::clock::{DAY, HOUR};
use crate::simulator::model::{Ids, Item, Money, Order, Seller};

/// Adds so many to a seller, the same for the same source of ids. None was bought more than 45 days ago.
pub(crate) fn fill(seller: &mut Seller, ids: &mut Ids, now: i64, count: usize) {
    for index in 0..count {
        let number = i64::try_from(index).unwrap_or_default();
        let declared = now - (4 + number % 5) * DAY - (number % 20) * HOUR;
        let bought = declared - (6 + number % 20) * DAY;
        let placed = shop::order(seller, ids, bought, &format!("zwracajacy-{index}"), index, 1);
        let kept = (index % 7 == 0).then(|| ids.uuid());
        let Some(order) = seller.orders.iter_mut().rfind(|order| order.id == placed.id) else { continue };
        shape(order, number, kept);
        let order = order.clone();
        let row = returns::back(seller, ids, declared, &order, "DELIVERED");
        row.items.truncate(1);
        row.items[0].reason = REASONS[index % REASONS.len()].into();
    }
}

const REASONS: [&str; 4] = ["NONE", "TOO_SMALL", "DONT_LIKE_IT", "NOT_AS_EXPECTED"];

/// Gives an order the amounts of its number, and the line of id `kept` if there is one.
fn shape(order: &mut Order, number: i64, kept: Option<String>) {
    let price = Money::new(999 + number * 7919 % 39_001, "PLN");
    if let Some(item) = order.items.first_mut() {
        item.quantity = 1 + number % 3;
        item.price = price;
    }
    order.delivery.cost = Money::new(if number % 3 == 0 { 0 } else { 12_99 }, "PLN");
    if let Some(id) = kept {
        let (offer, name, price) = shop::goods(usize::try_from(number).unwrap_or_default() + 1, "PLN");
        order.shipments.iter_mut().for_each(|shipment| shipment.lines.push(id.clone()));
        order.items.push(Item { id, offer, name, quantity: 1, price, ..Item::default() });
    }
}
