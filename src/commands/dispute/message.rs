//! `dispute message`: a message in the talk of a dispute.

use crate::app::App;
use crate::commands::act::{Desk, Guards, Plan, Step, files, text};
use crate::domain::{Change, Kind};
use crate::error::{Error, Result};
use crate::output::Outcome;
use crate::templates::Limits;

/// Writes in the talk. Whatever is no dispute is a usage error.
pub async fn message(
    app: &App,
    case: &str,
    given: &text::Given,
    evidence: &files::Given,
    guards: Guards,
) -> Result<Outcome> {
    let desk = Desk::open(app, case, guards).await?;
    if desk.case().kind != Kind::Dispute {
        let case = desk.case();
        return Err(Error::usage(format!("{} is a {}", case.key.id, case.kind)).hint(desk.next("show")));
    }
    let files = files::enclose(&desk, evidence)?;
    let limits = Limits::of(&desk.case().marketplace, Kind::Dispute);
    let text = text::words(&desk, given, None, &[], &limits)?.unwrap_or_default();
    let plan = Plan {
        command: "dispute message",
        steps: vec![Step { change: Change::Message { text, files }, done: "Message sent".into() }],
        question: None,
        warnings: Vec::new(),
        hints: Vec::new(),
    };
    desk.act(plan).await
}
