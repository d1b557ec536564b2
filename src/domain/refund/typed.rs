//! What the seller chose, as he typed it.

use crate::domain::Money;
use std::str::FromStr;

/// A sum as it is typed: `12.50`, or `12.50 PLN`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sum {
    /// Minor units.
    pub minor: i64,
    /// The currency, where one was given.
    pub currency: Option<String>,
}

impl FromStr for Sum {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let text = text.trim();
        let at = text.find(|letter: char| letter.is_alphabetic()).unwrap_or(text.len());
        let (amount, currency) = (text[..at].trim(), text[at..].trim());
        let known = currency.is_empty() || (currency.len() == 3 && currency.bytes().all(|b| b.is_ascii_alphabetic()));
        let money = Money::parse(amount, currency).filter(|money| known && money.minor >= 0);
        let money = money.ok_or_else(|| format!("`{text}` is no sum; write one such as 12.50 or \"12.50 PLN\""))?;
        Ok(Self { minor: money.minor, currency: Some(money.currency).filter(|code| !code.is_empty()) })
    }
}

impl Sum {
    /// The sum in this currency; `None` when it was given in another one.
    pub fn in_currency(&self, currency: &str) -> Option<Money> {
        match &self.currency {
            Some(own) if own != currency => None,
            _ => Some(Money::new(self.minor, currency)),
        }
    }
}

/// How much of one thing besides the goods goes back.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Share {
    /// Of the delivery cost all of it when the whole order comes back; else nothing.
    #[default]
    Usual,
    /// All of it.
    Full,
    /// Nothing.
    Nothing,
    /// So much.
    Part(Sum),
}

impl FromStr for Share {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        match text.trim() {
            "full" => Ok(Self::Full),
            "none" => Ok(Self::Nothing),
            other => other.parse().map(Self::Part).map_err(|_| format!("`{text}` is none of full, none, AMOUNT")),
        }
    }
}

/// One line that the seller named: `LINE`, `LINE=2` for pieces, `LINE=12.50` for money.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pick {
    /// The line's id or the first letters of it, or the offer's id where that is enough.
    pub line: String,
    /// How many pieces, where he said so.
    pub quantity: Option<i64>,
    /// How much money, where he said so.
    pub sum: Option<Sum>,
}

impl FromStr for Pick {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let wrong = || format!("`{text}` is no LINE, LINE=PIECES or LINE=12.50");
        let (line, much) = text.split_once('=').map_or((text, None), |(line, much)| (line, Some(much.trim())));
        let pick = Self { line: line.trim().to_owned(), quantity: None, sum: None };
        match much {
            _ if pick.line.is_empty() => Err(wrong()),
            None => Ok(pick),
            Some(much) if !much.is_empty() && much.bytes().all(|byte| byte.is_ascii_digit()) => {
                let quantity = much.parse().ok().filter(|quantity| *quantity > 0).ok_or_else(wrong)?;
                Ok(Self { quantity: Some(quantity), ..pick })
            }
            Some(much) => Ok(Self { sum: Some(much.parse().map_err(|_| wrong())?), ..pick }),
        }
    }
}

/// What the seller chose.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choice {
    /// These lines instead of those that the return names.
    pub picks: Vec<Pick>,
    /// This much for the goods instead of their price.
    pub amount: Option<Sum>,
    /// How much of the delivery cost.
    pub delivery: Share,
    /// Whether what the buyer paid afterwards goes back too.
    pub surcharges: bool,
    /// How much of the additional services.
    pub services: Share,
    /// How much of what was paid too much.
    pub overpaid: Share,
    /// Nothing but what is named goes back: an order of which a part went back before.
    pub more: bool,
}
