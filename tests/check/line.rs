//! The line against the plugin guidelines, the long output, and the JSON.

use crate::common::on_terminal;
use crate::desk::{Desk, HOUR, MINUTE, NOW, at, deadline, only_line, stored};
use aftersale::domain::Kind;
use aftersale::store::{MarkState, StoredCase};
use serde_json::{Value, json};

/// One item of performance data: `'label'=value[UOM];[warn];[crit];[min];[max]`.
#[derive(Debug, PartialEq)]
struct Item {
    label: String,
    value: Option<f64>,
    unit: String,
    warning: Option<(f64, f64)>,
    critical: Option<(f64, f64)>,
}

/// A range as the guidelines write it: `10`, `10:`, `~:10`, `10:20`; an alarm is raised outside of it.
fn range(text: &str) -> Option<(f64, f64)> {
    if text.is_empty() {
        return None;
    }
    let (start, end) = text.split_once(':').unwrap_or(("0", text));
    let start = if start == "~" { f64::NEG_INFINITY } else { start.parse().unwrap() };
    Some((start, if end.is_empty() { f64::INFINITY } else { end.parse().unwrap() }))
}

fn items(line: &str) -> Vec<Item> {
    let (_, data) = line.split_once('|').expect("performance data");
    assert!(!data.contains('|'), "{line}");
    let item = |text: &str| {
        let (label, rest) = text.split_once('=').unwrap();
        assert!(!label.is_empty() && !label.contains(['\'', ' ']), "{text}");
        let fields: Vec<&str> = rest.split(';').collect();
        assert!(fields.len() <= 5, "{text}");
        let digits = fields[0].find(|letter: char| !(letter.is_ascii_digit() || "-.".contains(letter)));
        let (value, unit) = fields[0].split_at(digits.unwrap_or(fields[0].len()));
        assert!(["", "s", "U"].contains(&unit), "{text}");
        Item {
            label: label.into(),
            value: (unit != "U").then(|| value.parse().unwrap()),
            unit: unit.into(),
            warning: fields.get(1).and_then(|text| range(text)),
            critical: fields.get(2).and_then(|text| range(text)),
        }
    };
    data.split_whitespace().map(item).collect()
}

fn outside(value: Option<f64>, range: Option<(f64, f64)>) -> bool {
    matches!((value, range), (Some(value), Some((start, end))) if value < start || value > end)
}

#[test]
fn performance_data_says_the_same_as_the_state() {
    for (dues, code) in [(vec![], 0), (vec![12 * HOUR], 1), (vec![HOUR, 12 * HOUR], 2), (vec![-HOUR, -2 * HOUR], 2)] {
        let desk = Desk::new();
        dues.iter().for_each(|due| desk.due("main", &format!("c{due}"), *due));
        let ran = desk.run(&["check"]);
        assert_eq!(ran.code, code, "{ran:?}");
        let items = items(only_line(&ran));
        let labels: Vec<&str> = items.iter().map(|item| item.label.as_str()).collect();
        assert_eq!(labels, ["overdue", "due_critical", "due_warning", "unknown_outcomes", "age_ali", "age_main"]);
        let count = |low: i64, high: i64| dues.iter().filter(|due| (low..=high).contains(*due)).count() as f64;
        let values: Vec<f64> = items.iter().filter_map(|item| item.value).collect();
        assert_eq!(values[..4], [count(i64::MIN, -1), count(0, 6 * HOUR), count(0, 24 * HOUR), 0.0]);
        assert_eq!(values[4..], [60.0, 60.0]);
        assert!(items[4..].iter().all(|item| item.unit == "s" && item.warning == Some((0.0, 900.0))), "{items:?}");
        let told = match (
            items.iter().any(|item| outside(item.value, item.critical)),
            items.iter().any(|item| outside(item.value, item.warning)),
        ) {
            (true, _) => 2,
            (false, warning) => i32::from(warning),
        };
        assert_eq!(told, code, "the ranges tell another state: {items:?}");
    }
}

#[test]
fn what_could_not_be_had_is_u() {
    let desk = Desk::new();
    desk.cache().forget_account("ali").unwrap();
    let ran = desk.run(&["check", "--max-age", "2h"]);
    let items = items(only_line(&ran));
    let ali = items.iter().find(|item| item.label == "age_ali").unwrap();
    assert_eq!((ali.value, ali.warning), (None, Some((0.0, 7200.0))), "{ran:?}");
    std::fs::remove_dir_all(desk.home.path().join("cache")).unwrap();
    let ran = desk.run(&["check"]);
    assert_eq!(ran.code, 3);
    assert!(ran.stdout.contains("overdue=U") && ran.stdout.contains("main: it was never synced"), "{ran:?}");
}

