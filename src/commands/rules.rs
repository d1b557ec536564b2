//! `rules`: the rules behind the deadlines, and what they make of an event. Needs no configuration and no account.

use crate::app::App;
use crate::deadlines::{Clock, Engine, Rule};
use crate::error::{Error, Result};
use crate::output::{Body, Column, Outcome, Record, Row, View};
use serde_json::{Value, json};
use std::io::Read;

/// All rules with their readings.
pub fn list(app: &App) -> Result<Outcome> {
    let engine = app.engine()?;
    let rows = engine.rules().iter().map(|rule| line(engine, rule)).collect();
    let columns = vec![
        Column::new("id", "ID"),
        Column::new("title", "TITLE"),
        Column::new("reading", "READING"),
        Column::new("marketplace", "MARKETPLACE"),
        Column::new("kinds", "KINDS"),
        Column::new("zone", "ZONE"),
        Column::new("calendar", "CALENDAR"),
        Column::new("active", "ACTIVE"),
    ];
    Ok(Outcome::table(columns, rows, "There are no rules.").hint("aftersale rules show ID"))
}

/// One rule: what it says, where it comes from, what happens when it is missed.
pub fn show(app: &App, id: &str) -> Result<Outcome> {
    let engine = app.engine()?;
    let rule = engine.rule(id)?;
    let mut row = line(engine, rule);
    let mut more = json!({
        "start": words(rule.clocks.iter().map(|clock| clock.after.as_str())),
        "count": rule.count.style,
        "days": rule.count.days,
        "who": rule.who,
        "action": rule.action,
        "if_missed": rule.if_missed,
        "source": rule.source,
        "severity": rule.severity,
        "binding": rule.binding,
        "inform": rule.inform,
        "on": rule.on,
        "platform_date": rule.platform,
        "marks": words(rule.clocks.iter().flat_map(Clock::marks).map(String::as_str)),
        "naive_zone": rule.naive_zone.map(|zone| zone.name()),
        "valid_from": rule.valid_from,
        "valid_until": rule.valid_until,
    });
    if let Some(more) = more.as_object_mut() {
        row.append(more);
    }
    Ok(Outcome::record(row))
}

/// When the clock of `rule` runs out that `event` started: one line, RFC 3339 in the rule's zone.
pub fn eval(app: &App, rule: &str, event: &str) -> Result<Outcome> {
    let due = app.engine()?.evaluate(rule, event)?;
    let mut row = Row::new();
    row.insert("rule_id".into(), rule.into());
    row.insert("event".into(), event.into());
    row.insert("due".into(), due.to_string().into());
    row.insert("zone".into(), due.zone.name().into());
    let outcome = Outcome::new(Body::Record(Record { row, view: View::Text(due.to_string()) }));
    Ok(match due.caution {
        Some(caution) => outcome.warning(format!("{rule}: {caution}")),
        None => outcome,
    })
}

/// Reads CSV with the columns `rule_id` and `event`, in any order and among others, and gives back the same rows with `due`
/// added. A row that cannot be worked out keeps an empty `due` and is named; a missing column is a usage error.
pub fn eval_batch(app: &App, input: impl Read) -> Result<Outcome> {
    batch(app.engine()?, input)
}

fn batch(engine: &Engine, input: impl Read) -> Result<Outcome> {
    let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(input);
    let header = reader.byte_headers().map_err(unreadable)?.clone();
    let [rule_at, event_at] = [column(&header, "rule_id")?, column(&header, "event")?];
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(header.iter().chain([b"due".as_slice()])).map_err(unreadable)?;
    let mut failures = Vec::new();
    let mut record = csv::ByteRecord::new();
    let mut number = 0_u64;
    while reader.read_byte_record(&mut record).map_err(unreadable)? {
        number += 1;
        let field = |at: usize| String::from_utf8_lossy(record.get(at).unwrap_or_default());
        let due = fits(&record, &header).and_then(|()| engine.evaluate(field(rule_at).trim(), field(event_at).trim()));
        // Every row has as many fields as the header, so that `due` stands in its own column.
        let fields = (0..header.len()).map(|at| record.get(at).unwrap_or_default());
        let shown = due.as_ref().map(ToString::to_string).unwrap_or_default();
        writer.write_record(fields.chain([shown.as_bytes()])).map_err(unreadable)?;
        failures.extend(due.err().map(|error| of_row(number, &record, error)));
    }
    let written = writer.into_inner().map_err(|error| unreadable(error.into_error()))?;
    let mut outcome = Outcome::text(String::from_utf8_lossy(&written));
    outcome.failures = failures;
    Ok(outcome)
}

