//! The order and the refunds behind a case.

use super::refund::{Ending, ending};
use super::{Case, Instant, Money, RefundLine, RefundPart};
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
    /// When it was bought; each line may have its own instant.
    #[serde(default)]
    pub bought_at: Option<Instant>,
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
    /// The marketplace's status word.
    #[serde(default)]
    pub status: Option<String>,
    /// How far it has been sent, in the marketplace's word.
    #[serde(default)]
    pub fulfillment: Option<String>,
    /// The payment's id, by which it is refunded.
    #[serde(default)]
    pub payment_id: Option<String>,
    /// Who handles the payment.
    #[serde(default)]
    pub payment_provider: Option<String>,
    /// When it was paid.
    #[serde(default)]
    pub paid_at: Option<Instant>,
    /// What was really paid, surcharges included: no more than this can go back.
    #[serde(default)]
    pub paid: Option<Money>,
    /// What the buyer paid afterwards, payment by payment; `paid` holds it too.
    #[serde(default)]
    pub surcharges: Vec<RefundPart>,
    /// What additional services cost, such as assembly; `total` and `paid` hold it too.
    #[serde(default)]
    pub services: Option<Money>,
    /// What was paid beyond what was to be paid; `paid` holds it too.
    #[serde(default)]
    pub overpaid: Option<Money>,
    /// Why the marketplace refunds no such payment through its API, as a sentence part; `None` where it does.
    #[serde(default)]
    pub barrier: Option<String>,
    /// The way it is delivered, by name.
    #[serde(default)]
    pub delivery_method: Option<String>,
    /// What the delivery costs the buyer.
    #[serde(default)]
    pub delivery_cost: Option<Money>,
    /// Town and country that it goes to; no more of the address is kept.
    #[serde(default)]
    pub delivery_place: Option<String>,
    /// The marketplace's id of the buyer, the steadier of the two.
    #[serde(default)]
    pub buyer_id: Option<String>,
    /// The buyer's login; it may change.
    #[serde(default)]
    pub buyer_login: Option<String>,
    /// The buyer's e-mail address as the marketplace masks it.
    #[serde(default)]
    pub buyer_email: Option<String>,
    /// The parcels, where the order's own document tells of them.
    #[serde(default)]
    pub parcels: Vec<Parcel>,
}

/// A parcel of an order.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Parcel {
    /// The tracking number.
    pub waybill: String,
    /// The carrier's id, or the service's.
    pub carrier: Option<String>,
    /// The carrier's name, where it has one of its own.
    pub carrier_name: Option<String>,
    /// The order lines in it; empty where they are not told.
    pub lines: Vec<String>,
    /// When it was added to the order, or sent.
    pub added_at: Option<Instant>,
    /// Its way, oldest first; `None` where it could not be had.
    pub steps: Option<Vec<ParcelStep>>,
}

/// One step of a parcel's way.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ParcelStep {
    /// When.
    pub at: Instant,
    /// What, in the marketplace's word, such as `DELIVERED`.
    pub code: String,
}

/// Who carries parcels, as the marketplace knows him.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Carrier {
    /// The id that a parcel is added with.
    pub id: String,
    /// The name, where the marketplace tells one.
    pub name: Option<String>,
}

/// A return of goods of an order, as far as money hangs on it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OrderReturn {
    /// The marketplace's id.
    pub id: String,
    /// The human number.
    pub reference: Option<String>,
    /// The order.
    pub order_id: String,
    /// The marketplace's status word.
    pub status: String,
    /// Whether the marketplace calls it over as paid back, by whomever; what the refunds show is another thing.
    pub paid_back: bool,
    /// When it was declared.
    pub created_at: Option<Instant>,
    /// What comes back, as `(offer id, quantity)`.
    pub items: Vec<(String, i64)>,
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
    /// Why, in the marketplace's word.
    #[serde(default)]
    pub reason: Option<String>,
    /// Which lines, and how much of each; empty where that is not told.
    #[serde(default)]
    pub lines: Vec<RefundLine>,
    /// How much of it is for the delivery.
    #[serde(default)]
    pub delivery: Option<Money>,
    /// Deposits in it, by order line.
    #[serde(default)]
    pub deposits: Vec<RefundPart>,
    /// Surcharges in it.
    #[serde(default)]
    pub surcharges: Vec<RefundPart>,
    /// How much of it is for additional services.
    #[serde(default)]
    pub services: Option<Money>,
    /// How much of it was paid too much.
    #[serde(default)]
    pub overpaid: Option<Money>,
    /// The seller's own note.
    #[serde(default)]
    pub comment: Option<String>,
    /// The order, where the marketplace tells it.
    #[serde(default)]
    pub order_id: Option<String>,
}

impl Refund {
    /// Whether the buyer has the money.
    pub fn is_paid(&self) -> bool {
        ending(&self.status) == Ending::Paid
    }
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
