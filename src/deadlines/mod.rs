//! The deadline engine: pure functions of a case, the rules and now.

use crate::config;
use crate::domain::{Case, Deadline, Instant};
use crate::error::Result;
use std::path::Path;

/// The rules with the user's choice of readings.
pub struct Engine {}

/// A deadline that the seller entered by hand.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Manual {
    /// The instant.
    pub due_at: Instant,
    /// Where it comes from, in the seller's words.
    pub note: Option<String>,
}

impl Engine {
    /// The compiled-in rule packs, those in `overrides` (a folder that may be absent) on top, and the user's readings.
    pub fn new(_settings: &config::Deadlines, _overrides: &Path) -> Result<Self> {
        todo!()
    }

    /// All deadlines of a case, those that bind first, then by due instant.
    pub fn deadlines(&self, _case: &Case, _manual: Option<&Manual>, _now: Instant) -> Vec<Deadline> {
        todo!()
    }

    /// Changes whenever any rule, calendar or chosen reading does.
    pub fn digest(&self) -> String {
        todo!()
    }
}
