//! One list of one account: pages, then the details of what has changed, stored as they come so that a kill loses nothing.

use super::account::Run;
use super::{Report, details, is_hopeless, store_case};
use crate::domain::CaseKey;
use crate::error::{Error, ErrorKind, Result};
use crate::marketplaces::{Cursor, Page, Resource, Row};
use crate::output::Progress;
use crate::store::{Known, MarkState, StoredCase};
use futures::stream::{self, FuturesUnordered, Stream, StreamExt};
use std::collections::{HashMap, HashSet};

/// Details asked for at the same time; the HTTP stack keeps the marketplace's limits.
const IN_FLIGHT: usize = 32;
/// Cases stored in one transaction.
const BATCH: usize = 50;
/// Details that may fail in a row for a passing reason before the rest is left to the next run.
const PATIENCE: u64 = 8;

/// Syncs one list and marks how it went.
pub(super) async fn sync(run: &Run<'_>, resource: Resource) -> Result<Report> {
    let cache = run.app.cache()?;
    let name = &run.account.name;
    let before = cache.marks()?.into_iter().find(|mark| mark.account == *name && mark.resource == resource.name);
    cache.begin(name, resource.name, run.started)?;
    let mut pass = Pass {
        run,
        resource,
        // One that was killed later may have stored the newest cases alone.
        was_complete: before.is_some_and(|mark| mark.state == MarkState::Complete && mark.finished_at.is_some()),
        seen: HashSet::new(),
        waiting: Vec::new(),
        report: Report {
            account: name.clone(),
            resource: resource.name,
            state: MarkState::Complete,
            listed: 0,
            read: 0,
            errors: Vec::new(),
        },
        failed_in_a_row: 0,
        hopeless: false,
        ended_early: false,
        list_failed: false,
        progress: run.app.talk().progress(&format!("{name}: {}", resource.name)),
    };
    pass.lists().await?;
    // What was not listed is told from what was only when the lists were read to their end.
    if !pass.list_failed && !pass.should_stop() {
        pass.unlisted().await?;
    }
    pass.store()?;
    let mut report = pass.report;
    report.state = match (report.errors.is_empty(), pass.list_failed && report.listed == 0) {
        (true, _) => MarkState::Complete,
        (false, false) => MarkState::Partial,
        (false, true) => MarkState::Failed,
    };
    let error = report.errors.first().map(|error| error.message.as_str());
    cache.finish(name, resource.name, run.app.clock(), report.state, error)?;
    Ok(report)
}

/// Marks a list as failed without asking for it, in the words of the one before it that failed.
pub(super) fn given_up(run: &Run<'_>, resource: Resource, before: &Report) -> Result<Report> {
    let cache = run.app.cache()?;
    let (name, message) = (&run.account.name, before.errors.first().map(|error| error.message.clone()));
    cache.begin(name, resource.name, run.started)?;
    cache.finish(name, resource.name, run.app.clock(), MarkState::Failed, message.as_deref())?;
    let errors = message.map(|message| Error::temporary(message).for_account(name)).into_iter().collect();
    Ok(Report { account: name.clone(), resource: resource.name, state: MarkState::Failed, listed: 0, read: 0, errors })
}

/// The work on one list.
struct Pass<'a> {
    run: &'a Run<'a>,
    resource: Resource,
    /// Whether the last run left nothing out, so that a list in order of change need not be read to its end.
    was_complete: bool,
    /// Ids already met: lists shift while they are paged, and passes overlap.
    seen: HashSet<String>,
    waiting: Vec<StoredCase>,
    report: Report,
    failed_in_a_row: u64,
    /// Whether other details would fail for the same reason.
    hopeless: bool,
    /// Whether the list was left at what is known, so that a case it did not show need not have changed.
    ended_early: bool,
    list_failed: bool,
    progress: Progress,
}

/// What a step of the scan brought.
enum Step {
    Rows(Page),
    Failed(Error),
}

