//! `alert`: clap types → options.

use super::believable;
use crate::app::App;
use crate::cli::{AlertCommand, AlertRun, AlertSnooze};
use crate::commands::alert;
use crate::error::Result;
use crate::output::Outcome;

pub(super) async fn run(app: &App, command: AlertCommand) -> Result<Outcome> {
    match command {
        AlertCommand::Run(AlertRun { sync }) => {
            believable(app)?;
            alert::run(app, alert::Run { sync }).await
        }
        AlertCommand::List { limit } => {
            believable(app)?;
            alert::list(app, alert::List { limit }).await
        }
        AlertCommand::Test { sink } => alert::test(app, &sink).await,
        AlertCommand::Snooze(AlertSnooze { case, until, even_missed, note, off: _ }) => {
            alert::snooze(app, &case, alert::SnoozeFor { until, even_missed, note }).await
        }
        AlertCommand::Secret { sink, secret } => alert::secret(app, &sink, secret.as_deref()).await,
    }
}
