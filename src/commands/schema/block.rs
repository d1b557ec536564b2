//! `block`.

use super::parts::{flag, instant, instant_or_null, list as many, object, or_null, text, text_or_null, whole, word};
use crate::blocks::Reason;
use crate::commands::block::State;
use serde_json::{Value, json};

/// A row of `block list`.
pub fn list() -> Value {
    object(fields())
}

fn fields() -> Vec<(&'static str, Value)> {
    let states: Vec<&str> = State::ALL.iter().map(|state| state.as_str()).collect();
    let reasons: Vec<&str> = Reason::ALL.iter().map(|reason| reason.as_str()).collect();
    vec![
        ("buyer", text("the buyer's login, else his id")),
        ("state", word("how it stands", &states)),
        ("reason", word("why", &reasons)),
        ("age", text("since it was put on the list")),
        ("ends", text_or_null("when it ends, for a person")),
        ("id", text("the block's id")),
        ("account", text("the account's local name")),
        ("buyer_id", text_or_null("the marketplace's id of the buyer")),
        ("login", text_or_null("the buyer's login then")),
        ("note", text_or_null("the seller's own words")),
        ("case_id", text_or_null("the case that it is about")),
        ("added_at", instant("when it was put on the list")),
        ("blocked_at", instant_or_null("since when the buyer is blocked, as the seller says")),
        ("expires_at", instant_or_null("when the marketplace ends it")),
        ("removed_at", instant_or_null("when it was lifted")),
        ("reviewed_at", instant_or_null("when it was last reviewed")),
        ("handoff", text_or_null("the hand-off that waits for the seller")),
        ("step", text_or_null("what that hand-off does")),
    ]
}

/// The object of `block show`.
pub fn show() -> Value {
    let file = object(vec![
        ("name", text("its name")),
        ("size", whole("bytes")),
        ("sha256", text("its SHA-256")),
        ("path", text("where it is kept")),
        ("there", flag("whether it still is")),
        ("intact", flag("whether its bytes still have that SHA-256")),
    ]);
    let mut all = fields();
    all.extend([
        ("removal_note", text_or_null("why it was lifted")),
        ("rule", text_or_null("the rule behind its end")),
        ("unknown", flag("whether no order and no case of the buyer was known")),
        ("imported", flag("whether it came with an import")),
        ("history", many(object(vec![("at", instant("when")), ("what", text("what happened"))]))),
        (
            "orders",
            many(object(vec![
                ("order_id", text_or_null("the order's id; null once it is erased")),
                ("bought_at", instant("when it was bought")),
                ("cancelled", flag("whether it was cancelled")),
                ("paid", flag("whether it was paid, or is paid on delivery")),
                ("since_block", flag("whether it was bought after the block")),
            ])),
        ),
        (
            "cases",
            many(object(vec![
                ("id", text("the case's id")),
                ("kind", text("what kind of case")),
                ("status", text("the marketplace's own status")),
                ("open", flag("whether anything is left to do")),
                ("reason", text_or_null("the marketplace's reason code")),
                ("opened_at", instant("when it was opened")),
                ("order_id", text_or_null("the order behind it")),
            ])),
        ),
        ("evidence", many(file.clone())),
        ("messages", or_null(file)),
    ]);
    object(all)
}

/// A row of `block check`.
pub fn check() -> Value {
    object(vec![
        ("what", word("what was found", &["order", "case", "suggestion"])),
        ("buyer", text_or_null("its buyer; null where his data are erased")),
        ("order_id", text_or_null("the order; null once its id is erased")),
        ("listed", text("the buyer on the list")),
        ("score", json!({"type": ["number", "null"], "description": "how much they have in common, from 0 to 1"})),
        ("text", text("why, as a sentence")),
        ("account", text("the account's local name")),
        ("case_id", text_or_null("the case")),
        ("at", instant("when it was bought or opened")),
        ("block", text("the block's id")),
        ("state", text("how the block stands")),
        ("level", json!({"enum": ["strong", "likely", "weak", null], "description": "the score in a word"})),
        ("reasons", many(text("what they share"))),
        ("doubt", text_or_null("what else it may be")),
        ("orders", whole("orders of that account")),
    ])
}

/// A row of `block import`.
pub fn import() -> Value {
    object(vec![
        ("action", word("what it does", &["add", "same", "changed", "past"])),
        ("account", text("the account's local name")),
        ("line", whole("the line of the file")),
        ("buyer", text("the buyer's login, else his id")),
        ("login", text_or_null("the login")),
        ("user_id", text_or_null("the user id")),
        ("reason", text("why")),
        ("note", text_or_null("the seller's own words")),
        ("blocked_on", instant_or_null("since when he is blocked already")),
        ("unknown", flag("whether no order and no case of the buyer is known")),
    ])
}

/// A row of `block export`.
pub fn export() -> Value {
    object(vec![
        ("login", text_or_null("the login")),
        ("user_id", text_or_null("the user id")),
        ("reason", text("why")),
        ("note", text_or_null("the seller's own words")),
        ("blocked_on", instant_or_null("since when he is blocked")),
        ("account", text("the account's local name")),
        ("state", text("how it stands")),
        ("added_at", instant("when it was put on the list")),
    ])
}

/// A row of `block review`.
pub fn review() -> Value {
    let mut all = fields();
    all.extend([("why", many(text("a stable word"))), ("text", text("why, as a sentence"))]);
    object(all)
}

/// The object of `block stats`.
pub fn stats() -> Value {
    let rate = || json!({"type": ["number", "null"], "description": "the same for every 30 days of one buyer"});
    object(vec![
        ("blocked", whole("blocks that were made")),
        ("days_before", whole("days of all buyers before their blocks")),
        ("days_after", whole("days of all buyers under their blocks")),
        (
            "measures",
            many(object(vec![
                ("what", text("what is counted")),
                ("before", whole("before the block")),
                ("after", whole("under the block")),
                ("before_per_30_days", rate()),
                ("after_per_30_days", rate()),
            ])),
        ),
        ("other_accounts", whole("accounts that look like a blocked buyer's")),
        (
            "weeks",
            many(object(vec![
                ("from", instant("its beginning")),
                ("orders", whole("orders of the shop")),
                ("cancelled", whole("cancelled ones")),
                ("unpaid", whole("unpaid ones")),
            ])),
        ),
        ("verdict", text("whether blocking works")),
    ])
}
