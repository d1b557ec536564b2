//! The bytes of the .ics file (RFC 5545).
//!
//! Escaping and folding of a content line are those of the `icalendar` crate. Its components are not used: they stamp every
//! alarm with the time of writing and a random identifier, and the same state has to give the same bytes.

use super::{Published, State};
use crate::domain::{Instant, Span};
use crate::error::{Error, Result};
use icalendar::Property;

/// How long the block is that ends with the deadline. Calendars draw an event without a length as a hairline, or not at all.
const BLOCK: i64 = 30 * 60_000;
/// How often a subscriber should look again.
const LOOK_AGAIN: &str = "PT15M";

/// The file with these entries, most urgent first; each has an alarm `alarms` before it is due. Cancelled ones have none.
pub fn write<'a>(entries: impl Iterator<Item = &'a Published>, alarms: &[Span]) -> Result<String> {
    let mut entries: Vec<&Published> = entries.collect();
    entries.sort_by_cached_key(|one| (one.entry.due_at, one.entry.uid()));
    let mut alarms = alarms.to_vec();
    alarms.sort_unstable_by(|one, other| other.cmp(one));
    alarms.dedup();
    let mut out = Lines::default();
    out.line("BEGIN", "VCALENDAR")?;
    out.line("VERSION", "2.0")?;
    out.line("PRODID", "-//aftersale//deadlines//EN")?;
    out.line("CALSCALE", "GREGORIAN")?;
    out.line("METHOD", "PUBLISH")?;
    out.line("X-WR-CALNAME", "aftersale deadlines")?;
    out.property(Property::new("REFRESH-INTERVAL", LOOK_AGAIN).add_parameter("VALUE", "DURATION").done())?;
    out.line("X-PUBLISHED-TTL", LOOK_AGAIN)?;
    for one in entries {
        event(&mut out, one, &alarms)?;
    }
    out.line("END", "VCALENDAR")?;
    Ok(out.0)
}

fn event(out: &mut Lines, one: &Published, alarms: &[Span]) -> Result<()> {
    let entry = &one.entry;
    let stamp = utc(one.changed_at);
    out.line("BEGIN", "VEVENT")?;
    out.line("UID", &entry.uid())?;
    out.line("DTSTAMP", &stamp)?;
    out.line("LAST-MODIFIED", &stamp)?;
    out.line("SEQUENCE", &one.sequence.to_string())?;
    out.line("DTSTART", &utc(entry.due_at.plus_millis(-BLOCK)))?;
    out.line("DTEND", &utc(entry.due_at))?;
    out.line("SUMMARY", &entry.summary)?;
    out.line("DESCRIPTION", &entry.description)?;
    out.line("CATEGORIES", entry.kind.as_str())?;
    out.line("CLASS", "PRIVATE")?;
    out.line("TRANSP", "TRANSPARENT")?;
    match one.state {
        State::Cancelled => out.line("STATUS", "CANCELLED")?,
        State::Confirmed => {
            out.line("STATUS", "CONFIRMED")?;
            alarms.iter().try_for_each(|before| alarm(out, &entry.summary, *before))?;
        }
    }
    out.line("END", "VEVENT")
}

/// An alarm that long before the deadline. It is told from the start of the block, because many calendars do not know alarms
/// that are told from the end.
fn alarm(out: &mut Lines, summary: &str, before: Span) -> Result<()> {
    out.line("BEGIN", "VALARM")?;
    out.line("ACTION", "DISPLAY")?;
    out.line("TRIGGER", &duration(BLOCK - before.millis()))?;
    out.line("DESCRIPTION", summary)?;
    out.line("END", "VALARM")
}

/// The instant in UTC to the second; a fraction is cut off, so that it never comes out later than it is.
fn utc(at: Instant) -> String {
    at.utc().format("%Y%m%dT%H%M%SZ").to_string()
}

/// A length of time, such as `-P1DT2H30M`.
fn duration(millis: i64) -> String {
    let sign = if millis < 0 { "-" } else { "" };
    let seconds = millis.unsigned_abs() / 1000;
    let (days, rest) = (seconds / 86_400, seconds % 86_400);
    let part = |count: u64, unit: &str| if count > 0 { format!("{count}{unit}") } else { String::new() };
    let time = [part(rest / 3600, "H"), part(rest % 3600 / 60, "M"), part(rest % 60, "S")].concat();
    match (days, time.as_str()) {
        (0, "") => "PT0S".into(),
        (_, "") => format!("{sign}P{days}D"),
        _ => format!("{sign}P{}T{time}", part(days, "D")),
    }
}

/// Content lines, escaped by their type, folded at 75 octets, each ended by CRLF.
#[derive(Default)]
struct Lines(String);

impl Lines {
    fn line(&mut self, name: &str, value: &str) -> Result<()> {
        self.property(Property::new(name, value))
    }

    fn property(&mut self, property: Property) -> Result<()> {
        let line: String = property
            .try_into()
            .map_err(|cause: std::fmt::Error| Error::failed("a calendar line cannot be written").caused_by(cause))?;
        self.0.push_str(&line);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::duration;

    #[test]
    fn durations_are_those_of_the_standard() {
        for (minutes, said) in
            [(0, "PT0S"), (15, "PT15M"), (-30, "-PT30M"), (-1410, "-PT23H30M"), (-1440, "-P1D"), (-1500, "-P1DT1H")]
        {
            assert_eq!(duration(minutes * 60_000), said);
        }
        assert_eq!(duration(-90_061_000), "-P1DT1H1M1S");
    }
}
