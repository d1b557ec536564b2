//! `[blocks]`: the list of blocked buyers, and how long it may know who they are.

use super::section::Section;
use crate::domain::Span;
use crate::error::Result;

/// `[blocks]`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Blocks {
    /// How long after an order its buyer's personal data are kept in the clear; afterwards keyed hashes alone. 90 days by default;
    /// with `0s` they are never kept.
    pub retention: Span,
    /// How long before its end a block counts as expiring. 14 days by default.
    pub expiring: Span,
    /// How long after it was made, or last reviewed, a block wants a review. 90 days by default.
    pub review_every: Span,
}

impl Default for Blocks {
    fn default() -> Self {
        Self { retention: Span::hours(90 * 24), expiring: Span::hours(14 * 24), review_every: Span::hours(90 * 24) }
    }
}

pub(super) fn read(part: &Section) -> Result<Blocks> {
    part.allow(&["retention", "expiring", "review_every"])?;
    let usual = Blocks::default();
    let retention = match part.text("retention")? {
        Some(text) => text.parse().map_err(|message: String| part.wrong_value("retention", message))?,
        None => usual.retention,
    };
    Ok(Blocks {
        retention,
        expiring: part.span("expiring")?.unwrap_or(usual.expiring),
        review_every: part.span("review_every")?.unwrap_or(usual.review_every),
    })
}
