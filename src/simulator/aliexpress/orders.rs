//! Orders, and buyers' wishes to cancel them (aliexpress-api §11.1, §11.2).

use super::order_rows::{full, row};
use super::params::{int, text};
use super::refusal::Refusal;
use super::time::read_pacific;
use super::{Job, Order};
use crate::simulator::clock::DAY;
use serde_json::{Value, json};
use std::cmp::Reverse;

/// `aliexpress.trade.new.redefining.findorderbyid`: the order behind a number; numbers of lines are not taken.
pub(crate) fn find(job: &mut Job<'_>) -> Result<Value, Refusal> {
    let query = job.params.need_object("param1")?;
    let id = int(&query["order_id"]).ok_or_else(|| Refusal::missing("order_id"))?;
    let order = job.shop.orders.iter().find(|order| order.id == id);
    let order = order.ok_or_else(|| Refusal::business("ORDER_NOT_EXIST", "The order does not exist"))?;
    Ok(json!({"target": full(order, &job.shop.disputes)}))
}

/// `aliexpress.trade.seller.orderlist.get`: a page of orders placed within a window of wall time.
pub(crate) fn list(job: &mut Job<'_>) -> Result<Value, Refusal> {
    let query = job.params.need_object("param_aeop_order_query")?;
    let page = int(&query["current_page"]).unwrap_or(1).max(1);
    let size = int(&query["page_size"]).unwrap_or(50);
    let asked = match check(&query, size) {
        Ok(asked) => asked,
        Err(why) => return Ok(json!({"result": {"success": false, "error_code": "19996", "error_message": why}})),
    };
    let buyer = text(&query["buyer_login_id"]);
    let mut rows: Vec<&Order> = job
        .shop
        .orders
        .iter()
        .filter(|order| (asked.from..=asked.until).contains(&order.at))
        .filter(|order| asked.statuses.is_empty() || asked.statuses.contains(&order.status))
        .filter(|order| buyer.as_ref().is_none_or(|buyer| order.buyer == *buyer))
        .collect();
    rows.sort_by_key(|order| (Reverse(order.at), order.id));
    let per_page = usize::try_from(size).unwrap_or(1);
    let skip = usize::try_from(page - 1).unwrap_or(usize::MAX).saturating_mul(per_page);
    let shown: Vec<Value> = rows.iter().skip(skip).take(per_page).map(|order| row(order, &job.shop.disputes)).collect();
    Ok(json!({"result": {
        "success": true,
        "total_count": rows.len(),
        "total_page": rows.len().div_ceil(per_page),
        "current_page": page,
        "page_size": size,
        "target_list": shown,
    }}))
}

/// What a list of orders is asked for.
struct Asked {
    from: i64,
    until: i64,
    statuses: Vec<String>,
}

/// The window and the statuses, within the limits of the method.
fn check(query: &Value, size: i64) -> Result<Asked, &'static str> {
    let time = |name: &str| text(&query[name]).as_deref().and_then(read_pacific);
    let from = time("create_date_start").ok_or("create_date_start must be given as yyyy-MM-dd HH:mm:ss")?;
    let until = time("create_date_end").ok_or("create_date_end must be given as yyyy-MM-dd HH:mm:ss")?;
    let listed = query["order_status_list"].as_array().map(Vec::as_slice).unwrap_or_default();
    let statuses: Vec<String> = listed.iter().chain([&query["order_status"]]).filter_map(text).collect();
    let finished = statuses.iter().any(|status| status == "FINISH");
    if !(1..=50).contains(&size) {
        return Err("page_size must be between 1 and 50");
    }
    if finished && statuses.len() > 1 {
        return Err("FINISH must be asked for separately");
    }
    if until - from > if finished { 30 * DAY } else { 180 * DAY } {
        return Err("the window is too wide");
    }
    Ok(Asked { from, until, statuses })
}

/// `aliexpress.trade.seller.order.acceptcancel`: the order ends.
pub(crate) fn accept_cancel(job: &mut Job<'_>) -> Result<Value, Refusal> {
    answer_cancel(job, "aliexpress.trade.seller.order.acceptcancel", false)
}

/// `aliexpress.trade.seller.order.refusecancel`: the order goes on.
pub(crate) fn refuse_cancel(job: &mut Job<'_>) -> Result<Value, Refusal> {
    answer_cancel(job, "aliexpress.trade.seller.order.refusecancel", true)
}

fn answer_cancel(job: &mut Job<'_>, method: &str, refusing: bool) -> Result<Value, Refusal> {
    let body = job.params.need_object("param_order_cancel_request")?;
    let id = int(&body["order_id"]).ok_or_else(|| Refusal::missing("order_id"))?;
    let buyer = text(&body["buyer_login_id"]).ok_or_else(|| Refusal::missing("buyer_login_id"))?;
    if refusing && text(&body["memo"]).is_none() {
        return Err(Refusal::missing("memo"));
    }
    let now = job.now;
    let order = job.shop.orders.iter_mut().find(|order| order.id == id && order.buyer == buyer);
    let failed = |code: &str, why: &str| json!({"result": {"success": false, "target": false, "error_code": code, "error_message": why}});
    let Some(order) = order else { return Ok(failed("100", "The order does not exist")) };
    if order.status != "IN_CANCEL" || job.settings.false_writes {
        return Ok(failed("210", "The order has no open cancel request"));
    }
    order.status = if refusing { "WAIT_SELLER_SEND_GOODS" } else { "FINISH" }.into();
    order.end_reason = (!refusing).then(|| "cancel_order_close_trade".into());
    order.changed_at = now;
    job.effect(method, id, body);
    Ok(json!({"result": {"success": true, "target": true}}))
}
