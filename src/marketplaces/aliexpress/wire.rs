//! Disputes and orders as they arrive (aliexpress-api §7, §11.1). Every field may be absent, and every field forgives the
//! forms in which its value comes.

use super::lenient::{Flag, Id, List, Text, Word};
use serde::Deserialize;
use serde_json::Value;

/// A row of the list of disputes.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct IssueRow {
    /// The id for all other calls; the one in the details differs.
    pub(super) issue_id: Id,
    pub(super) issue_status: Word,
    /// The child order.
    pub(super) order_id: Id,
    pub(super) parent_order_id: Id,
    pub(super) buyer_login_id: Text,
    pub(super) gmt_create: Text,
    pub(super) gmt_modified: Text,
    pub(super) reason_chinese: Text,
    pub(super) reason_english: Text,
    /// The details, in a row that was made from them. The gateway has no such field.
    pub(super) detail: Option<Value>,
}

/// The details of a dispute.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Detail {
    pub(super) order_id: Id,
    pub(super) parent_order_id: Id,
    pub(super) buyer_login_id: Text,
    pub(super) issue_status: Word,
    pub(super) reverse_detail_status: Word,
    pub(super) timeout_type: Word,
    pub(super) timeout_trigger_time: Text,
    pub(super) issue_reason: Text,
    pub(super) issue_reason_id: Id,
    pub(super) issue_quantity: Text,
    pub(super) product_id: Id,
    pub(super) product_price: Text,
    pub(super) product_price_currency: Text,
    /// The most that can be refunded, in the buyer's currency; zero once the dispute has finished.
    pub(super) refund_money_max_local: Text,
    pub(super) refund_money_max_local_currency: Text,
    pub(super) buyer_return_logistics_company: Text,
    pub(super) buyer_return_logistics_lp_no: Text,
    /// Typed by the buyer; may hold any sentence.
    pub(super) buyer_return_no: Text,
    pub(super) buyer_solution_list: List,
    pub(super) seller_solution_list: List,
    pub(super) platform_solution_list: List,
    pub(super) process_dto_list: List,
    pub(super) gmt_create: Text,
}

/// A proposal.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Solution {
    /// `-2` for one of the platform's that nobody can accept.
    pub(super) id: Id,
    pub(super) solution_type: Word,
    pub(super) status: Word,
    pub(super) is_default: Flag,
    pub(super) content: Text,
    pub(super) refund_money: Text,
    pub(super) refund_money_currency: Text,
    pub(super) refund_money_post: Text,
    pub(super) refund_money_post_currency: Text,
    pub(super) logistics_fee_bear_role: Word,
    pub(super) reached_time: Text,
    pub(super) gmt_create: Text,
    pub(super) gmt_modified: Text,
}

/// A step of the history.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Process {
    pub(super) action_type: Word,
    pub(super) submit_member_type: Word,
    pub(super) content: Text,
    pub(super) gmt_create: Text,
    pub(super) attachments: List,
}

/// A picture.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Attachment {
    pub(super) file_path: Text,
}

/// A sum as order methods write it.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Sum {
    pub(super) amount: Text,
    pub(super) currency_code: Text,
}

/// An order.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct OrderDetail {
    pub(super) id: Id,
    pub(super) gmt_create: Text,
    pub(super) payment_type: Text,
    /// What the buyer pays, in his currency.
    pub(super) order_amount: Value,
    /// The same before changes (sic).
    pub(super) init_oder_amount: Value,
    pub(super) refund_info: Value,
    pub(super) child_order_list: List,
    pub(super) order_status: Word,
    pub(super) logistics_status: Word,
    pub(super) gmt_pay_success: Text,
    pub(super) buyerloginid: Text,
    pub(super) logistic_info_list: List,
}

/// A parcel.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct LogisticInfo {
    pub(super) logistics_no: Text,
    pub(super) logistics_type_code: Text,
    pub(super) logistics_service_name: Text,
    pub(super) gmt_send: Text,
    pub(super) gmt_received: Text,
    pub(super) receive_status: Word,
}

/// A line of an order.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct ChildOrder {
    pub(super) id: Id,
    pub(super) child_order_id: Id,
    pub(super) product_id: Id,
    pub(super) product_name: Text,
    pub(super) product_count: Text,
    pub(super) product_price: Value,
    pub(super) refund_info: Value,
}

/// What became of the money.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct RefundInfo {
    pub(super) refund_status: Word,
    pub(super) refund_time: Text,
    pub(super) refund_cash_amt: Value,
}

/// The shop.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Profile {
    pub(super) shop_id: Id,
    pub(super) shop_name: Text,
    pub(super) merchant_login_id: Text,
}
