//! What the marketplace's codes say to a seller.

use crate::domain::{Author, Case, Move, Proposal};

/// Where a proposal of this case stands, as the seller reads it; `None` for a code that is not known. A proposal keeps its
/// waiting status after the seller has refused it, after another one was agreed upon and after the end, so it waits only
/// as far as the case says so too.
pub fn proposal_status(case: &Case, proposal: &Proposal) -> Option<&'static str> {
    let has_code = |proposal: &Proposal, code: &str| {
        proposal.status.as_deref().is_some_and(|status| status.eq_ignore_ascii_case(code))
    };
    let is_agreed = |one: &Proposal| has_code(one, "reached") || has_code(one, "perform");
    let waits = case.open && !case.proposals.iter().any(is_agreed);
    let waits_for_seller = waits && case.turn == Move::Seller;
    let words = [
        ("wait_seller_accept", if waits_for_seller { "awaits your answer" } else { "not accepted by you" }),
        ("wait_buyer_accept", if waits { "awaits the buyer's answer" } else { "not accepted by the buyer" }),
        ("wait_buyer_and_seller_accept", if waits { "awaits you and the buyer" } else { "not accepted by both" }),
        ("reached", "agreed"),
        ("perform", "agreed, being carried out"),
        ("buyer_refused", "refused by the buyer"),
        ("seller_accept_and_buyer_refused", "accepted by you, refused by the buyer"),
        ("reach_cancle", "agreed once, then set aside"),
    ];
    words.into_iter().find(|(code, _)| has_code(proposal, code)).map(|(_, words)| words)
}

/// Whether a proposal of the buyer or the platform waits for the seller, as far as its own status says.
pub fn awaits_seller(proposal: &Proposal) -> bool {
    let waiting = ["wait_seller_accept", "wait_buyer_and_seller_accept"];
    let status = proposal.status.as_deref().unwrap_or_default();
    proposal.side != Author::Seller && waiting.iter().any(|word| status.eq_ignore_ascii_case(word))
}

/// Whether a proposal of the seller's waits for the buyer, as far as its own status says.
pub fn awaits_buyer(proposal: &Proposal) -> bool {
    let waiting = ["wait_buyer_accept", "wait_buyer_and_seller_accept"];
    let status = proposal.status.as_deref().unwrap_or_default();
    proposal.side == Author::Seller && waiting.iter().any(|word| status.eq_ignore_ascii_case(word))
}

#[cfg(test)]
mod tests {
    use super::proposal_status;
    use crate::domain::{Author, Case, CaseKey, Instant, Kind, Move, Proposal};

    fn offer(status: &str) -> Proposal {
        Proposal {
            id: None,
            side: Author::Buyer,
            kind: "refund".into(),
            amount: None,
            amount_other: None,
            cost_bearer: None,
            status: Some(status.into()),
            is_default: false,
            note: None,
        }
    }

    fn case(turn: Move) -> Case {
        let key = CaseKey { account: "ali".into(), id: "1".into() };
        let case = Case::unreadable(key, "aliexpress", Kind::Dispute, String::new(), Instant::from_millis(0));
        Case { turn, ..case }
    }

    #[test]
    fn a_waiting_status_is_believed_only_while_the_case_waits() {
        let said = |case: &Case, status: &str| proposal_status(case, &offer(status)).unwrap();
        let mut open = case(Move::Seller);
        assert_eq!(said(&open, "WAIT_SELLER_ACCEPT"), "awaits your answer");
        assert_eq!(said(&open, "wait_buyer_accept"), "awaits the buyer's answer");
        assert_eq!(said(&case(Move::Buyer), "wait_seller_accept"), "not accepted by you", "he has answered already");
        open.proposals = vec![offer("reached")];
        assert_eq!(said(&open, "wait_seller_accept"), "not accepted by you", "another one is agreed upon");
        let closed = Case { open: false, ..case(Move::None) };
        assert_eq!(said(&closed, "wait_buyer_accept"), "not accepted by the buyer");
        assert_eq!(said(&closed, "wait_buyer_and_seller_accept"), "not accepted by both");
    }

    #[test]
    fn other_codes_say_the_same_always_and_unknown_ones_nothing() {
        let open = case(Move::Buyer);
        assert_eq!(proposal_status(&open, &offer("reach_cancle")), Some("agreed once, then set aside"));
        assert_eq!(proposal_status(&open, &offer("something_new")), None);
        assert_eq!(proposal_status(&open, &Proposal { status: None, ..offer("") }), None);
    }
}
