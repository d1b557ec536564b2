//! What the journal says of the seller's actions: those whose outcome nobody knows, and those that are settled.

use crate::app::App;
use crate::domain::Instant;
use crate::error::Result;
use crate::journal::Record;
use serde::Serialize;

/// An action of which nobody knows whether it arrived.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct UnknownOutcome {
    /// The action's id.
    pub id: String,
    /// The account concerned.
    pub account: Option<String>,
    /// The case concerned.
    pub case_id: Option<String>,
    /// When it was about to be sent.
    pub since: Instant,
}

/// The actions of the selected accounts whose outcome is not known, the oldest first; one that is being sent just now too.
pub async fn unknown_outcomes(app: &App) -> Result<Vec<UnknownOutcome>> {
    let found = app.gate()?.unsettled().await?;
    let unknown = |record: Record| UnknownOutcome {
        id: record.id,
        account: Some(record.action.account),
        case_id: Some(record.action.case_id),
        since: record.at,
    };
    Ok(found.into_iter().filter(|record| is_selected(app, record)).map(unknown).collect())
}

/// The actions of the selected accounts that were settled from `since` to before `until`: account and state.
pub async fn settled(app: &App, since: Instant, until: Instant) -> Result<Vec<(String, String)>> {
    let within =
        |record: &Record| !record.state.is_unsettled() && record.settled_at.is_some_and(|at| at >= since && at < until);
    let found = app.gate()?.all().await?.into_iter().filter(|record| within(record) && is_selected(app, record));
    Ok(found.map(|record| (record.action.account, record.state.as_str().to_owned())).collect())
}

fn is_selected(app: &App, record: &Record) -> bool {
    let wanted = &app.settings.accounts;
    wanted.is_empty() || wanted.contains(&record.action.account)
}
