//! Lines of a plan: made, sealed, read back.

use super::{Receipt, State};
use crate::app::App;
use crate::error::{Error, Result};
use crate::output::Row;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};
use sha2::{Digest, Sha256};
use std::collections::HashMap;
use std::io::Read;
use std::path::Path;

/// A plan longer than this is none.
const MOST_BYTES: u64 = 256 << 20;

/// One line of a plan as it was planned.
#[derive(Clone, Debug, PartialEq)]
pub struct Line<T> {
    /// Its number in the file, from 1.
    pub number: usize,
    /// What is to be done.
    pub planned: T,
    /// The line as it stands in the file.
    pub row: Row,
}

/// A line for which nothing is done.
#[derive(Debug)]
pub struct Spoilt {
    /// Its number in the file, from 1.
    pub number: usize,
    /// As much of it as can be read.
    pub row: Row,
    /// Why nothing is done.
    pub receipt: Receipt,
}

/// A line that was read.
pub type ReadLine<T> = std::result::Result<Line<T>, Box<Spoilt>>;

impl Spoilt {
    /// A line that is refused.
    pub fn refused(number: usize, row: Row, error: Error) -> Box<Self> {
        Box::new(Self { number, row, receipt: Receipt::failed(error) })
    }

    /// A line that stands there once more.
    pub fn double(number: usize, row: Row, first: usize) -> Box<Self> {
        let receipt = Receipt::new(State::Double).note(format!("the same as line {first}"));
        Box::new(Self { number, row, receipt })
    }
}

/// A plan as text: one sealed line for each row.
pub fn page(rows: impl IntoIterator<Item = Row>) -> String {
    let lines: Vec<String> = rows.into_iter().map(|row| Value::Object(sealed(row)).to_string()).collect();
    lines.join("\n")
}

/// The row with its digest at the end.
pub fn sealed(mut row: Row) -> Row {
    row.remove("digest");
    let digest = digest(&row);
    row.insert("digest".into(), digest.into());
    row
}

