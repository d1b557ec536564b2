//! Deadlines worked out anew when rules, readings or what the seller entered change, from what the cache already holds.

use super::store_case;
use crate::app::App;
use crate::commands::entered::{self, Entered};
use crate::domain::{CaseKey, Deadline};
use crate::error::Result;
use crate::store::Cache;
use std::collections::HashMap;

/// The cache's note of the rules that its deadlines were worked out by.
const RULES_NOTE: &str = "rules";
const PAGE: u64 = 500;

/// Works out the deadlines of all open cases again when the rules are not those of last time.
pub async fn recompute_all(app: &App) -> Result<()> {
    let cache = app.cache()?;
    if !has_other_rules(app, cache)? {
        return Ok(());
    }
    let progress = app.talk().progress("the rules have changed: working out deadlines");
    let mut entered: HashMap<String, HashMap<String, Entered>> = HashMap::new();
    let mut after: Option<CaseKey> = None;
    let mut done = 0;
    loop {
        let keys = cache.all_keys_open(after.as_ref(), PAGE)?;
        let Some(last) = keys.last() else { break };
        after = Some(last.clone());
        let mut changed = Vec::new();
        for key in &keys {
            if !entered.contains_key(&key.account) {
                entered.insert(key.account.clone(), entered::of_account(app, &key.account).await?);
            }
            let of_case = entered.get(&key.account).and_then(|of_account| of_account.get(&key.id));
            if let Some((stored, found)) = worked_out(app, key, of_case)?
                && stored != found
            {
                changed.push((key.clone(), found));
            }
        }
        cache.put_deadlines(&changed)?;
        done += keys.len() as u64;
        progress.set(done, None);
    }
    cache.set_note(RULES_NOTE, &app.engine()?.digest())
}

/// Whether the deadlines in a cache were worked out by other rules than those that count now.
pub fn has_other_rules(app: &App, cache: &Cache) -> Result<bool> {
    Ok(cache.note(RULES_NOTE)?.as_deref() != Some(app.engine()?.digest().as_str()))
}

/// Works out the deadlines of one case again, with what the seller entered for it.
pub async fn recompute_case(app: &App, key: &CaseKey) -> Result<Vec<Deadline>> {
    let entered = entered::of_account(app, &key.account).await?;
    let Some((_, found)) = worked_out(app, key, entered.get(&key.id))? else { return Ok(Vec::new()) };
    app.cache()?.put_deadlines(&[(key.clone(), found.clone())])?;
    Ok(found)
}

/// The deadlines that are stored, and those that the rules give now; `None` for a case that is not in the cache.
fn worked_out(app: &App, key: &CaseKey, entered: Option<&Entered>) -> Result<Option<(Vec<Deadline>, Vec<Deadline>)>> {
    let Some(stored) = app.cache()?.load(key)? else { return Ok(None) };
    let found = store_case::deadlines(app, &stored.case, entered, app.clock())?;
    Ok(Some((stored.deadlines, found)))
}
