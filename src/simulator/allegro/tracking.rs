//! Shipments, carriers and parcels on their way (allegro-api §9.2, §9.3).

use super::Desk;
use super::errors::{at_path, invalid, refuse};
use super::orders::find;
use crate::simulator::clock::stamp;
use crate::simulator::http::{Answer, Reply};
use crate::simulator::model::{Parcel, Shipment};
use serde_json::{Value, json};

const CARRIERS: [(&str, &str); 9] = [
    ("ALLEGRO", "Allegro One"),
    ("INPOST", "InPost"),
    ("DPD", "DPD"),
    ("DHL", "DHL"),
    ("POCZTA_POLSKA", "Poczta Polska"),
    ("ORLEN", "ORLEN Paczka"),
    ("PACKETA", "Packeta"),
    ("GLS", "GLS"),
    ("OTHER", ""),
];

/// How many orders one parcel number may serve.
const MAX_USES: usize = 10;
/// How many parcels can be asked for at once.
const MAX_WAYBILLS: usize = 20;

/// `GET /order/checkout-forms/{id}/shipments`.
pub(crate) fn shipments(desk: &mut Desk<'_>) -> Answer {
    let at = find(desk)?;
    let list: Vec<_> = desk.seller.orders[at].shipments.iter().map(render).collect();
    Ok(desk.reply(200, &json!({"shipments": list})))
}

/// `POST /order/checkout-forms/{id}/shipments`.
pub(crate) fn ship(desk: &mut Desk<'_>) -> Answer {
    let at = find(desk)?;
    let body = desk.call.json();
    let shipment = read(desk, at, &body)?;
    let used = desk.seller.orders.iter().flat_map(|order| &order.shipments);
    if used.filter(|other| other.waybill == shipment.waybill).count() >= MAX_USES {
        return Err(refuse(409, "WaybillUsageExceeded", "Maximum waybill usage exceeded"));
    }
    let (shown, now) = (render(&shipment), desk.now);
    let order = &mut desk.seller.orders[at];
    order.shipments.push(shipment);
    if order.fulfillment != "SENT" {
        order.fulfillment = "SENT".into();
        order.changes.push(now);
    }
    let id = order.id.clone();
    desk.effect("order.shipment", &id, body);
    Ok(desk.reply(201, &shown))
}

/// The shipment that a body describes; without lines it is the whole order.
fn read(desk: &mut Desk<'_>, at: usize, body: &Value) -> Result<Shipment, Reply> {
    let text = |name: &str| body[name].as_str().unwrap_or_default().to_owned();
    let (carrier, waybill, carrier_name) = (text("carrierId"), text("waybill"), text("carrierName"));
    if !CARRIERS.iter().any(|(id, _)| *id == carrier) {
        return Err(at_path(400, "ERROR", Some("carrierId"), "Unknown carrier"));
    }
    if waybill.is_empty() || waybill.chars().count() > 64 {
        return Err(at_path(400, "ERROR", Some("waybill"), "waybill must have 1 to 64 characters"));
    }
    if carrier == "OTHER" && (carrier_name.is_empty() || carrier_name.chars().count() > 30) {
        return Err(at_path(400, "ERROR", Some("carrierName"), "carrierName must have 1 to 30 characters"));
    }
    let own: Vec<String> = desk.seller.orders[at].items.iter().map(|item| item.id.clone()).collect();
    let lines = match body["lineItems"].as_array() {
        // An empty list stands for the whole order, as none does.
        None => own.clone(),
        Some(list) if list.is_empty() => own.clone(),
        Some(list) => list.iter().map(|line| line["id"].as_str().unwrap_or_default().to_owned()).collect(),
    };
    if !lines.iter().all(|line| own.contains(line)) {
        return Err(invalid("lineItems", "The line items do not belong to the order"));
    }
    let carrier_name = (carrier == "OTHER").then_some(carrier_name);
    Ok(Shipment { id: desk.ids.uuid(), waybill, carrier, carrier_name, lines, at: desk.now })
}

/// `GET /order/carriers`.
pub(crate) fn carriers(desk: &mut Desk<'_>) -> Answer {
    let carrier = |(id, name): &(&str, &str)| match *name {
        "" => json!({"id": id}),
        name => json!({"id": id, "name": name}),
    };
    let list: Vec<_> = CARRIERS.iter().map(carrier).collect();
    Ok(desk.reply(200, &json!({"carriers": list})).with("cache-control", "max-age=86400"))
}

/// `GET /order/carriers/{carrierId}/tracking?waybill=…`.
pub(crate) fn follow(desk: &mut Desk<'_>) -> Answer {
    let carrier = desk.call.segment(2);
    let waybills = desk.call.params("waybill");
    if !CARRIERS.iter().any(|(id, _)| *id == carrier) {
        return Err(at_path(400, "ERROR", Some("carrierId"), "Unknown carrier"));
    }
    if waybills.is_empty() || waybills.len() > MAX_WAYBILLS {
        return Err(at_path(400, "ERROR", Some("waybill"), "1 to 20 waybills must be given"));
    }
    let list: Vec<_> = waybills.iter().map(|waybill| history(desk, &carrier, waybill)).collect();
    Ok(desk.reply(200, &json!({"carrierId": carrier, "waybills": list})))
}

/// A parcel's steps so far; the details are left out for a parcel that is not known.
fn history(desk: &Desk<'_>, carrier: &str, waybill: &str) -> Value {
    let known = |parcel: &&Parcel| parcel.waybill == waybill && parcel.carrier == carrier;
    let steps = desk.seller.parcels.iter().find(known).map(|parcel| parcel.steps.as_slice()).unwrap_or_default();
    let past: Vec<_> = steps.iter().filter(|step| step.at <= desk.now).collect();
    let (Some(first), Some(last)) = (past.first(), past.last()) else { return json!({"waybill": waybill}) };
    let statuses: Vec<_> = past.iter().map(|step| json!({"occurredAt": stamp(step.at), "code": step.code})).collect();
    json!({"waybill": waybill, "trackingDetails": {
        "statuses": statuses,
        "createdAt": stamp(first.at),
        "updatedAt": stamp(last.at),
    }})
}

fn render(shipment: &Shipment) -> Value {
    json!({
        "id": shipment.id,
        "waybill": shipment.waybill,
        "carrierId": shipment.carrier,
        "carrierName": shipment.carrier_name,
        "lineItems": shipment.lines.iter().map(|id| json!({"id": id})).collect::<Vec<_>>(),
        "createdAt": stamp(shipment.at),
    })
}
