//! `dispute accept`: agreeing to a proposal, or saying what is granted.

use super::{Remedy, agree, answering, not_here, promise};
use crate::app::App;
use crate::commands::act::{Desk, Guards, files, text};
use crate::error::Result;
use crate::marketplaces::Answering;
use crate::output::Outcome;

/// What is accepted.
#[derive(Clone, Debug, Default)]
pub struct Accept {
    /// The proposal, where there are proposals; the only one that waits when `None`.
    pub proposal: Option<String>,
    /// Where returned goods go; the account's default address when `None`.
    pub return_address: Option<String>,
    /// What is granted, where it is talk.
    pub with: Option<Remedy>,
    /// How much money of it.
    pub amount: Option<String>,
}

/// Accepts, in the way in which the case is answered. Options of the other way are a usage error.
pub async fn accept(
    app: &App,
    case: &str,
    options: &Accept,
    given: &text::Given,
    evidence: &files::Given,
    guards: Guards,
) -> Result<Outcome> {
    let desk = Desk::open(app, case, guards).await?;
    match answering(&desk)? {
        Answering::Talk => {
            let wrong =
                [("--proposal", options.proposal.is_some()), ("--return-address", options.return_address.is_some())];
            not_here(&desk, &wrong, "it is settled in words, with --with")?;
            promise::promise(&desk, options, given, evidence).await
        }
        Answering::Proposals => {
            let words = given.text.is_some() || given.template.is_some() || given.edit;
            let wrong = [
                ("--with", options.with.is_some()),
                ("--amount", options.amount.is_some()),
                ("a text", words),
                ("--evidence", !evidence.evidence.is_empty()),
            ];
            not_here(&desk, &wrong, "a proposal is accepted as it stands")?;
            agree::agree(&desk, options.proposal.as_deref(), options.return_address.as_deref()).await
        }
    }
}
