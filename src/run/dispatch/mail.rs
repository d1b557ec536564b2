//! `mail`.

use super::answer;
use crate::app::App;
use crate::cli::{MailCommand, MailImport, MailReply, MailResolve};
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
        MailCommand::Reply(args) => {
            if app.settings.demo {
                sync::ensure(app, false).await?;
            }
            let options = reply_options(*args).await?;
            // Drafts of answers to mails are known by what their names begin with.
            let (mail, text) = (format!("mail{}", options.mail), options.text.clone());
            answer::kept(app, &mail, &text, mail::reply(app, options).await)
        }
        MailCommand::Resolve(MailResolve { id, sent, note, not_sent: _ }) => {
            mail::resolve(app, &id, sent, note.as_deref()).await
        }
        MailCommand::Login { mailbox } => mail::login(app, &mailbox).await,
        MailCommand::Purge { mails, older_than } => {
            let which = older_than.map_or(mail::Which::Named(mails), mail::Which::OlderThan);
            mail::purge(app, which).await
        }
        MailCommand::Save { mail, number, dir } => mail::save(app, &mail, number, &dir).await,
    }
}

async fn reply_options(args: MailReply) -> Result<mail::ReplyOptions> {
    let MailReply { mail, text, evidence, trust_unverified, even_if_forged, to, unlinked, again } = args;
    let overrides = mail::Overrides { trust_unverified, even_if_forged, unlinked, to, again };
    let text = answer::text(text).await?;
    Ok(mail::ReplyOptions { mail, text, evidence: answer::files(evidence), overrides })
}
