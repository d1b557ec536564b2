//! A discussion or a complaint (allegro-api §4.3).

use super::chat::Entry;
use super::{File, Price, Reference, User, lenient, open_enum};
use serde::Deserialize;

open_enum! {
    /// Which of the two an issue is. It may change under one id.
    Type { Dispute = "DISPUTE", Claim = "CLAIM", }
}

open_enum! {
    /// Where an issue stands.
    Status {
        DisputeOngoing = "DISPUTE_ONGOING",
        DisputeUnresolved = "DISPUTE_UNRESOLVED",
        DisputeClosed = "DISPUTE_CLOSED",
        ClaimSubmitted = "CLAIM_SUBMITTED",
        ClaimAccepted = "CLAIM_ACCEPTED",
        ClaimRejected = "CLAIM_REJECTED",
    }
}

impl Status {
    /// Whether anything is left to do. A word that is not known may mean work, so it counts as open.
    pub(crate) fn is_open(&self) -> bool {
        !matches!(self, Self::DisputeClosed | Self::ClaimAccepted | Self::ClaimRejected)
    }
}

/// One issue.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Issue {
    #[serde(default, deserialize_with = "lenient::text")]
    pub(crate) id: Option<String>,
    #[serde(rename = "type")]
    pub(crate) kind: Option<Type>,
    #[serde(default, deserialize_with = "lenient::text")]
    pub(crate) reference_number: Option<String>,
    pub(crate) decision_due_date: Option<String>,
    pub(crate) opened_date: Option<String>,
    pub(crate) subject: Option<String>,
    pub(crate) buyer: Option<User>,
    pub(crate) checkout_form: Option<Reference>,
    pub(crate) current_state: Option<State>,
    pub(crate) chat: Option<Chat>,
    pub(crate) expectations: Option<Vec<Expectation>>,
    pub(crate) offer: Option<Offer>,
    pub(crate) reason: Option<Reason>,
    pub(crate) attachments: Option<Vec<File>>,
}

/// The state of an issue.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct State {
    pub(crate) status: Option<Status>,
    pub(crate) status_due_date: Option<String>,
    pub(crate) return_required: Option<bool>,
    pub(crate) chat_active: Option<bool>,
}

/// What an issue says of its talk. `lastMessage.status` is left out on purpose: it lags and is wrong about authors.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Chat {
    pub(crate) last_message: Option<LastMessage>,
    pub(crate) initial_message: Option<Entry>,
}

/// When the last message was written, as far as the list knows.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct LastMessage {
    pub(crate) created_at: Option<String>,
}

/// What the buyer wants of a claim.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Expectation {
    pub(crate) name: Option<String>,
    pub(crate) refund: Option<Price>,
}

/// The disputed offer.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Offer {
    #[serde(default, deserialize_with = "lenient::text")]
    pub(crate) id: Option<String>,
    pub(crate) quantity: Option<i64>,
}

/// Why a claim was filed.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Reason {
    #[serde(rename = "type")]
    pub(crate) kind: Option<String>,
}
