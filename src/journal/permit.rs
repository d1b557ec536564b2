//! The right to change something at a marketplace, once.

use super::Enclosures;
use crate::domain::Enclosure;
use crate::error::Result;

/// Proof that the intent is on disk. Its fields are private, so that nobody but the journal makes one: a function that takes a
/// permit cannot be called in any other way.
#[derive(Debug)]
pub struct Permit<'a> {
    id: &'a str,
    enclosures: &'a Enclosures,
}

impl<'a> Permit<'a> {
    /// Only for an action whose pending row is written.
    pub(super) fn for_recorded(id: &'a str, enclosures: &'a Enclosures) -> Self {
        Self { id, enclosures }
    }

    /// The action's id in the journal.
    pub fn id(&self) -> &str {
        self.id
    }

    /// The bytes of a file that goes with the action, as they were when it was planned.
    pub fn bytes(&self, file: &Enclosure) -> Result<Vec<u8>> {
        self.enclosures.bytes(file)
    }
}
