//! When a clock started in a case: from who said what last, never from the marketplace's summary of it.

use super::rule::{CHAT_UNREAD, Clock, Selector};
use crate::domain::{Author, Case, Instant};

/// The start of a clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Start {
    /// When.
    pub at: Instant,
    /// Whether it had to be guessed, because the talk is not wholly known.
    pub guessed: bool,
}

/// When `clock` started in `case`; `None` when nothing of the kind is waiting.
pub fn find(clock: &Clock, case: &Case) -> Option<Start> {
    let known = |at: Instant| Start { at, guessed: false };
    match clock.start {
        Selector::Opened => Some(known(case.opened_at)),
        Selector::UnansweredOpening => opening(case),
        Selector::UnansweredFollowUp if opening(case).is_some() => None,
        Selector::UnansweredFollowUp | Selector::UnansweredMessage => message(case),
        Selector::UnansweredPlatform => case.oldest_unanswered(Author::Platform).map(|message| known(message.at)),
        Selector::Event => {
            let latest = case.events.iter().filter(|event| clock.of.contains(&event.kind)).map(|event| event.at).max();
            latest.map(known)
        }
        Selector::Stated => None,
    }
}

/// The opening counts as the buyer's word, unanswered while the seller has not written since. A reopening starts the clock
/// again (rules.md §3.1, fact 8): what was said before it, such as the buyer's thanks before he closed the case, asks for
/// nothing any more.
fn opening(case: &Case) -> Option<Start> {
    let unanswered = case.last_answer().is_none_or(|last| case.opened_at > last);
    unanswered.then(|| Start { at: case.opened_at, guessed: chat_unread(case) })
}

/// The buyer's oldest unanswered message. Where the talk is not wholly known and shows none, the case's last sign of life stands
/// in for it, so that the case does not lose its clock.
fn message(case: &Case) -> Option<Start> {
    let guessed = chat_unread(case);
    if let Some(message) = case.oldest_unanswered(Author::Buyer) {
        return Some(Start { at: message.at, guessed });
    }
    let sign = case.last_event_at.unwrap_or(case.opened_at);
    let later = case.last_answer().is_none_or(|last| sign > last);
    (guessed && later).then_some(Start { at: sign, guessed })
}

fn chat_unread(case: &Case) -> bool {
    case.marks.contains(CHAT_UNREAD)
}
