//! Where buyers live. Whoever did not say it lives somewhere of his own, always at the same place.

use crate::simulator::model::{Home, Order};

const STREETS: [&str; 16] = [
    "Kwiatowa",
    "Lipowa",
    "Polna",
    "Ogrodowa",
    "Szkolna",
    "Leśna",
    "Słoneczna",
    "Krótka",
    "Długa",
    "Wiśniowa",
    "Zielona",
    "Brzozowa",
    "Akacjowa",
    "Klonowa",
    "Jesionowa",
    "Sosnowa",
];

/// The home of an order's buyer.
pub(crate) fn of(order: &Order) -> Home {
    let number: u64 = order.buyer_id.bytes().fold(7, |sum, byte| (sum * 31 + u64::from(byte)) % 1_000_003);
    let said = |text: &String, made_up: String| if text.is_empty() { made_up } else { text.clone() };
    let street = STREETS[usize::try_from(number % 16).unwrap_or_default()];
    let prefix = match order.delivery.country.as_str() {
        "CZ" => "+420",
        "SK" => "+421",
        "HU" => "+36",
        _ => "+48",
    };
    Home {
        street: said(&order.home.street, format!("{street} {}/{}", 1 + number % 89, 1 + number % 37)),
        zip: said(&order.home.zip, format!("{:02}-{:03}", 10 + number % 85, number % 997)),
        phone: said(&order.home.phone, format!("{prefix} 55{:07}", number * 9 % 9_999_991)),
        point: order.home.point.clone(),
    }
}
