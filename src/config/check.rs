//! `[check]`: what monitoring calls a warning, and what critical.

use super::section::Section;
use crate::domain::Span;
use crate::error::Result;

/// `[check]`: the thresholds of `check`; its options win over them.
#[derive(Clone, Debug, PartialEq)]
pub struct Check {
    /// What is due within this span is a warning. 24 hours by default.
    pub warning: Span,
    /// What is due within this span is critical. 6 hours by default.
    pub critical: Span,
    /// Older data is not known; `[sync] max_age` by default.
    pub max_age: Option<Span>,
    /// An action whose outcome has been unknown for longer than this is critical; the critical span by default.
    pub unknown_age: Option<Span>,
    /// How long a refresh before the check may take. 30 seconds by default.
    pub sync_budget: Span,
}

impl Default for Check {
    fn default() -> Self {
        Self {
            warning: Span::hours(24),
            critical: Span::hours(6),
            max_age: None,
            unknown_age: None,
            sync_budget: Span::from_millis(30_000),
        }
    }
}

/// Reads the section; a wrong key or value is a usage error that names its place.
pub(super) fn read(part: &Section) -> Result<Check> {
    part.allow(&["warning", "critical", "max_age", "unknown_age", "sync_budget"])?;
    let usual = Check::default();
    let (warning, critical) = (part.span("warning")?, part.span("critical")?);
    let found = Check {
        warning: warning.unwrap_or(usual.warning),
        critical: critical.unwrap_or(usual.critical),
        max_age: part.span("max_age")?,
        unknown_age: part.span("unknown_age")?,
        sync_budget: part.span("sync_budget")?.unwrap_or(usual.sync_budget),
    };
    if found.critical > found.warning {
        let key = if critical.is_some() { "critical" } else { "warning" };
        let message = format!("`critical` ({}) may not be longer than `warning` ({})", found.critical, found.warning);
        return Err(part.wrong_value(key, message));
    }
    Ok(found)
}
