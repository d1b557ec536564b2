//! Times as AliExpress writes them: wall time of Los Angeles, in fields whose names say GMT (aliexpress-api §8).

use chrono::{NaiveDateTime, TimeZone as _, Utc};
use chrono_tz::America::Los_Angeles;

const FORM: &str = "%Y-%m-%d %H:%M:%S";

/// An instant in UTC milliseconds as wall time of Los Angeles.
pub(crate) fn pacific(millis: i64) -> String {
    let instant = Utc.timestamp_millis_opt(millis).single().unwrap_or_default();
    instant.with_timezone(&Los_Angeles).format(FORM).to_string()
}

/// The same for a time that may be absent, which is written as an empty text.
pub(crate) fn pacific_or_empty(millis: Option<i64>) -> String {
    millis.map(pacific).unwrap_or_default()
}

/// Reads wall time of Los Angeles; `None` for anything else, the hour that is skipped in March included.
pub(crate) fn read_pacific(text: &str) -> Option<i64> {
    let wall = NaiveDateTime::parse_from_str(text.trim(), FORM).ok()?;
    wall.and_local_timezone(Los_Angeles).earliest().map(|instant| instant.timestamp_millis())
}

#[cfg(test)]
mod tests {
    use super::{pacific, read_pacific};

    #[test]
    fn writes_the_pairs_seen_in_real_rows() {
        let pairs = [
            ("2026-01-16 15:12:01", 1_768_605_121_609),
            ("2026-01-09 00:11:51", 1_767_946_311_118),
            ("2025-11-01 23:27:22", 1_762_064_842_807),
            ("2025-11-02 12:17:54", 1_762_114_674_414),
            ("2025-11-02 21:06:02", 1_762_146_362_087),
            ("2025-10-27 04:24:24", 1_761_564_264_767),
        ];
        for (wall, millis) in pairs {
            assert_eq!(pacific(millis), wall);
            assert_eq!(read_pacific(wall), Some(millis / 1000 * 1000), "{wall}");
        }
        assert_eq!(read_pacific("2026-03-08 02:30:00"), None);
    }
}
