//! `calendar`: from what was typed to its options.

use crate::app::App;
use crate::cli::CalendarArgs;
use crate::commands::{calendar, sync};
use crate::error::Result;
use crate::output::Outcome;

pub(super) async fn run(app: &App, args: CalendarArgs) -> Result<Outcome> {
    super::believable(app)?;
    let CalendarArgs { output, kind, alarm, no_alarm, keep, refresh } = args;
    let options = calendar::Options::new(output, &kind, &alarm, no_alarm, &keep)?;
    sync::ensure(app, refresh).await?;
    calendar::run(app, &options).await
}
