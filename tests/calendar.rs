//! The arithmetic of the rules: vectors worked out by hand, properties, and a second that is counted one by one.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use aftersale::config::Deadlines;
use aftersale::deadlines::{Engine, Style};
use aftersale::domain::Instant;
use chrono::{DateTime, Datelike, Days, Duration, NaiveDate, NaiveTime, SecondsFormat, TimeZone, Utc, Weekday};
use chrono_tz::{Europe::Warsaw, Tz};
use proptest::prelude::*;
use std::path::Path;
use std::sync::LazyLock;

static ENGINE: LazyLock<Engine> =
    LazyLock::new(|| Engine::new(&Deadlines::default(), Path::new("no such folder")).unwrap());

fn eval(rule: &str, event: &str) -> String {
    ENGINE.evaluate(rule, event).unwrap_or_else(|error| panic!("{rule} {event}: {error}")).to_string()
}

/// `event due` under each rule id.
fn holds(vectors: &str) {
    for line in vectors.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let [rule, event, due]: [&str; 3] = line.split_whitespace().collect::<Vec<_>>().try_into().unwrap();
        assert_eq!(eval(rule, event), due, "{rule} {event}");
    }
}

#[test]
fn the_three_readings_of_24_hours() {
    holds(
        "AL-D01         2026-11-13T15:00:00+01:00 2026-11-16T15:00:00+01:00
         AL-D01.roll    2026-11-13T15:00:00+01:00 2026-11-16T15:00:00+01:00
         AL-D01.plain24 2026-11-13T15:00:00+01:00 2026-11-14T15:00:00+01:00
         AL-D01         2026-11-14T10:00:00+01:00 2026-11-17T00:00:00+01:00
         AL-D01.roll    2026-11-14T10:00:00+01:00 2026-11-16T10:00:00+01:00
         AL-D01.plain24 2026-11-14T10:00:00+01:00 2026-11-15T10:00:00+01:00
         AL-D01         2026-12-23T15:00:00+01:00 2026-12-28T15:00:00+01:00
         AL-D01.roll    2026-12-23T15:00:00+01:00 2026-12-28T15:00:00+01:00
         AL-D01.plain24 2026-12-23T15:00:00+01:00 2026-12-24T15:00:00+01:00
         AL-D01         2026-12-23T18:00:00+01:00 2026-12-28T18:00:00+01:00
         AL-D02         2026-11-14T10:00:00+01:00 2026-11-17T00:00:00+01:00
         AL-D02.roll    2026-11-14T10:00:00+01:00 2026-11-16T10:00:00+01:00
         AL-D02.plain24 2026-11-14T10:00:00+01:00 2026-11-15T10:00:00+01:00
         AL-D04         2026-11-14T10:00:00+01:00 2026-11-17T00:00:00+01:00
         AL-D04.roll    2026-11-14T10:00:00+01:00 2026-11-16T10:00:00+01:00
         AL-D04.plain24 2026-11-14T10:00:00+01:00 2026-11-15T10:00:00+01:00
         AL-D01         2024-08-21T12:44:12Z      2024-08-22T14:44:12+02:00",
    );
}

