//! `return`.

use super::parts::{
    flag, instant, instant_or_null, list, money, object, or_null, text, text_or_null, whole, whole_or_null, word,
};
use crate::domain::{Kind, Move};
use serde_json::{Value, json};

/// A row of `return list` and `return find`.
pub fn row() -> Value {
    object(fields())
}

/// `return show`: a row with what belongs to it.
pub fn page() -> Value {
    let item = object(vec![
        ("offer_id", text("the offer")),
        ("quantity", whole("how many come back")),
        ("name", text_or_null("its title, where the order is known")),
        ("lines", list(text("an order line with this offer"))),
    ]);
    let mut all = fields();
    all.extend([
        ("items", list(item)),
        ("order", or_null(super::order::order())),
        ("deadlines", list(json!({"type": "object", "description": "as in `show`, without due_state"}))),
        ("events", list(json!({"type": "object", "description": "as in `show`"}))),
        ("not_refundable", text_or_null("why it cannot be refunded here")),
    ]);
    object(all)
}

fn fields() -> Vec<(&'static str, Value)> {
    let parcel = object(vec![
        ("carrier", text_or_null("who took it")),
        ("waybill", text_or_null("his number")),
        ("transporting_carrier", text_or_null("who really moves it, where that is another")),
        ("transporting_waybill", text_or_null("his number")),
        ("registered_at", instant_or_null("when it was registered")),
        ("state", text_or_null("the carrier's last word")),
        ("delivered_at", instant_or_null("when it was delivered")),
        ("tracked_at", instant_or_null("when the carrier was asked")),
    ]);
    vec![
        ("id", text("the marketplace's id")),
        ("account", text("the account's local name")),
        ("marketplace", text("the marketplace")),
        (
            "kind",
            word(
                "return, or the dispute in which the goods come back",
                &[Kind::Return.as_str(), Kind::Dispute.as_str()],
            ),
        ),
        ("reference", text_or_null("the human number")),
        ("status", text("the marketplace's own status")),
        ("open", flag("whether anything is left to do for anyone")),
        ("move", word("whose turn it is", &Move::ALL.map(Move::as_str))),
        ("handled_by", word("whose it is to handle", &["seller", "marketplace"])),
        ("buyer", text_or_null("the buyer's login, else his id")),
        ("order_id", text_or_null("the order behind it")),
        ("reason", text_or_null("the marketplace's reason code")),
        ("subject", text_or_null("the goods")),
        ("value", or_null(money())),
        ("arrived", flag("whether the goods have come back")),
        ("arrived_at", instant_or_null("when, by the carrier")),
        ("parcel_state", text("where the goods are, in a word")),
        ("tracked_at", instant_or_null("when a carrier was last asked")),
        ("parcels", list(parcel)),
        ("payout_account", text_or_null("the buyer's bank account, masked")),
        (
            "refund_state",
            word(
                "what the refunds show of the goods; finished where the marketplace says no more than that, unclear where they may be for it or for another case of the order, unknown where nobody knows what became of ours",
                &[
                    "none",
                    "under-way",
                    "part-paid",
                    "paid",
                    "no-funds",
                    "paid-by-marketplace",
                    "finished",
                    "unclear",
                    "unknown",
                ],
            ),
        ),
        ("refund_journal", text_or_null("the refund in the journal of which nobody knows whether it arrived")),
        ("refunded", or_null(money())),
        ("due_at", instant_or_null("when the most urgent deadline of the seller runs out")),
        ("due_state", word("how near it is", &["overdue", "soon", "ok", "none"])),
        ("due_rule", text_or_null("the rule behind it")),
        ("automatic_refund_at", instant_or_null("when the marketplace may refund by itself, where that rule is on")),
        ("commission_due_at", instant_or_null("until when the commission can be claimed back, while it is not")),
        ("commission_rule", text_or_null("the rule behind that")),
        ("short", text("the shortest unique name")),
        ("problem", text_or_null("what could not be read")),
    ]
}

/// `return confirm`, and a line of what `return apply` prints.
pub fn receipt() -> Value {
    object(vec![
        ("line", whole_or_null("the line of the plan, or of the list")),
        ("account", text_or_null("the account's local name")),
        ("return", text_or_null("the return")),
        ("order_id", text_or_null("the order")),
        ("total", or_null(money())),
        ("state", word("what became of it", &RECEIPT_STATES)),
        ("already", flag("whether it was there before this run")),
        ("journal", text_or_null("the action in the journal")),
        ("refund_id", text_or_null("the marketplace's id of the refund")),
        ("note", text_or_null("what else is to be known")),
        ("at", instant("when this became known")),
        ("error", text_or_null("what was wrong")),
        ("trace_id", text_or_null("the marketplace's trace id")),
    ])
}

const RECEIPT_STATES: [&str; 10] =
    ["paid", "accepted", "no_funds", "invalid", "refused", "failed", "unknown", "skipped", "double", "planned"];

/// A line of `return plan`.
pub fn line() -> Value {
    let part = object(vec![
        ("line_id", text("the order line")),
        ("quantity", whole_or_null("pieces")),
        ("amount", or_null(money())),
    ]);
    object(vec![
        ("plan", whole("the form of the line")),
        ("action", word("what is to be done", &["refund"])),
        ("account", text("the account's local name")),
        ("return", text("the return")),
        ("reference", text_or_null("its human number")),
        ("order_id", text("the order")),
        ("payment_id", text("the payment")),
        ("buyer", text_or_null("the buyer's login")),
        ("goods", text("what comes back")),
        ("lines", list(part)),
        ("delivery", or_null(money())),
        ("deposits", list(super::order::refund_part())),
        ("surcharges", list(super::order::refund_part())),
        ("services", or_null(money())),
        ("overpaid", or_null(money())),
        ("total", money()),
        ("why", list(text("why it was chosen"))),
        ("planned_at", instant("when it was planned")),
        ("digest", text("the SHA-256 of the rest; a line that was changed is refused")),
    ])
}

#[cfg(test)]
mod tests {
    use super::row;
    use crate::commands::returns::LIST_FIELDS;

    #[test]
    fn the_columns_of_the_list_are_the_fields_of_its_schema() {
        let schema = row();
        let names: Vec<&str> = schema["properties"].as_object().unwrap().keys().map(String::as_str).collect();
        assert_eq!(names, LIST_FIELDS);
    }
}
