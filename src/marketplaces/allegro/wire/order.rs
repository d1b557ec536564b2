//! An order, its refunds, and the account itself (allegro-api §9.1, §7.2, §13).

use super::{Price, Reference, lenient};
use serde::Deserialize;

/// A checkout form.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct CheckoutForm {
    #[serde(default, deserialize_with = "lenient::text")]
    pub(crate) id: Option<String>,
    pub(crate) marketplace: Option<Reference>,
    pub(crate) payment: Option<Payment>,
    pub(crate) surcharges: Option<Vec<Payment>>,
    pub(crate) delivery: Option<Delivery>,
    pub(crate) line_items: Option<Vec<LineItem>>,
    pub(crate) summary: Option<Summary>,
}

/// How it is paid.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Payment {
    #[serde(default, deserialize_with = "lenient::text")]
    pub(crate) id: Option<String>,
    #[serde(rename = "type")]
    pub(crate) kind: Option<String>,
    pub(crate) paid_amount: Option<Price>,
}

/// How it is sent.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Delivery {
    pub(crate) cost: Option<Price>,
}

/// One line.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct LineItem {
    #[serde(default, deserialize_with = "lenient::text")]
    pub(crate) id: Option<String>,
    pub(crate) offer: Option<Offer>,
    pub(crate) quantity: Option<i64>,
    pub(crate) price: Option<Price>,
    pub(crate) deposit: Option<Deposit>,
    pub(crate) bought_at: Option<String>,
}

/// The deposit on one piece.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Deposit {
    pub(crate) price: Option<Price>,
}

/// What was bought.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Offer {
    #[serde(default, deserialize_with = "lenient::text")]
    pub(crate) id: Option<String>,
    pub(crate) name: Option<String>,
}

/// The sums.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Summary {
    pub(crate) total_to_pay: Option<Price>,
}

/// A refund.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Refund {
    #[serde(default, deserialize_with = "lenient::text")]
    pub(crate) id: Option<String>,
    pub(crate) status: Option<String>,
    pub(crate) created_at: Option<String>,
    pub(crate) total_value: Option<Price>,
    pub(crate) reason: Option<String>,
    pub(crate) line_items: Option<Vec<RefundedLine>>,
    pub(crate) delivery: Option<Value>,
    pub(crate) seller_comment: Option<String>,
}

/// A line of a refund: pieces, or a sum.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct RefundedLine {
    #[serde(default, deserialize_with = "lenient::text")]
    pub(crate) id: Option<String>,
    pub(crate) quantity: Option<i64>,
    pub(crate) value: Option<Price>,
}

/// A part of a refund that is a sum alone.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Value {
    pub(crate) value: Option<Price>,
}

/// Where a parcel is (allegro-api §9.3).
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Tracked {
    #[serde(default, deserialize_with = "lenient::text")]
    pub(crate) waybill: Option<String>,
    pub(crate) tracking_details: Option<TrackingDetails>,
}

/// Its steps; absent for a parcel that the carrier does not know.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct TrackingDetails {
    pub(crate) statuses: Option<Vec<TrackingStatus>>,
}

/// One step.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct TrackingStatus {
    pub(crate) occurred_at: Option<String>,
    pub(crate) code: Option<String>,
}

/// The account.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Me {
    #[serde(default, deserialize_with = "lenient::text")]
    pub(crate) id: Option<String>,
    pub(crate) login: Option<String>,
    pub(crate) base_marketplace: Option<Reference>,
}
