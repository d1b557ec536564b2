//! `claim message`: a message in the chat of a claim.

use super::{check_chat, open};
use crate::app::App;
use crate::commands::act::{Guards, Plan, Step, files, text};
use crate::domain::{Change, Kind};
use crate::error::Result;
use crate::output::Outcome;
use crate::templates::Limits;

/// Writes in the chat, which takes messages after the verdict too. A chat that takes none any more is a guard error.
pub async fn message(
    app: &App,
    case: &str,
    given: &text::Given,
    evidence: &files::Given,
    guards: Guards,
) -> Result<Outcome> {
    let desk = open(app, case, guards).await?;
    check_chat(&desk)?;
    let files = files::enclose(&desk, evidence)?;
    let limits = Limits::of(&desk.case().marketplace, Kind::Claim);
    let text = text::words(&desk, given, None, &[], &limits)?.unwrap_or_default();
    desk.act(Plan {
        command: "claim message",
        steps: vec![Step { change: Change::Message { text, files }, done: "Message sent".into() }],
        question: None,
        warnings: Vec::new(),
        hints: Vec::new(),
    })
    .await
}
