//! Parcels: whose they are, and where they are.

use super::Cache;
use super::row::{Fields, to_json};
use crate::domain::{Case, CaseKey, Instant, Tracking, waybill_key};
use crate::error::Result;
use rusqlite::{Connection, OptionalExtension, params};

impl Cache {
    /// The cases that a parcel belongs to, by either of its numbers, however it is written.
    pub fn of_waybill(&self, waybill: &str, accounts: &[String]) -> Result<Vec<CaseKey>> {
        let found = self.db.read(|conn| {
            let mut select = conn.prepare_cached(
                "SELECT account, id FROM waybills JOIN cases USING (seq) WHERE waybill = ? ORDER BY account, id",
            )?;
            let keys = select
                .query_map([waybill_key(waybill)], |row| Ok(CaseKey { account: row.get(0)?, id: row.get(1)? }))?;
            keys.collect::<rusqlite::Result<Vec<_>>>()
        })?;
        let wanted = |key: &CaseKey| accounts.is_empty() || accounts.contains(&key.account);
        Ok(found.into_iter().filter(wanted).collect())
    }

    /// Keeps where parcels are, with the instant it was read.
    pub fn put_tracking(&self, account: &str, parcels: &[Tracking], at: Instant) -> Result<()> {
        self.db.write(|conn| {
            let sql =
                "INSERT OR REPLACE INTO tracking (account, carrier, waybill, body, read_at) VALUES (?, ?, ?, ?, ?)";
            let mut insert = conn.prepare_cached(sql)?;
            parcels.iter().try_for_each(|one| {
                insert
                    .execute(params![account, one.carrier, waybill_key(&one.waybill), to_json(one)?, at.millis()])
                    .map(drop)
            })
        })
    }

    /// Where a parcel is, and when that was read.
    pub fn tracking(&self, account: &str, carrier: &str, waybill: &str) -> Result<Option<(Tracking, Instant)>> {
        self.db.read(|conn| {
            conn.prepare_cached("SELECT body, read_at FROM tracking WHERE account = ? AND carrier = ? AND waybill = ?")?
                .query_row([account, carrier, &waybill_key(waybill)], |row| {
                    let mut fields = Fields::of(row);
                    Ok((fields.json()?, fields.instant()?))
                })
                .optional()
        })
    }
}

/// Notes both numbers of the parcels of a case.
pub(super) fn put_waybills(conn: &Connection, seq: i64, case: &Case) -> rusqlite::Result<()> {
    let mut insert = conn.prepare_cached("INSERT OR IGNORE INTO waybills (waybill, seq) VALUES (?, ?)")?;
    let waybills = case.parcels.iter().flat_map(|parcel| parcel.waybills()).map(waybill_key);
    waybills
        .filter(|waybill| !waybill.is_empty())
        .try_for_each(|waybill| insert.execute(params![waybill, seq]).map(drop))
}
