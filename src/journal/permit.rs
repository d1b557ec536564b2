//! The right to change something outside, once.

use super::record::BODY_BEGUN;
use super::{Gate, Record};
use crate::domain::Enclosure;
use crate::error::Result;

/// Proof that the intent is on disk. Its fields are private, so that nobody but the journal makes one: a function that takes a
/// permit cannot be called in any other way.
pub struct Permit<'a> {
    record: &'a Record,
    gate: &'a Gate,
}

impl<'a> Permit<'a> {
    /// Only for an action whose pending row is written.
    pub(super) fn for_recorded(record: &'a Record, gate: &'a Gate) -> Self {
        Self { record, gate }
    }

    /// The action's id in the journal.
    pub fn id(&self) -> &str {
        &self.record.id
    }

    /// The bytes of a file that goes with the action, as they were when it was planned.
    pub fn bytes(&self, file: &Enclosure) -> Result<Vec<u8>> {
        self.gate.enclosures().bytes(file)
    }

    /// Writes down that from now on the action may have its effect: where much is said before anything is sent, an action without
    /// this row was certainly not sent. It is on disk when this returns.
    pub async fn begin_body(&self) -> Result<()> {
        self.gate.step(self.record, BODY_BEGUN, None).await
    }
}
