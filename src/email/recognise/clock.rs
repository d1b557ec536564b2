//! The time of day beside a date: "do godz. 18:00 w dniu …", "… at 6 pm CET", "…下午6点之前". The words are data; what they leave
//! unread is told apart from a date that stands alone, so that nobody takes it for the end of the day.

use super::pack::compile;
use super::words::{For, Languages};
use chrono::NaiveTime;
use regex::{Captures, Regex};
use std::ops::Range;

/// Where a time of day counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Zone {
    /// None is named: that of Warsaw.
    Own,
    /// So many seconds east of Greenwich.
    East(i32),
    /// One that is not known here.
    Unknown,
}

/// A time of day and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Time {
    pub range: Range<usize>,
    pub time: NaiveTime,
    pub zone: Zone,
}

/// The patterns, which hold the words of all languages.
#[derive(Debug)]
pub(super) struct Clocks {
    /// At the start of what follows a date.
    after: Option<Regex>,
    /// At the end of what precedes one.
    before: Option<Regex>,
    /// What may be a time of day, understood or not.
    like: Option<Regex>,
    /// A bare number right behind a date.
    bare: Option<Regex>,
    /// Words before a time of day, at the end of a text.
    lead: Option<Regex>,
}

/// Marks that may stand between a day and its time.
const MARKS: &str = r"[\s,;:：./|()（）\[\]，、-]";
/// Where a time counts: by name, by its distance from Greenwich, or by letters that are not known here. A `-` and a time behind one
/// without seconds is the end of a span.
const ZONE: &str = r"(?:(?P<zulu>(?-i:Z)\b)|(?P<iso>[+-][0-9]{2}:?[0-9]{2})\b|[\s,]*\(?\s*(?:(?P<summer>CEST)\b|(?P<winter>CET)\b|(?:UTC|GMT)\b(?P<utc>\s?[+-]\s?[0-9]{1,2}(?::?[0-9]{2})?)?|(?P<plus>\+[0-9]{2}:?[0-9]{2})\b|(?P<other>(?-i:[A-Z]{2,4}T|MSK))\b)\s*[)）]?)?";

impl Clocks {
    pub fn new(languages: &Languages) -> Self {
        let list = |purpose| languages.alternatives(purpose);
        let (clock, day, strong) = (list(For::Clock), list(For::Day), list(For::HourWord));
        let (unit, am, pm) = (list(For::HourUnit), list(For::Morning), list(For::Afternoon));
        let number = r"(?P<hour>[0-9]{1,2})(?:\s?[:：]\s?(?P<m1>[0-9]{2})(?P<seconds>[:：][0-9]{2}(?:[.,][0-9]+)?)?|[.h](?P<m2>[0-9]{2})(?:[.:][0-9]{2}(?-u:\b))?|\s?[时時点點](?:(?P<m3>[0-9]{1,2})分|(?P<half>半)))?";
        let ahead = format!(r"(?:(?P<strong>{strong})[\s:.]*)?(?:(?:(?P<am1>{am})|(?P<pm1>{pm}))\s*)?");
        let behind = format!(r"(?:\s*(?P<unit>{unit}))?(?:\s*(?:(?P<am2>{am})|(?P<pm2>{pm})))?{ZONE}");
        let like = format!(
            r"[0-9]{{1,2}}\s?[:：]\s?[0-9]{{2}}|[0-9]{{1,3}}(?:[.h][0-9]{{2}})?\s*-?\s*(?:{unit}|{am}|{pm})|(?:{strong})[\s:.]*[0-9]|{}",
            list(For::HourLike)
        );
        Self {
            after: compile(&format!(r"\AT?(?:{MARKS}|{clock}|{day})*{ahead}{number}{behind}")).ok(),
            before: compile(&format!(r"{ahead}(?-u:\b){number}{behind}(?P<gap>(?:{MARKS}|{day})*)\z")).ok(),
            like: compile(&like).ok(),
            bare: compile(&format!(r"\A(?:[ ,]{{1,2}}|[ ,]*(?:(?:{clock})[ ,]*)+)[0-9]{{1,2}}(?:[^0-9.,/-]|\z)")).ok(),
            lead: compile(&format!(r"(?:{clock}|{strong})\s*\z")).ok(),
        }
    }

    /// The time of day at the start of `window`, which lies at `at`.
    pub fn behind(&self, window: &str, at: usize) -> Option<Time> {
        let found = self.after.as_ref()?.captures(window)?;
        let end = found.get(0)?.end();
        let next = &window[end..];
        let longer = next.starts_with(|letter: char| letter.is_ascii_digit())
            || next.strip_prefix('.').is_some_and(|rest| rest.starts_with(|letter: char| letter.is_ascii_digit()));
        if longer {
            return None;
        }
        Some(Time { range: at..at + end, time: time_of(&found)?, zone: zone_of(&found) })
    }

