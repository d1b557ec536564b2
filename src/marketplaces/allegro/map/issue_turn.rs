//! Whose turn an issue is, and what the seller may do in it.

use super::super::wire::chat::Role;
use super::super::wire::issue::{Issue, Status};
use super::issue::Said;
use super::mark;
use crate::domain::{Author, Case, Instant, Kind, Move};

/// Fills in the turn, the marks of the state, and the actions that it allows.
pub(super) fn fill(case: &mut Case, issue: &Issue, said: &[Said], talk_unknown: bool) {
    let state = issue.current_state.as_ref();
    let status = state.and_then(|state| state.status.as_ref());
    // Rows from before December 2025 do not say it; an open issue takes messages.
    let chat_active = state.and_then(|state| state.chat_active).unwrap_or(case.open);
    let is_claim = case.kind == Kind::Claim;
    let undecided = is_claim && case.open;
    let decided_return = state.and_then(|state| state.return_required);
    mark(case, "chat-unread", talk_unknown);
    mark(case, "chat-closed", !chat_active);
    mark(case, "escalated", status == Some(&Status::DisputeUnresolved));
    mark(case, "undecided", undecided);
    mark(case, "return-undecided", undecided && decided_return.is_none());
    mark(case, "return-required", decided_return == Some(true));
    mark(case, "return-not-required", decided_return == Some(false));
    mark(case, "advisor-unanswered", advisor_asks(said));
    let awaited = talk_unknown || awaits_seller(case.opened_at, said);
    case.turn = turn(case, status, awaited, chat_active);
    case.allowed_actions = match case.kind {
        Kind::Claim => claim_actions(case, status, chat_active),
        _ => dispute_actions(case, status, chat_active),
    };
}

/// * A claim is the seller's until it is decided, whoever spoke last (allegro-api §4.9).
/// * A discussion is the seller's while someone waits for his word, else the buyer's.
/// * A discussion that the buyer marked unresolved is Allegro's, unless someone still asks the seller and he can answer.
fn turn(case: &Case, status: Option<&Status>, awaited: bool, chat_active: bool) -> Move {
    match status {
        _ if !case.open => Move::None,
        _ if case.kind == Kind::Claim => Move::Seller,
        Some(Status::DisputeUnresolved) if awaited && chat_active => Move::Seller,
        Some(Status::DisputeUnresolved) => Move::Platform,
        _ if awaited => Move::Seller,
        _ => Move::Buyer,
    }
}

/// Whether someone waits for the seller's word. A (re)opening is itself a question (rules §3.1, fact 8). After the seller's
/// last answer only the buyer and Allegro's people ask anew; what bots write under the role `SELLER`, and system notes, are
/// guidance that asks for no answer (rules AL-C05).
fn awaits_seller(opened_at: Instant, said: &[Said]) -> bool {
    let answers = said.iter().filter(|said| said.message.author == Author::Seller);
    let Some(answered) = answers.map(|said| said.message.at).max().filter(|at| *at >= opened_at) else {
        return true;
    };
    said.iter().any(|said| (said.undated || said.message.at > answered) && asks(said))
}

/// Whether one of the marketplace's people wrote after the seller's last answer.
fn advisor_asks(said: &[Said]) -> bool {
    let answers = said.iter().filter(|said| said.message.author == Author::Seller);
    let answered = answers.map(|said| said.message.at).max();
    let after = |said: &&Said| said.undated || answered.is_none_or(|at| said.message.at > at);
    said.iter().filter(after).any(|said| said.message.author == Author::Platform && asks(said))
}

/// An author that cannot be told may be someone who asks.
fn asks(said: &Said) -> bool {
    match said.message.author {
        Author::Buyer => true,
        Author::Platform => matches!(said.role, Some(Role::Admin | Role::Other(_)) | None),
        Author::Seller | Author::System => false,
    }
}

fn dispute_actions(case: &Case, status: Option<&Status>, chat_active: bool) -> Vec<String> {
    // It cannot be undone, so a status that nobody knows does not allow it (allegro-api §14).
    let close = case.open && status == Some(&Status::DisputeOngoing);
    words(&[
        ("dispute message", chat_active),
        ("dispute accept", chat_active && case.open),
        ("dispute refuse", chat_active && case.open),
        ("dispute evidence", chat_active),
        ("dispute close", chat_active && close),
    ])
}

fn claim_actions(case: &Case, status: Option<&Status>, chat_active: bool) -> Vec<String> {
    words(&[
        ("claim message", chat_active),
        ("claim return-decision", case.marks.contains("return-undecided")),
        ("claim accept", case.open || status == Some(&Status::ClaimRejected)),
        ("claim reject", case.open),
    ])
}

fn words(actions: &[(&str, bool)]) -> Vec<String> {
    actions.iter().filter(|(_, allowed)| *allowed).map(|(word, _)| (*word).to_owned()).collect()
}
