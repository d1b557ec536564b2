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
    /// What a name stands for: a prefix of an id, a reference number, or `account:` with a prefix of an id. An exact
    /// id or reference wins over prefixes; in prefixes capitals count as small letters. Only `accounts` are looked at,
    /// all when empty.
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
    let mut found = select(conn, &IS_ID, [name, name], accounts)?;
    found.extend(select(conn, &IS_REFERENCE, [name, name], accounts)?);
    if let Some((account, id)) = within_account(name, accounts) {
        found.extend(select(conn, &IS_ID, [id, id], &[account.to_owned()])?);
    }
    Ok(found)
}

/// Cases whose id begins like this.
fn by_prefix(conn: &Connection, name: &str, accounts: &[String]) -> rusqlite::Result<Vec<CaseSummary>> {
    let mut found = beginning_with(conn, name, accounts)?;
    if let Some((account, prefix)) = within_account(name, accounts) {
        found.extend(beginning_with(conn, prefix, &[account.to_owned()])?);
    }
    Ok(found)
}

/// The two parts of `account:id`, when that account may be looked at.
fn within_account<'a>(name: &'a str, accounts: &[String]) -> Option<(&'a str, &'a str)> {
    name.split_once(':').filter(|(account, _)| accounts.is_empty() || accounts.iter().any(|allowed| allowed == account))
}

/// Cases whose id begins like this. One that differs in nothing but capitals wins over longer ones.
fn beginning_with(conn: &Connection, prefix: &str, accounts: &[String]) -> rusqlite::Result<Vec<CaseSummary>> {
    if prefix.is_empty() {
        return Ok(Vec::new());
    }
    let end = format!("{prefix}{LAST}");
    let mut found = select(conn, &BEGINS, [prefix, &end], accounts)?;
    if found.iter().any(|case| case.key.id.eq_ignore_ascii_case(prefix)) {
        found.retain(|case| case.key.id.eq_ignore_ascii_case(prefix));
    }
    Ok(found)
}

/// Up to one more than the candidates, in the order of the index.
fn select(
    conn: &Connection,
    test: &Test,
    values: [&str; 2],
    accounts: &[String],
) -> rusqlite::Result<Vec<CaseSummary>> {
    let values = values.into_iter().map(String::from).chain(accounts.iter().cloned()).map(Value::from);
    conn.prepare_cached(&test.sql(accounts.len()))?.query_map(params_from_iter(values), summary)?.collect()
}

/// One way to look for a name: an index, and a test with two values.
struct Test {
    index: &'static str,
    sql: &'static str,
}

const IS_ID: Test = Test { index: "cases_by_id", sql: "id = ? COLLATE NOCASE AND id = ?" };
const IS_REFERENCE: Test = Test { index: "cases_by_reference", sql: "reference = ? AND id IS NOT ?" };
const BEGINS: Test = Test { index: "cases_by_id", sql: "id >= ? COLLATE NOCASE AND id < ? COLLATE NOCASE" };

impl Test {
    fn sql(&self, accounts: usize) -> String {
        let Self { index, sql } = self;
        let marks = vec!["?"; accounts].join(", ");
        let within = if accounts == 0 { String::new() } else { format!("AND +account IN ({marks})") };
        format!("SELECT {SUMMARY} FROM cases INDEXED BY {index} WHERE {sql} {within} LIMIT {}", CANDIDATES + 1)
    }
}

#[cfg(test)]
pub(super) fn statements() -> Vec<String> {
    [IS_ID, IS_REFERENCE, BEGINS].iter().flat_map(|test| [test.sql(0), test.sql(2)]).collect()
}
