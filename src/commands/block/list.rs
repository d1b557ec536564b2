//! `block list`.

use super::book::{self, Block, State};
use crate::app::App;
use crate::blocks::Reason;
use crate::error::{Error, Result};
use crate::output::{Column, Outcome, Row, row, time};
use chrono::Local;
use serde_json::json;

/// Which entries, as typed.
#[derive(Clone, Debug, Default)]
pub struct Choice {
    /// Only those that stand so.
    pub states: Vec<String>,
    /// Only those of this reason.
    pub reason: Option<String>,
    /// Expired and removed ones too.
    pub all: bool,
}

/// The fields of an entry that a table of them shows, in order.
const COLUMNS: [Column; 18] = [
    Column::new("buyer", "BUYER"),
    Column::new("state", "STATUS"),
    Column::new("reason", "REASON"),
    Column::worded("age", "AGE"),
    Column::worded("ends", "ENDS"),
    Column::new("id", "BLOCK"),
    Column::new("account", "ACCOUNT"),
    Column::hidden("buyer_id"),
    Column::hidden("login"),
    Column::hidden("note"),
    Column::hidden("case_id"),
    Column::hidden("added_at"),
    Column::hidden("blocked_at"),
    Column::hidden("expires_at"),
    Column::hidden("removed_at"),
    Column::hidden("reviewed_at"),
    Column::hidden("handoff"),
    Column::hidden("step"),
];

/// The list: what ends first stands first.
pub async fn list(app: &App, choice: Choice) -> Result<Outcome> {
    let states = choice.states.iter().flat_map(|text| text.split(',')).map(state).collect::<Result<Vec<State>>>()?;
    let reason: Option<Reason> = choice
        .reason
        .as_deref()
        .map(|text| text.parse().map_err(|why: String| Error::usage(format!("--reason: {why}"))))
        .transpose()?;
    let mut blocks = book::read(app).await?;
    let in_state = |block: &Block| match states.as_slice() {
        [] => choice.all || block.state != State::Removed,
        chosen => chosen.contains(&block.state),
    };
    blocks.retain(|block| in_state(block) && reason.is_none_or(|reason| block.added.reason == reason));
    blocks.sort_by_key(|block| (block.state, block.expires_at.map_or(i64::MAX, |at| at.millis()), block.added_at));
    let rows = blocks.iter().map(|block| row_of(app, block)).collect();
    Ok(Outcome::table(COLUMNS.to_vec(), rows, "nobody is on the list"))
}

fn state(text: &str) -> Result<State> {
    State::ALL.into_iter().find(|state| state.as_str() == text.trim()).ok_or_else(|| {
        let words: Vec<&str> = State::ALL.iter().map(|state| state.as_str()).collect();
        Error::usage(format!("--status: `{text}` is none of {}", words.join(", ")))
    })
}

/// An entry as JSON tells it. Every key is always there.
pub fn row_of(app: &App, block: &Block) -> Row {
    let (added, now) = (&block.added, app.now());
    let ends = block.expires_at.map(|at| time::due(at, now, &Local));
    row(json!({
        "buyer": block.buyer(),
        "state": block.state.as_str(),
        "reason": added.reason,
        "age": time::age(now.since(block.added_at)),
        "ends": if block.state == State::Removed { None } else { ends },
        "id": added.id,
        "account": block.account,
        "buyer_id": added.buyer.id,
        "login": added.buyer.login,
        "note": added.note,
        "case_id": added.case_id,
        "added_at": block.added_at,
        "blocked_at": block.blocked_at,
        "expires_at": block.expires_at,
        "removed_at": block.removed_at,
        "reviewed_at": block.reviewed_at,
        "handoff": block.open_step().map(|step| &step.id),
        "step": block.open_step().map(|step| &step.step),
    }))
}
