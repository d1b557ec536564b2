//! Spans of time as people type them.

use std::fmt;
use std::str::FromStr;

const UNITS: [(&str, i64); 4] = [("d", 86_400_000), ("h", 3_600_000), ("m", 60_000), ("s", 1_000)];

/// A span of time in milliseconds, written as `90s`, `15m`, `6h`, `60d` or several of them, such as `1d12h`. A day is 24
/// hours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span(i64);

impl Span {
    /// `count` milliseconds.
    pub const fn from_millis(count: i64) -> Self {
        Self(count)
    }

    /// `count` hours.
    pub const fn hours(count: i64) -> Self {
        Self(count * 3_600_000)
    }

    /// Its length in milliseconds.
    pub const fn millis(self) -> i64 {
        self.0
    }
}

impl FromStr for Span {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let wrong = || format!("`{text}` is no span of time; write one such as 90m, 6h or 2d");
        let mut rest = text.trim();
        let mut total: i64 = 0;
        if rest.is_empty() {
            return Err(wrong());
        }
        while !rest.is_empty() {
            let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
            let count: i64 = rest[..digits].parse().map_err(|_| wrong())?;
            rest = &rest[digits..];
            let (unit, millis) = UNITS.iter().find(|(unit, _)| rest.starts_with(unit)).ok_or_else(wrong)?;
            rest = &rest[unit.len()..];
            total = count.checked_mul(*millis).and_then(|part| total.checked_add(part)).ok_or_else(wrong)?;
        }
        Ok(Self(total))
    }
}

impl fmt::Display for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut rest = self.0;
        if rest == 0 {
            return f.write_str("0s");
        }
        for (unit, millis) in UNITS {
            if rest / millis > 0 {
                write!(f, "{}{unit}", rest / millis)?;
                rest %= millis;
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::Span;

    #[test]
    fn reads_and_prints_spans() {
        for (text, millis) in [("6h", 21_600_000), ("1d12h", 129_600_000), ("90m", 5_400_000), ("0s", 0)] {
            assert_eq!(text.parse::<Span>().map(Span::millis), Ok(millis), "{text}");
        }
        assert_eq!(Span::from_millis(5_400_000).to_string(), "1h30m");
        for text in ["", "6", "h", "6 h", "-1h", "6x", "9223372036854775807d"] {
            assert!(text.parse::<Span>().is_err(), "{text}");
        }
    }
}
