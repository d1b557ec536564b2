//! The cache: what the marketplaces say, with due instants worked out and indexed. May be deleted at any time.

mod buyers;
mod find;
mod keep;
mod list;
mod mail;
mod marks;
mod names;
mod news;
mod orders;
mod parcels;
mod read;
mod row;
#[cfg(test)]
mod tests;
mod urgency;
mod walk;
mod write;

use super::sqlite::{Db, Store, stamp, version};
use crate::error::{Error, Result};
use rusqlite::Connection;
use std::path::Path;

/// The schema's number. Any change of `migrations/cache.sql`, or of what the stored JSON means, takes the next one.
const VERSION: usize = 6;
const SCHEMA: &str = include_str!("../migrations/cache.sql");

static CACHE: Store = Store {
    name: "cache",
    application_id: 0x4146_5443,
    synchronous: "NORMAL",
    mend: "delete `{file}` and run `aftersale sync`: all of it can be fetched again",
};

/// The cache of one profile.
pub struct Cache {
    db: Db,
}

impl Cache {
    /// Opens or makes the cache. One made by another version is dropped and made anew, since it can be fetched again;
    /// one made by a newer version too. A file that is no cache of ours is an error that names it and leaves it alone.
    /// Where the folder cannot be written, an existing cache can still be read.
    pub fn open(path: &Path) -> Result<Self> {
        Ok(Self { db: Db::open(path, &CACHE, make)? })
    }

    /// Opens the cache to look at it and changes nothing: `None` where there is none yet. One made by another version cannot be
    /// looked at, which is an error that names the way out.
    pub fn look(path: &Path) -> Result<Option<Self>> {
        let Some(db) = Db::look(path, &CACHE)? else { return Ok(None) };
        match db.version()? {
            VERSION => Ok(Some(Self { db })),
            0 => Ok(None),
            _ => Err(Error::failed(format!("the cache `{}` was made by another version of aftersale", path.display()))
                .hint("aftersale sync fetches everything again")),
        }
    }
}

/// Brings the schema to [`VERSION`]. The old tables go and the new ones come in one transaction, so that other runs see
/// either of them whole.
fn make(db: &Db) -> Result<()> {
    if db.version()? == VERSION {
        return Ok(());
    }
    let dropped = db.write(|conn| {
        if version(conn)? == VERSION {
            return Ok(0);
        }
        let dropped = drop_all(conn)?;
        conn.execute_batch(SCHEMA)?;
        stamp(conn, &CACHE, VERSION)?;
        Ok(dropped)
    })?;
    if dropped > 0 {
        // Gives the space back. When another run is in the way, the space is used again later.
        let _ = db.outside(|conn| conn.execute_batch("VACUUM"));
    }
    Ok(())
}

/// Drops everything that any version may have made; how much that was.
fn drop_all(conn: &Connection) -> rusqlite::Result<usize> {
    let mut made = conn.prepare(
        "SELECT format('DROP %s IF EXISTS \"%w\"', type, name) FROM sqlite_schema
         WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite!_%' ESCAPE '!'",
    )?;
    let drops: Vec<String> = made.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    drops.iter().try_for_each(|drop| conn.execute_batch(drop))?;
    Ok(drops.len())
}
