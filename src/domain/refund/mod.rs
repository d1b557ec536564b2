//! What of an order may be refunded: pure, in whole minor units, so that nothing is ever rounded (allegro-api §7.1).
//!
//! `typed` is what the seller chose, [`parts`] makes of it what goes back (`lines` finds its order lines), `beyond` weighs that against what came back, and `cover` against
//! what was paid and what went back before. `shown` says what refunds show of a return.

mod beyond;
mod cover;
mod lines;
mod shown;
mod typed;

pub use beyond::beyond;
pub use cover::{LeftOut, beside, covered, delivery_left, left, left_out};
pub use shown::{Back, For, Shown, shown};
pub use typed::{Choice, Pick, Share, Sum};

use super::{Change, Money, Order, OrderLine, Refund, RefundLine, RefundPart};
use lines::{picked, returned, whole_sum};
use serde::{Deserialize, Serialize};

/// What a refund consists of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Parts {
    /// The lines.
    pub lines: Vec<RefundLine>,
    /// The part for the delivery.
    pub delivery: Option<Money>,
    /// The deposits on the pieces among them, by line.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub deposits: Vec<RefundPart>,
    /// Surcharges.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub surcharges: Vec<RefundPart>,
    /// The part for additional services.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub services: Option<Money>,
    /// The part that was paid too much.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub overpaid: Option<Money>,
    /// All of it.
    pub total: Money,
}

impl Parts {
    /// Whether it is a sum of which nobody says what it is for.
    pub fn names_nothing(&self) -> bool {
        let singles = [&self.delivery, &self.services, &self.overpaid];
        self.lines.is_empty()
            && self.deposits.is_empty()
            && self.surcharges.is_empty()
            && singles.iter().all(|part| part.is_none())
    }

    /// Whether the two have nothing in common: no line, and nothing else of the order. One that names nothing may be of anything.
    pub fn is_apart_from(&self, other: &Self) -> bool {
        let both = |one: &Option<Money>, two: &Option<Money>| one.is_some() && two.is_some();
        let shared =
            |one: &[RefundPart], two: &[RefundPart]| one.iter().any(|part| two.iter().any(|o| o.id == part.id));
        let lines = self.lines.iter().any(|line| other.lines.iter().any(|o| o.line_id == line.line_id));
        !(lines
            || self.names_nothing()
            || other.names_nothing()
            || shared(&self.deposits, &other.deposits)
            || shared(&self.surcharges, &other.surcharges)
            || both(&self.delivery, &other.delivery)
            || both(&self.services, &other.services)
            || both(&self.overpaid, &other.overpaid))
    }

    /// The parts of a refund as the journal has it; `None` of anything else.
    pub fn of(change: &Change) -> Option<Self> {
        let Change::Refund { lines, delivery, deposits, surcharges, services, overpaid, total, .. } = change else {
            return None;
        };
        let (lines, deposits, surcharges) = (lines.clone(), deposits.clone(), surcharges.clone());
        let (delivery, services, overpaid) = (delivery.clone(), services.clone(), overpaid.clone());
        Some(Self { lines, delivery, deposits, surcharges, services, overpaid, total: total.clone() })
    }
}

/// Why something cannot be refunded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Obstacle {
    /// What was asked for makes no sense.
    Wrong(String),
    /// The return names an offer that stands in several lines: these, with what they are.
    Ambiguous(String, Vec<(String, String)>),
    /// The money went back already.
    Refunded(String),
    /// A refund of it is under way, and nobody knows yet how it ends.
    UnderWay(String),
    /// More than is left.
    TooMuch(String),
    /// Nothing was ever paid.
    Unpaid(String),
    /// This kind of payment, or this order, cannot be refunded here.
    Barred(String),
}

/// The mark of a command id in the seller's note, by which a refund of ours is known again.
pub fn mark(command_id: &str) -> &str {
    command_id.get(..13).unwrap_or(command_id)
}

