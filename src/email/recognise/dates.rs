//! The time by which an answer is due, as mails write it in six languages (email.md §1.4).

use super::words::{For, Languages};
use super::{after, before, pack::compile};
use crate::domain::Instant;
use chrono::{Duration, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime, TimeZone};
use chrono_tz::Europe::Warsaw;
use regex::{Captures, Regex};

const HOUR: i64 = 3_600_000;

/// The deadline of a text.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Due {
    /// The earliest time that stands beside a word for deadlines and comes after the mail.
    pub chosen: Option<Instant>,
    /// How many other such times there are.
    pub others: usize,
}

/// Looks for the deadline. `base` is when the mail was written.
pub fn deadline(languages: &Languages, text: &str, base: Option<Instant>) -> Due {
    let mut times: Vec<Instant> = Vec::new();
    for (start, end, at) in absolute(languages, text).into_iter().take(200) {
        let window = before(text, start, 160);
        // An empty line ends what a word can speak of.
        let window = window.rsplit("\n\n").next().unwrap_or(window).trim_end();
        let behind = after(text, end, 40).lines().next().unwrap_or_default();
        let named = languages.says(For::Deadline, window) || languages.says(For::Deadline, behind);
        if named && base.is_none_or(|base| at > base) {
            times.push(at);
        }
    }
    times.extend(base.and_then(|base| relative(languages, text, base)));
    times.sort();
    times.dedup();
    Due { chosen: times.first().copied(), others: times.len().saturating_sub(1) }
}

/// "within 24 hours" of the mail.
fn relative(languages: &Languages, text: &str, base: Instant) -> Option<Instant> {
    let mut spans = languages.times().span.as_ref()?.captures_iter(text).take(50).filter_map(|found| {
        let whole = found.get(0)?;
        let near = languages.says(For::Within, before(text, whole.start(), 24))
            || languages.says(For::Within, after(text, whole.end(), 16));
        let hours: i64 = found.get(1)?.as_str().parse().ok()?;
        (near && hours > 0).then(|| base.plus_millis(hours * HOUR))
    });
    spans.next()
}

const CLOCK: &str = r"(?:[,;]?\s*(?:r\.)?,?\s*(?:o godz\.|godz\.|o godzinie|at|v|ve|o|do|kor|órakor)?\s*([0-9]{1,2})[:：.]([0-9]{2})(?:[:.][0-9]{2})?(?:\s*h)?)?(?:\s*\(?(CEST|CET|UTC|GMT)\)?)?";

/// The patterns of times, which hold the words of all languages.
#[derive(Debug)]
pub(super) struct Times {
    span: Option<Regex>,
    /// A date, and the places of year, month and day in it.
    dates: Vec<(Regex, [usize; 3])>,
}

impl Times {
    pub fn new(languages: &Languages) -> Self {
        let span = compile(&format!(r"([0-9]{{1,3}})\s*-?\s*(?:{})", languages.alternatives(For::Hours))).ok();
        let mut months: Vec<String> = languages.months.iter().map(|(name, _)| regex::escape(name)).collect();
        months.sort_by_key(|name| std::cmp::Reverse(name.len()));
        let months = months.join("|");
        let forms: [(String, [usize; 3]); 6] = [
            (format!(r"\b([0-9]{{1,2}})\.\s?([0-9]{{1,2}})\.\s?([0-9]{{4}}){CLOCK}"), [3, 2, 1]),
            (format!(r"\b([0-9]{{4}})-([0-9]{{2}})-([0-9]{{2}})T?{CLOCK}"), [1, 2, 3]),
            (format!(r"\b([0-9]{{1,2}})\.?\s+({months})\s+([0-9]{{4}}){CLOCK}"), [3, 2, 1]),
            (format!(r"\b({months})\s+([0-9]{{1,2}}),?\s+([0-9]{{4}}){CLOCK}"), [3, 1, 2]),
            (format!(r"\b([0-9]{{4}})\.\s*({months}|[0-9]{{1,2}}\.)\s*([0-9]{{1,2}})\.?{CLOCK}"), [1, 2, 3]),
            (format!(r"([0-9]{{4}})\s*年\s*([0-9]{{1,2}})\s*月\s*([0-9]{{1,2}})\s*日{CLOCK}"), [1, 2, 3]),
        ];
        // The forms are fixed and months are escaped, so each of them compiles; a test tries them.
        let dates = forms.into_iter().filter_map(|(form, places)| Some((compile(&form).ok()?, places))).collect();
        Self { span, dates }
    }
}

