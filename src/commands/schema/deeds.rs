//! Actions and hand-offs, as `show` and the commands that act tell them.

use super::parts::{flag, instant, instant_or_null, list, object, text, text_or_null, whole, word};
use serde_json::Value;

/// The state words of an action.
const STATES: [&str; 6] = ["pending", "sent", "refused", "unknown", "absent", "needs-person"];

fn action_fields() -> Vec<(&'static str, Value)> {
    vec![
        ("id", text("its name in the journal")),
        ("at", instant("when it was recorded")),
        ("account", text("the account's local name")),
        ("marketplace", text("the marketplace")),
        ("command", text("the command that asked for it")),
        ("case", text("the case, or the order where no case is concerned")),
        ("order_id", text_or_null("the order behind it")),
        ("change", text("what was changed, in a word")),
        ("what", text_or_null("which of several it was, such as the verdict or the sum")),
        ("state", word("where it stands", &STATES)),
        ("settled_at", instant_or_null("when it came to stand there")),
        ("by", text_or_null("who said so: answer, reconcile or person")),
        ("origin", word("who asked for it", &["terminal", "script"])),
        ("attempt", whole("which attempt, from 1")),
        ("class", text("what may be done when its outcome is unknown")),
        ("remote_id", text_or_null("the marketplace's id of what was made")),
        ("trace_id", text_or_null("the marketplace's trace id")),
        ("error", text_or_null("what failed")),
        ("note", text_or_null("what was found, or what the person said")),
    ]
}

/// An action of `show`.
pub fn action() -> Value {
    let mut fields = action_fields();
    fields.push(("state_text", text("where it stands, in words")));
    object(fields)
}

/// The outcome of a command that acts on a case; with `--dry-run` the requests stand in its place.
pub fn outcome() -> Value {
    let mut fields = action_fields();
    fields.push(("already", flag("whether it was sent before, and nothing was done now")));
    object(vec![
        ("account", text("the account's local name")),
        ("case", text("the case")),
        ("command", text("the command")),
        ("actions", list(object(fields))),
        ("status", text("the case's status now")),
        ("move", word("whose turn it is now", &["seller", "buyer", "platform", "none"])),
        ("due_at", instant_or_null("when the seller's next deadline runs out")),
        ("due_rule", text_or_null("the rule behind it")),
        ("dry_run", flag("false; with --dry-run it is true, and `requests` says what would be sent")),
    ])
}

/// A hand-off.
pub fn handoff() -> Value {
    let file = object(vec![
        ("name", text("its name")),
        ("media_type", text("such as image/jpeg")),
        ("size", whole("in bytes")),
        ("sha256", text("of the bytes that are kept")),
        ("original_sha256", text_or_null("of the file as it was given, where it was made to fit")),
    ]);
    object(vec![
        ("id", text("its name")),
        ("account", text("the account's local name")),
        ("subject", text("the case, order or buyer concerned")),
        ("step", text("a stable word, such as confirm-receipt")),
        ("title", text("what is to be done")),
        ("page", text_or_null("the page to open")),
        ("path", list(text("a step of the way through it"))),
        ("text", text_or_null("what to paste")),
        ("files", list(file)),
        ("due_at", instant_or_null("by when")),
        ("if_missed", text_or_null("what happens otherwise")),
        ("rule", text_or_null("the rule behind it")),
        ("opened_at", instant("when it was prepared")),
        ("state", word("where it stands", &["open", "done", "cancelled"])),
        ("closed_at", instant_or_null("when it came to stand there")),
        ("note", text_or_null("what the seller said with it")),
    ])
}

/// The answer to a request to cancel an order.
pub fn cancel_request() -> Value {
    let mut fields = action_fields();
    fields.push(("already", flag("whether it was answered so before, and nothing was done now")));
    fields.push(("dry_run", flag("false; with --dry-run it is true, and `requests` says what would be sent")));
    object(fields)
}
