//! A point in time.

use chrono::{DateTime, SecondsFormat, TimeZone, Utc};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;

/// A point in time as UTC milliseconds since 1970. Every instant in the stores and in the domain is one of these; zones
/// appear only where a rule or a screen speaks of wall time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Instant(i64);

impl Instant {
    /// The instant `millis` UTC milliseconds after 1970-01-01T00:00:00Z.
    pub const fn from_millis(millis: i64) -> Self {
        Self(millis)
    }

    /// UTC milliseconds since 1970.
    pub const fn millis(self) -> i64 {
        self.0
    }

    /// Reads an ISO 8601 date-time with an offset and 0 to 9 fraction digits, as marketplaces and users write it.
    pub fn parse(text: &str) -> Option<Self> {
        let parsed = DateTime::parse_from_rfc3339(text.trim()).ok()?;
        Some(Self(parsed.timestamp_millis()))
    }

    /// The same instant as a chrono value. An instant that chrono cannot hold (some 262,000 years away) becomes 1970.
    pub fn utc(self) -> DateTime<Utc> {
        Utc.timestamp_millis_opt(self.0).single().unwrap_or_default()
    }

    /// This instant moved by `millis` milliseconds; stays at the end of the scale instead of wrapping.
    pub const fn plus_millis(self, millis: i64) -> Self {
        Self(self.0.saturating_add(millis))
    }

    /// Milliseconds from `earlier` to this instant; negative when this one comes first.
    pub const fn since(self, earlier: Self) -> i64 {
        self.0.saturating_sub(earlier.0)
    }
}

impl<Tz: TimeZone> From<DateTime<Tz>> for Instant {
    fn from(value: DateTime<Tz>) -> Self {
        Self(value.timestamp_millis())
    }
}

impl fmt::Display for Instant {
    /// RFC 3339 in UTC, with milliseconds only where there are any.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let digits = if self.0 % 1000 == 0 { SecondsFormat::Secs } else { SecondsFormat::Millis };
        f.write_str(&self.utc().to_rfc3339_opts(digits, true))
    }
}

impl Serialize for Instant {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Instant {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::parse(&text).ok_or_else(|| serde::de::Error::custom(format!("not an instant: {text}")))
    }
}

#[cfg(test)]
mod tests {
    use super::Instant;

    #[test]
    fn reads_every_fraction_length_and_offset() {
        let expected = Instant::from_millis(1_760_000_000_120);
        for text in ["2025-10-09T08:53:20.12Z", "2025-10-09T08:53:20.120Z", "2025-10-09T10:53:20.12+02:00"] {
            assert_eq!(Instant::parse(text), Some(expected), "{text}");
        }
        assert_eq!(Instant::parse("2025-10-09"), None);
    }

    #[test]
    fn prints_milliseconds_only_when_present() {
        assert_eq!(Instant::from_millis(0).to_string(), "1970-01-01T00:00:00Z");
        assert_eq!(Instant::from_millis(1).to_string(), "1970-01-01T00:00:00.001Z");
    }
}
