//! `journal export`: everything that the ledger holds, row by row, with the hashes that show that nothing was altered.

use crate::app::App;
use crate::error::Result;
use crate::output::{Body, Column, Layout, Outcome, Records, row};
use crate::store::Find;
use serde_json::json;

/// All rows of the ledger, oldest first. Texts and files' hashes are in them; files themselves are not, and secrets never were.
pub async fn export(app: &App) -> Result<Outcome> {
    let entries = app.ledger().find(Find::default()).await?;
    let rows = entries.into_iter().map(|entry| {
        Ok(row(json!({
            "seq": entry.seq,
            "at": entry.at,
            "kind": entry.kind,
            "account": entry.account,
            "case": entry.case_id,
            "body": entry.body,
            "once_key": entry.once_key,
            "hash": entry.hash,
        })))
    });
    let columns = vec![
        Column::new("seq", "ROW"),
        Column::new("at", "AT"),
        Column::new("kind", "KIND"),
        Column::new("account", "ACCOUNT"),
        Column::new("case", "CASE"),
        Column::hidden("body"),
        Column::hidden("hash"),
    ];
    Ok(Outcome::new(Body::Records(Records {
        columns,
        rows: Box::new(rows),
        layout: Layout::Table,
        when_empty: "the ledger is empty".into(),
    })))
}
