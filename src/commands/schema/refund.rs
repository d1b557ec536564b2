//! `refund`.

use super::order::refund_part;
use super::parts::{flag, instant_or_null, list, money, object, or_null, text, text_or_null, whole_or_null, word};
use serde_json::{Value, json};

/// A row of `refund list`.
pub fn row() -> Value {
    object(fields())
}

fn fields() -> Vec<(&'static str, Value)> {
    vec![
        ("id", text_or_null("the marketplace's id; null where it is not known to have one")),
        ("account", text("the account's local name")),
        ("marketplace", text("the marketplace")),
        ("order_id", text_or_null("the order, where it is told")),
        ("state", word("where it stands", &["paid", "under-way", "no-funds", "invalid", "unknown", "absent"])),
        ("status", text_or_null("the marketplace's own status; null where it shows none")),
        ("settled", flag("whether it is paid, or was made anew since")),
        ("total", or_null(money())),
        ("reason", text_or_null("the marketplace's reason code")),
        ("whose", word("who made it", &["ours", "elsewhere"])),
        ("created_at", instant_or_null("when it was made, or was to be")),
        ("journal", text_or_null("the action in the journal")),
        (
            "journal_state",
            json!({
                "enum": ["pending", "sent", "refused", "unknown", "absent", "needs-person", null],
                "description": "where that action stands",
            }),
        ),
        ("command", text_or_null("the command that asked for it")),
        ("case", text_or_null("the case that it was made for")),
        ("case_kind", json!({"enum": ["return", "claim", null], "description": "what that case is"})),
        ("reference", text_or_null("the case's human number")),
    ]
}

/// `refund show`: a row with what belongs to it.
pub fn page() -> Value {
    let line = object(vec![
        ("line_id", text("the order line")),
        ("name", text_or_null("its title, where the order is known")),
        ("quantity", whole_or_null("pieces")),
        ("amount", or_null(money())),
    ]);
    let case = object(vec![
        ("id", text("the marketplace's id")),
        ("short", text("the shortest unique name")),
        ("kind", text("what it is")),
        ("status", text("the marketplace's status")),
        ("open", flag("whether anything is left to do for anyone")),
    ]);
    let mut all = fields();
    all.extend([
        ("lines", list(line)),
        ("delivery", or_null(money())),
        ("deposits", list(refund_part())),
        ("surcharges", list(refund_part())),
        ("services", or_null(money())),
        ("overpaid", or_null(money())),
        ("comment", text_or_null("the seller's own note")),
        ("paid", or_null(money())),
        ("left", or_null(money())),
        ("actions", list(object(super::claim::journalled()))),
        ("cases", list(case)),
    ]);
    object(all)
}

fn states() -> Value {
    word("what became of it", &["paid", "accepted", "no_funds", "invalid"])
}

/// A refund that a command made beside what else it did.
pub fn outcome() -> Value {
    object(told())
}

fn told() -> Vec<(&'static str, Value)> {
    vec![
        ("state", states()),
        ("already", flag("whether it was sent before this run")),
        ("total", money()),
        ("refund_id", text_or_null("the marketplace's id of the refund")),
        ("journal", text("the action in the journal")),
    ]
}

/// `refund retry`.
pub fn retried() -> Value {
    let mut fields = vec![
        ("account", text("the account's local name")),
        ("case", text("the case that it is made for")),
        ("order_id", text("the order")),
        ("retried", text("the refund that came to nothing")),
    ];
    fields.extend(told());
    object(fields)
}

#[cfg(test)]
mod tests {
    use super::row;
    use crate::commands::refund::FIELDS;

    #[test]
    fn the_columns_of_the_list_are_the_fields_of_its_schema() {
        let schema = row();
        let names: Vec<&str> = schema["properties"].as_object().unwrap().keys().map(String::as_str).collect();
        assert_eq!(names, FIELDS);
    }
}
