//! `digest`.

use super::cases;
use super::parts::{
    instant, instant_or_null, list, list_or_null, object, text, text_or_null, whole, whole_or_null, word,
};
use crate::domain::Kind;
use serde_json::Value;

/// The object of `digest`.
pub fn digest() -> Value {
    let account = object(vec![
        ("account", text("the account's local name")),
        ("synced_at", instant_or_null("when its data was last complete")),
        ("age_seconds", whole_or_null("how old that is")),
        ("problem", text_or_null("what of it is not known")),
        ("overdue", whole_or_null("cases whose deadline is missed now; counted to 1000")),
        ("due_today", whole_or_null("cases due later today")),
        ("open", whole_or_null("open cases; counted to 1000")),
        ("kinds", list_or_null(of_kind())),
        ("actions_sent", whole_or_null("the seller's actions that were sent")),
        ("actions_refused", whole_or_null("those that the marketplace refused")),
        ("unknown_outcomes", whole_or_null("those of which nobody knows now whether they arrived")),
    ]);
    object(vec![
        ("since", instant("its first instant")),
        ("until", instant("the first instant after it")),
        ("made_at", instant("the instant that counted as now")),
        ("accounts", list(account)),
        ("kinds", list_or_null(of_kind())),
        ("due", list(cases::list())),
        ("due_more", whole("how many more are overdue or due today")),
        ("not_known", list(text("what is not known"))),
    ])
}

fn of_kind() -> Value {
    let kinds: Vec<_> = Kind::ALL.iter().map(|kind| kind.as_str()).collect();
    object(vec![
        ("kind", word("what kind of case", &kinds)),
        ("came_in", whole("cases that were opened")),
        ("buyer_messages", whole("messages that buyers wrote")),
        ("answered", whole("answers of the seller's, each to all that the buyer had said since the one before")),
        ("median_seconds", whole_or_null("the median of the times to those answers")),
        ("slowest_seconds", whole_or_null("the longest of them")),
        ("slowest_case", text_or_null("the case of that one, as account:id")),
    ])
}
