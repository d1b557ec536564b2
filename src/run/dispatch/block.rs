//! `block`: clap types → options.

use super::believable;
use crate::app::App;
use crate::cli::{BlockAdd, BlockCheck, BlockCommand, BlockImport};
use crate::commands::{block, sync};
use crate::error::Result;
use crate::output::Outcome;

pub(super) async fn run(app: &App, command: BlockCommand) -> Result<Outcome> {
    believable(app)?;
    match command {
        BlockCommand::Add(args) => {
            let BlockAdd { buyer, reason, note, case, evidence, unknown, blocked_on, lang } = args;
            if app.settings.demo || case.is_some() {
                sync::ensure(app, false).await?;
            }
            block::add(app, block::Add { buyer, reason, note, case, evidence, unknown, blocked_on, language: lang })
                .await
        }
        BlockCommand::Remove { buyer, note, lang } => {
            block::remove(app, block::Remove { buyer, note, language: lang }).await
        }
        BlockCommand::List { status, reason, all } => {
            block::list(app, block::Choice { states: status, reason, all }).await
        }
        BlockCommand::Show { buyer } => block::show(app, &buyer).await,
        BlockCommand::Review { days, done } => block::review(app, block::Review { days, done }).await,
        BlockCommand::Check(BlockCheck { order, new, all }) => {
            block::check(app, block::Check { order, new, all }).await
        }
        BlockCommand::Import(BlockImport { file, reason, unknown }) => {
            block::import(app, block::Import { file, reason, unknown }).await
        }
        BlockCommand::Export { all } => block::export(app, block::Export { all }).await,
        BlockCommand::Stats => block::stats(app).await,
    }
}
