//! A case as a row of JSON (design §6).

use crate::commands::block::Listed;
use crate::commands::mail;
use crate::domain::{DueState, Instant};
use crate::output::{Row, row};
use crate::store::CaseSummary;
use serde_json::{Value, json};
use std::collections::HashMap;

/// The columns of the list, in order. The money of a case stands in two.
pub const FIELDS: [&str; 28] = [
    "id",
    "account",
    "marketplace",
    "kind",
    "status",
    "move",
    "reason",
    "buyer",
    "order_id",
    "reference",
    "opened_at",
    "last_event_at",
    "due_at",
    "due_state",
    "due_rule",
    "due_source",
    "if_missed",
    "at_risk.amount",
    "at_risk.currency",
    "allowed_actions",
    "subject",
    "next",
    "short",
    "problem",
    "synced_at",
    "open",
    "due_title",
    "blocked",
];

/// What a row says beyond the case itself.
#[derive(Clone, Debug, Default)]
pub struct Facts {
    /// The instant that counts as now.
    pub now: Instant,
    /// How many milliseconds before its due instant a case is due soon.
    pub soon: i64,
    /// When the data of each account was last complete.
    pub synced: HashMap<String, Instant>,
    /// The buyers on the list of blocked ones.
    pub blocked: Listed,
}

/// The row of a case whose shortest unique name is `short`. Every key is always there.
pub fn row_of(case: &CaseSummary, short: &str, facts: &Facts) -> Row {
    let due = case.primary.as_ref();
    let due_at = due.map(|deadline| deadline.due_at);
    row(json!({
        "id": case.key.id,
        "account": case.key.account,
        "marketplace": case.marketplace,
        "kind": case.kind,
        "status": case.status,
        "move": case.turn,
        "reason": case.reason,
        "buyer": case.buyer,
        "order_id": case.order_id,
        "reference": case.reference,
        "opened_at": case.opened_at,
        "last_event_at": case.last_event_at,
        "due_at": due_at,
        "due_state": DueState::at(due_at, facts.now, facts.soon),
        "due_rule": due.map(|deadline| &deadline.rule),
        "due_source": due.map(|deadline| deadline.source),
        "if_missed": due.map(|deadline| &deadline.if_missed),
        "at_risk": case.at_risk.as_ref().map_or(Value::Null, |money| json!(money)),
        "allowed_actions": case.allowed_actions,
        "subject": case.subject,
        "next": mail::next(case, short).or_else(|| due.map(|deadline| deadline.action.clone())),
        "short": short,
        "problem": case.problem,
        "synced_at": facts.synced.get(&case.key.account),
        "open": case.open,
        "due_title": due.map(|deadline| &deadline.title),
        "blocked": facts.blocked.state(&case.key.account, case.buyer_id.as_deref(), case.buyer.as_deref()),
    }))
}
