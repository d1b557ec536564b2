//! The demo's shop: its buyers, its goods, and orders of them.

use super::file;
use super::stories::{Line, Who};
use crate::simulator::clock::{DAY, HOUR, end_of_day, stamp};
use crate::simulator::model::{
    Delivery, Entry, File, Ids, Issue, Item, Money, Order, Parcel, Role, Seller, Shipment, Step,
};

/// A buyer: login, names, site, town.
type Buyer = (&'static str, &'static str, &'static str, &'static str, &'static str);

const BUYERS: [Buyer; 36] = [
    ("anna.kowal82", "Anna", "Kowal", "pl", "Kraków"),
    ("marek_w", "Marek", "Wolski", "pl", "Poznań"),
    ("kasia-lodz", "Katarzyna", "Bąk", "pl", "Łódź"),
    ("tomasz.zielony", "Tomasz", "Zielony", "pl", "Gdańsk"),
    ("ewelinka_90", "Ewelina", "Ptak", "pl", "Rzeszów"),
    ("p_nowicki", "Paweł", "Nowicki", "pl", "Warszawa"),
    ("zofia.mm", "Zofia", "Milewska", "pl", "Toruń"),
    ("bartek_krk", "Bartosz", "Sowa", "pl", "Kraków"),
    ("jolanta.s55", "Jolanta", "Sikora", "pl", "Kielce"),
    ("grzesiek_mech", "Grzegorz", "Mech", "pl", "Opole"),
    ("magda.plonska", "Magdalena", "Płońska", "pl", "Szczecin"),
    ("robert_lis", "Robert", "Lis", "pl", "Lublin"),
    ("ola-wawa", "Aleksandra", "Dudek", "pl", "Warszawa"),
    ("d.wrona", "Dariusz", "Wrona", "pl", "Bytom"),
    ("iwona_kw", "Iwona", "Kwiatek", "pl", "Białystok"),
    ("michal-gdynia", "Michał", "Formela", "pl", "Gdynia"),
    ("Client:48211734", "Halina", "Brzoza", "pl", "Radom"),
    ("sebastian_77", "Sebastian", "Kruk", "pl", "Gliwice"),
    ("agnieszka.rr", "Agnieszka", "Rogala", "pl", "Elbląg"),
    ("wojtek.stolarz", "Wojciech", "Stolarz", "pl", "Zamość"),
    ("jana_novotna", "Jana", "Novotná", "cz", "Praha"),
    ("petr.svoboda", "Petr", "Svoboda", "cz", "Olomouc"),
    ("lenka.brno", "Lenka", "Malá", "cz", "Brno"),
    ("honza_k", "Jan", "Kučera", "cz", "Plzeň"),
    ("martin.dvorak8", "Martin", "Dvořák", "cz", "Ostrava"),
    ("zuzana.ke", "Zuzana", "Horváthová", "sk", "Košice"),
    ("marek.ba", "Marek", "Baláž", "sk", "Bratislava"),
    ("szabo.eszter", "Eszter", "Szabó", "hu", "Budapest"),
    ("nagy_peter", "Péter", "Nagy", "hu", "Szeged"),
    ("kovacs.anna", "Anna", "Kovács", "hu", "Debrecen"),
    ("toth_balazs", "Balázs", "Tóth", "hu", "Győr"),
    ("liam.oconnor", "Liam", "O'Connor", "pl", "Wrocław"),
    ("sarah_jw", "Sarah", "Whitfield", "pl", "Warszawa"),
    ("hania.m", "Hanna", "Maj", "pl", "Sopot"),
    ("olek_b", "Aleksander", "Bury", "pl", "Tychy"),
    ("krysia1961", "Krystyna", "Jodła", "pl", "Nowy Sącz"),
];

/// The goods: name and price in hundredths of a złoty.
const GOODS: [(&str, i64); 12] = [
    ("Ekspres kolbowy Barista 15 bar, stalowy", 64_900),
    ("Młynek żarnowy do kawy MK-40", 21_900),
    ("Kawiarka ciśnieniowa na 6 filiżanek", 8_990),
    ("Spieniacz do mleka 240 ml, indukcyjny", 13_900),
    ("Czajnik z regulacją temperatury 1,7 l", 18_900),
    ("Lampa wisząca Loft czarna 40 cm", 14_900),
    ("Lampka biurkowa LED z ładowarką", 11_900),
    ("Kinkiet mosiężny Retro", 9_900),
    ("Buty trekkingowe Grań, rozmiar 43", 32_900),
    ("Trampki płócienne białe, rozmiar 38", 12_900),
    ("Kapcie filcowe szare, rozmiar 41", 5_990),
    ("Dywan bawełniany 120 × 180 cm", 25_900),
];

/// A price on a site: converted, and rounded as shops there do.
fn price(cents: i64, site: &str) -> Money {
    match site {
        "cz" => Money::new((cents * 59 / 10_000) * 1000 - 100, "CZK"),
        "sk" => Money::new((cents * 234 / 100_000) * 100 + 90, "EUR"),
        "hu" => Money::new((cents * 90 / 100_000) * 100_000 - 1000, "HUF"),
        _ => Money::new(cents, "PLN"),
    }
}

/// The offer of that number of goods.
fn offer(goods: usize) -> String {
    (14_203_558_110 + 7_919 * (goods % GOODS.len())).to_string()
}

/// Offer, name and usual price of that number of goods, where prices are in this currency.
pub(crate) fn goods(goods: usize, currency: &str) -> (String, String, Money) {
    let (name, cents) = GOODS[goods % GOODS.len()];
    let site = match currency {
        "CZK" => "cz",
        "EUR" => "sk",
        "HUF" => "hu",
        _ => "pl",
    };
    (offer(goods), name.into(), price(cents, site))
}

/// The buyer of that number, by login.
pub(crate) fn buyer(index: usize) -> &'static str {
    BUYERS[index % BUYERS.len()].0
}

