//! Looking for people.

use super::{People, SeenSale};
use crate::domain::Instant;
use crate::error::Result;
use rusqlite::{Connection, OptionalExtension, Row, params};

const COLUMNS: &str = "seq, order_hash, id_hash, login_hash, bought_at, cancelled, paid, person";

impl People {
    /// One sale.
    pub fn sale(&self, account: &str, order_hash: &str) -> Result<Option<SeenSale>> {
        self.db.read(|conn| {
            let sql = format!("SELECT {COLUMNS} FROM sales WHERE account = ? AND order_hash = ?");
            let found = conn.prepare_cached(&sql)?.query_row([account, order_hash], sale).optional()?;
            found.map(|found| with_traits(conn, found)).transpose()
        })
    }

    /// The sales of a buyer, oldest first: by the hash of his id; where a sale has none, or his is not known, by that of his login.
    pub fn of_buyer(&self, account: &str, id: Option<&str>, login: Option<&str>) -> Result<Vec<SeenSale>> {
        self.db.read(|conn| {
            let sql = format!(
                "SELECT {COLUMNS} FROM sales WHERE account = ?1
                 AND (id_hash = ?2 OR (login_hash = ?3 AND (?2 IS NULL OR id_hash IS NULL))) ORDER BY bought_at, order_hash"
            );
            let mut select = conn.prepare_cached(&sql)?;
            let found = select.query_map(params![account, id, login], sale)?.collect::<rusqlite::Result<Vec<_>>>()?;
            found.into_iter().map(|found| with_traits(conn, found)).collect()
        })
    }

    /// The sales since `since` that share a trait with any of `hashes`, oldest first.
    pub fn sharing(&self, account: &str, hashes: &[&str], since: Instant) -> Result<Vec<SeenSale>> {
        self.db.read(|conn| {
            let sql = format!(
                "SELECT {COLUMNS} FROM sales WHERE account = ?1 AND bought_at >= ?3
                 AND seq IN (SELECT seq FROM traits WHERE hash IN (SELECT value FROM json_each(?2)))
                 ORDER BY bought_at, order_hash"
            );
            let list = serde_json::to_string(hashes).unwrap_or_default();
            let mut select = conn.prepare_cached(&sql)?;
            let rows = select.query_map(params![account, list, since.millis()], sale)?;
            let found = rows.collect::<rusqlite::Result<Vec<_>>>()?;
            found.into_iter().map(|found| with_traits(conn, found)).collect()
        })
    }

    /// By how many buyers of an account each trait is shared: a locker or a name that many have says little.
    pub fn spread(&self, account: &str, hash: &str) -> Result<u64> {
        self.db.read(|conn| {
            conn.prepare_cached(
                "SELECT count(DISTINCT coalesce(id_hash, login_hash, order_hash)) FROM sales
                 WHERE account = ? AND seq IN (SELECT seq FROM traits WHERE hash = ?)",
            )?
            .query_row([account, hash], |row| row.get::<_, i64>(0))
            .map(|count| u64::try_from(count).unwrap_or_default())
        })
    }

    /// The personal data of an account that is still in the clear, one JSON text for each sale.
    pub fn persons(&self, account: &str) -> Result<Vec<String>> {
        self.db.read(|conn| {
            let mut select =
                conn.prepare_cached("SELECT person FROM sales WHERE account = ? AND person IS NOT NULL ORDER BY seq")?;
            select.query_map([account], |row| row.get(0))?.collect()
        })
    }

    /// Sales of an account from `since` on: when, whether cancelled, whether paid.
    pub fn course(&self, account: &str, since: Instant) -> Result<Vec<(Instant, bool, bool)>> {
        self.db.read(|conn| {
            let mut select = conn.prepare_cached(
                "SELECT bought_at, cancelled, paid FROM sales WHERE account = ? AND bought_at >= ? ORDER BY bought_at",
            )?;
            let rows = select.query_map(params![account, since.millis()], |row| {
                Ok((Instant::from_millis(row.get(0)?), row.get(1)?, row.get(2)?))
            })?;
            rows.collect()
        })
    }
}

fn sale(row: &Row<'_>) -> rusqlite::Result<(i64, SeenSale)> {
    Ok((
        row.get(0)?,
        SeenSale {
            order_hash: row.get(1)?,
            id_hash: row.get(2)?,
            login_hash: row.get(3)?,
            bought_at: Instant::from_millis(row.get(4)?),
            cancelled: row.get(5)?,
            paid: row.get(6)?,
            person: row.get(7)?,
            traits: Vec::new(),
        },
    ))
}

fn with_traits(conn: &Connection, (seq, mut sale): (i64, SeenSale)) -> rusqlite::Result<SeenSale> {
    let mut select = conn.prepare_cached("SELECT kind, hash FROM traits WHERE seq = ? ORDER BY kind, hash")?;
    sale.traits = select.query_map([seq], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<rusqlite::Result<_>>()?;
    Ok(sale)
}
