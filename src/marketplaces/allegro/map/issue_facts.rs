//! The timeline of an issue beside its talk, and what the buyer asks for.

use super::super::wire::issue::{Expectation, Issue};
use super::issue::Said;
use super::{Reader, attachments};
use crate::domain::{Author, Case, Event, Instant, Kind, Proposal};

/// An opening that lies so far behind the first message is a reopening.
const REOPENED_AFTER_MILLIS: i64 = 5 * 60_000;

/// Fills in events and proposals, and hangs the files of the opening form on the opening message.
pub(super) fn fill(case: &mut Case, issue: &Issue, said: &[Said]) {
    case.proposals = issue.expectations.iter().flatten().map(proposal).collect();
    case.events = openings(case, issue, said);
    let wishes = case.proposals.iter().map(|wish| event(case.opened_at, Author::Buyer, "expectation", asked(wish)));
    let files = attachments(issue.attachments.as_ref()).into_iter().map(|file| {
        let place = file.url.map(|url| format!(" ({url})")).unwrap_or_default();
        event(case.opened_at, Author::Buyer, "file", format!("file on the opening form: {}{place}", file.name))
    });
    let more: Vec<_> = wishes.chain(files).collect();
    case.events.extend(more);
}

/// `openedDate` is the most recent opening; the first one shows in the oldest message.
fn openings(case: &Case, issue: &Issue, said: &[Said]) -> Vec<Event> {
    let what = if case.kind == Kind::Claim { "claim" } else { "discussion" };
    let initial = issue.chat.as_ref().and_then(|chat| chat.initial_message.as_ref());
    let initial = initial.and_then(|entry| Instant::parse(entry.created_at.as_deref()?));
    let first = said.first().map(|said| said.message.at).into_iter().chain(initial).min();
    match first.filter(|first| case.opened_at.since(*first) > REOPENED_AFTER_MILLIS) {
        Some(first) => vec![
            event(first, Author::Buyer, "opened", format!("{what} opened")),
            event(case.opened_at, Author::Platform, "reopened", format!("{what} opened again")),
        ],
        None => vec![event(case.opened_at, Author::Buyer, "opened", format!("{what} opened"))],
    }
}

fn proposal(wish: &Expectation) -> Proposal {
    Proposal {
        id: None,
        side: Author::Buyer,
        kind: wish.name.as_deref().unwrap_or("other").to_lowercase(),
        amount: Reader::default().money("refund", wish.refund.as_ref()),
        amount_other: None,
        cost_bearer: None,
        status: None,
        is_default: false,
        note: None,
    }
}

fn asked(wish: &Proposal) -> String {
    let what = match wish.kind.as_str() {
        "refund" => "a refund",
        "partial_refund" => "a partial refund",
        "repair" => "a repair",
        "exchange" => "an exchange",
        "other" => "something else",
        word => return format!("buyer asks for {}", word.replace('_', " ")),
    };
    match &wish.amount {
        Some(money) => format!("buyer asks for {what} of {money}"),
        None => format!("buyer asks for {what}"),
    }
}

fn event(at: Instant, author: Author, kind: &str, text: String) -> Event {
    Event { at, author, kind: kind.into(), text }
}
