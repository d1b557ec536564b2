//! What goes back: refunds, returned commissions, and entries of accounts.

use super::Money;
use serde::{Deserialize, Serialize};

/// A refund.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Refund {
    /// The id.
    pub id: String,
    /// The idempotency key; none for refunds that were not made through the API.
    pub command: Option<String>,
    /// The body that it was asked for with; null for refunds that were not made through the API.
    pub body: serde_json::Value,
    /// The payment.
    pub payment_id: String,
    /// The order.
    pub order_id: String,
    /// Why, such as `COMPLAINT`.
    pub reason: String,
    /// When.
    pub at: i64,
    /// How much.
    pub total: Money,
    /// The lines.
    pub lines: Vec<RefundLine>,
    /// Deposits by line, in hundredths.
    pub deposits: Vec<(String, i64)>,
    /// The part for delivery, in hundredths.
    pub delivery: Option<i64>,
    /// The part that was paid too much, in hundredths.
    pub overpaid: Option<i64>,
    /// The part for additional services, in hundredths.
    pub services: Option<i64>,
    /// Surcharges by id, in hundredths.
    pub surcharges: Vec<(String, i64)>,
    /// The seller's comment.
    pub comment: Option<String>,
    /// Where it stands.
    pub status: String,
    /// The status it ends in; empty when the balance decides.
    pub ends_as: String,
    /// How often it was looked at.
    pub polls: u32,
    /// Whether the marketplace made it by itself.
    pub automatic: bool,
    /// When it ended.
    pub ended_at: Option<i64>,
}

impl Refund {
    /// Whether nothing will change any more.
    pub fn is_over(&self) -> bool {
        matches!(self.status.as_str(), "SUCCESS" | "CANCELED" | "PARTIAL" | "VALIDATE_FAILED")
    }

    /// Whether it counts against what is left of the payment.
    pub fn counts(&self) -> bool {
        self.status != "CANCELED" && self.status != "VALIDATE_FAILED"
    }
}

/// One line of a refund.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct RefundLine {
    /// The order line's id.
    pub id: String,
    /// By quantity.
    pub quantity: Option<i64>,
    /// By value, in hundredths.
    pub value: Option<i64>,
}

/// An application for the commission.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Claim {
    /// The id.
    pub id: String,
    /// The order.
    pub order_id: String,
    /// The order line.
    pub line: String,
    /// For how many pieces.
    pub quantity: i64,
    /// How much.
    pub commission: Money,
    /// When it was filed.
    pub at: i64,
    /// Whether the marketplace filed it by itself.
    pub automatic: bool,
    /// Where it stands.
    pub status: String,
    /// When it was granted or refused.
    pub ended_at: Option<i64>,
}

impl Claim {
    /// Whether it can still be taken back.
    pub fn is_open(&self) -> bool {
        matches!(self.status.as_str(), "IN_PROGRESS" | "WAITING_FOR_PAYMENT_REFUND")
    }
}

/// An entry that follows from no order and no refund: of the bill, or of the wallet.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Entry {
    /// The id.
    pub id: String,
    /// When.
    pub at: i64,
    /// The code, such as `SUC` on the bill or `COMPENSATION` in the wallet.
    pub kind: String,
    /// How much; what is taken is less than nothing.
    pub value: Money,
    /// The order it is about.
    pub order_id: Option<String>,
}
