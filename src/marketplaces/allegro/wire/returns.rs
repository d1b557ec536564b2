//! A customer return (allegro-api §6.2). Of the bank account only what is masked at once is read, of the
//! e-mail address nothing.

use super::{Price, User, lenient, open_enum};
use serde::Deserialize;

open_enum! {
    /// Where a return stands; on the wire a free word.
    Status {
        Created = "CREATED",
        Dispatched = "DISPATCHED",
        InTransit = "IN_TRANSIT",
        Delivered = "DELIVERED",
        Finished = "FINISHED",
        FinishedByProtection = "FINISHED_APT",
        Rejected = "REJECTED",
        CommissionClaimed = "COMMISSION_REFUND_CLAIMED",
        CommissionRefunded = "COMMISSION_REFUNDED",
        WarehouseDelivered = "WAREHOUSE_DELIVERED",
        WarehouseVerification = "WAREHOUSE_VERIFICATION",
    }
}

impl Status {
    /// Whether anything is left to do. A word that is not known may mean work, so it counts as open.
    pub(crate) fn is_open(&self) -> bool {
        !matches!(
            self,
            Self::Finished
                | Self::FinishedByProtection
                | Self::Rejected
                | Self::CommissionClaimed
                | Self::CommissionRefunded
        )
    }

    /// Whether Allegro's own warehouse has the goods; kinds of it that are new too.
    pub(crate) fn is_warehouse(&self) -> bool {
        self.as_str().starts_with("WAREHOUSE_")
    }
}

/// One return.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Return {
    #[serde(default, deserialize_with = "lenient::text")]
    pub(crate) id: Option<String>,
    #[serde(default, deserialize_with = "lenient::text")]
    pub(crate) reference_number: Option<String>,
    #[serde(default, deserialize_with = "lenient::text")]
    pub(crate) order_id: Option<String>,
    pub(crate) created_at: Option<String>,
    pub(crate) is_fulfillment: Option<bool>,
    pub(crate) buyer: Option<User>,
    pub(crate) items: Option<Vec<Item>>,
    pub(crate) parcels: Option<Vec<Parcel>>,
    pub(crate) refund: Option<Payout>,
    pub(crate) rejection: Option<Rejection>,
    pub(crate) marketplace_id: Option<String>,
    pub(crate) status: Option<Status>,
}

/// What is sent back.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Item {
    #[serde(default, deserialize_with = "lenient::text")]
    pub(crate) offer_id: Option<String>,
    pub(crate) quantity: Option<i64>,
    pub(crate) name: Option<String>,
    pub(crate) price: Option<Price>,
    pub(crate) reason: Option<Reason>,
}

/// Why it is sent back.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Reason {
    #[serde(rename = "type")]
    pub(crate) kind: Option<String>,
    pub(crate) user_comment: Option<String>,
}

/// Where the money goes when it cannot go back the way it came.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Payout {
    pub(crate) bank_account: Option<BankAccount>,
}

/// A bank account.
#[derive(Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct BankAccount {
    #[serde(default, deserialize_with = "lenient::text")]
    pub(crate) account_number: Option<String>,
    #[serde(default, deserialize_with = "lenient::text")]
    pub(crate) iban: Option<String>,
}

impl std::fmt::Debug for BankAccount {
    /// Without the number.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("BankAccount")
    }
}

/// A parcel on its way back.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Parcel {
    pub(crate) created_at: Option<String>,
    #[serde(default, deserialize_with = "lenient::text")]
    pub(crate) waybill: Option<String>,
    pub(crate) carrier_id: Option<String>,
    #[serde(default, deserialize_with = "lenient::text")]
    pub(crate) transporting_waybill: Option<String>,
    pub(crate) transporting_carrier_id: Option<String>,
}

/// The seller's refusal.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Rejection {
    pub(crate) code: Option<String>,
    pub(crate) reason: Option<String>,
    pub(crate) created_at: Option<String>,
}
