//! What a letter may say of its case: the values of its variables, as the buyer's language writes them.

use super::{Language, check, wording};
use crate::domain::{Case, Deadline, Instant, Money, Order, OrderLine, primary};
use chrono_tz::Tz;
use std::collections::BTreeMap;

/// The variables that a case fills in, with their meaning.
pub const KNOWN: [(&str, &str); 11] = [
    ("amount", "the sum at stake: what the buyer claims, else the disputed items, else the order"),
    ("bought", "the day of the order"),
    ("buyer", "the buyer's login"),
    ("due", "the day by which you must act"),
    ("items", "the items and how many of each"),
    ("opened", "the day on which the case was opened"),
    ("order", "the order's number"),
    ("reference", "the case's number, such as 547843/2025"),
    ("shop", "your shop's name: [templates] shop in config.toml, else your login"),
    ("signature", "how you sign: [templates] signature in config.toml, else the shop's name"),
    ("today", "today's date"),
];

/// What is known of a case when a letter is written.
#[derive(Clone, Copy, Debug)]
pub struct Facts<'a> {
    /// The case.
    pub case: &'a Case,
    /// Its order, where known.
    pub order: Option<&'a Order>,
    /// Its deadlines.
    pub deadlines: &'a [Deadline],
    /// The sum at stake.
    pub at_risk: Option<&'a Money>,
    /// The shop's name.
    pub shop: Option<&'a str>,
    /// How letters are signed; the shop's name where there is none.
    pub signature: Option<&'a str>,
    /// The instant that counts as now.
    pub now: Instant,
}

/// The values for a letter. What is typed comes before what the command knows, and that before what the case says.
#[derive(Clone, Debug)]
pub struct Context {
    pub(super) language: Language,
    pub(super) case: BTreeMap<String, String>,
    pub(super) known: BTreeMap<String, String>,
    pub(super) given: BTreeMap<String, String>,
    /// Whether what is missing stays as `{{ name }}`, for a person to fill in; such a text is never sent.
    pub(super) draft: bool,
}

impl Context {
    /// A context that knows no case.
    pub fn empty(language: Language) -> Self {
        Self { language, case: BTreeMap::new(), known: BTreeMap::new(), given: BTreeMap::new(), draft: false }
    }

    /// What the case says. What others wrote comes in as one line without control characters.
    pub fn of(facts: &Facts, language: Language) -> Self {
        let Facts { case, order, deadlines, at_risk, shop, signature, now } = *facts;
        let zone = zone(case, order, deadlines);
        let day = |at| wording::day(at, zone, language);
        let values = [
            ("amount", at_risk.map(|money| wording::money(money, language))),
            ("bought", order.and_then(|order| order.bought_at).map(day)),
            ("buyer", case.buyer.login.as_deref().map(one_line)),
            ("due", primary(deadlines).map(|deadline| wording::due_day(deadline.due_at, zone, language))),
            ("items", order.and_then(|order| items(case, order))),
            ("opened", Some(day(case.opened_at))),
            ("order", case.order_id.as_deref().map(one_line)),
            ("reference", case.reference.as_deref().map(one_line)),
            ("shop", shop.map(one_line)),
            ("signature", signature.map(str::to_owned).or_else(|| shop.map(one_line))),
            ("today", Some(day(now))),
        ];
        let mut context = Self::empty(language);
        let filled = values.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?)));
        context.case = filled.filter(|(_, value)| !value.trim().is_empty()).collect();
        context
    }

    /// This context for a letter that a person finishes: what is missing stays in it as `{{ name }}`.
    pub fn draft(self, draft: bool) -> Self {
        Self { draft, ..self }
    }

    /// This context with a value that a command knows, such as the amount of a refund; a template need not use it. A sum or a date
    /// is written as the language writes it.
    pub fn know(mut self, name: &str, value: &str) -> Self {
        self.known.insert(name.into(), wording::typed(value, self.language));
        self
    }

    /// This context with a value that the user typed; a template that does not use it is an error, because it may be misspelt. A sum
    /// such as `12.50 PLN` or a date such as `2026-11-24` is written as the language writes it.
    pub fn give(mut self, name: &str, value: &str) -> Self {
        self.given.insert(name.into(), wording::typed(value, self.language));
        self
    }
}

/// The zone in which the buyer reads a date: that of the site, else the one in which the deciding rule speaks, else UTC.
fn zone(case: &Case, order: Option<&Order>, deadlines: &[Deadline]) -> Tz {
    let site = order.and_then(|order| order.site.as_deref()).or(case.site.as_deref()).unwrap_or_default();
    match site.rsplit('-').next() {
        Some("pl") => chrono_tz::Europe::Warsaw,
        Some("cz") => chrono_tz::Europe::Prague,
        Some("sk") => chrono_tz::Europe::Bratislava,
        Some("hu") => chrono_tz::Europe::Budapest,
        _ => primary(deadlines).and_then(|deadline| deadline.zone.parse().ok()).unwrap_or(Tz::UTC),
    }
}

/// The disputed items by name, or all items of the order where the case names none; `None` when one of them is not known.
fn items(case: &Case, order: &Order) -> Option<String> {
    let named = |(offer, quantity): &(String, i64)| {
        let line = order.lines.iter().find(|line| line.offer_id == *offer)?;
        Some(item(line, *quantity))
    };
    let names: Option<Vec<String>> = match case.items.is_empty() {
        true => Some(order.lines.iter().map(|line| item(line, line.quantity)).collect()),
        false => case.items.iter().map(named).collect(),
    };
    names.filter(|names| !names.is_empty()).map(|names| names.join(", "))
}

fn item(line: &OrderLine, quantity: i64) -> String {
    format!("{quantity} × {}", one_line(&line.name))
}

/// One line without anything unseen, because others wrote it.
fn one_line(text: &str) -> String {
    let seen: String = text.chars().map(|letter| if check::unseen(letter) { ' ' } else { letter }).collect();
    seen.split_whitespace().collect::<Vec<_>>().join(" ")
}
