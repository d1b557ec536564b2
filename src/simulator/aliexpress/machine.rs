//! What buyers and sellers do to a dispute (rules AE-F02 … AE-F15). What the seller can do over the API is in `answers`, what
//! the platform does and what happens by itself is in `course`.

use super::course::{ANSWER, NEGOTIATE, RECEIVE, timer};
use super::dispute::{Act, Dispute, Leg, Remedy, Side, Solution, Step, stage};

/// What a proposal says.
#[derive(Clone, Debug, Default)]
pub(crate) struct Terms {
    /// What it offers.
    pub remedy: Remedy,
    /// The money, in the smallest unit of the dispute's currency.
    pub refund: i64,
    /// The words.
    pub content: String,
}

/// Why something cannot happen now.
pub(crate) type Done = Result<(), &'static str>;

impl Dispute {
    /// Adds a step to the history.
    pub fn note(&mut self, at: i64, action: &str, side: Side, content: &str) -> &mut Act {
        self.changed_at = self.changed_at.max(at);
        let received = self.reason.not_as_described;
        let act = Act { action: action.into(), side, content: content.into(), at, received, ..Act::default() };
        self.history.push(act);
        let last = self.history.len() - 1;
        &mut self.history[last]
    }

    /// The buyer opens it with his main proposal.
    pub fn open(&mut self, at: i64, solution_id: i64, terms: Terms) {
        self.status = "processing".into();
        self.stage = stage::SELLER_RESPONSE.into();
        self.opened_at = at;
        self.note(at, "initiate", Side::Buyer, &terms.content);
        self.propose(at, solution_id, Side::Buyer, "wait_seller_accept", terms);
        self.timers = vec![timer(Step::ExecuteClaim, at + ANSWER), timer(Step::TakeOver, at + NEGOTIATE)];
    }

    /// Adds a proposal; the first of a side is its main one.
    pub fn propose(&mut self, at: i64, id: i64, side: Side, status: &str, terms: Terms) {
        let main = !self.solutions.iter().any(|other| other.side == side);
        let back = terms.remedy == Remedy::ReturnAndRefund;
        self.solutions.push(Solution {
            id,
            side,
            remedy: terms.remedy,
            status: Some(status.into()),
            main,
            content: terms.content,
            refund: terms.refund,
            freight: back.then_some((if side == Side::Buyer { Side::Seller } else { Side::Buyer }, 101)),
            at,
            changed_at: at,
            version: 1,
            ..Solution::default()
        });
    }

    /// The seller makes a proposal, which refuses the buyer's.
    pub fn seller_propose(&mut self, at: i64, id: i64, address: Option<i64>, terms: Terms) {
        let words = terms.content.clone();
        self.propose(at, id, Side::Seller, "wait_buyer_accept", terms);
        if let Some(solution) = self.solution(id) {
            solution.address = address;
        }
        self.note(at, "seller_create_solution", Side::Seller, &words);
        self.seller_answered();
    }

    /// The seller changes a proposal of his own; its type stays. Says whether there is one of this id.
    pub fn seller_modify(&mut self, at: i64, id: i64, address: Option<i64>, terms: Terms) -> bool {
        let Some(solution) = self.solution(id).filter(|solution| solution.side == Side::Seller) else { return false };
        solution.refund = terms.refund;
        solution.content.clone_from(&terms.content);
        solution.status = Some("wait_buyer_accept".into());
        solution.address = address.or(solution.address);
        solution.changed_at = at;
        solution.version += 1;
        self.note(at, "seller_modify_solution", Side::Seller, &terms.content);
        self.seller_answered();
        true
    }

    /// It is the buyer's turn: from now on only the end of the negotiation counts.
    fn seller_answered(&mut self) {
        if self.is_negotiating() {
            self.stage = stage::BUYER_RESPONSE.into();
            self.timers.retain(|timer| timer.step != Step::ExecuteClaim);
        }
    }

    /// The seller accepts a proposal of the buyer or of the platform.
    pub fn seller_accept(&mut self, at: i64, id: i64, address: Option<i64>) {
        if let Some(solution) = self.solution(id) {
            solution.address = address;
            solution.seller_at = Some(at);
        }
        self.note(at, "seller_accept", Side::Seller, "");
        self.reach(at, id, "negotiation_consensus");
    }

