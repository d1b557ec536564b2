//! Orders (allegro-api §9.1): of the last 365 days.

use super::errors::{invalid, refuse};
use super::paging::{Bounds, Window};
use super::{Desk, amount, money};
use crate::simulator::clock::{DAY, MINUTE, read, stamp};
use crate::simulator::http::{Answer, Reply};
use crate::simulator::model::{Item, Order};
use serde_json::{Value, json};
use std::cmp::Reverse;

/// Orders older than this cannot be had any more.
const KEPT: i64 = 365 * DAY;

/// `GET /order/checkout-forms`: the most recently bought first.
pub(crate) fn list(desk: &mut Desk<'_>) -> Answer {
    let bounds = Bounds { default: 100, max: 100, max_offset: 10_000, status: 422 };
    let window = Window::of(desk.call, bounds)?;
    if window.offset + window.limit > 10_000 {
        return Err(invalid("offset", "offset and limit must not be larger than 10000 together"));
    }
    let is = |name: &str, value: &str| desk.call.param(name).is_none_or(|asked| asked == value);
    let instant = |name: &str, other: i64| match desk.call.param(name) {
        None => Ok(other),
        Some(text) => read(&text).ok_or_else(|| invalid(name, "not an ISO 8601 date-time")),
    };
    let bought = instant("lineItems.boughtAt.gte", i64::MIN)?..=instant("lineItems.boughtAt.lte", i64::MAX)?;
    let mut rows: Vec<&Order> = desk
        .seller
        .orders
        .iter()
        .filter(|order| desk.now - order.at <= KEPT && bought.contains(&order.at))
        .filter(|order| is("buyer.login", &order.buyer_login) && is("marketplace.id", &order.site))
        .filter(|order| is("payment.id", &order.payment_id) && is("fulfillment.status", &order.fulfillment))
        .filter(|_| is("status", "READY_FOR_PROCESSING"))
        .collect();
    rows.sort_by_key(|order| (Reverse(order.at), order.id.clone()));
    if desk.call.param("sort").is_some_and(|sort| !sort.starts_with('-')) {
        rows.reverse();
    }
    let total = rows.len();
    let page: Vec<_> = window.cut(rows).into_iter().map(render).collect();
    Ok(desk.reply(200, &json!({"checkoutForms": page, "count": page.len(), "totalCount": total})))
}

/// `GET /order/checkout-forms/{id}`: 422 for what is no UUID.
pub(crate) fn one(desk: &mut Desk<'_>) -> Answer {
    let at = find(desk)?;
    Ok(desk.reply(200, &render(&desk.seller.orders[at])))
}

/// Where the order of the path is.
pub(crate) fn find(desk: &Desk<'_>) -> Result<usize, Reply> {
    let id = desk.call.segment(2);
    let letters = id.chars().filter(|letter| letter.is_ascii_hexdigit()).count();
    if id.len() != 36 || letters != 32 {
        return Err(invalid("id", "id must be a UUID"));
    }
    let kept = |order: &Order| order.id == id && desk.now - order.at <= KEPT;
    let at = desk.seller.orders.iter().position(kept);
    at.ok_or_else(|| refuse(404, "NotFoundException", "Checkout form not found"))
}

fn render(order: &Order) -> Value {
    let paid_at = order.at + 2 * MINUTE;
    let total = amount(order.total(), order.currency());
    let (first, last) = &order.buyer_name;
    let cash = order.payment_type == "CASH_ON_DELIVERY";
    json!({
        "id": order.id,
        "messageToSeller": order.note,
        "buyer": {
            "id": order.buyer_id,
            "email": format!("{}+{}@user.allegrogroup.example", order.buyer_id, order.id.get(..8).unwrap_or_default()),
            "login": order.buyer_login,
            "firstName": first,
            "lastName": last,
            "companyName": null,
            "guest": false,
            "phoneNumber": "+48 555 010 203",
            "preferences": {"language": order.language},
        },
        "payment": {
            "id": order.payment_id,
            "type": order.payment_type,
            "provider": if cash { "OFFLINE" } else { "AF" },
            "finishedAt": if cash { Value::Null } else { json!(stamp(paid_at)) },
            "paidAmount": if cash { Value::Null } else { total.clone() },
            "reconciliation": null,
            "features": [],
        },
        "status": "READY_FOR_PROCESSING",
        "fulfillment": {
            "status": order.fulfillment,
            "shipmentSummary": {"lineItemsSent": if order.shipments.is_empty() { "NONE" } else { "ALL" }},
            "provider": {"id": "SELLER"},
        },
        "delivery": delivery(order),
        "invoice": {"required": false},
        "lineItems": order.items.iter().map(|item| line(item, order.at)).collect::<Vec<_>>(),
        "surcharges": [],
        "discounts": [],
        "note": null,
        "marketplace": {"id": order.site},
        "summary": {"totalToPay": total},
        "codBookedPayments": [],
        "updatedAt": stamp(paid_at),
        "revision": order.id.get(..8),
    })
}

fn delivery(order: &Order) -> Value {
    let (first, last) = &order.buyer_name;
    json!({
        "address": {
            "firstName": first,
            "lastName": last,
            "street": "Kwiatowa 12/4",
            "city": order.delivery.city,
            "zipCode": "00-950",
            "countryCode": order.delivery.country,
            "companyName": null,
            "phoneNumber": "+48 555 010 203",
            "modifiedAt": null,
        },
        "method": {"id": "2488f7b7-5d1c-4d65-b85c-4cbcf253fd93", "name": order.delivery.method},
        "pickupPoint": null,
        "cost": money(&order.delivery.cost),
        "time": {"from": stamp(order.at + DAY), "to": stamp(order.at + 3 * DAY)},
        "smart": order.delivery.cost.cents == 0,
        "calculatedNumberOfPackages": 1,
    })
}

fn line(item: &Item, bought_at: i64) -> Value {
    json!({
        "id": item.id,
        "offer": {"id": item.offer, "name": item.name, "external": null, "productSet": null},
        "quantity": item.quantity,
        "originalPrice": money(&item.price),
        "price": money(&item.price),
        "selectedAdditionalServices": [],
        "vouchers": [],
        "discounts": [],
        "boughtAt": stamp(bought_at),
    })
}
