//! The order lines that a refund is of: those that came back, or those that the seller picked.

use super::{Obstacle, Pick, Sum, money};
use crate::domain::{Order, OrderLine, RefundLine};
use std::collections::BTreeMap;

/// The order lines of what came back. An offer that stands in several lines says which only when all of them come back whole.
pub(super) fn returned(items: &[(String, i64)], order: &Order) -> Result<Vec<RefundLine>, Obstacle> {
    let mut by_offer: BTreeMap<&str, i64> = BTreeMap::new();
    for (offer, quantity) in items {
        *by_offer.entry(offer).or_default() += quantity;
    }
    if by_offer.is_empty() {
        return Err(Obstacle::Wrong("the return names no goods; name the lines with --item".into()));
    }
    let mut lines = Vec::new();
    for (offer, quantity) in by_offer {
        let of_offer: Vec<&OrderLine> = order.lines.iter().filter(|line| line.offer_id == offer).collect();
        let bought: i64 = of_offer.iter().map(|line| line.quantity).sum();
        match of_offer.as_slice() {
            [] => {
                return Err(Obstacle::Wrong(format!("the order has no line with offer {offer}; name one with --item")));
            }
            _ if quantity > bought => {
                let said = format!("{quantity} of offer {offer} came back, and the order has {bought}");
                return Err(Obstacle::TooMuch(format!("{said}; name the pieces with --item")));
            }
            [only] => lines.push(pieces(&only.id, quantity)),
            all if quantity == bought => lines.extend(all.iter().map(|line| pieces(&line.id, line.quantity))),
            several => {
                let said = format!("offer {offer} stands in {} lines of the order", several.len());
                return Err(Obstacle::Ambiguous(said, several.iter().map(|line| described(line)).collect()));
            }
        }
    }
    Ok(lines)
}

fn described(line: &OrderLine) -> (String, String) {
    (line.id.clone(), format!("{} × {} at {}", line.quantity, line.name, line.price))
}

fn pieces(line: &str, quantity: i64) -> RefundLine {
    RefundLine { line_id: line.to_owned(), quantity: Some(quantity), amount: None }
}

/// One sum for the only line that came back.
pub(super) fn whole_sum(lines: &[RefundLine], sum: &Sum, currency: &str) -> Result<RefundLine, Obstacle> {
    match lines {
        [only] => Ok(RefundLine { quantity: None, amount: Some(money(sum, currency)?), ..only.clone() }),
        _ => Err(Obstacle::Wrong("--amount is for one line; give each line its own with --item LINE=12.50".into())),
    }
}

/// The lines that were picked, each with so many pieces or so much money.
pub(super) fn picked(
    picks: &[Pick],
    items: &[(String, i64)],
    order: &Order,
    currency: &str,
) -> Result<Vec<RefundLine>, Obstacle> {
    let mut lines: Vec<RefundLine> = Vec::new();
    for pick in picks {
        let line = named(&pick.line, order)?;
        // Two entries of the same line would become one at the marketplace (allegro-api §7.1).
        if lines.iter().any(|other| other.line_id == line.id) {
            return Err(Obstacle::Wrong(format!("line {} is named twice", line.id)));
        }
        let back: i64 = items.iter().filter(|(offer, _)| *offer == line.offer_id).map(|(_, quantity)| quantity).sum();
        let usual = if back > 0 { back.min(line.quantity) } else { line.quantity };
        lines.push(match &pick.sum {
            Some(sum) => RefundLine { line_id: line.id.clone(), quantity: None, amount: Some(money(sum, currency)?) },
            None => pieces(&line.id, pick.quantity.unwrap_or(usual)),
        });
    }
    if picks.iter().any(|pick| pick.quantity.is_none() && pick.sum.is_none()) {
        no_more_than_came_back(&lines, items, order)?;
    }
    Ok(lines)
}

/// Where goods came back, no more pieces of an offer are refunded than that: what was picked without a number would each be all of them.
fn no_more_than_came_back(lines: &[RefundLine], items: &[(String, i64)], order: &Order) -> Result<(), Obstacle> {
    if items.is_empty() {
        return Ok(());
    }
    let mut wanted: BTreeMap<&str, i64> = BTreeMap::new();
    for picked in lines {
        if let Some(line) = order.lines.iter().find(|line| line.id == picked.line_id) {
            *wanted.entry(line.offer_id.as_str()).or_default() += picked.quantity.unwrap_or_default();
        }
    }
    for (offer, count) in wanted {
        let back: i64 = items.iter().filter(|(other, _)| other == offer).map(|(_, quantity)| quantity).sum();
        // What did not come back at all is told by `beyond`.
        if back > 0 && count > back {
            return Err(Obstacle::Wrong(format!(
                "{count} of offer {offer} would be refunded, and {back} came back; say how many of each line, as in --item LINE=1, \
                 or give a sum, as in --item LINE=12.50"
            )));
        }
    }
    Ok(())
}

/// The line of that id, the only one whose id begins so, or the only one of that offer.
fn named<'a>(name: &str, order: &'a Order) -> Result<&'a OrderLine, Obstacle> {
    let fitting = |test: &dyn Fn(&OrderLine) -> bool| order.lines.iter().filter(|line| test(line)).collect::<Vec<_>>();
    let tests: [&dyn Fn(&OrderLine) -> bool; 3] =
        [&|line| line.id == name, &|line| line.offer_id == name, &|line| line.id.starts_with(name)];
    for test in tests {
        match fitting(test).as_slice() {
            [] => {}
            [only] => return Ok(only),
            several => {
                let said = format!("`{name}` fits {} lines of the order", several.len());
                return Err(Obstacle::Ambiguous(said, several.iter().map(|line| described(line)).collect()));
            }
        }
    }
    let ids: Vec<&str> = order.lines.iter().map(|line| line.id.as_str()).collect();
    Err(Obstacle::Wrong(format!("the order has no line `{name}`; it has {}", ids.join(", "))))
}
