//! Adding rows and reading them.

use super::chain::{Link, START};
use super::head::Head;
use super::{Entry, NewEntry};
use crate::domain::Instant;
use crate::error::{Error, ErrorKind, Result};
use crate::store::sqlite::Db;
use rusqlite::types::Type;
use rusqlite::{Connection, OptionalExtension, Row, ffi, params};

pub(super) const COLUMNS: &str = "seq, at, kind, account, case_id, body, once_key, hash, prev_hash";

/// Adds a row after the last one. The database alone decides whether a once-only key is new.
pub(super) fn append(db: &Db, new: NewEntry, at: Instant) -> Result<Entry> {
    let body = new.body.to_string();
    let added = db.write(|conn| match insert(conn, &new, &body, at) {
        Err(error) if is_taken(&error) => Ok(Err(first_use(conn, &new)?)),
        other => other.map(Ok),
    })?;
    let (seq, hash) = added.map_err(|(seq, first)| used(&new, seq, first))?;
    let NewEntry { kind, account, case_id, body, once_key } = new;
    Ok(Entry { seq, at, kind, account, case_id, body, once_key, hash })
}

/// Adds rows after the last one, in one transaction; number and hash of the newest. The first once-only key that is already there
/// undoes all of it.
pub(super) fn append_all(db: &Db, rows: &[NewEntry], at: Instant) -> Result<(i64, String)> {
    let mut taken = None;
    let added = db.write(|conn| {
        let mut newest = (0, String::from(START));
        for new in rows {
            match insert(conn, new, &new.body.to_string(), at) {
                Err(error) if is_taken(&error) => {
                    taken = Some((new, first_use(conn, new)?));
                    return Err(error);
                }
                other => newest = other?,
            }
        }
        Ok(newest)
    });
    match taken {
        Some((new, (seq, first))) => Err(used(new, seq, first)),
        None => added,
    }
}

fn insert(conn: &Connection, new: &NewEntry, body: &str, at: Instant) -> rusqlite::Result<(i64, String)> {
    let last = conn
        .query_row("SELECT seq, hash FROM entries ORDER BY seq DESC LIMIT 1", [], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    let (seq, before): (i64, String) = last.unwrap_or_else(|| (0, START.into()));
    let link = Link {
        seq: seq + 1,
        at: at.millis(),
        kind: &new.kind,
        account: new.account.as_deref(),
        case_id: new.case_id.as_deref(),
        body,
        once_key: new.once_key.as_deref(),
    };
    let hash = link.hash(&before);
    conn.execute(
        &format!("INSERT INTO entries ({COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        params![link.seq, link.at, link.kind, link.account, link.case_id, body, link.once_key, hash, before],
    )?;
    Ok((link.seq, hash))
}

fn is_taken(error: &rusqlite::Error) -> bool {
    matches!(error, rusqlite::Error::SqliteFailure(failure, _) if failure.extended_code == ffi::SQLITE_CONSTRAINT_UNIQUE)
}

/// Number and date of the row that has the key.
fn first_use(conn: &Connection, new: &NewEntry) -> rusqlite::Result<(i64, Instant)> {
    conn.query_row("SELECT seq, at FROM entries WHERE once_key = ?", [&new.once_key], |row| {
        Ok((row.get(0)?, Instant::from_millis(row.get(1)?)))
    })
}

fn used(new: &NewEntry, seq: i64, first: Instant) -> Error {
    let message =
        format!("this can be done once only, and the ledger has it since {first} (`{}`, row {seq})", new.kind);
    let error = Error::new(ErrorKind::Guard, message);
    match (&new.account, &new.case_id) {
        (Some(account), Some(case)) => error.for_account(account).hint(format!("aftersale show {account}:{case}")),
        _ => error,
    }
}

/// All rows of a kind, oldest first.
pub(super) fn of_kind(db: &Db, kind: &str, account: Option<&str>) -> Result<Vec<Entry>> {
    db.read(|conn| {
        let sql =
            format!("SELECT {COLUMNS} FROM entries WHERE kind = ?1 AND (?2 IS NULL OR account = ?2) ORDER BY seq");
        let mut select = conn.prepare(&sql)?;
        let rows = select.query_map(params![kind, account], entry)?;
        rows.collect()
    })
}

pub(super) fn entry(row: &Row<'_>) -> rusqlite::Result<Entry> {
    let body: String = row.get(5)?;
    Ok(Entry {
        seq: row.get(0)?,
        at: Instant::from_millis(row.get(1)?),
        kind: row.get(2)?,
        account: row.get(3)?,
        case_id: row.get(4)?,
        body: serde_json::from_str(&body)
            .map_err(|error| rusqlite::Error::FromSqlConversionFailure(5, Type::Text, error.into()))?,
        once_key: row.get(6)?,
        hash: row.get(7)?,
    })
}

/// The number of the newest row; 0 without any.
pub(super) fn newest(db: &Db) -> Result<i64> {
    db.read(|conn| conn.query_row("SELECT coalesce(max(seq), 0) FROM entries", [], |row| row.get(0)))
}

/// How many rows there are.
pub(super) fn count(db: &Db) -> Result<u64> {
    db.read(|conn| conn.query_row("SELECT count(*) FROM entries", [], |row| row.get::<_, i64>(0)))
        .map(|count| u64::try_from(count).unwrap_or_default())
}

/// Whether that very row is there.
pub(super) fn has(db: &Db, wanted: &Head) -> Result<bool> {
    db.read(|conn| {
        let sql = "SELECT EXISTS (SELECT 1 FROM entries WHERE seq = ? AND hash = ?)";
        conn.query_row(sql, params![wanted.seq, wanted.hash], |row| row.get(0))
    })
}

/// The first row that does not follow from those before it, or that is missing of those up to the `noted` one.
pub(super) fn verify(db: &Db, noted: Option<&Head>) -> Result<Option<i64>> {
    db.read(|conn| {
        let mut select = conn.prepare(&format!("SELECT {COLUMNS} FROM entries ORDER BY seq"))?;
        let mut rows = select.query([])?;
        let (mut number, mut before) = (0, String::from(START));
        while let Some(row) = rows.next()? {
            number += 1;
            match follows(row, number, &before)? {
                Some(hash) if noted.is_some_and(|head| head.seq == number && head.hash != hash) => {
                    return Ok(Some(number));
                }
                Some(hash) => before = hash,
                None => return row.get(0).map(Some),
            }
        }
        Ok(noted.filter(|head| head.seq > number).map(|_| number + 1))
    })
}

/// The row's hash, when the row is number `number` and follows from `before`.
fn follows(row: &Row<'_>, number: i64, before: &str) -> rusqlite::Result<Option<String>> {
    let text = |column| row.get_ref(column)?.as_str_or_null().map_err(rusqlite::Error::from);
    let body = row.get_ref(5)?.as_str()?;
    let link = Link {
        seq: row.get(0)?,
        at: row.get(1)?,
        kind: row.get_ref(2)?.as_str()?,
        account: text(3)?,
        case_id: text(4)?,
        body,
        once_key: text(6)?,
    };
    let hash = link.hash(before);
    let (written, written_before) = (row.get_ref(7)?.as_str()?, row.get_ref(8)?.as_str()?);
    Ok((link.seq == number && written == hash && written_before == before).then_some(hash))
}