/// Dates and times with their places. A date without a time means its end.
fn absolute(languages: &Languages, text: &str) -> Vec<(usize, usize, Instant)> {
    let forms = languages.times().dates.iter();
    let read_all = |(form, places): &(Regex, [usize; 3])| -> Vec<_> {
        form.captures_iter(text).take(100).filter_map(|one| read(&one, *places, languages)).collect()
    };
    let mut found: Vec<_> = forms.flat_map(read_all).collect();
    found.sort();
    found
}

fn read(one: &Captures<'_>, places: [usize; 3], languages: &Languages) -> Option<(usize, usize, Instant)> {
    let whole = one.get(0)?;
    let [year, month, day] = places.map(|place| one.get(place).map_or("", |part| part.as_str().trim_end_matches('.')));
    let month = month.parse().ok().or_else(|| {
        let name = month.to_lowercase();
        languages.months.iter().find(|(known, _)| *known == name).map(|(_, number)| *number)
    })?;
    let date = NaiveDate::from_ymd_opt(year.parse().ok()?, month, day.parse().ok()?)?;
    let number = |place: usize| one.get(place).and_then(|part| part.as_str().parse::<u32>().ok());
    let time = match (number(4), number(5)) {
        (Some(24), Some(0)) | (None, _) | (_, None) => NaiveTime::from_hms_opt(23, 59, 59)?,
        (Some(hour), Some(minute)) => NaiveTime::from_hms_opt(hour, minute, 0)?,
    };
    let at = instant(date.and_time(time), one.get(6).map(|zone| zone.as_str()))?;
    Some((whole.start(), whole.end(), at))
}

/// Wall time to an instant; without a zone that of Warsaw counts.
fn instant(wall: NaiveDateTime, zone: Option<&str>) -> Option<Instant> {
    let hours = match zone.map(str::to_ascii_uppercase).as_deref() {
        Some("CEST") => Some(2),
        Some("CET") => Some(1),
        Some(_) => Some(0),
        None => None,
    };
    match hours {
        Some(hours) => {
            let zone = FixedOffset::east_opt(hours * 3600)?;
            zone.from_local_datetime(&wall).single().map(Instant::from)
        }
        // An hour that the clocks leave out is read as the one after it.
        None => Warsaw
            .from_local_datetime(&wall)
            .earliest()
            .or_else(|| Warsaw.from_local_datetime(&(wall + Duration::hours(1))).earliest())
            .map(Instant::from),
    }
}

#[cfg(test)]
mod tests {
    use super::super::Book;
    use super::deadline;
    use crate::domain::Instant;
    use std::path::Path;

    #[test]
    fn deadlines_in_every_form() {
        let book = Book::read(Path::new("/nonexistent")).unwrap();
        let base = Instant::parse("2026-11-18T09:00:00Z");
        for (text, due) in [
            ("Odpowiedz do 20.11.2026 18:00 (CET).", "2026-11-20T17:00:00Z"),
            ("do dnia 19 listopada 2026 r., godz. 16:00", "2026-11-19T15:00:00Z"),
            ("Please reply by 20 November 2026, 12:00 CET", "2026-11-20T11:00:00Z"),
            ("Reply no later than November 20, 2026, 12:00 UTC.", "2026-11-20T12:00:00Z"),
            ("Odpovězte nejpozději do 20. 11. 2026 18:00", "2026-11-20T17:00:00Z"),
            ("Odpovedzte najneskôr 20. novembra 2026 o 18:00", "2026-11-20T17:00:00Z"),
            ("Határidő: 2026. november 20. 18:00", "2026-11-20T17:00:00Z"),
            ("请于2026年11月20日 18:00之前回复", "2026-11-20T17:00:00Z"),
            ("Odpowiedz w ciągu 24 godzin", "2026-11-19T09:00:00Z"),
            ("Reply within 48 hours.", "2026-11-20T09:00:00Z"),
            ("24 órán belül válaszoljon", "2026-11-19T09:00:00Z"),
            ("请在24小时内回复", "2026-11-19T09:00:00Z"),
            ("Termin odpowiedzi: 2026-11-20", "2026-11-20T22:59:59Z"),
        ] {
            assert_eq!(deadline(&book.languages, text, base).chosen, Instant::parse(due), "{text}");
        }
        for text in ["Zakup z 20.11.2026 18:00", "Odpowiedz do 10.11.2026 18:00", "do 99.99.2026", "w 24 godziny"] {
            assert_eq!(deadline(&book.languages, text, base).chosen, None, "{text}");
        }
        let two = deadline(&book.languages, "Odpowiedz do 25.11.2026. Termin: 20.11.2026 12:00.", base);
        assert_eq!((two.chosen, two.others), (Instant::parse("2026-11-20T11:00:00Z"), 1));
    }
}
