//! `sync`: bring the cache up to date, account by account.
//!
//! Accounts run side by side, the resources of one account one after the other, the most urgent kind first. What fails for
//! one does not stop the others; how each went is kept as a mark in the cache, so that a later `list` can tell.

mod account;
mod details;
mod lock;
mod marks;
mod one;
mod recompute;
mod resource;
mod store_case;

use crate::app::App;
use crate::config::Account;
use crate::domain::Instant;
use crate::error::{Error, ErrorKind, Result};
use crate::output::{Column, Outcome, Row, row};
use crate::store::{Filter, Mark, MarkState};
use serde_json::json;

pub use marks::{is_foreign, marks};
pub use one::{Fresh, one};
pub use recompute::{has_other_rules, recompute_all, recompute_case};

/// Stands for all resources of an account that could not even be tried; the cache has no mark of it.
pub const ALL: &str = "all";
/// Stands for the refunds that are not settled and could not be read; the cache has no mark of it.
pub const REFUNDS: &str = "refunds";

/// What to sync.
#[derive(Clone, Copy, Debug, Default)]
pub struct Options {
    /// Read every case again, changed or not.
    pub full: bool,
}

/// How one resource of one account went.
#[derive(Debug)]
pub struct Report {
    /// The account.
    pub account: String,
    /// The resource, such as `issues`.
    pub resource: &'static str,
    /// Complete, partial or failed.
    pub state: MarkState,
    /// Rows that the lists showed.
    pub listed: u64,
    /// Cases whose details were read.
    pub read: u64,
    /// What failed.
    pub errors: Vec<Error>,
}

/// Syncs the selected accounts and reports on each of their resources.
pub async fn run(app: &App, options: Options) -> Result<Outcome> {
    let reports = accounts(app, &app.accounts()?, options).await?;
    // After the accounts, whose orders and cases the mails are linked to.
    let mailboxes = super::mail::read_mailboxes(app).await?;
    let rows = reports.iter().map(report_row).chain(mailboxes.iter().map(mailbox_row)).collect();
    let columns = vec![
        Column::new("account", "ACCOUNT"),
        Column::new("resource", "WHAT"),
        Column::new("state", "STATE"),
        Column::new("listed", "LISTED"),
        Column::new("read", "READ"),
        Column::new("error", "PROBLEM"),
    ];
    let mut outcome = Outcome::table(columns, rows, "nothing to sync");
    let states: Vec<MarkState> =
        reports.iter().map(|report| report.state).chain(mailboxes.iter().map(super::mail::Report::state)).collect();
    let all_failed = !states.is_empty() && states.iter().all(|state| *state == MarkState::Failed);
    let errors = reports.into_iter().flat_map(|report| report.errors);
    outcome.failures = distinct(errors.chain(mailboxes.into_iter().flat_map(|report| report.errors)));
    // Personal data must go in time, whichever command happens to run.
    outcome.failures.extend(super::block::forget_old(app).err());
    if all_failed {
        outcome.exit = outcome.failures.first().map(|error| error.kind.exit_code());
    } else if outcome.failures.is_empty() {
        outcome = outcome.hint("aftersale list");
    }
    Ok(outcome)
}

/// Syncs these accounts side by side.
pub async fn accounts(app: &App, accounts: &[&Account], options: Options) -> Result<Vec<Report>> {
    recompute_all(app).await?;
    let runs = accounts.iter().map(|account| account::sync(app, account, options));
    let reports: Vec<Vec<Report>> = futures::future::try_join_all(runs).await?;
    Ok(reports.into_iter().flatten().collect())
}

/// Syncs these accounts, and reads the mailboxes after them. What fails of a mailbox is in its mark.
pub async fn everything(app: &App, accounts: &[&Account]) -> Result<Vec<Report>> {
    let reports = self::accounts(app, accounts, Options::default()).await?;
    super::mail::read_mailboxes(app).await?;
    Ok(reports)
}

