//! A change as the request that makes it.

use super::super::client::{Area, ISSUES, MESSAGING, ORDERS_WRITE, PAYMENTS_WRITE, RETURNS_WRITE};
use super::send::{Place, Request};
use super::{area, limits};
use crate::domain::{Action, Change, Kind, Money, RefundLine, RefundPart, ReturnDecision};
use crate::error::{Error, ErrorKind, Result};
use crate::marketplaces::write::no_api;
use reqwest::Method;
use serde_json::{Value, json};

/// The request that makes the change. A change that Allegro has no API for, or that breaks one of its limits, is an error.
pub(super) fn of(action: &Action) -> Result<Request> {
    let id = action.case_id.as_str();
    let order =
        || action.order_id.as_deref().ok_or_else(|| Error::usage(format!("the order behind {id} is not known")));
    match &action.change {
        Change::Message { text, .. } if action.kind == Some(Kind::Message) => {
            limits::thread_text(text)?;
            Ok(post(MESSAGING, &["messaging", "threads", id, "messages"], json!({"text": text}), "send the message"))
        }
        Change::Message { text, files } => {
            limits::issue_text(text, files.len())?;
            Ok(issue_message(id, "REGULAR", text, "send the message"))
        }
        Change::Closure { text } => {
            only(
                action,
                Kind::Dispute,
                "Allegro takes a request for closure in discussions alone; a claim is closed by its verdict",
            )?;
            limits::issue_text(text, 0)?;
            Ok(issue_message(id, "END_REQUEST", text, "ask for closure"))
        }
        Change::ReturnDecision { decision, text, files } => {
            only(action, Kind::Claim, "whether goods must come back is said in claims alone")?;
            limits::issue_text(text, files.len())?;
            Ok(issue_message(id, return_type(*decision, files.len())?, text, "send the return decision"))
        }
        Change::Verdict { verdict, text, partial_refund } => {
            only(action, Kind::Claim, "only a claim takes a verdict; a discussion is answered by messages")?;
            limits::verdict_text(text)?;
            let body = verdict_body(verdict, text, partial_refund.as_ref())?;
            Ok(post(ISSUES, &["sale", "issues", id, "status"], body, "send the verdict"))
        }
        Change::Read => {
            let path = ["messaging", "threads", id, "read"];
            Ok(Request::new(Method::PUT, MESSAGING, &path, json!({"read": true}), "mark the thread as read"))
        }
        Change::Refund { .. } => refund(&action.change, order()?),
        Change::ReturnRejection { code, reason } => {
            limits::rejection_text(reason)?;
            let body = json!({"rejection": {"code": code, "reason": reason}});
            Ok(post(RETURNS_WRITE, &["order", "customer-returns", id, "rejection"], body, "reject the return"))
        }
        Change::CommissionClaim { line_id, quantity } => {
            let body = json!({"lineItem": {"id": line_id}, "quantity": quantity});
            Ok(post(ORDERS_WRITE, &["order", "refund-claims"], body, "claim the commission back"))
        }
        Change::CommissionCancellation { claim_id } => {
            let path = ["order", "refund-claims", claim_id];
            Ok(Request::new(Method::DELETE, ORDERS_WRITE, &path, Value::Null, "take the claim of commission back"))
        }
        Change::Shipment { carrier_id, carrier_name, waybill, lines } => {
            limits::shipment(waybill, carrier_name.as_deref())?;
            let mut body = json!({"carrierId": carrier_id, "waybill": waybill});
            set(&mut body, "carrierName", carrier_name.as_ref().map(|name| json!(name)));
            set(
                &mut body,
                "lineItems",
                (!lines.is_empty()).then(|| lines.iter().map(|id| json!({"id": id})).collect()),
            );
            Ok(post(ORDERS_WRITE, &["order", "checkout-forms", order()?, "shipments"], body, "add the parcel"))
        }
        Change::Raw { method, path, params, body } => raw(method, path, params, body.as_ref()),
        change @ (Change::Agreement { .. }
        | Change::Proposal { .. }
        | Change::Evidence { .. }
        | Change::Cancellation { .. }
        | Change::Mail { .. }) => Err(no_api("Allegro", change.name())),
    }
}

fn post(area: Area, path: &[&str], body: Value, purpose: &str) -> Request {
    Request::new(Method::POST, area, path, body, purpose)
}

fn issue_message(id: &str, kind: &str, text: &str, purpose: &str) -> Request {
    post(ISSUES, &["sale", "issues", id, "message"], json!({"type": kind, "text": text}), purpose)
}

fn only(action: &Action, kind: Kind, otherwise: &str) -> Result<()> {
    if action.kind == Some(kind) {
        Ok(())
    } else {
        Err(Error::usage(format!("{} is no {kind}: {otherwise}", action.case_id)))
    }
}

