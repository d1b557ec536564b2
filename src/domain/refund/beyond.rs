//! Whether more goes back than what came back was worth.

use super::{Parts, worth};
use crate::domain::{Money, Order, OrderLine};

/// What of a refund goes beyond the goods that came back, a sentence part each: lines that did not come back, more pieces than did, and
/// more money than those cost. `before` are the refunds made for the same return. Where the return names no goods, nothing is said.
pub fn beyond(items: &[(String, i64)], order: &Order, before: &[Parts], parts: &Parts) -> Vec<String> {
    if items.is_empty() {
        return Vec::new();
    }
    let mut offers: Vec<&str> = Vec::new();
    for line in parts.lines.iter().filter_map(|line| bought(order, &line.line_id)) {
        if !offers.contains(&line.offer_id.as_str()) {
            offers.push(&line.offer_id);
        }
    }
    offers.into_iter().filter_map(|offer| of_offer(offer, items, order, before, parts)).collect()
}

fn of_offer(offer: &str, items: &[(String, i64)], order: &Order, before: &[Parts], parts: &Parts) -> Option<String> {
    let lines: Vec<&OrderLine> = order.lines.iter().filter(|line| line.offer_id == offer).collect();
    let name = lines.first().map_or(offer, |line| line.name.as_str());
    let back: i64 = items.iter().filter(|(other, _)| other == offer).map(|(_, quantity)| quantity).sum();
    if back == 0 {
        return Some(format!("{name} did not come back in this return"));
    }
    let is_of = |id: &str| lines.iter().any(|line| line.id == id);
    let all = || before.iter().chain([parts]).flat_map(|parts| &parts.lines).filter(|line| is_of(&line.line_id));
    let earlier = if before.is_empty() { "" } else { " in all" };
    let pieces: i64 = all().filter_map(|line| line.quantity).sum();
    if pieces > back {
        return Some(format!("{pieces} × {name} would be refunded{earlier}, and {back} came back"));
    }
    let money: i64 = all().filter_map(|line| worth(line, order)).map(|money| money.minor).sum();
    let most = dearest(&lines, back)?;
    let money = Money::new(money, &most.currency);
    let is_more = money.minor > most.minor;
    is_more.then(|| format!("{money} would be refunded{earlier} for {name}, and what came back of it cost {most}"))
}

/// What so many pieces cost at most: which of several lines they are of is not told.
fn dearest(lines: &[&OrderLine], pieces: i64) -> Option<Money> {
    let mut prices: Vec<(&Money, i64)> = lines.iter().map(|line| (&line.price, line.quantity)).collect();
    prices.sort_by_key(|(price, _)| std::cmp::Reverse(price.minor));
    let (mut left, mut sum) = (pieces, Money::new(0, &prices.first()?.0.currency));
    for (price, bought) in prices {
        let taken = left.min(bought);
        sum = sum.plus(&price.times(taken)?)?;
        left -= taken;
    }
    Some(sum)
}

fn bought<'a>(order: &'a Order, id: &str) -> Option<&'a OrderLine> {
    order.lines.iter().find(|line| line.id == id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::RefundLine;

    fn order() -> Order {
        let line = |id: &str, offer: &str, quantity, price| OrderLine {
            id: id.into(),
            offer_id: offer.into(),
            name: offer.to_uppercase(),
            quantity,
            price: Money::new(price, "PLN"),
            bought_at: None,
            deposit: None,
        };
        Order {
            lines: vec![line("1", "a", 3, 1000), line("2", "a", 1, 500), line("3", "b", 1, 700)],
            ..Order::default()
        }
    }

    fn parts(lines: &[(&str, Option<i64>, i64)]) -> Parts {
        let line = |(id, quantity, minor): &(&str, Option<i64>, i64)| RefundLine {
            line_id: (*id).into(),
            quantity: *quantity,
            amount: quantity.is_none().then(|| Money::new(*minor, "PLN")),
        };
        Parts {
            lines: lines.iter().map(line).collect(),
            delivery: None,
            deposits: Vec::new(),
            surcharges: Vec::new(),
            services: None,
            overpaid: None,
            total: Money::new(0, "PLN"),
        }
    }

    #[test]
    fn pieces_money_and_other_lines_are_told() {
        let items = [("a".to_owned(), 1)];
        let said = |before: &[Parts], wanted: &[(&str, Option<i64>, i64)]| {
            beyond(&items, &order(), before, &parts(wanted)).join("; ")
        };
        assert_eq!(said(&[], &[("1", Some(1), 0)]), "");
        assert_eq!(said(&[], &[("1", None, 1000)]), "");
        assert_eq!(said(&[], &[("2", Some(1), 0)]), "");
        assert!(said(&[], &[("1", Some(2), 0)]).contains("2 × A would be refunded, and 1 came back"));
        assert!(said(&[], &[("1", Some(1), 0), ("2", Some(1), 0)]).contains("2 × A"));
        assert!(said(&[], &[("1", None, 1001)]).contains("cost 10.00 PLN"));
        assert!(said(&[], &[("1", Some(1), 0), ("2", None, 1)]).contains("10.01 PLN would be refunded for A"));
        assert!(said(&[], &[("3", Some(1), 0)]).contains("B did not come back"));
        assert!(said(&[parts(&[("1", Some(1), 0)])], &[("1", Some(1), 0)]).contains("in all"));
        assert!(said(&[parts(&[("1", None, 600)])], &[("1", None, 401)]).contains("10.01 PLN"));
        assert_eq!(beyond(&[], &order(), &[], &parts(&[("1", Some(3), 0)])), Vec::<String>::new());
    }
}
