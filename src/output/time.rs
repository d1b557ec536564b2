//! Instants as people read them: relative where near, absolute where far, in the user's zone.

use crate::domain::Instant;
use chrono::{DateTime, Datelike, Days, Local, NaiveDate, TimeZone, Timelike};

const MINUTE: i64 = 60_000;
const HOUR: i64 = 60 * MINUTE;
const DAY: i64 = 24 * HOUR;

/// How to write instants: for a person at a terminal, or exactly, for a pipe.
#[derive(Clone, Copy, Debug)]
pub struct Clock {
    /// Whether a person reads it.
    pub person: bool,
    /// The instant that relative times are told from.
    pub now: Instant,
}

impl Clock {
    /// When something is due.
    pub fn due(self, at: Instant) -> String {
        if self.person { due(at, self.now, &Local) } else { at.to_string() }
    }

    /// How far from now something is due, where that says more than the date: `overdue 1d 4h`, `in 3h 20min`.
    pub fn near(self, at: Instant) -> Option<String> {
        near(at, self.now).filter(|_| self.person)
    }

    /// A date with its weekday and time.
    pub fn date(self, at: Instant) -> String {
        if self.person { date(at, self.now, &Local) } else { at.to_string() }
    }

    /// A short date and time for a timeline.
    pub fn stamp(self, at: Instant) -> String {
        if self.person { stamp(at, self.now, &Local) } else { at.to_string() }
    }

    /// How long ago something was.
    pub fn ago(self, at: Instant) -> String {
        if self.person { ago(at, self.now) } else { at.to_string() }
    }
}

/// When something is due, seen from `now` in `zone`: `overdue 1d 4h`, `in 3h 20min`, `today 23:59`, `Tue 15:00`,
/// `12 Dec 10:00`. Midnight is told as the end of the day before, `Fri 24:00` (rules.md §3.1, fact 4).
pub fn due<Z: TimeZone>(at: Instant, now: Instant, zone: &Z) -> String {
    if let Some(near) = near(at, now) {
        return near;
    }
    let (day, time) = ending(at, zone);
    let today = local(now, zone).date_naive();
    match (day - today).num_days() {
        ..=0 => format!("today {time}"),
        1..=6 => format!("{} {time}", day.format("%a")),
        _ if day.year() == today.year() => format!("{} {time}", day.format("%-d %b")),
        _ => day.format("%-d %b %Y").to_string(),
    }
}

/// What is overdue, or due within six hours, relative to now.
fn near(at: Instant, now: Instant) -> Option<String> {
    match at.since(now) {
        past @ ..0 => Some(format!("overdue {}", length(-past))),
        ahead if ahead < 6 * HOUR => Some(format!("in {}", length(ahead))),
        _ => None,
    }
}

/// A date with its weekday and time, such as `Mon 16 Nov, 23:59`; with the year when it is another one.
pub fn date<Z: TimeZone>(at: Instant, now: Instant, zone: &Z) -> String {
    let (day, time) = ending(at, zone);
    let today = local(now, zone).date_naive();
    let pattern = if day.year() == today.year() { "%a %-d %b" } else { "%a %-d %b %Y" };
    if day == today { format!("today, {time}") } else { format!("{}, {time}", day.format(pattern)) }
}

/// A date and time of one width within a year, such as `02 Nov 10:12`; an earlier year stands instead of the time.
pub fn stamp<Z: TimeZone>(at: Instant, now: Instant, zone: &Z) -> String {
    let at = local(at, zone).naive_local();
    let pattern = if at.year() == local(now, zone).year() { "%d %b %H:%M" } else { "%d %b  %Y" };
    at.format(pattern).to_string()
}

/// How long ago something was, such as `2 min ago`. What lies ahead by a wrong clock counts as now.
pub fn ago(at: Instant, now: Instant) -> String {
    match now.since(at) {
        ..MINUTE => "just now".into(),
        old => format!("{} ago", age(old)),
    }
}

