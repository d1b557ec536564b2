//! Which days count: weekends, holidays fixed and movable, single days added, swapped or taken away.

use chrono::{Datelike, Days, NaiveDate, Weekday};
use serde::{Deserialize, Deserializer};
use std::collections::BTreeMap;

/// How far the next business day is looked for; a calendar that excludes two months on end is a mistake.
const REACH: usize = 60;

/// The days off of one country, in the years for which they are known.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Calendar {
    /// The country's name.
    pub title: String,
    /// The first year for which the days are known; no limit when absent.
    pub known_from: Option<i32>,
    /// The last such year; beyond it a result is an estimate.
    pub known_until: Option<i32>,
    fixed: Vec<Fixed>,
    easter: Vec<Movable>,
    /// Single days: off (`true`) or worked (`false`), whatever the other rules say.
    single: BTreeMap<NaiveDate, bool>,
}

/// A calendar, or an addition to one, as it is written. What it adds comes on top of what was there.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Written {
    title: Option<String>,
    known_from: Option<i32>,
    known_until: Option<i32>,
    fixed: Vec<Fixed>,
    easter: Vec<Movable>,
    /// Days off.
    extra: Vec<NaiveDate>,
    /// Days that are worked: swapped weekends, and holidays that are none.
    working: Vec<NaiveDate>,
}

/// A holiday on the same date every year.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
struct Fixed {
    #[serde(deserialize_with = "month_and_day")]
    day: (u32, u32),
    from: Option<i32>,
    until: Option<i32>,
}

/// A holiday at a distance of days from Easter Sunday.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
struct Movable {
    offset: i64,
    from: Option<i32>,
    until: Option<i32>,
}

impl Calendar {
    /// Adds what is written in another place.
    pub fn add(&mut self, written: Written) {
        if let Some(title) = written.title {
            self.title = title;
        }
        self.known_from = written.known_from.or(self.known_from);
        self.known_until = written.known_until.or(self.known_until);
        self.fixed.extend(written.fixed);
        self.easter.extend(written.easter);
        self.single.extend(written.extra.into_iter().map(|day| (day, true)));
        self.single.extend(written.working.into_iter().map(|day| (day, false)));
    }

    /// Whether the clock stands still on `day`.
    fn is_off(&self, day: NaiveDate) -> bool {
        if let Some(off) = self.single.get(&day) {
            return *off;
        }
        let year = day.year();
        matches!(day.weekday(), Weekday::Sat | Weekday::Sun)
            || self.fixed.iter().any(|h| h.day == (day.month(), day.day()) && within(year, h.from, h.until))
            || self.easter.iter().any(|h| {
                within(year, h.from, h.until) && easter(year).is_some_and(|e| (day - e).num_days() == h.offset)
            })
    }

    fn knows(&self, day: NaiveDate) -> bool {
        within(day.year(), self.known_from, self.known_until)
    }
}

/// One calendar or several; with several a day counts when it is a business day in any of them.
#[derive(Clone, Debug, Default)]
pub struct BusinessDays<'a>(Vec<&'a Calendar>);

impl<'a> BusinessDays<'a> {
    /// The calendars named in `name`, joined by `+`; the unknown name otherwise.
    pub fn named(calendars: &'a BTreeMap<String, Calendar>, name: &str) -> Result<Self, String> {
        let found = name.split('+').map(|part| calendars.get(part).ok_or_else(|| part.to_owned()));
        found.collect::<Result<_, _>>().map(Self)
    }

    /// Whether the clock runs on `day`.
    pub fn is_business(&self, day: NaiveDate) -> bool {
        self.0.iter().any(|calendar| !calendar.is_off(day))
    }

    /// The `n`th business day after `day`; for `n` = 0 `day` itself. `None` at the end of time or of the calendar's reach.
    pub fn nth_after(&self, day: NaiveDate, n: u16) -> Option<NaiveDate> {
        let mut found = day;
        for _ in 0..n {
            found = found.iter_days().skip(1).take(REACH).find(|next| self.is_business(*next))?;
        }
        Some(found)
    }

    /// Whether the days off of both years are known.
    pub fn knows(&self, from: NaiveDate, until: NaiveDate) -> bool {
        self.0.iter().all(|calendar| calendar.knows(from) && calendar.knows(until))
    }
}

fn within(year: i32, from: Option<i32>, until: Option<i32>) -> bool {
    from.is_none_or(|from| from <= year) && until.is_none_or(|until| year <= until)
}

/// Easter Sunday of the Gregorian calendar: the Sunday after the church's full moon in spring.
fn easter(year: i32) -> Option<NaiveDate> {
    let century = year.div_euclid(100);
    let golden = year.rem_euclid(19);
    // The age of the moon on 1 January, corrected for dropped leap days and the moon's drift over the centuries.
    let drift = (8 * century + 13) / 25;
    let moon = (19 * golden + century - century / 4 - drift + 15).rem_euclid(30);
    // Two late moons are moved a day earlier, so that Easter falls on 25 April at the latest.
    let moon = moon - i32::from(moon == 29 || (moon == 28 && golden > 10));
    let full_moon = NaiveDate::from_ymd_opt(year, 3, 21)?.checked_add_days(Days::new(u64::try_from(moon).ok()?))?;
    let to_sunday = 7 - full_moon.weekday().num_days_from_sunday();
    full_moon.checked_add_days(Days::new(u64::from(to_sunday)))
}

/// Reads `MM-DD`.
fn month_and_day<'de, D: Deserializer<'de>>(deserializer: D) -> Result<(u32, u32), D::Error> {
    let text = String::deserialize(deserializer)?;
    // A leap year, so that 29 February is a date.
    let day = NaiveDate::parse_from_str(&format!("2000-{text}"), "%Y-%m-%d");
    day.map(|day| (day.month(), day.day()))
        .map_err(|_| serde::de::Error::custom(format!("`{text}` is no day of the year; write it as MM-DD")))
}

#[cfg(test)]
mod tests {
    use super::easter;

    #[test]
    fn easter_is_where_the_almanac_has_it() {
        let known = [
            "1954-04-18",
            "1981-04-19",
            "2000-04-23",
            "2008-03-23",
            "2011-04-24",
            "2019-04-21",
            "2024-03-31",
            "2025-04-20",
            "2026-04-05",
            "2027-03-28",
            "2028-04-16",
            "2038-04-25",
            "2049-04-18",
            "2076-04-19",
            "2100-03-28",
            "2285-03-22",
        ];
        for text in known {
            let year: i32 = text[..4].parse().unwrap();
            assert_eq!(easter(year).map(|day| day.to_string()).as_deref(), Some(text));
        }
    }
}