impl Pass<'_> {
    /// Reads the lists page by page, with the details of earlier pages on their way meanwhile.
    async fn lists(&mut self) -> Result<()> {
        let run = self.run;
        let pages = pages(run, self.resource);
        futures::pin_mut!(pages);
        let mut reading = FuturesUnordered::new();
        let mut more_pages = true;
        while more_pages || !reading.is_empty() {
            tokio::select! {
                biased;
                Some((row, result)) = reading.next(), if !reading.is_empty() => self.took(&row, result)?,
                step = pages.next(), if more_pages && reading.len() < IN_FLIGHT => match step {
                    None => more_pages = false,
                    Some(Step::Failed(error)) => {
                        more_pages = false;
                        self.list_failed = true;
                        self.report.errors.push(error);
                    }
                    Some(Step::Rows(page)) => {
                        let newest_first = page.newest_first;
                        let (changed, any_new) = self.sift(page.rows)?;
                        for row in changed {
                            reading.push(details::of(run, self.resource, row));
                            while reading.len() >= IN_FLIGHT {
                                let Some((row, result)) = reading.next().await else { break };
                                self.took(&row, result)?;
                            }
                        }
                        let reached_known = newest_first && !any_new && self.was_complete && !run.options.full;
                        self.ended_early |= reached_known;
                        more_pages = !reached_known;
                    }
                },
            }
            if self.should_stop() {
                break;
            }
            self.show_progress();
        }
        Ok(())
    }

    /// Asks for open cases by id that no list has shown: filtered lists have missed cases, and old ones fall off the end.
    async fn unlisted(&mut self) -> Result<()> {
        let run = self.run;
        let cache = run.app.cache()?;
        let mut ids = cache.unseen(&run.account.name, self.resource.name, run.started)?;
        ids.retain(|id| !self.seen.contains(id));
        let known = cache.known(&run.account.name, &ids)?;
        for id in ids {
            let fresh = known.get(&id).is_some_and(|known| !self.is_due(known));
            if self.ended_early && fresh {
                continue;
            }
            let key = CaseKey { account: run.account.name.clone(), id: id.clone() };
            let Some(stored) = cache.load(&key)? else { continue };
            match run.client.row(self.resource, &stored.case).await {
                Ok(Some(row)) => {
                    let (changed, _) = self.sift(vec![row])?;
                    for row in changed {
                        let (row, result) = details::of(run, self.resource, row).await;
                        self.took(&row, result)?;
                    }
                }
                Ok(None) => self.gone(&id)?,
                Err(error) => self.failed(error),
            }
            if self.should_stop() {
                break;
            }
        }
        Ok(())
    }

    /// Sorts a page into unchanged rows, noted as seen, and those whose details are needed. Also says whether anything on
    /// the page was new.
    fn sift(&mut self, rows: Vec<Row>) -> Result<(Vec<Row>, bool)> {
        let run = self.run;
        let rows: Vec<Row> = rows.into_iter().filter(|row| self.seen.insert(row.id.clone())).collect();
        self.report.listed += rows.len() as u64;
        let ids: Vec<String> = rows.iter().map(|row| row.id.clone()).collect();
        let known: HashMap<String, Known> = run.app.cache()?.known(&run.account.name, &ids)?;
        let same = |row: &Row| known.get(&row.id).is_some_and(|known| known.fingerprint == row.fingerprint);
        let any_new = rows.iter().any(|row| !same(row));
        let (changed, unchanged): (Vec<Row>, Vec<Row>) = rows.into_iter().partition(|row| {
            run.options.full || !same(row) || known.get(&row.id).is_none_or(|known| self.is_due(known))
        });
        for row in unchanged.iter().filter(|row| known.get(&row.id).is_some_and(|known| known.problem)) {
            let problem = "it has not changed since it could not be read";
            self.report.errors.push(unreadable(&run.account.name, &row.id, problem));
        }
        let ids: Vec<String> = unchanged.into_iter().map(|row| row.id).collect();
        run.app.cache()?.seen(&run.account.name, &ids, run.started)?;
        Ok((changed, any_new))
    }

    /// Whether a known case must be read again although its row has not changed: the marks of change lag (allegro-api §4.5).
    fn is_due(&self, known: &Known) -> bool {
        let reread = self.run.app.config().map_or(0, |config| config.sync.reread_open.millis());
        known.open && self.run.started.since(known.details_at) >= reread
    }

    /// Takes what the details brought into the batch.
    fn took(&mut self, row: &Row, result: Result<details::Details>) -> Result<()> {
        let run = self.run;
        let mut unread = false;
        let (case, order, error) = match result {
            Ok(details) => {
                self.failed_in_a_row = 0;
                self.report.read += 1;
                (details.case, details.order, details.error)
            }
            Err(error) => {
                self.failed(error);
                if !run.app.cache()?.known(&run.account.name, std::slice::from_ref(&row.id))?.is_empty() {
                    return Ok(());
                }
                unread = true;
                (details::unread(run, self.resource, row), None, None)
            }
        };
        if let Some(problem) = case.problem.as_ref().filter(|_| !unread) {
            self.report.errors.push(unreadable(&run.account.name, &row.id, problem));
        }
        // Nobody would ask again for the order of a case that is over.
        let is_half = !case.open && error.as_ref().is_some_and(|error| error.kind == ErrorKind::Temporary);
        self.report.errors.extend(error);
        let entered = run.entered.get(&row.id);
        let mut stored =
            store_case::stored(run.app, case, order.as_ref(), entered, row, self.resource.name, run.started)?;
        if unread || is_half || !run.me.is_known() {
            // No row has an empty fingerprint, so the next run asks for the details again.
            stored.fingerprint.clear();
        }
        self.waiting.push(stored);
        if self.waiting.len() >= BATCH { self.store() } else { Ok(()) }
    }

    /// Notes a failed detail. One that may pass counts toward giving up.
    fn failed(&mut self, error: Error) {
        if error.kind == ErrorKind::Temporary {
            self.failed_in_a_row += 1;
        }
        self.hopeless |= is_hopeless(&error);
        self.report.errors.push(error.for_account(&self.run.account.name));
    }

    /// A case that the marketplace no longer knows is done; what is known of it stays.
    fn gone(&mut self, id: &str) -> Result<()> {
        let cache = self.run.app.cache()?;
        let key = CaseKey { account: self.run.account.name.clone(), id: id.into() };
        if let Some(mut stored) = cache.load(&key)? {
            stored.case.open = false;
            stored.case.turn = crate::domain::Move::None;
            stored.case.status = "GONE".into();
            stored.case.allowed_actions.clear();
            stored.deadlines.clear();
            cache.put(&[stored])?;
        }
        Ok(())
    }

    fn should_stop(&self) -> bool {
        self.failed_in_a_row >= PATIENCE || self.hopeless
    }

    fn store(&mut self) -> Result<()> {
        self.run.app.cache()?.put(&self.waiting)?;
        self.waiting.clear();
        Ok(())
    }

    fn show_progress(&self) {
        self.progress
            .label(&format!("{}: {}, {} listed", self.run.account.name, self.resource.name, self.report.listed));
        self.progress.set(self.report.read, None);
    }
}

