//! `list` and `show`.

use super::deeds;
use super::parts::{
    flag, instant, instant_or_null, list as many, money, object, or_null, text, text_or_null, whole, word,
};
use crate::domain::{Kind, Move};
use serde_json::{Value, json};

/// A row of `list`.
pub fn list() -> Value {
    object(list_fields())
}

/// The object of `show`.
pub fn show() -> Value {
    let mut fields = list_fields();
    fields.extend([
        ("marketplace_title", text("the marketplace's proper name")),
        ("site", text_or_null("the site within the marketplace")),
        ("buyer_id", text_or_null("the marketplace's id of the buyer")),
        ("items", many(item())),
        ("order", or_null(super::order::order())),
        ("last_event", text_or_null("the newest thing that the buyer or the marketplace did, for --if-last-event")),
        ("deadlines", many(deadline())),
        ("events", many(event())),
        ("messages", many(message())),
        ("proposals", many(proposal())),
        ("evidence_guide", many(evidence_guide())),
        ("evidence", many(evidence())),
        ("handoffs", many(deeds::handoff())),
        ("actions", many(deeds::action())),
        ("compensation", or_null(compensation())),
    ]);
    object(fields)
}

/// What a buyer-protection programme has paid for the order.
fn compensation() -> Value {
    object(vec![
        (
            "facts",
            many(object(vec![
                ("at", instant("when it was said")),
                ("source", word("what says so", &["return", "mail", "flag"])),
                ("text", text("what says so, in words")),
                ("certain", flag("whether it says so beyond doubt")),
            ])),
        ),
        ("charge_back", or_null(money())),
        ("limited_by", text_or_null("the programme's limit, where it cut the sum off")),
    ])
}

fn list_fields() -> Vec<(&'static str, Value)> {
    let kinds: Vec<_> = Kind::ALL.iter().map(|kind| kind.as_str()).collect();
    let turns: Vec<_> = Move::ALL.iter().map(|turn| turn.as_str()).collect();
    vec![
        ("id", text("the marketplace's id, unique within the account")),
        ("account", text("the account's local name")),
        ("marketplace", text("the marketplace")),
        ("kind", word("what kind of case", &kinds)),
        ("status", text("the marketplace's own status; UNREADABLE where the case could not be read")),
        ("move", word("whose turn it is", &turns)),
        ("reason", text_or_null("the marketplace's reason code")),
        ("buyer", text_or_null("the buyer's login, else his id")),
        ("order_id", text_or_null("the order behind it")),
        ("reference", text_or_null("the human number")),
        ("opened_at", instant("the most recent opening")),
        ("last_event_at", instant_or_null("the newest thing known of it")),
        ("due_at", instant_or_null("when the most urgent deadline of the seller runs out")),
        ("due_state", due_state()),
        ("due_rule", text_or_null("the rule behind that deadline")),
        ("due_source", json!({"enum": ["platform", "computed", "manual", null], "description": "where it comes from"})),
        ("if_missed", text_or_null("what happens when it is missed")),
        ("at_risk", or_null(money())),
        ("allowed_actions", many(text("a command that this state allows"))),
        ("subject", text_or_null("the marketplace's own title")),
        ("next", text_or_null("the next step in a word or two")),
        ("short", text("the shortest unique name")),
        ("problem", text_or_null("what could not be read")),
        ("synced_at", instant_or_null("how old this is: when the data was last complete")),
        ("open", flag("whether anything is left to do for anyone")),
        ("due_title", text_or_null("what must be done by then")),
        ("blocked", blocked()),
    ]
}

fn blocked() -> Value {
    json!({
        "enum": ["wanted", "active", "expiring", "expired", null],
        "description": "how the buyer stands on the list of blocked ones"
    })
}

fn due_state() -> Value {
    word("how near it is", &["overdue", "soon", "ok", "none"])
}

fn author() -> Value {
    word("who did it", &["buyer", "seller", "platform", "system"])
}

fn deadline() -> Value {
    object(vec![
        ("rule", text("the rule's id; `manual` for one that the seller entered")),
        ("title", text("what must be done")),
        ("due_at", instant("when the time has run out")),
        ("source", word("where it comes from", &["platform", "computed", "manual"])),
        ("start_event", text("the event that started the clock, or the marketplace's field")),
        ("started_at", instant_or_null("when the clock started")),
        ("calendar", text_or_null("the calendar of excluded days")),
        ("reading", text("the reading of the rule")),
        ("zone", text("the zone in which the rule speaks")),
        ("who", word("who must act", &["seller", "buyer", "platform", "none"])),
        ("action", text("the next step in a word or two")),
        ("if_missed", text("what happens when it is missed")),
        ("binding", flag("whether it counts for urgency")),
        ("note", text_or_null("the seller's note, or why it does not bind")),
        ("due_state", due_state()),
    ])
}

