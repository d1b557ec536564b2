//! The bill (allegro-api §12): commissions taken and given back, and what tests enter.

use super::claims::commission;
use super::errors::invalid;
use super::paging::{Bounds, Window, span};
use super::{Desk, amount, is_uuid};
use crate::simulator::clock::{MINUTE, stamp};
use crate::simulator::http::Answer;
use crate::simulator::model::{Ids, Order, Seller};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// The types that the simulator writes: code, English and Polish name, group.
const TYPES: [(&str, &str, &str, &str); 5] = [
    ("SUC", "Success fee", "Prowizja od sprzedaży", "SALES_FEE"),
    ("REF", "Refund of charges", "Zwrot kosztów", "REFUND"),
    ("PS1", "Allegro Prices", "Allegro Ceny", "DISCOUNT"),
    ("PKR", "Correction", "Korekta", "CORRECTION"),
    ("HB4", "Allegro One delivery", "Opłata za dostawę Allegro One", "DELIVERY"),
];

/// One entry of the bill.
struct Entry {
    id: String,
    at: i64,
    kind: String,
    cents: i64,
    currency: String,
    offer: Option<(String, String)>,
    order: Option<String>,
    site: String,
}

/// `GET /billing/billing-entries`: the newest first, and no word on how many there are.
pub(crate) fn list(desk: &mut Desk<'_>) -> Answer {
    let window = Window::of(desk.call, Bounds { default: 100, max: 100, max_offset: 10_000, status: 422 })?;
    let times = span(desk.call, "occurredAt")?;
    if times.start() > times.end() {
        return Err(invalid("occurredAt.gte", "occurredAt.gte must not be later than occurredAt.lte"));
    }
    let (kinds, offer, order) = (desk.call.params("type.id"), desk.call.param("offer.id"), desk.call.param("order.id"));
    if order.as_deref().is_some_and(|order| !is_uuid(order)) {
        return Err(invalid("order.id", "order.id must be a UUID"));
    }
    let site = desk.call.param("marketplaceId").unwrap_or_else(|| desk.seller.me.site.clone());
    // Business sites have no bill of their own.
    let site = site.replace("allegro-business-", "allegro-");
    let about = |entry: &Entry| {
        let offer_fits = offer.as_ref().is_none_or(|asked| entry.offer.as_ref().is_some_and(|(id, _)| id == asked));
        offer_fits && order.as_ref().is_none_or(|asked| entry.order.as_ref() == Some(asked))
    };
    let mut entries: Vec<Entry> = all(desk.seller, desk.now).into_iter().filter(|entry| entry.site == site).collect();
    entries.sort_by(|one, other| (one.at, &one.id).cmp(&(other.at, &other.id)));
    let mut balances: BTreeMap<String, i64> = BTreeMap::new();
    let mut rows = Vec::new();
    for entry in entries {
        let balance = balances.entry(entry.currency.clone()).or_default();
        *balance += entry.cents;
        let kind_fits = kinds.is_empty() || kinds.contains(&entry.kind);
        if times.contains(&entry.at) && kind_fits && about(&entry) {
            rows.push(render(&entry, *balance, desk.call.header("accept-language")));
        }
    }
    rows.reverse();
    Ok(desk.reply(200, &json!({"billingEntries": window.cut(rows)})))
}

/// `GET /billing/billing-types`: a bare array.
pub(crate) fn types(desk: &mut Desk<'_>) -> Answer {
    let language = desk.call.header("accept-language");
    let rows: Vec<Value> = TYPES.iter().map(|(id, ..)| json!({"id": id, "description": name(id, language)})).collect();
    Ok(desk.reply(200, &Value::Array(rows)))
}

/// Whether a code is one that the bill knows.
pub(crate) fn is_type(code: &str) -> bool {
    TYPES.iter().any(|(id, ..)| *id == code)
}

/// A type's name: Polish where no other language is asked for.
fn name(code: &str, language: Option<&str>) -> &'static str {
    let known = TYPES.iter().find(|(id, ..)| *id == code);
    known.map_or("", |(_, english, polish, _)| if matches!(language, None | Some("pl-PL")) { polish } else { english })
}

/// Everything on the bill: a commission for each line sold, its return for each claim granted, and what was entered.
fn all(seller: &Seller, now: i64) -> Vec<Entry> {
    let mut entries = Vec::new();
    for order in &seller.orders {
        for item in &order.items {
            let fee = commission(order, item, item.quantity);
            let offer = Some((item.offer.clone(), item.name.clone()));
            let id = Ids::beside(&item.id, 0x50C).uuid();
            if fee.cents > 0 {
                entries.push(entry(order, id, order.at + 3 * MINUTE, "SUC", -fee.cents, offer));
            }
        }
    }
    for claim in seller.claims.iter().filter(|claim| claim.status == "GRANTED") {
        let Some(order) = seller.orders.iter().find(|order| order.id == claim.order_id) else { continue };
        let item = order.items.iter().find(|item| item.id == claim.line);
        let offer = item.map(|item| (item.offer.clone(), item.name.clone()));
        let id = Ids::beside(&claim.id, 0x4EF).uuid();
        entries.push(entry(order, id, claim.ended_at.unwrap_or(claim.at), "REF", claim.commission.cents, offer));
    }
    for row in &seller.bill {
        entries.push(Entry {
            id: row.id.clone(),
            at: row.at,
            kind: row.kind.clone(),
            cents: row.value.cents,
            currency: row.value.currency.clone(),
            offer: None,
            order: row.order_id.clone(),
            site: seller.me.site.clone(),
        });
    }
    entries.retain(|entry| entry.at <= now);
    entries
}

fn entry(order: &Order, id: String, at: i64, kind: &str, cents: i64, offer: Option<(String, String)>) -> Entry {
    let (currency, site) = (order.currency().to_owned(), order.site.clone());
    Entry { id, at, kind: kind.into(), cents, currency, offer, order: Some(order.id.clone()), site }
}

fn render(entry: &Entry, balance: i64, language: Option<&str>) -> Value {
    let group = TYPES.iter().find(|(id, ..)| *id == entry.kind).map_or("OTHER", |(.., group)| group);
    let mut row = json!({
        "id": entry.id,
        "occurredAt": stamp(entry.at),
        "type": {"id": entry.kind, "name": name(&entry.kind, language), "group": {"id": group, "name": group}},
        "value": amount(entry.cents, &entry.currency),
        "tax": {"percentage": "23"},
        "balance": amount(balance, &entry.currency),
        "asset": if entry.cents < 0 { "DEBIT" } else { "CREDIT" },
        "marketplaceId": entry.site,
    });
    if let Some((id, name)) = &entry.offer {
        row["offer"] = json!({"id": id, "name": name});
    }
    if let Some(order) = &entry.order {
        row["order"] = json!({"id": order});
    }
    row
}
