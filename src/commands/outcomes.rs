//! What the ledger says of the seller's actions: those whose outcome nobody knows, and those that are settled.

use crate::app::App;
use crate::domain::Instant;
use crate::error::Result;
use crate::store::Entry;
use serde::Serialize;
use std::collections::BTreeMap;

/// A kind of ledger entry: an action is about to be sent.
const PENDING: &str = "action-pending";
/// What became of it.
const SETTLED: &str = "action-settled";
/// The states that settle nothing.
const OPEN_STATES: [&str; 2] = ["unknown", "needs_person"];

/// An action of which nobody knows whether it arrived.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct UnknownOutcome {
    /// The action's id.
    pub id: String,
    /// The account concerned.
    pub account: Option<String>,
    /// The case concerned.
    pub case_id: Option<String>,
    /// When it was first about to be sent.
    pub since: Instant,
}

/// The actions of the selected accounts whose outcome is not known, the oldest first.
pub async fn unknown_outcomes(app: &App) -> Result<Vec<UnknownOutcome>> {
    let (pending, settled) = (entries(app, PENDING).await?, entries(app, SETTLED).await?);
    let mut last_settled: BTreeMap<&str, i64> = BTreeMap::new();
    for entry in settled.iter().filter(|entry| !OPEN_STATES.contains(&state(entry))) {
        last_settled.insert(id(entry), entry.seq);
    }
    let mut found: BTreeMap<&str, UnknownOutcome> = BTreeMap::new();
    for entry in pending.iter().filter(|entry| last_settled.get(id(entry)).is_none_or(|seq| *seq < entry.seq)) {
        let Entry { account, case_id, at, .. } = entry.clone();
        let unknown = UnknownOutcome { id: id(entry).into(), account, case_id, since: at };
        found.entry(id(entry)).or_insert(unknown);
    }
    let mut found: Vec<_> = found.into_values().collect();
    found.sort_by_key(|unknown| unknown.since);
    Ok(found)
}

/// The states of the actions of the selected accounts that were settled from `since` to before `until`: account and state.
pub async fn settled(app: &App, since: Instant, until: Instant) -> Result<Vec<(String, String)>> {
    let within = |entry: &Entry| entry.at >= since && entry.at < until && !OPEN_STATES.contains(&state(entry));
    let found = entries(app, SETTLED).await?.into_iter().filter(within);
    Ok(found.map(|entry| (entry.account.clone().unwrap_or_default(), state(&entry).to_owned())).collect())
}

/// The entries of a kind that concern the selected accounts, or no account.
async fn entries(app: &App, kind: &str) -> Result<Vec<Entry>> {
    let mut entries = app.ledger().entries(kind, None).await?;
    let wanted = &app.settings.accounts;
    entries.retain(|entry| wanted.is_empty() || entry.account.as_ref().is_none_or(|account| wanted.contains(account)));
    Ok(entries)
}

fn id(entry: &Entry) -> &str {
    entry.body["id"].as_str().unwrap_or_default()
}

fn state(entry: &Entry) -> &str {
    entry.body["state"].as_str().unwrap_or("unknown")
}
