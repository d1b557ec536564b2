//! How far the folders of a mailbox have been read, as notes of the cache: whoever loses the cache reads the last month again.

use crate::app::App;
use crate::email::imap::Mark;
use crate::error::Result;
use serde_json::{Value, json};

/// The cache's note of how far a mailbox's folders have been read.
const MARKS: &str = "mail-marks:";

/// The marks of a mailbox; none where it was never read.
pub(super) fn load(app: &App, mailbox: &str) -> Result<Vec<Mark>> {
    let text = app.cache()?.note(&format!("{MARKS}{mailbox}"))?.unwrap_or_default();
    let rows: Vec<Value> = serde_json::from_str(&text).unwrap_or_default();
    let mark = |row: &Value| {
        let folder = row["folder"].as_str()?.to_owned();
        Some(Mark { folder, uid_validity: row["uid_validity"].as_u64()?, uid: row["uid"].as_u64()? })
    };
    Ok(rows.iter().filter_map(mark).collect())
}

/// Keeps the mark of a folder in place of its older one.
pub(super) fn keep(app: &App, mailbox: &str, mark: &Mark) -> Result<()> {
    let mut marks = load(app, mailbox)?;
    marks.retain(|old| old.folder != mark.folder);
    marks.push(mark.clone());
    let rows: Vec<Value> = marks
        .iter()
        .map(|mark| json!({"folder": mark.folder, "uid_validity": mark.uid_validity, "uid": mark.uid}))
        .collect();
    app.cache()?.set_note(&format!("{MARKS}{mailbox}"), &Value::Array(rows).to_string())
}

/// Forgets the marks of every mailbox, so that all of the last month is looked at again.
pub(super) fn forget(app: &App) -> Result<()> {
    let names: Vec<String> = app.config()?.mail.keys().map(|name| format!("{MARKS}{name}")).collect();
    names.iter().try_for_each(|name| app.cache()?.set_note(name, "[]"))
}
