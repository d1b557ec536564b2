//! `digest`.

use crate::app::App;
use crate::cli::DigestArgs;
use crate::commands::digest;
use crate::error::Result;
use crate::output::Outcome;

/// Runs `digest`.
pub(super) async fn run(app: &App, args: DigestArgs) -> Result<Outcome> {
    super::believable(app)?;
    let DigestArgs { since, until, html } = args;
    digest::run(app, &digest::Options { since, until, html }).await
}
