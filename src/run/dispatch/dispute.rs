//! `dispute`.

use super::answer;
use crate::app::App;
use crate::cli::DisputeCommand;
use crate::commands::dispute;
use crate::error::Result;
use crate::output::Outcome;

pub(super) async fn run(app: &App, command: DisputeCommand) -> Result<Outcome> {
    match command {
        DisputeCommand::Message(args) => {
            let (text, files) = (answer::text(args.text), answer::files(args.evidence));
            dispute::message(app, &args.case, &text, &files, answer::guards(args.guards)).await
        }
        DisputeCommand::Close(args) => {
            dispute::close(app, &args.case, &answer::text(args.text), answer::guards(args.guards)).await
        }
    }
}
