//! `check`.

use super::cases;
use super::parts::{instant, instant_or_null, list, object, text, text_or_null, whole, whole_or_null, word};
use serde_json::Value;

/// The object of `check`.
pub fn check() -> Value {
    let account = object(vec![
        ("account", text("the account's local name")),
        ("synced_at", instant_or_null("when its data was last complete")),
        ("age_seconds", whole_or_null("how old that is")),
        ("problem", text_or_null("what of it is not known")),
    ]);
    let action = object(vec![
        ("id", text("the action's id in the journal")),
        ("account", text_or_null("the account concerned")),
        ("case_id", text_or_null("the case concerned")),
        ("since", instant("when it was about to be sent")),
    ]);
    object(vec![
        ("state", word("the state", &["ok", "warning", "critical", "unknown"])),
        ("exit_code", whole("the exit code: 0 ok, 1 warning, 2 critical, 3 unknown")),
        ("line", text("the line of the monitoring plugin")),
        ("checked_at", instant_or_null("the instant that counted as now; null where nothing could be checked")),
        ("overdue", whole_or_null("cases whose deadline is missed; counted to 1000")),
        ("due_critical", whole_or_null("cases due within the critical span")),
        ("due_warning", whole_or_null("cases due within the warning span, the critical ones among them")),
        ("unknown_outcomes", whole_or_null("actions of which nobody knows whether they arrived")),
        ("unreadable", whole_or_null("open cases that could not be read in full")),
        ("warning_seconds", whole_or_null("the warning span")),
        ("critical_seconds", whole_or_null("the critical span")),
        ("max_age_seconds", whole_or_null("older data is not known")),
        ("unknown_age_seconds", whole_or_null("older unknown outcomes are critical")),
        ("accounts", list(account)),
        ("not_known", list(text("what is not known"))),
        ("cases", list(cases::list())),
        ("actions", list(action)),
    ])
}
