//! What is known of the people behind orders, apart from the ledger, because it must not be kept for ever: in the clear only until
//! the retention period is over, then as keyed hashes alone. The key is not in the file.

mod erase;
mod read;

use erase::UNCLEAN;

use super::sqlite::{Db, Store, stamp, version};
use crate::domain::Instant;
use crate::error::Result;
use rusqlite::{Connection, OptionalExtension, params};
use std::path::Path;

/// The schema's number. Any change of `migrations/blocks.sql`, or of how traits are made, takes the next one.
const VERSION: usize = 2;
const SCHEMA: &str = include_str!("../migrations/blocks.sql");

static BLOCKS: Store = Store {
    name: "store of buyers' traits",
    application_id: 0x4146_5442,
    synchronous: "NORMAL",
    mend: "delete `{file}` and run `aftersale block check`: all that marketplaces still show is fetched again",
};

/// The name of the note that holds which key made the hashes.
const KEY: &str = "key";

/// The people behind orders of one profile.
pub struct People {
    db: Db,
}

/// A sale as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SeenSale {
    /// The keyed hash of the order's id.
    pub order_hash: String,
    /// The keyed hash of the buyer's id.
    pub id_hash: Option<String>,
    /// The keyed hash of the buyer's login.
    pub login_hash: Option<String>,
    /// When it was bought.
    pub bought_at: Instant,
    /// Whether it was cancelled.
    pub cancelled: bool,
    /// Whether it was paid.
    pub paid: bool,
    /// The order's id, login and personal data as the caller's JSON; `None` once they are erased.
    pub person: Option<String>,
    /// Kind and keyed hash of each trait.
    pub traits: Vec<(String, String)>,
}

impl People {
    /// Opens or makes the store. One made by another version is made anew.
    pub fn open(path: &Path) -> Result<Self> {
        Ok(Self { db: Db::open(path, &BLOCKS, make)? })
    }

    /// Makes sure that all hashes come from the key that `check` stands for; those of another key say nothing any more and are
    /// dropped. Whether any were.
    pub fn keyed(&self, check: &str) -> Result<bool> {
        let other = self.note(KEY)?.is_some_and(|known| known != check);
        self.db.write(|conn| {
            if other {
                conn.execute_batch("DELETE FROM traits; DELETE FROM sales; DELETE FROM notes")?;
                set_note(conn, UNCLEAN, "yes")?;
            }
            set_note(conn, KEY, check)
        })?;
        Ok(other)
    }

    /// Keeps sales and the mark up to which they were read, in one transaction. What was known of an order before is replaced.
    pub fn put(&self, account: &str, sales: &[SeenSale], mark: Option<&str>) -> Result<()> {
        self.db.write(|conn| {
            sales.iter().try_for_each(|sale| put(conn, account, sale))?;
            match mark {
                Some(mark) => set_note(conn, &format!("mark {account}"), mark),
                None => Ok(()),
            }
        })
    }

    /// Up to where the sales of an account were read.
    pub fn mark(&self, account: &str) -> Result<Option<String>> {
        self.note(&format!("mark {account}"))
    }

    /// A value kept under a name.
    pub fn note(&self, name: &str) -> Result<Option<String>> {
        self.db
            .read(|conn| conn.query_row("SELECT value FROM notes WHERE name = ?", [name], |row| row.get(0)).optional())
    }

    /// Keeps a value under a name.
    pub fn set_note(&self, name: &str, value: &str) -> Result<()> {
        self.db.write(|conn| set_note(conn, name, value))
    }

    /// Forgets all of an account.
    pub fn forget_account(&self, account: &str) -> Result<()> {
        self.db.write(|conn| {
            conn.execute("DELETE FROM traits WHERE seq IN (SELECT seq FROM sales WHERE account = ?)", [account])?;
            conn.execute("DELETE FROM sales WHERE account = ?", [account])?;
            set_note(conn, UNCLEAN, "yes")?;
            conn.execute("DELETE FROM notes WHERE name = ?", [format!("mark {account}")]).map(drop)
        })?;
        self.clean()
    }
}

fn put(conn: &Connection, account: &str, sale: &SeenSale) -> rusqlite::Result<()> {
    conn.prepare_cached(
        "DELETE FROM traits WHERE seq IN (SELECT seq FROM sales WHERE account = ? AND order_hash = ?)",
    )?
    .execute(params![account, sale.order_hash])?;
    conn.prepare_cached("DELETE FROM sales WHERE account = ? AND order_hash = ?")?
        .execute(params![account, sale.order_hash])?;
    conn.prepare_cached(
        "INSERT INTO sales (account, order_hash, id_hash, login_hash, bought_at, cancelled, paid, person)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
    )?
    .execute(params![
        account,
        sale.order_hash,
        sale.id_hash,
        sale.login_hash,
        sale.bought_at.millis(),
        sale.cancelled,
        sale.paid,
        sale.person,
    ])?;
    let seq = conn.last_insert_rowid();
    let mut insert = conn.prepare_cached("INSERT OR IGNORE INTO traits (seq, kind, hash) VALUES (?, ?, ?)")?;
    sale.traits.iter().try_for_each(|(kind, hash)| insert.execute(params![seq, kind, hash]).map(drop))
}

fn set_note(conn: &Connection, name: &str, value: &str) -> rusqlite::Result<()> {
    conn.execute("INSERT OR REPLACE INTO notes (name, value) VALUES (?, ?)", [name, value]).map(drop)
}

fn make(db: &Db) -> Result<()> {
    // What is deleted is overwritten, not only unlinked; it must be set before anything is.
    db.outside(|conn| conn.pragma_update_and_check(None, "secure_delete", true, |_| Ok(())))?;
    if db.version()? == VERSION {
        return Ok(());
    }
    db.write(|conn| {
        if version(conn)? == VERSION {
            return Ok(());
        }
        conn.execute_batch("DROP TABLE IF EXISTS traits; DROP TABLE IF EXISTS sales; DROP TABLE IF EXISTS notes;")?;
        conn.execute_batch(SCHEMA)?;
        // Older versions held more in the clear than this one; the next run that erases takes their bytes out of the file.
        set_note(conn, UNCLEAN, "yes")?;
        stamp(conn, &BLOCKS, VERSION)
    })
}
