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
    pub(crate) line_items: Option<Vec<LineItem>>,
    pub(crate) summary: Option<Summary>,
    pub(crate) status: Option<String>,
    pub(crate) fulfillment: Option<Fulfillment>,
    pub(crate) delivery: Option<Delivery>,
    pub(crate) buyer: Option<Buyer>,
}

/// Who bought.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Buyer {
    #[serde(default, deserialize_with = "lenient::text")]
    pub(crate) id: Option<String>,
    pub(crate) login: Option<String>,
    /// An alias of Allegro's, not the buyer's own address.
    pub(crate) email: Option<String>,
}

/// How far it has been sent.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Fulfillment {
    pub(crate) status: Option<String>,
}

/// How it travels. Of the address only town and country are read.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Delivery {
    pub(crate) address: Option<Address>,
    pub(crate) method: Option<Method>,
    pub(crate) cost: Option<Price>,
}

/// Where it goes.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Address {
    pub(crate) city: Option<String>,
    pub(crate) country_code: Option<String>,
}

/// A way of delivery.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Method {
    pub(crate) name: Option<String>,
}

/// How it is paid.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Payment {
    #[serde(rename = "type")]
    pub(crate) kind: Option<String>,
    #[serde(default, deserialize_with = "lenient::text")]
    pub(crate) id: Option<String>,
    pub(crate) provider: Option<String>,
    pub(crate) finished_at: Option<String>,
    pub(crate) paid_amount: Option<Price>,
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
    pub(crate) selected_additional_services: Option<Vec<Service>>,
}

/// A service that was bought with a line, such as carrying it in.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Service {
    pub(crate) price: Option<Price>,
    pub(crate) quantity: Option<i64>,
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
    pub(crate) order: Option<Reference>,
    pub(crate) line_items: Option<Vec<RefundLine>>,
    pub(crate) delivery: Option<Value>,
    pub(crate) deposits: Option<Vec<DepositPart>>,
    pub(crate) surcharges: Option<Vec<SurchargePart>>,
    pub(crate) additional_services: Option<Value>,
    pub(crate) overpaid: Option<Value>,
    pub(crate) seller_comment: Option<String>,
}

/// A deposit that goes back.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct DepositPart {
    #[serde(default, deserialize_with = "lenient::text")]
    pub(crate) line_item_id: Option<String>,
    pub(crate) total_value: Option<Price>,
}

/// A surcharge that goes back.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct SurchargePart {
    #[serde(default, deserialize_with = "lenient::text")]
    pub(crate) id: Option<String>,
    pub(crate) value: Option<Price>,
}

/// One line of a refund: pieces or money.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct RefundLine {
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

/// A claim of commission (allegro-api §8). Its sum is a number, which [`Price`] takes too.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct RefundClaim {
    #[serde(default, deserialize_with = "lenient::text")]
    pub(crate) id: Option<String>,
    pub(crate) status: Option<String>,
    pub(crate) quantity: Option<i64>,
    pub(crate) commission: Option<Price>,
    pub(crate) created_at: Option<String>,
    pub(crate) line_item: Option<ClaimedLine>,
    #[serde(rename = "type")]
    pub(crate) kind: Option<String>,
}

/// The line that a claim is about.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct ClaimedLine {
    #[serde(default, deserialize_with = "lenient::text")]
    pub(crate) id: Option<String>,
    pub(crate) bought_at: Option<String>,
    pub(crate) offer: Option<Reference>,
}

/// A parcel of an order (allegro-api §9.2).
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Shipment {
    #[serde(default, deserialize_with = "lenient::text")]
    pub(crate) waybill: Option<String>,
    pub(crate) carrier_id: Option<String>,
    pub(crate) carrier_name: Option<String>,
    pub(crate) line_items: Option<Vec<Reference>>,
    pub(crate) created_at: Option<String>,
}

/// Where a parcel was (allegro-api §9.3).
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
    pub(crate) statuses: Option<Vec<TrackingStep>>,
}

/// One step.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct TrackingStep {
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
