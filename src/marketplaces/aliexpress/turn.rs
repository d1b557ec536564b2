//! Where a dispute stands and who must act (aliexpress-api §7.5, §7.6).

use super::lenient::Word;
use super::wire::Solution;
use crate::domain::Move;

/// The step that a dispute has come to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// The seller answers the buyer.
    SellerAnswers,
    /// The seller sends evidence.
    SellerProves,
    /// The seller names an address for the return.
    SellerNamesAddress,
    /// The seller confirms that the return has arrived.
    SellerConfirms,
    /// The buyer answers the seller.
    BuyerAnswers,
    /// The buyer sends the goods back.
    BuyerReturns,
    /// A carrier or a warehouse has the goods.
    Returning,
    /// The platform decides.
    PlatformDecides,
    /// The platform has made its proposal.
    PlatformProposed,
    /// Nothing more is to be done.
    Closed,
    /// A word that is not known, or none.
    Unknown,
}

impl Step {
    /// The step of a `reverse_detail_status`.
    pub(super) fn of(status: &Word) -> Self {
        match status.get().unwrap_or_default() {
            "wait_for_seller_response" | "wait_for_your_response" => Self::SellerAnswers,
            "wait_for_your_evidence" => Self::SellerProves,
            "wait_for_seller_set_return_address" => Self::SellerNamesAddress,
            "wait_for_seller_confirmation" | "wait_for_seller_confirm" => Self::SellerConfirms,
            "wait_for_buyer_response" => Self::BuyerAnswers,
            "wait_for_buyer_return" | "wait_for_buyer_returnid" => Self::BuyerReturns,
            "wait_for_service_provider_response"
            | "wait_for_warehouse_confirmation"
            | "wait_for_warehouse_quality_check" => Self::Returning,
            "wait_for_ae_feedback" | "wait_ae_final_feedback" | "wait_for_final_solution" => Self::PlatformDecides,
            "ae_feedback_finish" => Self::PlatformProposed,
            "return_success" | "refund_success" | "refund_reject" => Self::Closed,
            _ => Self::Unknown,
        }
    }

    /// Whether this step ends a dispute whose status may still say that it runs. `return_success` has been seen on disputes
    /// without any return, so it ends one only where a proposal has been agreed upon.
    pub(super) fn ends(status: &Word, proposals: &Proposals) -> bool {
        Self::of(status) == Self::Closed && (!status.is("return_success") || proposals.agreed().is_some())
    }

    /// Whether the platform has been called in.
    pub(super) fn is_arbitration(self) -> bool {
        matches!(self, Self::PlatformDecides | Self::PlatformProposed)
    }

    /// Whether the goods are on their way back, or have arrived.
    pub(super) fn is_return_under_way(self) -> bool {
        matches!(self, Self::Returning | Self::SellerConfirms)
    }

    /// Whether proposals can still be made, as long as nobody has agreed to one.
    pub(super) fn is_negotiation(self) -> bool {
        matches!(
            self,
            Self::SellerAnswers
                | Self::SellerProves
                | Self::BuyerAnswers
                | Self::PlatformDecides
                | Self::PlatformProposed
                | Self::Unknown
        )
    }
}

/// The proposals of a dispute by side.
#[derive(Clone, Debug, Default)]
pub(super) struct Proposals {
    pub(super) buyer: Vec<Solution>,
    pub(super) seller: Vec<Solution>,
    pub(super) platform: Vec<Solution>,
}

impl Proposals {
    pub(super) fn all(&self) -> impl Iterator<Item = &Solution> {
        self.buyer.iter().chain(&self.seller).chain(&self.platform)
    }

    /// The proposal that has been agreed upon, or is being carried out.
    pub(super) fn agreed(&self) -> Option<&Solution> {
        self.all().find(|solution| solution.status.is("reached") || solution.status.is("perform"))
    }

    /// What the buyer asks for in the first place: the one marked so, else the one that waits, else the latest in the list.
    pub(super) fn claim(&self) -> Option<&Solution> {
        let default = self.buyer.iter().find(|solution| solution.is_default.0 == Some(true));
        default.or_else(|| self.buyer.iter().find(|solution| awaits_seller(solution))).or(self.buyer.last())
    }

    /// Whether the seller can accept one of the others' proposals.
    pub(super) fn can_accept(&self) -> bool {
        self.buyer.iter().chain(&self.platform).any(|solution| awaits_seller(solution) && is_real(solution))
    }

    /// Whether a proposal of the buyer's can be refused.
    pub(super) fn can_refuse(&self) -> bool {
        self.buyer.iter().any(|solution| awaits_seller(solution) && is_real(solution))
    }

    fn awaits_seller(&self) -> bool {
        self.buyer.iter().chain(&self.platform).any(awaits_seller)
    }

    fn awaits_buyer(&self) -> bool {
        self.seller.iter().any(|solution| solution.status.is("wait_buyer_accept"))
    }
}

fn awaits_seller(solution: &Solution) -> bool {
    solution.status.is("wait_seller_accept") || solution.status.is("wait_buyer_and_seller_accept")
}

/// Whether a proposal has an id by which it can be accepted; the platform's may have a pseudo id.
pub(super) fn is_real(solution: &Solution) -> bool {
    solution.id.get().is_some_and(|id| !id.starts_with('-') && id != "0")
}