/// Whether a refund takes from what is left: one that was called off does not, one under way does.
pub fn counts(refund: &Refund) -> bool {
    ending(&refund.status) != Ending::CalledOff
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

/// The status of a refund that was called off as not valid, and not for want of funds (allegro-api §7.1).
pub const INVALID: &str = "VALIDATE_FAILED";

/// How a refund of this status ended.
pub fn ending(status: &str) -> Ending {
    match status {
        "SUCCESS" | "refund_ok" => Ending::Paid,
        "CANCELED" | INVALID | "refund_cancel" | "close" => Ending::CalledOff,
        _ => Ending::Open,
    }
}

/// The parts of a refund of `items` (offer and pieces) that came back, as the seller chose.
pub fn parts(items: &[(String, i64)], order: &Order, choice: &Choice) -> Result<Parts, Obstacle> {
    if let Some(barrier) = &order.barrier {
        return Err(Obstacle::Barred(barrier.clone()));
    }
    let currency = currency(order).ok_or_else(|| Obstacle::Barred("the order states no money".into()))?;
    if choice.more && *choice == (Choice { more: true, ..Choice::default() }) {
        let options = "--item, --amount, --delivery, --surcharges, --services or --overpaid";
        return Err(Obstacle::Wrong(format!("--more gives back only what is named: {options}")));
    }
    let lines = match (choice.picks.as_slice(), &choice.amount) {
        ([], None) if choice.more => Vec::new(),
        ([], None) => returned(items, order)?,
        ([], Some(sum)) => vec![whole_sum(&returned(items, order)?, sum, &currency)?],
        (_, Some(_)) => {
            return Err(Obstacle::Wrong("give the money by --item LINE=12.50 or by --amount, not both".into()));
        }
        (picks, None) => picked(picks, items, order, &currency)?,
    };
    let delivery = delivery(&lines, order, choice, &currency)?;
    let deposits = lines.iter().filter_map(|line| deposit(line, order)).collect();
    let surcharges = if choice.surcharges { order.surcharges.clone() } else { Vec::new() };
    if choice.surcharges && surcharges.is_empty() {
        return Err(Obstacle::Wrong("the order has no surcharges".into()));
    }
    let services = share("additional services", &choice.services, order.services.as_ref(), &currency)?;
    let overpaid = share("paid too much", &choice.overpaid, order.overpaid.as_ref(), &currency)?;
    let total = Money::new(0, currency);
    priced(order, Parts { lines, delivery, deposits, surcharges, services, overpaid, total })
}

/// The parts with their sum at the order's prices, whatever sum they had.
pub fn priced(order: &Order, parts: Parts) -> Result<Parts, Obstacle> {
    let currency = currency(order).ok_or_else(|| Obstacle::Barred("the order states no money".into()))?;
    let mut total = Money::new(0, &currency);
    for part in [&parts.delivery, &parts.services, &parts.overpaid].into_iter().flatten() {
        let other = || Obstacle::Wrong(format!("{part} is in another currency than the order"));
        total = total.plus(part).ok_or_else(other)?;
    }
    for line in &parts.lines {
        let worth = worth(line, order).and_then(|worth| total.plus(&worth));
        total = worth.ok_or_else(|| Obstacle::Wrong(format!("line {} cannot be valued", line.line_id)))?;
    }
    for part in parts.deposits.iter().chain(&parts.surcharges) {
        let other = || Obstacle::Wrong(format!("{} is in another currency than the order", part.amount));
        total = total.plus(&part.amount).ok_or_else(other)?;
    }
    if total.minor <= 0 {
        return Err(Obstacle::Wrong("there is nothing to refund".into()));
    }
    Ok(Parts { total, ..parts })
}

/// Pieces go back with their deposits; a sum for goods is a sum.
fn deposit(line: &RefundLine, order: &Order) -> Option<RefundPart> {
    let bought = order.lines.iter().find(|bought| bought.id == line.line_id)?;
    let amount = bought.deposit.as_ref()?.times(line.quantity?).filter(|amount| amount.minor > 0)?;
    Some(RefundPart { id: bought.id.clone(), amount })
}

/// The currency of an order.
pub fn currency(order: &Order) -> Option<String> {
    let sums = [order.paid.as_ref(), order.total.as_ref(), order.lines.first().map(|line| &line.price)];
    sums.into_iter().flatten().next().map(|money| money.currency.clone())
}

fn money(sum: &Sum, currency: &str) -> Result<Money, Obstacle> {
    sum.in_currency(currency).filter(|money| money.minor > 0).ok_or_else(|| {
        Obstacle::Wrong(match sum.minor {
            0 => "nothing cannot be refunded".into(),
            _ => format!("the order was paid in {currency}"),
        })
    })
}

/// What the buyer paid for the delivery; `None` where it cost nothing, or nobody knows.
pub fn delivery_cost(order: &Order) -> Option<&Money> {
    order.delivery_cost.as_ref().filter(|cost| cost.minor > 0)
}

fn delivery(lines: &[RefundLine], order: &Order, choice: &Choice, currency: &str) -> Result<Option<Money>, Obstacle> {
    let all = |line: &OrderLine| {
        lines.iter().any(|back| back.line_id == line.id && back.quantity.is_some_and(|back| back >= line.quantity))
    };
    match &choice.delivery {
        Share::Usual if choice.more => Ok(None),
        Share::Usual => Ok(delivery_cost(order).cloned().filter(|_| order.lines.iter().all(all))),
        given => share("delivery", given, delivery_cost(order), currency),
    }
}

/// So much of what one thing cost.
fn share(what: &str, given: &Share, cost: Option<&Money>, currency: &str) -> Result<Option<Money>, Obstacle> {
    match given {
        Share::Usual | Share::Nothing => Ok(None),
        Share::Full => Ok(cost.cloned()),
        Share::Part(sum) if sum.minor == 0 => Ok(None),
        Share::Part(sum) => {
            let part = money(sum, currency)?;
            let cost = cost.map_or(0, |cost| cost.minor);
            if part.minor > cost {
                let cost = Money::new(cost, currency);
                return Err(Obstacle::TooMuch(format!("{what}: {cost} was paid, and {part} are to go back")));
            }
            Ok(Some(part))
        }
    }
}

/// What a line of a refund is worth; `None` where it names a line that is not there.
fn worth(line: &RefundLine, order: &Order) -> Option<Money> {
    match &line.amount {
        Some(amount) => Some(amount.clone()),
        None => order.lines.iter().find(|bought| bought.id == line.line_id)?.price.times(line.quantity?),
    }
}
