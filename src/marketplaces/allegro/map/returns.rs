//! A customer return, as a case.

use super::super::wire::returns::{BankAccount, Item, Parcel, Return, Status};
use super::{Reader, blank, mark, newest};
use crate::domain::{Author, Buyer, Case, CaseKey, Event, Instant, Kind, Money, Move, ReturnParcel as Sent};

/// The case of a return. `seen_at` stands in for a date of declaration that cannot be read.
pub(in super::super) fn case(key: CaseKey, row: &Return, problems: Vec<String>, seen_at: Instant) -> Case {
    let mut reader = Reader::after(problems);
    let created = reader.instant("createdAt", row.created_at.as_deref());
    if created.is_none() {
        reader.note("the return has no readable createdAt");
    }
    let status = row.status.as_ref();
    if status.is_none() {
        reader.note("the return has no readable status");
    }
    let mut case = blank(key, Kind::Return, status.map(Status::as_str), created.unwrap_or(seen_at));
    case.open = status.is_none_or(Status::is_open);
    case.site = row.marketplace_id.clone();
    case.buyer = Buyer { id: None, login: row.buyer.as_ref().and_then(|buyer| buyer.login.clone()) };
    case.order_id = row.order_id.clone();
    case.reference = row.reference_number.clone();
    let items: Vec<&Item> = row.items.iter().flatten().collect();
    case.reason = items.first().and_then(|item| item.reason.as_ref()?.kind.clone());
    case.subject = items.first().and_then(|item| item.name.clone());
    case.items = items.iter().filter_map(|item| Some((item.offer_id.clone()?, quantity(item)))).collect();
    case.items_total = total(&mut reader, &items);
    case.parcels = row.parcels.iter().flatten().map(|parcel| sent(&mut reader, parcel)).collect();
    case.payout = row.refund.as_ref().and_then(|refund| masked(refund.bank_account.as_ref()?));
    fill_state(&mut case, row);
    case.events = events(&mut reader, &case, row, &items);
    case.last_event_at = newest(&case);
    case.problem = reader.problem();
    case
}

/// Goods that came back are the seller's to refund or refuse; goods in Allegro's warehouse are Allegro's.
fn fill_state(case: &mut Case, row: &Return) {
    let status = row.status.as_ref();
    let warehouse = row.is_fulfillment == Some(true) || status.is_some_and(Status::is_warehouse);
    let delivered = status.is_some_and(|status| *status == Status::Delivered || *status == Status::WarehouseDelivered);
    let moving = matches!(status, Some(Status::Dispatched | Status::InTransit));
    let has_waybill = row.parcels.iter().flatten().any(|parcel| waybill(parcel).is_some());
    mark(case, "fulfilment", warehouse);
    mark(case, "paid-by-platform", status == Some(&Status::FinishedByProtection));
    let claimed = matches!(status, Some(Status::CommissionClaimed | Status::CommissionRefunded));
    mark(case, "commission-claimed", claimed);
    mark(case, "rejected", status == Some(&Status::Rejected) || row.rejection.is_some());
    mark(case, "parcel-sent", moving || delivered || has_waybill);
    mark(case, "parcel-delivered", delivered || status == Some(&Status::WarehouseVerification));
    case.turn = match status {
        _ if !case.open => Move::None,
        _ if warehouse => Move::Platform,
        Some(Status::Created | Status::Dispatched | Status::InTransit) => Move::Buyer,
        _ => Move::Seller,
    };
    if case.open && !warehouse && row.rejection.is_none() {
        case.allowed_actions = vec!["return confirm".into(), "return reject".into()];
    }
}

fn sent(reader: &mut Reader, parcel: &Parcel) -> Sent {
    Sent {
        registered_at: reader.instant("parcels.createdAt", parcel.created_at.as_deref()),
        carrier: parcel.carrier_id.clone(),
        waybill: parcel.waybill.clone(),
        transporting_carrier: parcel.transporting_carrier_id.clone(),
        transporting_waybill: parcel.transporting_waybill.clone(),
    }
}

/// The number of an account with its first and last letters alone: enough to recognise it, not enough to use it.
fn masked(account: &BankAccount) -> Option<String> {
    let number = account.iban.as_deref().or(account.account_number.as_deref())?;
    let letters: Vec<char> = number.chars().filter(char::is_ascii_alphanumeric).collect();
    let end = |count: usize| letters.iter().rev().take(count).rev().collect::<String>();
    Some(match letters.len() {
        12.. => format!("{}…{}", letters.iter().take(4).collect::<String>(), end(4)),
        _ => format!("…{}", end(2)),
    })
}

fn quantity(item: &Item) -> i64 {
    item.quantity.unwrap_or(1)
}

/// The sum of all items; `None` unless every one of them has a price in the same currency.
fn total(reader: &mut Reader, items: &[&Item]) -> Option<Money> {
    let prices: Vec<_> = items.iter().map(|item| reader.money("items.price", item.price.as_ref())).collect();
    let mut sum: Option<Money> = None;
    for (item, price) in items.iter().zip(prices) {
        let part = price?.times(quantity(item))?;
        sum = Some(match sum {
            Some(so_far) => so_far.plus(&part)?,
            None => part,
        });
    }
    sum
}

fn events(reader: &mut Reader, case: &Case, row: &Return, items: &[&Item]) -> Vec<Event> {
    let mut events = vec![event(case.opened_at, Author::Buyer, "opened", declared(items))];
    for comment in items.iter().filter_map(|item| item.reason.as_ref()?.user_comment.as_deref()) {
        if !comment.trim().is_empty() {
            events.push(event(case.opened_at, Author::Buyer, "comment", format!("buyer's reason: {comment}")));
        }
    }
    for parcel in row.parcels.iter().flatten() {
        let Some(waybill) = waybill(parcel) else { continue };
        let at = reader.instant("parcels.createdAt", parcel.created_at.as_deref()).unwrap_or(case.opened_at);
        let carrier =
            parcel.transporting_carrier_id.as_deref().or(parcel.carrier_id.as_deref()).unwrap_or("carrier unknown");
        events.push(event(
            at,
            Author::Buyer,
            "parcel-sent",
            format!("return parcel registered: {waybill} ({carrier})"),
        ));
    }
    if let Some(rejection) = &row.rejection {
        let at = reader.instant("rejection.createdAt", rejection.created_at.as_deref()).unwrap_or(case.opened_at);
        let words: Vec<_> = [&rejection.code, &rejection.reason].into_iter().flatten().map(String::as_str).collect();
        events.push(event(at, Author::Seller, "rejected", format!("seller rejected the return: {}", words.join(": "))));
    }
    events.sort_by_key(|event| event.at);
    events
}

fn declared(items: &[&Item]) -> String {
    let names = items.iter().map(|item| format!("{} × {}", quantity(item), item.name.as_deref().unwrap_or("an item")));
    format!("buyer returns {}", names.collect::<Vec<_>>().join(", "))
}

/// Where another carrier moves the parcel, his number is the one that counts.
fn waybill(parcel: &Parcel) -> Option<&str> {
    let numbers = [parcel.transporting_waybill.as_deref(), parcel.waybill.as_deref()];
    numbers.into_iter().flatten().find(|number| !number.trim().is_empty())
}

fn event(at: Instant, author: Author, kind: &str, text: String) -> Event {
    Event { at, author, kind: kind.into(), text }
}
