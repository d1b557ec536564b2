//! What of an order may be refunded: pure, in whole minor units, so that nothing is ever rounded (allegro-api §7.1).

use super::{Instant, Money, Order, OrderLine, Refund, RefundLine};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
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

/// How much of the delivery cost goes back.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Delivery {
    /// All of it when the whole order comes back, else nothing.
    #[default]
    Usual,
    /// All of it.
    Full,
    /// Nothing.
    Nothing,
    /// So much.
    Part(Sum),
}

impl FromStr for Delivery {
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
    pub delivery: Delivery,
}

/// What a refund consists of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Parts {
    /// The lines.
    pub lines: Vec<RefundLine>,
    /// The part for the delivery.
    pub delivery: Option<Money>,
    /// All of it.
    pub total: Money,
}

/// Why something cannot be refunded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Obstacle {
    /// What was asked for makes no sense.
    Wrong(String),
    /// The return names an offer that stands in several lines: these, with what they are.
    Ambiguous(String, Vec<(String, String)>),
    /// The money went back already, or is on its way.
    Refunded(String),
    /// More than is left.
    TooMuch(String),
    /// This kind of payment, or this order, cannot be refunded here.
    Barred(String),
}

/// The mark of a command id in the seller's note, by which a refund of ours is known again.
pub fn mark(command_id: &str) -> &str {
    command_id.get(..13).unwrap_or(command_id)
}

/// Whether a refund takes from what is left: one that was called off does not, one under way does.
pub fn counts(refund: &Refund) -> bool {
    !matches!(refund.status.as_str(), "CANCELED" | "VALIDATE_FAILED")
}

/// How a refund ended, or that it has not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ending {
    /// The buyer has his money.
    Paid,
    /// Called off: the seller's balance did not cover it, or it was not valid.
    CalledOff,
    /// Under way, or in a state that is not known.
    Open,
}

/// How a refund of this status ended.
pub fn ending(status: &str) -> Ending {
    match status {
        "SUCCESS" => Ending::Paid,
        "CANCELED" | "VALIDATE_FAILED" => Ending::CalledOff,
        _ => Ending::Open,
    }
}

/// The parts of a refund of `items` (offer and pieces) that came back, as the seller chose.
pub fn parts(items: &[(String, i64)], order: &Order, choice: &Choice) -> Result<Parts, Obstacle> {
    if let Some(barrier) = &order.barrier {
        return Err(Obstacle::Barred(barrier.clone()));
    }
    let currency = currency(order).ok_or_else(|| Obstacle::Barred("the order states no money".into()))?;
    let lines = match (choice.picks.as_slice(), &choice.amount) {
        ([], None) => returned(items, order)?,
        ([], Some(sum)) => vec![whole_sum(&returned(items, order)?, sum, &currency)?],
        (_, Some(_)) => {
            return Err(Obstacle::Wrong("give the money by --item LINE=12.50 or by --amount, not both".into()));
        }
        (picks, None) => picked(picks, items, order, &currency)?,
    };
    let delivery = delivery(&lines, order, choice, &currency)?;
    priced(order, lines, delivery)
}

/// Lines and delivery with their sum at the order's prices.
pub fn priced(order: &Order, lines: Vec<RefundLine>, delivery: Option<Money>) -> Result<Parts, Obstacle> {
    let currency = currency(order).ok_or_else(|| Obstacle::Barred("the order states no money".into()))?;
    let mut total = delivery.clone().unwrap_or_else(|| Money::new(0, &currency));
    for line in &lines {
        let worth = worth(line, order).and_then(|worth| total.plus(&worth));
        total = worth.ok_or_else(|| Obstacle::Wrong(format!("line {} cannot be valued", line.line_id)))?;
    }
    if total.minor <= 0 {
        return Err(Obstacle::Wrong("there is nothing to refund".into()));
    }
    Ok(Parts { lines, delivery, total })
}

/// The currency of an order.
pub fn currency(order: &Order) -> Option<String> {
    let sums = [order.paid.as_ref(), order.total.as_ref(), order.lines.first().map(|line| &line.price)];
    sums.into_iter().flatten().next().map(|money| money.currency.clone())
}

/// The order lines of what came back. An offer that stands in several lines says which only when all of them come back whole.
fn returned(items: &[(String, i64)], order: &Order) -> Result<Vec<RefundLine>, Obstacle> {
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

fn whole_sum(lines: &[RefundLine], sum: &Sum, currency: &str) -> Result<RefundLine, Obstacle> {
    match lines {
        [only] => Ok(RefundLine { quantity: None, amount: Some(money(sum, currency)?), ..only.clone() }),
        _ => Err(Obstacle::Wrong("--amount is for one line; give each line its own with --item LINE=12.50".into())),
    }
}

fn money(sum: &Sum, currency: &str) -> Result<Money, Obstacle> {
    sum.in_currency(currency).filter(|money| money.minor > 0).ok_or_else(|| {
        Obstacle::Wrong(match sum.minor {
            0 => "nothing cannot be refunded".into(),
            _ => format!("the order was paid in {currency}"),
        })
    })
}

fn picked(picks: &[Pick], items: &[(String, i64)], order: &Order, currency: &str) -> Result<Vec<RefundLine>, Obstacle> {
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
    Ok(lines)
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

/// What the buyer paid for the delivery; `None` where it cost nothing, or nobody knows.
pub fn delivery_cost(order: &Order) -> Option<&Money> {
    order.delivery_cost.as_ref().filter(|cost| cost.minor > 0)
}

fn delivery(lines: &[RefundLine], order: &Order, choice: &Choice, currency: &str) -> Result<Option<Money>, Obstacle> {
    let all = |line: &OrderLine| {
        lines.iter().any(|back| back.line_id == line.id && back.quantity.is_some_and(|back| back >= line.quantity))
    };
    Ok(match &choice.delivery {
        Delivery::Usual => delivery_cost(order).cloned().filter(|_| order.lines.iter().all(all)),
        Delivery::Full => delivery_cost(order).cloned(),
        Delivery::Nothing => None,
        Delivery::Part(sum) if sum.minor == 0 => None,
        Delivery::Part(sum) => {
            let part = money(sum, currency)?;
            let cost = delivery_cost(order).map_or(0, |cost| cost.minor);
            if part.minor > cost {
                let cost = Money::new(cost, currency);
                return Err(Obstacle::TooMuch(format!("the delivery cost {cost}, and {part} of it are to go back")));
            }
            Some(part)
        }
    })
}

/// What a line of a refund is worth; `None` where it names a line that is not there.
fn worth(line: &RefundLine, order: &Order) -> Option<Money> {
    match &line.amount {
        Some(amount) => Some(amount.clone()),
        None => order.lines.iter().find(|bought| bought.id == line.line_id)?.price.times(line.quantity?),
    }
}

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
    let Some(paid) = order.paid.as_ref().or(order.total.as_ref()) else {
        return Err(Obstacle::Barred("the order does not say what was paid".into()));
    };
    let mut left = paid.clone();
    for refund in &counted {
        left = left
            .minus(&refund.total)
            .ok_or_else(|| Obstacle::Barred(format!("refund {} is in another currency than the order", refund.id)))?;
    }
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
