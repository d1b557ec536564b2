//! What a write is, comes to, and leaves behind (design §5). The functions that write take a [`Permit`](crate::journal::Permit),
//! which only the journal's gate can make.

use super::http::{Answer, Body, Written};
use crate::domain::Instant;
use crate::error::{Error, ErrorKind};
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// What may be done after a write of which nobody knows what became of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Class {
    /// The marketplace knows a repetition by its key: it is sent again.
    ServerKeyed,
    /// Twice is the same as once: it is sent again.
    Idempotent,
    /// It is looked for at the marketplace, and sent again only when it is proved absent.
    Blind,
    /// It cannot be read back and works once: a person decides.
    Once,
}

/// A request as it would be sent, secrets left out.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Sketch {
    /// The HTTP method.
    pub method: String,
    /// The whole address; where only an earlier answer names it, what stands in its place.
    pub url: String,
    /// The body; bytes are told by their size and SHA-256.
    pub body: Value,
}

/// What a write that was carried out left behind.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Receipt {
    /// The marketplace's id of what was made.
    pub remote_id: Option<String>,
    /// When the marketplace says it was made.
    pub at: Option<Instant>,
    /// More of the answer that is worth keeping, such as the status of a refund.
    pub answer: Option<Value>,
    /// What the seller should know, such as a file that is missing although it was sent.
    pub warning: Option<String>,
}

/// What sending came to.
#[derive(Debug)]
pub enum Delivery {
    /// Carried out.
    Sent(Receipt),
    /// Not carried out, for certain: the marketplace said no.
    Refused(Error),
    /// Not one byte of it went out, which says nothing of an earlier try.
    NotSent(Error),
    /// Nobody knows.
    Unknown(Error),
}

/// What looking for a write at the marketplace found.
#[derive(Debug)]
pub enum Finding {
    /// It was carried out.
    Sent(Receipt),
    /// It was not carried out.
    Absent,
    /// Not one byte of it left, for the reason given as a sentence part: certain at once.
    NeverLeft(String),
    /// It was taken and then given back: refused after all.
    CameBack(Error),
    /// It cannot be told, for the reason given as a sentence part after "because".
    Unclear(String),
}

impl Delivery {
    /// What a single request came to: `read` makes the receipt of a success, `refused` the error of a refusal. A gateway that
    /// failed, and a success that cannot be read, may have carried it out.
    pub fn of(written: Written, read: impl FnOnce(&Answer) -> Receipt, refused: impl FnOnce(&Answer) -> Error) -> Self {
        match written {
            Written::NotSent(error) => Self::NotSent(error),
            Written::Broken(error) => Self::Unknown(error),
            Written::Answered(answer) => match answer.status.as_u16() {
                200..=299 if matches!(answer.body, Body::Other(_)) => Self::Unknown(refused(&answer)),
                200..=299 => Self::Sent(read(&answer)),
                408 | 499..=599 => Self::Unknown(refused(&answer)),
                _ if answer.is_of_a_machine_between() => Self::Unknown(refused(&answer)),
                _ => Self::Refused(refused(&answer)),
            },
        }
    }

    /// The same with the error's kind set: what is unknown is exit 7 whatever broke.
    pub fn settled_kind(self) -> Self {
        match self {
            Self::Unknown(mut error) => {
                error.kind = ErrorKind::Unknown;
                Self::Unknown(error)
            }
            other => other,
        }
    }
}

/// A change that a marketplace has no API for; commands offer a hand-off instead of asking for it.
pub(super) fn no_api(marketplace: &str, what: &str) -> Error {
    Error::failed(format!("{marketplace} has no API for this: {what}")).hint("aftersale handoff --help")
}
