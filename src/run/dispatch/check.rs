//! `check`.

use crate::app::App;
use crate::cli::CheckArgs;
use crate::commands::check;
use crate::error::Result;
use crate::output::Outcome;

/// Runs `check`.
pub(super) async fn run(app: &App, args: CheckArgs) -> Result<Outcome> {
    super::believable(app)?;
    let ping = args.ping_address().map(str::to_owned);
    let CheckArgs { warning, critical, max_age, unknown_age, sync, sync_budget, .. } = args;
    check::run(app, &check::Options { warning, critical, max_age, unknown_age, sync, sync_budget, ping }).await
}
