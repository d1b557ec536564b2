//! The arithmetic: from a starting instant to the due one (rules.md §3).

use super::calendar::BusinessDays;
use super::rule::{Count, Style};
use crate::domain::Instant;
use chrono::{Days, NaiveDate, NaiveDateTime, NaiveTime, Offset, TimeDelta, TimeZone, Timelike};
use chrono_tz::Tz;

const DAY: i64 = 86_400_000;

/// When the time that started at `event` has run. Styles without a calendar ignore `days`. `None` at the end of the scale.
pub fn due(count: Count, zone: Tz, days: &BusinessDays<'_>, event: Instant) -> Option<Instant> {
    let date = local(event, zone).date();
    let n = count.days;
    match count.style {
        Style::Elapsed => Some(elapsed(event, n)),
        Style::BusinessClock => business_clock(n, zone, days, event),
        Style::Roll => roll(n, zone, days, event),
        Style::StartOfDay => resolve(zone, later(date, n)?.and_time(NaiveTime::MIN)),
        Style::EndOfDay => end_of(zone, later(date, n)?),
        Style::EndOfDayShifted => end_of(zone, business_from(days, later(date, n)?)?),
        Style::EndOfBusinessDay => end_of(zone, days.nth_after(date, n)?),
    }
}

/// The wall time of `instant` in `zone`.
pub fn local(instant: Instant, zone: Tz) -> NaiveDateTime {
    instant.utc().with_timezone(&zone).naive_local()
}

/// The instant of a wall time. Of two the first; a wall time that a change of the clocks leaves out is the instant of the
/// change itself (rules.md §3.5).
pub fn resolve(zone: Tz, wall: NaiveDateTime) -> Option<Instant> {
    match zone.from_local_datetime(&wall) {
        chrono::LocalResult::Single(at) | chrono::LocalResult::Ambiguous(at, _) => Some(at.into()),
        chrono::LocalResult::None => change_near(zone, wall),
    }
}

/// The instant at which `zone` changes its offset within a day of `wall`.
fn change_near(zone: Tz, wall: NaiveDateTime) -> Option<Instant> {
    let offset_at = |utc: NaiveDateTime| zone.offset_from_utc_datetime(&utc).fix();
    let wall = wall.with_nanosecond(0)?;
    let mut before = wall.checked_sub_signed(TimeDelta::days(1))?;
    let mut after = wall.checked_add_signed(TimeDelta::days(1))?;
    let old = offset_at(before);
    while after - before > TimeDelta::seconds(1) {
        let middle = before + TimeDelta::seconds((after - before).num_seconds() / 2);
        if offset_at(middle) == old { before = middle } else { after = middle }
    }
    Some(after.and_utc().into())
}

fn elapsed(event: Instant, n: u16) -> Instant {
    event.plus_millis(i64::from(n) * DAY)
}

/// Closed form, good as long as no counted day has a change of the clocks (rules.md §3.1, fact 1): on a business day the same
/// wall time `n` business days on; otherwise the midnight that ends the `n`th business day.
fn business_clock(n: u16, zone: Tz, days: &BusinessDays<'_>, event: Instant) -> Option<Instant> {
    let start = local(event, zone);
    let (date, time) = (start.date(), start.time());
    if !days.is_business(date) {
        return midnight_after(zone, days.nth_after(date, n)?);
    }
    if time == NaiveTime::MIN {
        // The day itself is the first of the n; its end must not roll on over excluded days (fact 4).
        return midnight_after(zone, days.nth_after(date, n.saturating_sub(1))?);
    }
    resolve(zone, days.nth_after(date, n)?.and_time(time))
}

fn roll(n: u16, zone: Tz, days: &BusinessDays<'_>, event: Instant) -> Option<Instant> {
    let plain = elapsed(event, n);
    let end = local(plain, zone);
    if days.is_business(end.date()) {
        return Some(plain);
    }
    resolve(zone, days.nth_after(end.date(), 1)?.and_time(end.time()))
}

fn business_from(days: &BusinessDays<'_>, date: NaiveDate) -> Option<NaiveDate> {
    if days.is_business(date) { Some(date) } else { days.nth_after(date, 1) }
}

fn later(date: NaiveDate, n: u16) -> Option<NaiveDate> {
    date.checked_add_days(Days::new(u64::from(n)))
}

fn midnight_after(zone: Tz, date: NaiveDate) -> Option<Instant> {
    resolve(zone, date.succ_opt()?.and_time(NaiveTime::MIN))
}

/// 23:59:59, the last second of the day as the marketplaces write it.
fn end_of(zone: Tz, date: NaiveDate) -> Option<Instant> {
    resolve(zone, date.and_hms_opt(23, 59, 59)?)
}
