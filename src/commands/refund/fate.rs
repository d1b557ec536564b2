//! What became of a refund that the marketplace has.

use crate::domain::refund::{Ending, INVALID, ending};

/// What became of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// The buyer has his money.
    Paid,
    /// The marketplace has it, and has not paid yet.
    Accepted,
    /// Called off: the balance did not cover it.
    NoFunds,
    /// Called off: the marketplace found it not valid.
    Invalid,
}

impl Fate {
    /// The word in JSON.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Paid => "paid",
            Self::Accepted => "accepted",
            Self::NoFunds => "no_funds",
            Self::Invalid => "invalid",
        }
    }

    /// The fate of a refund with this status.
    pub fn of_status(status: Option<&str>) -> Self {
        match status.map(ending) {
            Some(Ending::CalledOff) if status == Some(INVALID) => Self::Invalid,
            Some(Ending::Paid) => Self::Paid,
            Some(Ending::CalledOff) => Self::NoFunds,
            Some(Ending::Open) | None => Self::Accepted,
        }
    }
}
