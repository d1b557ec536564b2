//! `journal`.

use crate::app::App;
use crate::cli::JournalCommand;
use crate::commands::journal;
use crate::error::Result;
use crate::output::Outcome;

pub(super) async fn run(app: &App, command: JournalCommand) -> Result<Outcome> {
    match command {
        JournalCommand::List(args) => {
            let limit = (args.limit > 0).then_some(args.limit);
            journal::list(app, &journal::ListOptions { case: args.case, unknown: args.unknown, limit }).await
        }
        JournalCommand::Show { id } => journal::show(app, &id).await,
        JournalCommand::Verify => journal::verify(app).await,
        JournalCommand::Reconcile { id } => journal::reconcile(app, id.as_deref()).await,
        JournalCommand::Resolve(args) => journal::resolve(app, &args.id, args.sent, args.note.as_deref()).await,
        JournalCommand::Export => journal::export(app).await,
    }
}
