//! `[templates]`: what letters to buyers say of the shop.

use super::section::Section;
use crate::error::Result;

/// `[templates]`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Templates {
    /// The shop's name; the seller's login where it is not set.
    pub shop: Option<String>,
    /// How letters are signed, lines and all; the shop's name where it is not set.
    pub signature: Option<String>,
}

/// Reads the section. A wrong key or value is a usage error with its place.
pub(super) fn read(part: &Section) -> Result<Templates> {
    part.allow(&["shop", "signature"])?;
    Ok(Templates { shop: part.text("shop")?, signature: part.text("signature")? })
}
