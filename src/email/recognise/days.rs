//! Calendar days as mails write them.

use super::pack::compile;
use super::words::Languages;
use chrono::{Datelike, NaiveDate};
use regex::{Captures, Regex};
use std::ops::Range;

/// Days of a mail that are looked at.
const MOST: usize = 200;
/// A day without a year that lies further back than this is one of the next year.
const HALF_A_YEAR: i64 = 180;

/// A day and where it stands. `11/12/2026` may be two of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Day {
    pub range: Range<usize>,
    pub dates: Vec<NaiveDate>,
}

/// The forms of days, which hold the months of all languages.
#[derive(Debug)]
pub(super) struct Days {
    /// A form, and the places of year, month and day in it.
    forms: Vec<(Regex, [usize; 3])>,
    months: Vec<(String, u32)>,
}

impl Days {
    pub fn new(languages: &Languages) -> Self {
        let mut names: Vec<String> = languages.months.iter().map(|(name, _)| regex::escape(name)).collect();
        names.sort_by_key(|name| std::cmp::Reverse(name.len()));
        let months = names.join("|");
        let th = "(?:st|nd|rd|th)?";
        let forms: [(String, [usize; 3]); 8] = [
            (r"(?-u:\b)([0-9]{1,2})\.\s?([0-9]{1,2})\.\s?([0-9]{4})".into(), [3, 2, 1]),
            (r"(?-u:\b)([0-9]{1,2})[/-]([0-9]{1,2})[/-]([0-9]{4})(?-u:\b)".into(), [3, 2, 1]),
            (r"(?-u:\b)([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})(?-u:\b)".into(), [3, 1, 2]),
            (r"(?-u:\b)([0-9]{4})[/-]([0-9]{1,2})[/-]([0-9]{1,2})".into(), [1, 2, 3]),
            (
                format!(r"(?-u:\b)([0-9]{{1,2}})(?:\.|{th})\s+(?:of\s+)?({months})\b\.?(?:,?\s+([0-9]{{4}})(?-u:\b))?"),
                [3, 2, 1],
            ),
            (format!(r"\b({months})\b\.?\s+([0-9]{{1,2}}){th},?\s+([0-9]{{4}})(?-u:\b)"), [3, 1, 2]),
            (format!(r"(?-u:\b)([0-9]{{4}})\.\s*((?:{months})\b\.?|[0-9]{{1,2}}\.)\s*([0-9]{{1,2}})\.?"), [1, 2, 3]),
            (r"(?:([0-9]{4})\s*年\s*)?([0-9]{1,2})\s*月\s*([0-9]{1,2})\s*[日号]".into(), [1, 2, 3]),
        ];
        // The forms are fixed and months are escaped, so each of them compiles; a test tries them.
        let forms = forms.into_iter().filter_map(|(form, places)| Some((compile(&form).ok()?, places))).collect();
        Self { forms, months: languages.months.clone() }
    }

    /// The days of a text in the order in which they stand. One without a year is that next to `today`, or none where that is not known.
    pub fn find(&self, text: &str, today: Option<NaiveDate>) -> Vec<Day> {
        let all = |(form, places): &(Regex, [usize; 3])| -> Vec<Day> {
            form.captures_iter(text).take(MOST).filter_map(|one| self.read(&one, *places, today)).collect()
        };
        let mut found: Vec<Day> = self.forms.iter().flat_map(all).collect();
        let digit = |letter: Option<char>| letter.is_some_and(|letter| letter.is_ascii_digit());
        // The beginning of a longer number is no day.
        found.retain(|day| {
            let (inside, behind) = text.split_at(day.range.end);
            !(digit(inside.chars().next_back()) && digit(behind.chars().next()))
        });
        found.sort_by_key(|day| (day.range.start, std::cmp::Reverse(day.range.end)));
        let mut days: Vec<Day> = Vec::new();
        for day in found.into_iter().take(MOST) {
            match days.last_mut() {
                Some(last) if last.range == day.range => last.dates.extend(day.dates),
                Some(last) if day.range.start < last.range.end => {}
                _ => days.push(day),
            }
        }
        days
    }

    fn read(&self, one: &Captures<'_>, [year, month, day]: [usize; 3], today: Option<NaiveDate>) -> Option<Day> {
        let number = |place: usize| one.get(place).and_then(|part| part.as_str().parse::<u32>().ok());
        let written = one.get(month)?.as_str().trim_end_matches('.');
        let named =
            || self.months.iter().find(|(known, _)| *known == written.to_lowercase()).map(|(_, number)| *number);
        let (month, day) = (written.parse().ok().or_else(named)?, number(day)?);
        let date = match number(year) {
            Some(year) => NaiveDate::from_ymd_opt(year.try_into().ok()?, month, day)?,
            None => next(today?, month, day)?,
        };
        Some(Day { range: one.get(0)?.range(), dates: vec![date] })
    }
}

/// The day of that name next to today; none that is just over.
fn next(today: NaiveDate, month: u32, day: u32) -> Option<NaiveDate> {
    let date = NaiveDate::from_ymd_opt(today.year(), month, day)?;
    match (today - date).num_days() {
        past if past <= 0 => Some(date),
        past if past > HALF_A_YEAR => NaiveDate::from_ymd_opt(today.year() + 1, month, day),
        _ => None,
    }
}
