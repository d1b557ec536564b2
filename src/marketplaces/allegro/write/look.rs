//! Looking for an action at Allegro: what was there before it, and whether it is there now.

use super::super::client::{Ask, ORDERS, read};
use super::super::{Client, RESOURCES, api};
use crate::domain::refund::{counts, mark as refund_mark};
use crate::domain::{Action, Author, Case, Change, Instant, Kind, Message};
use crate::error::{Error, Result};
use crate::marketplaces::{Finding, Receipt};
use serde_json::{Value, json};
use std::collections::HashSet;

/// A marketplace's clock may lag behind ours by so many milliseconds.
const LAG: i64 = 5 * 60_000;

/// What is there before the action, so that a thing of the same looks is not taken for it.
pub(super) async fn survey(client: &Client, action: &Action, fresh: Option<&Case>) -> Result<Value> {
    match &action.change {
        Change::Message { .. } | Change::ReturnDecision { .. } | Change::Verdict { .. } => {
            let case = match fresh {
                Some(case) => case.clone(),
                None => case_now(client, action).await?,
            };
            let same: Vec<&str> = own(&case, action).map(|message| message.id.as_str()).collect();
            Ok(json!({"status": case.status, "undecided": case.marks.contains("return-undecided"), "same": same}))
        }
        Change::CommissionClaim { line_id, .. } => Ok(
            json!({"claims": commission_claims(client, line_id).await?.iter().map(|claim| claim["id"].clone()).collect::<Vec<_>>()}),
        ),
        _ => Ok(Value::Null),
    }
}

/// Whether the action is there now.
pub(super) async fn look(client: &Client, action: &Action, survey: &Value, since: Instant) -> Result<Finding> {
    match &action.change {
        Change::Message { .. } => Ok(message(&case_now(client, action).await?, action, survey, since)),
        Change::ReturnDecision { .. } => {
            let case = case_now(client, action).await?;
            let decided = survey["undecided"] == true && !case.marks.contains("return-undecided");
            Ok(match message(&case, action, survey, since) {
                Finding::Absent if decided => Finding::Sent(Receipt::default()),
                found => found,
            })
        }
        Change::Verdict { verdict, .. } => {
            Ok(verdict_found(&case_now(client, action).await?, verdict, action, survey, since))
        }
        Change::ReturnRejection { .. } => {
            let case = case_now(client, action).await?;
            Ok(if case.status == "REJECTED" { Finding::Sent(Receipt::default()) } else { Finding::Absent })
        }
        Change::Refund { command_id, .. } => refund(client, action, command_id, survey).await,
        Change::Shipment { waybill, .. } => shipment(client, action, waybill).await,
        Change::CommissionClaim { line_id, .. } => {
            let before: HashSet<&Value> = survey["claims"].as_array().into_iter().flatten().collect();
            let claims = commission_claims(client, line_id).await?;
            let ours = claims.iter().find(|claim| claim["type"] != "AUTOMATIC" && !before.contains(&claim["id"]));
            Ok(ours.map_or(Finding::Absent, |claim| Finding::Sent(receipt(claim["id"].as_str()))))
        }
        Change::CommissionCancellation { claim_id } => {
            let path = ["order", "refund-claims", claim_id];
            let claim =
                read(&client.auth, &Ask { what: "the claim of commission", area: ORDERS, path: &path, query: &[] })
                    .await?;
            Ok(if claim["status"] == "CANCELLED" { Finding::Sent(receipt(Some(claim_id))) } else { Finding::Absent })
        }
        _ => Ok(Finding::Unclear("Allegro does not let it be read back".into())),
    }
}