/// Whose turn it is in an open dispute. A known step decides alone: no status says that the seller has refused, so a buyer's
/// proposal goes on waiting for him after he has answered it. The proposals decide where there is no step, and an unknown one
/// is the seller's, so that nothing urgent is hidden.
pub(super) fn turn(status: &Word, proposals: &Proposals) -> Move {
    match Step::of(status) {
        Step::SellerAnswers | Step::SellerProves | Step::SellerNamesAddress | Step::SellerConfirms => Move::Seller,
        Step::BuyerAnswers | Step::BuyerReturns => Move::Buyer,
        Step::PlatformProposed if proposals.awaits_seller() => Move::Seller,
        Step::Returning | Step::PlatformDecides | Step::PlatformProposed => Move::Platform,
        Step::Closed => Move::None,
        Step::Unknown if status.get().is_none() && !proposals.awaits_seller() && proposals.awaits_buyer() => {
            Move::Buyer
        }
        Step::Unknown => Move::Seller,
    }
}

/// The commands that an open dispute allows.
pub(super) fn allowed(status: &Word, proposals: &Proposals) -> Vec<String> {
    let step = Step::of(status);
    let negotiable = step.is_negotiation() && proposals.agreed().is_none();
    let actions = [
        ("dispute accept", negotiable && proposals.can_accept()),
        ("dispute refuse", negotiable && proposals.can_refuse()),
        ("dispute propose", negotiable),
        ("dispute evidence", step != Step::Closed),
    ];
    actions.into_iter().filter(|(_, allowed)| *allowed).map(|(name, _)| name.to_owned()).collect()
}

#[cfg(test)]
mod tests {
    use super::{Proposals, allowed, turn};
    use crate::domain::Move;
    use crate::marketplaces::aliexpress::lenient::Word;
    use crate::marketplaces::aliexpress::wire::Solution;
    use serde_json::json;

    fn word(text: &str) -> Word {
        serde_json::from_value(json!(text)).unwrap()
    }

    fn solution(id: i64, status: &str) -> Solution {
        serde_json::from_value(json!({"id": id, "status": status})).unwrap()
    }

    fn asked() -> Proposals {
        Proposals { buyer: vec![solution(5, "wait_seller_accept")], ..Proposals::default() }
    }

    #[test]
    fn the_step_says_whose_turn_it_is() {
        for (status, expected) in [
            ("wait_for_seller_response", Move::Seller),
            ("WAIT_FOR_YOUR_RESPONSE", Move::Seller),
            ("wait_for_your_evidence\u{0}", Move::Seller),
            ("wait_for_seller_set_return_address", Move::Seller),
            ("wait_for_seller_confirmation", Move::Seller),
            ("wait_for_seller_confirm", Move::Seller),
            ("wait_for_buyer_response", Move::Buyer),
            ("wait_for_buyer_return", Move::Buyer),
            ("wait_for_buyer_returnid", Move::Buyer),
            ("wait_for_service_provider_response", Move::Platform),
            ("wait_for_warehouse_confirmation", Move::Platform),
            ("wait_for_warehouse_quality_check", Move::Platform),
            ("wait_for_AE_feedback", Move::Platform),
            ("wait_ae_final_feedback", Move::Platform),
            ("wait_for_final_solution", Move::Platform),
            ("refund_success", Move::None),
            ("return_success", Move::None),
            ("refund_reject", Move::None),
            ("wait_for_the_moon", Move::Seller),
        ] {
            assert_eq!(turn(&word(status), &asked()), expected, "{status}");
        }
    }

    #[test]
    fn proposals_decide_where_no_step_does() {
        let none = Word::default();
        let offered = Proposals { seller: vec![solution(6, "wait_buyer_accept")], ..Proposals::default() };
        assert_eq!(turn(&none, &asked()), Move::Seller);
        assert_eq!(turn(&none, &offered), Move::Buyer);
        assert_eq!(turn(&none, &Proposals::default()), Move::Seller);
        let platform =
            Proposals { platform: vec![solution(7, "wait_buyer_and_seller_accept")], ..Proposals::default() };
        assert_eq!(turn(&word("ae_feedback_finish"), &platform), Move::Seller);
        assert_eq!(turn(&word("ae_feedback_finish"), &Proposals::default()), Move::Platform);
    }

    #[test]
    fn what_the_state_forbids_is_not_offered() {
        let answer = word("wait_for_seller_response");
        assert_eq!(
            allowed(&answer, &asked()),
            ["dispute accept", "dispute refuse", "dispute propose", "dispute evidence"]
        );
        let pseudo = Proposals { platform: vec![solution(-2, "")], ..Proposals::default() };
        assert_eq!(allowed(&word("wait_ae_final_feedback"), &pseudo), ["dispute propose", "dispute evidence"]);
        let agreed = Proposals { buyer: vec![solution(5, "reached")], ..Proposals::default() };
        assert_eq!(allowed(&answer, &agreed), ["dispute evidence"]);
        assert_eq!(allowed(&word("wait_for_seller_confirmation"), &asked()), ["dispute evidence"]);
        assert!(allowed(&word("refund_success"), &asked()).is_empty());
    }
}
