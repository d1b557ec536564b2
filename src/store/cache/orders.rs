//! Orders by name, and the cases of an order.

use super::Cache;
use super::row::{SUMMARY, summary};
use crate::error::Result;
use crate::store::CaseSummary;
use rusqlite::params;

/// How many candidates are looked for, which is one more than are told.
const CANDIDATES: i64 = 11;
/// The greatest letter there is: a prefix followed by it comes after everything with that prefix.
const LAST: char = '\u{10FFFF}';

const READ: &str = "SELECT id FROM orders WHERE account = ?1 AND id >= ?2 AND id < ?3 LIMIT ?4";
const NAMED: &str = "SELECT DISTINCT order_id FROM cases INDEXED BY cases_by_order
    WHERE account = ?1 AND order_id >= ?2 AND order_id < ?3 LIMIT ?4";
const OF_ORDER: &str = "FROM cases INDEXED BY cases_by_order WHERE account = ? AND order_id = ?";
/// Lines stand inside the documents: this reads every order of the account.
const WITH_LINE: &str = "SELECT orders.id, line.value ->> 'id' FROM orders, json_each(orders.body, '$.lines') AS line
    WHERE account = ?1 AND line.value ->> 'id' >= ?2 AND line.value ->> 'id' < ?3 LIMIT ?4";

impl Cache {
    /// The ids of an account's orders that begin so, those that cases alone name among them; at most eleven.
    pub fn orders_named(&self, account: &str, prefix: &str) -> Result<Vec<String>> {
        let (start, end) = (prefix.to_lowercase(), format!("{}{LAST}", prefix.to_lowercase()));
        self.db.read(|conn| {
            let mut found: Vec<String> = Vec::new();
            for sql in [READ, NAMED] {
                let mut select = conn.prepare_cached(sql)?;
                let ids = select.query_map(params![account, start, end, CANDIDATES], |row| row.get(0))?;
                found.extend(ids.collect::<rusqlite::Result<Vec<String>>>()?);
            }
            found.sort_unstable();
            found.dedup();
            found.truncate(usize::try_from(CANDIDATES).unwrap_or(usize::MAX));
            Ok(found)
        })
    }

    /// The order lines of an account whose ids begin so, as `(order, line)`; at most eleven. Only orders that were read are known.
    pub fn lines_named(&self, account: &str, prefix: &str) -> Result<Vec<(String, String)>> {
        let (start, end) = (prefix.to_lowercase(), format!("{}{LAST}", prefix.to_lowercase()));
        self.db.read(|conn| {
            let mut select = conn.prepare_cached(WITH_LINE)?;
            let rows =
                select.query_map(params![account, start, end, CANDIDATES], |row| Ok((row.get(0)?, row.get(1)?)))?;
            rows.collect()
        })
    }

    /// The cases of an order, the one that was opened first in front.
    pub fn cases_of_order(&self, account: &str, order_id: &str) -> Result<Vec<CaseSummary>> {
        self.db.read(|conn| {
            let mut select = conn.prepare_cached(&format!("SELECT {SUMMARY} {OF_ORDER}"))?;
            let mut cases = select.query_map([account, order_id], summary)?.collect::<rusqlite::Result<Vec<_>>>()?;
            cases.sort_by(|a, b| (a.opened_at, &a.key.id).cmp(&(b.opened_at, &b.key.id)));
            Ok(cases)
        })
    }
}

#[cfg(test)]
pub(super) fn statements() -> Vec<String> {
    vec![READ.into(), NAMED.into(), format!("SELECT {SUMMARY} {OF_ORDER}")]
}
