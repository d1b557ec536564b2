//! The verdict on a claim (allegro-api §4.7): it moves only toward the buyer.

use super::errors::at_path;
use super::issues::find;
use super::{Desk, read_money};
use crate::simulator::http::{Answer, Reply};
use crate::simulator::model::{Entry, Issue, Role};
use crate::simulator::world::texts;
use serde_json::Value;

const VERDICTS: [&str; 11] = [
    "ACCEPTED_REPAIR",
    "ACCEPTED_REFUND",
    "ACCEPTED_EXCHANGE",
    "ACCEPTED_PARTIAL_REFUND",
    "REJECTED_ADDITIONAL_REQUIREMENTS_NOT_COMPLETED",
    "REJECTED_PRODUCT_NOT_RETURNED",
    "REJECTED_PRODUCT_DAMAGED_BY_USER",
    "REJECTED_PRODUCT_CONFORMS_TO_CONTRACT",
    "REJECTED_MINOR_DEFECT",
    "REJECTED_OTHER",
    "REJECTED_CLAIM_WITHDRAWN_BY_BUYER",
];

/// `POST /sale/issues/{id}/status`: 200 with an empty body. The exact verdict can never be read back.
pub(crate) fn give(desk: &mut Desk<'_>) -> Answer {
    let at = find(desk)?;
    let body = desk.call.json();
    let verdict = body["status"].as_str().unwrap_or_default().to_owned();
    let message = body["message"].as_str().unwrap_or_default().to_owned();
    let issue = &desk.seller.issues[at];
    check(issue, &verdict, &message)?;
    let order = desk.seller.orders.iter().find(|order| order.id == issue.order_id);
    check_partial(&verdict, &body["partialRefund"], order.map(|order| order.currency()))?;
    let login = Some(desk.seller.me.login.clone());
    let (spoken, noted) = (desk.ids.uuid(), desk.ids.uuid());
    let accepted = verdict.starts_with("ACCEPTED");
    let now = desk.now;
    let issue = &mut desk.seller.issues[at];
    issue.chat.push(Entry { id: spoken, at: now, role: Role::Seller, login, text: message, files: Vec::new() });
    let text = texts::verdict(accepted).to_owned();
    issue.chat.push(Entry { id: noted, at: now, role: Role::System, login: None, text, files: Vec::new() });
    issue.status = if accepted { "CLAIM_ACCEPTED" } else { "CLAIM_REJECTED" }.into();
    issue.verdicts.push(verdict);
    let id = issue.id.clone();
    desk.effect("issue.status", &id, body);
    Ok(Reply::empty(200))
}

/// Claims only, with words for the buyer, and never a refusal after any verdict.
fn check(issue: &Issue, verdict: &str, message: &str) -> Result<(), Reply> {
    if issue.kind != "CLAIM" {
        return Err(refused("issueId", "The status of a dispute cannot be changed"));
    }
    if !VERDICTS.contains(&verdict) {
        return Err(refused("status", "Unknown status"));
    }
    if message.trim().is_empty() {
        return Err(refused("message", "message must be given"));
    }
    let decided = issue.status == "CLAIM_ACCEPTED" || issue.status == "CLAIM_REJECTED";
    if decided && !verdict.starts_with("ACCEPTED") {
        return Err(refused("status", "A decision can only be changed to an acceptance"));
    }
    Ok(())
}

/// A partial refund needs its amount in the order's currency; every other verdict must not have one.
fn check_partial(verdict: &str, given: &Value, currency: Option<&str>) -> Result<(), Reply> {
    if verdict != "ACCEPTED_PARTIAL_REFUND" {
        let message = "partialRefund is allowed for ACCEPTED_PARTIAL_REFUND only";
        return if given.is_null() { Ok(()) } else { Err(refused("partialRefund", message)) };
    }
    match read_money(given) {
        None => Err(refused("partialRefund", "partialRefund with amount and currency must be given")),
        Some(money) if currency.is_some_and(|currency| currency != money.currency) => {
            Err(refused("partialRefund.currency", "The currency is not that of the order"))
        }
        Some(_) => Ok(()),
    }
}

/// The document of this resource knows 400 and no 422.
fn refused(path: &str, message: &str) -> Reply {
    at_path(400, "VALIDATION_ERROR", Some(path), message)
}
