//! One case.

use super::{Event, Instant, Message, Money};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::fmt;
use std::str::FromStr;

/// The five kinds of case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// An informal problem that the buyer closes: an Allegro discussion or an AliExpress issue.
    Dispute,
    /// A statutory complaint that the seller must decide.
    Claim,
    /// A return of goods.
    Return,
    /// A message thread that awaits an answer.
    Message,
    /// A buyer-protection e-mail thread.
    Protection,
}

impl Kind {
    /// Every kind, in the order of the manual.
    pub const ALL: [Self; 5] = [Self::Dispute, Self::Claim, Self::Return, Self::Message, Self::Protection];

    /// The word used on screen, in JSON and in the stores.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Dispute => "dispute",
            Self::Claim => "claim",
            Self::Return => "return",
            Self::Message => "message",
            Self::Protection => "protection",
        }
    }
}

/// Whose turn it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Move {
    /// The seller must act.
    Seller,
    /// The seller waits for the buyer.
    Buyer,
    /// Both wait for the marketplace.
    Platform,
    /// Nothing more is to be done.
    None,
}

impl Move {
    /// Every move, in the order of the manual.
    pub const ALL: [Self; 4] = [Self::Seller, Self::Buyer, Self::Platform, Self::None];

    /// The word used on screen, in JSON and in the stores.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Seller => "seller",
            Self::Buyer => "buyer",
            Self::Platform => "platform",
            Self::None => "none",
        }
    }
}

macro_rules! word {
    ($type:ty) => {
        impl fmt::Display for $type {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.as_str())
            }
        }
        impl FromStr for $type {
            type Err = String;
            fn from_str(text: &str) -> Result<Self, String> {
                Self::ALL.into_iter().find(|value| value.as_str() == text).ok_or_else(|| {
                    let words: Vec<_> = Self::ALL.iter().map(|value| value.as_str()).collect();
                    format!("`{text}` is none of {}", words.join(", "))
                })
            }
        }
    };
}
word!(Kind);
word!(Move);

/// The buyer as the marketplace names him.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Buyer {
    /// The marketplace's id, the steadier of the two.
    pub id: Option<String>,
    /// The login; may be absent and may change.
    pub login: Option<String>,
}

/// A due date that the marketplace itself states for a step of a case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlatformDate {
    /// The rule whose step this date ends, such as `AL-C02`.
    pub rule: String,
    /// The marketplace's field, for the explanation.
    pub field: String,
    /// The instant.
    pub due_at: Instant,
}

/// An offered solution with type and money.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Proposal {
    /// The marketplace's id, where it has one.
    pub id: Option<String>,
    /// `buyer`, `seller` or `platform`.
    pub side: super::Author,
    /// What is offered, such as `refund` or `return_and_refund`.
    #[serde(rename = "type")]
    pub kind: String,
    /// The money offered, in the currency of the offer.
    pub amount: Option<Money>,
    /// The same sum in the marketplace's own currency, where it states both.
    #[serde(default)]
    pub amount_other: Option<Money>,
    /// Who pays for sending the goods back, as the marketplace says it, such as `seller`.
    #[serde(default)]
    pub cost_bearer: Option<String>,
    /// The marketplace's state of the offer.
    pub status: Option<String>,
    /// Whether it is its side's main one.
    #[serde(default)]
    pub is_default: bool,
    /// More that the marketplace says of it, for the reader.
    pub note: Option<String>,
}

/// A parcel of goods on their way back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReturnParcel {
    /// When it was registered.
    pub registered_at: Option<Instant>,
    /// Who took it, as the marketplace names him.
    pub carrier: Option<String>,
    /// His number for it.
    pub waybill: Option<String>,
    /// Who really moves it, where that is somebody else.
    pub transporting_carrier: Option<String>,
    /// His number for it.
    pub transporting_waybill: Option<String>,
}

impl ReturnParcel {
    /// Carrier and number under which it can be followed: of the one who really moves it first.
    pub fn tracks(&self) -> impl Iterator<Item = (&str, &str)> {
        let moved = self.transporting_carrier.as_deref().zip(self.transporting_waybill.as_deref());
        let taken = self.carrier.as_deref().zip(self.waybill.as_deref());
        moved.into_iter().chain(taken).filter(|(_, waybill)| !waybill.trim().is_empty())
    }

    /// Both numbers of it.
    pub fn waybills(&self) -> impl Iterator<Item = &str> {
        [self.waybill.as_deref(), self.transporting_waybill.as_deref()].into_iter().flatten()
    }
}

/// A case is one of an account's; ids are unique only within it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct CaseKey {
    /// The account's local name.
    pub account: String,
    /// The marketplace's id.
    pub id: String,
}

impl fmt::Display for CaseKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.account, self.id)
    }
}