#[test]
fn the_line_is_the_one_of_the_manual() {
    let desk = Desk::new();
    [-HOUR, -2 * HOUR, HOUR, 2 * HOUR, 3 * HOUR, 20 * HOUR, 21 * HOUR]
        .iter()
        .for_each(|due| desk.due("main", &format!("c{due}"), *due));
    desk.mark("main", MarkState::Complete, Some(-2 * MINUTE), None);
    desk.mark("ali", MarkState::Complete, Some(-4 * MINUTE), None);
    let ran = desk.run(&["check"]);
    assert_eq!(
        only_line(&ran),
        "CRITICAL: 2 overdue, 3 due within 6 h, 5 due within 24 h; oldest data 4 min (ali) | overdue=2;;0 \
         due_critical=3;;0 due_warning=5;0 unknown_outcomes=0;0 age_ali=240s;900 age_main=120s;900"
    );
    assert_eq!(ran.stderr, "");
}

#[test]
fn long_output_lists_the_cases_and_every_reason() {
    let desk = Desk::new();
    let mut hostile = StoredCase { deadlines: vec![deadline(HOUR)], ..stored("main", "73cc39aa", Kind::Dispute) };
    hostile.case.subject = Some("ra|ta\nOK: \u{1b}[2J all is well".into());
    desk.put(&hostile);
    desk.due("ali", "late01", -28 * HOUR);
    desk.pending("act-1", -HOUR);
    desk.mark("ali", MarkState::Failed, Some(-MINUTE), Some(&format!("a|b\n{}", "x".repeat(400))));
    let ran = desk.run(&["check", "--verbose"]);
    assert_eq!(ran.code, 2, "{ran:?}");
    let lines: Vec<&str> = ran.stdout.lines().collect();
    assert_eq!(ran.stdout.matches('|').count(), 1, "only the first line has performance data: {ran:?}");
    assert!(!ran.stdout.contains('\u{1b}'), "{ran:?}");
    assert!(lines[0].chars().count() < 500, "{}", lines[0]);
    assert_eq!(lines[1], "overdue 1d 4h  late01  ali, claim: decide");
    assert_eq!(lines[2], "in 1h  73cc39  main, dispute, ra/ta ⏎ OK:  all is well: decide", "{lines:?}");
    assert_eq!(lines[3], "unknown since 60 min ago  act-1  main, c1".replace("60 min", "1 h"));
    assert!(lines[4].starts_with("not known: ali: its last sync failed 1 min ago: a/b ⏎ xxx"), "{}", lines[4]);
    assert_eq!(lines.len(), 5);
}

/// The value has exactly the fields that the schema demands, in its order.
fn fits(value: &Value, schema: &Value, path: &str) {
    let schema = if value.is_null() { schema } else { schema.get("anyOf").map_or(schema, |parts| &parts[0]) };
    match value {
        Value::Object(fields) => {
            let names: Vec<_> = fields.keys().collect();
            let wanted: Vec<_> = schema["properties"].as_object().expect(path).keys().collect();
            assert_eq!(names, wanted, "{path}");
            fields.iter().for_each(|(name, value)| fits(value, &schema["properties"][name], &format!("{path}.{name}")));
        }
        Value::Array(items) => items.iter().for_each(|item| fits(item, &schema["items"], path)),
        Value::Null => {
            let words = schema["enum"].as_array().is_some_and(|words| words.contains(&Value::Null));
            assert!(
                schema["type"][1] == "null" || schema["anyOf"][1]["type"] == "null" || words,
                "{path} may not be null"
            );
        }
        Value::Number(_) => assert!(schema["type"] == "integer" || schema["type"][0] == "integer", "{path}"),
        _ => {}
    }
}

#[test]
fn json_has_the_fields_of_its_schema_whatever_happened() {
    let desk = Desk::new();
    desk.due("main", "c1", -HOUR);
    desk.pending("act-1", -HOUR);
    let schema = desk.run(&["schema", "check"]).json();
    let ran = desk.run(&["check", "--json"]);
    let told = ran.json();
    assert_eq!(ran.code, 2);
    fits(&told, &schema, "check");
    assert_eq!((&told["state"], &told["exit_code"], &told["overdue"]), (&json!("critical"), &json!(2), &json!(1)));
    assert_eq!(told["accounts"][1]["account"], "main");
    assert_eq!(told["accounts"][1]["age_seconds"], 60);
    assert_eq!(told["cases"][0]["id"], "c1");
    assert_eq!(told["cases"][0]["due_state"], "overdue");
    assert_eq!(told["actions"][0]["since"], json!(at(-HOUR).to_string()));
    assert_eq!(told["checked_at"], json!(at(0).to_string()));
    for args in [&["check", "--json", "--nonsense"][..], &["check", "--json", "--account", "nobody"]] {
        let ran = desk.run(args);
        assert_eq!(ran.code, 3, "{ran:?}");
        fits(&ran.json(), &schema, "check");
        assert_eq!(ran.json()["state"], "unknown");
    }
    let filtered = desk.run(&["check", "--jq", ".state"]);
    assert_eq!((filtered.code, filtered.stdout.trim()), (2, "critical"));
}

#[test]
fn a_terminal_shows_the_same_line() {
    let desk = Desk::new();
    let command = crate::common::command(desk.home.path(), &["check", "--at", NOW]);
    let Some(screen) = on_terminal(command) else { return };
    assert_eq!(screen.code, 0, "{}", screen.text);
    assert!(screen.text.starts_with("OK: nothing due within 24 h; oldest data 1 min"), "{}", screen.text);
}
