//! `journal list`: the newest actions first, or those of which nobody knows what became of them.

use crate::app::App;
use crate::commands::act::{action_row, state_words};
use crate::error::Result;
use crate::journal::Record;
use crate::output::{Column, Outcome, Row, time};
use chrono::Local;

/// What to list.
#[derive(Clone, Debug, Default)]
pub struct ListOptions {
    /// Only actions on this case.
    pub case: Option<String>,
    /// Only those of which nobody knows what became of them.
    pub unknown: bool,
    /// At most so many; all when `None`.
    pub limit: Option<u64>,
}

/// Lists actions, newest first.
pub async fn list(app: &App, options: &ListOptions) -> Result<Outcome> {
    let gate = app.gate()?;
    let mut records = match (&options.case, options.unknown) {
        (Some(case), _) => {
            let key = crate::commands::show::find(app, case)?;
            let order = app.cache()?.load(&key)?.and_then(|stored| stored.case.order_id);
            gate.records(&key.account, &key.id, order.as_deref()).await?
        }
        (None, true) => gate.unsettled().await?,
        (None, false) => gate.all().await?,
    };
    let wanted = |record: &Record| {
        (app.settings.accounts.is_empty() || app.settings.accounts.contains(&record.action.account))
            && (!options.unknown || record.state.is_unsettled())
    };
    records.retain(wanted);
    records.reverse();
    let unknown = records.iter().filter(|record| record.state.is_unsettled()).count();
    let more = options.limit.and_then(|limit| records.len().checked_sub(usize::try_from(limit).ok()?)).unwrap_or(0);
    records.truncate(records.len() - more);
    let rows = records.iter().map(|record| row_of(app, record)).collect();
    let columns = vec![
        Column::worded("when", "WHEN"),
        Column::new("id", "JOURNAL"),
        Column::new("account", "ACCOUNT"),
        Column::new("case", "CASE"),
        Column::new("command", "WHAT"),
        Column::new("state_text", "STATE"),
        Column::hidden("at"),
        Column::hidden("state"),
        Column::hidden("error"),
        Column::hidden("note"),
    ];
    let mut outcome = Outcome::table(columns, rows, "nothing was done yet");
    if more > 0 {
        outcome = outcome.info(format!("{more} more: --limit 0 shows all"));
    }
    if unknown > 0 {
        outcome = outcome
            .warning(format!("nobody knows what became of {unknown} of them"))
            .hint("aftersale journal reconcile");
    }
    Ok(outcome)
}

fn row_of(app: &App, record: &Record) -> Row {
    let mut row = action_row(record);
    row.insert("when".into(), time::stamp(record.at, app.now(), &Local).into());
    row.insert("state_text".into(), state_words(record.state).into());
    row
}
