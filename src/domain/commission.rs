//! Commission that a marketplace gives back, and how much of an order it can be claimed for.

use super::{Instant, Money, Order, OrderLine, OrderReturn};
use serde::{Deserialize, Serialize};

/// A claim for the commission of an order line, whoever filed it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CommissionClaim {
    /// The marketplace's id.
    pub id: String,
    /// The marketplace's status word, such as `GRANTED`.
    pub status: String,
    /// Whether the marketplace filed it by itself.
    pub automatic: bool,
    /// The order line.
    pub line_id: String,
    /// The offer that was bought.
    pub offer_id: Option<String>,
    /// How many pieces.
    pub quantity: Option<i64>,
    /// How much, where it is told.
    pub commission: Option<Money>,
    /// When it was filed.
    pub created_at: Option<Instant>,
    /// When the line was bought.
    pub bought_at: Option<Instant>,
}

impl CommissionClaim {
    /// Whether it was taken back, so that another one may be filed.
    pub fn is_cancelled(&self) -> bool {
        self.status == "CANCELLED"
    }

    /// Whether it is not decided yet, so that it can be taken back.
    pub fn is_open(&self) -> bool {
        matches!(self.status.as_str(), "IN_PROGRESS" | "WAITING_FOR_PAYMENT_REFUND")
    }
}

/// Why the commission of a line can be claimed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ground {
    /// The buyer was refunded.
    Refunded,
    /// A return of the goods has ended with the buyer's money paid back.
    Returned,
}

/// So many pieces of `line` whose price the buyer has back, and why; `None` when it is not one whole piece. What was refunded in money
/// counts as so many pieces as it pays for.
pub fn claimable(order: &Order, line: &OrderLine, returns: &[OrderReturn]) -> Option<(i64, Ground)> {
    let refunded = refunded(order, line).min(line.quantity);
    // A return names offers and not lines: where the same offer fills several lines, it cannot be told which of them came back.
    let twins = order.lines.iter().filter(|other| other.offer_id == line.offer_id).count();
    let paid_back = returns.iter().filter(|each| each.order_id == order.id && each.paid_back);
    let items = paid_back.flat_map(|each| &each.items).filter(|(offer, _)| twins == 1 && *offer == line.offer_id);
    let returned = items.map(|(_, quantity)| (*quantity).max(0)).fold(0, i64::saturating_add).min(line.quantity);
    match (refunded, returned) {
        (1.., _) if refunded >= returned => Some((refunded, Ground::Refunded)),
        (_, 1..) => Some((returned, Ground::Returned)),
        _ => None,
    }
}

/// How many pieces of the line refunds have paid for.
fn refunded(order: &Order, line: &OrderLine) -> i64 {
    let paid: Vec<_> = order.refunds.iter().filter(|refund| refund.is_paid()).collect();
    let parts = || paid.iter().flat_map(|refund| &refund.lines).filter(|part| part.line_id == line.id);
    let pieces = parts().filter_map(|part| part.quantity).map(|count| count.max(0)).fold(0, i64::saturating_add);
    let same = |money: &&Money| money.currency == line.price.currency;
    let money = parts().filter_map(|part| part.amount.as_ref()).filter(same).map(|money| money.minor);
    let money = money.fold(0_i64, i64::saturating_add);
    if line.price.minor > 0 { pieces.saturating_add(money.max(0) / line.price.minor) } else { pieces }
}

#[cfg(test)]
mod tests {
    use super::{Ground, claimable};
    use crate::domain::{Money, Order, OrderLine, OrderReturn, Refund, RefundLine};

    fn line(id: &str, offer: &str, quantity: i64) -> OrderLine {
        let price = Money::new(1990, "PLN");
        OrderLine {
            id: id.into(),
            offer_id: offer.into(),
            name: "Lampa".into(),
            quantity,
            price,
            bought_at: None,
            deposit: None,
        }
    }

    fn refund(status: &str, lines: Vec<RefundLine>) -> Refund {
        let total = Money::new(1, "PLN");
        Refund {
            id: "r".into(),
            status: status.into(),
            total,
            created_at: None,
            reason: None,
            lines,
            delivery: None,
            deposits: Vec::new(),
            surcharges: Vec::new(),
            services: None,
            overpaid: None,
            comment: None,
            order_id: None,
        }
    }

    fn part(line: &str, quantity: Option<i64>, minor: Option<i64>) -> RefundLine {
        RefundLine { line_id: line.into(), quantity, amount: minor.map(|minor| Money::new(minor, "PLN")) }
    }

    fn back(items: &[(&str, i64)], paid_back: bool) -> OrderReturn {
        let items = items.iter().map(|(offer, count)| ((*offer).to_owned(), *count)).collect();
        let (id, order_id, status) = ("z".into(), "o".into(), "FINISHED".into());
        OrderReturn { id, reference: None, order_id, status, paid_back, created_at: None, items }
    }

    fn order(lines: Vec<OrderLine>, refunds: Vec<Refund>) -> Order {
        Order { id: "o".into(), lines, refunds, ..Order::default() }
    }

    #[test]
    fn refunds_count_in_pieces_and_in_the_money_of_pieces() {
        for (parts, expected) in [
            (vec![part("l", Some(2), None)], Some(2)),
            (vec![part("l", Some(9), None)], Some(3)),
            (vec![part("l", None, Some(3980))], Some(2)),
            (vec![part("l", None, Some(1989))], None),
            (vec![part("l", None, Some(1000)), part("l", None, Some(990))], Some(1)),
            (vec![part("other", Some(1), None)], None),
            (vec![], None),
        ] {
            let order = order(vec![line("l", "1", 3)], vec![refund("SUCCESS", parts.clone())]);
            let expected = expected.map(|count| (count, Ground::Refunded));
            assert_eq!(claimable(&order, &order.lines[0], &[]), expected, "{parts:?}");
        }
        let waiting = order(vec![line("l", "1", 3)], vec![refund("IN_PROGRESS", vec![part("l", Some(1), None)])]);
        assert_eq!(claimable(&waiting, &waiting.lines[0], &[]), None);
    }

    #[test]
    fn a_return_counts_once_it_is_paid_and_where_its_line_is_certain() {
        let one = order(vec![line("l", "1", 3), line("m", "2", 1)], Vec::new());
        let found = |order: &super::Order, returns: &[OrderReturn]| claimable(order, &order.lines[0], returns);
        assert_eq!(found(&one, &[back(&[("1", 2)], true)]), Some((2, Ground::Returned)));
        assert_eq!(found(&one, &[back(&[("1", 2)], false)]), None);
        assert_eq!(found(&one, &[back(&[("2", 1)], true)]), None);
        let twice = order(vec![line("l", "1", 1), line("m", "1", 1)], Vec::new());
        assert_eq!(found(&twice, &[back(&[("1", 1)], true)]), None, "which of the two lines?");
    }
}
