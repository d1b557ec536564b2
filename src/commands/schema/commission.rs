//! `commission`.

use super::parts::{
    flag, instant, instant_or_null, money, object, or_null, text, text_or_null, whole, whole_or_null, word,
};
use serde_json::{Value, json};

/// A row of `commission list`.
pub fn list() -> Value {
    object(vec![
        ("state", word("where it stands", &["claimable", "claimed", "cancelled", "expired"])),
        ("status", text_or_null("the claim's status at the marketplace")),
        ("commission", or_null(money())),
        ("quantity", whole_or_null("how many pieces")),
        ("name", text_or_null("the title, where the order is known")),
        ("line", text("the first letters of the line's id")),
        ("account", text("the account's local name")),
        ("order_id", text_or_null("the order, where it is known")),
        ("line_id", text("the order line")),
        ("offer_id", text_or_null("the offer")),
        ("price", or_null(money())),
        ("ground", ground()),
        ("bought_at", instant_or_null("when it was bought")),
        ("due_at", instant_or_null("until when it can be claimed")),
        ("due_rule", text_or_null("the rule that says so")),
        ("due_state", word("how near that is", &["overdue", "soon", "ok", "none"])),
        ("claim_id", text_or_null("the claim")),
        (
            "automatic",
            json!({"type": ["boolean", "null"], "description": "whether the marketplace filed it by itself"}),
        ),
        ("claimed_at", instant_or_null("when it was filed")),
    ])
}

fn ground() -> Value {
    json!({"enum": ["refunded", "returned", null], "description": "how the buyer has his money back"})
}

/// A line of `commission plan`.
pub fn plan() -> Value {
    object(vec![
        ("plan", text("the kind of plan")),
        ("account", text("the account's local name")),
        ("order_id", text("the order")),
        ("line_id", text("the order line")),
        ("offer_id", text("the offer")),
        ("name", text("the title")),
        ("quantity", whole("how many pieces are claimed")),
        ("price", or_null(money())),
        ("ground", ground()),
        ("bought_at", instant_or_null("when it was bought")),
        ("due_at", instant_or_null("until when it can be claimed")),
        ("digest", text("the seal: SHA-256 of the line without it")),
    ])
}

/// A receipt of `commission apply`.
pub fn receipt() -> Value {
    object(vec![
        ("line", whole("the line of the plan")),
        ("account", text_or_null("the account's local name")),
        ("order_id", text_or_null("the order")),
        ("line_id", text_or_null("the order line")),
        ("name", text_or_null("the title")),
        ("quantity", whole_or_null("how many pieces")),
        (
            "state",
            word("how it went", &["done", "already", "refused", "failed", "unknown", "skipped", "double", "planned"]),
        ),
        ("already", flag("whether it was claimed before this run")),
        ("journal", text_or_null("its name in the journal")),
        ("remote_id", text_or_null("the claim at the marketplace")),
        ("note", text_or_null("what else is to be known")),
        ("at", instant("when this became known")),
        ("error", text_or_null("why it was not done")),
        ("trace_id", text_or_null("the marketplace's trace id")),
    ])
}
