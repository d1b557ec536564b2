//! A change as the method that makes it.

use super::super::gateway::{Ask, ORDERS, RETURN_AND_REFUND};
use super::super::sign::Params;
use super::limits;
use crate::domain::{Action, Change};
use crate::error::{Error, Result};
use crate::journal::Permit;
use crate::marketplaces::http::Content;
use crate::marketplaces::write::no_api;
use serde_json::{Map, Value, json};
use std::borrow::Cow;

/// One call.
pub(super) struct Request {
    pub(super) method: String,
    pub(super) group: &'static str,
    /// The method's own parameters.
    pub(super) params: Vec<(Cow<'static, str>, String)>,
    /// What it is for, as `accept the proposal`.
    purpose: &'static str,
}

impl Request {
    pub(super) fn ask(&self) -> Ask<'_> {
        let params =
            self.params.iter().fold(Params::default(), |all, (name, value)| all.with(name.clone(), value.clone()));
        Ask { what: self.purpose, method: &self.method, group: self.group, params }
    }

    /// The file that goes with it.
    pub(super) fn content(&self, permit: &Permit<'_>, action: &Action) -> Result<Content> {
        let Change::Evidence { file } = &action.change else { return Ok(Content::Nothing) };
        Ok(Content::File {
            part: "image_bytes",
            name: file.name.clone(),
            media_type: file.media_type.clone(),
            bytes: permit.bytes(file)?,
        })
    }
}

/// The call that makes the change. A change that AliExpress has no API for, or that breaks one of its limits, is an error.
pub(super) fn of(action: &Action) -> Result<Request> {
    let buyer =
        || action.buyer.clone().ok_or_else(|| Error::usage(format!("the buyer of {} is not known", action.case_id)));
    let issue = |method: &str, more: Vec<(&'static str, String)>, purpose| {
        let mut params = vec![("buyer_login_id", buyer()?), ("issue_id", action.case_id.clone())];
        params.extend(more);
        Ok(request(&format!("aliexpress.issue.{method}"), RETURN_AND_REFUND, params, purpose))
    };
    match &action.change {
        Change::Agreement { proposal_id, return_address_id } => {
            let mut more = vec![("solution_id", proposal_id.clone())];
            more.extend(return_address_id.clone().map(|id| ("return_address_id", id)));
            issue("solution.agree", more, "accept the proposal")
        }
        Change::Proposal { kind, amount, text, .. } => {
            limits::proposal(kind, amount, text)?;
            let dto = proposal(action, &buyer()?)?;
            Ok(request(
                "aliexpress.issue.solution.save",
                RETURN_AND_REFUND,
                vec![("param_dto", dto)],
                "make the proposal",
            ))
        }
        Change::Evidence { file } => {
            issue("image.upload", vec![("extension", limits::extension(file)?.into())], "send the picture")
        }
        Change::Cancellation { accept, reason } => cancellation(action, &buyer()?, *accept, reason.as_deref()),
        Change::Raw { method, params, body, .. } => raw(method, params, body.as_ref()),
        change => Err(no_api("AliExpress", change.name())),
    }
}

fn request(method: &str, group: &'static str, params: Vec<(&'static str, String)>, purpose: &'static str) -> Request {
    let params = params.into_iter().map(|(name, value)| (name.into(), value)).collect();
    Request { method: method.into(), group, params, purpose }
}

/// A proposal as the gateway's own libraries write it: the bare object, ids as text.
fn proposal(action: &Action, buyer: &str) -> Result<String> {
    let Change::Proposal { modifies, refuses, kind, amount, whole, return_address_id, text } = &action.change else {
        return Err(Error::failed("this is no proposal"));
    };
    let mut dto = Map::new();
    let mut put = |name: &str, value: Value| drop(dto.insert(name.into(), value));
    put("add_seller_solution", modifies.is_none().into());
    put("buyer_login_id", buyer.into());
    put("issue_id", action.case_id.clone().into());
    match (modifies, refuses) {
        (Some(own), _) => put("modify_seller_solution_id", own.clone().into()),
        (None, Some(theirs)) => put("buyer_solution_id", theirs.clone().into()),
        (None, None) => return Err(Error::usage("there is no proposal of the buyer's to answer")),
    }
    put("add_solution_type", kind.clone().into());
    let sum = amount.amount();
    put("refund_amount", if *whole { sum.trim_end_matches("00").trim_end_matches('.').into() } else { sum.into() });
    put("refund_amount_currency", amount.currency.clone().into());
    if let Some(address) = return_address_id {
        put("return_good_address_id", address.clone().into());
    }
    put("solution_context", text.trim().into());
    Ok(Value::Object(dto).to_string())
}

fn cancellation(action: &Action, buyer: &str, accept: bool, reason: Option<&str>) -> Result<Request> {
    let order = action.order_id.as_deref().unwrap_or(&action.case_id);
    let mut dto = json!({"buyer_login_id": buyer, "order_id": order});
    let (method, purpose) = match accept {
        true => ("aliexpress.trade.seller.order.acceptcancel", "accept the cancellation"),
        false => ("aliexpress.trade.seller.order.refusecancel", "refuse the cancellation"),
    };
    if !accept {
        let reason = reason.map(str::trim).filter(|reason| !reason.is_empty());
        dto["memo"] = reason.ok_or_else(|| Error::usage("a refusal needs its reason").hint("--message"))?.into();
    }
    Ok(request(method, ORDERS, vec![("param_order_cancel_request", dto.to_string())], purpose))
}

fn raw(method: &str, params: &[(String, String)], body: Option<&Value>) -> Result<Request> {
    if body.is_some() {
        return Err(Error::usage("AliExpress takes parameters and no body").hint("-F name=value"));
    }
    // What the gateway itself needs is added to every call, and a login has no place among arguments that others can see.
    let own = ["access_token", "session", "app_key", "app_secret", "sign", "sign_method", "timestamp", "method"];
    if let Some((name, _)) = params.iter().find(|(name, _)| own.contains(&name.as_str())) {
        return Err(Error::usage(format!("`{name}` is added to every call by itself")).hint("leave it out"));
    }
    let params = params.iter().map(|(name, value)| (Cow::Owned(name.clone()), value.clone())).collect();
    Ok(Request { method: method.into(), group: ORDERS, params, purpose: "call the method" })
}
