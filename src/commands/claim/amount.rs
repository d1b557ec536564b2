//! The sum of a partial refund, checked against what was paid.

use super::{guard, name};
use crate::commands::act::Desk;
use crate::domain::{Money, Order};
use crate::error::{Error, Result};

/// Reads `12.50` or `12.50 PLN`. More than was paid, and a sum that cannot be checked, are guard errors; another currency, and
/// nothing or less, are usage errors.
pub(super) fn read(desk: &Desk<'_>, typed: &str) -> Result<Money> {
    let case = desk.case();
    let ordered = desk.order.as_ref().and_then(|order| order.total.as_ref());
    let paid = ordered.or(case.items_total.as_ref()).or(case.claimed.as_ref());
    let paid = paid.ok_or_else(|| {
        guard(desk, format!("what was paid for {} is not known, so the amount cannot be checked", name(case)))
            .hint("aftersale auth status shows whether the login may read orders")
    })?;
    let (number, currency) = split(typed);
    let currency = currency.map_or_else(|| paid.currency.clone(), |code| code.to_ascii_uppercase());
    // A comma is how most of Europe writes it.
    let number = if number.contains('.') { number.to_owned() } else { number.replacen(',', ".", 1) };
    let amount = Money::parse(&number, &currency).filter(|money| money.minor > 0).ok_or_else(|| {
        Error::usage(format!("`{typed}` is no amount"))
            .hint(format!("write it as --amount 12.50, in {}", paid.currency))
    })?;
    if amount.currency != paid.currency {
        return Err(Error::usage(format!("{} was paid in {}, not in {currency}", name(case), paid.currency)));
    }
    if amount.minor > paid.minor {
        return Err(
            guard(desk, format!("{amount} is more than the buyer paid, which is {paid}")).hint(desk.next("show"))
        );
    }
    Ok(amount)
}

/// `12.50PLN` and `12.50 PLN` as number and currency.
fn split(typed: &str) -> (&str, Option<&str>) {
    let typed = typed.trim();
    match typed.find(|letter: char| letter.is_ascii_alphabetic()) {
        Some(at) => (typed[..at].trim_end(), Some(&typed[at..])),
        None => (typed, None),
    }
}

/// What was refunded of the order already, by anyone; refunds that came to nothing are left out.
pub(super) fn refunded(order: &Order) -> Option<Money> {
    let counted = order.refunds.iter().filter(|refund| refund.status != "CANCELED").map(|refund| refund.total.clone());
    counted.reduce(|sum, next| sum.plus(&next).unwrap_or(sum))
}

#[cfg(test)]
mod tests {
    use super::split;

    #[test]
    fn a_currency_may_follow_with_or_without_a_blank() {
        assert_eq!(split("12.50"), ("12.50", None));
        assert_eq!(split(" 12.50 pln "), ("12.50", Some("pln")));
        assert_eq!(split("12.50PLN"), ("12.50", Some("PLN")));
        assert_eq!(split("zł"), ("", Some("zł")));
    }
}
