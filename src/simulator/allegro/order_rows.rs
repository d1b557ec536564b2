//! An order as it goes over the wire (allegro-api §9.1).

use super::orders::provider;
use super::{amount, homes, money};
use crate::simulator::clock::{DAY, MINUTE, stamp};
use crate::simulator::model::{Home, Item, Order};
use serde_json::{Value, json};

/// The delivery method's id; there is but one.
pub(crate) const METHOD: &str = "2488f7b7-5d1c-4d65-b85c-4cbcf253fd93";

/// All of an order.
pub(crate) fn render(order: &Order) -> Value {
    let paid_at = order.at + 2 * MINUTE;
    let total = amount(order.total(), order.currency());
    let (first, last) = &order.buyer_name;
    let currency = order.currency();
    let paid = amount(order.total() + order.overpaid, currency);
    let later = order.payment_type == "CASH_ON_DELIVERY" || order.unpaid;
    let home = homes::of(order);
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
            "phoneNumber": home.phone,
            "preferences": {"language": order.language},
            "address": {
                "street": home.street,
                "city": order.delivery.city,
                "postCode": home.zip,
                "countryCode": order.delivery.country,
            },
        },
        "payment": {
            "id": order.payment_id,
            "type": order.payment_type,
            "provider": payment_provider(&order.payment_type),
            "finishedAt": if later { Value::Null } else { json!(stamp(paid_at)) },
            "paidAmount": if later { Value::Null } else { paid },
            "reconciliation": null,
            "features": [],
        },
        "status": order.status(),
        "fulfillment": {
            "status": order.fulfillment,
            "shipmentSummary": {"lineItemsSent": order.lines_sent()},
            "provider": {"id": provider(order)},
        },
        "delivery": delivery(order, &home),
        "invoice": {"required": false},
        "lineItems": order.items.iter().map(|item| line(item, order.at)).collect::<Vec<_>>(),
        "surcharges": surcharges(order),
        "discounts": [],
        "note": null,
        "marketplace": {"id": order.site},
        "summary": {"totalToPay": total},
        "codBookedPayments": [],
        "updatedAt": stamp(order.updated_at()),
        "revision": order.revision(),
    })
}

/// Who handles a payment of a type.
pub(crate) fn payment_provider(kind: &str) -> &'static str {
    match kind {
        "CASH_ON_DELIVERY" | "WIRE_TRANSFER" => "OFFLINE",
        "EXTENDED_TERM" => "EPT",
        _ => "AF",
    }
}

/// What was paid later: each a payment of its own.
fn surcharges(order: &Order) -> Vec<Value> {
    let row = |each: &crate::simulator::model::Surcharge| {
        json!({
            "id": each.id,
            "type": "ONLINE",
            "provider": "AF",
            "finishedAt": stamp(each.at),
            "paidAmount": amount(each.cents, order.currency()),
            "reconciliation": null,
            "features": [],
        })
    };
    order.surcharges.iter().map(row).collect()
}

fn delivery(order: &Order, home: &Home) -> Value {
    let (first, last) = &order.buyer_name;
    json!({
        "address": {
            "firstName": first,
            "lastName": last,
            "street": home.street,
            "city": order.delivery.city,
            "zipCode": home.zip,
            "countryCode": order.delivery.country,
            "companyName": null,
            "phoneNumber": home.phone,
            "modifiedAt": null,
        },
        "method": {"id": METHOD, "name": order.delivery.method},
        "pickupPoint": home.point.as_ref().map(|id| json!({"id": id, "name": id, "description": null, "address": null})),
        "cost": money(&order.delivery.cost),
        "time": {"from": stamp(order.at + DAY), "to": stamp(order.at + 3 * DAY)},
        "smart": order.delivery.cost.cents == 0,
        "calculatedNumberOfPackages": 1,
    })
}

/// One line of an order.
pub(crate) fn line(item: &Item, bought_at: i64) -> Value {
    let currency = &item.price.currency;
    let services: Vec<Value> = item
        .service
        .iter()
        .map(|each| {
            json!({"definitionId": each.id, "name": each.name, "price": amount(each.cents, currency), "quantity": 1})
        })
        .collect();
    let mut line = json!({
        "id": item.id,
        "offer": {"id": item.offer, "name": item.name, "external": null, "productSet": null},
        "quantity": item.quantity,
        "originalPrice": amount(item.original.unwrap_or(item.price.cents), currency),
        "price": money(&item.price),
        "selectedAdditionalServices": services,
        "vouchers": [],
        "discounts": if item.original.is_some() { json!([{"type": "COUPON"}]) } else { json!([]) },
        "boughtAt": stamp(bought_at),
    });
    if item.deposit > 0 {
        line["deposit"] = json!({"price": amount(item.deposit, currency)});
    }
    line
}
