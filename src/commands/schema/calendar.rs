//! `calendar`.

use super::parts::{instant, object, text, whole, word};
use crate::alerts::calendar::State;
use crate::domain::Kind;
use serde_json::Value;

/// A row of `calendar`: one entry of the file.
pub fn entry() -> Value {
    object(vec![
        ("uid", text("by what calendars know the entry; the same for ever for a rule of a case")),
        ("account", text("the account's local name")),
        ("id", text("the case's id")),
        ("kind", word("the kind of case", &Kind::ALL.map(Kind::as_str))),
        ("rule", text("the rule of the deadline")),
        ("due_at", instant("when the time runs out")),
        ("state", word("whether it stands", &State::ALL.map(State::as_str))),
        ("sequence", whole("the revision: higher whenever the due instant or the state changes")),
        ("changed_at", instant("when any of it last changed")),
        ("summary", text("what to do, for which case")),
        ("description", text("rule, source, consequence and next command, one line each")),
    ])
}