    /// The buyer changes what he asks for, and the seller's time starts again.
    pub fn buyer_modify(&mut self, at: i64, terms: Terms) -> Done {
        if !self.is_undecided() {
            return Err("the dispute is decided already");
        }
        let claim = self.claim().ok_or("the buyer has no proposal")?;
        claim.remedy = terms.remedy;
        claim.refund = terms.refund;
        claim.content = terms.content.clone();
        claim.status = Some("wait_seller_accept".into());
        claim.changed_at = at;
        claim.version += 1;
        self.note(at, "buyer_modify_solution", Side::Buyer, &terms.content);
        if self.is_negotiating() {
            self.stage = stage::YOUR_RESPONSE.into();
            self.timers.retain(|timer| timer.step != Step::ExecuteClaim);
            self.timers.push(timer(Step::ExecuteClaim, at + ANSWER));
        }
        Ok(())
    }

    /// The buyer accepts one of the seller's proposals, or the platform's.
    pub fn buyer_accept(&mut self, at: i64, solution_id: Option<i64>) -> Done {
        if !self.is_undecided() {
            return Err("the dispute is decided already");
        }
        let waits = |solution: &&Solution| {
            matches!(solution.status.as_deref(), Some("wait_buyer_accept" | "wait_buyer_and_seller_accept"))
                && solution_id.is_none_or(|id| solution.id == id)
        };
        let id = self.solutions.iter().find(waits).map(|solution| solution.id);
        let id = id.ok_or("no such proposal waits for the buyer")?;
        if let Some(solution) = self.solution(id) {
            solution.buyer_at = Some(at);
        }
        self.note(at, "buyer_accept", Side::Buyer, "");
        self.reach(at, id, "negotiation_consensus");
        Ok(())
    }

    /// The buyer refuses one of the seller's proposals.
    pub fn buyer_refuse(&mut self, at: i64, words: &str) -> Done {
        let mine = |solution: &&mut Solution| solution.status.as_deref() == Some("wait_buyer_accept");
        let solution = self.solutions.iter_mut().rfind(mine).ok_or("no proposal waits for the buyer")?;
        solution.status = Some("buyer_refused".into());
        solution.changed_at = at;
        self.note(at, "buyer_refuse", Side::Buyer, words);
        if self.is_negotiating() {
            self.stage = stage::YOUR_RESPONSE.into();
        }
        Ok(())
    }

    /// The buyer types the number of the return parcel, or types it anew.
    pub fn return_tracking(&mut self, at: i64, leg: Leg) -> Done {
        if self.stage != stage::BUYER_RETURN && self.leg.is_none() {
            return Err("no return is expected");
        }
        self.leg = Some(leg);
        self.stage = stage::SELLER_CONFIRMATION.into();
        self.timers = vec![timer(Step::AssumeReceipt, at + RECEIVE)];
        self.changed_at = at;
        Ok(())
    }

    /// The seller confirms in his browser that the return has arrived.
    pub fn confirm_return(&mut self, at: i64) -> Done {
        if self.leg.is_none() || !self.is_open() {
            return Err("no return is under way");
        }
        self.note(at, "perform_solution", Side::System, "");
        self.finish(at, stage::RETURNED);
        Ok(())
    }

    /// The seller calls the platform in his browser because of the return; the agreement is set aside.
    pub fn escalate_return(&mut self, at: i64, words: &str) -> Done {
        let reached = |solution: &&mut Solution| solution.status.as_deref() == Some("reached");
        let solution = self.solutions.iter_mut().find(reached).ok_or("nothing has been agreed upon")?;
        solution.status = Some("reach_cancle".into());
        self.arbitrate(at, Side::Seller, words)
    }

    /// The buyer gives up.
    pub fn cancel(&mut self, at: i64) -> Done {
        if !self.is_open() {
            return Err("the dispute is not open any more");
        }
        self.note(at, "cancel", Side::Buyer, "");
        self.finish(at, stage::REJECTED);
        self.status = "canceled_issue".into();
        Ok(())
    }
}
