//! Who bought what, and how it went: what the watch over blocked buyers reads of an order. Nothing else needs personal data.

use super::{Buyer, Instant};
use serde::{Deserialize, Serialize};

/// One order, seen as a dealing with a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sale {
    /// The order's id.
    pub order_id: String,
    /// The buyer as the marketplace names him.
    pub buyer: Buyer,
    /// When he bought.
    pub bought_at: Instant,
    /// Whether the order was cancelled.
    pub cancelled: bool,
    /// Whether it is paid, or is paid on delivery.
    pub paid: bool,
    /// What tells the person behind the login.
    pub person: Person,
}

/// Personal data of an order. It is kept only as long as the user says (`[blocks] retention`).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    /// The names of buyer and recipient: first name, last name.
    pub names: Vec<(String, String)>,
    /// Where buyer and recipient live.
    pub homes: Vec<Home>,
    /// Their telephone numbers.
    pub phones: Vec<String>,
    /// The pick-up point.
    pub point: Option<String>,
}

/// A place where somebody lives, as he wrote it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Home {
    /// Street, house and flat.
    pub street: String,
    /// The postcode.
    pub zip: String,
    /// The town.
    pub city: String,
    /// The country's two letters.
    pub country: String,
}

/// Sales of a marketplace, a page of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sales {
    /// The sales, those that changed first first.
    pub sales: Vec<Sale>,
    /// Where to go on, now or at the next look; opaque outside the marketplace.
    pub mark: Option<String>,
    /// Whether there are more right now.
    pub more: bool,
    /// Rows that could not be read, each with its reason.
    pub unreadable: Vec<String>,
}
