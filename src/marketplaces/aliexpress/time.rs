//! Wall times without an offset, as the gateway writes them, and the instants they mean (aliexpress-api §8).

use crate::domain::Instant;
use crate::error::{Error, Result};
use chrono::{DateTime, FixedOffset, LocalResult, NaiveDateTime, Offset, TimeDelta, TimeZone, Utc};
use chrono_tz::Tz;

/// The zone in which the gateway's times are read: Pacific unless the account says otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Zone {
    /// A place with its own changes of the clock.
    Place(Tz),
    /// The same offset all year.
    Fixed(FixedOffset),
}

impl Zone {
    /// Where the gateway's times come from unless the account says otherwise.
    pub(super) const PACIFIC: Self = Self::Place(chrono_tz::America::Los_Angeles);

    /// Reads `America/Los_Angeles`, `UTC` or `-08:00`.
    pub(super) fn named(name: &str) -> Result<Self> {
        let name = name.trim();
        if let Ok(place) = name.parse::<Tz>() {
            return Ok(Self::Place(place));
        }
        name.parse::<FixedOffset>().map(Self::Fixed).map_err(|_| {
            Error::usage(format!("`{name}` is no time zone"))
                .hint("zone = \"America/Los_Angeles\"; also \"-08:00\", \"Asia/Shanghai\" or \"UTC\"")
        })
    }

    /// The instant of a time such as `2026-01-16 15:12:01`; `None` when it is none. Of an hour that comes twice the earlier
    /// one is meant, so that no deadline is shown too late; a time that the clock skips is the instant of the change.
    pub(super) fn instant(self, text: &str) -> Option<Instant> {
        let wall = read(text)?;
        match self {
            Self::Place(zone) => resolve(wall, zone),
            Self::Fixed(zone) => resolve(wall, zone),
        }
        .map(Instant::from)
    }
}

impl Zone {
    /// An instant as the gateway wants it written.
    pub(super) fn wall(self, at: Instant) -> String {
        let pattern = "%Y-%m-%d %H:%M:%S";
        match self {
            Self::Place(zone) => at.utc().with_timezone(&zone).format(pattern).to_string(),
            Self::Fixed(zone) => at.utc().with_timezone(&zone).format(pattern).to_string(),
        }
    }
}

fn read(text: &str) -> Option<NaiveDateTime> {
    let text = text.trim();
    ["%Y-%m-%d %H:%M:%S%.f", "%Y-%m-%dT%H:%M:%S%.f"]
        .iter()
        .find_map(|format| NaiveDateTime::parse_from_str(text, format).ok())
}

fn resolve<Z: TimeZone>(wall: NaiveDateTime, zone: Z) -> Option<DateTime<Utc>> {
    match zone.from_local_datetime(&wall) {
        LocalResult::Single(at) | LocalResult::Ambiguous(at, _) => Some(at.with_timezone(&Utc)),
        LocalResult::None => change_before(wall, &zone),
    }
}

/// The first instant at which the clock of `zone` shows `wall` or later, for a time that it skips. No clock is set by more
/// than a day.
fn change_before<Z: TimeZone>(wall: NaiveDateTime, zone: &Z) -> Option<DateTime<Utc>> {
    let shows = |at: i64| {
        let at = DateTime::from_timestamp(at, 0)?.naive_utc();
        at.checked_add_offset(zone.offset_from_utc_datetime(&at).fix())
    };
    let day = TimeDelta::days(1).num_seconds();
    let (mut before, mut after) = (wall.and_utc().timestamp() - 2 * day, wall.and_utc().timestamp() + 2 * day);
    while after - before > 1 {
        let middle = before + (after - before) / 2;
        if shows(middle)? >= wall { after = middle } else { before = middle }
    }
    DateTime::from_timestamp(after, 0)
}

#[cfg(test)]
mod tests {
    use super::Zone;
    use proptest::prelude::*;

    fn seconds(zone: Zone, text: &str) -> Option<i64> {
        zone.instant(text).map(|at| at.millis() / 1000)
    }

    #[test]
    fn real_pairs_of_wall_time_and_instant_agree() {
        for (text, millis) in [
            ("2026-01-16 15:12:01", 1_768_605_121_609_i64),
            ("2026-01-09 00:11:51", 1_767_946_311_118),
            ("2025-11-01 23:27:22", 1_762_064_842_807),
            ("2025-11-02 12:17:54", 1_762_114_674_414),
            ("2025-11-02 21:06:02", 1_762_146_362_087),
            ("2025-10-27 04:24:24", 1_761_564_264_767),
        ] {
            assert_eq!(seconds(Zone::PACIFIC, text), Some(millis / 1000), "{text}");
        }
    }

    #[test]
    fn the_hour_that_comes_twice_is_the_earlier_one() {
        for (text, utc) in [
            ("2025-11-02 00:59:59", "2025-11-02T07:59:59Z"),
            ("2025-11-02 01:00:00", "2025-11-02T08:00:00Z"),
            ("2025-11-02 01:59:59", "2025-11-02T08:59:59Z"),
            ("2025-11-02 02:00:00", "2025-11-02T10:00:00Z"),
        ] {
            assert_eq!(Zone::PACIFIC.instant(text).unwrap().to_string(), utc, "{text}");
        }
    }

    #[test]
    fn an_hour_that_is_skipped_is_the_instant_of_the_change() {
        for (text, utc) in [
            ("2026-03-08 01:59:59", "2026-03-08T09:59:59Z"),
            ("2026-03-08 02:00:00", "2026-03-08T10:00:00Z"),
            ("2026-03-08 02:30:00", "2026-03-08T10:00:00Z"),
            ("2026-03-08 02:59:59", "2026-03-08T10:00:00Z"),
            ("2026-03-08 03:00:00", "2026-03-08T10:00:00Z"),
        ] {
            assert_eq!(Zone::PACIFIC.instant(text).unwrap().to_string(), utc, "{text}");
        }
    }

    #[test]
    fn other_zones_can_be_chosen() {
        for (zone, utc) in [
            ("America/Los_Angeles", "2026-07-01T19:00:00Z"),
            ("-08:00", "2026-07-01T20:00:00Z"),
            ("+08:00", "2026-07-01T04:00:00Z"),
            ("Asia/Shanghai", "2026-07-01T04:00:00Z"),
            ("UTC", "2026-07-01T12:00:00Z"),
        ] {
            assert_eq!(Zone::named(zone).unwrap().instant("2026-07-01 12:00:00").unwrap().to_string(), utc, "{zone}");
        }
        for wrong in ["", "Pacific", "8", "-25:00"] {
            assert!(Zone::named(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn what_is_no_time_is_none() {
        for text in ["", " ", "2026-01-16", "2026-02-30 10:00:00", "0", "soon", "2026-01-16 25:00:00"] {
            assert_eq!(Zone::PACIFIC.instant(text), None, "{text}");
        }
        assert!(Zone::PACIFIC.instant(" 2026-01-16 15:12:01.609 ").is_some());
    }

    proptest! {
        #[test]
        fn a_later_wall_time_is_never_an_earlier_instant(
            at in 1_700_000_000_i64..1_900_000_000, step in 1_i64..7_200,
        ) {
            let text = |at| chrono::DateTime::from_timestamp(at, 0).unwrap().format("%Y-%m-%d %H:%M:%S").to_string();
            let (early, late) = (seconds(Zone::PACIFIC, &text(at)), seconds(Zone::PACIFIC, &text(at + step)));
            prop_assert!(early.is_some() && early <= late);
        }
    }
}
