//! What a name stands for.

use super::Cache;
use super::row::{SUMMARY, summary};
use crate::error::Result;
use crate::store::{CaseSummary, Found};
use rusqlite::types::Value;
use rusqlite::{Connection, params_from_iter};

/// How many candidates of an ambiguous name are told.
const CANDIDATES: usize = 10;
/// The greatest letter there is: a prefix followed by it comes after everything with that prefix.
const LAST: char = '\u{10FFFF}';

impl Cache {
    /// What a name stands for: a prefix of an id, a reference number, or `account:` with a prefix of an id. An exact id or
    /// reference wins over prefixes; in prefixes capitals count as small letters. Only `accounts` are looked at, all when
    /// empty.
    pub fn find(&self, name: &str, accounts: &[String]) -> Result<Found> {
        self.db.read(|conn| {
            let exact = exact(conn, name, accounts)?;
            let found = if exact.is_empty() { by_prefix(conn, name, accounts)? } else { exact };
            Ok(decide(found))
        })
    }
}

fn decide(mut found: Vec<CaseSummary>) -> Found {
    match found.as_slice() {
        [] => Found::Nothing,
        [only] => Found::One(only.key.clone()),
        _ => {
            found.truncate(CANDIDATES);
            Found::Many(found)
        }
    }
}

/// Cases whose id or reference is just this.
fn exact(conn: &Connection, name: &str, accounts: &[String]) -> rusqlite::Result<Vec<CaseSummary>> {
    let mut found = select(conn, "cases_by_id", "id = ? COLLATE NOCASE AND id = ?", [name, name], accounts)?;
    found.extend(select(conn, "cases_by_reference", "reference = ? AND id IS NOT ?", [name, name], accounts)?);
    if let Some((account, id)) = name.split_once(':') {
        let one = [account.to_owned()];
        if allowed(account, accounts) {
            found.extend(select(conn, "cases_by_id", "id = ? COLLATE NOCASE AND id = ?", [id, id], &one)?);
        }
    }
    Ok(found)
}

/// Cases whose id begins like this. An id that differs in nothing but capitals wins over longer ones.
fn by_prefix(conn: &Connection, name: &str, accounts: &[String]) -> rusqlite::Result<Vec<CaseSummary>> {
    let mut found = beginning_with(conn, name, accounts)?;
    if let Some((account, prefix)) = name.split_once(':') {
        if allowed(account, accounts) {
            found.extend(beginning_with(conn, prefix, &[account.to_owned()])?);
        }
    }
    Ok(found)
}

fn beginning_with(conn: &Connection, prefix: &str, accounts: &[String]) -> rusqlite::Result<Vec<CaseSummary>> {
    if prefix.is_empty() {
        return Ok(Vec::new());
    }
    let end = format!("{prefix}{LAST}");
    let test = "id >= ? COLLATE NOCASE AND id < ? COLLATE NOCASE";
    let mut found = select(conn, "cases_by_id", test, [prefix, &end], accounts)?;
    if found.iter().any(|case| case.key.id.eq_ignore_ascii_case(prefix)) {
        found.retain(|case| case.key.id.eq_ignore_ascii_case(prefix));
    }
    Ok(found)
}

/// Up to one more than the candidates, in the order of the index.
fn select(
    conn: &Connection,
    index: &str,
    test: &str,
    values: [&str; 2],
    accounts: &[String],
) -> rusqlite::Result<Vec<CaseSummary>> {
    let marks = vec!["?"; accounts.len()].join(", ");
    let within = if accounts.is_empty() { String::new() } else { format!("AND +account IN ({marks})") };
    let sql = format!("SELECT {SUMMARY} FROM cases INDEXED BY {index} WHERE {test} {within} LIMIT {}", CANDIDATES + 1);
    let values = values.into_iter().map(String::from).chain(accounts.iter().cloned()).map(Value::from);
    conn.prepare_cached(&sql)?.query_map(params_from_iter(values), summary)?.collect()
}

fn allowed(account: &str, accounts: &[String]) -> bool {
    accounts.is_empty() || accounts.iter().any(|allowed| allowed == account)
}
