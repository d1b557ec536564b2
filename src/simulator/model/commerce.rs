//! Orders, parcels, returns and refunds.

use serde::{Deserialize, Serialize};

/// An amount in hundredths of a currency.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Money {
    /// Hundredths.
    pub cents: i64,
    /// ISO 4217.
    pub currency: String,
}

impl Money {
    /// So many hundredths of a currency.
    pub fn new(cents: i64, currency: &str) -> Self {
        Self { cents, currency: currency.into() }
    }
}

/// An order.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Order {
    /// The checkout form's id.
    pub id: String,
    /// The site, such as `allegro-pl`.
    pub site: String,
    /// When it was placed.
    pub at: i64,
    /// The buyer's id.
    pub buyer_id: String,
    /// The buyer's login.
    pub buyer_login: String,
    /// The buyer's names.
    pub buyer_name: (String, String),
    /// The buyer's language tag.
    pub language: String,
    /// What was bought.
    pub items: Vec<Item>,
    /// The payment's id.
    pub payment_id: String,
    /// The payment's type, such as `ONLINE`.
    pub payment_type: String,
    /// The delivery.
    pub delivery: Delivery,
    /// The status of fulfilment, such as `SENT`.
    pub fulfillment: String,
    /// Parcels added to it.
    pub shipments: Vec<Shipment>,
    /// What the buyer wrote when ordering.
    pub note: Option<String>,
}

impl Order {
    /// What was paid for goods and delivery, in hundredths.
    pub fn total(&self) -> i64 {
        self.items.iter().map(|item| item.price.cents * item.quantity).sum::<i64>() + self.delivery.cost.cents
    }

    /// The currency of the order.
    pub fn currency(&self) -> &str {
        &self.delivery.cost.currency
    }
}

/// One line of an order.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Item {
    /// The line's id.
    pub id: String,
    /// The offer's id.
    pub offer: String,
    /// The offer's name.
    pub name: String,
    /// How many.
    pub quantity: i64,
    /// The price of one.
    pub price: Money,
}

/// How an order travels.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Delivery {
    /// The method's name.
    pub method: String,
    /// What it cost.
    pub cost: Money,
    /// The town.
    pub city: String,
    /// The country's two letters.
    pub country: String,
}

/// A parcel added to an order.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Shipment {
    /// The id.
    pub id: String,
    /// The parcel's number.
    pub waybill: String,
    /// The carrier's id.
    pub carrier: String,
    /// The carrier's name, for `OTHER`.
    pub carrier_name: Option<String>,
    /// The lines in it.
    pub lines: Vec<String>,
    /// When it was added.
    pub at: i64,
}

/// A parcel's way.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Parcel {
    /// The parcel's number.
    pub waybill: String,
    /// The carrier's id.
    pub carrier: String,
    /// Its steps, oldest first; those still to come are not shown.
    pub steps: Vec<Step>,
}

/// One step of a parcel.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Step {
    /// When.
    pub at: i64,
    /// What, such as `DELIVERED`.
    pub code: String,
}

/// A customer return.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Return {
    /// The id.
    pub id: String,
    /// The human number.
    pub reference: String,
    /// The order's id.
    pub order_id: String,
    /// When it was declared.
    pub at: i64,
    /// Whether the marketplace's warehouse sees to it.
    pub fulfillment: bool,
    /// The buyer's login.
    pub buyer_login: String,
    /// What comes back.
    pub items: Vec<ReturnItem>,
    /// The account that gets the money, for orders that were not paid online.
    pub bank: bool,
    /// The parcels.
    pub parcels: Vec<ReturnParcel>,
    /// The seller's refusal.
    pub rejection: Option<Rejection>,
    /// The site.
    pub site: String,
    /// The status.
    pub status: String,
}

/// One line of a return.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct ReturnItem {
    /// The offer's id.
    pub offer: String,
    /// The offer's name.
    pub name: String,
    /// How many.
    pub quantity: i64,
    /// The price of one.
    pub price: Money,
    /// The reason's code.
    pub reason: String,
    /// The buyer's words.
    pub comment: Option<String>,
}

/// A parcel on its way back.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct ReturnParcel {
    /// When it was registered.
    pub at: i64,
    /// Its number.
    pub waybill: String,
    /// The carrier's id.
    pub carrier: String,
    /// Number and carrier of who really moves it.
    pub transporting: Option<(String, String)>,
}

/// A refusal of a return.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Rejection {
    /// The code.
    pub code: String,
    /// The seller's words.
    pub reason: Option<String>,
    /// When.
    pub at: i64,
}

/// A refund.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Refund {
    /// The id.
    pub id: String,
    /// The idempotency key; none for refunds made in the panel.
    pub command: Option<String>,
    /// The payment.
    pub payment_id: String,
    /// The order.
    pub order_id: String,
    /// Why, such as `COMPLAINT`.
    pub reason: String,
    /// When.
    pub at: i64,
    /// How much.
    pub total: Money,
    /// The lines.
    pub lines: Vec<RefundLine>,
    /// The part for delivery, in hundredths.
    pub delivery: Option<i64>,
    /// The seller's comment.
    pub comment: Option<String>,
    /// The status it ends in.
    pub ends_as: String,
}

/// One line of a refund.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct RefundLine {
    /// The order line's id.
    pub id: String,
    /// By quantity.
    pub quantity: Option<i64>,
    /// By value, in hundredths.
    pub value: Option<i64>,
}
