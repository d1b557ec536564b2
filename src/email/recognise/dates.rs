//! The time by which an answer is due, as mails write it in six languages (email.md §1.4). What cannot be read for sure is never taken for
//! later than it may mean.

use super::clock::{Clocks, Time, Zone};
use super::days::{Day, Days};
use super::words::{For, Languages};
use super::{after, before, money, pack::compile};
use crate::domain::Instant;
use chrono::{Duration, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime, TimeZone};
use chrono_tz::Europe::Warsaw;
use regex::Regex;
use std::ops::Range;

const HOUR: i64 = 3_600_000;
/// How far from its date a time of day may stand, in bytes.
const NEAR: usize = 60;
/// The longest "within … days" that is a time for an answer.
const MOST_DAYS: i64 = 60;
/// The first and the last place on earth where a day begins.
const EAST: i32 = 14 * 3600;
const WEST: i32 = -12 * 3600;

/// The deadline of a text.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Due {
    /// The earliest time that stands beside a word for deadlines and comes after the mail.
    pub chosen: Option<Instant>,
    /// How many other such times there are.
    pub others: usize,
    /// Whether the mail may mean a later time: something beside the date was not understood.
    pub unsure: bool,
}

/// The patterns of times.
#[derive(Debug)]
pub(super) struct Times {
    span: Option<Regex>,
    days: Days,
    clocks: Clocks,
}

impl Times {
    pub fn new(languages: &Languages) -> Self {
        let (hours, days) = (languages.alternatives(For::Hours), languages.alternatives(For::Days));
        let span = compile(&format!(r"([0-9]{{1,3}})\)?\s*-?\s*(?:(?P<hours>{hours})|(?P<days>{days}))")).ok();
        Self { span, days: Days::new(languages), clocks: Clocks::new(languages) }
    }
}

/// Looks for the deadline. `base` is when the mail was written.
pub fn deadline(languages: &Languages, text: &str, base: Option<Instant>) -> Due {
    let days = languages.times().days.find(text, base.map(|base| base.utc().with_timezone(&Warsaw).date_naive()));
    let sums = money::places(text);
    let placed = place(languages, text, &days, &sums);
    let clocks = || placed.iter().flatten().map(|time| &time.range);
    let spans: Vec<(Range<usize>, i64)> =
        spans(languages, text).into_iter().filter(|(range, _)| !clocks().any(|clock| overlap(clock, range))).collect();
    let mut known: Vec<&Range<usize>> = clocks().chain(&sums).chain(spans.iter().map(|(range, _)| range)).collect();
    known.extend(days.iter().map(|day| &day.range));
    let mut like = languages.times().clocks.like(text);
    like.retain(|range| !known.iter().any(|known| overlap(known, range)));

    let mut times: Vec<(Instant, bool)> = Vec::new();
    for (index, (day, time)) in days.iter().zip(&placed).enumerate() {
        if !is_named(languages, text, day, time.as_ref()) {
            continue;
        }
        let windows = windows(text, &days, &placed, index);
        for date in &day.dates {
            times.extend(candidate(languages, text, &windows, (*date, time.as_ref()), &like, base));
        }
    }
    times.extend(base.iter().flat_map(|base| spans.iter().map(|(_, hours)| (base.plus_millis(hours * HOUR), false))));
    times.sort_unstable();
    times.dedup_by_key(|(at, _)| *at);
    let first = times.first().copied();
    Due {
        chosen: first.map(|(at, _)| at),
        others: times.len().saturating_sub(1),
        unsure: first.is_some_and(|(_, unsure)| unsure),
    }
}

fn overlap(one: &Range<usize>, two: &Range<usize>) -> bool {
    one.start < two.end && two.start < one.end
}

/// The time of day of each date: what stands behind it, else what stands before it.
fn place(languages: &Languages, text: &str, days: &[Day], sums: &[Range<usize>]) -> Vec<Option<Time>> {
    let clocks = &languages.times().clocks;
    let is_sum = |time: &Time| sums.iter().any(|sum| overlap(sum, &time.range));
    let mut placed: Vec<Option<Time>> = Vec::new();
    for index in 0..days.len() {
        let (front, back) = windows(text, days, &placed, index);
        let behind = clocks.behind(&text[back.clone()], back.start).filter(|time| !is_sum(time));
        placed.push(behind.or_else(|| clocks.ahead(&text[front.clone()], front.start).filter(|time| !is_sum(time))));
    }
    placed
}

/// What stands before a date and behind it, up to the next dates and to empty lines.
fn windows(text: &str, days: &[Day], placed: &[Option<Time>], index: usize) -> (Range<usize>, Range<usize>) {
    let Some(day) = days.get(index) else { return (0..0, 0..0) };
    let earlier = index.checked_sub(1);
    let from = earlier.and_then(|at| days.get(at)).map_or(0, |day| day.range.end);
    let from =
        earlier.and_then(|at| placed.get(at)).and_then(Option::as_ref).map_or(from, |time| from.max(time.range.end));
    let to = days.get(index + 1).map_or(text.len(), |day| day.range.start);
    let (start, end) = (day.range.start, day.range.end);
    let front = before(text, start, NEAR.min(start.saturating_sub(from)));
    let front = front.rsplit("\n\n").next().unwrap_or(front);
    let back = after(text, end, NEAR.min(to.saturating_sub(end)));
    let back = back.split("\n\n").next().unwrap_or(back);
    (start - front.len()..start, end..end + back.len())
}

