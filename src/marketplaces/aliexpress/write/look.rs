//! Looking for an action in the dispute: what was there before it, and whether it is there now.

use super::super::Client;
use super::super::orders::status;
use crate::domain::{Action, Author, Buyer, Case, CaseKey, Change, Instant, Kind};
use crate::error::{Error, Result};
use crate::marketplaces::{Finding, Receipt};
use serde_json::{Value, json};
use std::collections::HashSet;

/// What is there before the action, so that a thing of the same looks is not taken for it.
pub(super) async fn survey(client: &Client, action: &Action, fresh: Option<&Case>) -> Result<Value> {
    match &action.change {
        Change::Agreement { .. } | Change::Proposal { .. } | Change::Evidence { .. } => {
            let case = match fresh {
                Some(case) => case.clone(),
                None => case_now(client, action).await?,
            };
            Ok(json!({"offers": offers(&case), "pictures": pictures(&case), "accepted": accepted(&case)}))
        }
        Change::Cancellation { .. } => Ok(json!({"status": order_status(client, action).await?})),
        _ => Ok(Value::Null),
    }
}

/// Whether the action is there now.
pub(super) async fn look(client: &Client, action: &Action, survey: &Value) -> Result<Finding> {
    match &action.change {
        Change::Agreement { .. } => {
            let case = case_now(client, action).await?;
            let before = survey["accepted"].as_u64().unwrap_or_default();
            Ok(found(accepted(&case) > before || case.marks.contains("agreed"), None))
        }
        Change::Proposal { kind, amount, text, modifies, .. } => {
            let case = case_now(client, action).await?;
            let before: HashSet<String> = survey["offers"]
                .as_array()
                .into_iter()
                .flatten()
                .filter_map(Value::as_str)
                .map(str::to_owned)
                .collect();
            let ours = case.proposals.iter().find(|offer| {
                offer.side == Author::Seller
                    && offer.kind == *kind
                    && offer.amount.as_ref() == Some(amount)
                    && offer.note.as_deref().is_none_or(|note| words(note).contains(&words(text)))
                    && modifies.as_ref().is_none_or(|own| offer.id.as_ref() == Some(own))
                    && !before.contains(&sign(offer))
            });
            Ok(found(ours.is_some(), ours.and_then(|offer| offer.id.clone())))
        }
        Change::Evidence { .. } => {
            let before = survey["pictures"].as_u64().unwrap_or_default();
            Ok(found(pictures(&case_now(client, action).await?) > before, None))
        }
        Change::Cancellation { .. } => {
            let before = survey["status"].as_str().map(str::to_owned);
            let now = order_status(client, action).await?;
            Ok(match (before.as_deref(), now.as_deref()) {
                (Some("IN_CANCEL"), Some(now)) => found(now != "IN_CANCEL", None),
                _ => Finding::Unclear("AliExpress does not say whether a request to cancel is open".into()),
            })
        }
        _ => Ok(Finding::Unclear("AliExpress does not let it be read back".into())),
    }
}

fn found(there: bool, id: Option<String>) -> Finding {
    if there { Finding::Sent(Receipt { remote_id: id, ..Receipt::default() }) } else { Finding::Absent }
}

/// Every offer of the seller's as it looks, since a changed one keeps its id.
fn offers(case: &Case) -> Vec<String> {
    case.proposals.iter().filter(|offer| offer.side == Author::Seller).map(sign).collect()
}

fn sign(offer: &crate::domain::Proposal) -> String {
    format!("{:?} {} {:?} {:?}", offer.id, offer.kind, offer.amount, offer.note)
}

/// How many pictures the seller has in the dispute: they have no ids.
fn pictures(case: &Case) -> u64 {
    let of_seller = case.messages.iter().filter(|message| message.author == Author::Seller);
    of_seller.map(|message| message.attachments.len() as u64).sum()
}

/// How often the seller accepted something.
fn accepted(case: &Case) -> u64 {
    case.events.iter().filter(|event| event.author == Author::Seller && event.kind == "accepted").count() as u64
}

fn words(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

async fn case_now(client: &Client, action: &Action) -> Result<Case> {
    let key = CaseKey { account: action.account.clone(), id: action.case_id.clone() };
    let blank = Case::unreadable(key, &action.marketplace, Kind::Dispute, String::new(), Instant::default());
    let known = Case { buyer: Buyer { id: None, login: action.buyer.clone() }, ..blank };
    let gone =
        || Error::not_found(format!("AliExpress no longer knows {}", action.case_id)).for_account(&action.account);
    let row = client.row(&known).await?.ok_or_else(gone)?;
    client.case(&row).await
}

async fn order_status(client: &Client, action: &Action) -> Result<Option<String>> {
    let order = action.order_id.as_deref().unwrap_or(&action.case_id);
    status(&client.gateway, order).await
}
