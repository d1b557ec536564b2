//! The simulator's clock: the machine's, moved by an offset, or standing still.

use chrono::{DateTime, NaiveTime, SecondsFormat, TimeDelta, TimeZone, Utc};
use chrono_tz::Europe::Warsaw;
use serde::{Deserialize, Serialize};

/// Milliseconds in a minute.
pub(crate) const MINUTE: i64 = 60_000;
/// Milliseconds in an hour.
pub(crate) const HOUR: i64 = 60 * MINUTE;
/// Milliseconds in a day of 24 hours.
pub(crate) const DAY: i64 = 24 * HOUR;

/// The end of the year 9999, beyond which no marketplace writes a date.
const LAST: i64 = 253_402_300_799_000;

/// A clock that can be set.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Clock {
    /// Added to the machine's clock, in milliseconds.
    pub offset: i64,
    /// The instant at which it stands still, in UTC milliseconds.
    pub frozen: Option<i64>,
}

impl Clock {
    /// A clock that shows `millis` now and runs on.
    pub fn showing(millis: i64) -> Self {
        Self { offset: millis.clamp(0, LAST) - machine(), frozen: None }
    }

    /// The instant it shows, in UTC milliseconds.
    pub fn now(&self) -> i64 {
        self.frozen.unwrap_or_else(|| machine().saturating_add(self.offset))
    }

    /// Sets it, standing still or running on, to an instant between the years 1970 and 9999.
    pub fn set(&mut self, millis: i64, frozen: bool) {
        *self = Self { frozen: frozen.then_some(millis.clamp(0, LAST)), ..Self::showing(millis) };
    }
}

/// The machine's clock in UTC milliseconds.
fn machine() -> i64 {
    Utc::now().timestamp_millis()
}

/// An instant as Allegro writes it: UTC with `Z`, and a fraction only where there is one.
pub(crate) fn stamp(millis: i64) -> String {
    let digits = if millis % 1000 == 0 { SecondsFormat::Secs } else { SecondsFormat::Millis };
    utc(millis).to_rfc3339_opts(digits, true)
}

/// Reads a date-time with an offset; `None` for anything else.
pub(crate) fn read(text: &str) -> Option<i64> {
    DateTime::parse_from_rfc3339(text).ok().map(|instant| instant.timestamp_millis())
}

/// The last second of the Warsaw day that comes `days` after the one of `millis`: how decision dates are given.
pub(crate) fn end_of_day(millis: i64, days: i64) -> i64 {
    at_warsaw(millis, days, 23, 59) + 59_000
}

/// `hour:minute` in Warsaw on the day that comes `days` after the one of `millis`. No such time near a clock change is ever
/// asked for twice or skipped, save 02:xx, which falls back to UTC.
pub(crate) fn at_warsaw(millis: i64, days: i64, hour: u32, minute: u32) -> i64 {
    let date = utc(millis).with_timezone(&Warsaw).date_naive() + TimeDelta::days(days);
    let local = date.and_time(NaiveTime::from_hms_opt(hour, minute, 0).unwrap_or_default());
    let zoned = local.and_local_timezone(Warsaw).earliest();
    zoned.map_or_else(|| local.and_utc().timestamp_millis(), |instant| instant.timestamp_millis())
}

/// The calendar date in Warsaw, `YYYY-MM-DD`.
pub(crate) fn date(millis: i64) -> String {
    utc(millis).with_timezone(&Warsaw).date_naive().to_string()
}

fn utc(millis: i64) -> DateTime<Utc> {
    Utc.timestamp_millis_opt(millis).single().unwrap_or_default()
}
