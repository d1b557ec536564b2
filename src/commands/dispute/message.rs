//! `dispute message`: a message in the talk of a dispute.

use super::{allowed, of_dispute, talk};
use crate::app::App;
use crate::commands::act::{Desk, Guards, Plan, files, text};
use crate::domain::Kind;
use crate::error::Result;
use crate::output::Outcome;
use crate::templates::Limits;

/// Writes in the talk, one message for each file. Whatever is no dispute is a usage error.
pub async fn message(
    app: &App,
    case: &str,
    given: &text::Given,
    evidence: &files::Given,
    guards: Guards,
) -> Result<Outcome> {
    let desk = Desk::open(app, case, guards).await?;
    of_dispute(&desk)?;
    let files = files::enclose(&desk, evidence)?;
    let limits = Limits::of(&desk.case().marketplace, Kind::Dispute);
    let text = text::words(&desk, given, None, &[], &limits)?.unwrap_or_default();
    let plan = Plan {
        command: "dispute message",
        steps: talk::messages(text, files, "Message sent"),
        question: None,
        warnings: Vec::new(),
        hints: Vec::new(),
    };
    desk.act_if(allowed(&desk, "dispute message"), plan).await
}
