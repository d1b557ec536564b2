//! `dispute refuse`: saying no, with a reason, and with an offer where there are proposals.

use super::offers::{self, Wanted};
use super::{allowed, answering, not_here, of_dispute, talk};
use crate::app::App;
use crate::commands::act::{Desk, Guards, Plan, files, text};
use crate::domain::Kind;
use crate::error::{Error, Result};
use crate::marketplaces::Answering;
use crate::output::Outcome;
use crate::templates::Limits;

/// How it is refused.
#[derive(Clone, Debug, Default)]
pub struct Refuse {
    /// What is offered instead, where there are proposals: `refund:12.50` or `return:30.00`; no refund when empty.
    pub offers: Vec<String>,
    /// Where returned goods go; the account's default address when `None`.
    pub return_address: Option<String>,
    /// The reason for the usual letter.
    pub reason: Option<String>,
}

/// Refuses, in the way in which the case is answered. Options of the other way are a usage error.
pub async fn refuse(
    app: &App,
    case: &str,
    options: &Refuse,
    given: &text::Given,
    evidence: &files::Given,
    guards: Guards,
) -> Result<Outcome> {
    let desk = Desk::open(app, case, guards).await?;
    let plan = match answering(&desk)? {
        Answering::Talk => in_words(&desk, options, given, evidence)?,
        Answering::Proposals => {
            let wrong = [("--evidence", !evidence.evidence.is_empty())];
            not_here(&desk, &wrong, "evidence goes in by itself, with `dispute evidence`")?;
            let nothing = ["refund:0".to_owned()];
            let wanted = Wanted {
                command: "dispute refuse",
                offers: if options.offers.is_empty() { &nothing } else { &options.offers },
                return_address: options.return_address.as_deref(),
                reason: options.reason.as_deref(),
                text: given,
            };
            let plan = offers::plan(&desk, &wanted)?;
            Plan { hints: vec![desk.next("show"), desk.next("evidence guide")], ..plan }
        }
    };
    desk.act_if(allowed(&desk, "dispute refuse"), plan).await
}

/// A letter that says no, with its reason; the usual one needs the reason alone.
fn in_words(desk: &Desk<'_>, options: &Refuse, given: &text::Given, evidence: &files::Given) -> Result<Plan> {
    let wrong = [("--propose", !options.offers.is_empty()), ("--return-address", options.return_address.is_some())];
    not_here(desk, &wrong, "it takes no proposals; say what you offer in the message")?;
    let files = files::enclose(desk, evidence)?;
    let known: Vec<(&str, String)> = options.reason.iter().map(|reason| ("reason", reason.clone())).collect();
    let limits = Limits::of(&desk.case().marketplace, Kind::Dispute);
    let usual = of_dispute(desk)?.refusal_letter(false);
    let text = text::words(desk, given, Some(usual), &known, &limits)?;
    let text = text.filter(|text| !text.is_empty()).ok_or_else(|| {
        Error::usage("a refusal needs its reason").hint("--reason TEXT for the usual letter, or --message TEXT")
    })?;
    Ok(Plan {
        command: "dispute refuse",
        steps: talk::messages(text, files, "Refused, with the reason"),
        question: None,
        warnings: Vec::new(),
        hints: Vec::new(),
    })
}