/// A message of ours that was not there before. Where Allegro gives only part of the talk, that it is not in that part says nothing.
fn message(case: &Case, action: &Action, survey: &Value, since: Instant) -> Finding {
    let before: HashSet<&str> = survey["same"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    let ours =
        own(case, action).find(|message| !before.contains(message.id.as_str()) && message.at.since(since) > -LAG);
    match ours {
        Some(message) => Finding::Sent(Receipt { at: Some(message.at), ..receipt(Some(&message.id)) }),
        None if case.marks.contains("chat-unread") => Finding::Unclear("Allegro does not show the whole talk".into()),
        None => Finding::Absent,
    }
}

/// Allegro tells the coarse verdict alone (allegro-api §4.4), so a change from one acceptance to another cannot be seen.
fn verdict_found(case: &Case, verdict: &str, action: &Action, survey: &Value, since: Instant) -> Finding {
    let wanted = if verdict.starts_with("ACCEPTED") { "CLAIM_ACCEPTED" } else { "CLAIM_REJECTED" };
    if case.status != wanted {
        return Finding::Absent;
    }
    if survey["status"] != wanted {
        return Finding::Sent(Receipt::default());
    }
    match message(case, action, survey, since) {
        Finding::Sent(receipt) => Finding::Sent(receipt),
        _ => Finding::Unclear(
            "the claim was decided so before, and Allegro does not tell one acceptance from another".into(),
        ),
    }
}

/// The seller's own messages with the words and as many files as the action has.
fn own<'a>(case: &'a Case, action: &'a Action) -> impl Iterator<Item = &'a Message> {
    let words = words(action.change.text().unwrap_or_default());
    let files = action.change.files().len();
    case.messages.iter().filter(move |message| {
        message.author == Author::Seller && self::words(&message.text) == words && message.attachments.len() == files
    })
}

/// A text as it may come back: blanks and line ends of other kinds.
fn words(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

async fn case_now(client: &Client, action: &Action) -> Result<Case> {
    let name = match action.kind {
        Some(Kind::Message) => "threads",
        Some(Kind::Return) => "returns",
        _ => "issues",
    };
    let resource = RESOURCES.iter().find(|resource| resource.name == name).copied();
    let gone = || Error::not_found(format!("Allegro no longer knows {}", action.case_id)).for_account(&action.account);
    let resource = resource.ok_or_else(gone)?;
    let me = api::orders::identity(&client.auth).await?;
    let row = client.row(resource, &action.case_id).await?.ok_or_else(gone)?;
    client.case(resource, &row, &me).await
}

/// Ours bears its mark in the seller's note, since Allegro does not tell command ids. A refund by somebody else that has come since
/// may be the very one that was wanted, made by hand: then nothing is sent again.
async fn refund(client: &Client, action: &Action, command_id: &str, survey: &Value) -> Result<Finding> {
    let Some(order) = action.order_id.as_deref() else { return Ok(Finding::Unclear("the order is not known".into())) };
    let Some(before) = survey["refunds"].as_array() else { return Ok(Finding::Absent) };
    let shown = api::orders::refunds_of(&client.auth, order).await?;
    let mark = refund_mark(command_id);
    let ours = shown.iter().find(|one| one.comment.as_deref().is_some_and(|comment| comment.contains(mark)));
    if let Some(ours) = ours {
        let answer = Some(json!({"status": ours.status, "totalValue": ours.total}));
        return Ok(Finding::Sent(Receipt { at: ours.created_at, answer, ..receipt(Some(&ours.id)) }));
    }
    let others = shown.iter().any(|one| counts(one) && !before.iter().any(|id| *id == one.id.as_str()));
    Ok(if others { Finding::Unclear("somebody else refunded the order since".into()) } else { Finding::Absent })
}

async fn shipment(client: &Client, action: &Action, waybill: &str) -> Result<Finding> {
    let Some(order) = action.order_id.as_deref() else { return Ok(Finding::Unclear("the order is not known".into())) };
    let path = ["order", "checkout-forms", order, "shipments"];
    let shown =
        read(&client.auth, &Ask { what: "the parcels of the order", area: ORDERS, path: &path, query: &[] }).await?;
    let found = shown["shipments"].as_array().into_iter().flatten().find(|parcel| parcel["waybill"] == waybill);
    Ok(found.map_or(Finding::Absent, |parcel| Finding::Sent(receipt(parcel["id"].as_str()))))
}

/// The claims of commission on an order line, whoever filed them. The list cannot be asked for one line, so its pages are read.
async fn commission_claims(client: &Client, line_id: &str) -> Result<Vec<Value>> {
    const PAGE: usize = 100;
    let mut found = Vec::new();
    for page in 0.. {
        let offset = (page * PAGE).to_string();
        let query = [("limit", "100"), ("offset", offset.as_str())];
        let ask =
            Ask { what: "the claims of commission", area: ORDERS, path: &["order", "refund-claims"], query: &query };
        let items = api::rows::array(read(&client.auth, &ask).await?, "refundClaims", &client.auth.account)?;
        let last = items.len() < PAGE;
        found.extend(items.into_iter().filter(|claim| claim["lineItem"]["id"] == line_id));
        if last {
            break;
        }
    }
    Ok(found)
}

fn receipt(id: Option<&str>) -> Receipt {
    Receipt { remote_id: id.map(str::to_owned), ..Receipt::default() }
}
