//! What the cache holds, for commands that only look: nothing is made, mended or asked for.

use super::list::Ages;
use super::sync;
use crate::app::App;
use crate::domain::Span;
use crate::error::Result;
use crate::store::Cache;

/// How far the clock may have gone back before the data seems to come from the future.
const CLOCK_SLACK_MILLIS: i64 = 5 * 60_000;

/// The cache as it is.
pub(super) struct Look {
    /// The cache; `None` where there is none yet.
    pub cache: Option<Cache>,
    /// How old the data of each selected account is, and what of it is not known.
    pub ages: Ages,
    /// The accounts to look at, all when empty; `None` where all that is there is of other shops than those configured now.
    pub accounts: Option<Vec<String>>,
    /// What else makes the deadlines doubtful, as sentences.
    pub doubts: Vec<String>,
}

/// Looks at the cache. Data older than `max_age` counts as old.
pub(super) fn look(app: &App, max_age: Span) -> Result<Look> {
    let names: Vec<String> = app.accounts()?.iter().map(|account| account.name.clone()).collect();
    let cache = Cache::look(&app.paths.cache_file())?;
    let marks = cache.as_ref().map_or_else(|| Ok(Vec::new()), |cache| sync::marks(app, cache))?;
    let ages = Ages::new(&names, &marks, max_age, app.now());
    let mut doubts = Vec::new();
    let own = own_accounts(app, cache.as_ref())?;
    if let Some(cache) = cache.as_ref().filter(|_| !marks.is_empty()) {
        match sync::has_other_rules(app, cache) {
            Ok(false) => {}
            Ok(true) => doubts.push("the deadlines were worked out by other rules, until the next sync".into()),
            Err(error) => doubts.push(error.message),
        }
    }
    if cache.is_some() {
        doubts.extend(super::mail::untried(app, &marks)?);
    }
    doubts.extend(clock_set_back(app, &ages));
    Ok(Look { cache, ages, accounts: own, doubts })
}

/// That the clock went back, where data seems to come from the future: then nothing can be said of what is due.
pub(super) fn clock_set_back(app: &App, ages: &Ages) -> Option<String> {
    let newest = ages.each().filter_map(|(_, complete_at, _)| complete_at).max()?;
    let is_ahead = app.settings.at.is_none() && newest.since(app.now()) > CLOCK_SLACK_MILLIS;
    is_ahead.then(|| "this machine's clock was set back since the last sync".into())
}

/// The accounts whose data may be looked at, all when empty: not those whose data is another shop's. `None` when that leaves none.
pub(super) fn own_accounts(app: &App, cache: Option<&Cache>) -> Result<Option<Vec<String>>> {
    let all = app.accounts()?;
    let mut own = Vec::new();
    for account in &all {
        if !cache.map_or(Ok(false), |cache| sync::is_foreign(cache, account))? {
            own.push(account.name.clone());
        }
    }
    Ok(match own.len() {
        0 => None,
        count if count == all.len() => Some(app.settings.accounts.clone()),
        _ => Some(own),
    })
}

/// In the demo, where asking costs nothing, there is something to look at from the start. What fails is in the marks.
pub(super) async fn prepare(app: &App) {
    if app.settings.demo {
        let _ = sync::ensure(app, false).await;
    }
}
