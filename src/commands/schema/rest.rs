//! `sync`, `account list`, `auth status`, `rules list`, `doctor`, and errors.

use super::parts::{flag, instant_or_null, list, object, or_null, text, text_or_null, whole, word};
use serde_json::Value;

/// A row of `sync`: one resource of one account.
pub fn sync() -> Value {
    object(vec![
        ("account", text("the account's local name")),
        ("resource", text("which of its lists")),
        ("state", word("how it went", &["running", "complete", "partial", "failed"])),
        ("listed", whole("rows that the list showed")),
        ("read", whole("cases whose details were read")),
        ("error", text_or_null("what failed")),
    ])
}

/// A row of `account list`.
pub fn account() -> Value {
    object(vec![
        ("account", text("the account's local name")),
        ("marketplace", text("the marketplace")),
        ("environment", text("production, sandbox or custom")),
        ("login", text_or_null("the seller's login there")),
        ("state", text("the state of the login")),
        ("synced_at", instant_or_null("when its data was last complete")),
        ("expires_at", instant_or_null("when the access token ends")),
        ("refresh_expires_at", instant_or_null("when the login ends")),
    ])
}

/// A row of `auth status`.
pub fn login() -> Value {
    object(vec![
        ("account", text("the account's local name")),
        ("marketplace", text("the marketplace")),
        ("state", text("the state of the login")),
        ("expires_at", instant_or_null("when the access token ends")),
        ("refresh_expires_at", instant_or_null("when the login ends")),
        ("scope", text_or_null("what the login allows")),
        ("secrets", text("where the login is kept")),
    ])
}

/// A row of `rules list`.
pub fn rule() -> Value {
    object(vec![
        ("id", text("the rule's id")),
        ("title", text("what must be done")),
        ("reading", text("the reading that counts")),
        ("marketplace", text("the marketplace")),
        ("kinds", list(text("a kind of case"))),
        ("zone", text("the zone in which the rule speaks")),
        ("calendar", text_or_null("the calendar of excluded days")),
        ("active", flag("whether it is on")),
    ])
}

/// A finding of `doctor`.
pub fn finding() -> Value {
    object(vec![
        ("check", text("what was looked at")),
        ("state", word("how it is", &["ok", "warning", "error"])),
        ("finding", text("what was found")),
        ("mend", text_or_null("how to mend it")),
    ])
}

/// An error line on stderr.
pub fn error() -> Value {
    let kinds: Vec<String> = crate::error::ErrorKind::ALL
        .iter()
        .filter_map(|kind| serde_json::to_value(kind).ok()?.as_str().map(str::to_owned))
        .collect();
    let kinds: Vec<&str> = kinds.iter().map(String::as_str).collect();
    let error = object(vec![
        ("kind", word("what kind of failure", &kinds)),
        ("message", text("what failed and why")),
        ("hints", list(text("what to do next"))),
        ("details", list(text("more lines"))),
        ("account", or_null(text("the account concerned"))),
        ("trace_id", or_null(text("the marketplace's trace id"))),
        ("exit_code", whole("the exit code that this failure alone would give")),
    ]);
    object(vec![("error", error)])
}
