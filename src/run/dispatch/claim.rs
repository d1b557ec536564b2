//! `claim`.

use super::answer;
use crate::app::App;
use crate::cli::{
    ClaimAccept, ClaimCommand, ClaimMessage, ClaimReject, ClaimReturn, RejectReason, RemedyWord, ReturnWord,
};
use crate::commands::claim::{self, Accept, Decision, Reason, Remedy};
use crate::domain::ReturnDecision;
use crate::error::Result;
use crate::output::Outcome;

pub(super) async fn run(app: &App, command: ClaimCommand) -> Result<Outcome> {
    match command {
        ClaimCommand::ReturnDecision(ClaimReturn { case, decision, label, no_fit, text, guards }) => {
            let wanted = Decision { decision: decided(decision), label, no_fit };
            let text = answer::text(text).await?;
            let result = claim::return_decision(app, &case, &wanted, &text, answer::guards(guards)).await;
            answer::kept(app, &case, &text, result)
        }
        ClaimCommand::Accept(ClaimAccept { case, remedy, amount, text, evidence, guards }) => {
            let (text, files) = (answer::text(text).await?, answer::files(evidence));
            let wanted = Accept { remedy: granted(remedy), amount };
            let result = claim::accept(app, &case, &wanted, &text, &files, answer::guards(guards)).await;
            answer::kept(app, &case, &text, result)
        }
        ClaimCommand::Reject(ClaimReject { case, reason, text, evidence, guards }) => {
            let (text, files) = (answer::text(text).await?, answer::files(evidence));
            let result = claim::reject(app, &case, because(reason), &text, &files, answer::guards(guards)).await;
            answer::kept(app, &case, &text, result)
        }
        ClaimCommand::Message(ClaimMessage { case, text, evidence, guards }) => {
            let (text, files) = (answer::text(text).await?, answer::files(evidence));
            let result = claim::message(app, &case, &text, &files, answer::guards(guards)).await;
            answer::kept(app, &case, &text, result)
        }
    }
}

fn decided(word: ReturnWord) -> ReturnDecision {
    match word {
        ReturnWord::NotRequired => ReturnDecision::NotRequired,
        ReturnWord::OwnLabel => ReturnDecision::OwnLabel,
        ReturnWord::Custom => ReturnDecision::Custom,
    }
}

fn granted(word: RemedyWord) -> Remedy {
    match word {
        RemedyWord::Refund => Remedy::Refund,
        RemedyWord::PartialRefund => Remedy::PartialRefund,
        RemedyWord::Repair => Remedy::Repair,
        RemedyWord::Exchange => Remedy::Exchange,
    }
}

fn because(word: RejectReason) -> Reason {
    match word {
        RejectReason::AdditionalRequirementsNotCompleted => Reason::AdditionalRequirementsNotCompleted,
        RejectReason::ProductNotReturned => Reason::ProductNotReturned,
        RejectReason::ProductDamagedByUser => Reason::ProductDamagedByUser,
        RejectReason::ProductConformsToContract => Reason::ProductConformsToContract,
        RejectReason::MinorDefect => Reason::MinorDefect,
        RejectReason::Other => Reason::Other,
        RejectReason::ClaimWithdrawnByBuyer => Reason::ClaimWithdrawnByBuyer,
    }
}
