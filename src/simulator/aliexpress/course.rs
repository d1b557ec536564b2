//! The course of a dispute: what the platform does to it, and what happens by itself when time passes (rules AE-R02 … AE-R06).

use super::dispute::{Dispute, Remedy, Side, Step, Timer, stage};
use super::machine::{Done, Terms};
use crate::simulator::clock::DAY;

/// The seller's time to answer, counted from the buyer's last proposal.
pub(crate) const ANSWER: i64 = 5 * DAY;
/// The time to agree, counted from the opening.
pub(crate) const NEGOTIATE: i64 = 7 * DAY;
/// The platform's time to make a proposal, and then to decide. Neither is published.
const THINK: i64 = 2 * DAY;
const DECIDE: i64 = 3 * DAY;
/// The seller's time to name an address, which is not published either.
const ADDRESS: i64 = 3 * DAY;
/// The buyer's time to send the goods back.
const SEND_BACK: i64 = 10 * DAY;
/// The seller's time to confirm that they arrived, counted from the return's tracking number.
pub(crate) const RECEIVE: i64 = 30 * DAY;
/// The seller's time to show evidence.
const EVIDENCE: i64 = 3 * DAY;

impl Dispute {
    /// The platform takes over, because the buyer asks or because nobody agreed in time.
    pub fn arbitrate(&mut self, at: i64, side: Side, words: &str) -> Done {
        if !self.is_open() {
            return Err("the dispute is not open any more");
        }
        match side {
            Side::Seller => self.note(at, "seller_initiate_arbitration", side, words),
            // No published action stands for the platform stepping in by itself.
            _ => self.note(at, "buyer_initiate_arbitration", side, words),
        };
        self.stage = stage::PLATFORM.into();
        self.timers = vec![timer(Step::Propose, at + THINK)];
        Ok(())
    }

    /// The platform makes its proposal. A pseudo proposal (-2) has no status and nobody can agree to it.
    pub fn platform_propose(&mut self, at: i64, id: i64, terms: Terms) -> Done {
        if !self.is_open() {
            return Err("the dispute is not open any more");
        }
        let pseudo = id == PSEUDO;
        let words = terms.content.clone();
        self.propose(at, id, Side::Platform, "wait_buyer_and_seller_accept", terms);
        if pseudo && let Some(solution) = self.solutions.last_mut() {
            solution.status = None;
        }
        self.note(at, "judgment_for_cc", Side::Waiter, &words);
        self.stage = if pseudo { stage::PLATFORM_FINAL } else { stage::YOUR_RESPONSE }.into();
        self.timers = vec![timer(Step::Force, at + DECIDE)];
        Ok(())
    }

    /// The platform decides: its own proposal counts, or without one the buyer's.
    pub fn decide(&mut self, at: i64) -> Done {
        if !self.is_undecided() {
            return Err("the dispute is decided already");
        }
        let own = self.solutions.iter().rfind(|solution| solution.side == Side::Platform).map(|solution| solution.id);
        let id = own.or_else(|| self.claim().map(|claim| claim.id)).ok_or("there is no proposal")?;
        self.note(at, "platform_force_reach", Side::Platform, "");
        self.reach(at, id, "platform_arbitrate");
        Ok(())
    }

    /// The platform asks the seller for evidence.
    pub fn ask_evidence(&mut self, at: i64, words: &str) -> Done {
        if !self.is_open() {
            return Err("the dispute is not open any more");
        }
        self.note(at, "judgment_for_cc", Side::Waiter, words);
        self.stage = stage::YOUR_EVIDENCE.into();
        self.timers = vec![timer(Step::EvidenceOver, at + EVIDENCE)];
        Ok(())
    }

    /// A proposal is agreed upon. Money alone ends the dispute; goods have to come back first.
    pub fn reach(&mut self, at: i64, id: i64, how: &str) {
        let Some(solution) = self.solution(id) else { return };
        solution.status = Some("reached".into());
        solution.reached = Some(how.into());
        solution.reached_at = Some(at);
        solution.changed_at = at;
        let (remedy, refund, address) = (solution.remedy, solution.refund, solution.address);
        self.timers.clear();
        match remedy {
            Remedy::Refund => {
                self.note(at, "perform_solution", Side::System, "");
                self.finish(at, if refund == 0 { stage::REJECTED } else { stage::REFUNDED });
            }
            Remedy::ReturnAndRefund if address.is_none() && how == "negotiation_consensus" => {
                self.stage = stage::RETURN_ADDRESS.into();
                self.timers.push(timer(Step::DefaultAddress, at + ADDRESS));
            }
            Remedy::ReturnAndRefund => self.send_back(at),
        }
    }

    /// From now on the buyer has ten days to send the goods back.
    pub fn send_back(&mut self, at: i64) {
        self.stage = stage::BUYER_RETURN.into();
        self.timers = vec![timer(Step::BuyerLate, at + SEND_BACK)];
        self.changed_at = self.changed_at.max(at);
    }

    /// Ends it. Proposals that nobody agreed to keep their statuses, as the real ones do.
    pub fn finish(&mut self, at: i64, stage: &str) {
        self.status = "finish".into();
        self.stage = stage.into();
        self.timers.clear();
        self.changed_at = self.changed_at.max(at);
    }

    /// Lets time pass until `now`: everything that is due happens, in order.
    pub fn settle(&mut self, now: i64) {
        while self.is_open() {
            let due = self.timers.iter().enumerate().min_by_key(|(_, timer)| timer.at + timer.lag);
            let Some((index, at)) = due.map(|(index, timer)| (index, timer.at + timer.lag)) else { return };
            if at > now {
                return;
            }
            let timer = self.timers.remove(index);
            self.happen(timer.step, at);
        }
    }

    /// One step that happens by itself.
    fn happen(&mut self, step: Step, at: i64) {
        let claim = self.claim().map(|claim| (claim.id, claim.remedy, claim.refund));
        let (claim_id, remedy, refund) = claim.unwrap_or_default();
        match step {
            Step::ExecuteClaim => self.reach(at, claim_id, "seller_reponse_timeout"),
            Step::TakeOver => {
                let _ = self.arbitrate(at, Side::System, "");
            }
            Step::Propose => {
                let content = "We have looked at what both sides sent in and propose this solution.".into();
                // Half the money in every third dispute, and what the buyer asked for in the others.
                let refund = if self.id % 3 == 0 { refund / 2 } else { refund };
                let id = if self.id % 2 == 0 { PSEUDO } else { self.id + 7 };
                let _ = self.platform_propose(at, id, Terms { remedy, refund, content });
            }
            Step::Force => {
                let _ = self.decide(at);
            }
            Step::DefaultAddress => self.send_back(at),
            Step::BuyerLate => self.finish(at, stage::REJECTED),
            Step::AssumeReceipt => {
                let _ = self.confirm_return(at);
            }
            Step::EvidenceOver => {
                self.stage = stage::PLATFORM_FINAL.into();
                self.timers = vec![timer(Step::Force, at + DECIDE)];
            }
        }
    }
}

/// The id of a platform's proposal that nobody can agree to.
pub(crate) const PSEUDO: i64 = -2;

/// A timer that goes off on time.
pub(crate) fn timer(step: Step, at: i64) -> Timer {
    Timer { step, at, lag: 0 }
}
