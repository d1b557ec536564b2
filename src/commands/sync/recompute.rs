//! Deadlines worked out anew when rules, readings or manual deadlines change, from what the cache already holds.

use super::store_case::manual_deadlines;
use crate::app::App;
use crate::deadlines::Manual;
use crate::domain::{CaseKey, Deadline};
use crate::error::Result;
use std::collections::HashMap;

/// The cache's note of the rules that its deadlines were worked out by.
const RULES_NOTE: &str = "rules";
const PAGE: u64 = 500;

/// Works out the deadlines of all open cases again when the rules are not those of last time.
pub async fn recompute_all(app: &App) -> Result<()> {
    let cache = app.cache()?;
    let engine = app.engine()?;
    let digest = engine.digest();
    if cache.note(RULES_NOTE)?.as_deref() == Some(digest.as_str()) {
        return Ok(());
    }
    let mut manual: HashMap<String, HashMap<String, Manual>> = HashMap::new();
    let mut after: Option<CaseKey> = None;
    loop {
        let keys = cache.all_keys_open(after.as_ref(), PAGE)?;
        let Some(last) = keys.last() else { break };
        after = Some(last.clone());
        for key in &keys {
            if !manual.contains_key(&key.account) {
                manual.insert(key.account.clone(), manual_deadlines(app, &key.account).await?);
            }
            let entered = manual.get(&key.account).and_then(|of_account| of_account.get(&key.id));
            recompute_one(app, key, entered)?;
        }
    }
    cache.set_note(RULES_NOTE, &digest)
}

/// Works out the deadlines of one case again, with what the seller entered for it.
pub async fn recompute_case(app: &App, key: &CaseKey) -> Result<Vec<Deadline>> {
    let manual = manual_deadlines(app, &key.account).await?;
    recompute_one(app, key, manual.get(&key.id))
}

fn recompute_one(app: &App, key: &CaseKey, manual: Option<&Manual>) -> Result<Vec<Deadline>> {
    let cache = app.cache()?;
    let Some(stored) = cache.load(key)? else { return Ok(Vec::new()) };
    let deadlines = app.engine()?.deadlines(&stored.case, manual, app.clock());
    if deadlines != stored.deadlines {
        cache.put_deadlines(key, &deadlines)?;
    }
    Ok(deadlines)
}
