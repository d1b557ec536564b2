//! What the refunds of an order show of one return of it.

use super::{Ending, counts, ending, returned, worth};
use crate::domain::{Money, Order, Refund, RefundLine};

/// What they show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    /// No refund of its goods, and none that was called off.
    Nothing,
    /// One that was called off, and none that counts.
    CalledOff,
    /// One that is under way.
    UnderWay,
    /// A part of what its goods cost went back.
    Part,
    /// All that its goods cost went back.
    All,
}

/// What the refunds show of a return of these goods (offer and pieces). A refund that names no lines may be for any goods, so it counts
/// for all of them.
pub fn shown(items: &[(String, i64)], order: &Order) -> Shown {
    let lines = returned(items, order).unwrap_or_else(|_| of_offers(items, order));
    let is_of = |line: &RefundLine| lines.iter().any(|own| own.line_id == line.line_id);
    let touching: Vec<&Refund> =
        order.refunds.iter().filter(|refund| refund.lines.is_empty() || refund.lines.iter().any(is_of)).collect();
    let counted: Vec<&Refund> = touching.iter().copied().filter(|refund| counts(refund)).collect();
    if counted.is_empty() {
        return if touching.is_empty() { Shown::Nothing } else { Shown::CalledOff };
    }
    if counted.iter().any(|refund| ending(&refund.status) == Ending::Open) {
        return Shown::UnderWay;
    }
    let cost: i64 = lines.iter().filter_map(|line| worth(line, order)).map(|money| money.minor).sum();
    let of_refund = |refund: &&Refund| -> i64 {
        if refund.lines.is_empty() {
            return refund.total.minor;
        }
        refund
            .lines
            .iter()
            .filter(|line| is_of(line))
            .filter_map(|line| worth(line, order))
            .map(|m: Money| m.minor)
            .sum()
    };
    let gone: i64 = counted.iter().map(of_refund).sum();
    if gone >= cost { Shown::All } else { Shown::Part }
}

/// The lines of these offers, as many pieces of each as came back.
fn of_offers(items: &[(String, i64)], order: &Order) -> Vec<RefundLine> {
    let back = |offer: &str| items.iter().filter(|(other, _)| other == offer).map(|(_, count)| count).sum::<i64>();
    let lines = order.lines.iter().filter(|line| back(&line.offer_id) > 0);
    lines
        .map(|line| RefundLine {
            line_id: line.id.clone(),
            quantity: Some(back(&line.offer_id).min(line.quantity)),
            amount: None,
        })
        .collect()
}
