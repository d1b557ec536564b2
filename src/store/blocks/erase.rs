//! Taking personal data out of the file, so that its bytes do not hold it any more.

use super::{People, set_note};
use crate::domain::Instant;
use crate::error::Result;
use rusqlite::params;

/// Stands while bytes of erased data may still be in the file or its log.
pub(super) const UNCLEAN: &str = "unclean";

impl People {
    /// Erases the personal data of sales bought before `before`; their keyed hashes stay. How many that were. A run that was killed
    /// half-way is finished by the next one.
    pub fn erase(&self, before: Instant) -> Result<usize> {
        let due: bool = self.db.read(|conn| {
            conn.query_row(
                "SELECT EXISTS (SELECT 1 FROM sales WHERE person IS NOT NULL AND bought_at < ?)",
                params![before.millis()],
                |row| row.get(0),
            )
        })?;
        if !due && self.note(UNCLEAN)?.is_none() {
            return Ok(0);
        }
        let erased = self.db.write(|conn| {
            set_note(conn, UNCLEAN, "yes")?;
            conn.execute(
                "UPDATE sales SET person = NULL WHERE person IS NOT NULL AND bought_at < ?",
                params![before.millis()],
            )
        })?;
        self.clean()?;
        Ok(erased)
    }

    /// Takes the bytes of what was erased out of the file, and notes that it is done.
    pub(super) fn clean(&self) -> Result<()> {
        self.scrub()?;
        self.db.write(|conn| conn.execute("DELETE FROM notes WHERE name = ?", [UNCLEAN]).map(drop))
    }

    /// Writes the file anew from what is in it, and empties its log: freed pages and old versions of pages are gone then. Another run
    /// that reads just now is an error; the next run does it.
    fn scrub(&self) -> Result<()> {
        self.db.outside(|conn| {
            conn.execute_batch("VACUUM")?;
            let busy: i64 = conn.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))?;
            match busy {
                0 => Ok(()),
                _ => Err(rusqlite::Error::SqliteFailure(
                    rusqlite::ffi::Error::new(rusqlite::ffi::SQLITE_BUSY),
                    Some("its log is in use".into()),
                )),
            }
        })
    }
}
