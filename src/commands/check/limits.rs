//! From which span on something is a warning, critical or not known.

use super::Options;
use crate::config::{Check, Sync};
use crate::domain::Span;
use crate::error::{Error, Result};

/// The thresholds of one check.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// What is due within this span is a warning.
    pub warning: Span,
    /// What is due within this span is critical.
    pub critical: Span,
    /// Older data is not known.
    pub max_age: Span,
    /// An action whose outcome has been unknown for longer is critical.
    pub unknown_age: Span,
    /// How long a refresh may take.
    pub sync_budget: Span,
}

impl Limits {
    /// The thresholds as typed, else as configured. A span that cannot be read is a usage error, and so is a critical one that is
    /// longer than the warning: then nothing would ever be a warning.
    pub fn new(options: &Options, config: &Check, sync: &Sync) -> Result<Self> {
        let critical = span("--critical", options.critical.as_deref())?.unwrap_or(config.critical);
        let unknown_age = span("--unknown-age", options.unknown_age.as_deref())?.or(config.unknown_age);
        let max_age = span("--max-age", options.max_age.as_deref())?.or(config.max_age);
        let found = Self {
            warning: span("--warning", options.warning.as_deref())?.unwrap_or(config.warning),
            critical,
            max_age: max_age.unwrap_or(sync.max_age),
            unknown_age: unknown_age.unwrap_or(critical),
            sync_budget: span("--sync-budget", options.sync_budget.as_deref())?.unwrap_or(config.sync_budget),
        };
        if found.critical > found.warning {
            let (critical, warning) = (found.critical, found.warning);
            return Err(Error::usage(format!("--critical ({critical}) may not be longer than --warning ({warning})")));
        }
        Ok(found)
    }
}

fn span(option: &str, typed: Option<&str>) -> Result<Option<Span>> {
    let Some(text) = typed else { return Ok(None) };
    let span: Span = text.parse().map_err(|why| Error::usage(format!("{option}: {why}")))?;
    if span.millis() == 0 {
        return Err(Error::usage(format!("{option}: `{text}` is no span of time; write one such as 90m, 6h or 2d")));
    }
    Ok(Some(span))
}

#[cfg(test)]
mod tests {
    use super::{Limits, Options};
    use crate::config::{Check, Sync};
    use crate::domain::Span;

    fn limits(options: &Options, config: &Check) -> Result<Limits, String> {
        Limits::new(options, config, &Sync::default()).map_err(|error| error.message)
    }

    #[test]
    fn what_is_typed_wins_over_the_configuration_and_that_over_the_usual() {
        let typed = |text: &str| Options { critical: Some(text.into()), ..Options::default() };
        let usual = limits(&Options::default(), &Check::default()).unwrap();
        assert_eq!(
            (usual.warning, usual.critical, usual.unknown_age),
            (Span::hours(24), Span::hours(6), Span::hours(6))
        );
        assert_eq!(usual.max_age, Sync::default().max_age);
        let config = Check { critical: Span::hours(3), max_age: Some(Span::hours(1)), ..Check::default() };
        assert_eq!(limits(&Options::default(), &config).unwrap().unknown_age, Span::hours(3));
        assert_eq!(limits(&typed("2h"), &config).unwrap().critical, Span::hours(2));
        assert_eq!(limits(&typed("2h"), &config).unwrap().max_age, Span::hours(1));
    }

    #[test]
    fn spans_that_mean_nothing_are_refused() {
        let typed = |text: &str| Options { critical: Some(text.into()), ..Options::default() };
        for (text, part) in [("soon", "--critical: `soon`"), ("0s", "--critical: `0s`"), ("2d", "may not be longer")] {
            let said = limits(&typed(text), &Check::default()).unwrap_err();
            assert!(said.contains(part), "{said}");
        }
    }
}
