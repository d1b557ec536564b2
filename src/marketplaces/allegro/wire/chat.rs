//! One entry of an issue's chat (allegro-api §4.5).

use super::{File, lenient, open_enum};
use serde::Deserialize;

open_enum! {
    /// The role that Allegro prints. `SELLER` is no proof that the seller wrote.
    Role {
        Buyer = "BUYER",
        Seller = "SELLER",
        Admin = "ADMIN",
        System = "SYSTEM",
        Fulfillment = "FULFILLMENT",
    }
}

/// One entry.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Entry {
    #[serde(default, deserialize_with = "lenient::text")]
    pub(crate) id: Option<String>,
    pub(crate) text: Option<String>,
    pub(crate) attachments: Option<Vec<File>>,
    pub(crate) author: Option<Writer>,
    pub(crate) created_at: Option<String>,
}

/// Who wrote an entry, as Allegro puts it.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Writer {
    pub(crate) login: Option<String>,
    pub(crate) role: Option<Role>,
}
