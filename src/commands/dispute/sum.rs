//! Sums as a seller types them.

use crate::domain::Money;
use crate::error::{Error, Result};

/// The sum of a text such as `12.50`, `12,50` or `12.50 EUR`, in `currency`, which is the only one it may name.
pub(super) fn read(text: &str, currency: &str) -> Result<Money> {
    let text = text.trim();
    let (amount, named) = text.split_once(' ').unwrap_or((text, currency));
    if !named.trim().eq_ignore_ascii_case(currency) {
        return Err(Error::usage(format!("`{text}` is not in {currency}, the currency of this case")));
    }
    let amount = if amount.contains('.') { amount.to_owned() } else { amount.replacen(',', ".", 1) };
    let sum = Money::parse(&amount, currency).filter(|sum| sum.minor >= 0);
    sum.ok_or_else(|| Error::usage(format!("`{text}` is no sum of money")).hint("write it as 12.50"))
}

#[cfg(test)]
mod tests {
    use super::read;
    use crate::domain::Money;

    #[test]
    fn a_sum_is_read_in_the_currency_of_the_case_alone() {
        for text in ["12.50", "12,5", "12.50 EUR", " 12.50 eur "] {
            assert_eq!(read(text, "EUR").unwrap(), Money::new(1250, "EUR"), "{text}");
        }
        for text in ["", "-1", "12.50 USD", "1,2,3", "1.234", "abc", "1.2,3"] {
            assert!(read(text, "EUR").is_err(), "{text}");
        }
    }
}
