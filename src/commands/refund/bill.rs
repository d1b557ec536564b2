//! A refund on its way through the till: what it is made under, what may go out, what the marketplace has.

use crate::domain::refund::Parts;
use crate::domain::{Action, CaseKey, Money};
use crate::journal::Record;
use serde_json::Value;

/// What a refund is made under.
#[derive(Clone, Copy, Debug)]
pub struct Terms<'a> {
    /// The command that asked for it.
    pub command: &'static str,
    /// The marketplace's reason code.
    pub reason: &'a str,
    /// Whether a refund by somebody else since the case began does not matter.
    pub beside: bool,
    /// Whether another refund for the case may follow the one that was made.
    pub more: bool,
    /// Whether more may go back than what came back was worth.
    pub beyond: bool,
}

/// A refund that may go out, or that went out before.
#[derive(Debug)]
pub struct Bill {
    /// What it consists of.
    pub parts: Parts,
    /// What is sent.
    pub action: Action,
    /// The same, sent before.
    pub earlier: Option<Box<Record>>,
    /// The marketplace's id of it, where it is there by the same key and the journal did not know: nothing is sent then.
    pub there: Option<String>,
    /// What to type where something else was meant.
    pub instead: Option<String>,
    pub(super) survey: Value,
}

impl Bill {
    /// Whether sending it would move money.
    pub fn is_new(&self) -> bool {
        self.earlier.is_none() && self.there.is_none()
    }
}

/// How the marketplace came to have a refund.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// It was sent now.
    Now,
    /// It was sent before this run.
    Before,
    /// It was lost, and was sent again in this run.
    Again,
    /// It was there before this run, and the journal did not know: made from another home, or taken for lost. Nothing more was paid.
    There,
}

impl Way {
    /// Whether it was there before this run.
    pub const fn is_already(self) -> bool {
        matches!(self, Self::Before | Self::There)
    }
}

/// A refund that the marketplace has.
#[derive(Clone, Debug)]
pub struct Asked {
    /// The case.
    pub key: CaseKey,
    /// The order.
    pub order_id: String,
    /// The marketplace's id of the refund.
    pub refund_id: Option<String>,
    /// All of it.
    pub total: Money,
    /// The action in the journal.
    pub record: Record,
    /// How it came there.
    pub way: Way,
}
