//! Opening SQLite files safely, and running work on them in transactions.

mod explain;
mod files;
mod place;

pub(super) use explain::explain;

use crate::error::Result;
use rusqlite::{Connection, ErrorCode, MAIN_DB, OpenFlags, Transaction, TransactionBehavior, ffi};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// How long a run waits for another one that writes.
const PATIENCE: Duration = Duration::from_secs(5);
/// The statements that one connection keeps prepared.
const STATEMENTS: usize = 64;

/// What tells one store's file from another's.
#[derive(Debug)]
pub(super) struct Store {
    /// Its name in sentences.
    pub name: &'static str,
    /// The number in the file's header that marks it as ours.
    pub application_id: i32,
    /// `FULL` where a row must be on disk when the call returns, else `NORMAL`.
    pub synchronous: &'static str,
    /// What to do when the file is damaged; `{file}` stands for its path.
    pub mend: &'static str,
}

/// One open file.
pub(super) struct Db {
    conn: Connection,
    file: PathBuf,
    store: &'static Store,
    /// Why it was opened for reading only, if it was.
    closed: Option<rusqlite::Error>,
}

impl Db {
    /// Opens the file, making it and its folder where they are missing: the folder for the owner alone, the file too.
    /// A file that is not this store's is an error and stays as it is. `make` then brings the schema up to date.
    pub fn open(file: &Path, store: &'static Store, make: impl FnOnce(&Self) -> Result<()>) -> Result<Self> {
        files::prepare(file, store)?;
        let (conn, closed) = connect(file).map_err(|error| explain(store, file, error))?;
        let db = Self { conn, file: file.to_path_buf(), store, closed };
        make(&db)?;
        db.tune().map_err(|error| db.explain(error))?;
        Ok(db)
    }

    /// Opens the file to read it, without making, mending or changing anything; `None` where it is missing or empty. A file that
    /// is not this store's is an error.
    pub fn look(file: &Path, store: &'static Store) -> Result<Option<Self>> {
        if !files::is_filled(file, store)? {
            return Ok(None);
        }
        let opened = connect(file).and_then(|(conn, closed)| {
            conn.pragma_update(None, "query_only", true)?;
            Ok((conn, closed))
        });
        let (conn, closed) = opened.map_err(|error| explain(store, file, error))?;
        Ok(Some(Self { conn, file: file.to_path_buf(), store, closed }))
    }

    /// The file's path.
    pub fn file(&self) -> &Path {
        &self.file
    }

    /// The schema's version; 0 in a file that holds nothing yet.
    pub fn version(&self) -> Result<usize> {
        version(&self.conn).map_err(|error| self.explain(error))
    }

    /// Runs `work` on one unchanging view of the file.
    pub fn read<T>(&self, work: impl FnOnce(&Connection) -> rusqlite::Result<T>) -> Result<T> {
        self.transaction(TransactionBehavior::Deferred, work)
    }

    /// Runs `work` as the only writer: all of it is kept, or nothing. The lock is taken at the start, because a reader
    /// that turns into a writer half-way is refused without any waiting.
    pub fn write<T>(&self, work: impl FnOnce(&Connection) -> rusqlite::Result<T>) -> Result<T> {
        self.transaction(TransactionBehavior::Immediate, work)
    }

    /// Runs `work` outside any transaction.
    pub fn outside<T>(&self, work: impl FnOnce(&Connection) -> rusqlite::Result<T>) -> Result<T> {
        work(&self.conn).map_err(|error| self.explain(error))
    }

    fn transaction<T>(
        &self,
        behavior: TransactionBehavior,
        work: impl FnOnce(&Connection) -> rusqlite::Result<T>,
    ) -> Result<T> {
        let run = || {
            let transaction = Transaction::new_unchecked(&self.conn, behavior)?;
            let value = work(&transaction)?;
            transaction.commit()?;
            Ok(value)
        };
        run().map_err(|error| self.explain(error))
    }