fn event() -> Value {
    object(vec![
        ("at", instant("when it happened")),
        ("author", author()),
        ("kind", text("a stable word, such as `opened`")),
        ("text", text("what happened")),
    ])
}

fn message() -> Value {
    object(vec![
        ("id", text("the marketplace's id")),
        ("at", instant("when it was written")),
        ("author", author()),
        ("login", text_or_null("the writer's login")),
        ("text", text("the text as written; data, not made safe")),
        ("attachments", many(object(vec![("name", text("its name")), ("url", text_or_null("where it is kept"))]))),
    ])
}

fn proposal() -> Value {
    object(vec![
        ("id", text_or_null("the marketplace's id")),
        ("side", author()),
        ("type", text("what is offered")),
        ("amount", or_null(money())),
        ("amount_other", or_null(money())),
        ("cost_bearer", text_or_null("who pays for sending the goods back")),
        ("status", text_or_null("the marketplace's state of it")),
        ("is_default", flag("whether it is its side's main one")),
        ("note", text_or_null("more that the marketplace says")),
        ("status_text", text_or_null("what its status says, where that is known")),
    ])
}

pub(super) fn evidence_guide() -> Value {
    object(vec![
        ("marketplace", text("the marketplace whose guide it is")),
        ("platform", text("the marketplace's proper name")),
        ("guide", text("its name within the marketplace")),
        ("rule", text("the rule that says what counts")),
        ("title", text("what the evidence is for")),
        ("holds", text("what the marketplace holds")),
        ("not_accepted", many(text("what the marketplace does not accept"))),
        ("within", text_or_null("the time allowed, with its rule")),
        ("reason_known", flag("false where the case's reason is not known, and this counts in every case")),
        ("reasons", many(text("a reason code of the marketplace that calls for it"))),
    ])
}

pub(super) fn evidence() -> Value {
    object(vec![
        ("guide", text("the name of the guide that asks for it")),
        ("rule", text("the rule that says that it counts")),
        ("kind", text("a stable word, such as `tracking`")),
        ("text", text("what it is")),
        ("required", flag("whether the marketplace decides against the seller without it")),
        ("within", text_or_null("the time allowed, with its rule")),
        ("have", many(text("a file of this kind that the case holds"))),
    ])
}

fn item() -> Value {
    object(vec![
        ("offer_id", text("the offer")),
        ("quantity", whole("how many are disputed")),
        ("name", text_or_null("its title, where the order is known")),
    ])
}

#[cfg(test)]
mod tests {
    use crate::commands::list::Facts;
    use crate::commands::show::{evidence, page_of};
    use crate::domain::{
        Attachment, Author, Case, CaseKey, Deadline, Event, Instant, Kind, Message, Money, Move, Order, OrderLine,
        Parcel, ParcelStep, Proposal, Refund, RefundLine, RefundPart, Source,
    };
    use crate::store::StoredCase;
    use serde_json::Value;

    /// The value has exactly the fields that the schema names, in its order, down to the last list.
    fn fits(value: &Value, schema: &Value, path: &str) {
        let schema = if value.is_null() { schema } else { schema.get("anyOf").map_or(schema, |parts| &parts[0]) };
        match value {
            Value::Object(fields) => {
                let names: Vec<_> = fields.keys().collect();
                let wanted: Vec<_> = schema["properties"].as_object().expect(path).keys().collect();
                assert_eq!(names, wanted, "{path}");
                fields
                    .iter()
                    .for_each(|(name, value)| fits(value, &schema["properties"][name], &format!("{path}.{name}")));
            }
            Value::Array(items) => items.iter().for_each(|item| fits(item, &schema["items"], &format!("{path}[]"))),
            Value::String(text) => {
                if let Some(words) = schema["enum"].as_array() {
                    assert!(words.contains(value), "{path}: {text}");
                }
                assert!(
                    schema["type"] == "string" || schema["type"][0] == "string" || schema["enum"].is_array(),
                    "{path}"
                );
            }
            Value::Number(_) => {
                assert!(schema["type"] == "integer" || schema["type"][0] == "integer", "{path}");
            }
            Value::Bool(_) => assert_eq!(schema["type"], "boolean", "{path}"),
            Value::Null => {
                let nullable = schema["type"][1] == "null" || schema["anyOf"][1]["type"] == "null";
                let listed = schema["enum"].as_array().is_some_and(|words| words.contains(&Value::Null));
                assert!(nullable || listed, "{path} may not be null");
            }
        }
    }

