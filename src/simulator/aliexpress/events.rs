//! What tests let happen: the operations of `POST /_simulator/events` that begin with `ali_`.

use super::dispute::{Dispute, Remedy};
use super::params::{int, text};
use super::script::{Deed, act};
use super::{auth, money};
use crate::simulator::clock::DAY;
use crate::simulator::model::State;
use crate::simulator::world::aliexpress::{Filing, file};
use serde_json::{Value, json};

/// Lets one thing happen. `account` says to which shop (0 by default), `issue_id` to which dispute; `amount`, `type`,
/// `text`, `solution_id`, `address_id`, `number`, `company`, `stage` and `days` say how. Beside the operations here there is
/// one for each verb of [`act`].
pub(crate) fn perform(op: &str, body: &Value, state: &mut State, at: i64) -> Result<Value, String> {
    let index = body["account"].as_u64().and_then(|index| usize::try_from(index).ok()).unwrap_or(0);
    super::ensure_shop(state, index);
    state.aliexpress.settle(at);
    match op {
        "ali_authorize" => {
            let buyer = body["buyer"].as_bool().unwrap_or(false);
            let code = auth::grant(&mut state.aliexpress, &mut state.ids, index, at, buyer);
            return Ok(json!({"code": code}));
        }
        "ali_expire_tokens" => {
            let own = state.aliexpress.tokens.iter_mut().filter(|pair| pair.shop == index);
            own.for_each(|pair| pair.ends_at = pair.ends_at.min(at));
            return Ok(json!({}));
        }
        _ => {}
    }
    let State { aliexpress, ids, .. } = state;
    let shop = aliexpress.shops.get_mut(index).ok_or("there is no such shop")?;
    match op {
        "ali_open_dispute" => {
            let filing = filing(body)?;
            let dispute = file(shop, ids, at, &filing)?;
            Ok(shown(dispute))
        }
        "ali_cancel_request" => {
            let id = int(&body["order_id"]).ok_or("order_id is needed")?;
            let order = shop.orders.iter_mut().find(|order| order.id == id).ok_or("there is no such order")?;
            order.status = "IN_CANCEL".into();
            order.cancel_reason = Some(text(&body["text"]).unwrap_or_else(|| "buyerDonotwantOrder".into()));
            order.changed_at = at;
            Ok(json!({"order_id": id, "buyer_login_id": order.buyer}))
        }
        _ => {
            let verb = op.strip_prefix("ali_").unwrap_or(op);
            let id = int(&body["issue_id"]).ok_or("issue_id is needed")?;
            let dispute =
                shop.disputes.iter_mut().find(|dispute| dispute.id == id).ok_or("there is no such dispute")?;
            if let Some(days) = int(&body["days"]).filter(|_| verb == "postpone") {
                // As for a holiday: the deadline moves, and nothing in the list tells.
                dispute.timers.iter_mut().for_each(|timer| timer.at += days * DAY);
                return Ok(shown(dispute));
            }
            let deed = deed(verb, body, &dispute.currency)?;
            act(dispute, ids, at, deed)?;
            Ok(shown(dispute))
        }
    }
}

fn shown(dispute: &Dispute) -> Value {
    let solutions: Vec<_> = dispute
        .solutions
        .iter()
        .map(|solution| {
            json!({
                "id": solution.id, "side": solution.side, "type": solution.remedy, "status": solution.status,
            })
        })
        .collect();
    json!({
        "issue_id": dispute.id,
        "order_id": dispute.order_id,
        "child_id": dispute.child_id,
        "buyer_login_id": dispute.buyer,
        "status": dispute.status,
        "stage": dispute.stage,
        "solutions": solutions,
    })
}

fn deed(verb: &str, body: &Value, currency: &str) -> Result<Deed, String> {
    Ok(Deed {
        verb: verb.into(),
        refund: amount(body, currency)?,
        remedy: remedy(body)?,
        text: text(&body["text"]).or_else(|| text(&body["company"])).unwrap_or_default(),
        name: text(&body["number"]).or_else(|| text(&body["stage"])).unwrap_or_default(),
        solution: int(&body["solution_id"]),
        address: int(&body["address_id"]),
    })
}

fn filing(body: &Value) -> Result<Filing, String> {
    let usual = Filing::default();
    let currency = text(&body["currency"]).unwrap_or(usual.currency);
    Ok(Filing {
        refund: amount(body, &currency)?,
        remedy: remedy(body)?.unwrap_or_default(),
        buyer: text(&body["buyer"]).unwrap_or(usual.buyer),
        country: text(&body["country"]).unwrap_or(usual.country),
        reason: text(&body["reason"]).unwrap_or(usual.reason),
        words: text(&body["text"]).unwrap_or(usual.words),
        order: int(&body["order_id"]),
        quantity: int(&body["quantity"]).unwrap_or(1),
        currency,
        ..usual
    })
}

fn amount(body: &Value, currency: &str) -> Result<Option<i64>, String> {
    let Some(text) = text(&body["amount"]) else { return Ok(None) };
    money::read(&text, currency).map(Some).ok_or_else(|| format!("`{text}` is no amount of {currency}"))
}

fn remedy(body: &Value) -> Result<Option<Remedy>, String> {
    let Some(name) = text(&body["type"]) else { return Ok(None) };
    Remedy::read(&name).map(Some).ok_or_else(|| format!("`{name}` is neither refund nor return_and_refund"))
}
