//! The lines of an import, in whichever of three forms they come.

use crate::blocks::Reason;
use crate::commands::block::{add::own_words, known};
use crate::domain::Instant;
use crate::output::time;
use serde_json::Value;

/// One buyer of the file.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// Where it stands: the line, or in JSON the element, from 1.
    pub number: usize,
    /// The login.
    pub login: Option<String>,
    /// The user id.
    pub user_id: Option<String>,
    /// Why.
    pub reason: Reason,
    /// The seller's own words.
    pub note: Option<String>,
    /// Since when he is blocked already.
    pub blocked_at: Option<Instant>,
    /// The account whose list it is, where the line says so.
    pub account: Option<String>,
    /// Whether it was over where it comes from: removed, or ended by itself.
    pub over: bool,
}

/// A line's number and what is wrong with it.
pub type Wrong = (usize, String);

/// What a file holds.
#[derive(Debug, Default)]
pub struct Read {
    /// The good lines.
    pub lines: Vec<Line>,
    /// The bad ones.
    pub wrong: Vec<Wrong>,
    /// The names of columns that mean nothing here.
    pub unread: Vec<String>,
}

/// Names and values of a line, as far as it has them.
type Fields = Vec<(String, String)>;

/// The names that are read.
const READ: [&str; 7] = ["login", "user_id", "reason", "note", "blocked_on", "account", "state"];
/// What an export holds besides.
const PASSED_OVER: &str = "added_at";

/// The names that are read, for a sentence.
pub fn names() -> String {
    READ.join(", ")
}

/// Reads a text: JSON when it begins with a bracket, CSV when its first line names a `login` or a `user_id`, else a login a line.
/// `usual` is the reason where a line has none, and `now` the instant after which nothing can have happened.
pub fn read(text: &str, usual: Option<Reason>, now: Instant) -> Read {
    // One kind of line end, because lines are counted by it.
    let text = &text.trim_start_matches('\u{feff}').replace("\r\n", "\n");
    // Excel may say before the table what stands between its columns.
    let (skipped, text) = match text.split_once('\n') {
        Some((first, rest)) if first.to_lowercase().starts_with("sep=") => (1, rest),
        _ => (0, text.as_str()),
    };
    let first = text.lines().next().unwrap_or_default();
    let plain = |name: &str| name.trim().trim_matches('"').to_lowercase();
    let named = first.split([',', ';', '\t']).any(|name| ["login", "user_id"].contains(&plain(name).as_str()));
    let mut read = Read::default();
    let rows = match text.trim_start().chars().next() {
        Some('[' | '{') => from_json(text),
        _ if named => from_csv(text, delimiter(first), &mut read.unread),
        _ => from_logins(text),
    };
    for (number, fields) in rows {
        let number = number + skipped;
        match fields.and_then(|fields| line(number, &fields, usual, now)) {
            Ok(line) => read.lines.push(line),
            Err(why) => read.wrong.push((number, why)),
        }
    }
    read
}

/// What stands between the columns: whichever of the usual three the first line has most of.
fn delimiter(first: &str) -> u8 {
    let count = |mark: &u8| first.bytes().filter(|byte| byte == mark).count();
    [b'\t', b';', b','].into_iter().max_by_key(count).unwrap_or(b',')
}

/// A field as it was before a spreadsheet was kept from running it: an apostrophe stands in front of what looks like a formula.
fn undisarmed(value: &str) -> &str {
    match value.strip_prefix('\'') {
        Some(rest) if rest.starts_with(['=', '+', '-', '@']) => rest,
        _ => value,
    }
}

fn from_logins(text: &str) -> Vec<(usize, Result<Fields, String>)> {
    let lines = text.lines().enumerate().map(|(index, line)| (index + 1, line.trim()));
    let wanted = lines.filter(|(_, line)| !line.is_empty() && !line.starts_with('#'));
    wanted.map(|(number, line)| (number, Ok(vec![("login".into(), line.into())]))).collect()
}

fn from_csv(text: &str, delimiter: u8, unread: &mut Vec<String>) -> Vec<(usize, Result<Fields, String>)> {
    let mut reader = csv::ReaderBuilder::new().delimiter(delimiter).flexible(true).from_reader(text.as_bytes());
    let names: Vec<String> = match reader.headers() {
        Ok(names) => names.iter().map(|name| name.trim().to_lowercase()).collect(),
        Err(error) => return vec![(1, Err(format!("it is no CSV: {error}")))],
    };
    if let Some(twice) = names.iter().enumerate().find(|(place, name)| names[..*place].contains(name)) {
        return vec![(1, Err(format!("two columns are called `{}`", twice.1)))];
    }
    unread.extend(names.iter().filter(|name| !READ.contains(&name.as_str()) && *name != PASSED_OVER).cloned());
    let mut rows = Vec::new();
    let mut last = 1;
    for record in reader.records() {
        let number =
            |place: Option<&csv::Position>| place.map_or(last + 1, |place| usize::try_from(place.line()).unwrap_or(0));
        let row = match record {
            Ok(record) if record.len() == names.len() => {
                let fields =
                    names.iter().cloned().zip(record.iter().map(|value| undisarmed(value.trim()).to_owned())).collect();
                (number(record.position()), Ok(fields))
            }
            Ok(record) => {
                let why = format!("it has {} fields where the first line has {}", record.len(), names.len());
                (number(record.position()), Err(why))
            }
            Err(error) => (number(error.position()), Err("it is no CSV".into())),
        };
        last = row.0;
        rows.push(row);
    }
    rows
}

