//! `aliexpress.issue.issuelist.get` (aliexpress-api §7.1): the newest created first, and no word on deadlines.

use super::Job;
use super::dispute::Dispute;
use super::params::{int, text};
use super::refusal::Refusal;
use super::time::pacific;
use crate::simulator::world::aliexpress::{Filing, file};
use serde_json::{Value, json};
use std::cmp::Reverse;

const STATUSES: [&str; 3] = ["processing", "canceled_issue", "finish"];
/// The largest page.
const MOST: i64 = 50;

/// One page of disputes.
pub(crate) fn get(job: &mut Job<'_>) -> Result<Value, Refusal> {
    let query = job.params.need_object("query_dto")?;
    let page = need(&query, "current_page")?;
    let size = need(&query, "page_size")?;
    if page < 1 {
        return Err(Refusal::parameter("current_page", "it counts from 1"));
    }
    if !(1..=MOST).contains(&size) {
        return Err(Refusal::parameter("page_size", "it must be between 1 and 50"));
    }
    // Nobody knows what the real method does without a status; sellers leave it out to see what is open.
    let status = text(&query["issue_status"]).unwrap_or_else(|| "processing".into());
    if !STATUSES.contains(&status.as_str()) {
        return Err(Refusal::parameter("issue_status", "it must be processing, canceled_issue or finish"));
    }
    let (child, buyer) = (int(&query["order_no"]), text(&query["buyer_login_id"]));
    let (from, until) = (int(&query["create_time_start"]), int(&query["create_time_end"]));
    let wanted = |dispute: &&Dispute| {
        dispute.status == status
            && child.is_none_or(|child| dispute.child_id == child)
            && buyer.as_ref().is_none_or(|buyer| dispute.buyer == *buyer)
            && from.is_none_or(|from| dispute.opened_at >= from)
            && until.is_none_or(|until| dispute.opened_at <= until)
    };
    let mut rows: Vec<&Dispute> = job.shop.disputes.iter().filter(wanted).collect();
    rows.sort_by_key(|dispute| (Reverse(dispute.opened_at), dispute.id));
    let skip = usize::try_from((page - 1).saturating_mul(size)).unwrap_or(usize::MAX);
    let shown = rows.iter().skip(skip).take(usize::try_from(size).unwrap_or_default());
    let body = json!({
        "current_page": page,
        "page_size": size,
        "total_item": rows.len(),
        "data_list": shown.map(|dispute| row(dispute)).collect::<Vec<_>>(),
    });
    if job.settings.shifting_list {
        // A new order each time: nothing to refuse.
        let _ = file(job.shop, job.ids, job.now, &Filing::default());
    }
    Ok(body)
}

fn need(query: &Value, name: &str) -> Result<i64, Refusal> {
    int(&query[name]).ok_or_else(|| Refusal::parameter("query_dto", &format!("{name} must be given")))
}

fn row(dispute: &Dispute) -> Value {
    json!({
        "issue_id": dispute.id,
        "issue_status": dispute.status,
        "order_id": dispute.child_id,
        "parent_order_id": dispute.order_id,
        "buyer_login_id": dispute.buyer,
        "gmt_create": pacific(dispute.opened_at),
        "gmt_modified": pacific(dispute.changed_at),
        "reason_chinese": dispute.reason.chinese,
        "reason_english": dispute.reason.english,
    })
}
