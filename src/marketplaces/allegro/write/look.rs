//! Looking for an action at Allegro: what was there before it, and whether it is there now.

use super::super::client::{Ask, ORDERS, read};
use super::super::{Client, RESOURCES, api};
use crate::domain::refund::{counts, mark as refund_mark};
use crate::domain::{Action, Author, Case, Change, CommissionClaim, Event, Instant, Kind, Message};
use crate::error::{Error, Result};
use crate::marketplaces::{Finding, Receipt};
use serde_json::{Value, json};
use std::collections::HashSet;

/// A marketplace's clock may lag behind ours by so many milliseconds.
const LAG: i64 = 5 * 60_000;

/// How far back claims of commission are read, in milliseconds: longer than they may be filed after the purchase.
const CLAIMS_BACK: i64 = 60 * 86_400_000;

/// The states of a return in which the buyer has his money from elsewhere, or gets none (allegro-api §6.1).
const ENDED: [&str; 2] = ["FINISHED_APT", "REJECTED"];

/// What is there before the action, so that a thing of the same looks is not taken for it.
pub(super) async fn survey(client: &Client, action: &Action, fresh: Option<&Case>) -> Result<Value> {
    match &action.change {
        Change::Message { .. } | Change::ReturnDecision { .. } | Change::Verdict { .. } => {
            let case = match fresh {
                Some(case) => case.clone(),
                None => case_now(client, action).await?,
            };
            let same: Vec<&str> = own(&case, action).map(|message| message.id.as_str()).collect();
            let held = held(&case, action).count();
            let undecided = case.marks.contains("return-undecided");
            Ok(json!({"status": case.status, "undecided": undecided, "same": same, "held": held}))
        }
        Change::CommissionClaim { line_id, .. } => {
            let claims = commission_claims(client, action, line_id, Instant::from(chrono::Utc::now())).await?;
            Ok(json!({"claims": claims.iter().map(|claim| &claim.id).collect::<Vec<_>>()}))
        }
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
            let before = survey["claims"].as_array().into_iter().flatten().filter_map(Value::as_str);
            let before: HashSet<&str> = before.collect();
            let claims = commission_claims(client, action, line_id, since).await?;
            let ours = claims.iter().find(|claim| !claim.automatic && !before.contains(claim.id.as_str()));
            Ok(ours.map_or(Finding::Absent, |claim| Finding::Sent(receipt(Some(&claim.id)))))
        }
        Change::CommissionCancellation { claim_id } => {
            let claim = api::commissions::one(&client.auth, claim_id).await?;
            let cancelled = claim.is_some_and(|claim| claim.is_cancelled());
            Ok(if cancelled { Finding::Sent(receipt(Some(claim_id))) } else { Finding::Absent })
        }
        _ => Ok(Finding::Unclear("Allegro does not let it be read back".into())),
    }
}

/// A message of ours that was not there before. Where Allegro gives only part of the talk, that it is not in that part says nothing.
fn message(case: &Case, action: &Action, survey: &Value, since: Instant) -> Finding {
    let before: HashSet<&str> = survey["same"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    let fresh: Vec<&Message> = own(case, action).filter(|message| !before.contains(message.id.as_str())).collect();
    let held: Vec<&Event> = held(case, action).collect();
    // One that was held back before may have been let through since.
    if (fresh.len() + held.len()) as u64 <= survey["held"].as_u64().unwrap_or_default() {
        let partial = case.marks.contains("chat-unread");
        return if partial { Finding::Unclear("Allegro does not show the whole talk".into()) } else { Finding::Absent };
    }
    let Some(message) = fresh.last() else {
        let why = held.last().and_then(|event| event.text.split(':').next()).unwrap_or_default();
        return Finding::Sent(Receipt { warning: Some(why.into()), ..Receipt::default() });
    };
    if message.at.since(since) <= -LAG {
        return Finding::Unclear(format!(
            "a message with these words is there that was not there before, and Allegro says that it is of {}",
            message.at
        ));
    }
    let missing = message.attachments.len() < action.change.files().len();
    Finding::Sent(Receipt {
        at: Some(message.at),
        warning: missing.then(|| "found at the marketplace, without the file that went with it".into()),
        ..receipt(Some(&message.id))
    })
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

/// The seller's own messages with the words and the files of the action. Allegro does not always show a file that it took, so where
/// there are words, they are enough.
fn own<'a>(case: &'a Case, action: &'a Action) -> impl Iterator<Item = &'a Message> {
    let words = words(action.change.text().unwrap_or_default());
    let files = action.change.files().len();
    case.messages.iter().filter(move |message| {
        let shown = message.attachments.len();
        message.author == Author::Seller
            && self::words(&message.text) == words
            && (shown == files || (shown < files && !words.is_empty()))
    })
}

/// The seller's own messages with the words of the action that Allegro has and still checks, or has blocked: they stand in the
/// timeline, since the buyer may not have them.
fn held<'a>(case: &'a Case, action: &Action) -> impl Iterator<Item = &'a Event> {
    let words = words(action.change.text().unwrap_or_default());
    case.events.iter().filter(move |event| {
        let said = event.text.split_once(':').map(|(_, said)| self::words(said));
        event.kind == "message-held" && said.as_ref() == Some(&words)
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
    if action.kind == Some(Kind::Return) {
        let status = case_now(client, action).await?.status;
        if ENDED.contains(&status.as_str()) {
            return Ok(Finding::Unclear(format!(
                "the return has come to be {status} since, so it may not be wanted any more"
            )));
        }
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

/// The claims of commission on an order line, whoever filed them. Nothing is claimed that was bought longer ago than a claim may be filed,
/// so no claim on it is older than that either.
async fn commission_claims(
    client: &Client,
    action: &Action,
    line_id: &str,
    at: Instant,
) -> Result<Vec<CommissionClaim>> {
    let since = at.plus_millis(-CLAIMS_BACK);
    let claims = api::commissions::claims(&client.auth, action.buyer.as_deref(), since).await?;
    Ok(claims.into_iter().filter(|claim| claim.line_id == line_id).collect())
}

fn receipt(id: Option<&str>) -> Receipt {
    Receipt { remote_id: id.map(str::to_owned), ..Receipt::default() }
}
