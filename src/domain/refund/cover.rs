//! Whether a refund is covered by what was paid, less what anyone refunded.

use super::{Ending, Obstacle, Parts, counts, delivery_cost, ending, worth};
use crate::domain::{Instant, Money, Order, Refund, RefundLine, RefundPart};

/// Checks that the parts are covered by what was paid, less what anyone refunded.
pub fn covered(order: &Order, parts: &Parts) -> Result<(), Obstacle> {
    let has_paid = order.paid.as_ref().is_some_and(|paid| paid.minor > 0) || !order.surcharges.is_empty();
    if !has_paid && order.paid_at.is_none() {
        return Err(Obstacle::Unpaid(format!("nothing was paid for order {}, so nothing can go back", order.id)));
    }
    let counted: Vec<&Refund> = order.refunds.iter().filter(|refund| counts(refund)).collect();
    for line in &parts.lines {
        line_covered(order, line, &counted)?;
    }
    for (what, wanted, paid, of) in singles(order, parts) {
        let Some(wanted) = wanted else { continue };
        let paid = paid.ok_or_else(|| Obstacle::Wrong(format!("{what}: the order has nothing of it")))?;
        let gone: i64 = counted.iter().filter_map(|refund| of(refund)).map(|money| money.minor).sum();
        if wanted.minor > paid.minor - gone {
            let touching: Vec<&Refund> = counted.iter().copied().filter(|refund| of(refund).is_some()).collect();
            let gone = Money::new(gone, &paid.currency);
            return Err(gone_before(&touching, || format!("{gone} of the {what} of {paid}")).unwrap_or_else(|| {
                Obstacle::TooMuch(format!("{what}: {paid} was paid, and {wanted} are to go back"))
            }));
        }
    }
    for part in &parts.deposits {
        let of_line = order.lines.iter().find(|line| line.id == part.id);
        let paid = of_line.and_then(|line| line.deposit.as_ref()?.times(line.quantity));
        part_covered("deposit", part, paid, &counted, |refund| &refund.deposits)?;
    }
    for part in &parts.surcharges {
        let paid = order.surcharges.iter().find(|paid| paid.id == part.id).map(|paid| paid.amount.clone());
        part_covered("surcharge", part, paid, &counted, |refund| &refund.surcharges)?;
    }
    let Some(paid) = order.paid.as_ref().or(order.total.as_ref()) else {
        return Err(Obstacle::Barred("the order does not say what was paid".into()));
    };
    let other = || Obstacle::Barred("one of its refunds is in another currency than the order".into());
    let left = left(order).ok_or_else(other)?;
    match left.minus(&parts.total) {
        Some(rest) if rest.minor >= 0 => Ok(()),
        Some(_) if !counted.is_empty() => {
            let gone = Money::new(paid.minor - left.minor, &paid.currency);
            let rest = format!(", so {left} is left, and the refund would be {}", parts.total);
            Err(match is_open(&counted) {
                true => Obstacle::UnderWay(format!("{gone} of {paid} went back or is under way{rest}")),
                false => Obstacle::Refunded(format!("{gone} of {paid} went back already{rest}")),
            })
        }
        _ => Err(Obstacle::TooMuch(format!("{paid} was paid, and the refund would be {}", parts.total))),
    }
}

/// One thing besides the goods: its name, how much of it is wanted, what was paid for it, and how much of it is in a refund.
type Single<'a> = (&'static str, Option<&'a Money>, Option<&'a Money>, fn(&Refund) -> Option<&Money>);

fn singles<'a>(order: &'a Order, parts: &'a Parts) -> [Single<'a>; 3] {
    [
        ("delivery", parts.delivery.as_ref(), delivery_cost(order), |refund| refund.delivery.as_ref()),
        ("additional services", parts.services.as_ref(), order.services.as_ref(), |refund| refund.services.as_ref()),
        ("paid too much", parts.overpaid.as_ref(), order.overpaid.as_ref(), |refund| refund.overpaid.as_ref()),
    ]
}

/// Something that was paid and does not go back, or not all of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftOut {
    /// What it was paid for.
    pub what: &'static str,
    /// How much stays.
    pub left: Money,
    /// Whether some of it goes back, or went back before.
    pub is_rest: bool,
    /// The option that gives it back.
    pub option: String,
}

impl std::fmt::Display for LeftOut {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { what, left, is_rest, option } = self;
        match is_rest {
            true => write!(out, "{what}: not {left} that are left of it ({option})"),
            false => write!(out, "{what}: nothing of {left} ({option})"),
        }
    }
}

/// What is left of the delivery cost; `None` where it cost nothing.
pub fn delivery_left(order: &Order) -> Option<Money> {
    let cost = delivery_cost(order)?;
    let gone: i64 =
        order.refunds.iter().filter(|one| counts(one)).filter_map(|one| one.delivery.as_ref()).map(|m| m.minor).sum();
    Some(Money::new((cost.minor - gone).max(0), &cost.currency))
}

