//! Customer returns (allegro-api §6).

use super::errors::{at_path, invalid, refuse};
use super::paging::{Bounds, Window};
use super::{Desk, money};
use crate::simulator::clock::{read, stamp};
use crate::simulator::http::{Answer, Call, Reply};
use crate::simulator::model::{Rejection, Return, ReturnItem, ReturnParcel};
use serde_json::{Value, json};

const CODES: [&str; 7] = [
    "REFUND_REJECTED",
    "NEW_ITEM_SENT",
    "ITEM_FIXED",
    "MISSING_PART_SENT",
    "ITEM_MISMATCH",
    "BUSINESS_PURCHASE",
    "NO_RETURN_RIGHT",
];

/// `GET /order/customer-returns`: the oldest first; `from` goes on after a return already seen.
pub(crate) fn list(desk: &mut Desk<'_>) -> Answer {
    let bounds = Bounds { default: 100, max: 1000, max_offset: usize::MAX, status: 400 };
    let window = Window::of(desk.call, bounds)?;
    let after = match desk.call.param("from") {
        None => None,
        Some(id) => Some(find(desk, &id).map_err(|_| at_path(400, "ERROR", Some("from"), "Unknown customer return"))?),
    };
    let since = instant(desk.call, "createdAt.gte")?.unwrap_or(i64::MIN);
    let until = instant(desk.call, "createdAt.lte")?.unwrap_or(i64::MAX);
    let mut rows: Vec<(usize, &Return)> = desk.seller.returns.iter().enumerate().collect();
    rows.sort_by_key(|(_, row)| (row.at, row.id.clone()));
    let start = after.and_then(|index| rows.iter().position(|(each, _)| *each == index)).map_or(0, |at| at + 1);
    let matching: Vec<&Return> = rows
        .into_iter()
        .skip(start)
        .map(|(_, row)| row)
        .filter(|row| (since..=until).contains(&row.at) && matches(row, desk.call))
        .collect();
    let count = matching.len();
    let page: Vec<_> = window.cut(matching).into_iter().map(render).collect();
    Ok(desk.reply(200, &json!({"count": count, "customerReturns": page})))
}

/// Whether a return passes the filters of a call; a repeated filter passes any of its values.
fn matches(row: &Return, call: &Call) -> bool {
    let any = |name: &str, values: &[&str]| {
        let asked = call.params(name);
        asked.is_empty() || values.iter().any(|value| asked.iter().any(|asked| asked == value))
    };
    let offers: Vec<&str> = row.items.iter().map(|item| item.offer.as_str()).collect();
    let waybills: Vec<&str> = row.parcels.iter().map(|parcel| parcel.waybill.as_str()).collect();
    let moved: Vec<&str> =
        row.parcels.iter().filter_map(|parcel| Some(parcel.transporting.as_ref()?.0.as_str())).collect();
    any("customerReturnId", &[&row.id])
        && any("orderId", &[&row.order_id])
        && any("buyer.login", &[&row.buyer_login])
        && any("referenceNumber", &[&row.reference])
        && any("marketplaceId", &[&row.site])
        && any("status", &[&row.status])
        && any("items.offerId", &offers)
        && any("parcels.waybill", &waybills)
        && any("parcels.transportingWaybill", &moved)
}

fn instant(call: &Call, name: &str) -> Result<Option<i64>, Reply> {
    let Some(text) = call.param(name) else { return Ok(None) };
    read(&text).map(Some).ok_or_else(|| at_path(400, "ERROR", Some(name), "not an ISO 8601 date-time"))
}

fn find(desk: &Desk<'_>, id: &str) -> Result<usize, Reply> {
    let at = desk.seller.returns.iter().position(|each| each.id == id);
    at.ok_or_else(|| refuse(404, "NO_RESCISSION", "Customer return not found"))
}

/// `GET /order/customer-returns/{id}`.
pub(crate) fn one(desk: &mut Desk<'_>) -> Answer {
    let at = find(desk, &desk.call.segment(2))?;
    Ok(desk.reply(200, &render(&desk.seller.returns[at])))
}

/// `POST /order/customer-returns/{id}/rejection`: the whole return, once, for ever.
pub(crate) fn reject(desk: &mut Desk<'_>) -> Answer {
    let at = find(desk, &desk.call.segment(2))?;
    let body = desk.call.json();
    let code = body["rejection"]["code"].as_str().unwrap_or_default().to_owned();
    let reason = body["rejection"]["reason"].as_str().map(str::to_owned);
    if !CODES.contains(&code.as_str()) {
        return Err(at_path(400, "ERROR", Some("rejection.code"), "Unknown rejection code"));
    }
    let length = reason.as_deref().map_or(0, |text| text.chars().count());
    if length > 250 || (reason.is_some() && length == 0) || (code == "REFUND_REJECTED" && length == 0) {
        return Err(invalid("rejection.reason", "reason must have 1 to 250 characters"));
    }
    let now = desk.now;
    let row = &mut desk.seller.returns[at];
    let over = row.rejection.is_some() || row.status.starts_with("FINISHED") || row.status.starts_with("COMMISSION");
    if over {
        return Err(invalid("rejection", "The customer return has already been rejected or refunded"));
    }
    row.rejection = Some(Rejection { code, reason, at: now });
    row.status = "REJECTED".into();
    let (id, shown) = (row.id.clone(), render(row));
    desk.effect("return.rejection", &id, body);
    Ok(desk.reply(200, &shown))
}

fn render(row: &Return) -> Value {
    json!({
        "id": row.id,
        "createdAt": stamp(row.at),
        "referenceNumber": row.reference,
        "orderId": row.order_id,
        "isFulfillment": row.fulfillment,
        "buyer": {"email": null, "login": row.buyer_login},
        "items": row.items.iter().map(item).collect::<Vec<_>>(),
        "refund": if row.bank { bank_account() } else { Value::Null },
        "parcels": row.parcels.iter().map(parcel).collect::<Vec<_>>(),
        "rejection": row.rejection.as_ref().map(|rejection| json!({
            "code": rejection.code,
            "reason": rejection.reason,
            "createdAt": stamp(rejection.at),
        })),
        "marketplaceId": row.site,
        "status": row.status,
    })
}

fn item(item: &ReturnItem) -> Value {
    json!({
        "offerId": item.offer,
        "quantity": item.quantity,
        "name": item.name,
        "price": money(&item.price),
        "url": format!("https://allegro.pl/oferta/{}", item.offer),
        "reason": {"type": item.reason, "userComment": item.comment},
        "serialNumbers": [],
    })
}

fn parcel(parcel: &ReturnParcel) -> Value {
    let transporting = parcel.transporting.as_ref();
    json!({
        "createdAt": stamp(parcel.at),
        "waybill": parcel.waybill,
        "carrierId": parcel.carrier,
        "transportingWaybill": transporting.map(|(waybill, _)| waybill),
        "transportingCarrierId": transporting.map(|(_, carrier)| carrier),
        "sender": {"phoneNumber": "+48 555 010 203"},
    })
}

fn bank_account() -> Value {
    let address = json!({"street": "Polna 7", "city": "Radom", "postCode": "26-600", "countryCode": "PL"});
    json!({"bankAccount": {
        "owner": "Halina Brzoza",
        "accountNumber": "61109010140000071219812874",
        "iban": "PL61109010140000071219812874",
        "swift": "WBKPPLPP",
        "address": address,
    }})
}
