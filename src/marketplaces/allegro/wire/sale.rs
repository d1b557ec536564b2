//! An order as a dealing with a person (allegro-api §9.1). Nothing of it is kept but what the seller lets be kept.

use super::lenient;
use serde::Deserialize;

/// A row of the list of orders.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct SaleForm {
    #[serde(default, deserialize_with = "lenient::text")]
    pub(crate) id: Option<String>,
    pub(crate) status: Option<String>,
    pub(crate) updated_at: Option<String>,
    pub(crate) buyer: Option<SaleBuyer>,
    pub(crate) payment: Option<SalePayment>,
    pub(crate) fulfillment: Option<Fulfillment>,
    pub(crate) delivery: Option<SaleDelivery>,
    pub(crate) line_items: Option<Vec<SaleLine>>,
}

/// Who bought.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct SaleBuyer {
    #[serde(default, deserialize_with = "lenient::text")]
    pub(crate) id: Option<String>,
    pub(crate) login: Option<String>,
    pub(crate) first_name: Option<String>,
    pub(crate) last_name: Option<String>,
    #[serde(default, deserialize_with = "lenient::text")]
    pub(crate) phone_number: Option<String>,
    pub(crate) address: Option<SaleAddress>,
}

/// How it is paid.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct SalePayment {
    #[serde(rename = "type")]
    pub(crate) kind: Option<String>,
    pub(crate) finished_at: Option<String>,
}

/// How far it is.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Fulfillment {
    pub(crate) status: Option<String>,
}

/// Where it goes.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct SaleDelivery {
    pub(crate) address: Option<SaleAddress>,
    pub(crate) pickup_point: Option<PickupPoint>,
    pub(crate) cancellation: Option<Cancellation>,
}

/// That the delivery was cancelled.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Cancellation {
    pub(crate) date: Option<String>,
}

/// A pick-up point.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct PickupPoint {
    #[serde(default, deserialize_with = "lenient::text")]
    pub(crate) id: Option<String>,
}

/// An address; the postcode has two names.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct SaleAddress {
    pub(crate) first_name: Option<String>,
    pub(crate) last_name: Option<String>,
    pub(crate) street: Option<String>,
    pub(crate) city: Option<String>,
    #[serde(default, alias = "postCode", deserialize_with = "lenient::text")]
    pub(crate) zip_code: Option<String>,
    pub(crate) country_code: Option<String>,
    #[serde(default, deserialize_with = "lenient::text")]
    pub(crate) phone_number: Option<String>,
}

/// A line, for the time of buying.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct SaleLine {
    pub(crate) bought_at: Option<String>,
}
