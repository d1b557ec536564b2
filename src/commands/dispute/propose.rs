//! `dispute propose`: making an offer, or changing it.

use super::offers::{self, Wanted};
use super::{allowed, answering};
use crate::app::App;
use crate::commands::act::{Desk, Guards, text};
use crate::error::{Error, Result};
use crate::marketplaces::Answering;
use crate::output::Outcome;

/// What is offered.
#[derive(Clone, Debug, Default)]
pub struct Propose {
    /// `refund:12.50` or `return:30.00`, one each.
    pub offers: Vec<String>,
    /// Where returned goods go; the account's default address when `None`.
    pub return_address: Option<String>,
    /// The reason for the usual letter.
    pub reason: Option<String>,
}

/// Makes the offers, or changes those of their kind. Where a dispute is talk, that is a usage error.
pub async fn propose(app: &App, case: &str, options: &Propose, given: &text::Given, guards: Guards) -> Result<Outcome> {
    let desk = Desk::open(app, case, guards).await?;
    if answering(&desk)? == Answering::Talk {
        return Err(Error::usage(format!("{} takes no proposals: it is settled in words", desk.case().key.id))
            .hint(desk.next("dispute accept --with partial-refund --amount 12.50"))
            .hint(desk.next("dispute message")));
    }
    let wanted = Wanted {
        command: "dispute propose",
        offers: &options.offers,
        return_address: options.return_address.as_deref(),
        reason: options.reason.as_deref(),
        text: given,
    };
    let plan = offers::plan(&desk, &wanted)?;
    desk.act_if(allowed(&desk, "dispute propose"), plan).await
}
