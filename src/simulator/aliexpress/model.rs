//! The state: what the simulator remembers of AliExpress, as it is written down.

use super::dispute::Dispute;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Everything.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Market {
    /// The registered application.
    pub app: App,
    /// Authorisation codes handed out.
    pub codes: Vec<Code>,
    /// Tokens handed out.
    pub tokens: Vec<Pair>,
    /// The shops; a token speaks for one of them.
    pub shops: Vec<Shop>,
    /// Pictures sent in as evidence, Base64, by the name in their address.
    pub pictures: BTreeMap<String, String>,
}

/// A registered application.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct App {
    /// The public half.
    pub key: String,
    /// The secret half.
    pub secret: String,
}

impl Default for App {
    fn default() -> Self {
        Self { key: "500123".into(), secret: "sImUlAtOr0secretAbCdEf1234567890".into() }
    }
}

/// An authorisation code.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Code {
    /// The code.
    pub code: String,
    /// The shop that it was given for.
    pub shop: usize,
    /// Whether a buyer's login gave it.
    pub buyer: bool,
    /// When it was given.
    pub at: i64,
    /// Whether it has been exchanged.
    pub used: bool,
}

/// A pair of tokens.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Pair {
    /// The access token.
    pub access: String,
    /// The refresh token.
    pub refresh: String,
    /// The shop that they speak for.
    pub shop: usize,
    /// Whether they belong to a buyer's login.
    pub buyer: bool,
    /// When the access token ends.
    pub ends_at: i64,
    /// When the refresh token ends; refreshing does not move it.
    pub refresh_ends_at: i64,
    /// Whether the refresh token has been used.
    pub refreshed: bool,
}

/// One seller's shop.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Shop {
    /// The shop's number.
    pub id: i64,
    /// The shop's name.
    pub name: String,
    /// The seller's login.
    pub login: String,
    /// The seller's number.
    pub seller_id: String,
    /// The country's two letters.
    pub country: String,
    /// Where parcels leave from, are picked up, and come back to.
    pub addresses: Vec<Address>,
    /// Orders.
    pub orders: Vec<Order>,
    /// Disputes.
    pub disputes: Vec<Dispute>,
}

/// An address of the shop.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Address {
    /// The id.
    pub id: i64,
    /// `sender`, `pickup` or `refund`.
    pub role: String,
    /// The person.
    pub name: String,
    /// The telephone number.
    pub phone: String,
    /// The country's two letters.
    pub country: String,
    /// The province.
    pub province: String,
    /// The city.
    pub city: String,
    /// Street and number.
    pub street: String,
    /// The postcode.
    pub postcode: String,
    /// Whether it is the one used when none is named.
    pub default: bool,
}

/// An order with one product in it.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Order {
    /// The number of the order.
    pub id: i64,
    /// The number of its line, which AliExpress calls the child order.
    pub child_id: i64,
    /// The status, such as `WAIT_BUYER_ACCEPT_GOODS`.
    pub status: String,
    /// The buyer's login.
    pub buyer: String,
    /// The buyer's name.
    pub buyer_name: String,
    /// The buyer's country, two letters.
    pub country: String,
    /// When it was placed.
    pub at: i64,
    /// When it was paid.
    pub paid_at: i64,
    /// When it was shipped.
    pub sent_at: Option<i64>,
    /// When it last changed.
    pub changed_at: i64,
    /// The product.
    pub product: Product,
    /// How many.
    pub quantity: i64,
    /// What was paid, in the smallest unit of `currency`.
    pub paid: i64,
    /// The buyer's currency.
    pub currency: String,
    /// The same in cents of a US dollar.
    pub paid_usd: i64,
    /// The parcel.
    pub parcel: Option<Parcel>,
    /// The buyer's wish to cancel the order.
    pub cancel_reason: Option<String>,
    /// Why it ended.
    pub end_reason: Option<String>,
    /// How many days the buyer was given to confirm receipt, on top of the usual ones.
    #[serde(default)]
    pub extended_days: i64,
}

/// A product.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Product {
    /// The number.
    pub id: i64,
    /// The name.
    pub name: String,
    /// The seller's code of the variant.
    pub sku: String,
    /// The address of its picture.
    pub picture: String,
}

/// A parcel on its way to a buyer.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Parcel {
    /// The tracking number.
    pub number: String,
    /// The service's code.
    pub service: String,
    /// The service's name.
    pub service_name: String,
    /// When it arrived.
    pub received_at: Option<i64>,
}

impl Market {
    /// Lets the time until `now` pass in every dispute.
    pub fn settle(&mut self, now: i64) {
        for dispute in self.shops.iter_mut().flat_map(|shop| &mut shop.disputes) {
            dispute.settle(now);
        }
    }
}

impl Shop {
    /// An empty shop with the addresses that every shop has.
    pub fn numbered(index: usize) -> Self {
        let number = i64::try_from(index).unwrap_or_default();
        let address = |role: &str, offset: i64, default: bool| Address {
            id: 90_012_340 + 10 * number + offset,
            role: role.into(),
            name: "Lin Wei".into(),
            phone: "+86 20 5550 0100".into(),
            country: "CN".into(),
            province: "Guangdong".into(),
            city: "Guangzhou".into(),
            street: "12 Huanshi East Road, Building 3".into(),
            postcode: "510060".into(),
            default,
        };
        Self {
            id: 1_100_000 + number,
            name: format!("Lantern House {}", number + 1),
            login: format!("cn10{number:02}lantern"),
            seller_id: format!("20000{number:04}"),
            country: "CN".into(),
            addresses: vec![
                address("sender", 1, true),
                address("pickup", 3, true),
                address("refund", 5, true),
                address("refund", 6, false),
            ],
            ..Self::default()
        }
    }

    /// The dispute of this id, if the buyer is the right one too.
    pub fn dispute(&mut self, issue_id: i64, buyer: &str) -> Option<&mut Dispute> {
        self.disputes.iter_mut().find(|dispute| dispute.id == issue_id && dispute.buyer == buyer)
    }

    /// Whether parcels can come back to this address.
    pub fn takes_returns_at(&self, address: i64) -> bool {
        self.addresses.iter().any(|known| known.id == address && known.role == "refund")
    }
}
