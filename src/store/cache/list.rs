//! The urgency list and its counts.

use super::Cache;
use super::row::{SUMMARY, summary};
use super::walk::{Walk, walks};
use crate::domain::Instant;
use crate::error::Result;
use crate::store::{After, CaseSummary, Counts, Filter};
use rusqlite::types::Value;
use rusqlite::{Connection, params_from_iter};

/// A place in the list, and the row that stands there.
type Place = (i64, i64, String, String, i64);

impl Cache {
    /// Up to `most` cases in order of urgency, after `after`.
    pub fn list(&self, filter: &Filter, after: Option<&After>, most: u64) -> Result<Vec<CaseSummary>> {
        let walks = walks(filter).into_iter().map(|walk| match after {
            Some(after) => walk.after(after),
            None => walk,
        });
        self.db.read(|conn| {
            let places = places(conn, walks, i64::try_from(most).unwrap_or(i64::MAX))?;
            let mut select = conn.prepare_cached(&format!("SELECT {SUMMARY} FROM cases WHERE seq = ?"))?;
            places.iter().map(|(.., seq)| select.query_row([seq], summary)).collect()
        })
    }

    /// Counts for the head line: overdue at `now`, due until `today_ends`, open in all. Done cases never count here.
    pub fn counts(&self, filter: &Filter, now: Instant, today_ends: Instant) -> Result<Counts> {
        let open = walks(&Filter { all: false, ..filter.clone() });
        let within = |sql: &str, bounds: &[Instant]| -> Vec<Walk> {
            let bounds: Vec<_> = bounds.iter().map(|at| Value::from(at.millis())).collect();
            open.iter().map(|walk| walk.clone().test(sql, bounds.clone())).collect()
        };
        self.db.read(|conn| {
            let overdue = count(conn, &within("due < ?", &[now]), Counts::MOST)?;
            let today = count(conn, &within("due >= ? AND due <= ?", &[now, today_ends]), Counts::MOST)?;
            // Each case is walked over once only: this is what lasts longest in a large cache.
            let left = Counts::MOST.saturating_sub(overdue + today);
            let later = count(conn, &within("due >= ? AND due > ?", &[now, today_ends]), left)?;
            Ok(Counts { overdue, today, open: (overdue + today + later).min(Counts::MOST) })
        })
    }

    /// How many cases fit the filter, counted to [`Counts::MOST`].
    pub fn count(&self, filter: &Filter) -> Result<u64> {
        self.db.read(|conn| count(conn, &walks(filter), Counts::MOST))
    }
}

/// The first `most` places of all walks together.
fn places(conn: &Connection, walks: impl Iterator<Item = Walk>, most: i64) -> rusqlite::Result<Vec<Place>> {
    let mut places: Vec<Place> = Vec::new();
    for walk in walks {
        let (sql, values) = walk.keys(most);
        let mut select = conn.prepare_cached(&sql)?;
        let found = select.query_map(params_from_iter(values), |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?))
        })?;
        for place in found {
            places.push(place?);
        }
    }
    places.sort_unstable();
    places.truncate(usize::try_from(most).unwrap_or(usize::MAX));
    Ok(places)
}

/// How many cases lie on the walks, counted to `most`.
pub(super) fn count(conn: &Connection, walks: &[Walk], most: u64) -> rusqlite::Result<u64> {
    let mut counted = 0;
    for walk in walks {
        let (sql, values) = walk.count(i64::try_from(most - counted).unwrap_or(i64::MAX));
        let found: i64 = conn.prepare_cached(&sql)?.query_row(params_from_iter(values), |row| row.get(0))?;
        counted += u64::try_from(found).unwrap_or(0);
    }
    Ok(counted)
}