#[test]
fn the_business_clock_at_its_edges() {
    holds(
        "AL-D01      2025-03-28T15:00:00+01:00 2025-03-31T15:00:00+02:00
         AL-D01      2025-10-24T15:00:00+02:00 2025-10-27T15:00:00+01:00
         AL-D01      2026-11-14T00:00:00+01:00 2026-11-17T00:00:00+01:00
         AL-D01      2026-11-15T23:59:59+01:00 2026-11-17T00:00:00+01:00
         AL-D01      2026-11-16T00:00:00+01:00 2026-11-17T00:00:00+01:00
         AL-D01      2026-11-16T00:00:01+01:00 2026-11-17T00:00:01+01:00
         AL-D01      2026-11-13T23:59:59+01:00 2026-11-16T23:59:59+01:00
         AL-D01      2026-11-13T00:00:00+01:00 2026-11-14T00:00:00+01:00
         AL-D01.roll 2026-11-13T00:00:00+01:00 2026-11-16T00:00:00+01:00
         AL-D01      2026-11-13T00:00:00.500+01:00 2026-11-16T00:00:00.500+01:00
         AL-D01      2026-06-04T10:00:00+02:00 2026-06-06T00:00:00+02:00
         AL-D01      2026-06-03T10:00:00+02:00 2026-06-05T10:00:00+02:00
         AL-D01      2026-07-10T22:00:00Z      2026-07-14T00:00:00+02:00
         AL-D01      2026-11-13T22:30:00Z      2026-11-16T23:30:00+01:00
         AL-D01.roll 2025-10-25T10:00:00+02:00 2025-10-27T09:00:00+01:00
         AL-D01.roll 2025-03-29T23:30:00+01:00 2025-03-31T00:30:00+02:00",
    );
}

#[test]
fn polish_holidays_of_each_year() {
    holds(
        "AL-D01 2024-12-23T18:00:00+01:00 2024-12-24T18:00:00+01:00
         AL-D01 2024-12-24T18:00:00+01:00 2024-12-27T18:00:00+01:00
         AL-D01 2025-12-23T18:00:00+01:00 2025-12-29T18:00:00+01:00
         AL-D01 2027-12-23T18:00:00+01:00 2027-12-27T18:00:00+01:00
         AL-D01 2026-04-03T12:00:00+02:00 2026-04-07T12:00:00+02:00
         AL-D01 2026-05-25T12:00:00+02:00 2026-05-26T12:00:00+02:00
         AL-D01 2024-05-29T12:00:00+02:00 2024-05-31T12:00:00+02:00
         AL-D01 2010-01-05T12:00:00+01:00 2010-01-06T12:00:00+01:00
         AL-D01 2011-01-05T12:00:00+01:00 2011-01-07T12:00:00+01:00
         AL-D01 2018-11-09T12:00:00+01:00 2018-11-13T12:00:00+01:00
         AL-D01 2028-02-28T12:00:00+01:00 2028-02-29T12:00:00+01:00",
    );
}

#[test]
fn the_neighbours_calendars() {
    holds(
        "AL-D01           2026-04-02T15:00:00+02:00 2026-04-03T15:00:00+02:00
         AL-D01.cal-CZ    2026-04-02T15:00:00+02:00 2026-04-07T15:00:00+02:00
         AL-D01.either-CZ 2026-04-02T15:00:00+02:00 2026-04-03T15:00:00+02:00
         AL-D01.either-CZ 2026-06-03T15:00:00+02:00 2026-06-04T15:00:00+02:00
         AL-D01.cal-CZ    2015-04-02T15:00:00+02:00 2015-04-03T15:00:00+02:00
         AL-D01.cal-SK    2024-05-07T15:00:00+02:00 2024-05-09T15:00:00+02:00
         AL-D01.cal-SK    2026-05-07T15:00:00+02:00 2026-05-08T15:00:00+02:00
         AL-D01.cal-SK    2026-09-14T15:00:00+02:00 2026-09-15T15:00:00+02:00
         AL-D01.cal-SK    2025-09-12T15:00:00+02:00 2025-09-16T15:00:00+02:00
         AL-D01.cal-SK    2025-11-14T15:00:00+01:00 2025-11-17T15:00:00+01:00
         AL-D01.cal-SK    2023-11-16T15:00:00+01:00 2023-11-20T15:00:00+01:00
         AL-D01.cal-HU    2025-05-16T15:00:00+02:00 2025-05-17T15:00:00+02:00
         AL-D01.cal-HU    2025-10-22T15:00:00+02:00 2025-10-27T15:00:00+01:00
         AL-D01.cal-HU    2026-12-23T15:00:00+01:00 2026-12-28T15:00:00+01:00",
    );
}

