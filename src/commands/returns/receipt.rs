//! What became of one refund, as a line for a program and for a person.

use crate::commands::refund::{Asked, Fate};
use crate::domain::{CaseKey, Instant, Money};
use crate::output::{Row, row};
use serde_json::json;

/// One receipt.
#[derive(Clone, Debug)]
pub struct Receipt {
    /// The line of the plan, from 1; `None` where there was no plan.
    pub line: Option<usize>,
    /// The return.
    pub key: CaseKey,
    /// The order.
    pub order_id: Option<String>,
    /// All of it.
    pub total: Option<Money>,
    /// What became of it.
    pub fate: Fate,
    /// Whether it was sent before this run.
    pub already: bool,
    /// The marketplace's id of the refund.
    pub refund_id: Option<String>,
    /// The action in the journal.
    pub journal: Option<String>,
    /// When this became known.
    pub at: Instant,
    /// What was wrong.
    pub error: Option<String>,
}

impl Receipt {
    /// The receipt of a refund that the marketplace has.
    pub fn of(asked: &Asked, line: Option<usize>, fate: Fate, at: Instant) -> Self {
        Self {
            line,
            key: asked.key.clone(),
            order_id: Some(asked.order_id.clone()),
            total: Some(asked.total.clone()),
            fate,
            already: asked.already,
            refund_id: asked.refund_id.clone(),
            journal: Some(asked.record.id.clone()),
            at,
            error: match fate {
                Fate::NoFunds => Some("the balance did not cover it".into()),
                Fate::Invalid => Some("the marketplace called it off as not valid".into()),
                _ => None,
            },
        }
    }

    /// As JSON tells it. Every key is always there.
    pub fn row(&self) -> Row {
        row(json!({
            "line": self.line,
            "account": self.key.account,
            "return": self.key.id,
            "order_id": self.order_id,
            "state": self.fate.as_str(),
            "already": self.already,
            "total": self.total,
            "refund_id": self.refund_id,
            "journal": self.journal,
            "at": self.at,
            "error": self.error,
        }))
    }
}
