//! `handoff`.

use super::answer;
use crate::app::App;
use crate::cli::{HandoffCommand, HandoffPrepare};
use crate::commands::handoff;
use crate::error::Result;
use crate::output::Outcome;

pub(super) async fn run(app: &App, command: HandoffCommand) -> Result<Outcome> {
    match command {
        HandoffCommand::Prepare(args) => {
            let HandoffPrepare { step, case, text, evidence, guards } = *args;
            let (text, files) = (answer::text(text).await?, answer::files(evidence));
            let result = handoff::prepare(app, &step, &case, &text, &files, answer::guards(guards)).await;
            answer::kept(app, &case, &text, result)
        }
        HandoffCommand::List { all } => handoff::list(app, all).await,
        HandoffCommand::Show { id } => handoff::show(app, &id).await,
        HandoffCommand::Done { id, note } => handoff::done(app, &id, note.as_deref()).await,
        HandoffCommand::Cancel { id, note } => handoff::cancel(app, &id, note.as_deref()).await,
    }
}
