//! `alert run`, `alert list`, `alert test` and `alert snooze`.

use super::parts::{flag, instant_or_null, money, object, or_null, text, text_or_null, whole, word};
use serde_json::{Value, json};

/// A row of `alert run`: one alert and what became of it.
pub fn run() -> Value {
    object(vec![
        ("state", word("what became of it", &["given", "waiting", "held", "would_be_given", "nowhere"])),
        ("sink", text_or_null("the sink; null where none takes it")),
        ("threshold", text("a span before the deadline, missed, escalated or daily")),
        ("account", text("the account's local name")),
        ("kind", text("the kind of case, or account")),
        ("case_id", text_or_null("the case's id")),
        ("title", text("what it is about")),
        ("step", text("what must be done, or what is not known")),
        ("rule", text("the rule's id, manual, or data")),
        ("due_at", instant_or_null("the deadline")),
        ("severity", word("how bad missing it is", &["hard", "soft"])),
        ("if_missed", text_or_null("what happens when it is missed")),
        ("at_risk", or_null(money())),
        ("next_command", text("what to type next")),
        ("escalated_from", text_or_null("the sink that was told first")),
        ("attempts", whole("how often it was tried")),
        ("error", text_or_null("why the sink did not take it")),
    ])
}

/// A row of `alert list`.
pub fn list() -> Value {
    object(vec![
        ("state", word("how it stands", &["waiting", "held", "nowhere", "snoozed", "given", "dropped"])),
        ("at", instant_or_null("when it was given or last tried")),
        ("sink", text_or_null("the sink")),
        ("threshold", text_or_null("a span before the deadline, missed, escalated or daily")),
        ("account", text("the account's local name")),
        ("case_id", text_or_null("the case's id")),
        ("title", text_or_null("what it is about")),
        ("rule", text_or_null("the rule's id, manual, or data")),
        ("due_at", instant_or_null("the deadline")),
        ("attempts", json!({"type": ["integer", "null"], "description": "how often it was tried"})),
        ("until", instant_or_null("the end of the snooze")),
        ("even_missed", json!({"type": ["boolean", "null"], "description": "silent even when a deadline is missed"})),
        ("note", text_or_null("why it is snoozed")),
        ("error", text_or_null("why the last attempt failed")),
    ])
}

/// What `alert test` prints.
pub fn test() -> Value {
    object(vec![
        ("sink", text("the sink")),
        ("type", text("how it delivers")),
        ("state", word("what became of it", &["given", "would_be_given"])),
    ])
}

/// What `alert snooze` prints.
pub fn snooze() -> Value {
    object(vec![
        ("id", text("the case's id")),
        ("account", text("the account's local name")),
        ("until", instant_or_null("the end of the snooze")),
        ("even_missed", flag("silent even when a deadline is missed")),
        ("note", text_or_null("why")),
    ])
}
