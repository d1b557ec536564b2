//! The state: everything that the simulator remembers, as it is written down.

mod commerce;
mod issue;
mod login;
mod message;
mod money;

pub(crate) use commerce::{
    Delivery, Home, Item, Money, Order, Parcel, Rejection, Return, ReturnItem, ReturnParcel, Service, Shipment, Step,
    Surcharge,
};
pub(crate) use issue::{Entry, Expectation, File, Issue, Reason, Role};
pub(crate) use login::{ClientApp, Device, DeviceState, LoginSettings, Tokens};
pub(crate) use message::{Interlocutor, Letter, Thread};
pub(crate) use money::{Claim, Entry as AccountEntry, Refund, RefundLine};

use super::aliexpress::Market;
use super::clock::Clock;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The word that says whose file this is.
pub(crate) const FORMAT: &str = "aftersale-simulator";
/// Counts up when an older state can no longer be read.
pub(crate) const VERSION: u32 = 1;

/// Everything.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct State {
    /// Always [`FORMAT`].
    pub format: String,
    /// Always [`VERSION`].
    pub version: u32,
    /// The clock; set anew at every start.
    #[serde(skip)]
    pub clock: Clock,
    /// The source of ids.
    pub ids: Ids,
    /// The registered applications.
    pub clients: Vec<ClientApp>,
    /// How logins behave.
    pub login: LoginSettings,
    /// Device codes handed out.
    pub devices: Vec<Device>,
    /// Tokens handed out.
    pub tokens: Vec<Tokens>,
    /// The sellers; a token speaks for one of them.
    pub sellers: Vec<Seller>,
    /// AliExpress: its shops, logins and disputes.
    #[serde(default)]
    pub aliexpress: Market,
    /// Every write that was carried out, oldest first.
    pub effects: Vec<Effect>,
    /// The port that it was last answered on: addresses of files stay the same when it is free again.
    #[serde(default)]
    pub port: u16,
    /// When the world was made.
    #[serde(default)]
    pub made_at: i64,
}

/// One seller's corner of the marketplace.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Seller {
    /// Who he is.
    pub me: Me,
    /// Discussions and claims.
    pub issues: Vec<Issue>,
    /// Files declared for issues and messages, by id.
    pub files: BTreeMap<String, Upload>,
    /// Customer returns, oldest first.
    pub returns: Vec<Return>,
    /// Refunds, oldest first.
    pub refunds: Vec<Refund>,
    /// Orders.
    pub orders: Vec<Order>,
    /// Parcels whose way can be followed.
    pub parcels: Vec<Parcel>,
    /// Message threads.
    pub threads: Vec<Thread>,
    /// Applications for commissions, oldest first.
    #[serde(default)]
    pub claims: Vec<Claim>,
    /// What is there for refunds, in hundredths by currency; without end in a currency that is not here.
    #[serde(default)]
    pub balance: BTreeMap<String, i64>,
    /// Entries of the bill that follow from nothing else.
    #[serde(default)]
    pub bill: Vec<AccountEntry>,
    /// Entries of the wallet that follow from nothing else.
    #[serde(default)]
    pub wallet: Vec<AccountEntry>,
}

/// Who a seller is.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Me {
    /// The user id.
    pub id: String,
    /// The login.
    pub login: String,
    /// The home site.
    pub site: String,
    /// The company's name.
    pub company: String,
}

/// A declared file.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Upload {
    /// Its name.
    pub name: String,
    /// The declared size in bytes.
    pub size: u64,
    /// The one-time part of the upload address; gone once used.
    pub ticket: Option<String>,
    /// The content, Base64; `None` until uploaded.
    pub content: Option<String>,
    /// The content type it was uploaded with.
    pub content_type: String,
    /// Whether a message carries it.
    pub used: bool,
    /// When it was declared.
    pub at: i64,
    /// Whether it was declared for a message rather than for an issue.
    pub for_message: bool,
}

/// One write that was carried out.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Effect {
    /// When, in UTC milliseconds.
    pub at: i64,
    /// What, such as `issue.message`.
    pub kind: String,
    /// What it was done to.
    pub target: String,
    /// The request's body or what came of it.
    pub detail: serde_json::Value,
    /// What should happen once: the same for two writes of which one is too many.
    #[serde(default)]
    pub about: String,
    /// How much money it moves.
    #[serde(default)]
    pub amount: Option<Money>,
}

/// A repeatable source of ids: the same world has the same ids on every run.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Ids {
    /// Tells worlds apart.
    pub seed: u64,
    /// Counts the numbers drawn.
    pub drawn: u64,
}

impl Ids {
    /// A source of its own for what belongs to `id`: drawing from it changes no other id.
    pub fn beside(id: &str, salt: u64) -> Self {
        let seed = id.bytes().fold(0xCBF2_9CE4_8422_2325_u64 ^ salt, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01B3)
        });
        Self { seed, drawn: 0 }
    }

    /// The next number.
    pub fn number(&mut self) -> u64 {
        self.drawn += 1;
        let mut mixed = self.seed.wrapping_add(self.drawn.wrapping_mul(0x9E37_79B9_7F4A_7C15));
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// The next number below `bound`.
    pub fn below(&mut self, bound: u64) -> u64 {
        self.number() % bound.max(1)
    }

    /// The next UUID, version 4 in form.
    pub fn uuid(&mut self) -> String {
        let (high, low) = (self.number(), self.number());
        format!(
            "{:08x}-{:04x}-4{:03x}-{:04x}-{:012x}",
            high >> 32,
            (high >> 16) & 0xffff,
            high & 0xfff,
            0x8000 | ((low >> 48) & 0x3fff),
            low & 0xffff_ffff_ffff
        )
    }

    /// The next decimal id of `digits` digits.
    pub fn decimal(&mut self, digits: u32) -> String {
        let digit = |place| if place == 0 { 1 + self.below(9) } else { self.below(10) };
        (0..digits).map(digit).map(|digit| digit.to_string()).collect()
    }
}
