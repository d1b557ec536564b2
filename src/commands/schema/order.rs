//! `order`, and the order in `show`.

use super::parts::{
    flag, instant, instant_or_null, list, money, object, or_null, text, text_or_null, whole, whole_or_null, word,
};
use crate::domain::{Kind, Move};
use serde_json::{Value, json};

/// An order as a marketplace tells it.
pub fn order() -> Value {
    let mut fields = facts();
    fields.push(("parcels", list(parcel())));
    object(fields)
}

fn facts() -> Vec<(&'static str, Value)> {
    vec![
        ("id", text("the marketplace's id")),
        ("bought_at", instant_or_null("when it was bought")),
        ("total", or_null(money())),
        ("lines", list(line())),
        ("payment_type", text_or_null("the marketplace's payment type")),
        ("site", text_or_null("the site it was bought on")),
        ("refunds", list(refund())),
        ("status", text_or_null("the marketplace's status")),
        ("fulfillment", text_or_null("how far it has been sent, in the marketplace's word")),
        ("payment_id", text_or_null("the payment's id")),
        ("payment_provider", text_or_null("who handles the payment")),
        ("paid_at", instant_or_null("when it was paid")),
        ("paid", or_null(money())),
        ("surcharges", list(refund_part())),
        ("services", or_null(money())),
        ("overpaid", or_null(money())),
        ("barrier", text_or_null("why no such payment is refunded through the API")),
        ("delivery_method", text_or_null("the way of delivery")),
        ("delivery_cost", or_null(money())),
        ("delivery_place", text_or_null("town and country")),
        ("buyer_id", text_or_null("the marketplace's id of the buyer")),
        ("buyer_login", text_or_null("the buyer's login")),
        ("buyer_email", text_or_null("the buyer's address as the marketplace masks it")),
    ]
}

fn line() -> Value {
    object(vec![
        ("id", text("the line's id")),
        ("offer_id", text("the offer")),
        ("name", text("its title")),
        ("quantity", whole("how many were bought")),
        ("price", money()),
        ("bought_at", instant_or_null("when it was bought")),
        ("deposit", or_null(money())),
    ])
}

/// A deposit of an order line, or a surcharge.
pub(super) fn refund_part() -> Value {
    object(vec![("id", text("the order line's id, or the surcharge's")), ("amount", money())])
}

fn refund() -> Value {
    let part = object(vec![
        ("line_id", text("the order line")),
        ("quantity", whole_or_null("how many pieces, where pieces are refunded")),
        ("amount", or_null(money())),
    ]);
    object(vec![
        ("id", text("the marketplace's id")),
        ("status", text("the marketplace's status")),
        ("total", money()),
        ("created_at", instant_or_null("when it was made")),
        ("reason", text_or_null("why, in the marketplace's word")),
        ("lines", list(part)),
        ("delivery", or_null(money())),
        ("deposits", list(refund_part())),
        ("surcharges", list(refund_part())),
        ("services", or_null(money())),
        ("overpaid", or_null(money())),
        ("comment", text_or_null("the seller's own note")),
        ("order_id", text_or_null("the order, where the marketplace tells it")),
    ])
}

fn parcel() -> Value {
    let step = object(vec![("at", instant("when")), ("code", text("what, in the marketplace's word"))]);
    object(vec![
        ("waybill", text("the tracking number")),
        ("carrier", text_or_null("the carrier's id")),
        ("carrier_name", text_or_null("the carrier's name")),
        ("lines", list(text("an order line in it"))),
        ("added_at", instant_or_null("when it was added to the order")),
        ("steps", or_null(list(step))),
    ])
}

/// `order show`.
pub fn show() -> Value {
    let mut fields = facts();
    let kinds: Vec<_> = Kind::ALL.iter().map(|kind| kind.as_str()).collect();
    let turns: Vec<_> = Move::ALL.iter().map(|turn| turn.as_str()).collect();
    fields.splice(
        1..1,
        [
            ("account", text("the account's local name")),
            ("marketplace", text("the marketplace")),
            ("read_at", instant_or_null("when it was read, where it could not be read now")),
        ],
    );
    let back = object(vec![
        ("id", text("the marketplace's id")),
        ("reference", text_or_null("the human number")),
        ("order_id", text("the order")),
        ("status", text("the marketplace's status")),
        ("paid_back", flag("whether the marketplace calls it over; what the refunds show is another thing")),
        ("created_at", instant_or_null("when it was declared")),
        ("items", list(list(json!({"type": ["string", "integer"], "description": "offer id, then quantity"})))),
    ]);
    let claim = object(vec![
        ("id", text("the marketplace's id")),
        ("status", text("the marketplace's status")),
        ("automatic", flag("whether the marketplace filed it by itself")),
        ("line_id", text("the order line")),
        ("offer_id", text_or_null("the offer")),
        ("quantity", whole_or_null("how many pieces")),
        ("commission", or_null(money())),
        ("created_at", instant_or_null("when it was filed")),
        ("bought_at", instant_or_null("when the line was bought")),
    ]);
    let case = object(vec![
        ("id", text("the case")),
        ("short", text("its shortest name")),
        ("kind", word("what kind of case", &kinds)),
        ("status", text("the marketplace's status")),
        ("open", flag("whether anything is left to do")),
        ("move", word("whose turn it is", &turns)),
        ("reason", text_or_null("the marketplace's reason")),
        ("due_at", instant_or_null("the most urgent deadline")),
        ("due_rule", text_or_null("its rule")),
    ]);
    fields.extend([
        ("parcels", or_null(list(parcel()))),
        ("returns", or_null(list(back))),
        ("commissions", or_null(list(claim))),
        ("cases", list(case)),
        ("actions", list(json!({"type": "object"}))),
        ("handoffs", list(json!({"type": "object"}))),
    ]);
    object(fields)
}

/// What an action on an order came to: `order ship`, `commission claim` and `commission cancel`.
pub fn acted() -> Value {
    object(vec![
        ("account", text("the account's local name")),
        ("order_id", text_or_null("the order")),
        ("command", text("the command")),
        ("dry_run", flag("whether nothing was sent, as was wished")),
        ("requests", list(json!({"type": "object"}))),
        ("actions", list(json!({"type": "object"}))),
        ("already", list(text("what was so already"))),
        ("helps", list(text("a case that it helps"))),
        ("handoff", or_null(json!({"type": "object"}))),
    ])
}