    fn full() -> StoredCase {
        let at = Instant::from_millis(1_000);
        let key = CaseKey { account: "main".into(), id: "73cc39".into() };
        let mut case = Case::unreadable(key, "allegro", Kind::Claim, "x".into(), at);
        case.items = vec![("77".into(), 1)];
        case.messages = vec![Message {
            id: "m".into(),
            at,
            author: Author::Buyer,
            login: None,
            text: "t".into(),
            attachments: vec![Attachment { name: "a.pdf".into(), url: None }],
        }];
        case.events = vec![Event { at, author: Author::System, kind: "opened".into(), text: "opened".into() }];
        case.proposals = vec![Proposal {
            id: None,
            side: Author::Seller,
            kind: "refund".into(),
            amount: Some(Money::new(100, "PLN")),
            amount_other: None,
            cost_bearer: None,
            status: None,
            is_default: false,
            note: None,
        }];
        let deadline = Deadline {
            rule: "AL-C02".into(),
            title: "verdict".into(),
            due_at: at,
            source: Source::Platform,
            start_event: "decisionDueDate".into(),
            started_at: None,
            calendar: None,
            reading: "AL-C02".into(),
            zone: "Europe/Warsaw".into(),
            who: Move::Seller,
            action: "decide".into(),
            if_missed: "the claim counts as accepted".into(),
            binding: true,
            note: None,
        };
        StoredCase {
            case,
            deadlines: vec![deadline],
            at_risk: Some(Money::new(24_900, "PLN")),
            resource: "issues".into(),
            fingerprint: "f".into(),
            details_at: at,
            seen_at: at,
        }
    }

    fn order() -> Order {
        let (id, money) = (|text: &str| text.to_owned(), Money::new(100, "PLN"));
        Order {
            id: id("o"),
            bought_at: None,
            total: Some(money.clone()),
            lines: vec![OrderLine {
                id: id("l"),
                offer_id: id("77"),
                name: id("Ekspres"),
                quantity: 1,
                price: money.clone(),
                bought_at: None,
                deposit: None,
            }],
            refunds: vec![Refund {
                id: id("r"),
                status: id("SUCCESS"),
                total: money.clone(),
                created_at: None,
                reason: None,
                lines: vec![RefundLine { line_id: id("l"), quantity: Some(1), amount: Some(money.clone()) }],
                delivery: Some(money.clone()),
                deposits: vec![RefundPart { id: id("l"), amount: money.clone() }],
                surcharges: Vec::new(),
                services: None,
                overpaid: None,
                comment: None,
                order_id: None,
            }],
            parcels: vec![Parcel {
                waybill: id("77"),
                steps: Some(vec![ParcelStep { at: Instant::from_millis(1), code: id("DELIVERED") }]),
                ..Parcel::default()
            }],
            paid: Some(money),
            ..Order::default()
        }
    }

    #[test]
    fn what_show_prints_has_exactly_the_fields_of_its_schema() {
        let (stored, order) = (full(), order());
        let mut page = page_of(&stored, Some(&order), "73cc39", &Facts::default());
        assert_eq!(page["items"][0]["name"], "Ekspres");
        evidence::add(&mut page, &crate::evidence::Book::built_in().unwrap().wanted(&stored.case));
        assert!(page["evidence"].as_array().is_some_and(|wanted| !wanted.is_empty()));
        assert_eq!(page["marketplace_title"], "Allegro");
        fits(&Value::Object(page), &super::show(), "show");
        let mut bare = full();
        bare.deadlines.clear();
        bare.at_risk = None;
        fits(&Value::Object(page_of(&bare, None, "73cc39", &Facts::default())), &super::show(), "show");
    }

    #[test]
    fn the_columns_of_the_list_are_the_fields_of_its_schema() {
        let columns: Vec<_> = super::list_fields().into_iter().map(|(name, _)| name).collect();
        let mut roots: Vec<_> = crate::commands::list::FIELDS.iter().map(|f| f.split('.').next().unwrap()).collect();
        roots.dedup();
        assert_eq!(roots, columns);
    }
}
