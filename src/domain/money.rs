//! Money as integer minor units.

use serde::ser::SerializeStruct;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;

/// An amount in minor units (grosz, cent, haléř) of an ISO 4217 currency. Never a float.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Money {
    /// Minor units: two decimal places for every currency met here, the forint too, as both marketplaces write it.
    pub minor: i64,
    /// ISO 4217 code in capitals.
    pub currency: String,
}

impl Money {
    /// An amount of `minor` minor units.
    pub fn new(minor: i64, currency: impl Into<String>) -> Self {
        Self { minor, currency: currency.into() }
    }

    /// Reads a decimal string such as `12.5`, `12.50` or `-3`; `None` when it is no number, has more than two decimal
    /// places that are not zero, or does not fit.
    pub fn parse(amount: &str, currency: &str) -> Option<Self> {
        let (sign, digits) = match amount.trim().strip_prefix('-') {
            Some(rest) => (-1, rest),
            None => (1, amount.trim()),
        };
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
        let kept = fraction.trim_end_matches('0');
        let all_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        if whole.is_empty() || kept.len() > 2 || !all_digits(whole) || !all_digits(fraction) {
            return None;
        }
        let cents: i64 = format!("{kept:0<2}").parse().ok()?;
        let minor = whole.parse::<i64>().ok()?.checked_mul(100)?.checked_add(cents)?;
        Some(Self::new(sign * minor, currency.to_ascii_uppercase()))
    }

    /// The amount as a decimal string with two places, without the currency.
    pub fn amount(&self) -> String {
        let sign = if self.minor < 0 { "-" } else { "" };
        let minor = self.minor.unsigned_abs();
        format!("{sign}{}.{:02}", minor / 100, minor % 100)
    }

    /// This amount `count` times, or `None` when it does not fit.
    pub fn times(&self, count: i64) -> Option<Self> {
        Some(Self::new(self.minor.checked_mul(count)?, self.currency.clone()))
    }

    /// The sum, or `None` when the currencies differ or it does not fit.
    pub fn plus(&self, other: &Self) -> Option<Self> {
        if self.currency != other.currency {
            return None;
        }
        Some(Self::new(self.minor.checked_add(other.minor)?, self.currency.clone()))
    }

    /// This amount less `other`, or `None` when the currencies differ or it does not fit.
    pub fn minus(&self, other: &Self) -> Option<Self> {
        if self.currency != other.currency {
            return None;
        }
        Some(Self::new(self.minor.checked_sub(other.minor)?, self.currency.clone()))
    }

    /// A rough size in grosz that only serves to order cases due at the same instant. The weights are orders of
    /// magnitude, not exchange rates, and never reach a screen.
    pub fn rank(&self) -> i64 {
        let per_hundred = match self.currency.as_str() {
            "EUR" | "USD" | "GBP" => 400,
            "CZK" => 17,
            "HUF" => 1,
            _ => 100,
        };
        self.minor.saturating_mul(per_hundred) / 100
    }
}

impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.amount(), self.currency)
    }
}

impl Serialize for Money {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_struct("Money", 2)?;
        map.serialize_field("amount", &self.amount())?;
        map.serialize_field("currency", &self.currency)?;
        map.end()
    }
}

impl<'de> Deserialize<'de> for Money {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        struct Written {
            amount: String,
            currency: String,
        }
        let written = Written::deserialize(deserializer)?;
        Self::parse(&written.amount, &written.currency)
            .ok_or_else(|| serde::de::Error::custom(format!("not an amount: {}", written.amount)))
    }
}

#[cfg(test)]
mod tests {
    use super::Money;

    #[test]
    fn reads_what_marketplaces_write() {
        for (text, minor) in [("12.5", 1250), ("12", 1200), ("0.07", 7), ("-3.10", -310), ("1.500", 150)] {
            assert_eq!(Money::parse(text, "pln"), Some(Money::new(minor, "PLN")), "{text}");
        }
        for text in ["", ".5", "1.234", "1,20", "abc", "99999999999999999999"] {
            assert_eq!(Money::parse(text, "PLN"), None, "{text}");
        }
    }

    #[test]
    fn prints_two_places_and_the_sign() {
        assert_eq!(Money::new(-5, "PLN").to_string(), "-0.05 PLN");
        assert_eq!(Money::new(24900, "CZK").to_string(), "249.00 CZK");
    }
}
