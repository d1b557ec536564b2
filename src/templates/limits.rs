//! How long a text may be, and which links are no outside links. Every limit stands in the marketplaces' documents.

use crate::domain::Kind;

/// What a text must keep to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// The fewest characters.
    pub min: usize,
    /// The most characters; `None` where none is stated.
    pub max: Option<usize>,
    /// The marketplace's own hosts; their subdomains count too.
    pub hosts: &'static [&'static str],
}

/// The marketplaces for which templates may be written, with their own hosts.
const MARKETPLACES: [(&str, &[&str]); 2] = [
    ("allegro", &["allegro.pl", "allegro.cz", "allegro.sk", "allegro.hu", "allegro.com", "allegrosandbox.pl"]),
    ("aliexpress", &["aliexpress.com", "aliexpress.us"]),
];

impl Limits {
    /// The limits of what a buyer reads in a case of this kind: a message of a discussion or claim up to 20 000 characters
    /// (allegro-api §4.6), a message of a thread 2000 (§10), the rejection of a return 250 (§6.3), the explanation of a proposal 5 to 500
    /// (aliexpress-api §7.4). An e-mail has no limit; a marketplace that is not known has no hosts.
    pub fn of(marketplace: &str, kind: Kind) -> Self {
        let (min, max) = match (marketplace, kind) {
            (_, Kind::Protection) => (1, None),
            ("aliexpress", _) => (5, Some(500)),
            (_, Kind::Message) => (1, Some(2000)),
            (_, Kind::Return) => (1, Some(250)),
            _ => (1, Some(20_000)),
        };
        Self { min, max, hosts: hosts(marketplace) }
    }

    /// The limits of the reasons of a verdict, for which no maximum is stated (allegro-api §4.7).
    pub fn verdict(marketplace: &str) -> Self {
        Self { min: 1, max: None, hosts: hosts(marketplace) }
    }

    /// The names of the marketplaces.
    pub fn marketplaces() -> impl Iterator<Item = &'static str> {
        MARKETPLACES.iter().map(|(name, _)| *name)
    }
}

fn hosts(marketplace: &str) -> &'static [&'static str] {
    MARKETPLACES.iter().find(|(name, _)| *name == marketplace).map_or(&[], |(_, hosts)| hosts)
}
