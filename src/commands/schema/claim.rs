//! What was done to a case: `claim`, `message reply` and `message read`.

use super::parts::{flag, instant, instant_or_null, list, object, or_null, text, text_or_null, whole, word};
use serde_json::{Value, json};

/// What was sent; with `--dry-run` what would be.
pub fn answer() -> Value {
    json!({"anyOf": [object(sent()), object(sketched())]})
}

/// The same of a claim that is accepted, with the refund where one was asked for.
pub fn accepted() -> Value {
    let with = |mut fields: Vec<(&'static str, Value)>| {
        fields.push(("refund", or_null(super::refund::outcome())));
        object(fields)
    };
    json!({"anyOf": [with(sent()), with(sketched())]})
}

/// The same of a thread that is marked as read.
pub fn read() -> Value {
    let already = || ("already", flag("whether it was read before, so that nothing was sent"));
    let with = |mut fields: Vec<(&'static str, Value)>| {
        fields.push(already());
        object(fields)
    };
    json!({"anyOf": [with(sent()), with(sketched())]})
}

fn sent() -> Vec<(&'static str, Value)> {
    vec![
        ("account", text("the account's local name")),
        ("case", text("the marketplace's id of the case")),
        ("command", text("the command")),
        ("actions", list(action())),
        ("status", text("the marketplace's status of the case afterwards")),
        ("move", word("whose turn it is afterwards", &["seller", "buyer", "platform", "none"])),
        ("due_at", instant_or_null("when the most urgent deadline of the seller runs out now")),
        ("due_rule", text_or_null("the rule behind that deadline")),
        ("dry_run", flag("false")),
    ]
}

fn sketched() -> Vec<(&'static str, Value)> {
    let request = object(vec![
        ("method", text("the HTTP method")),
        ("url", text("where it would go")),
        ("body", json!({"description": "what it would carry; null for nothing"})),
    ]);
    vec![
        ("dry_run", flag("true")),
        ("command", text("the command")),
        ("account", text("the account's local name")),
        ("case", text("the marketplace's id of the case")),
        ("changes", list(text("a change in one word"))),
        ("requests", list(request)),
    ]
}

fn action() -> Value {
    let mut fields = journalled();
    fields.push(("already", flag("whether it was sent before this command")));
    object(fields)
}

/// An action as the journal tells it.
pub(super) fn journalled() -> Vec<(&'static str, Value)> {
    vec![
        ("id", text("its id in the journal")),
        ("at", instant("when it was written down, before it was sent")),
        ("account", text("the account's local name")),
        ("marketplace", text("the marketplace")),
        ("command", text("the command that asked for it")),
        ("case", text("the case")),
        ("order_id", text_or_null("the order behind it")),
        ("change", text("the change in one word")),
        ("what", text_or_null("which of several it was, such as the verdict or the sum")),
        ("state", word("where it stands", &["pending", "sent", "refused", "unknown", "absent", "needs-person"])),
        ("settled_at", instant_or_null("when that was known")),
        ("by", or_null(text("how it was known"))),
        ("origin", word("who asked for it", &["terminal", "script"])),
        ("attempt", whole("which attempt it is, from 1")),
        ("class", text("what may be done when its outcome is not known")),
        ("remote_id", text_or_null("the marketplace's id of what came of it")),
        ("trace_id", text_or_null("the marketplace's trace id")),
        ("error", text_or_null("why it failed")),
        ("note", text_or_null("what else there is to say")),
    ]
}
