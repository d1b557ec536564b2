//! What became of a refund that was asked for.

use crate::domain::refund::{Ending, INVALID, ending};
use crate::error::{Error, ErrorKind};

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
    /// Refused, by the marketplace or by a guard; nothing was sent or nothing was done.
    Refused,
    /// Could not be tried; it may be tried again.
    Failed,
    /// Nobody knows.
    Unknown,
}

impl Fate {
    /// The word in JSON.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Paid => "paid",
            Self::Accepted => "accepted",
            Self::NoFunds => "no_funds",
            Self::Invalid => "invalid",
            Self::Refused => "refused",
            Self::Failed => "failed",
            Self::Unknown => "unknown",
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

    /// The fate of a refund that failed so.
    pub fn of_error(error: &Error) -> Self {
        match error.kind {
            ErrorKind::Unknown => Self::Unknown,
            ErrorKind::Guard | ErrorKind::Failed | ErrorKind::Usage | ErrorKind::NotFound | ErrorKind::Partial => {
                Self::Refused
            }
            ErrorKind::Login | ErrorKind::Temporary | ErrorKind::Interrupted => Self::Failed,
        }
    }
}
