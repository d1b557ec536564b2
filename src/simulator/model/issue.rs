//! Discussions and claims.

use super::Money;
use serde::{Deserialize, Serialize};

/// A discussion or a claim.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Issue {
    /// The id.
    pub id: String,
    /// `DISPUTE` or `CLAIM`.
    pub kind: String,
    /// The human number of a claim.
    pub reference: Option<String>,
    /// The last opening or reopening.
    pub opened_at: i64,
    /// The deadline of the verdict.
    pub decision_due: Option<i64>,
    /// The deadline of the status.
    pub status_due: Option<i64>,
    /// The key of the subject's sentence.
    pub subject: String,
    /// The buyer's id.
    pub buyer_id: String,
    /// The buyer's login; null now and then.
    pub buyer_login: Option<String>,
    /// The order's id.
    pub order_id: String,
    /// When the order was placed.
    pub ordered_at: i64,
    /// The status.
    pub status: String,
    /// The seller's return decision.
    pub return_required: Option<bool>,
    /// Whether a message may be posted.
    pub chat_active: bool,
    /// What the buyer asks for.
    pub expectations: Vec<Expectation>,
    /// Nearly always null.
    pub description: Option<String>,
    /// Offer and quantity of a claim.
    pub offer: Option<(String, i64)>,
    /// The product of a claim.
    pub product: Option<String>,
    /// The reason of a claim.
    pub reason: Option<Reason>,
    /// The right a claim leans on.
    pub right: Option<String>,
    /// Files of the opening form.
    pub files: Vec<File>,
    /// The chat, oldest first.
    pub chat: Vec<Entry>,
    /// When the seller asked for closure; once for ever.
    pub end_requested_at: Option<i64>,
    /// The verdicts given, oldest first.
    pub verdicts: Vec<String>,
    /// Whether it comes from the old system, with a placeholder for the first message.
    pub migrated: bool,
}

/// What a buyer asks for.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Expectation {
    /// Such as `REFUND`.
    pub name: String,
    /// How much.
    pub refund: Option<Money>,
}

/// Why a claim was opened.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Reason {
    /// The code.
    pub code: String,
    /// The buyer's words.
    pub words: Option<String>,
}

/// A file in a chat.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct File {
    /// Its name.
    pub name: String,
    /// Its id.
    pub id: String,
    /// Whether its address leads to the upload host, where it cannot be had.
    pub misplaced: bool,
}

/// One entry of a chat.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Entry {
    /// The id.
    pub id: String,
    /// When.
    pub at: i64,
    /// Whose.
    pub role: Role,
    /// The author's login.
    pub login: Option<String>,
    /// The text; may be empty.
    pub text: String,
    /// The files.
    pub files: Vec<File>,
}

/// Who speaks in a chat.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub(crate) enum Role {
    /// The buyer.
    #[default]
    Buyer,
    /// The seller, or a bot that goes under his role.
    Seller,
    /// An adviser of the marketplace.
    Admin,
    /// The marketplace itself.
    System,
    /// The marketplace's warehouse.
    Fulfillment,
    /// A role that no document names.
    Partner,
}