/// What `list` and `show` have in common.
fn line(engine: &Engine, rule: &Rule) -> Row {
    let mut row = Row::new();
    row.insert("id".into(), rule.id.clone().into());
    row.insert("title".into(), rule.title.clone().into());
    row.insert("reading".into(), rule.reading.clone().into());
    row.insert("marketplace".into(), rule.marketplace.clone().into());
    row.insert("kinds".into(), words(rule.kinds.iter().map(|kind| kind.as_str())));
    row.insert("zone".into(), rule.zone.name().into());
    row.insert("calendar".into(), rule.calendar.clone().into());
    row.insert("active".into(), engine.counts(rule).into());
    row
}

/// The words once each, in their order.
fn words<'a>(words: impl Iterator<Item = &'a str>) -> Value {
    let mut once: Vec<&str> = Vec::new();
    for word in words {
        if !once.contains(&word) {
            once.push(word);
        }
    }
    once.into()
}

fn column(header: &csv::ByteRecord, name: &str) -> Result<usize> {
    header.iter().position(|field| field.trim_ascii() == name.as_bytes()).ok_or_else(|| {
        Error::usage(format!("the input has no column `{name}`")).hint("its first line must name rule_id and event")
    })
}

fn fits(record: &csv::ByteRecord, header: &csv::ByteRecord) -> Result<()> {
    if record.len() == header.len() {
        return Ok(());
    }
    Err(Error::usage(format!("it has {} fields where the first line has {}", record.len(), header.len())))
}

fn of_row(number: u64, record: &csv::ByteRecord, error: Error) -> Error {
    let line = record.position().map_or(0, csv::Position::line);
    Error { message: format!("row {number} (line {line}): {}", error.message), ..error }
}

fn unreadable(error: impl Into<anyhow::Error>) -> Error {
    let error = error.into();
    Error::failed(format!("the CSV cannot be read: {error}")).caused_by(error)
}

#[cfg(test)]
mod tests {
    use super::batch;
    use crate::config::Deadlines;
    use crate::deadlines::Engine;
    use crate::output::{Body, Outcome};
    use std::path::Path;

    fn run(csv: &[u8]) -> crate::error::Result<(String, Vec<String>)> {
        let engine = Engine::new(&Deadlines::default(), Path::new("no such folder"))?;
        let Outcome { body, failures, .. } = batch(&engine, csv)?;
        let Body::Text(text) = body else { panic!("CSV is text") };
        Ok((text, failures.into_iter().map(|error| error.message).collect()))
    }

    #[test]
    fn columns_in_any_order_and_others_are_kept() {
        let input = "\u{feff}event,note,rule_id\r\n2026-12-23T18:00:00+01:00,\"a, b\",AL-D01\r\n";
        let (text, failures) = run(input.as_bytes()).unwrap();
        assert_eq!(
            text,
            "event,note,rule_id,due\n2026-12-23T18:00:00+01:00,\"a, b\",AL-D01,2026-12-28T18:00:00+01:00\n"
        );
        assert!(failures.is_empty());
    }

    #[test]
    fn a_bad_row_keeps_an_empty_due_and_is_named() {
        let input = b"rule_id,event\nAL-D99,2026-12-23T18:00:00+01:00\nAL-D01,yesterday\nAL-D01\n\xff,x\nAL-C02,2026-11-03T12:00:00Z\n";
        let (text, failures) = run(input).unwrap();
        let lines: Vec<_> = text.lines().collect();
        assert_eq!(lines[1..4], ["AL-D99,2026-12-23T18:00:00+01:00,", "AL-D01,yesterday,", "AL-D01,,"]);
        assert_eq!(lines[5], "AL-C02,2026-11-03T12:00:00Z,2026-11-17T23:59:59+01:00");
        assert_eq!(failures.len(), 4);
        assert!(failures[1].starts_with("row 2 (line 3): `yesterday`"), "{failures:?}");
    }

    #[test]
    fn a_missing_column_is_a_wrong_use() {
        for input in [b"rule,event\n".as_slice(), b"rule_id\n", b""] {
            assert_eq!(run(input).unwrap_err().kind.exit_code(), 2);
        }
        assert_eq!(run(b"rule_id,event\n").unwrap().0, "rule_id,event,due\n");
    }
}
