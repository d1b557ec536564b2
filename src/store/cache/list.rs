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
        let bound =
            |sql: &'static str, at: Instant| move |walk: &Walk| walk.clone().test(sql, [Value::from(at.millis())]);
        let before = bound("due < ?", now);
        let (since, until) = (bound("due >= ?", now), bound("due <= ?", today_ends));
        self.db.read(|conn| {
            Ok(Counts {
                overdue: count(conn, open.iter().map(before))?,
                today: count(conn, open.iter().map(|walk| until(&since(walk))))?,
                open: count(conn, open.iter().cloned())?,
            })
        })
    }

    /// How many cases fit the filter, counted to [`Counts::MOST`].
    pub fn count(&self, filter: &Filter) -> Result<u64> {
        self.db.read(|conn| count(conn, walks(filter).into_iter()))
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

fn count(conn: &Connection, walks: impl Iterator<Item = Walk>) -> rusqlite::Result<u64> {
    let mut counted = 0;
    for walk in walks {
        let left = Counts::MOST - counted;
        let (sql, values) = walk.count(i64::try_from(left).unwrap_or(i64::MAX));
        let found: i64 = conn.prepare_cached(&sql)?.query_row(params_from_iter(values), |row| row.get(0))?;
        counted += u64::try_from(found).unwrap_or(0);
    }
    Ok(counted)
}
