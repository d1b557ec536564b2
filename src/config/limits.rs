//! `[limits]`: how much money may go out.

use super::section::Section;
use crate::domain::Money;
use crate::error::Result;

/// `[limits]`. Empty lists set no limit; where a list sets one, a currency that is not in it is not refunded at all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Limits {
    /// The most of a single refund, or of a promise of one, one sum for each currency.
    pub max_refund: Vec<Money>,
    /// The most of all refunds of a day of this machine's, one sum for each currency.
    pub max_refunds_per_day: Vec<Money>,
}

/// Reads the section; a wrong key or value is a usage error that names its place.
pub(super) fn read(part: &Section) -> Result<Limits> {
    part.allow(&["max_refund", "max_refunds_per_day"])?;
    Ok(Limits { max_refund: sums(part, "max_refund")?, max_refunds_per_day: sums(part, "max_refunds_per_day")? })
}

/// `500 PLN`, or several with commas between them.
fn sums(part: &Section, key: &str) -> Result<Vec<Money>> {
    let Some(text) = part.text(key)? else { return Ok(Vec::new()) };
    let mut sums: Vec<Money> = Vec::new();
    for one in text.split(',').map(str::trim) {
        let parsed = one.split_once(char::is_whitespace).and_then(|(amount, currency)| {
            let currency = currency.trim();
            let plain = currency.len() == 3 && currency.bytes().all(|byte| byte.is_ascii_alphabetic());
            Money::parse(amount, currency).filter(|money| plain && money.minor >= 0)
        });
        match parsed {
            Some(money) if !sums.iter().any(|other| other.currency == money.currency) => sums.push(money),
            Some(money) => {
                return Err(part.wrong_value(key, format!("`{key}` names {} twice", money.currency)));
            }
            None => {
                let message = format!("`{key}`: `{one}` is no sum");
                return Err(part.wrong_value(key, message).hint(format!("{key} = \"500 PLN, 120 EUR\"")));
            }
        }
    }
    Ok(sums)
}
