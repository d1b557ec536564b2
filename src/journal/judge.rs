//! Whether an action may be sent, by what was done before.

use super::{Record, State};
use crate::domain::{Action, Again, Change};
use crate::error::{Error, ErrorKind, Result};

/// What earlier actions say of a new one.
pub(super) struct Verdict {
    /// The earlier action that was the same.
    pub already: Option<Record>,
    /// The number of the attempt that may be made.
    pub attempt: usize,
}

/// Judges by the earlier actions in the same slot. The attempt's number goes into the once-only key: after an action that had its
/// effect it stays the same unless another one may follow, so that the database refuses it too.
pub(super) fn judge(records: &[Record], action: &Action, again: bool) -> Result<Verdict> {
    let (slot, digest) = (action.change.slot(), action.change.digest());
    let of_slot: Vec<&Record> = records.iter().filter(|record| record.slot == slot).collect();
    let rule = action.change.again();
    // Of a raw call nobody knows what it changes, so on its case it may be anything.
    let is_raw =
        |record: &Record| matches!(record.action.change, Change::Raw { .. }) && record.action.case_id == action.case_id;
    let unclear = |record: &&Record| {
        record.state.is_unsettled() && (record.slot == slot || is_raw(record) || record.action.looks_like(action))
    };
    if let Some(open) = records.iter().find(unclear) {
        return Err(match rule {
            Again::Never if open.slot == slot => used(open),
            _ => undecided(open),
        });
    }
    let Some(last) = of_slot.iter().rev().find(|record| !record.state.had_no_effect()) else {
        return Ok(Verdict { already: None, attempt: of_slot.len() });
    };
    let same = last.digest == digest;
    match rule {
        Again::Never => Err(used(last)),
        _ if again => Ok(Verdict { already: None, attempt: of_slot.len() }),
        _ if same => Ok(Verdict { already: Some((*last).clone()), attempt: of_slot.len() }),
        Again::MayReplace => Ok(Verdict { already: None, attempt: of_slot.len() }),
        Again::SameIsDone => Err(other(last)),
    }
}

fn used(first: &Record) -> Error {
    let what = first.action.change.name();
    let who = if first.terminal { "from the terminal" } else { "by a script" };
    let state = match first.state {
        State::Sent => String::new(),
        _ => ", and nobody knows whether it arrived, so it counts as used".into(),
    };
    let error = Error::new(
        ErrorKind::Guard,
        format!(
            "{what} of {} was already asked for on {} (journal {}, {who}){state}; it can be asked for only once",
            first.action.case_id, first.at, first.id
        ),
    )
    .for_account(&first.action.account);
    match first.state {
        State::Sent => error,
        _ => error.hint(format!("aftersale journal show {}", first.id)),
    }
    .hint(format!("aftersale show {}:{}", first.action.account, first.action.case_id))
}

fn undecided(open: &Record) -> Error {
    let error = Error::new(
        ErrorKind::Unknown,
        format!(
            "nobody knows yet what became of the {} of {} (journal {}); nothing is sent until that is clear",
            open.action.change.name(),
            open.at,
            open.id
        ),
    )
    .for_account(&open.action.account);
    match open.state {
        State::NeedsPerson => error.hint(format!("aftersale journal show {}", open.id)).hint(format!(
            "look at the marketplace, then: aftersale journal resolve {} --sent, or --not-sent",
            open.id
        )),
        _ => error.hint("aftersale journal reconcile"),
    }
}

fn other(earlier: &Record) -> Error {
    let said = earlier.action.change.text().map(|text| format!(": \"{}\"", short(text))).unwrap_or_default();
    Error::new(
        ErrorKind::Guard,
        format!(
            "another {} of {} was already sent on {} (journal {}){said}",
            earlier.action.change.name(),
            earlier.action.case_id,
            earlier.at,
            earlier.id
        ),
    )
    .for_account(&earlier.action.account)
    .hint(format!("aftersale journal show {}", earlier.id))
}

fn short(text: &str) -> String {
    let cut: String = text.chars().take(60).collect();
    if cut.len() < text.len() { format!("{cut}…") } else { cut }
}

#[cfg(test)]
#[path = "judge_tests.rs"]
mod tests;