fn return_type(decision: ReturnDecision, files: usize) -> Result<&'static str> {
    match decision {
        ReturnDecision::OwnLabel if files == 0 => Err(Error::usage("a label of your own must come with it as a file")),
        ReturnDecision::OwnLabel => Ok("RETURN_REQUIRED_SELLER_LABEL"),
        ReturnDecision::Custom => Ok("RETURN_REQUIRED_CUSTOM"),
        ReturnDecision::NotRequired => Ok("RETURN_NOT_REQUIRED"),
    }
}

fn verdict_body(verdict: &str, text: &str, partial: Option<&Money>) -> Result<Value> {
    let mut body = json!({"status": verdict, "message": text});
    match (verdict == "ACCEPTED_PARTIAL_REFUND", partial) {
        (true, None) => return Err(Error::usage("a partial refund needs its amount").hint("--amount 12.50")),
        (false, Some(_)) => return Err(Error::usage("only a partial refund takes an amount")),
        (_, partial) => set(&mut body, "partialRefund", partial.map(|money| json!(money))),
    }
    Ok(body)
}

fn refund(change: &Change, order: &str) -> Result<Request> {
    let Change::Refund {
        command_id,
        payment_id,
        reason,
        lines,
        delivery,
        deposits,
        surcharges,
        services,
        overpaid,
        comment,
        total: _,
    } = change
    else {
        return Err(Error::failed("this is no refund"));
    };
    let singles = [("delivery", delivery), ("additionalServices", services), ("overpaid", overpaid)];
    let has_single = singles.iter().any(|(_, part)| part.is_some());
    if lines.is_empty() && deposits.is_empty() && surcharges.is_empty() && !has_single {
        return Err(Error::usage("there is nothing to refund").hint("name a line with --item, or the delivery cost"));
    }
    limits::comment(comment.as_deref())?;
    let mut body = json!({
        "payment": {"id": payment_id}, "order": {"id": order}, "commandId": command_id, "reason": reason,
    });
    set(&mut body, "lineItems", (!lines.is_empty()).then(|| lines.iter().map(refund_line).collect()));
    let deposit = |part: &RefundPart| json!({"lineItemId": part.id, "totalValue": part.amount});
    set(&mut body, "deposits", (!deposits.is_empty()).then(|| deposits.iter().map(deposit).collect()));
    let surcharge = |part: &RefundPart| json!({"id": part.id, "value": part.amount});
    set(&mut body, "surcharges", (!surcharges.is_empty()).then(|| surcharges.iter().map(surcharge).collect()));
    for (name, part) in singles {
        set(&mut body, name, part.as_ref().map(|money| json!({"value": money})));
    }
    set(&mut body, "sellerComment", comment.as_ref().map(|text| json!(text)));
    Ok(post(PAYMENTS_WRITE, &["payments", "refunds"], body, "make the refund"))
}

/// Pieces or money, never both, and no `null` (allegro-api §7.1).
fn refund_line(line: &RefundLine) -> Value {
    match (&line.amount, line.quantity) {
        (Some(amount), _) => json!({"id": line.line_id, "type": "AMOUNT", "value": amount}),
        (None, quantity) => json!({"id": line.line_id, "type": "QUANTITY", "quantity": quantity.unwrap_or(1)}),
    }
}

fn raw(method: &str, path: &str, params: &[(String, String)], body: Option<&Value>) -> Result<Request> {
    let method = Method::from_bytes(method.to_uppercase().as_bytes())
        .ok()
        .filter(|method| [Method::POST, Method::PUT, Method::PATCH, Method::DELETE].contains(method))
        .ok_or_else(|| {
            Error::usage(format!("`{method}` is no method that changes something"))
                .hint("GET, POST, PUT, PATCH, DELETE")
        })?;
    // It works once in a discussion's life, and only the command that remembers it may use it up.
    if body.is_some_and(|body| body["type"] == "END_REQUEST") {
        return Err(Error::new(
            ErrorKind::Guard,
            "a request for closure works once per discussion, for ever, so no raw call sends it",
        )
        .hint("aftersale dispute close CASE"));
    }
    let first = path.split('?').next().unwrap_or_default();
    let segments: Vec<&str> = first.trim_start_matches('/').split('/').collect();
    let purpose = format!("{method} {first}");
    let place = Place::Typed(path.to_owned(), params.to_vec());
    Ok(Request { method, area: area(&segments), place, body: body.cloned().unwrap_or_default(), purpose })
}

fn set(body: &mut Value, name: &str, value: Option<Value>) {
    if let Some(value) = value {
        body[name] = value;
    }
}
