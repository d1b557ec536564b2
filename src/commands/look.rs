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
    /// What else makes the deadlines doubtful, as sentences.
    pub doubts: Vec<String>,
}

/// Looks at the cache. Data older than `max_age` counts as old.
pub(super) fn look(app: &App, max_age: Span) -> Result<Look> {
    let names: Vec<String> = app.accounts()?.iter().map(|account| account.name.clone()).collect();
    let cache = Cache::look(&app.paths.cache_file())?;
    let marks = cache.as_ref().map_or_else(|| Ok(Vec::new()), Cache::marks)?;
    let ages = Ages::new(&names, &marks, max_age, app.now());
    let mut doubts = Vec::new();
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
    let newest = ages.each().filter_map(|(_, complete_at, _)| complete_at).max();
    if app.settings.at.is_none() && newest.is_some_and(|at| at.since(app.now()) > CLOCK_SLACK_MILLIS) {
        doubts.push("this machine's clock was set back since the last sync".into());
    }
    Ok(Look { cache, ages, doubts })
}

/// In the demo, where asking costs nothing, there is something to look at from the start. What fails is in the marks.
pub(super) async fn prepare(app: &App) {
    if app.settings.demo {
        let _ = sync::ensure(app, false).await;
    }
}
