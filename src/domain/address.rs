//! Where a buyer sends goods back to.

use serde::{Deserialize, Serialize};

/// One of the seller's own addresses for returned goods, as the marketplace keeps it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReturnAddress {
    /// The marketplace's id, by which a proposal names it.
    pub id: String,
    /// Who receives there.
    pub name: Option<String>,
    /// Street, city, province, postcode and country in one line.
    pub text: String,
    /// Whether the marketplace takes it when none is named.
    pub is_default: bool,
}