#[test]
fn days_of_claims_returns_and_blocks() {
    holds(
        "AL-C02       2025-09-19T08:00:00Z      2025-10-03T23:59:59+02:00
         AL-C02       2026-08-05T22:30:00Z      2026-08-20T23:59:59+02:00
         AL-C02       2026-10-20T12:00:00+02:00 2026-11-03T23:59:59+01:00
         AL-C02       2028-02-15T12:00:00+01:00 2028-02-29T23:59:59+01:00
         AL-C02       2027-02-15T12:00:00+01:00 2027-03-01T23:59:59+01:00
         AL-C02       2026-11-07T12:00:00+01:00 2026-11-21T23:59:59+01:00
         AL-C02.legal 2026-11-07T12:00:00+01:00 2026-11-23T23:59:59+01:00
         AL-C02.legal 2026-10-28T12:00:00+01:00 2026-11-12T23:59:59+01:00
         AL-C02.legal 2026-11-09T12:00:00+01:00 2026-11-23T23:59:59+01:00
         AL-C01       2026-10-24T12:00:00+02:00 2026-10-27T11:00:00+01:00
         AL-C01.72h   2026-10-24T12:00:00+02:00 2026-10-27T11:00:00+01:00
         AL-C01.eod   2026-10-24T12:00:00+02:00 2026-10-27T23:59:59+01:00
         AL-C01.bh72  2026-11-13T15:00:00+01:00 2026-11-18T15:00:00+01:00
         AL-C01.bh72  2026-11-14T15:00:00+01:00 2026-11-19T00:00:00+01:00
         AL-C01.bh72  2026-11-18T00:00:00+01:00 2026-11-21T00:00:00+01:00
         AL-D03          2026-11-03T12:34:56+01:00 2026-11-10T12:34:56+01:00
         AL-D03.elapsed  2026-10-20T12:34:56+02:00 2026-10-27T11:34:56+01:00
         AL-D03.daystart 2026-10-20T12:34:56+02:00 2026-10-27T00:00:00+01:00
         AL-D05          2026-11-03T12:34:56+01:00 2026-11-17T12:34:56+01:00
         AL-D05.elapsed  2026-11-03T12:34:56+01:00 2026-11-17T12:34:56+01:00
         AL-D05.daystart 2026-11-03T12:34:56+01:00 2026-11-17T00:00:00+01:00
         AL-X01       2026-11-21T12:00:00+01:00 2027-05-20T00:00:00+02:00
         AL-X04       2026-10-01T12:00:00+02:00 2026-11-15T11:00:00+01:00
         AL-X02       2026-11-03T12:00:00+01:00 2026-11-17T23:59:59+01:00
         AL-X02b      2026-11-03T12:00:00+01:00 2026-11-10T12:00:00+01:00
         AL-X03.cz30  2026-10-01T12:00:00+02:00 2026-10-31T23:59:59+01:00
         AL-X03.sk30  2026-10-01T12:00:00+02:00 2026-10-31T23:59:59+01:00",
    );
}

