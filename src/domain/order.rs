//! The order and the refunds behind a case.

use super::{Case, Instant, Money, RefundLine};
use serde::{Deserialize, Serialize};

/// One line of an order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OrderLine {
    /// The line's own id.
    pub id: String,
    /// The offer that was bought.
    pub offer_id: String,
    /// The offer's title.
    pub name: String,
    /// How many.
    pub quantity: i64,
    /// The price of one.
    pub price: Money,
    /// The deposit on one, for a bottle or the like.
    #[serde(default)]
    pub deposit: Option<Money>,
}

/// The order behind a case, as far as this tool needs it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Order {
    /// The marketplace's id.
    pub id: String,
    /// When it was bought.
    pub bought_at: Option<Instant>,
    /// What the buyer paid in all.
    pub total: Option<Money>,
    /// The lines.
    pub lines: Vec<OrderLine>,
    /// The marketplace's payment type.
    pub payment_type: Option<String>,
    /// The site it was bought on, such as `allegro-cz`.
    pub site: Option<String>,
    /// Refunds already made or under way, by anyone.
    #[serde(default)]
    pub refunds: Vec<Refund>,
    /// The payment that refunds are made of.
    #[serde(default)]
    pub payment_id: Option<String>,
    /// What was really paid, surcharges included: no more than this can go back.
    #[serde(default)]
    pub paid: Option<Money>,
    /// What the delivery cost.
    #[serde(default)]
    pub delivery: Option<Money>,
    /// Why the marketplace refunds no such payment through its API, as a sentence part; `None` where it does.
    #[serde(default)]
    pub barrier: Option<String>,
}

/// A refund of an order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Refund {
    /// The marketplace's id.
    pub id: String,
    /// The marketplace's status word.
    pub status: String,
    /// How much.
    pub total: Money,
    /// When it was made.
    pub created_at: Option<Instant>,
    /// The marketplace's reason code, such as `REFUND`.
    #[serde(default)]
    pub reason: Option<String>,
    /// The order lines in it; none where the marketplace does not tell them.
    #[serde(default)]
    pub lines: Vec<RefundLine>,
    /// How much of it is for the delivery.
    #[serde(default)]
    pub delivery: Option<Money>,
    /// The seller's own note.
    #[serde(default)]
    pub comment: Option<String>,
}

/// What the seller loses if he does nothing: the buyer's claimed amount, else the disputed items, else the order
/// (design §6). `None` when none of them is known.
pub fn at_risk(case: &Case, order: Option<&Order>) -> Option<Money> {
    if let Some(money) = case.claimed.as_ref().or(case.items_total.as_ref()) {
        return Some(money.clone());
    }
    let order = order?;
    priced(case, order).or_else(|| order.total.clone())
}

/// The disputed items at the order's prices; `None` unless every one of them is in the order.
fn priced(case: &Case, order: &Order) -> Option<Money> {
    let mut sum: Option<Money> = None;
    for (offer_id, quantity) in &case.items {
        let line = order.lines.iter().find(|line| line.offer_id == *offer_id)?;
        let part = line.price.times(*quantity)?;
        sum = Some(match sum {
            Some(so_far) => so_far.plus(&part)?,
            None => part,
        });
    }
    sum
}
