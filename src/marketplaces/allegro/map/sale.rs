//! An order as a dealing with a person.

use super::super::wire::sale::{SaleAddress, SaleForm};
use crate::domain::{Buyer, Home, Instant, Person, Sale};

/// The sale, or what is missing that must not be.
pub(in super::super) fn sale(form: SaleForm) -> Result<Sale, String> {
    let id = form.id.filter(|id| !id.is_empty()).ok_or("an order has no id")?;
    let bought = form.line_items.iter().flatten().filter_map(|line| Instant::parse(line.bought_at.as_deref()?)).min();
    let updated = form.updated_at.as_deref().and_then(Instant::parse);
    let bought_at = bought.or(updated).ok_or_else(|| format!("order {id} says no time"))?;
    let buyer = form.buyer.ok_or_else(|| format!("order {id} has no buyer"))?;
    let (address, point, cancellation) = form
        .delivery
        .map_or((None, None, None), |delivery| (delivery.address, delivery.pickup_point, delivery.cancellation));
    let mut person = Person { point: point.and_then(|point| point.id), ..Person::default() };
    name(&mut person, buyer.first_name, buyer.last_name);
    person.phones.extend(buyer.phone_number);
    for address in [buyer.address, address].into_iter().flatten() {
        live(&mut person, address);
    }
    let cash = form.payment.as_ref().and_then(|payment| payment.kind.as_deref()) == Some("CASH_ON_DELIVERY");
    let cancelled = form.status.as_deref() == Some("CANCELLED")
        || form.fulfillment.and_then(|part| part.status).as_deref() == Some("CANCELLED")
        || cancellation.is_some_and(|cancellation| cancellation.date.is_some());
    Ok(Sale {
        order_id: id,
        buyer: Buyer { id: buyer.id, login: buyer.login },
        bought_at,
        cancelled,
        paid: cash || form.payment.is_some_and(|payment| payment.finished_at.is_some()),
        person,
    })
}

fn live(person: &mut Person, address: SaleAddress) {
    name(person, address.first_name, address.last_name);
    person.phones.extend(address.phone_number.filter(|phone| !person.phones.contains(phone)));
    let home = Home {
        street: address.street.unwrap_or_default(),
        zip: address.zip_code.unwrap_or_default(),
        city: address.city.unwrap_or_default(),
        country: address.country_code.unwrap_or_default(),
    };
    if !home.street.is_empty() && !person.homes.contains(&home) {
        person.homes.push(home);
    }
}

fn name(person: &mut Person, first: Option<String>, last: Option<String>) {
    let name = (first.unwrap_or_default(), last.unwrap_or_default());
    if name != Default::default() && !person.names.contains(&name) {
        person.names.push(name);
    }
}