#[test]
fn pacific_days_and_chinese_working_days() {
    holds(
        "AE-R01      2024-10-28T04:23:19-07:00 2024-11-07T03:23:19-08:00
         AE-R02      2024-10-28T04:23:19-07:00 2024-11-02T04:23:19-07:00
         AE-R02.eod  2024-10-28T04:23:19-07:00 2024-11-02T23:59:59-07:00
         AE-R03      2024-10-28T04:23:19-07:00 2024-11-04T03:23:19-08:00
         AE-R03.incl 2024-10-28T04:23:19-07:00 2024-11-03T23:59:59-08:00
         AE-R03.eod  2024-10-28T04:23:19-07:00 2024-11-04T23:59:59-08:00
         AE-R04      2026-07-01T12:00:00Z      2026-07-11T05:00:00-07:00
         AE-R04.eod  2026-07-01T06:59:59Z      2026-07-10T23:59:59-07:00
         AE-R05      2026-02-20T12:00:00-08:00 2026-03-22T13:00:00-07:00
         AE-R05.eod  2026-02-20T12:00:00-08:00 2026-03-22T23:59:59-07:00
         AE-E3       2026-07-01T12:00:00-07:00 2026-07-04T12:00:00-07:00
         AE-E3.eod   2026-07-01T12:00:00-07:00 2026-07-04T23:59:59-07:00
         AE-E7       2026-07-01T12:00:00-07:00 2026-07-08T12:00:00-07:00
         AE-E7.eod   2026-07-01T12:00:00-07:00 2026-07-08T23:59:59-07:00
         AE-R06      2025-09-26T10:00:00+08:00 2025-09-29T23:59:59+08:00
         AE-R06      2025-09-30T10:00:00+08:00 2025-10-10T23:59:59+08:00
         AE-R06      2025-10-10T10:00:00+08:00 2025-10-13T23:59:59+08:00
         AE-R06      2025-10-12T17:00:00Z      2025-10-15T23:59:59+08:00",
    );
}

#[test]
fn a_time_without_an_offset_is_pacific_or_refused() {
    assert_eq!(eval("AE-R02", "2024-10-28 04:23:19"), "2024-11-02T04:23:19-07:00");
    assert_eq!(eval("AE-R02", "2026-03-08 02:30:00"), "2026-03-13T03:00:00-07:00", "left out: the change itself");
    assert_eq!(eval("AE-R02", "2026-11-01T01:30:00"), "2026-11-06T00:30:00-08:00", "twice: the first");
    assert_eq!(eval("AE-R06", "2025-09-25 10:00:00"), "2025-09-29T23:59:59+08:00", "17 hours later in Beijing");
    let refused = ENGINE.evaluate("AL-D01", "2026-11-13T15:00:00").unwrap_err();
    assert_eq!(refused.kind.exit_code(), 2);
}

#[test]
fn beyond_the_published_years_it_says_estimate() {
    for (rule, event) in [("AE-R06", "2027-02-01T10:00:00+08:00"), ("AL-D01.cal-HU", "2026-12-31T10:00:00+01:00")] {
        let caution = ENGINE.evaluate(rule, event).unwrap().caution.unwrap();
        assert!(caution.contains("estimate") && caution.contains("2027"), "{caution}");
    }
    for (rule, event) in [("AE-R06", "2026-02-01T10:00:00+08:00"), ("AL-D01", "2040-12-31T10:00:00+01:00")] {
        assert_eq!(ENGINE.evaluate(rule, event).unwrap().caution, None);
    }
}