/// What the buyer paid besides goods and delivery goes back only when the seller says so: what stays of it after `parts`, which are not
/// among the refunds of the order.
pub fn left_out(order: &Order, parts: &Parts) -> Vec<LeftOut> {
    let counted = || order.refunds.iter().filter(|refund| counts(refund));
    let mut found = Vec::new();
    if parts.surcharges.is_empty() {
        let paid = order.surcharges.iter().map(|part| part.amount.clone());
        let paid = paid.reduce(|sum, more| sum.plus(&more).unwrap_or(sum));
        let gone = counted().flat_map(|refund| &refund.surcharges).map(|part| part.amount.minor).sum();
        found.extend(rest("surcharge", paid.as_ref(), gone, "--surcharges"));
    }
    let options = ["--delivery", "--services", "--overpaid"];
    for ((what, wanted, paid, of), option) in singles(order, parts).into_iter().zip(options).skip(1) {
        let gone: i64 = counted().filter_map(of).chain(wanted).map(|money| money.minor).sum();
        found.extend(rest(what, paid, gone, option));
    }
    found
}

fn rest(what: &'static str, paid: Option<&Money>, gone: i64, option: &str) -> Option<LeftOut> {
    let paid = paid.filter(|paid| paid.minor > gone)?;
    let (left, is_rest) = (Money::new(paid.minor - gone, &paid.currency), gone > 0);
    let option = match (option, is_rest) {
        ("--surcharges", _) => option.to_owned(),
        (_, false) => format!("{option} full"),
        (_, true) => format!("{option} {}", left.amount()),
    };
    Some(LeftOut { what, left, is_rest, option })
}

/// Whether one of them has not ended yet.
fn is_open(refunds: &[&Refund]) -> bool {
    refunds.iter().any(|refund| ending(&refund.status) == Ending::Open)
}

/// That refunds stand in the way: under way as long as one of them is. `None` without any.
fn gone_before(refunds: &[&Refund], what: impl Fn() -> String) -> Option<Obstacle> {
    if refunds.is_empty() {
        return None;
    }
    Some(match is_open(refunds) {
        true => Obstacle::UnderWay(format!("a refund is under way: {} went back or will", what())),
        false => Obstacle::Refunded(format!("{} went back already", what())),
    })
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
    counted: &[&'a Refund],
    of: impl Fn(&'a Refund) -> &'a [RefundPart],
) -> Result<(), Obstacle> {
    let paid = paid.ok_or_else(|| Obstacle::Wrong(format!("the order has no {what} {}", part.id)))?;
    let is_same = |other: &&RefundPart| other.id == part.id;
    let touching: Vec<&Refund> =
        counted.iter().copied().filter(|refund| of(refund).iter().any(|other| is_same(&other))).collect();
    let gone: i64 = touching.iter().flat_map(|refund| of(refund)).filter(is_same).map(|one| one.amount.minor).sum();
    let gone = Money::new(gone, &paid.currency);
    match paid.minus(&gone).and_then(|left| left.minus(&part.amount)) {
        Some(rest) if rest.minor >= 0 => Ok(()),
        _ => Err(gone_before(&touching, || format!("{gone} of {paid} ({what})")).unwrap_or_else(|| {
            Obstacle::TooMuch(format!("the {what} was {paid}, and {} are to go back", part.amount))
        })),
    }
}

fn line_covered(order: &Order, line: &RefundLine, counted: &[&Refund]) -> Result<(), Obstacle> {
    let bought = order.lines.iter().find(|bought| bought.id == line.line_id);
    let bought = bought.ok_or_else(|| Obstacle::Wrong(format!("the order has no line {}", line.line_id)))?;
    let is_same = |other: &&RefundLine| other.line_id == line.line_id;
    let touching: Vec<&Refund> =
        counted.iter().copied().filter(|refund| refund.lines.iter().any(|other| is_same(&other))).collect();
    let before = || touching.iter().flat_map(|refund| &refund.lines).filter(is_same);
    let gone_before = |what: String| {
        gone_before(&touching, || what.clone()).unwrap_or_else(|| Obstacle::TooMuch(format!("{what} went back")))
    };
    let gone: i64 = before().filter_map(|other| other.quantity).sum();
    let wanted = line.quantity.unwrap_or(0);
    if wanted > bought.quantity {
        let said = format!("line {} has {} pieces, and {wanted} are to be refunded", line.line_id, bought.quantity);
        return Err(Obstacle::TooMuch(said));
    }
    if wanted > bought.quantity - gone {
        return Err(gone_before(format!("{gone} of {} × {}", bought.quantity, bought.name)));
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
        return Err(gone_before(format!("{money} of {all} for {}", bought.name)));
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