/// An age in its greatest unit: `5 s`, `2 min`, `3 h`, `12 d`.
pub fn age(millis: i64) -> String {
    match millis.max(0) {
        short @ ..MINUTE => format!("{} s", short / 1000),
        minutes @ ..HOUR => format!("{} min", minutes / MINUTE),
        // Up to two days in hours: the second day matters to somebody who looks every morning.
        hours if hours < 2 * DAY => format!("{} h", hours / HOUR),
        days => format!("{} d", days / DAY),
    }
}

/// The instant at which the day of `now` ends in the user's zone. It belongs to that day: what is due then is due at 24:00 (rules.md
/// §3.1, fact 4).
pub fn midnight_tonight(now: Instant) -> Instant {
    end_of_today(now).plus_millis(1)
}

/// The last instant of the day of `now` before midnight, in the user's zone.
pub fn end_of_today(now: Instant) -> Instant {
    end_of_day(now, &Local)
}

/// The last instant of the day of `now` in `zone`.
pub fn end_of_day<Z: TimeZone>(now: Instant, zone: &Z) -> Instant {
    let tomorrow = local(now, zone).date_naive().checked_add_days(Days::new(1));
    tomorrow.map_or(now.plus_millis(DAY), |date| start(date, zone)).plus_millis(-1)
}

/// The first instant of the day that lies `days` before that of `now`, in the user's zone.
pub fn start_of_day(now: Instant, days: u64) -> Instant {
    let date = local(now, &Local).date_naive();
    date.checked_sub_days(Days::new(days)).map_or(now, |date| start(date, &Local))
}

/// The first instant of a date such as `2026-11-20`, in the user's zone.
pub fn start_of_date(text: &str) -> Option<Instant> {
    Some(start(text.parse().ok()?, &Local))
}

/// The first instant of a date; where the clocks skip midnight, the instant at which they do.
fn start<Z: TimeZone>(date: NaiveDate, zone: &Z) -> Instant {
    let hours = (0..24).filter_map(|hour| date.and_hms_opt(hour, 0, 0));
    let first = hours.filter_map(|time| zone.from_local_datetime(&time).earliest()).next();
    first.map_or_else(
        || Instant::from_millis(date.and_time(Default::default()).and_utc().timestamp_millis()),
        Instant::from,
    )
}

/// The user's zone by name where it is known, else as an offset at `now`.
pub fn zone_name(now: Instant) -> String {
    let named = std::env::var("TZ").ok().or_else(|| {
        let link = std::fs::read_link("/etc/localtime").ok()?;
        Some(link.to_str()?.split_once("zoneinfo/")?.1.to_owned())
    });
    named
        .filter(|name| name.parse::<chrono_tz::Tz>().is_ok())
        .unwrap_or_else(|| local(now, &Local).format("UTC%:z").to_string())
}

/// A length in its two greatest units: `1d 4h`, `3h 20min`, `35min`. From ten days on, days alone.
pub fn length(millis: i64) -> String {
    let (days, hours, minutes) = (millis / DAY, millis % DAY / HOUR, millis % HOUR / MINUTE);
    match (days, hours, minutes) {
        (0, 0, 0) => "<1min".into(),
        (0, 0, minutes) => format!("{minutes}min"),
        (0, hours, 0) => format!("{hours}h"),
        (0, hours, minutes) => format!("{hours}h {minutes}min"),
        (1..10, 1.., _) => format!("{days}d {hours}h"),
        _ => format!("{days}d"),
    }
}

/// The day and time of an end: midnight belongs to the day that it ends.
fn ending<Z: TimeZone>(at: Instant, zone: &Z) -> (NaiveDate, String) {
    let here = local(at, zone).naive_local();
    if here.num_seconds_from_midnight() == 0 && at.millis() % 1000 == 0 {
        let before = here.date().pred_opt().unwrap_or(here.date());
        return (before, "24:00".into());
    }
    (here.date(), here.format("%H:%M").to_string())
}

