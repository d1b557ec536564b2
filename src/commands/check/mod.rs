//! `check`: one line for monitoring, from the cache alone.
//!
//! It opens no keyring and no network and changes nothing, unless `--sync` or `--ping` ask for it. Whatever goes wrong becomes the
//! state UNKNOWN, never an OK and never another exit code of the convention.

mod limits;
mod ping;
mod report;
mod verdict;

pub use ping::masked;
pub use report::unknown;
pub use verdict::State;

use crate::app::App;
use crate::commands::block::Listed;
use crate::commands::list::{Facts, row_of};
use crate::commands::look::{self, Look};
use crate::commands::outcomes::unknown_outcomes;
use crate::commands::sync;
use crate::error::Result;
use crate::output::{Note, Outcome, Row};
use crate::store::{Cache, CaseSummary, Filter, MarkState};
use limits::Limits;
use ping::Ping;
use std::time::Duration;
use verdict::{Age, Finding};

/// How many cases the long output and the JSON list.
const CASES: u64 = 20;
/// How many cases that cannot be read they list.
const UNREADABLE: usize = 10;

/// What to check by, as typed.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// What is due within this span is a warning.
    pub warning: Option<String>,
    /// What is due within this span is critical.
    pub critical: Option<String>,
    /// Older data is not known.
    pub max_age: Option<String>,
    /// An action whose outcome has been unknown for longer is critical.
    pub unknown_age: Option<String>,
    /// Ask the marketplaces first.
    pub sync: bool,
    /// How long that may take.
    pub sync_budget: Option<String>,
    /// The address of a dead-man's switch: a secret.
    pub ping: Option<String>,
}

/// Checks, and tells the dead-man's switch that a check begins; [`ended`] tells it how it ended. A failed ping is said and changes
/// nothing. Only an address of the switch that cannot be used is an error here; everything else is the state UNKNOWN.
pub async fn run(app: &App, options: &Options) -> Result<Outcome> {
    let ping = options.ping.as_deref().filter(|_| !app.settings.dry_run).map(Ping::new).transpose()?;
    let start = async {
        match &ping {
            Some(ping) => ping.start().await.err(),
            None => None,
        }
    };
    let (failed, judged) = futures::future::join(start, judge(app, options)).await;
    let mut outcome = judged.unwrap_or_else(|error| unknown(&error));
    outcome.notes.extend(failed.map(|error| Note::Warning(error.message)));
    Ok(outcome)
}

/// Tells the dead-man's switch at `address` the exit code of a check, which is certain only when its line is printed. An address that
/// cannot be used was refused before.
pub async fn ended(address: &str, exit_code: u8) -> Result<()> {
    match Ping::new(address) {
        Ok(ping) => ping.end(exit_code).await,
        Err(_) => Ok(()),
    }
}

async fn judge(app: &App, options: &Options) -> Result<Outcome> {
    let config = app.config()?;
    let limits = Limits::new(options, &config.check, &config.sync)?;
    app.accounts()?;
    let (mut doubts, mut remark) = (Vec::new(), None);
    if options.sync {
        (doubts, remark) = refresh(app, limits).await?;
    } else {
        look::prepare(app).await;
    }
    let style = &app.settings.style;
    let mut finding = Finding {
        now: app.now(),
        limits,
        due: None,
        outcomes: None,
        ages: Vec::new(),
        doubts: Vec::new(),
        remark,
        cases: Vec::new(),
    };
    // A ledger that cannot be read is told of with the outcomes below.
    let with_cases = style.verbose || style.shows_json();
    let blocked = if with_cases { Listed::read(app).await.unwrap_or_default() } else { Listed::default() };
    match look::look(app, limits.max_age).and_then(|look| from_cache(app, &mut finding, look, blocked)) {
        Ok(()) => {}
        Err(error) => doubts.push(error.message),
    }
    let outcomes = match app.ledger().intact().await {
        Ok(()) => unknown_outcomes(app).await,
        Err(error) => Err(error),
    };
    match outcomes {
        Ok(outcomes) => finding.outcomes = Some(outcomes),
        Err(error) => doubts.push(error.message),
    }
    finding.doubts.extend(doubts);
    Ok(report::found(&finding, style.verbose))
}

/// Refreshes as far as the budget allows. Gives what failed without leaving a mark in the cache, and what the line must say besides:
/// a marketplace that did not answer in time leaves what is known to be judged by its age, and what failed before as failed.
async fn refresh(app: &App, limits: Limits) -> Result<(Vec<String>, Option<String>)> {
    let budget = Duration::from_millis(u64::try_from(limits.sync_budget.millis()).unwrap_or(0));
    let accounts = app.accounts()?;
    let reports = match tokio::time::timeout(budget, sync::everything(app, &accounts)).await {
        Ok(Ok(reports)) => reports,
        Ok(Err(error)) => return Ok((vec![format!("the sync failed: {}", error.message)], None)),
        Err(_) => return Ok((Vec::new(), Some(format!("the sync did not end within {}", limits.sync_budget)))),
    };
    let has_no_mark = |resource| [sync::ALL, sync::REFUNDS].contains(&resource);
    let unmarked = reports.iter().filter(|report| report.state == MarkState::Failed && has_no_mark(report.resource));
    let said = unmarked.flat_map(|report| {
        report.errors.iter().map(|error| format!("{}: its sync failed: {}", report.account, error.message))
    });
    Ok((said.collect(), None))
}

fn from_cache(app: &App, finding: &mut Finding, look: Look, blocked: Listed) -> Result<()> {
    let age = |(account, complete_at, problem): (&str, _, _)| Age { account: account.into(), complete_at, problem };
    finding.ages = look.ages.each().map(age).collect();
    finding.doubts = look.doubts;
    let (Some(cache), Some(accounts)) = (look.cache, &look.accounts) else { return Ok(()) };
    let [critical, warning] =
        [finding.limits.critical, finding.limits.warning].map(|span| finding.now.plus_millis(span.millis()));
    finding.due = Some(cache.urgency(accounts, finding.now, critical, warning)?);
    if app.settings.style.verbose || app.settings.style.shows_json() {
        let until = Filter { accounts: accounts.clone(), due_until: Some(warning), ..Filter::default() };
        let facts =
            Facts { now: finding.now, soon: finding.limits.warning.millis(), synced: look.ages.complete(), blocked };
        let mut cases = cache.list(&until, None, CASES)?;
        let unreadable = cache.unreadable(accounts, UNREADABLE)?;
        let more: Vec<_> =
            unreadable.into_iter().filter(|case| cases.iter().all(|other| other.key != case.key)).collect();
        cases.extend(more);
        finding.cases = rows(&cache, &cases, &facts)?;
    }
    Ok(())
}

fn rows(cache: &Cache, cases: &[CaseSummary], facts: &Facts) -> Result<Vec<Row>> {
    let keys: Vec<_> = cases.iter().map(|case| case.key.clone()).collect();
    let names = cache.short_names(&keys)?;
    Ok(cases.iter().zip(&names).map(|(case, short)| row_of(case, short, facts)).collect())
}