/// The pages of all passes, one after the other; the scan ends at the first one that cannot be had. A case may move to the top
/// of a list while its lower pages are read, so a list of several pages gets a last look at its first one.
fn pages<'a>(run: &'a Run<'a>, resource: Resource) -> impl Stream<Item = Step> + 'a {
    enum At {
        Page(Option<Cursor>),
        LastLook(Cursor),
        End,
    }
    let since = run.started.plus_millis(-run.app.config().map_or(0, |config| config.sync.look_back.millis()));
    stream::unfold(At::Page(None), move |at| async move {
        let (cursor, is_last) = match at {
            At::Page(cursor) => (cursor, false),
            At::LastLook(cursor) => (Some(cursor), true),
            At::End => return None,
        };
        let lower = cursor.clone().filter(|cursor| cursor.offset > 0);
        match run.client.page(resource, cursor, since).await {
            Ok(mut page) => {
                let next = match (page.next.take(), lower) {
                    _ if is_last => At::End,
                    (Some(next), _) => At::Page(Some(next)),
                    (None, Some(lower)) => At::LastLook(Cursor { offset: 0, ..lower }),
                    (None, None) => At::End,
                };
                Some((Step::Rows(page), next))
            }
            Err(error) => Some((Step::Failed(error.for_account(&run.account.name)), At::End)),
        }
    })
}

fn unreadable(account: &str, id: &str, problem: &str) -> Error {
    Error::new(ErrorKind::Partial, format!("{id} cannot be read in full: {problem}"))
        .for_account(account)
        .hint("it is listed all the same; look at it on the marketplace's own page")
}
