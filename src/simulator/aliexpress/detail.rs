//! `aliexpress.issue.detail.get` (aliexpress-api §7.2).

use super::dispute::{Act, Dispute, Side, Solution};
use super::money::{decimal, share};
use super::refusal::Refusal;
use super::time::{pacific, pacific_or_empty};
use super::{Job, Order, image};
use serde_json::{Value, json};

/// The dispute with its proposals and its history.
pub(crate) fn get(job: &mut Job<'_>) -> Result<Value, Refusal> {
    let buyer = job.params.need("buyer_login_id")?.to_owned();
    let id = job.params.need_int("issue_id")?;
    let dispute = job.shop.dispute(id, &buyer).ok_or_else(unknown)?.clone();
    let order = job.shop.orders.iter().find(|order| order.child_id == dispute.child_id);
    Ok(json!({"result_object": render(&dispute, order, job.base)}))
}

/// The refusal for a dispute that the shop does not have with this buyer.
pub(crate) fn unknown() -> Refusal {
    Refusal::business("ISSUE_NOT_EXIST", "The issue does not exist or does not belong to this buyer")
}

fn render(dispute: &Dispute, order: Option<&Order>, base: &str) -> Value {
    let side = |side: Side| -> Vec<Value> {
        let own = dispute.solutions.iter().filter(|solution| solution.side == side);
        own.map(|each| solution(dispute, each)).collect()
    };
    // Nothing can be given back any more once it is over.
    let most = |minor: i64, currency: &str| decimal(if dispute.is_open() { minor } else { 0 }, currency);
    let mut body = json!({
        "id": dispute.line_id,
        "order_id": dispute.child_id,
        "parent_order_id": dispute.order_id,
        "buyer_login_id": dispute.buyer,
        "issue_status": word(dispute, &dispute.status),
        "reverse_detail_status": word(dispute, &dispute.stage),
        "issue_type": "normal",
        "issue_reason": dispute.reason.english,
        "issue_reason_id": dispute.reason.id,
        "issue_quantity": dispute.quantity,
        "refund_money_max": most(dispute.most_usd, "USD"),
        "refund_money_max_currency": "USD",
        "refund_money_max_local": most(dispute.most, &dispute.currency),
        "refund_money_max_local_currency": dispute.currency,
        "after_sale_warranty": dispute.warranty,
        "buyer_solution_list": side(Side::Buyer),
        "seller_solution_list": side(Side::Seller),
        "platform_solution_list": side(Side::Platform),
        "process_dto_list": dispute.history.iter().rev().map(|each| act(dispute, each, base)).collect::<Vec<_>>(),
        "gmt_create": pacific(dispute.opened_at),
    });
    if let Some((kind, at)) = dispute.timeout() {
        body["timeout_type"] = json!(kind);
        body["timeout_trigger_time"] = json!(pacific(at));
    }
    if let Some(order) = order {
        body["product_id"] = json!(order.product.id.to_string());
        body["product_name"] = json!(order.product.name);
        body["product_price"] = json!(decimal(order.paid / order.quantity.max(1), &order.currency));
        body["product_price_currency"] = json!(order.currency);
        body["sku_main_pic_url"] = json!(order.product.picture);
    }
    if let Some(leg) = &dispute.leg {
        body["buyer_return_logistics_company"] = json!(leg.company);
        body["buyer_return_logistics_lp_no"] = json!(leg.lp);
        body["buyer_return_no"] = json!(leg.number);
    }
    body
}

/// An enum text; some disputes have a stray NUL in theirs.
fn word(dispute: &Dispute, text: &str) -> String {
    if dispute.stray_nuls { format!("{text}\0") } else { text.to_owned() }
}

fn solution(dispute: &Dispute, solution: &Solution) -> Value {
    let usd = share(solution.refund, dispute.most, dispute.most_usd);
    let mut body = json!({
        "id": solution.id,
        "issue_id": dispute.id,
        "order_id": dispute.child_id,
        "solution_owner": solution.side,
        "solution_type": solution.remedy.name(),
        "is_default": solution.main,
        "content": solution.content,
        "refund_money": decimal(solution.refund, &dispute.currency),
        "refund_money_currency": dispute.currency,
        "refund_money_post": decimal(usd, "USD"),
        "refund_money_post_currency": "USD",
        "reached_time": pacific_or_empty(solution.reached_at),
        "buyer_accept_time": pacific_or_empty(solution.buyer_at),
        "seller_accept_time": pacific_or_empty(solution.seller_at),
        "gmt_create": pacific(solution.at),
        "gmt_modified": pacific(solution.changed_at),
        "version": solution.version,
    });
    if let Some(status) = &solution.status {
        body["status"] = json!(word(dispute, status));
    }
    if let Some(reached) = &solution.reached {
        body["reached_type"] = json!(reached);
    }
    if let Some((bearer, cents)) = solution.freight {
        // A number in major units, as the documentation's sample has it.
        let amount: serde_json::Number = decimal(cents, "USD").parse().unwrap_or_else(|_| 0.into());
        body["logistics_fee_amount"] = json!(amount);
        body["logistics_fee_amount_currency"] = json!("USD");
        body["logistics_fee_bear_role"] = json!(bearer);
    }
    body
}

fn act(dispute: &Dispute, act: &Act, base: &str) -> Value {
    let attachments: Vec<Value> = act
        .pictures
        .iter()
        .map(|name| {
            json!({
                "file_path": format!("{base}{}{name}", image::FOLDER),
                "gmt_create": pacific(act.at),
                "owner": act.side,
                "issue_id": dispute.id,
                "issue_process_id": dispute.id % 1_000_000_000 + act.at / 1000,
            })
        })
        .collect();
    json!({
        "action_type": act.action,
        "submit_member_type": act.side,
        "content": act.content,
        "gmt_create": pacific(act.at),
        "issue_id": dispute.id,
        "receive_goods": act.received,
        "has_buyer_video": act.buyer_video,
        "has_seller_video": false,
        "attachments": attachments,
    })
}