/// Places an order at `at`, sends it a day later and adds it to the seller's. A login that nobody knows is a new buyer.
pub(crate) fn order(seller: &mut Seller, ids: &mut Ids, at: i64, login: &str, goods: usize, quantity: i64) -> Order {
    let known = BUYERS.iter().position(|(known, ..)| *known == login);
    let (_, first, last, site, city) = known.map_or(("", "Jan", "Nowak", "pl", "Warszawa"), |index| BUYERS[index]);
    let (name, cents) = GOODS[goods % GOODS.len()];
    let buyer_id = match (known, seller.orders.iter().find(|order| order.buyer_login == login)) {
        (_, Some(earlier)) => earlier.buyer_id.clone(),
        (Some(index), None) => (41_507_213 + 1_370_911 * index).to_string(),
        (None, None) => ids.decimal(8),
    };
    let price = price(cents, site);
    let free = price.cents > 6000 && price.currency == "PLN";
    let cost = Money::new(if free { 0 } else { price.cents / 10 }, &price.currency);
    let (method, carrier) = match site {
        "cz" | "sk" => ("Packeta, výdajné miesto", "PACKETA"),
        "hu" => ("GLS házhozszállítás", "GLS"),
        _ if ids.below(3) == 0 => ("Allegro One Box, One Kurier", "ALLEGRO"),
        _ => ("Allegro Paczkomaty InPost", "INPOST"),
    };
    let item = Item { id: ids.uuid(), offer: offer(goods), name: name.into(), quantity, price, ..Item::default() };
    let waybill = ids.decimal(20);
    let shipment = Shipment {
        id: ids.uuid(),
        waybill: waybill.clone(),
        carrier: carrier.into(),
        carrier_name: None,
        lines: vec![item.id.clone()],
        at: at + DAY,
    };
    seller.parcels.push(parcel(&waybill, carrier, at + DAY));
    let order = Order {
        id: ids.uuid(),
        site: format!("allegro-{site}"),
        at,
        buyer_id,
        buyer_login: login.into(),
        buyer_name: (first.into(), last.into()),
        language: language(site).into(),
        items: vec![item],
        payment_id: ids.uuid(),
        payment_type: "ONLINE".into(),
        delivery: Delivery { method: method.into(), cost, city: city.into(), country: site.to_uppercase() },
        fulfillment: "SENT".into(),
        shipments: vec![shipment],
        ..Order::default()
    };
    seller.orders.push(order.clone());
    order
}