fn local<Z: TimeZone>(at: Instant, zone: &Z) -> DateTime<Z> {
    at.utc().with_timezone(zone)
}

#[cfg(test)]
mod tests {
    use super::{age, ago, date, due, end_of_day, stamp};
    use crate::domain::Instant;
    use chrono_tz::Europe::Warsaw;

    fn at(text: &str) -> Instant {
        Instant::parse(text).unwrap()
    }

    /// Saturday 21 November 2026, 14:00 in Warsaw.
    const NOW: &str = "2026-11-21T14:00:00+01:00";

    #[test]
    fn due_is_relative_when_near_and_absolute_when_far() {
        for (when, said) in [
            ("2026-11-20T10:00:00+01:00", "overdue 1d 4h"),
            ("2026-11-21T13:25:00+01:00", "overdue 35min"),
            ("2026-11-21T13:59:59.999+01:00", "overdue <1min"),
            ("2026-10-01T10:00:00+02:00", "overdue 51d"),
            ("2026-11-21T14:00:00+01:00", "in <1min"),
            ("2026-11-21T17:20:00+01:00", "in 3h 20min"),
            ("2026-11-21T19:00:00+01:00", "in 5h"),
            ("2026-11-21T23:59:59+01:00", "today 23:59"),
            ("2026-11-22T00:00:00+01:00", "today 24:00"),
            ("2026-11-22T00:00:01+01:00", "Sun 00:00"),
            ("2026-11-24T15:00:00+01:00", "Tue 15:00"),
            ("2026-11-28T00:00:00+01:00", "Fri 24:00"),
            ("2026-11-28T10:00:00+01:00", "28 Nov 10:00"),
            ("2026-12-12T10:00:00+01:00", "12 Dec 10:00"),
            ("2027-01-03T10:00:00+01:00", "3 Jan 2027"),
        ] {
            assert_eq!(due(at(when), at(NOW), &Warsaw), said, "{when}");
        }
    }

    #[test]
    fn dates_and_stamps_are_in_the_zone() {
        let now = at(NOW);
        assert_eq!(date(at("2026-11-16T22:59:59Z"), now, &Warsaw), "Mon 16 Nov, 23:59");
        assert_eq!(date(at("2026-11-21T21:00:00Z"), now, &Warsaw), "today, 22:00");
        assert_eq!(date(at("2027-01-01T23:00:00Z"), now, &Warsaw), "Fri 1 Jan 2027, 24:00");
        assert_eq!(stamp(at("2026-07-02T08:12:00Z"), now, &Warsaw), "02 Jul 10:12");
        assert_eq!(stamp(at("2025-07-02T08:12:00Z"), now, &Warsaw), "02 Jul  2025");
    }

    #[test]
    fn ages_have_one_unit() {
        for (millis, said) in
            [(5_000, "5 s"), (120_000, "2 min"), (10_800_000, "3 h"), (90_000_000, "25 h"), (172_800_000, "2 d")]
        {
            assert_eq!(age(millis), said);
        }
        assert_eq!(ago(at(NOW), at(NOW)), "just now");
        assert_eq!(ago(at("2026-11-22T00:00:00Z"), at(NOW)), "just now");
        assert_eq!(ago(at("2026-11-21T13:58:00+01:00"), at(NOW)), "2 min ago");
    }

    #[test]
    fn a_day_ends_where_the_clocks_change_too() {
        assert_eq!(end_of_day(at(NOW), &Warsaw), at("2026-11-21T23:59:59.999+01:00"));
        assert_eq!(end_of_day(at("2026-10-25T00:30:00+02:00"), &Warsaw), at("2026-10-25T23:59:59.999+01:00"));
        // Where the clocks skip midnight the day ends when they do.
        let skipped = end_of_day(at("2026-03-28T12:00:00+02:00"), &chrono_tz::Asia::Beirut);
        assert_eq!(skipped, at("2026-03-28T23:59:59.999+02:00"));
    }
}
