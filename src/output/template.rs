//! `--template`: one line a record. A field that a record cannot have is an error, never a blank.

use super::render::Stop;
use super::{Row, sanitize};
use crate::error::Error;
use minijinja::{Environment, UndefinedBehavior, Value, escape_formatter};
use serde_json::Value as Json;
use std::io::Write;

/// Prints each record through the template. A field that is null is empty.
pub fn lines(template: &str, rows: impl Iterator<Item = Row>, out: &mut dyn Write) -> Result<(), Stop> {
    let mut environment = Environment::new();
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    environment.set_formatter(
        |out, state, value| {
            if value.is_none() { Ok(()) } else { escape_formatter(out, state, value) }
        },
    );
    environment.add_template("template", template).map_err(|error| wrong(&error, None))?;
    let compiled = environment.get_template("template").map_err(|error| wrong(&error, None))?;
    for row in rows {
        let line = compiled.render(record(&row)).map_err(|error| wrong(&error, Some(&row)))?;
        writeln!(out, "{line}")?;
    }
    Ok(())
}

/// A value for the template, with all texts safe for a terminal.
fn value(json: &Json) -> Value {
    match json {
        Json::Null => Value::from(()),
        Json::Bool(flag) => Value::from(*flag),
        Json::Number(number) => match number.as_i64() {
            Some(whole) => Value::from(whole),
            None => Value::from(number.as_f64()),
        },
        Json::String(text) => Value::from(sanitize::block(text)),
        Json::Array(items) => Value::from(items.iter().map(value).collect::<Vec<_>>()),
        Json::Object(fields) => record(fields),
    }
}

fn record(row: &Row) -> Value {
    Value::from_pairs(row.iter().map(|(name, field)| (name.as_str(), value(field))))
}

fn wrong(error: &minijinja::Error, row: Option<&Row>) -> Error {
    let why = error.detail().map_or_else(|| error.kind().to_string(), |detail| format!("{}: {detail}", error.kind()));
    let place = error.line().map_or(String::new(), |line| format!(" in line {line}"));
    let said = Error::usage(format!("the template is wrong{place}: {why}"));
    match row {
        None => said,
        Some(row) => said.hint(format!("fields: {}", row.keys().cloned().collect::<Vec<_>>().join(", "))),
    }
}
