//! The demo's stories, as they are written in `stories/*.toml`.

use crate::simulator::clock::{DAY, HOUR, MINUTE};
use anyhow::{Context as _, Result};
use serde::Deserialize;
use serde::de::{DeserializeOwned, Error as _};

/// All the stories.
pub(super) struct Stories {
    /// The discussions.
    pub disputes: Vec<Dispute>,
    /// The claims.
    pub claims: Vec<Claim>,
    /// The message threads.
    pub threads: Vec<Thread>,
}

/// One discussion.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct Dispute {
    /// The buyer's number in the shop.
    pub buyer: usize,
    /// The number of the goods.
    pub goods: usize,
    /// The subject's code.
    pub subject: String,
    /// The status after `DISPUTE_`; ongoing by default.
    pub status: Option<String>,
    /// Whether no message is taken any more.
    #[serde(default)]
    pub silent: bool,
    /// How long before the start it was opened.
    pub opened: Span,
    /// What is odd about it.
    pub odd: Option<Odd>,
    /// What was said.
    pub chat: Vec<Line>,
}

/// What is odd about a discussion.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Odd {
    /// The buyer's login is null.
    NoLogin,
    /// It was moved from the old system.
    Migrated,
    /// The seller has asked for closure.
    EndRequested,
    /// The file's address leads nowhere.
    LostFile,
    /// It is about to become a claim.
    BecomingClaim,
}

/// One claim.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Claim {
    /// The buyer's number in the shop.
    pub buyer: usize,
    /// The number of the goods.
    pub goods: usize,
    /// How many of them; one by default.
    pub quantity: Option<i64>,
    /// The reason's code.
    pub reason: String,
    /// The buyer's words on the form.
    pub words: Option<String>,
    /// What he asks for.
    pub wish: String,
    /// Which share of the price in percent, when he names a sum.
    pub share: Option<i64>,
    /// How many Warsaw days before the start it was opened, at which hour and minute there.
    pub day: Option<(i64, u32, u32)>,
    /// Or how long before the start.
    pub opened: Option<Span>,
    /// The status after `CLAIM_`; submitted by default.
    pub status: Option<String>,
    /// The seller's return decision.
    pub goes_back: Option<bool>,
    /// What was said.
    pub chat: Vec<Line>,
}

/// One message thread.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Thread {
    /// The buyer's number in the shop.
    pub buyer: usize,
    /// What is odd about it.
    pub odd: Option<OddThread>,
    /// What was written; the times count back from the start.
    pub chat: Vec<Line>,
}

/// What is odd about a thread.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum OddThread {
    /// The buyer's account is gone.
    Deleted,
    /// It came as an e-mail with files that the API does not give out.
    Mail,
    /// The last message has not gone out.
    Blocked,
    /// The last message has a file.
    File,
    /// It is about an offer.
    Offer,
}

/// One line: when, who, what, and the name of a file.
#[derive(Clone, Debug)]
pub(crate) struct Line {
    /// When, from the opening on or back from the start.
    pub time: Span,
    /// Who.
    pub who: Who,
    /// What.
    pub text: String,
    /// The name of a file.
    pub file: Option<String>,
}

impl<'de> Deserialize<'de> for Line {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let parts = Vec::<String>::deserialize(deserializer)?;
        let [time, who, text, file @ ..] = parts.as_slice() else {
            return Err(D::Error::custom("a line needs a time, a name and a text"));
        };
        let time = Span::read(time).ok_or_else(|| D::Error::custom(format!("`{time}` is no time")))?;
        let who = Who::deserialize(serde::de::value::StrDeserializer::<D::Error>::new(who))?;
        Ok(Self { time, who, text: text.clone(), file: file.first().cloned() })
    }
}

/// Who speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Who {
    /// The buyer.
    Buyer,
    /// The seller.
    Seller,
    /// The bot under the seller's role.
    Bot,
    /// An adviser.
    Adviser,
    /// The marketplace.
    System,
    /// The marketplace's warehouse.
    Warehouse,
    /// Somebody whose role no document names.
    Partner,
}

/// A span of time in milliseconds, written as `3d 8h 5m`.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Span(pub i64);

impl Span {
    fn read(text: &str) -> Option<Self> {
        let part = |part: &str| -> Option<i64> {
            let (number, unit) = part.split_at_checked(part.len().checked_sub(1)?)?;
            let unit = match unit {
                "d" => DAY,
                "h" => HOUR,
                "m" => MINUTE,
                _ => return None,
            };
            Some(number.parse::<i64>().ok()? * unit)
        };
        text.split_whitespace().map(part).sum::<Option<i64>>().map(Self)
    }
}

impl<'de> Deserialize<'de> for Span {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::read(&text).ok_or_else(|| D::Error::custom(format!("`{text}` is no span of time")))
    }
}

impl Stories {
    /// Reads the stories that are compiled in.
    pub fn read() -> Result<Self> {
        Ok(Self {
            disputes: list("dispute", include_str!("stories/disputes.toml"))?,
            claims: list("claim", include_str!("stories/claims.toml"))?,
            threads: list("thread", include_str!("stories/threads.toml"))?,
        })
    }
}

/// The tables of one name.
fn list<T: DeserializeOwned>(name: &str, text: &str) -> Result<Vec<T>> {
    let unreadable = || format!("the demo's {name} stories cannot be read");
    let mut file: toml::Table = toml::from_str(text).with_context(unreadable)?;
    let rows = file.remove(name).unwrap_or_else(|| toml::Value::Array(Vec::new()));
    rows.try_into().with_context(unreadable)
}
