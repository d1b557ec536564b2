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
    pub(crate) line_items: Option<Vec<LineItem>>,
    pub(crate) summary: Option<Summary>,
}

/// How it is paid.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Payment {
    #[serde(rename = "type")]
    pub(crate) kind: Option<String>,
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
    pub(crate) bought_at: Option<String>,
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