fn language(site: &str) -> &'static str {
    match site {
        "cz" => "cs-CZ",
        "sk" => "sk-SK",
        "hu" => "hu-HU",
        _ => "pl-PL",
    }
}

/// A parcel that is handed in at `at` and delivered two days later.
pub(crate) fn parcel(waybill: &str, carrier: &str, at: i64) -> Parcel {
    let way =
        [(0, "PENDING"), (5 * HOUR, "IN_TRANSIT"), (DAY + 20 * HOUR, "RELEASED_FOR_DELIVERY"), (2 * DAY, "DELIVERED")];
    let steps = way.iter().map(|(after, code)| Step { at: at + after, code: (*code).into() }).collect();
    Parcel { waybill: waybill.into(), carrier: carrier.into(), steps }
}

/// Takes back what a parcel did from its step `code` on: it is still on its way, or nobody knows where.
pub(crate) fn halt(seller: &mut Seller, order: &Order, code: &str) {
    let waybill = order.shipments.first().map(|shipment| shipment.waybill.as_str());
    for parcel in seller.parcels.iter_mut().filter(|parcel| Some(parcel.waybill.as_str()) == waybill) {
        let end = parcel.steps.iter().position(|step| step.code == code).unwrap_or(parcel.steps.len());
        parcel.steps.truncate(end);
    }
}

/// A discussion or a claim about an order, just opened and with an empty chat.
pub(crate) fn issue(ids: &mut Ids, order: &Order, claim: bool, at: i64) -> Issue {
    let due = end_of_day(at, 14);
    let year = stamp(at).get(..4).unwrap_or("0").to_owned();
    let item = order.items.first();
    let mut issue = Issue {
        id: ids.uuid(),
        kind: "DISPUTE".into(),
        opened_at: at,
        status_due: Some(at + DAY),
        subject: "NO_PRODUCT_RECEIVED".into(),
        buyer_id: order.buyer_id.clone(),
        buyer_login: Some(order.buyer_login.clone()),
        order_id: order.id.clone(),
        ordered_at: order.at,
        status: "DISPUTE_ONGOING".into(),
        chat_active: true,
        ..Issue::default()
    };
    if claim {
        issue.kind = "CLAIM".into();
        issue.status = "CLAIM_SUBMITTED".into();
        issue.subject = "DEFECT_FOUND_DURING_USE".into();
        issue.reference = Some(format!("{}/{year}", ids.decimal(6)));
        issue.decision_due = Some(due);
        issue.status_due = Some(due);
        issue.offer = item.map(|item| (item.offer.clone(), item.quantity));
        issue.product = Some(ids.uuid());
        issue.right = Some("COMPLAINT".into());
    }
    issue
}

/// Writes the lines of a story into an issue's chat.
pub(super) fn tell(seller: &mut Seller, ids: &mut Ids, issue: &mut Issue, lines: &[Line]) {
    for line in lines {
        // Odd milliseconds, as a real clock has them.
        let at = issue.opened_at + line.time.0 + if line.time.0 == 0 { 0 } else { ids.below(50_000) as i64 };
        let files: Vec<File> = line.file.iter().map(|name| file(seller, ids, name, at, false)).collect();
        let (role, login) = match line.who {
            Who::Buyer => (Role::Buyer, issue.buyer_login.clone()),
            Who::Seller => (Role::Seller, Some(seller.me.login.clone())),
            Who::Bot => (Role::Seller, Some(super::BOT.to_owned())),
            Who::Adviser => (Role::Admin, None),
            Who::System => (Role::System, None),
            Who::Warehouse => (Role::Fulfillment, None),
            Who::Partner => (Role::Partner, None),
        };
        issue.chat.push(Entry { id: ids.uuid(), at, role, login, text: line.text.clone(), files });
    }
}