/// Whether a date stands beside a word for deadlines.
fn is_named(languages: &Languages, text: &str, day: &Day, time: Option<&Time>) -> bool {
    let start = time.map_or(day.range.start, |time| time.range.start.min(day.range.start));
    let end = time.map_or(day.range.end, |time| time.range.end.max(day.range.end));
    let window = before(text, start, 160);
    // An empty line ends what a word can speak of.
    let mut window = window.rsplit("\n\n").next().unwrap_or(window).trim_end();
    let behind = after(text, end, 40).lines().next().unwrap_or_default();
    if languages.says(For::Deadline, behind) || languages.says(For::Deadline, &text[day.range.start..end]) {
        return true;
    }
    for _ in 0..4 {
        if languages.says(For::Deadline, window) {
            return true;
        }
        match languages.times().clocks.without_lead(window) {
            Some(shorter) => window = shorter,
            None => return false,
        }
    }
    false
}

/// When a date with its time of day is, if that is not over; `true` where it may mean a later time. A date alone means its end, unless
/// something stands beside it that may be an hour.
fn candidate(
    languages: &Languages,
    text: &str,
    (front, back): &(Range<usize>, Range<usize>),
    (date, time): (NaiveDate, Option<&Time>),
    like: &[Range<usize>],
    base: Option<Instant>,
) -> Option<(Instant, bool)> {
    let around = &text[front.start..back.end];
    let zone = match time.map_or(Zone::Own, |time| time.zone) {
        Zone::Own if languages.says(For::Elsewhere, around) => Zone::Unknown,
        zone => zone,
    };
    let doubtful = || {
        let beside = |range: &Range<usize>| overlap(range, front) || overlap(range, back);
        like.iter().any(beside) || languages.times().clocks.bare(&text[back.clone()])
    };
    let evening = NaiveTime::from_hms_opt(23, 59, 59)?;
    let (earliest, latest) = match (time, zone) {
        (Some(time), Zone::East(seconds)) => {
            let at = fixed(date.and_time(time.time), seconds)?;
            (at, at)
        }
        (Some(time), Zone::Own) => {
            let at = local(date.and_time(time.time))?;
            (at, at)
        }
        (Some(time), Zone::Unknown) => (fixed(date.and_time(time.time), EAST)?, fixed(date.and_time(time.time), WEST)?),
        (None, Zone::Unknown) => (fixed(date.and_time(NaiveTime::MIN), EAST)?, fixed(date.and_time(evening), WEST)?),
        (None, _) if doubtful() => (local(date.and_time(NaiveTime::MIN))?, local(date.and_time(evening))?),
        (None, _) => {
            let at = local(date.and_time(evening))?;
            (at, at)
        }
    };
    let ahead = base.is_none_or(|base| latest > base);
    ahead.then(|| (base.map_or(earliest, |base| earliest.max(base)), earliest != latest))
}

/// Wall time at a distance from Greenwich.
fn fixed(wall: NaiveDateTime, seconds: i32) -> Option<Instant> {
    FixedOffset::east_opt(seconds)?.from_local_datetime(&wall).single().map(Instant::from)
}

/// Wall time in Warsaw. An hour that the clocks leave out is read as the one after it.
fn local(wall: NaiveDateTime) -> Option<Instant> {
    let found = Warsaw.from_local_datetime(&wall).earliest();
    found.or_else(|| Warsaw.from_local_datetime(&(wall + Duration::hours(1))).earliest()).map(Instant::from)
}

/// Every "within 24 hours" and, beside a word for answers, "within 2 days", in hours. Working days are counted as days: they end later.
fn spans(languages: &Languages, text: &str) -> Vec<(Range<usize>, i64)> {
    let Some(span) = languages.times().span.as_ref() else { return Vec::new() };
    let read = |found: regex::Captures<'_>| {
        let whole = found.get(0)?;
        let near = languages.says(For::Within, before(text, whole.start(), 28))
            || languages.says(For::Within, after(text, whole.end(), 16));
        let number: i64 = found.get(1)?.as_str().parse().ok()?;
        let part = text[..whole.start()].ends_with(|letter: char| letter.is_ascii_digit() || ".,:/".contains(letter));
        if !near || number == 0 || part {
            return None;
        }
        if found.name("days").is_none() {
            return Some((whole.range(), number));
        }
        let asked = |window: &str| languages.says(For::Answer, window);
        let ahead = before(text, whole.start(), 80);
        let answer = asked(ahead.rsplit(['\n', '.']).next().unwrap_or_default())
            || asked(after(text, whole.end(), 60).split(['\n', '.']).next().unwrap_or_default());
        (answer && number <= MOST_DAYS).then(|| (whole.range(), number * 24))
    };
    span.captures_iter(text).take(50).filter_map(read).collect()
}

#[cfg(test)]
mod tests;