/// Makes sure that a listing has something to show: accounts that were never synced are synced first, all of them with
/// `refresh`. What fails is kept in the marks; only when nothing at all can be shown is it an error here.
pub async fn ensure(app: &App, refresh: bool) -> Result<()> {
    let selected = app.accounts()?;
    let marks = self::marks(app, app.cache()?)?;
    let wanted: Vec<&Account> =
        selected.iter().copied().filter(|account| refresh || wants_sync(app, account, &marks)).collect();
    if wanted.is_empty() {
        super::mail::ensure(app).await?;
        return recompute_all(app).await;
    }
    let reports = accounts(app, &wanted, Options::default()).await?;
    // What fails in a mailbox is in its mark; it must not keep the rest from being shown.
    match refresh {
        true => super::mail::read_mailboxes(app).await.map(drop)?,
        false => super::mail::ensure(app).await.map(drop)?,
    }
    let marks = app.cache()?.marks()?;
    let had = |mark: &Mark| mark.complete_at.is_some() || mark.state == MarkState::Partial;
    let of_selected = |mark: &&Mark| selected.iter().any(|account| account.name == mark.account);
    let accounts = selected.iter().map(|account| account.name.clone()).collect();
    let cached = app.cache()?.count(&Filter { accounts, all: true, ..Filter::default() })?;
    // What a killed run left is shown too, with the failure named beside it.
    let anything = cached > 0 || marks.iter().filter(of_selected).any(had);
    let failed = reports.iter().all(|report| report.state == MarkState::Failed);
    match reports.into_iter().flat_map(|report| report.errors).next() {
        Some(error) if failed && !anything => Err(error),
        _ => Ok(()),
    }
}

/// Whether an account must be asked before it is listed: something of it was never had. What could be had only in part is
/// asked for again when it is old; in the demo, where asking costs nothing, so is everything else.
fn wants_sync(app: &App, account: &Account, marks: &[Mark]) -> bool {
    let max_age = app.config().map_or(i64::MAX, |config| config.sync.max_age.millis());
    let of_account: Vec<&Mark> =
        marks.iter().filter(|mark| mark.account == account.name && !super::mail::is_mailbox(mark)).collect();
    let is_old = |at: Instant| app.clock().since(at) > max_age;
    let nothing_had = |mark: &&Mark| mark.complete_at.is_none() && mark.state != MarkState::Partial;
    if of_account.is_empty() || of_account.iter().any(nothing_had) {
        return true;
    }
    let in_part = |mark: &&Mark| mark.state == MarkState::Partial && is_old(mark.started_at);
    let aged = |mark: &&Mark| app.settings.demo && mark.complete_at.is_some_and(is_old);
    of_account.iter().any(|mark| in_part(mark) || aged(mark))
}

/// When the least fresh resource of an account was last complete; `None` when one never was.
fn oldest_complete(marks: &[Mark], account: &str) -> Option<Instant> {
    let mut of_account =
        marks.iter().filter(|mark| mark.account == account && !super::mail::is_mailbox(mark)).peekable();
    of_account.peek()?;
    of_account.map(|mark| mark.complete_at).min().flatten()
}

fn report_row(report: &Report) -> Row {
    row(json!({
        "account": report.account,
        "resource": report.resource,
        "state": state_word(report.state),
        "listed": report.listed,
        "read": report.read,
        "error": report.errors.first().map(|error| error.message.clone()),
    }))
}

fn mailbox_row(report: &super::mail::Report) -> Row {
    row(json!({
        "account": report.account,
        "resource": format!("mail {}", report.mailbox),
        "state": state_word(report.state()),
        "listed": report.looked_at,
        "read": report.kept,
        "error": report.errors.first().map(|error| error.message.clone()),
    }))
}

fn state_word(state: MarkState) -> &'static str {
    match state {
        MarkState::Running => "running",
        MarkState::Complete => "complete",
        MarkState::Partial => "partial",
        MarkState::Failed => "failed",
    }
}

/// The errors without repetitions: a dead network fails every resource in the same words.
fn distinct(errors: impl Iterator<Item = Error>) -> Vec<Error> {
    let mut kept: Vec<Error> = Vec::new();
    for error in errors {
        let same = |other: &Error| other.message == error.message && other.account == error.account;
        if !kept.iter().any(same) {
            kept.push(error);
        }
    }
    kept
}

/// Whether to stop at once: the other calls would fail for the same reason.
fn is_hopeless(error: &Error) -> bool {
    matches!(error.kind, ErrorKind::Login | ErrorKind::Interrupted | ErrorKind::Usage)
}
