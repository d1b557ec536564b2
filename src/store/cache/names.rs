//! Short names that stay unique.

use super::Cache;
use crate::domain::CaseKey;
use crate::error::Result;
use rusqlite::{Connection, OptionalExtension};

/// The shortest prefix that is given out, in letters: enough to stay unique for a while.
const SHORTEST: usize = 6;

impl Cache {
    /// The shortest prefix of each id, six letters at least, that no other case of the cache shares, so that
    /// [`Cache::find`] finds that case by it. Where two accounts have the same id it is `account:id`.
    pub fn short_names(&self, keys: &[CaseKey]) -> Result<Vec<String>> {
        self.db.read(|conn| keys.iter().map(|key| short_name(conn, key)).collect())
    }
}

const TWIN: &str = "SELECT EXISTS (SELECT 1 FROM cases WHERE id = ?1 COLLATE NOCASE AND id = ?1 AND account <> ?2)";
const DOUBLE: &str = "SELECT EXISTS (SELECT 1 FROM cases WHERE id = ? COLLATE NOCASE AND id <> ?)";
const BEFORE: &str = "SELECT id FROM cases WHERE id < ? COLLATE NOCASE ORDER BY id COLLATE NOCASE DESC LIMIT 1";
const BEHIND: &str = "SELECT id FROM cases WHERE id > ? COLLATE NOCASE ORDER BY id COLLATE NOCASE LIMIT 1";
const REFERENCE: &str = "SELECT EXISTS (SELECT 1 FROM cases WHERE reference = ?)";

fn short_name(conn: &Connection, key: &CaseKey) -> rusqlite::Result<String> {
    let has_twin: bool = conn.prepare_cached(TWIN)?.query_row([&key.id, &key.account], |row| row.get(0))?;
    if has_twin {
        return Ok(key.to_string());
    }
    // Only the whole id is told from one that differs in nothing but capitals.
    let has_double: bool = conn.prepare_cached(DOUBLE)?.query_row([&key.id, &key.id], |row| row.get(0))?;
    if has_double {
        return Ok(key.id.clone());
    }
    let shared = neighbour(conn, BEFORE, key)?.max(neighbour(conn, BEHIND, key)?);
    let letters = key.id.chars().count();
    let prefix = |length: usize| key.id.chars().take(length).collect::<String>();
    let mut length = SHORTEST.max(shared + 1);
    // A reference that reads the same would win.
    while length < letters && is_reference(conn, &prefix(length))? {
        length += 1;
    }
    Ok(prefix(length))
}

/// How many letters the id shares with the next one in the order that the query gives.
fn neighbour(conn: &Connection, sql: &str, key: &CaseKey) -> rusqlite::Result<usize> {
    let next: Option<String> = conn.prepare_cached(sql)?.query_row([&key.id], |row| row.get(0)).optional()?;
    let same = |(left, right): &(char, char)| left.eq_ignore_ascii_case(right);
    Ok(next.map_or(0, |next| key.id.chars().zip(next.chars()).take_while(same).count()))
}

fn is_reference(conn: &Connection, name: &str) -> rusqlite::Result<bool> {
    conn.prepare_cached(REFERENCE)?.query_row([name], |row| row.get(0))
}

#[cfg(test)]
pub(super) fn statements() -> Vec<String> {
    [TWIN, DOUBLE, BEFORE, BEHIND, REFERENCE].map(String::from).into()
}
