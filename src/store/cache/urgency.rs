//! What `check` counts: deadlines that are missed or near, and cases that could not be read.

use super::Cache;
use super::list::count;
use super::row::{SUMMARY, summary};
use super::walk::walks;
use crate::domain::Instant;
use crate::error::Result;
use crate::store::{CaseSummary, Filter, Urgency};
use rusqlite::params_from_iter;
use rusqlite::types::Value;

impl Cache {
    /// How urgent the open cases of these accounts are, of all when empty: missed before `now`, due until `critical`, and due
    /// until `warning`, the critical ones among them. Each is counted to [`Urgency::MOST`] along an index.
    pub fn urgency(&self, accounts: &[String], now: Instant, critical: Instant, warning: Instant) -> Result<Urgency> {
        let open = walks(&Filter { accounts: accounts.to_vec(), ..Filter::default() });
        self.db.read(|conn| {
            let within = |sql: &str, bounds: &[Instant], most: u64| {
                let bounds: Vec<_> = bounds.iter().map(|at| Value::from(at.millis())).collect();
                let walks: Vec<_> = open.iter().map(|walk| walk.clone().test(sql, bounds.clone())).collect();
                count(conn, &walks, most)
            };
            let overdue = within("due < ?", &[now], Urgency::MOST)?;
            let due_critical = within("due >= ? AND due <= ?", &[now, critical], Urgency::MOST)?;
            let later = within("due > ? AND due <= ?", &[critical, warning], Urgency::MOST - due_critical)?;
            let mut select = conn.prepare_cached(&unreadable("count(*)", accounts.len()))?;
            let unreadable: i64 = select.query_row(params_from_iter(accounts), |row| row.get(0))?;
            let unreadable = u64::try_from(unreadable).unwrap_or(0);
            Ok(Urgency { overdue, due_critical, due_warning: due_critical + later, unreadable })
        })
    }

    /// Up to `most` open cases of these accounts that could not be read in full, by account and id.
    pub fn unreadable(&self, accounts: &[String], most: usize) -> Result<Vec<CaseSummary>> {
        self.db.read(|conn| {
            let sql = format!("{} ORDER BY account, id LIMIT {most}", unreadable(SUMMARY, accounts.len()));
            conn.prepare_cached(&sql)?.query_map(params_from_iter(accounts), summary)?.collect()
        })
    }
}

fn unreadable(columns: &str, accounts: usize) -> String {
    let marks = vec!["?"; accounts].join(", ");
    let within = if accounts == 0 { String::new() } else { format!(" AND account IN ({marks})") };
    format!("SELECT {columns} FROM cases INDEXED BY cases_by_problem WHERE open = 1 AND problem IS NOT NULL{within}")
}

#[cfg(test)]
pub(super) fn statements() -> Vec<String> {
    [0, 2].iter().flat_map(|accounts| ["count(*)", SUMMARY].map(|columns| unreadable(columns, *accounts))).collect()
}
