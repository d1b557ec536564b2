//! Orders, identities and notes: values kept under a name.

use super::Cache;
use super::row::{Fields, to_json};
use crate::domain::{Instant, Order};
use crate::error::Result;
use rusqlite::{OptionalExtension, params};

impl Cache {
    /// Stores an order with its refunds and the instant they were read.
    pub fn put_order(&self, account: &str, order: &Order, at: Instant) -> Result<()> {
        self.db.write(|conn| {
            let sql = "INSERT OR REPLACE INTO orders (account, id, body, read_at) VALUES (?, ?, ?, ?)";
            conn.prepare_cached(sql)?.execute(params![account, order.id, to_json(order)?, at.millis()]).map(drop)
        })
    }

    /// An order and when it was read.
    pub fn order(&self, account: &str, id: &str) -> Result<Option<(Order, Instant)>> {
        self.db.read(|conn| {
            conn.prepare_cached("SELECT body, read_at FROM orders WHERE account = ? AND id = ?")?
                .query_row([account, id], |row| {
                    let mut fields = Fields::of(row);
                    Ok((fields.json()?, fields.instant()?))
                })
                .optional()
        })
    }

    /// Keeps who an account is, as JSON of the caller's, with the instant it was read.
    pub fn set_identity(&self, account: &str, json: &str, at: Instant) -> Result<()> {
        self.db.write(|conn| {
            let sql = "INSERT OR REPLACE INTO identities (account, body, read_at) VALUES (?, ?, ?)";
            conn.execute(sql, params![account, json, at.millis()]).map(drop)
        })
    }

    /// Who an account is, and when that was read.
    pub fn identity(&self, account: &str) -> Result<Option<(String, Instant)>> {
        self.db.read(|conn| {
            conn.prepare_cached("SELECT body, read_at FROM identities WHERE account = ?")?
                .query_row([account], |row| {
                    let mut fields = Fields::of(row);
                    Ok((fields.take()?, fields.instant()?))
                })
                .optional()
        })
    }

    /// A value that the caller keeps under a name, such as the digest of the rules that worked out the deadlines.
    pub fn note(&self, name: &str) -> Result<Option<String>> {
        self.db.read(|conn| {
            conn.prepare_cached("SELECT value FROM notes WHERE name = ?")?
                .query_row([name], |row| row.get(0))
                .optional()
        })
    }

    /// Keeps a value under a name.
    pub fn set_note(&self, name: &str, value: &str) -> Result<()> {
        self.db.write(|conn| {
            conn.execute("INSERT OR REPLACE INTO notes (name, value) VALUES (?, ?)", [name, value]).map(drop)
        })
    }
}
