//! A line of a plan: one refund, and how its receipt looks.

use crate::commands::batch::Form;
use crate::commands::refund::Asked;
use crate::domain::refund::Parts;
use crate::domain::{Case, CaseKey, Change, Instant, Money, RefundLine, RefundPart};
use crate::journal::Record;
use crate::output::{Row, row};
use serde::{Deserialize, Serialize};
use serde_json::json;

/// The form of lines that this version writes and reads.
pub const FORM: u32 = 1;

/// How receipts of refunds look.
pub const RECEIPT: Form = Form { named: &["account", "return", "order_id", "total"], id: "refund_id" };

/// One line.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Line {
    /// The form.
    pub plan: u32,
    /// What is to be done; refunds alone are planned.
    pub action: String,
    /// The account.
    pub account: String,
    /// The return.
    #[serde(rename = "return")]
    pub id: String,
    /// Its human number.
    pub reference: Option<String>,
    /// The order.
    pub order_id: String,
    /// The payment.
    pub payment_id: String,
    /// The buyer.
    pub buyer: Option<String>,
    /// What comes back, for the reader.
    pub goods: String,
    /// The lines of the refund.
    pub lines: Vec<RefundLine>,
    /// The part for the delivery.
    pub delivery: Option<Money>,
    /// The deposits on the pieces.
    #[serde(default)]
    pub deposits: Vec<RefundPart>,
    /// What the buyer paid afterwards.
    #[serde(default)]
    pub surcharges: Vec<RefundPart>,
    /// The part for additional services.
    #[serde(default)]
    pub services: Option<Money>,
    /// The part that was paid too much.
    #[serde(default)]
    pub overpaid: Option<Money>,
    /// All of it.
    pub total: Money,
    /// Why it was chosen.
    pub why: Vec<String>,
    /// When it was planned.
    pub planned_at: Instant,
}

impl Line {
    /// A line of this return and these parts, of which nothing more is told.
    pub fn new(case: &Case, order_id: &str, payment_id: &str, parts: Parts, at: Instant) -> Self {
        Self {
            plan: FORM,
            action: "refund".into(),
            account: case.key.account.clone(),
            id: case.key.id.clone(),
            reference: case.reference.clone(),
            order_id: order_id.to_owned(),
            payment_id: payment_id.to_owned(),
            buyer: case.buyer.login.clone(),
            goods: String::new(),
            lines: parts.lines,
            delivery: parts.delivery,
            deposits: parts.deposits,
            surcharges: parts.surcharges,
            services: parts.services,
            overpaid: parts.overpaid,
            total: parts.total,
            why: Vec::new(),
            planned_at: at,
        }
    }

    /// The refund of a return that the journal has, as it was sent; `None` where there is none.
    pub fn of_record(case: &Case, record: &Record) -> Option<Self> {
        let (Change::Refund { payment_id, .. }, Some(order)) = (&record.action.change, &record.action.order_id) else {
            return None;
        };
        Some(Self::new(case, order, payment_id, Parts::of(&record.action.change)?, record.at))
    }

    /// The return.
    pub fn key(&self) -> CaseKey {
        CaseKey { account: self.account.clone(), id: self.id.clone() }
    }

    /// What a person calls the return.
    pub fn name(&self) -> &str {
        self.reference.as_deref().unwrap_or(&self.id)
    }

    /// What the refund consists of.
    pub fn parts(&self) -> Parts {
        Parts {
            lines: self.lines.clone(),
            delivery: self.delivery.clone(),
            deposits: self.deposits.clone(),
            surcharges: self.surcharges.clone(),
            services: self.services.clone(),
            overpaid: self.overpaid.clone(),
            total: self.total.clone(),
        }
    }
}

/// What the receipt of a refund says of it.
pub fn about(asked: &Asked) -> Row {
    row(json!({
        "account": asked.key.account,
        "return": asked.key.id,
        "order_id": asked.order_id,
        "total": asked.total,
    }))
}
