//! `message reply`: an answer in a thread.

use super::open;
use crate::app::App;
use crate::commands::act::{Guards, Plan, Step, files, text};
use crate::domain::{Change, Kind};
use crate::error::{Error, ErrorKind, Result};
use crate::output::Outcome;
use crate::templates::Limits;

/// Answers in a thread. A thread whose other side is gone is a guard error, an answer without words a usage error: Allegro takes
/// no files alone (allegro-api §10).
pub async fn reply(
    app: &App,
    case: &str,
    given: &text::Given,
    evidence: &files::Given,
    guards: Guards,
) -> Result<Outcome> {
    let desk = open(app, case, guards).await?;
    if desk.case().buyer.login.is_none() && desk.case().problem.is_none() {
        let gone =
            format!("the buyer of {} has deleted his account, so nobody would read an answer", desk.case().key.id);
        return Err(Error::new(ErrorKind::Guard, gone).for_account(&desk.account.name));
    }
    let files = files::enclose(&desk, evidence)?;
    let limits = Limits::of(&desk.case().marketplace, Kind::Message);
    let text = text::words(&desk, given, None, &[], &limits)?
        .ok_or_else(|| Error::usage("an answer needs words").hint("give them with --message, or --use a template"))?;
    desk.act(Plan {
        command: "message reply",
        steps: vec![Step { change: Change::Message { text, files }, done: "Answer sent".into() }],
        question: None,
        warnings: Vec::new(),
        hints: Vec::new(),
    })
    .await
}
