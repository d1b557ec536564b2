//! What happened to orders (allegro-api §9.4): the oldest first, of the last sixty days.

use super::Desk;
use super::order_rows::line;
use super::paging::{Bounds, Window, words};
use crate::simulator::clock::{DAY, MINUTE, stamp};
use crate::simulator::http::Answer;
use crate::simulator::model::Order;
use serde_json::{Value, json};

/// How long events can be had.
const KEPT: i64 = 60 * DAY;

const TYPES: [&str; 7] = [
    "BOUGHT",
    "FILLED_IN",
    "READY_FOR_PROCESSING",
    "BUYER_CANCELLED",
    "AUTO_CANCELLED",
    "BUYER_MODIFIED",
    "FULFILLMENT_STATUS_CHANGED",
];

/// One event.
struct Event<'a> {
    id: String,
    at: i64,
    kind: &'static str,
    order: &'a Order,
}

/// `GET /order/events?from=…`: those after the event of that id.
pub(crate) fn list(desk: &mut Desk<'_>) -> Answer {
    let bounds = Bounds { default: 100, max: 1000, max_offset: 0, status: 422 };
    let window = Window::of(desk.call, bounds)?;
    let types = words(desk.call, "type", &TYPES)?;
    let from = desk.call.param("from").unwrap_or_default();
    let wanted =
        |event: &Event<'_>| event.id > from && (types.is_empty() || types.iter().any(|kind| kind == event.kind));
    let events = all(desk).into_iter().filter(wanted);
    let page: Vec<Value> = window.cut(events).iter().map(|event| render(event, desk)).collect();
    Ok(desk.reply(200, &json!({"events": page})))
}

/// `GET /order/event-stats`: the latest event, or null.
pub(crate) fn stats(desk: &mut Desk<'_>) -> Answer {
    let latest = all(desk).pop().map(|event| json!({"id": event.id, "occurredAt": stamp(event.at)}));
    Ok(desk.reply(200, &json!({"latestEvent": latest})))
}

/// Every event that is kept, the oldest first. Ids have one length, so that they sort as texts do.
fn all<'a>(desk: &'a Desk<'_>) -> Vec<Event<'a>> {
    let mut events: Vec<Event<'a>> = Vec::new();
    for (index, order) in desk.seller.orders.iter().enumerate() {
        let mut add = |at: i64, step: usize, kind: &'static str| {
            if at <= desk.now && desk.now - at <= KEPT {
                events.push(Event { id: format!("{at:013}{:03}{index:06}", step % 1000), at, kind, order });
            }
        };
        add(order.at, 0, "BOUGHT");
        add(order.at + MINUTE, 1, "FILLED_IN");
        add(order.at + 2 * MINUTE, 2, "READY_FOR_PROCESSING");
        for (step, at) in order.changes.iter().enumerate() {
            add(*at, 3 + step, "FULFILLMENT_STATUS_CHANGED");
        }
    }
    events.sort_by(|one, other| one.id.cmp(&other.id));
    events
}

fn render(event: &Event<'_>, desk: &Desk<'_>) -> Value {
    let order = event.order;
    let lines: Vec<Value> = order.items.iter().map(|item| line(item, order.at)).collect();
    json!({
        "id": event.id,
        "type": event.kind,
        "occurredAt": stamp(event.at),
        "order": {
            "seller": {"id": desk.seller.me.id},
            "buyer": {"id": order.buyer_id, "login": order.buyer_login, "guest": false},
            "lineItems": lines,
            "checkoutForm": {"id": order.id, "revision": order.revision()},
            "marketplace": {"id": order.site},
        },
    })
}
