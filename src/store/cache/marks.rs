//! How the sync of each resource went.

use super::Cache;
use super::row::Fields;
use crate::domain::Instant;
use crate::error::Result;
use crate::store::{Mark, MarkState};
use rusqlite::params;
use std::str::FromStr;

impl Cache {
    /// Notes that these resources of an account are to be had, so that one whose turn does not come is not taken for one that there
    /// is not. What is known of them already stays.
    pub fn expect(&self, account: &str, resources: &[&str], at: Instant) -> Result<()> {
        let sql = "INSERT OR IGNORE INTO marks (account, resource, started_at, state) VALUES (?, ?, ?, ?)";
        self.db.write(|conn| {
            let running = MarkState::Running.as_str();
            resources
                .iter()
                .try_for_each(|name| conn.execute(sql, params![account, name, at.millis(), running]).map(drop))
        })
    }

    /// Notes that a run over a resource has begun. How the last one ended, and when one was last complete, stays known until this
    /// one has ended: a run that is killed or hangs turns no failure into good news.
    pub fn begin(&self, account: &str, resource: &str, at: Instant) -> Result<()> {
        self.db.write(|conn| {
            conn.execute(
                "INSERT INTO marks (account, resource, started_at, state) VALUES (?, ?, ?, ?)
                 ON CONFLICT DO UPDATE SET started_at = excluded.started_at, finished_at = NULL",
                params![account, resource, at.millis(), MarkState::Running.as_str()],
            )
            .map(drop)
        })
    }

    /// Notes how the run ended. Only a complete one makes the data as old as `at`.
    pub fn finish(
        &self,
        account: &str,
        resource: &str,
        at: Instant,
        state: MarkState,
        error: Option<&str>,
    ) -> Result<()> {
        let complete_at = (state == MarkState::Complete).then_some(at.millis());
        self.db.write(|conn| {
            conn.execute(
                "INSERT INTO marks (account, resource, started_at, finished_at, complete_at, state, error)
                 VALUES (?1, ?2, ?3, ?3, ?4, ?5, ?6)
                 ON CONFLICT DO UPDATE SET
                     finished_at = excluded.finished_at,
                     complete_at = coalesce(excluded.complete_at, complete_at),
                     state = excluded.state,
                     error = excluded.error",
                params![account, resource, at.millis(), complete_at, state.as_str(), error],
            )
            .map(drop)
        })
    }

    /// Forgets the mark of a resource that there is no more.
    pub fn forget_mark(&self, account: &str, resource: &str) -> Result<()> {
        self.db.write(|conn| {
            conn.execute("DELETE FROM marks WHERE account = ? AND resource = ?", [account, resource]).map(drop)
        })
    }

    /// All marks, by account and resource.
    pub fn marks(&self) -> Result<Vec<Mark>> {
        self.db.read(|conn| {
            let mut select = conn.prepare_cached(
                "SELECT account, resource, started_at, finished_at, complete_at, state, error
                 FROM marks ORDER BY account, resource",
            )?;
            let marks = select.query_map([], |row| {
                let mut fields = Fields::of(row);
                Ok(Mark {
                    account: fields.take()?,
                    resource: fields.take()?,
                    started_at: fields.instant()?,
                    finished_at: fields.maybe_instant()?,
                    complete_at: fields.maybe_instant()?,
                    state: fields.word()?,
                    error: fields.take()?,
                })
            })?;
            marks.collect()
        })
    }
}

impl MarkState {
    /// Every state.
    pub const ALL: [Self; 4] = [Self::Running, Self::Complete, Self::Partial, Self::Failed];

    /// The word used on screen, in JSON and in the store.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Running => "running",
            Self::Complete => "complete",
            Self::Partial => "partial",
            Self::Failed => "failed",
        }
    }
}

impl FromStr for MarkState {
    type Err = String;

    fn from_str(text: &str) -> std::result::Result<Self, String> {
        let state = Self::ALL.into_iter().find(|state| state.as_str() == text);
        state.ok_or_else(|| format!("`{text}` is no state of a sync"))
    }
}
