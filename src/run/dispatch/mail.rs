//! `mail`.

use crate::app::App;
use crate::cli::{MailCommand, MailImport};
use crate::commands::{mail, sync};
use crate::error::Result;
use crate::output::Outcome;

/// Runs one of the commands for mail.
pub(super) async fn run(app: &App, command: MailCommand) -> Result<Outcome> {
    match command {
        MailCommand::Sync => mail::sync(app).await,
        MailCommand::Import(MailImport { files, mailbox }) => mail::import(app, &files, mailbox.as_deref()).await,
        MailCommand::List { limit } => {
            // In the demo asking costs nothing, and mails are linked to the orders behind the cases.
            if app.settings.demo {
                sync::ensure(app, false).await?;
            }
            mail::list(app, limit).await
        }
        MailCommand::Show { mail } => mail::show(app, &mail).await,
        MailCommand::Verify { mail } => mail::verify(app, &mail).await,
        MailCommand::Save { mail, number, dir } => mail::save(app, &mail, number, &dir).await,
    }
}
