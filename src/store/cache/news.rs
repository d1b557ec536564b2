//! Cases in which something happened of late.

use super::Cache;
use crate::domain::{CaseKey, Instant};
use crate::error::Result;
use crate::store::News;
use rusqlite::params;

/// The newest thing known of a case, in the words of the index.
const NEWS: &str = "max(opened_at, coalesce(last_event_at, opened_at))";

impl Cache {
    /// Up to `most` cases, done ones too, of which something at or after `since` is known, in the order of it; `after` is the
    /// last one read before.
    pub fn news(&self, since: Instant, after: Option<&News>, most: u64) -> Result<Vec<News>> {
        self.db.read(|conn| {
            let mut select = conn.prepare_cached(&statement())?;
            let most = i64::try_from(most).unwrap_or(i64::MAX);
            let (at, account, id) = after.map_or((since.millis(), "", ""), |news| {
                (news.at.millis(), news.key.account.as_str(), news.key.id.as_str())
            });
            let news = select.query_map(params![at, account, id, most], |row| {
                let key = CaseKey { account: row.get(1)?, id: row.get(2)? };
                Ok(News { at: Instant::from_millis(row.get(0)?), key })
            })?;
            news.collect()
        })
    }
}

/// The plain test comes beside the one of the place, because only it is looked up in the index.
pub(super) fn statement() -> String {
    format!(
        "SELECT {NEWS}, account, id FROM cases INDEXED BY cases_by_news
         WHERE {NEWS} >= ?1 AND ({NEWS}, account, id) > (?1, ?2, ?3) ORDER BY {NEWS}, account, id LIMIT ?4"
    )
}
