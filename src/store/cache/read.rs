//! Reading single cases, and what a sync needs to know of many.

use super::Cache;
use super::row::Fields;
use crate::domain::{CaseKey, Instant};
use crate::error::Result;
use crate::store::{Known, StoredCase};
use rusqlite::{OptionalExtension, params};
use std::collections::HashMap;

impl Cache {
    /// A case with all it holds.
    pub fn load(&self, key: &CaseKey) -> Result<Option<StoredCase>> {
        self.db.read(|conn| {
            let mut select = conn.prepare_cached(
                "SELECT seq, body, risk_minor, risk_currency, resource, fingerprint, details_at, seen_at
                 FROM cases JOIN bodies USING (seq) WHERE account = ? AND id = ?",
            )?;
            let found = select
                .query_row([&key.account, &key.id], |row| {
                    let mut fields = Fields::of(row);
                    let seq: i64 = fields.take()?;
                    let stored = StoredCase {
                        case: fields.json()?,
                        deadlines: Vec::new(),
                        at_risk: fields.money()?,
                        resource: fields.take()?,
                        fingerprint: fields.take()?,
                        details_at: fields.instant()?,
                        seen_at: fields.instant()?,
                    };
                    Ok((seq, stored))
                })
                .optional()?;
            let Some((seq, mut stored)) = found else { return Ok(None) };
            let mut select = conn.prepare_cached("SELECT body FROM deadlines WHERE seq = ? ORDER BY place")?;
            stored.deadlines =
                select.query_map([seq], |row| Fields::of(row).json())?.collect::<rusqlite::Result<_>>()?;
            Ok(Some(stored))
        })
    }

    /// What is known of these cases; ids not in the cache are left out.
    pub fn known(&self, account: &str, ids: &[String]) -> Result<HashMap<String, Known>> {
        self.db.read(|conn| {
            let mut select = conn.prepare_cached(
                "SELECT fingerprint, details_at, open, problem IS NOT NULL FROM cases WHERE account = ? AND id = ?",
            )?;
            let mut known = HashMap::with_capacity(ids.len());
            for id in ids {
                let found = select
                    .query_row([account, id], |row| {
                        let mut fields = Fields::of(row);
                        Ok(Known {
                            fingerprint: fields.take()?,
                            details_at: fields.instant()?,
                            open: fields.take()?,
                            problem: fields.take()?,
                        })
                    })
                    .optional()?;
                known.extend(found.map(|found| (id.clone(), found)));
            }
            Ok(known)
        })
    }

    /// Open cases of a resource that no list has shown since `before`.
    pub fn unseen(&self, account: &str, resource: &str, before: Instant) -> Result<Vec<String>> {
        self.db.read(|conn| {
            let mut select = conn.prepare_cached(
                "SELECT id FROM cases WHERE open = 1 AND account = ? AND resource = ? AND seen_at < ? ORDER BY id",
            )?;
            let ids = select.query_map(params![account, resource, before.millis()], |row| row.get(0))?;
            ids.collect()
        })
    }

    /// Up to `most` open cases of an account that could not be read in full, the most urgent first.
    pub fn open_with_problem(&self, account: &str, most: u64) -> Result<Vec<CaseKey>> {
        self.db.read(|conn| {
            let mut select = conn.prepare_cached(
                "SELECT account, id FROM cases INDEXED BY cases_by_account
                 WHERE account = ? AND open = 1 AND problem IS NOT NULL ORDER BY due, weight, id LIMIT ?",
            )?;
            let most = i64::try_from(most).unwrap_or(i64::MAX);
            let keys = select
                .query_map(params![account, most], |row| Ok(CaseKey { account: row.get(0)?, id: row.get(1)? }))?;
            keys.collect()
        })
    }

    /// Up to `most` open cases after `after`, by account and id: a way through all of them that stays in step while
    /// their deadlines are worked out anew.
    pub fn all_keys_open(&self, after: Option<&CaseKey>, most: u64) -> Result<Vec<CaseKey>> {
        self.db.read(|conn| {
            let mut select = conn.prepare_cached(
                "SELECT account, id FROM cases INDEXED BY cases_by_key
                 WHERE open = 1 AND (account, id) > (?, ?) ORDER BY account, id LIMIT ?",
            )?;
            let (account, id) = after.map_or(("", ""), |key| (&key.account, &key.id));
            let most = i64::try_from(most).unwrap_or(i64::MAX);
            let keys = select
                .query_map(params![account, id, most], |row| Ok(CaseKey { account: row.get(0)?, id: row.get(1)? }))?;
            keys.collect()
        })
    }
}
