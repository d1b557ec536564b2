//! A made-up town of buyers, the same with every run.

use serde_json::{Value, json};

const FIRST: [&str; 24] = [
    "Anna",
    "Piotr",
    "Katarzyna",
    "Tomasz",
    "Małgorzata",
    "Paweł",
    "Agnieszka",
    "Michał",
    "Barbara",
    "Marcin",
    "Ewa",
    "Jakub",
    "Magdalena",
    "Łukasz",
    "Zofia",
    "Grzegorz",
    "Elżbieta",
    "Józef",
    "Joanna",
    "Sławomir",
    "Dorota",
    "Rafał",
    "Beata",
    "Wojciech",
];
const LAST: [&str; 40] = [
    "Nowak",
    "Kowalczyk",
    "Wójcik",
    "Mazur",
    "Krawczyk",
    "Zając",
    "Król",
    "Wieczorek",
    "Wróbel",
    "Stępień",
    "Adamczyk",
    "Dudek",
    "Sikora",
    "Baran",
    "Szewczyk",
    "Pietrzak",
    "Duda",
    "Walczak",
    "Michalak",
    "Bąk",
    "Włodarczyk",
    "Kubiak",
    "Wilk",
    "Lis",
    "Kaźmierczak",
    "Cieślak",
    "Kołodziej",
    "Szymczak",
    "Błaszczyk",
    "Gajda",
    "Mróz",
    "Kruk",
    "Sowa",
    "Urban",
    "Kania",
    "Bielak",
    "Rak",
    "Ptak",
    "Żak",
    "Góra",
];
const STREETS: [&str; 20] = [
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
    "3 Maja",
    "Jana Pawła II",
    "gen. Józefa Bema",
    "Świętego Marcina",
    "Mickiewicza",
    "Żeromskiego",
    "Górna",
    "Łąkowa",
    "Źródlana",
    "Śląska",
];

/// Numbers that are the same with every run.
pub struct Dice(pub u64);

impl Dice {
    pub fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % sides
    }
}

#[derive(Clone)]
pub struct Person {
    pub first: String,
    pub last: String,
    pub street: &'static str,
    pub house: usize,
    pub flat: usize,
    pub zip: String,
    pub phone: String,
    pub point: String,
}

impl Person {
    pub fn new(dice: &mut Dice) -> Self {
        let zip = dice.roll(300);
        Self {
            first: FIRST[dice.roll(FIRST.len())].into(),
            last: LAST[dice.roll(LAST.len())].into(),
            street: STREETS[dice.roll(STREETS.len())],
            house: 1 + dice.roll(90),
            flat: 1 + dice.roll(60),
            zip: format!("{:02}-{:03}", 10 + zip / 10, 100 + zip),
            phone: format!("{}", 500_000_000 + dice.roll(299_999_999)),
            point: format!("WAW{:03}M", zip),
        }
    }

    /// The same address, as somebody else would type it.
    pub fn address(&self, way: usize) -> String {
        let Self { street, house, flat, .. } = self;
        match way % 6 {
            0 => format!("{street} {house}/{flat}"),
            1 => format!("ul. {street} {house} m. {flat}"),
            2 => format!("{} {house} m {flat}", plain(&street.to_uppercase())),
            3 => format!("ulica {street} {house} lok. {flat}"),
            4 => format!("{} {house}m{flat}", plain(street)),
            _ => format!("ul.{street} {house} mieszkanie {flat}"),
        }
    }

    /// An order of this person under a login.
    pub fn order(&self, login: &str, id: usize, age: usize, way: usize) -> Value {
        let phone = match way % 4 {
            0 => format!("+48 {}", self.phone),
            1 => self.phone.clone(),
            2 => format!("0048{}", self.phone),
            _ => format!("{}-{}-{}", &self.phone[..3], &self.phone[3..6], &self.phone[6..]),
        };
        json!({
            "buyer": login, "buyer_id": id.to_string(), "age_days": age, "first_name": self.first, "last_name": self.last,
            "street": self.address(way), "zip": self.zip, "phone": phone, "point": way.is_multiple_of(2).then_some(&self.point),
        })
    }
}

/// Without diacritics.
pub fn plain(text: &str) -> String {
    let pairs = "ąaćcęełlńnóośsźzżzĄAĆCĘEŁLŃNÓOŚSŹZŻZ".chars().collect::<Vec<_>>();
    let of = |letter: char| pairs.chunks(2).find(|pair| pair[0] == letter).map_or(letter, |pair| pair[1]);
    text.chars().map(of).collect()
}