/// One thing that a buyer started and the seller must see to the end. What the deadline engine reads is all here.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Case {
    /// Account and id.
    #[serde(flatten)]
    pub key: CaseKey,
    /// The marketplace's name as in the configuration, such as `allegro`.
    pub marketplace: String,
    /// The site within it, such as `allegro-cz`, where known.
    pub site: Option<String>,
    /// What kind of case.
    pub kind: Kind,
    /// The marketplace's own status word, unknown ones included.
    pub status: String,
    /// Whether anything is left to do for anyone.
    pub open: bool,
    /// Whose turn it is.
    #[serde(rename = "move")]
    pub turn: Move,
    /// The marketplace's reason code.
    pub reason: Option<String>,
    /// The marketplace's own title or subject, for display only.
    pub subject: Option<String>,
    /// The buyer.
    pub buyer: Buyer,
    /// The order behind the case.
    pub order_id: Option<String>,
    /// The human number, such as `547843/2025`.
    pub reference: Option<String>,
    /// The most recent opening or reopening.
    pub opened_at: Instant,
    /// The newest thing known of the case.
    pub last_event_at: Option<Instant>,
    /// What the buyer asks for, when he names a sum.
    pub claimed: Option<Money>,
    /// The most that may be refunded, where the marketplace states it, in the currency of proposals.
    #[serde(default)]
    pub refund_max: Option<Money>,
    /// The price of the disputed items, when known.
    pub items_total: Option<Money>,
    /// The disputed items as `(offer id, quantity)`, to be priced from the order.
    #[serde(default)]
    pub items: Vec<(String, i64)>,
    /// Command names that this state allows, such as `dispute close`.
    #[serde(default)]
    pub allowed_actions: Vec<String>,
    /// Marks that rules ask for, such as `return-undecided`; the words are those of the rule packs.
    #[serde(default)]
    pub marks: BTreeSet<String>,
    /// Dates that the marketplace states.
    #[serde(default)]
    pub platform_dates: Vec<PlatformDate>,
    /// The talk, oldest first.
    #[serde(default)]
    pub messages: Vec<Message>,
    /// The other dated facts, oldest first.
    #[serde(default)]
    pub events: Vec<Event>,
    /// Offered solutions.
    #[serde(default)]
    pub proposals: Vec<Proposal>,
    /// Parcels of goods on their way back.
    #[serde(default)]
    pub parcels: Vec<ReturnParcel>,
    /// The buyer's bank account where money cannot go back the way it came: masked, never whole.
    #[serde(default)]
    pub payout: Option<String>,
    /// What could not be read of this case, as a sentence; the case is shown all the same.
    pub problem: Option<String>,
}

impl Case {
    /// A case of which only the id could be read: shown as open and the seller's move, because it may be urgent.
    pub fn unreadable(key: CaseKey, marketplace: &str, kind: Kind, problem: String, seen_at: Instant) -> Self {
        Self {
            key,
            marketplace: marketplace.into(),
            site: None,
            kind,
            status: "UNREADABLE".into(),
            open: true,
            turn: Move::Seller,
            reason: None,
            subject: None,
            buyer: Buyer::default(),
            order_id: None,
            reference: None,
            opened_at: seen_at,
            last_event_at: None,
            claimed: None,
            refund_max: None,
            items_total: None,
            items: Vec::new(),
            allowed_actions: Vec::new(),
            marks: BTreeSet::new(),
            platform_dates: Vec::new(),
            messages: Vec::new(),
            events: Vec::new(),
            proposals: Vec::new(),
            parcels: Vec::new(),
            payout: None,
            problem: Some(problem),
        }
    }

    /// The oldest message by one of `from` that came after the seller's last word and nobody of the seller's side has
    /// answered since. Files without text count: the buyer said something.
    pub fn oldest_unanswered(&self, from: super::Author) -> Option<&Message> {
        let answered = self.last_answer();
        self.messages
            .iter()
            .filter(|message| message.author == from)
            .filter(|message| answered.is_none_or(|last| message.at > last))
            .min_by_key(|message| message.at)
    }

    /// The name of the newest thing that the buyer or a person of the marketplace did in the case: the id of a message, or kind and instant of
    /// an event. `None` when nothing is known of it. Whoever acts on the case must have seen this.
    pub fn last_event(&self) -> Option<String> {
        let others = |author: super::Author| matches!(author, super::Author::Buyer | super::Author::Platform);
        let messages = self.messages.iter().filter(|message| others(message.author));
        let message = messages.max_by_key(|message| message.at).map(|message| (message.at, message.id.clone()));
        let events = self.events.iter().filter(|event| others(event.author));
        let event = events
            .max_by_key(|event| event.at)
            .map(|event| (event.at, format!("{}@{}", event.kind, event.at.millis())));
        message.into_iter().chain(event).max_by_key(|(at, _)| *at).map(|(_, name)| name)
    }

    /// When the seller last wrote.
    pub fn last_answer(&self) -> Option<Instant> {
        self.messages.iter().filter(|message| message.author == super::Author::Seller).map(|message| message.at).max()
    }
}
