//! Whether a refund is covered by what was paid, less what anyone refunded.

use super::{Obstacle, Parts, counts, delivery_cost, worth};
use crate::domain::{Instant, Money, Order, Refund, RefundLine, RefundPart};

/// Checks that the parts are covered by what was paid, less what anyone refunded.
pub fn covered(order: &Order, parts: &Parts) -> Result<(), Obstacle> {
    let counted: Vec<&Refund> = order.refunds.iter().filter(|refund| counts(refund)).collect();
    for line in &parts.lines {
        line_covered(order, line, &counted)?;
    }
    if let (Some(part), Some(cost)) = (&parts.delivery, delivery_cost(order)) {
        let before: i64 = counted.iter().filter_map(|refund| refund.delivery.as_ref()).map(|money| money.minor).sum();
        if part.minor > cost.minor - before {
            return Err(Obstacle::Refunded(format!(
                "{} of the delivery cost went back already",
                Money::new(before, &cost.currency)
            )));
        }
    }
    for part in &parts.deposits {
        let of_line = order.lines.iter().find(|line| line.id == part.id);
        let paid = of_line.and_then(|line| line.deposit.as_ref()?.times(line.quantity));
        part_covered("deposit", part, paid, counted.iter().flat_map(|refund| &refund.deposits))?;
    }
    for part in &parts.surcharges {
        let paid = order.surcharges.iter().find(|paid| paid.id == part.id).map(|paid| paid.amount.clone());
        part_covered("surcharge", part, paid, counted.iter().flat_map(|refund| &refund.surcharges))?;
    }
    let Some(paid) = order.paid.as_ref().or(order.total.as_ref()) else {
        return Err(Obstacle::Barred("the order does not say what was paid".into()));
    };
    let other = || Obstacle::Barred("one of its refunds is in another currency than the order".into());
    let left = left(order).ok_or_else(other)?;
    match left.minus(&parts.total) {
        Some(rest) if rest.minor >= 0 => Ok(()),
        Some(_) if !counted.is_empty() => Err(Obstacle::Refunded(format!(
            "{} of {paid} went back already, so {left} is left, and the refund would be {}",
            Money::new(paid.minor - left.minor, &paid.currency),
            parts.total
        ))),
        _ => Err(Obstacle::TooMuch(format!("{paid} was paid, and the refund would be {}", parts.total))),
    }
}

/// What was paid less what anyone refunded, or is about to; `None` where that cannot be told.
pub fn left(order: &Order) -> Option<Money> {
    let paid = order.paid.as_ref().or(order.total.as_ref())?;
    let counted = order.refunds.iter().filter(|refund| counts(refund));
    counted.map(|refund| &refund.total).try_fold(paid.clone(), |left, gone| left.minus(gone))
}

/// A deposit or a surcharge: no more than was paid less what went back of the same one.
fn part_covered<'a>(
    what: &str,
    part: &RefundPart,
    paid: Option<Money>,
    before: impl Iterator<Item = &'a RefundPart>,
) -> Result<(), Obstacle> {
    let paid = paid.ok_or_else(|| Obstacle::Wrong(format!("the order has no {what} {}", part.id)))?;
    let gone: i64 = before.filter(|other| other.id == part.id).map(|other| other.amount.minor).sum();
    let gone = Money::new(gone, &paid.currency);
    match paid.minus(&gone).and_then(|left| left.minus(&part.amount)) {
        Some(rest) if rest.minor >= 0 => Ok(()),
        _ if gone.minor > 0 => Err(Obstacle::Refunded(format!("{gone} of the {what} of {paid} went back already"))),
        _ => Err(Obstacle::TooMuch(format!("the {what} was {paid}, and {} are to go back", part.amount))),
    }
}

fn line_covered(order: &Order, line: &RefundLine, counted: &[&Refund]) -> Result<(), Obstacle> {
    let bought = order.lines.iter().find(|bought| bought.id == line.line_id);
    let bought = bought.ok_or_else(|| Obstacle::Wrong(format!("the order has no line {}", line.line_id)))?;
    let before = || counted.iter().flat_map(|refund| &refund.lines).filter(|other| other.line_id == line.line_id);
    let gone: i64 = before().filter_map(|other| other.quantity).sum();
    let wanted = line.quantity.unwrap_or(0);
    if wanted > bought.quantity {
        let said = format!("line {} has {} pieces, and {wanted} are to be refunded", line.line_id, bought.quantity);
        return Err(Obstacle::TooMuch(said));
    }
    if wanted > bought.quantity - gone {
        let left = (bought.quantity - gone).max(0);
        return Err(Obstacle::Refunded(format!(
            "{gone} of {} × {} went back already, so {left} can",
            bought.quantity, bought.name
        )));
    }
    let all = bought.price.times(bought.quantity);
    let money: Option<i64> = before().map(|other| worth(other, order).map(|worth| worth.minor)).sum();
    let (Some(all), Some(money), Some(wanted)) = (all, money, worth(line, order)) else {
        return Err(Obstacle::Barred(format!("what went back of line {} cannot be read", line.line_id)));
    };
    if wanted.currency != all.currency {
        return Err(Obstacle::Wrong(format!("the order was paid in {}", all.currency)));
    }
    if wanted.minor > all.minor {
        return Err(Obstacle::TooMuch(format!("line {} cost {all}, and {wanted} are to go back", line.line_id)));
    }
    if wanted.minor > all.minor - money {
        let money = Money::new(money, &all.currency);
        return Err(Obstacle::Refunded(format!("{money} of {all} for {} went back already", bought.name)));
    }
    Ok(())
}

/// A refund by somebody else since the return was declared that may be the one for it: one that names its lines, or names none.
/// `ours` are the ids of refunds that this tool made.
pub fn beside<'a>(order: &'a Order, parts: &Parts, since: Instant, ours: &[&str]) -> Option<&'a Refund> {
    let of_ours = |refund: &&Refund| !ours.contains(&refund.id.as_str());
    let since = |refund: &&Refund| refund.created_at.is_none_or(|at| at >= since);
    let touches = |refund: &&Refund| {
        let same = |line: &RefundLine| parts.lines.iter().any(|own| own.line_id == line.line_id);
        refund.lines.is_empty() || refund.lines.iter().any(same)
    };
    order.refunds.iter().filter(|refund| counts(refund)).filter(of_ours).filter(since).find(touches)
}
