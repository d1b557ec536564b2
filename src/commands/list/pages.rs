//! The cases of a listing, read page by page so that a million of them fit in little memory.

use super::facts::{Facts, row_of};
use crate::error::{Error, ErrorKind, Result};
use crate::output::Row;
use crate::store::{After, Cache, CaseSummary, Filter};
use std::collections::VecDeque;

/// How many cases are read at a time.
const PAGE: u64 = 500;
/// How many unreadable cases are named.
const NAMED: usize = 10;

/// Rows of the cases that fit a filter, in order of urgency. After the last one comes an error when some of them could
/// not be read.
pub struct Pages {
    cache: Cache,
    filter: Filter,
    facts: Facts,
    left: Option<u64>,
    after: Option<After>,
    ready: VecDeque<Row>,
    ended: bool,
    unreadable: Unreadable,
}

impl Pages {
    /// The rows, `limit` of them at most.
    pub fn new(cache: Cache, filter: Filter, limit: Option<u64>, facts: Facts) -> Self {
        let unreadable = Unreadable::default();
        Self { cache, filter, facts, left: limit, after: None, ready: VecDeque::new(), ended: false, unreadable }
    }

    /// Reads the next page; nothing is ready afterwards at the end.
    fn read(&mut self) -> Result<()> {
        let most = self.left.map_or(PAGE, |left| left.min(PAGE));
        let page = if most == 0 { Vec::new() } else { self.cache.list(&self.filter, self.after.as_ref(), most)? };
        let full = u64::try_from(page.len()).is_ok_and(|count| count == most);
        self.ended = most == 0 || !full;
        self.left = self.left.map(|left| left.saturating_sub(PAGE));
        self.after = page.last().map(after);
        let keys: Vec<_> = page.iter().map(|case| case.key.clone()).collect();
        let names = self.cache.short_names(&keys)?;
        for (case, short) in page.iter().zip(&names) {
            self.unreadable.look_at(case);
            self.ready.push_back(row_of(case, short, &self.facts));
        }
        Ok(())
    }
}

impl Iterator for Pages {
    type Item = Result<Row>;

    fn next(&mut self) -> Option<Result<Row>> {
        if self.ready.is_empty()
            && !self.ended
            && let Err(error) = self.read()
        {
            self.ended = true;
            return Some(Err(error));
        }
        let mut ended = || self.unreadable.failure().or_else(|| self.facts.blocked.failure());
        self.ready.pop_front().map(Ok).or_else(|| ended().map(Err))
    }
}

/// Where a listing goes on after a case.
pub fn after(case: &CaseSummary) -> After {
    After {
        due: case.primary.as_ref().map_or(i64::MAX, |deadline| deadline.due_at.millis()),
        rank: case.at_risk.as_ref().map_or(0, crate::domain::Money::rank),
        key: case.key.clone(),
    }
}

/// The cases that could not be read, or not in full.
#[derive(Debug, Default)]
pub struct Unreadable {
    count: usize,
    named: Vec<String>,
}

impl Unreadable {
    /// Counts the case when it could not be read in full.
    pub fn look_at(&mut self, case: &CaseSummary) {
        if let Some(problem) = &case.problem {
            self.count += 1;
            if self.named.len() < NAMED {
                self.named.push(format!("{}: {problem}", case.key));
            }
        }
    }

    /// What to say of them, once.
    pub fn failure(&mut self) -> Option<Error> {
        let count = std::mem::take(&mut self.count);
        let said = match count {
            0 => return None,
            1 => "1 case could not be read in full; it is listed all the same".to_owned(),
            _ => format!("{count} cases could not be read in full; they are listed all the same"),
        };
        let error = Error::new(ErrorKind::Partial, said).hint("open them on the marketplace's own page until then");
        Some(std::mem::take(&mut self.named).into_iter().fold(error, Error::detail))
    }
}

#[cfg(test)]
mod tests {
    use super::{PAGE, Pages};
    use crate::commands::list::Facts;
    use crate::domain::{Case, CaseKey, Instant, Kind};
    use crate::store::{Cache, Filter, StoredCase};

    fn stored(number: u64) -> StoredCase {
        let at = Instant::from_millis(0);
        let key = CaseKey { account: "main".into(), id: format!("{number:06}") };
        let mut case = Case::unreadable(key, "allegro", Kind::Claim, "no `id`".into(), at);
        if number >= 12 {
            (case.problem, case.status) = (None, "CLAIM_SUBMITTED".into());
        }
        let (resource, fingerprint) = ("issues".into(), String::new());
        StoredCase { case, deadlines: Vec::new(), at_risk: None, resource, fingerprint, details_at: at, seen_at: at }
    }

    #[test]
    fn pages_join_without_a_gap_and_the_unreadable_are_named_at_the_end() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("cache.sqlite");
        let all = 2 * PAGE + 7;
        Cache::open(&path).unwrap().put(&(0..all).map(stored).collect::<Vec<_>>()).unwrap();
        for (limit, expected) in [(None, all), (Some(PAGE), PAGE), (Some(PAGE + 1), PAGE + 1), (Some(5000), all)] {
            let rows = Pages::new(Cache::open(&path).unwrap(), Filter::default(), limit, Facts::default());
            let (rows, failures): (Vec<_>, Vec<_>) = rows.partition(Result::is_ok);
            let mut ids: Vec<_> = rows.into_iter().map(|row| row.unwrap()["id"].to_string()).collect();
            assert_eq!(ids.len() as u64, expected, "{limit:?}");
            ids.sort();
            ids.dedup();
            assert_eq!(ids.len() as u64, expected, "a case came twice with {limit:?}");
            let [Err(error)] = failures.as_slice() else { panic!("one failure, not {failures:?}") };
            assert_eq!(error.message, "12 cases could not be read in full; they are listed all the same");
            assert_eq!(error.details.len(), 10);
            assert!(error.details[0].starts_with("main:0000"), "{:?}", error.details);
        }
    }
}