    /// The failure in words. What is refused because the file was opened for reading has its cause in that opening.
    fn explain(&self, error: rusqlite::Error) -> crate::error::Error {
        let cause = match (code(&error), &self.closed) {
            (Some(ErrorCode::ReadOnly), Some(rusqlite::Error::SqliteFailure(failure, _))) if no_room(*failure) => {
                rusqlite::Error::SqliteFailure(*failure, None)
            }
            _ => error,
        };
        explain(self.store, &self.file, cause)
    }

    /// Sets how the file is written. Comes after the schema is made, so that the file's header names its owner from the
    /// first commit on: in WAL mode that would only be so after a checkpoint.
    fn tune(&self) -> rusqlite::Result<()> {
        self.conn.pragma_update(None, "foreign_keys", true)?;
        if self.conn.is_readonly(MAIN_DB)? {
            return Ok(());
        }
        self.conn.pragma_update(None, "synchronous", self.store.synchronous)?;
        let mode = if place::is_remote(&self.file) { "DELETE" } else { "WAL" };
        let set = self.conn.pragma_update_and_check(None, "journal_mode", mode, |_| Ok(()));
        match set {
            // Another run is at work right now. The mode is not a matter of correctness; the next run sets it.
            Err(error) if code(&error) == Some(ErrorCode::DatabaseBusy) => Ok(()),
            other => other,
        }
    }
}

/// The schema's version as the connection sees it.
pub(super) fn version(conn: &Connection) -> rusqlite::Result<usize> {
    let version: i64 = conn.pragma_query_value(None, "user_version", |row| row.get(0))?;
    Ok(usize::try_from(version).unwrap_or(usize::MAX))
}

/// Marks the file as `store`'s, with the schema's version.
pub(super) fn stamp(conn: &Connection, store: &Store, version: usize) -> rusqlite::Result<()> {
    conn.pragma_update(None, "application_id", store.application_id)?;
    conn.pragma_update(None, "user_version", i64::try_from(version).unwrap_or(i64::MAX))
}

/// SQLite's code of a failure, where it comes from SQLite.
pub(super) fn code(error: &rusqlite::Error) -> Option<ErrorCode> {
    match error {
        rusqlite::Error::SqliteFailure(failure, _) => Some(failure.code),
        _ => None,
    }
}

/// Whether the disk has no room for the memory that the users of a log share.
fn no_room(failure: ffi::Error) -> bool {
    failure.extended_code == ffi::SQLITE_IOERR_SHMSIZE
}

/// Opens the file for writing, or for reading where it cannot be written; then the reason comes with it. Beside a file
/// that has a log SQLite must write even to read, unless it is told that nobody changes the file. That is safe only
/// when nothing is left in the log.
fn connect(file: &Path) -> rusqlite::Result<(Connection, Option<rusqlite::Error>)> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    match Connection::open_with_flags(file, flags).and_then(prepare) {
        Ok(conn) => Ok((conn, None)),
        Err(error) if cannot_write(&error) && !files::has_log(file) => {
            match files::open_immutable(file).and_then(prepare) {
                Ok(conn) => Ok((conn, Some(error))),
                Err(_) => Err(error),
            }
        }
        Err(error) => Err(error),
    }
}

fn cannot_write(error: &rusqlite::Error) -> bool {
    match error {
        rusqlite::Error::SqliteFailure(failure, _) => {
            let refused =
                matches!(failure.code, ErrorCode::CannotOpen | ErrorCode::ReadOnly | ErrorCode::PermissionDenied);
            refused || no_room(*failure)
        }
        _ => false,
    }
}

fn prepare(conn: Connection) -> rusqlite::Result<Connection> {
    conn.busy_timeout(PATIENCE)?;
    conn.set_prepared_statement_cache_capacity(STATEMENTS);
    conn.pragma_update(None, "foreign_keys", false)?;
    // The first read is what opens the log and finds out whether the file can be used at all.
    version(&conn)?;
    Ok(conn)
}
