//! Finding rows by what they are about.

use super::Entry;
use super::rows::{COLUMNS, entry};
use crate::error::Result;
use crate::store::sqlite::Db;
use rusqlite::types::Value;

/// Which rows are wanted; every part that is given must fit.
#[derive(Clone, Debug, Default)]
pub struct Find {
    /// Of one of these kinds; of any when empty.
    pub kinds: Vec<&'static str>,
    /// Of this account.
    pub account: Option<String>,
    /// About this case.
    pub case_id: Option<String>,
    /// About this order: their `$.order_id`.
    pub order_id: Option<String>,
    /// Those whose `$.id` begins so.
    pub id: Option<String>,
    /// Written after the row of this number.
    pub after: Option<i64>,
    /// The newest of them only, so many; all when `None`.
    pub newest: Option<u64>,
}

/// The rows that fit, oldest first.
pub(super) fn find(db: &Db, wanted: &Find) -> Result<Vec<Entry>> {
    let mut sql = format!("SELECT {COLUMNS} FROM entries WHERE 1");
    let mut values: Vec<Value> = Vec::new();
    let mut and = |condition: &str, value: &Option<String>| {
        if let Some(value) = value {
            values.push(value.clone().into());
            sql.push_str(&format!(" AND {condition} ?{}", values.len()));
        }
    };
    and("account =", &wanted.account);
    and("case_id =", &wanted.case_id);
    and("json_extract(body, '$.order_id') =", &wanted.order_id);
    and("json_extract(body, '$.id') >=", &wanted.id);
    // Ids are letters and digits, so everything that begins with one sorts before it with a tilde behind.
    and("json_extract(body, '$.id') <", &wanted.id.as_ref().map(|id| format!("{id}~")));
    if !wanted.kinds.is_empty() {
        let marks: Vec<String> = wanted.kinds.iter().map(|kind| format!("'{}'", kind.replace('\'', "''"))).collect();
        sql.push_str(&format!(" AND kind IN ({})", marks.join(", ")));
    }
    if let Some(after) = wanted.after {
        sql.push_str(&format!(" AND seq > {after}"));
    }
    sql.push_str(" ORDER BY seq DESC");
    if let Some(newest) = wanted.newest {
        sql.push_str(&format!(" LIMIT {newest}"));
    }
    let mut found = db.read(|conn| {
        let mut select = conn.prepare(&sql)?;
        let rows = select.query_map(rusqlite::params_from_iter(&values), entry)?;
        rows.collect::<rusqlite::Result<Vec<_>>>()
    })?;
    found.reverse();
    Ok(found)
}

/// The rows of kind `begun` whose newest row of kind `ended` with the same `$.id` says one of `open` as its `$.state`, or that have
/// none at all; oldest first.
pub(super) fn open(db: &Db, begun: &str, ended: &str, open: &[&str]) -> Result<Vec<Entry>> {
    let columns: Vec<String> = COLUMNS.split(", ").map(|column| format!("begun.{column}")).collect();
    let states: Vec<String> = open.iter().map(|state| format!("'{}'", state.replace('\'', "''"))).collect();
    let sql = format!(
        "SELECT {} FROM entries AS begun WHERE begun.kind = ?1 AND coalesce(
             (SELECT json_extract(ended.body, '$.state') FROM entries AS ended
              WHERE ended.kind = ?2 AND json_extract(ended.body, '$.id') = json_extract(begun.body, '$.id')
              ORDER BY ended.seq DESC LIMIT 1) IN ({}), 1)
         ORDER BY begun.seq",
        columns.join(", "),
        states.join(", ")
    );
    db.read(|conn| {
        let mut select = conn.prepare(&sql)?;
        let rows = select.query_map([begun, ended], entry)?;
        rows.collect()
    })
}
