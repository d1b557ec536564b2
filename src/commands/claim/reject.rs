//! `claim reject`: the verdict that refuses a claim.

use super::verdict::{Verdict, give};
use super::{buyer, guard, name, open};
use crate::app::App;
use crate::commands::act::{Desk, Guards, files, text};
use crate::domain::Change;
use crate::error::{Error, Result};
use crate::journal::State;
use crate::output::{Outcome, time};
use crate::templates::rejection;
use chrono::Local;

/// Why a claim is rejected: the marketplace's seven reasons (allegro-api §4.7).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// What the seller asked for did not come.
    AdditionalRequirementsNotCompleted,
    /// The goods did not come back.
    ProductNotReturned,
    /// The buyer damaged them.
    ProductDamagedByUser,
    /// They are as agreed.
    ProductConformsToContract,
    /// The defect is minor.
    MinorDefect,
    /// Another reason.
    Other,
    /// The buyer took the claim back.
    ClaimWithdrawnByBuyer,
}

impl Reason {
    const fn word(self) -> &'static str {
        match self {
            Self::AdditionalRequirementsNotCompleted => "REJECTED_ADDITIONAL_REQUIREMENTS_NOT_COMPLETED",
            Self::ProductNotReturned => "REJECTED_PRODUCT_NOT_RETURNED",
            Self::ProductDamagedByUser => "REJECTED_PRODUCT_DAMAGED_BY_USER",
            Self::ProductConformsToContract => "REJECTED_PRODUCT_CONFORMS_TO_CONTRACT",
            Self::MinorDefect => "REJECTED_MINOR_DEFECT",
            Self::Other => "REJECTED_OTHER",
            Self::ClaimWithdrawnByBuyer => "REJECTED_CLAIM_WITHDRAWN_BY_BUYER",
        }
    }
}

/// Rejects a claim that has no verdict yet; one that has is a guard error that says what is possible.
pub async fn reject(
    app: &App,
    case: &str,
    reason: Reason,
    given: &text::Given,
    evidence: &files::Given,
    guards: Guards,
) -> Result<Outcome> {
    let desk = open(app, case, guards).await?;
    let (word, claim) = (reason.word(), format!("claim {} of {}", name(desk.case()), buyer(desk.case())));
    let because = word.trim_start_matches("REJECTED_").to_lowercase().replace('_', " ");
    let verdict = Verdict {
        command: "claim reject",
        word: word.into(),
        template: rejection(word),
        known: Vec::new(),
        title: format!("Reject {claim}: {because}? ({})", desk.account.name),
        law: vec![
            "A verdict is a legal statement, and it moves only toward the buyer: you can accept".into(),
            "the claim later, but you can neither reject it again nor change the reason.".into(),
        ],
        done: format!("Rejected {claim}: {because}"),
        money: None,
        partial_refund: None,
        pays: None,
        refusal: refusal(&desk).await?,
    };
    give(&desk, verdict, given, evidence).await
}

/// Once there is a verdict there is no rejection any more (allegro-api §4.4).
async fn refusal(desk: &Desk<'_>) -> Result<Option<Error>> {
    let case = desk.case();
    if case.open {
        return Ok(None);
    }
    let records = desk.gate().records(&case.key.account, &case.key.id, None).await?;
    let ours = records.iter().rev().find_map(|record| match &record.action.change {
        Change::Verdict { verdict, .. } if record.state == State::Sent => {
            let when = time::date(record.settled_at.unwrap_or(record.at), desk.app.now(), &Local);
            Some(format!(" by your {verdict} of {when} (journal {})", record.id))
        }
        _ => None,
    });
    let ours = ours.unwrap_or_default();
    let (said, possible) = match case.status.as_str() {
        "CLAIM_REJECTED" => ("is rejected already", "it can only be accepted now"),
        "CLAIM_ACCEPTED" => ("is accepted already", "only another way of accepting it is possible now"),
        _ => ("takes no rejection any more", "see what it allows"),
    };
    Ok(Some(
        guard(desk, format!("claim {} {said}{ours}; {possible}", name(case)))
            .detail(format!("its status is {}", case.status))
            .hint(format!("{} --remedy …", desk.next("claim accept")))
            .hint(desk.next("show")),
    ))
}