/// The SHA-256 of the row without its digest, whatever the order of its fields.
fn digest(row: &Row) -> String {
    let kept: Map<String, Value> =
        row.iter().filter(|(name, _)| *name != "digest").map(|(name, value)| (name.clone(), value.clone())).collect();
    let text = sorted(&Value::Object(kept)).to_string();
    Sha256::digest(text.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The value with the fields of every object in order of their names.
fn sorted(value: &Value) -> Value {
    match value {
        Value::Object(fields) => {
            let mut names: Vec<&String> = fields.keys().collect();
            names.sort_unstable();
            names.into_iter().map(|name| (name.clone(), sorted(&fields[name]))).collect::<Map<_, _>>().into()
        }
        Value::Array(items) => items.iter().map(sorted).collect(),
        other => other.clone(),
    }
}

/// The text of a plan, or of a list of names: a file, or stdin with `-`.
pub fn source(path: &Path) -> Result<String> {
    let shown = if path == Path::new("-") { "stdin".to_owned() } else { path.display().to_string() };
    let cannot = |cause: std::io::Error| {
        let error = Error::usage(format!("{shown} cannot be read: {cause}"));
        if cause.kind() == std::io::ErrorKind::InvalidData { error.hint("it must be text in UTF-8") } else { error }
    };
    let mut text = String::new();
    let read = if path == Path::new("-") {
        std::io::stdin().lock().take(MOST_BYTES + 1).read_to_string(&mut text)
    } else {
        std::fs::File::open(path).map_err(cannot)?.take(MOST_BYTES + 1).read_to_string(&mut text)
    };
    read.map_err(cannot)?;
    if text.len() as u64 > MOST_BYTES {
        return Err(Error::usage(format!("{shown} is longer than 256 MiB")));
    }
    Ok(text)
}

/// The lines of a plan whose lines say `plan` under that name, for `aftersale COMMAND`; with `--account`, those of these accounts. A line
/// that is no JSON, is of another kind, was changed since it was planned, or stands there twice is spoilt: it costs nobody but itself.
/// Empty lines count for nothing.
pub fn read<T: DeserializeOwned>(app: &App, path: &Path, plan: &Value, command: &str) -> Result<Vec<ReadLine<T>>> {
    let mut lines = parsed(&source(path)?, plan, command);
    let chosen = &app.settings.accounts;
    let before = lines.len();
    chosen.iter().try_for_each(|name| app.account(name).map(drop))?;
    lines.retain(|line: &ReadLine<T>| {
        let row = line.as_ref().map_or_else(|spoilt| &spoilt.row, |line| &line.row);
        let account = row.get("account").and_then(Value::as_str);
        chosen.is_empty() || account.is_none_or(|account| chosen.iter().any(|one| one == account))
    });
    if lines.is_empty() && before > 0 {
        return Err(Error::not_found(format!("none of its {before} lines is of {}", chosen.join(" or "))));
    }
    Ok(lines)
}

fn parsed<T: DeserializeOwned>(text: &str, plan: &Value, command: &str) -> Vec<ReadLine<T>> {
    let mut seen: HashMap<String, usize> = HashMap::new();
    let lines = (1..).zip(text.trim_start_matches('\u{feff}').lines()).filter(|(_, line)| !line.trim().is_empty());
    lines
        .map(|(number, text)| {
            let row: Row = serde_json::from_str(text).unwrap_or_default();
            let digest = digest(&row);
            if let Some(first) = seen.get(&digest).filter(|_| !row.is_empty()) {
                return Err(Spoilt::double(number, row, *first));
            }
            match one(&row, &digest, plan, command) {
                Ok(planned) => {
                    seen.insert(digest, number);
                    Ok(Line { number, planned, row })
                }
                Err(why) => Err(Spoilt::refused(number, row, Error::usage(format!("line {number} of the plan {why}")))),
            }
        })
        .collect()
}

fn one<T: DeserializeOwned>(row: &Row, digest: &str, plan: &Value, command: &str) -> std::result::Result<T, String> {
    if row.is_empty() {
        return Err("is no JSON object".into());
    }
    if row.get("plan") != Some(plan) {
        return Err(format!("is not of a plan for `{command}`, or of another version's: plan again"));
    }
    if row.get("digest").and_then(Value::as_str) != Some(digest) {
        return Err("was changed since it was planned, so nothing is done for it: plan again".into());
    }
    serde_json::from_value(Value::Object(row.clone())).map_err(|cause| format!("cannot be read: {cause}"))
}

#[cfg(test)]
mod tests {
    use super::{Line, page, parsed};
    use crate::output::row;
    use serde::Deserialize;
    use serde_json::json;

    #[derive(Debug, Deserialize, PartialEq)]
    struct Planned {
        id: String,
        amount: serde_json::Value,
    }

    fn plan() -> String {
        let one = |id: &str| row(json!({"plan": "x claim", "id": id, "amount": {"amount": "1.50", "currency": "PLN"}}));
        page(vec![one("a"), one("b")])
    }

    fn good(text: &str) -> Vec<Result<String, String>> {
        let lines = parsed::<Planned>(text, &json!("x claim"), "x claim");
        lines
            .into_iter()
            .map(|line| {
                line.map(|Line { planned, .. }| planned.id)
                    .map_err(|spoilt| spoilt.receipt.error.map_or_else(|| "double".to_owned(), |error| error.message))
            })
            .collect()
    }

    #[test]
    fn what_was_planned_is_read_back_whatever_the_order_of_its_fields() {
        assert_eq!(good(&plan()), [Ok("a".to_owned()), Ok("b".to_owned())]);
        let turned: Vec<String> = plan()
            .lines()
            .map(|line| {
                let fields: serde_json::Map<String, serde_json::Value> = serde_json::from_str(line).unwrap();
                let turned: serde_json::Map<_, _> = fields.into_iter().rev().collect();
                serde_json::to_string(&turned).unwrap()
            })
            .collect();
        assert_eq!(good(&format!("\n{}\r\n\n", turned.join("\r\n"))).len(), 2);
        assert!(good(&turned.join("\n")).iter().all(Result::is_ok));
    }

    #[test]
    fn a_line_that_stands_there_twice_counts_once_and_a_mark_at_the_begin_for_nothing() {
        let text = format!("\u{feff}{}\r\n{}\r\n", plan().replace('\n', "\r\n"), plan());
        assert_eq!(good(&text), [Ok("a".to_owned()), Ok("b".to_owned()), Err("double".into()), Err("double".into())]);
    }

    #[test]
    fn a_line_that_was_touched_costs_itself_alone() {
        for (from, to) in
            [("1.50", "9.50"), ("\"id\":\"a\"", "\"id\":\"c\""), ("PLN", "EUR"), ("{\"plan", "{\"more\":1,\"plan")]
        {
            let text = plan().replacen(from, to, 1);
            let lines = good(&text);
            assert!(lines[0].as_ref().unwrap_err().contains("line 1 of the plan was changed"), "{text}");
            assert!(lines[1].is_ok());
        }
        for wrong in ["{", "[]", "\"x\"", "{}", "{\"plan\":\"y\"}"] {
            assert!(good(wrong)[0].is_err(), "{wrong}");
        }
    }
}
