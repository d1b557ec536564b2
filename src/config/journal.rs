//! `[journal]`: how the outcomes of actions are found out.

use super::section::Section;
use crate::domain::Span;
use crate::error::Result;

/// `[journal]`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Journal {
    /// How long after it was sent an action that is not found at the marketplace counts as absent, so that it may be sent again: what
    /// was cut off may still be on its way. 2 minutes by default.
    pub absence_after: Span,
}

impl Default for Journal {
    fn default() -> Self {
        Self { absence_after: Span::from_millis(2 * 60_000) }
    }
}

pub(super) fn read(part: &Section) -> Result<Journal> {
    part.allow(&["absence_after"])?;
    let Some(text) = part.text("absence_after")? else { return Ok(Journal::default()) };
    // Nothing at all is a choice too: whoever knows that nothing is on its way need not wait.
    let absence_after = text.parse().map_err(|message: String| part.wrong_value("absence_after", message))?;
    Ok(Journal { absence_after })
}
