//! Parcels on their way, and more time for the buyer to confirm receipt (aliexpress-api §11.2, §11.3).

use super::refusal::Refusal;
use super::time::pacific;
use super::{Job, Order};
use crate::simulator::clock::DAY;
use serde_json::{Value, json};

/// The most days that receipt can be put off by, all in all.
const MOST_DAYS: i64 = 120;

/// `aliexpress.logistics.redefining.querytrackingresult`: what happened to the parcel of an order, the newest first.
pub(crate) fn follow(job: &mut Job<'_>) -> Result<Value, Refusal> {
    let number = job.params.need("logistics_no")?;
    let order = job.params.need_int("out_ref")?;
    job.params.need("service_name")?;
    job.params.need("to_area")?;
    if job.params.need("origin")? != "ESCROW" {
        return Err(Refusal::parameter("origin", "it must be ESCROW"));
    }
    let found = job.shop.orders.iter().find(|each| each.id == order && carries(each, number));
    let Some(found) = found else {
        return Ok(json!({"result_success": false, "error_desc": "There is no such parcel", "details": []}));
    };
    let sent = found.sent_at.unwrap_or(found.at);
    let received = found.parcel.as_ref().and_then(|parcel| parcel.received_at);
    let steps = [
        (Some(sent), "Accepted by carrier", "PU_PICKUP_SUCCESS"),
        (Some(sent + 6 * DAY), "Arrived in the country", "LH_ARRIVE"),
        (received, "Delivered", "GTMS_SIGNED"),
    ];
    let past = steps.into_iter().filter_map(|(at, text, code)| Some((at?, text, code)));
    let past = past.filter(|(at, ..)| *at <= job.now);
    let mut details: Vec<Value> = past
        .map(|(at, text, code)| {
            let signed = if code == "GTMS_SIGNED" { found.buyer_name.as_str() } else { "" };
            json!({
                "event_date": pacific(at), "event_desc": text, "address": found.country, "action_code": code,
                "signed_name": signed,
            })
        })
        .collect();
    details.reverse();
    Ok(json!({"result_success": true, "official_website": "https://global.cainiao.com", "details": details}))
}

fn carries(order: &Order, number: &str) -> bool {
    order.parcel.as_ref().is_some_and(|parcel| parcel.number == number)
}

/// `aliexpress.trade.redefining.extendsbuyeracceptgoodstime`: the buyer gets `param1` more days to confirm receipt.
pub(crate) fn extend(job: &mut Job<'_>) -> Result<Value, Refusal> {
    let (id, days) = (job.params.need_int("param0")?, job.params.need_int("param1")?);
    let failed = |code: i64, memo: &str| Ok(json!({"is_success": false, "sub_error_code": code, "memo": memo}));
    let (now, off) = (job.now, job.settings.false_writes);
    let Some(order) = job.shop.orders.iter_mut().find(|order| order.id == id) else {
        return failed(100, "The order does not exist");
    };
    if order.status != "WAIT_BUYER_ACCEPT_GOODS" || days < 1 || off {
        return failed(200, "The order does not wait for the buyer");
    }
    if order.extended_days + days > MOST_DAYS {
        return failed(201, "The time is too long");
    }
    order.extended_days += days;
    order.changed_at = now;
    job.effect("aliexpress.trade.redefining.extendsbuyeracceptgoodstime", id, json!({"days": days}));
    Ok(json!({"is_success": true}))
}