    /// The time of day at the end of `window`, which lies at `at`.
    pub fn ahead(&self, window: &str, at: usize) -> Option<Time> {
        let found = self.before.as_ref()?.captures(window)?;
        let start = found.get(0)?.start();
        let text = &window[..start];
        let part = text.ends_with([':', '.', ',', '-', '/'])
            && text.trim_end_matches([':', '.', ',', '-', '/']).ends_with(|letter: char| letter.is_ascii_digit());
        // "12 hours, at the latest 24.11." is a span and a day, not twelve o'clock of that day.
        let minutes = ["m1", "m2", "m3", "half"].iter().any(|name| found.name(name).is_some());
        let joined = minutes || found.name("gap").is_some_and(|gap| gap.as_str().contains(char::is_alphabetic));
        if part || !joined {
            return None;
        }
        Some(Time { range: at + start..at + window.len(), time: time_of(&found)?, zone: zone_of(&found) })
    }

    /// Where something stands that may be a time of day.
    pub fn like(&self, text: &str) -> Vec<Range<usize>> {
        self.like.iter().flat_map(|like| like.find_iter(text).take(500).map(|found| found.range())).collect()
    }

    /// Whether a bare number stands right behind a date: perhaps an hour.
    pub fn bare(&self, window: &str) -> bool {
        self.bare.as_ref().is_some_and(|bare| bare.is_match(window))
    }

    /// The text without the last word that only leads to a time of day, such as "godz."; `None` when there is none.
    pub fn without_lead<'t>(&self, text: &'t str) -> Option<&'t str> {
        let found = self.lead.as_ref()?.find(text)?;
        Some(text[..found.start()].trim_end())
    }
}

/// The time, where what was found is one: a number alone is none, and neither is "24 h".
fn time_of(found: &Captures<'_>) -> Option<NaiveTime> {
    let has = |name: &str| found.name(name).is_some();
    let hour: u32 = found.name("hour")?.as_str().parse().ok()?;
    let minute =
        ["m1", "m2", "m3"].iter().find_map(|name| found.name(name)).and_then(|part| part.as_str().parse().ok());
    let minute: Option<u32> = if has("half") { Some(30) } else { minute };
    let (morning, afternoon) = (has("am1") || has("am2"), has("pm1") || has("pm2"));
    if minute.is_none() && !(has("unit") || has("strong") || morning || afternoon) {
        return None;
    }
    let hour = match (morning, afternoon, hour) {
        (true, true, _) | (true, _, 13..) => return None,
        (true, _, 12) => 0,
        (_, true, 1..=11) => hour + 12,
        _ => hour,
    };
    match (hour, minute) {
        (24, Some(0)) => NaiveTime::from_hms_opt(23, 59, 59),
        (hour, minute) => NaiveTime::from_hms_opt(hour, minute.unwrap_or(0), 0),
    }
}

fn zone_of(found: &Captures<'_>) -> Zone {
    let text = |name: &str| found.name(name).map(|part| part.as_str());
    let east = |written: &str| seconds(written).map_or(Zone::Unknown, Zone::East);
    if text("other").is_some() {
        return Zone::Unknown;
    }
    if text("summer").is_some() {
        return Zone::East(7200);
    }
    if text("winter").is_some() {
        return Zone::East(3600);
    }
    if let Some(written) = text("plus").or(text("utc")) {
        return east(written);
    }
    if let Some(written) = text("iso") {
        let span = written.starts_with('-') && text("seconds").is_none();
        return if span { Zone::Own } else { east(written) };
    }
    let whole = found.get(0).map_or("", |whole| whole.as_str()).to_ascii_uppercase();
    let greenwich = text("zulu").is_some() || whole.contains("UTC") || whole.contains("GMT");
    if greenwich { Zone::East(0) } else { Zone::Own }
}

/// `+2`, `+02:00` or `+0200` in seconds.
fn seconds(written: &str) -> Option<i32> {
    let sign = if written.contains('-') { -1 } else { 1 };
    let digits: String = written.chars().filter(char::is_ascii_digit).collect();
    let (hours, minutes) = if digits.len() > 2 { digits.split_at(digits.len() - 2) } else { (digits.as_str(), "0") };
    let (hours, minutes): (i32, i32) = (hours.parse().ok()?, minutes.parse().ok()?);
    (hours <= 14 && minutes < 60).then_some(sign * (hours * 3600 + minutes * 60))
}
