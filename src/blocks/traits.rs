//! What stays the same about a person under another account.

use super::normal;
use crate::domain::Person;
use std::collections::BTreeSet;
use std::fmt;
use std::str::FromStr;

/// What kind of thing two people may share.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TraitKind {
    /// The telephone number.
    Phone,
    /// The whole address, the flat with it, or a house without flats.
    Flat,
    /// The house alone, where the address names a flat.
    House,
    /// First and last name.
    Name,
    /// The family's name.
    Surname,
    /// The pick-up point.
    Point,
}

impl TraitKind {
    /// Every kind, the most telling first.
    pub const ALL: [Self; 6] = [Self::Phone, Self::Flat, Self::Name, Self::Surname, Self::Point, Self::House];

    /// The word in JSON and in the store.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Phone => "phone",
            Self::Flat => "address",
            Self::House => "house",
            Self::Name => "name",
            Self::Surname => "surname",
            Self::Point => "pickup_point",
        }
    }
}

impl fmt::Display for TraitKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for TraitKind {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == text).ok_or_else(|| format!("`{text}` is no trait"))
    }
}

/// One trait: the kind and the text, the same however it was written.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Trait {
    /// What it is.
    pub kind: TraitKind,
    /// The text that stands for it.
    pub text: String,
}

/// The traits of a person.
pub fn traits(person: &Person) -> BTreeSet<Trait> {
    let mut found = BTreeSet::new();
    let mut add = |kind, text: Option<String>| {
        if let Some(text) = text {
            found.insert(Trait { kind, text });
        }
    };
    for phone in &person.phones {
        add(TraitKind::Phone, normal::phone(phone));
    }
    for (first, last) in &person.names {
        add(TraitKind::Name, normal::name(first, last));
        add(TraitKind::Surname, normal::surname(last));
    }
    for home in &person.homes {
        let place = format!(
            "{} {}",
            normal::fold(&home.country),
            home.zip.chars().filter(|c| c.is_alphanumeric()).collect::<String>()
        );
        // Without a postcode a street is a street of any town.
        let town = if home.zip.trim().is_empty() { normal::fold(&home.city) } else { String::new() };
        let Some((street, house, flat)) = normal::street(&home.street) else { continue };
        let house = format!("{place} {town} {street} {house}");
        match flat {
            Some(flat) => {
                add(TraitKind::Flat, Some(format!("{house} {flat}")));
                add(TraitKind::House, Some(house));
            }
            None => add(TraitKind::Flat, Some(house)),
        }
    }
    let point = person.point.as_ref().map(|point| normal::fold(point)).filter(|point| !point.is_empty());
    add(TraitKind::Point, point);
    found
}
