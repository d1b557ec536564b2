//! Limits and offsets (allegro-api §3.5).

use super::errors::{at_path, invalid};
use crate::simulator::clock::read;
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

/// A date-time parameter; 422 for what is none.
pub(crate) fn instant(call: &Call, name: &str) -> Result<Option<i64>, Reply> {
    let Some(text) = call.param(name) else { return Ok(None) };
    read(&text).map(Some).ok_or_else(|| invalid(name, "not an ISO 8601 date-time"))
}

/// The span between `<name>.gte` and `<name>.lte`, both included; without either it has no end there.
pub(crate) fn span(call: &Call, name: &str) -> Result<std::ops::RangeInclusive<i64>, Reply> {
    let since = instant(call, &format!("{name}.gte"))?.unwrap_or(i64::MIN);
    Ok(since..=instant(call, &format!("{name}.lte"))?.unwrap_or(i64::MAX))
}

/// The values of a parameter that may be repeated, each of which must be one of `known`.
pub(crate) fn words(call: &Call, name: &str, known: &[&str]) -> Result<Vec<String>, Reply> {
    let asked = call.params(name);
    match asked.iter().find(|word| !known.contains(&word.as_str())) {
        Some(unknown) => Err(invalid(name, &format!("unknown value {unknown}"))),
        None => Ok(asked),
    }
}

fn number(call: &Call, name: &str, default: usize, min: usize, max: usize, status: u16) -> Result<usize, Reply> {
    let Some(text) = call.param(name) else { return Ok(default) };
    let value = text.parse().ok().filter(|value| (min..=max).contains(value));
    let code = if status == 400 { "ERROR" } else { "VALIDATION_ERROR" };
    value.ok_or_else(|| at_path(status, code, Some(name), &format!("{name} must be between {min} and {max}")))
}
