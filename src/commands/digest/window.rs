//! From when until when a digest tells.

use crate::domain::{Instant, Span};
use crate::error::{Error, Result};
use crate::output::time;

/// A stretch of time: `since` belongs to it, `until` does not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Window {
    /// Its first instant.
    pub since: Instant,
    /// The first instant after it.
    pub until: Instant,
}

impl Window {
    /// The window as typed: by default from the beginning of yesterday until now. What cannot be read, and an end that does not come
    /// after the beginning, is a usage error.
    pub fn new(since: Option<&str>, until: Option<&str>, now: Instant) -> Result<Self> {
        let since = instant("--since", since.unwrap_or("yesterday"), now)?;
        let until = until.map_or(Ok(now), |text| instant("--until", text, now))?;
        if since >= until {
            return Err(Error::usage(format!("a digest from {since} to {until} has nothing to tell"))
                .hint("--since must lie before --until, which is now by default"));
        }
        Ok(Self { since, until })
    }

    /// Whether an instant lies within.
    pub fn has(&self, at: Instant) -> bool {
        at >= self.since && at < self.until
    }
}

/// An instant as typed after `option`: today, yesterday, a date, an instant, or a span back from now.
pub fn instant(option: &str, text: &str, now: Instant) -> Result<Instant> {
    let text = text.trim();
    let back = || text.parse::<Span>().ok().map(|span| now.plus_millis(-span.millis()));
    let found = match text {
        "today" => Some(time::start_of_day(now, 0)),
        "yesterday" => Some(time::start_of_day(now, 1)),
        _ => Instant::parse(text).or_else(|| time::start_of_date(text)).or_else(back),
    };
    found.ok_or_else(|| {
        Error::usage(format!("{option}: `{text}` is no instant"))
            .hint("write today, yesterday, 2026-11-20, 2026-11-20T09:00:00+01:00 or a span back from now such as 24h")
    })
}

#[cfg(test)]
mod tests {
    use super::Window;
    use crate::domain::Instant;

    #[test]
    fn windows_are_read_in_every_form() {
        let now = Instant::parse("2026-11-21T14:00:00+01:00").unwrap();
        let window = |since: &str, until: Option<&str>| Window::new(Some(since), until, now);
        let day = window("24h", None).unwrap();
        assert_eq!((day.until, now.since(day.since)), (now, 86_400_000));
        assert!(day.has(day.since) && !day.has(day.until));
        let exact = window("2026-11-20T00:00:00Z", Some("2026-11-21T00:00:00Z")).unwrap();
        assert_eq!(exact.until.since(exact.since), 86_400_000);
        let yesterday = window("yesterday", Some("today")).unwrap();
        assert_eq!(yesterday, window("2026-11-20", Some("2026-11-21")).unwrap(), "in the user's zone");
        assert_eq!(Window::new(None, None, now).unwrap().since, yesterday.since);
        for (since, until) in [("soon", None), ("24h", Some("soon")), ("1h", Some("2h")), ("2027-01-01", None)] {
            assert_eq!(window(since, until).unwrap_err().kind.exit_code(), 2, "{since} {until:?}");
        }
    }
}
