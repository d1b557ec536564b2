//! From what arrives to the domain. What cannot be read is noted in [`Case::problem`], and every doubt is decided so that
//! nothing urgent is hidden: unknown means open and the seller's turn.

pub(super) mod commission;
pub(super) mod issue;
mod issue_facts;
mod issue_turn;
pub(super) mod order;
pub(super) mod returns;
pub(super) mod sale;
pub(super) mod thread;

use super::wire::{File, Price};
use crate::domain::{Attachment, Buyer, Case, CaseKey, Instant, Kind, Money, Move};
use std::collections::BTreeSet;

/// The marketplace's name in the configuration and in cases.
const NAME: &str = "allegro";
/// The status of a row that states none.
const NO_STATUS: &str = "UNKNOWN";

/// Reads values and gathers what could not be read.
#[derive(Default)]
pub(super) struct Reader {
    problems: Vec<String>,
}

impl Reader {
    pub(super) fn after(problems: Vec<String>) -> Self {
        Self { problems }
    }

    /// Notes something that could not be read.
    pub(super) fn note(&mut self, problem: impl Into<String>) {
        self.problems.push(problem.into());
    }

    /// A date-time; absent is no problem, unreadable is one.
    fn instant(&mut self, field: &str, text: Option<&str>) -> Option<Instant> {
        let text = text?;
        let read = Instant::parse(text);
        if read.is_none() {
            let start: String = text.chars().filter(|symbol| !symbol.is_control()).take(40).collect();
            self.note(format!("`{field}` is no date-time: {start}"));
        }
        read
    }

    /// A sum; absent is no problem, unreadable is one.
    fn money(&mut self, field: &str, price: Option<&Price>) -> Option<Money> {
        let price = price?;
        let read = price.amount.as_deref().zip(price.currency.as_deref());
        let read = read.and_then(|(amount, currency)| Money::parse(amount, currency));
        if read.is_none() {
            self.note(format!("`{field}` is no sum of money"));
        }
        read
    }

    /// All that could not be read, as one sentence part.
    fn problem(self) -> Option<String> {
        (!self.problems.is_empty()).then(|| self.problems.join("; "))
    }
}

/// A case with nothing in it yet but what every case has.
fn blank(key: CaseKey, kind: Kind, status: Option<&str>, opened_at: Instant) -> Case {
    Case {
        status: status.unwrap_or(NO_STATUS).into(),
        buyer: Buyer::default(),
        marks: BTreeSet::new(),
        turn: Move::Seller,
        problem: None,
        ..Case::unreadable(key, NAME, kind, String::new(), opened_at)
    }
}

/// A row of which nothing but its id is known.
pub(super) fn unreadable(key: CaseKey, kind: Kind, problem: String, seen_at: Instant) -> Case {
    Case::unreadable(key, NAME, kind, problem, seen_at)
}

fn attachments(files: Option<&Vec<File>>) -> Vec<Attachment> {
    let files = files.into_iter().flatten();
    files.map(|file| Attachment { name: file.file_name.clone().unwrap_or_default(), url: file.url.clone() }).collect()
}

/// Logins are the same whatever their case.
fn same_login(one: Option<&str>, other: Option<&str>) -> bool {
    matches!((one, other), (Some(one), Some(other)) if !one.is_empty() && one.to_lowercase() == other.to_lowercase())
}

/// The newest thing in a case.
fn newest(case: &Case) -> Option<Instant> {
    let said = case.messages.iter().map(|message| message.at);
    let happened = case.events.iter().map(|event| event.at);
    said.chain(happened).chain([case.opened_at]).max()
}

fn mark(case: &mut Case, word: &str, applies: bool) {
    if applies {
        case.marks.insert(word.into());
    }
}
