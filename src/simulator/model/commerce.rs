//! Orders, parcels and returns.

use crate::simulator::clock::MINUTE;
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
#[serde(default)]
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
    /// The status; empty means that it is ready for processing.
    pub status: String,
    /// What the buyer paid later, on top.
    pub surcharges: Vec<Surcharge>,
    /// What was paid too much, in hundredths.
    pub overpaid: i64,
    /// Whether the marketplace's warehouse sends it.
    pub by_warehouse: bool,
    /// When its status of fulfilment was changed.
    pub changes: Vec<i64>,
    /// Whether no commission was taken for it.
    pub commission_free: bool,
    /// Whether the buyer has not paid it.
    pub unpaid: bool,
    /// Where the buyer lives, as he wrote it; what is empty is made up from his id.
    pub home: Home,
}

impl Order {
    /// What was to be paid for goods, deposits, services and delivery, in hundredths.
    pub fn total(&self) -> i64 {
        self.items.iter().map(Item::total).sum::<i64>() + self.services() + self.delivery.cost.cents
    }

    /// Everything that the buyer has paid, in hundredths: the total, what was too much, and surcharges.
    pub fn paid(&self) -> i64 {
        self.total() + self.overpaid + self.surcharges.iter().map(|surcharge| surcharge.cents).sum::<i64>()
    }

    /// What additional services cost, in hundredths.
    pub fn services(&self) -> i64 {
        self.items.iter().filter_map(|item| item.service.as_ref()).map(|service| service.cents).sum()
    }

    /// The currency of the order.
    pub fn currency(&self) -> &str {
        &self.delivery.cost.currency
    }

    /// The status as it goes over the wire.
    pub fn status(&self) -> &str {
        if self.status.is_empty() { "READY_FOR_PROCESSING" } else { &self.status }
    }

    /// When it last changed: paid two minutes after it was placed, or its fulfilment later.
    pub fn updated_at(&self) -> i64 {
        self.changes.iter().copied().max().unwrap_or(self.at + 2 * MINUTE)
    }

    /// Changes with every change.
    pub fn revision(&self) -> String {
        let first = u32::from_str_radix(self.id.get(..8).unwrap_or_default(), 16).unwrap_or_default();
        format!("{:08x}", first.wrapping_add(u32::try_from(self.changes.len()).unwrap_or_default()))
    }

    /// How much of it is on its way: `NONE`, `SOME` or `ALL` lines.
    pub fn lines_sent(&self) -> &'static str {
        let sent = |item: &&Item| self.shipments.iter().any(|shipment| shipment.lines.contains(&item.id));
        match self.items.iter().filter(sent).count() {
            0 => "NONE",
            count if count == self.items.len() => "ALL",
            _ => "SOME",
        }
    }
}

/// What a buyer paid later, on top of an order.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Surcharge {
    /// The id of its payment.
    pub id: String,
    /// How much, in hundredths.
    pub cents: i64,
    /// When.
    pub at: i64,
}

/// One line of an order.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Item {
    /// The line's id.
    pub id: String,
    /// The offer's id.
    pub offer: String,
    /// The offer's name.
    pub name: String,
    /// How many.
    pub quantity: i64,
    /// The price of one, as it was paid.
    pub price: Money,
    /// The price of one before discounts, in hundredths, when there were any.
    pub original: Option<i64>,
    /// The deposit on one, for a bottle or the like, in hundredths.
    pub deposit: i64,
    /// Something that is done besides, such as carrying it upstairs.
    pub service: Option<Service>,
}

impl Item {
    /// What was paid for the goods of this line, in hundredths.
    pub fn goods(&self) -> i64 {
        self.price.cents * self.quantity
    }

    /// The goods with their deposits, in hundredths.
    pub fn total(&self) -> i64 {
        self.goods() + self.deposit * self.quantity
    }
}

/// An additional service.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Service {
    /// Its code, such as `CARRY_IN`.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What it cost, in hundredths.
    pub cents: i64,
}

/// Where a buyer lives and where he picks parcels up.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Home {
    /// Street, house and flat, as the buyer wrote them.
    pub street: String,
    /// The postcode.
    pub zip: String,
    /// The telephone number.
    pub phone: String,
    /// The pick-up point's id, where the parcel goes to one.
    pub point: Option<String>,
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
