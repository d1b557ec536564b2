//! `claim`.

use super::answer;
use super::returns::{extras, parsed, read, share};
use crate::app::App;
use crate::cli::{
    ClaimAccept, ClaimCommand, ClaimMessage, ClaimPay, ClaimReject, ClaimReturn, RejectReason, RemedyWord, ReturnWord,
};
use crate::commands::claim::{self, Accept, Decision, Pay, Reason, Remedy};
use crate::domain::ReturnDecision;
use crate::error::{Error, Result};
use crate::output::Outcome;

pub(super) async fn run(app: &App, command: ClaimCommand) -> Result<Outcome> {
    match command {
        ClaimCommand::ReturnDecision(ClaimReturn { case, decision, label, no_fit, text, guards }) => {
            let wanted = Decision { decision: decided(decision), label, no_fit };
            let text = answer::text(text).await?;
            let result = claim::return_decision(app, &case, &wanted, &text, answer::guards(guards)).await;
            answer::kept(app, &case, &text, result)
        }
        ClaimCommand::Accept(ClaimAccept { case, remedy, amount, pay, text, evidence, guards }) => {
            let (text, files) = (answer::text(text).await?, answer::files(evidence));
            let wanted = Accept { remedy: granted(remedy), amount, pay: paid(&pay)? };
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

fn paid(args: &ClaimPay) -> Result<Option<Pay>> {
    if !args.pay {
        let extras = &args.extras;
        return match extras.surcharges || extras.services.is_some() || extras.overpaid.is_some() {
            true => Err(Error::usage("--surcharges, --services and --overpaid say what is refunded").hint("add --pay")),
            false => Ok(None),
        };
    }
    let (surcharges, services, overpaid) = extras(&args.extras)?;
    Ok(Some(Pay {
        surcharges,
        services,
        overpaid,
        more: args.more,
        picks: args.item.iter().map(|text| read("--item", text)).collect::<Result<_>>()?,
        delivery: args.delivery.as_deref().map(|text| share("--delivery", Some(text))).transpose()?,
        beside: args.beside_refunds,
        max_amount: parsed("--max-amount", args.max_amount.as_deref())?,
        wait: read("--wait", &args.wait)?,
    }))
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
