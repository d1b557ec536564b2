//! Orders as they go over the wire, short and in full (aliexpress-api §11.1).

use super::money::{decimal, digits};
use super::time::{pacific, pacific_or_empty};
use super::{Dispute, Order};
use serde_json::{Value, json};

/// A row of the order list.
pub(crate) fn row(order: &Order, disputes: &[Dispute]) -> Value {
    let issue = issue_status(order, disputes);
    let product = json!({
        "child_id": order.child_id,
        "order_id": order.id,
        "product_id": order.product.id,
        "product_name": order.product.name,
        "product_count": order.quantity,
        "product_unit_price": money(order.paid / order.quantity.max(1), &order.currency),
        "total_product_amount": money(order.paid, &order.currency),
        "sku_code": order.product.sku,
        "issue_status": issue,
        "issue_mode": "w",
        "can_submit_issue": issue == "NO_ISSUE" && order.sent_at.is_some(),
        "son_order_status": order.status,
        "show_status": order.status,
        "send_goods_time": pacific_or_empty(order.sent_at),
    });
    json!({
        "order_id": order.id,
        "order_status": order.status,
        "buyer_login_id": order.buyer,
        "buyer_signer_fullname": order.buyer_name,
        "gmt_create": pacific(order.at),
        "gmt_pay_time": pacific(order.paid_at),
        "gmt_send_goods_time": pacific_or_empty(order.sent_at),
        "gmt_update": pacific(order.changed_at),
        "pay_amount": money(order.paid, &order.currency),
        "issue_status": issue,
        "frozen_status": "NO_FROZEN",
        "fund_status": "PAY_SUCCESS",
        "logistics_status": logistics(order),
        "end_reason": order.end_reason,
        "order_detail_url": format!("https://trade.aliexpress.com/order_detail.htm?orderId={}", order.id),
        "product_list": [product],
    })
}

/// The order in full.
pub(crate) fn full(order: &Order, disputes: &[Dispute]) -> Value {
    let issue = issue_status(order, disputes);
    let (issue_info, refund) = (issue_info(order, disputes), refund_info(order, disputes));
    let child = json!({
        "id": order.child_id,
        "child_order_id": order.child_id,
        "issue_status": issue,
        "child_issue_info": issue_info,
        "refund_info": refund,
        "product_id": order.product.id,
        "product_name": order.product.name,
        "product_count": order.quantity,
        "product_price": money(order.paid / order.quantity.max(1), &order.currency),
        "init_order_amt": money(order.paid, &order.currency),
        "sku_code": order.product.sku,
        "order_status": order.status,
    });
    json!({
        "id": order.id,
        "order_status": order.status,
        "issue_status": issue,
        "issue_info": issue_info,
        "refund_info": refund,
        "buyerloginid": order.buyer,
        "buyer_signer_fullname": order.buyer_name,
        "buyer_info": {"login_id": order.buyer, "country": order.country},
        "gmt_create": pacific(order.at),
        "gmt_pay_success": pacific(order.paid_at),
        "gmt_modified": pacific(order.changed_at),
        "order_amount": money(order.paid, &order.currency),
        "init_oder_amount": money(order.paid_usd, "USD"),
        "logistics_status": logistics(order),
        "logistic_info_list": order.parcel.iter().map(|parcel| json!({
            "logistics_no": parcel.number,
            "logistics_type_code": parcel.service,
            "logistics_service_name": parcel.service_name,
            "gmt_send": pacific_or_empty(order.sent_at),
            "gmt_received": pacific_or_empty(parcel.received_at),
            "receive_status": if parcel.received_at.is_some() { "received" } else { "default" },
            "have_tracking_info": true,
        })).collect::<Vec<_>>(),
        "child_order_list": [child],
        "opr_log_dto_list": disputes.iter().filter(|dispute| dispute.order_id == order.id).map(|dispute| json!({
            "action_type": "pledge_issue_buyer_create",
            "gmt_create": pacific(dispute.opened_at),
            "operator": "buyer",
            "order_id": order.id,
            "child_order_id": order.child_id,
        })).collect::<Vec<_>>(),
        "cancel_request_reason": order.cancel_reason,
        "end_reason": order.end_reason,
    })
}

fn issue_status(order: &Order, disputes: &[Dispute]) -> &'static str {
    let mut own = disputes.iter().filter(|dispute| dispute.child_id == order.child_id).peekable();
    if own.peek().is_none() {
        return "NO_ISSUE";
    }
    if own.any(Dispute::is_open) { "IN_ISSUE" } else { "END_ISSUE" }
}

fn issue_info(order: &Order, disputes: &[Dispute]) -> Value {
    let last = disputes.iter().rfind(|dispute| dispute.child_id == order.child_id);
    last.map_or(
        Value::Null,
        |dispute| json!({"issue_model": "w", "issue_status": dispute.status, "issue_time": pacific(dispute.opened_at)}),
    )
}

fn refund_info(order: &Order, disputes: &[Dispute]) -> Value {
    let over = disputes.iter().filter(|dispute| dispute.child_id == order.child_id && dispute.status == "finish");
    let given = over
        .flat_map(|dispute| &dispute.solutions)
        .find(|solution| solution.status.as_deref() == Some("reached") && solution.refund > 0);
    given.map_or(Value::Null, |solution| {
        json!({
            "refund_status": "refund_ok",
            "refund_type": "issue_refund",
            "refund_reason": solution.content,
            "refund_time": pacific_or_empty(solution.reached_at),
            "refund_cash_amt": money(solution.refund, &order.currency),
        })
    })
}

fn logistics(order: &Order) -> &'static str {
    match (&order.sent_at, &order.parcel) {
        (None, _) => "WAIT_SELLER_SEND_GOODS",
        (_, Some(parcel)) if parcel.received_at.is_some() => "BUYER_ACCEPT_GOODS",
        _ => "SELLER_SEND_GOODS",
    }
}

/// An amount as order methods write it.
fn money(minor: i64, currency: &str) -> Value {
    json!({
        "amount": decimal(minor, currency),
        "currency_code": currency,
        "cent": minor,
        "cent_factor": 10_i64.pow(u32::try_from(digits(currency)).unwrap_or_default()),
    })
}
