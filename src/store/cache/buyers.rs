//! The buyers of cases.

use super::Cache;
use crate::domain::{Buyer, CaseKey};
use crate::error::Result;
use rusqlite::params;

impl Cache {
    /// Every buyer of an account's cases, each pair of id and login once.
    pub fn buyers(&self, account: &str) -> Result<Vec<Buyer>> {
        self.db.read(|conn| {
            let mut select = conn.prepare_cached(
                "SELECT DISTINCT buyer_id, buyer_login FROM cases
                 WHERE account = ? AND (buyer_id IS NOT NULL OR buyer_login IS NOT NULL)",
            )?;
            select.query_map([account], |row| Ok(Buyer { id: row.get(0)?, login: row.get(1)? }))?.collect()
        })
    }

    /// The cases of a buyer, the newest first: by his id; where a case has none, or his is not known, by his login.
    pub fn cases_of(&self, account: &str, buyer: &Buyer) -> Result<Vec<CaseKey>> {
        self.db.read(|conn| {
            // One index for each way to know him.
            let mut select = conn.prepare_cached(
                "SELECT account, id FROM (
                   SELECT account, id, opened_at FROM cases WHERE buyer_id = ?2 AND account = ?1
                   UNION
                   SELECT account, id, opened_at FROM cases
                     WHERE buyer_login = ?3 AND account = ?1 AND (?2 IS NULL OR buyer_id IS NULL)
                 ) ORDER BY opened_at DESC, id",
            )?;
            let rows = select.query_map(params![account, buyer.id, buyer.login], |row| {
                Ok(CaseKey { account: row.get(0)?, id: row.get(1)? })
            })?;
            rows.collect()
        })
    }
}