fn from_json(text: &str) -> Vec<(usize, Result<Fields, String>)> {
    let items = match serde_json::from_str(text) {
        Ok(Value::Array(items)) => items,
        Ok(other) => vec![other],
        Err(error) => return vec![(error.line(), Err(format!("it is no JSON: {error}")))],
    };
    let fields = |item: &Value| match item {
        Value::String(login) => Ok(vec![("login".into(), login.trim().to_owned())]),
        Value::Object(object) => object
            .iter()
            .filter(|(name, value)| READ.contains(&name.as_str()) && !value.is_null())
            .map(|(name, value)| match value {
                Value::String(text) => Ok((name.clone(), text.trim().to_owned())),
                Value::Number(number) => Ok((name.clone(), number.to_string())),
                _ => Err(format!("`{name}` is no text")),
            })
            .collect(),
        _ => Err("it is neither a login nor an object".into()),
    };
    items.iter().enumerate().map(|(index, item)| (index + 1, fields(item))).collect()
}

fn line(number: usize, fields: &Fields, usual: Option<Reason>, now: Instant) -> Result<Line, String> {
    let get = |wanted: &str| {
        let found = fields.iter().find(|(name, _)| name == wanted);
        found.map(|(_, value)| value.as_str()).filter(|value| !value.is_empty())
    };
    let name = |wanted: &str| get(wanted).map(|name| known::check(name).map(str::to_owned)).transpose();
    let (login, user_id) =
        (name("login").map_err(|error| error.message)?, name("user_id").map_err(|error| error.message)?);
    if login.is_none() && user_id.is_none() {
        return Err("it names no buyer".into());
    }
    let reason = match (get("reason"), usual) {
        (Some(text), _) => text.parse()?,
        (None, Some(usual)) => usual,
        (None, None) => return Err("it has no reason; --reason gives one to all such lines".into()),
    };
    let note = own_words(get("note"), reason).map_err(|error| error.message)?;
    let blocked_at = get("blocked_on")
        .map(|text| {
            let at = Instant::parse(text).or_else(|| time::start_of_date(text));
            at.filter(|at| *at <= now).ok_or_else(|| format!("`{text}` is no day in the past; write it as 2026-11-20"))
        })
        .transpose()?;
    let account = get("account").map(str::to_owned);
    let over = get("state").is_some_and(|state| ["removed", "expired"].contains(&state));
    Ok(Line { number, login, user_id, reason, note, blocked_at, account, over })
}

#[cfg(test)]
mod tests {
    use super::read;
    use crate::blocks::Reason;
    use crate::domain::Instant;

    const NOW: Instant = Instant::from_millis(1_800_000_000_000);

    #[test]
    fn three_forms_say_the_same() {
        let csv = "login,user_id,reason,note\nanna.k,7,unpaid,\"order 12, 3 May 2026\"\n";
        let json =
            r#"[{"login": "anna.k", "user_id": 7, "reason": "unpaid", "note": "order 12, 3 May 2026", "state": "x"}]"#;
        let from_csv = read(csv, None, NOW);
        assert!(from_csv.wrong.is_empty(), "{from_csv:?}");
        let mut from_json = read(json, None, NOW).lines;
        from_json[0].number = 2;
        assert_eq!(from_csv.lines, from_json);
        let lines = read("# mine\nanna.k\n\nmarek_w\n", Some(Reason::Unpaid), NOW).lines;
        let names: Vec<_> = lines.iter().map(|line| (line.number, line.login.as_deref().unwrap())).collect();
        assert_eq!(names, [(2, "anna.k"), (4, "marek_w")]);
    }

    #[test]
    fn every_bad_line_is_named() {
        let csv = "login,reason,blocked_on\nanna.k,unpaid,\n,unpaid,\nmarek w,unpaid,\nola,rude,\np,unpaid,2099-01-01\nq,unpaid\nr,,\n";
        let super::Read { lines, wrong, .. } = read(csv, None, NOW);
        assert_eq!(lines.len(), 1);
        assert_eq!(wrong.iter().map(|(number, _)| *number).collect::<Vec<_>>(), [3, 4, 5, 6, 7, 8]);
        assert!(wrong[2].1.contains("none of unpaid"), "{wrong:?}");
    }
}
