//! Limits and offsets (allegro-api §3.5).

use super::errors::at_path;
use crate::simulator::http::{Call, Reply};

/// The bounds of a list.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Bounds {
    /// The limit when none is asked for.
    pub default: usize,
    /// The largest limit.
    pub max: usize,
    /// The largest offset.
    pub max_offset: usize,
    /// The status of a refusal, 400 or 422.
    pub status: u16,
}

/// Part of a list.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Window {
    /// How many rows at most.
    pub limit: usize,
    /// How many rows are left out before them.
    pub offset: usize,
}

impl Window {
    /// The part of a list that a call asks for; a refusal when it asks for more than it may.
    pub fn of(call: &Call, bounds: Bounds) -> Result<Self, Reply> {
        let limit = number(call, "limit", bounds.default, 1, bounds.max, bounds.status)?;
        let offset = number(call, "offset", 0, 0, bounds.max_offset, bounds.status)?;
        Ok(Self { limit, offset })
    }

    /// The rows of this part.
    pub fn cut<T>(&self, rows: impl IntoIterator<Item = T>) -> Vec<T> {
        rows.into_iter().skip(self.offset).take(self.limit).collect()
    }
}

fn number(call: &Call, name: &str, default: usize, min: usize, max: usize, status: u16) -> Result<usize, Reply> {
    let Some(text) = call.param(name) else { return Ok(default) };
    let value = text.parse().ok().filter(|value| (min..=max).contains(value));
    let code = if status == 400 { "ERROR" } else { "VALIDATION_ERROR" };
    value.ok_or_else(|| at_path(status, code, Some(name), &format!("{name} must be between {min} and {max}")))
}
