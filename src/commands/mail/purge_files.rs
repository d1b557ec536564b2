//! The files beside mails that `mail purge` deletes: copies of what was sent with answers, and drafts that never went out.

use crate::app::App;
use crate::commands::act;
use crate::config::files::cannot;
use crate::domain::{Change, Enclosure, Instant};
use crate::error::Result;
use crate::journal::{Record, State};
use std::collections::BTreeSet;
use std::path::PathBuf;
use std::time::UNIX_EPOCH;

/// So long a sent answer may still be filed in Sent, in milliseconds: 30 days.
pub(super) const FILED_WITHIN: i64 = 30 * 24 * 3_600_000;

/// What is deleted besides mails.
#[derive(Debug, Default)]
pub(super) struct Files {
    enclosures: BTreeSet<String>,
    drafts: Vec<PathBuf>,
}

/// Finds them: what went with answers to mails that are gone, unless anything else still names it, and, where `drafts_before` is given,
/// drafts of mails that were not touched since.
pub(super) async fn find(
    app: &App,
    gone: &impl Fn(&str) -> bool,
    before: Instant,
    drafts_before: Option<Instant>,
) -> Result<Files> {
    let mut files = Files::default();
    if app.ledger().exists() {
        let gate = app.gate()?;
        let (mut goes, mut stays) = (BTreeSet::new(), BTreeSet::new());
        for record in gate.all().await? {
            let set = if ended(app, &record, gone, before) { &mut goes } else { &mut stays };
            set.extend(named(&record.action.change).map(|file| file.sha256.clone()));
        }
        for handoff in app.handoffs().of(None, None).await? {
            stays.extend(handoff.files.into_iter().map(|file| file.sha256));
        }
        files.enclosures = goes.difference(&stays).filter(|sha256| gate.enclosures().has(sha256)).cloned().collect();
    }
    if let Some(before) = drafts_before {
        files.drafts = act::drafts_of_mails(app).into_iter().filter(|path| changed(path) < before).collect();
    }
    Ok(files)
}

fn named(change: &Change) -> impl Iterator<Item = &Enclosure> {
    let whole = if let Change::Mail { whole, .. } = change { Some(whole) } else { None };
    change.files().iter().chain(whole)
}

/// Whether an answer is done with: nothing of it is looked for, filed or sent any more.
fn ended(app: &App, record: &Record, gone: &impl Fn(&str) -> bool, before: Instant) -> bool {
    let Change::Mail { answers, .. } = &record.action.change else { return false };
    let filed = record.has_step("filed") || app.clock().since(record.at) >= FILED_WITHIN;
    let settled = match record.state {
        State::Sent => filed,
        state => state.had_no_effect(),
    };
    settled && record.at < before && gone(answers)
}

fn changed(path: &std::path::Path) -> Instant {
    let at = path.metadata().and_then(|about| about.modified()).ok();
    let millis =
        at.and_then(|at| at.duration_since(UNIX_EPOCH).ok()).and_then(|age| i64::try_from(age.as_millis()).ok());
    Instant::from_millis(millis.unwrap_or(i64::MAX))
}

impl Files {
    pub fn is_empty(&self) -> bool {
        self.enclosures.is_empty() && self.drafts.is_empty()
    }

    /// What they are, a line each.
    pub fn words(&self) -> Vec<String> {
        let some = |count: usize, one: &str, more: &str| match count {
            0 => None,
            1 => Some(format!("1 {one}")),
            _ => Some(format!("{count} {more}")),
        };
        let copies = some(self.enclosures.len(), "copy of what was sent", "copies of what was sent");
        let drafts = some(self.drafts.len(), "draft of an answer", "drafts of answers");
        copies.into_iter().chain(drafts).collect()
    }

    /// Deletes them.
    pub fn delete(&self, app: &App) -> Result<()> {
        if !self.enclosures.is_empty() {
            let gate = app.gate()?;
            self.enclosures.iter().try_for_each(|sha256| gate.enclosures().forget(sha256))?;
        }
        for path in &self.drafts {
            match std::fs::remove_file(path) {
                Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                    return Err(cannot("delete", path, &error));
                }
                _ => {}
            }
        }
        Ok(())
    }
}
