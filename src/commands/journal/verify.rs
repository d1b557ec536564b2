//! `journal verify`: whether the ledger is as it was written.

use crate::app::App;
use crate::error::{Error, Result};
use crate::output::{Body, Outcome, Record, View, row};
use serde_json::json;

/// Checks every row against the hash of the row before it, and the end against what was noted beside the file. The first row that does
/// not fit is a definite failure.
pub async fn verify(app: &App) -> Result<Outcome> {
    let ledger = app.ledger();
    let file = app.paths.ledger_file();
    match ledger.verify().await? {
        Some(seq) => Err(Error::failed(format!(
            "the ledger {} is not as it was written: row {seq} was altered, or a row before it was removed or slipped in",
            file.display()
        ))
        .hint("keep this file as it is, and put your newest backup in its place")
        .hint(format!(
            "a backup lacks the rows written after it; when you put it there yourself, remove {}",
            file.with_extension("head").display()
        ))
        .hint("aftersale journal list shows what it says now")),
        None => {
            let rows = ledger.count().await?;
            let text = match rows {
                0 => "the ledger is empty: nothing was done yet".to_owned(),
                rows => format!("all {rows} rows of the ledger are as they were written"),
            };
            let data = row(json!({"intact": true, "rows": rows, "file": file.display().to_string()}));
            Ok(Outcome::new(Body::Record(Record { row: data, view: View::Text(text) })))
        }
    }
}