/// Polish days off, typed here once more with another computation of Easter.
fn polish_day_off(day: NaiveDate) -> bool {
    let y = day.year();
    let (a, b, c, d) = (y % 19, y / 100, y % 100, (y / 100) / 4);
    let h = (19 * a + b - d - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    let m = (a + 11 * h + 22 * l) / 451;
    let n = h + l - 7 * m + 114;
    let easter = NaiveDate::from_ymd_opt(y, (n / 31) as u32, (n % 31 + 1) as u32).unwrap();
    let date = (day.month(), day.day());
    let fixed = [(1, 1), (1, 6), (5, 1), (5, 3), (8, 15), (11, 1), (11, 11), (12, 25), (12, 26)];
    matches!(day.weekday(), Weekday::Sat | Weekday::Sun)
        || fixed.contains(&date)
        || (date == (12, 24) && y >= 2025)
        || [1, 60].contains(&(day - easter).num_days())
}

/// When `seconds` have been counted, one `step` after the other, on days that are not off.
fn count_one_by_one(start: DateTime<Utc>, seconds: i64, step: i64) -> DateTime<Utc> {
    let (mut now, mut counted) = (start, 0);
    while counted < seconds {
        if !polish_day_off(now.with_timezone(&Warsaw).date_naive()) {
            counted += step;
        }
        now += Duration::seconds(step);
    }
    now
}

fn warsaw(at: DateTime<Utc>) -> String {
    at.with_timezone(&Warsaw).to_rfc3339_opts(SecondsFormat::Secs, false)
}

/// Instants of 2019 to 2040, one in three at a local midnight, near which the mistakes live.
fn instants() -> impl Strategy<Value = DateTime<Utc>> {
    let from = Utc.with_ymd_and_hms(2019, 1, 1, 0, 0, 0).unwrap().timestamp();
    let until = Utc.with_ymd_and_hms(2040, 1, 1, 0, 0, 0).unwrap().timestamp();
    prop_oneof![
        2 => (from..until).prop_map(|second| Utc.timestamp_opt(second, 0).unwrap()),
        1 => (from..until).prop_map(|second| {
            let day = Utc.timestamp_opt(second, 0).unwrap().with_timezone(&Warsaw).date_naive();
            day.and_time(NaiveTime::MIN).and_local_timezone(Warsaw).unwrap().to_utc()
        }),
    ]
}

fn due(rule: &str, at: DateTime<Utc>) -> Instant {
    ENGINE.evaluate(rule, &at.to_rfc3339()).unwrap().due_at
}

proptest! {
    #[test]
    fn the_closed_form_is_what_counting_minutes_gives(at in instants()) {
        let at = at - Duration::seconds(at.timestamp() % 60);
        prop_assert_eq!(eval("AL-D01", &at.to_rfc3339()), warsaw(count_one_by_one(at, 86_400, 60)));
        prop_assert_eq!(eval("AL-C01.bh72", &at.to_rfc3339()), warsaw(count_one_by_one(at, 3 * 86_400, 60)));
    }

    #[test]
    fn a_later_event_is_never_due_earlier(at in instants(), ahead in 0_i64..2_000_000) {
        // The rolling reading is left out: by its own words Friday 15:00 ends after Saturday 10:00.
        for rule in ENGINE.rules().iter().filter(|rule| rule.count.style != Style::Roll) {
            prop_assert!(due(&rule.id, at) <= due(&rule.id, at + Duration::seconds(ahead)), "{}", rule.id);
        }
    }

    #[test]
    fn nothing_is_due_before_its_event(at in instants()) {
        for rule in ENGINE.rules() {
            prop_assert!(due(&rule.id, at) >= Instant::from(at), "{}", rule.id);
        }
    }

    #[test]
    fn the_cautious_readings_are_never_later(at in instants()) {
        let [clock, roll, plain] = ["AL-D01", "AL-D01.roll", "AL-D01.plain24"].map(|rule| due(rule, at));
        prop_assert!(plain <= clock && plain <= roll);
        let local = at.with_timezone(&Warsaw).naive_local();
        let next = local.date().checked_add_days(Days::new(1)).unwrap();
        let exception = local.time() == NaiveTime::MIN && !polish_day_off(local.date()) && polish_day_off(next);
        prop_assert_eq!(roll <= clock, !exception);
    }

    #[test]
    fn days_end_and_start_where_the_zone_says(at in instants()) {
        for rule in ENGINE.rules() {
            let time = due(&rule.id, at).utc().with_timezone::<Tz>(&rule.zone).time().to_string();
            match rule.count.style {
                Style::EndOfDay | Style::EndOfDayShifted | Style::EndOfBusinessDay => prop_assert_eq!(time, "23:59:59"),
                Style::StartOfDay => prop_assert_eq!(time, "00:00:00"),
                _ => {}
            }
        }
    }
}

#[test]
fn counting_seconds_gives_the_same_at_the_edges() {
    for start in ["2026-11-13T14:59:59Z", "2026-11-13T22:59:59Z", "2026-11-14T23:00:00Z", "2026-12-23T17:00:01Z"] {
        let at: DateTime<Utc> = start.parse().unwrap();
        assert_eq!(eval("AL-D01", start), warsaw(count_one_by_one(at, 86_400, 1)), "{start}");
    }
}
