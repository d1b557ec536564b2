//! `digest`: what came in, what was answered and how fast, and what is due; from the cache and the ledger alone.

mod data;
mod html;
mod tally;
mod text;
mod window;
mod words;

pub use window::instant;

use crate::app::App;
use crate::commands::block::Listed;
use crate::commands::list::{Facts, program, row_of, soon};
use crate::commands::look::{self, Look};
use crate::commands::outcomes::{settled, unknown_outcomes};
use crate::error::{Error, ErrorKind, Result};
use crate::output::{Body, Outcome, Record, View, row, time};
use crate::store::{Cache, Filter, News};
use data::{Actions, Digest, OfAccount};
use window::Window;

/// How many cases are read at a time.
const PAGE: u64 = 500;
/// How many cases that are due are named.
const DUE: u64 = 20;

/// What to tell.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// From when on.
    pub since: Option<String>,
    /// Until before when.
    pub until: Option<String>,
    /// Whether as a page of HTML.
    pub html: bool,
}

/// Makes the digest. Data that is old, incomplete or was never had is named on the page and a failure beside it (exit 3).
pub async fn run(app: &App, options: &Options) -> Result<Outcome> {
    let now = app.now();
    let window = Window::new(options.since.as_deref(), options.until.as_deref(), now)?;
    if options.html && app.settings.style.shows_json() {
        return Err(Error::usage("--html is a form of its own, beside which JSON cannot be had"));
    }
    look::prepare(app).await;
    let look = look::look(app, app.config()?.sync.max_age)?;
    let of_account = |(account, complete_at, problem): (&str, _, _)| OfAccount {
        account: account.into(),
        complete_at,
        problem,
        ..OfAccount::default()
    };
    let accounts = look.ages.each().map(of_account).collect();
    let mut digest = Digest { window, now, accounts, due: Vec::new(), more: 0, doubts: look.doubts.clone() };
    from_cache(app, &mut digest, &look, Listed::read(app).await?)?;
    if let Err(error) = from_ledger(app, &mut digest).await {
        digest.doubts.push(error.message);
    }
    let mut outcome = match options.html {
        true => Outcome::text(html::page(&digest)),
        false => {
            let view = View::Text(text::page(&digest));
            Outcome::new(Body::Record(Record { row: row(digest.json()), view }))
        }
    };
    outcome.failures = digest.not_known().into_iter().map(|reason| Error::new(ErrorKind::Partial, reason)).collect();
    if let Some(first) = outcome.failures.first_mut() {
        first.hints.push(format!("{} sync", program(app)));
    }
    Ok(outcome)
}

fn from_cache(app: &App, digest: &mut Digest, look: &Look, blocked: Listed) -> Result<()> {
    let (Some(cache), Some(own)) = (&look.cache, &look.accounts) else { return Ok(()) };
    let today_ends = time::midnight_tonight(digest.now);
    for account in &mut digest.accounts {
        let filter = Filter { accounts: vec![account.account.clone()], ..Filter::default() };
        let is_own = own.is_empty() || own.contains(&account.account);
        let any = || cache.count(&Filter { all: true, ..filter.clone() }).map(|count| count > 0);
        if !is_own || (account.complete_at.is_none() && !any()?) {
            continue;
        }
        account.counts = Some(cache.counts(&filter, digest.now, today_ends)?);
    }
    tally(cache, digest)?;
    let names: Vec<String> = digest.known().map(|account| account.account.clone()).collect();
    if names.is_empty() {
        return Ok(());
    }
    let filter = Filter { accounts: names, due_until: Some(today_ends), ..Filter::default() };
    let cases = cache.list(&filter, None, DUE)?;
    digest.more = cache.count(&filter)?.saturating_sub(DUE);
    let keys: Vec<_> = cases.iter().map(|case| case.key.clone()).collect();
    let soon = soon(&app.config()?.deadlines.warn_before);
    let facts = Facts { now: digest.now, soon, synced: look.ages.complete(), blocked };
    digest.due =
        cases.iter().zip(cache.short_names(&keys)?).map(|(case, short)| row_of(case, &short, &facts)).collect();
    digest.doubts.extend(facts.blocked.failure().map(|error| error.message));
    Ok(())
}

/// Counts what happened, reading only the cases of which there is news, one after the other.
fn tally(cache: &Cache, digest: &mut Digest) -> Result<()> {
    let mut after: Option<News> = None;
    loop {
        let page = cache.news(digest.window.since, after.as_ref(), PAGE)?;
        for news in &page {
            let of_account = digest.accounts.iter_mut().find(|account| account.account == news.key.account);
            let Some(of_account) = of_account.filter(|account| account.counts.is_some()) else { continue };
            if let Some(stored) = cache.load(&news.key)? {
                tally::count(&mut of_account.tallies, &stored.case, digest.window);
            }
        }
        match page.into_iter().next_back() {
            Some(last) => after = Some(last),
            None => return Ok(()),
        }
    }
}

async fn from_ledger(app: &App, digest: &mut Digest) -> Result<()> {
    let Window { since, until } = digest.window;
    let (settled, unknown) = (settled(app, since, until).await?, unknown_outcomes(app).await?);
    for account in &mut digest.accounts {
        let of_account = settled.iter().filter(|(name, _)| *name == account.account);
        let mut actions = Actions::default();
        for (_, state) in of_account {
            match state.as_str() {
                "sent" => actions.sent += 1,
                "refused" => actions.refused += 1,
                _ => {}
            }
        }
        let unknown = unknown.iter().filter(|unknown| unknown.account.as_deref() == Some(account.account.as_str()));
        actions.unknown = unknown.count() as u64;
        account.actions = Some(actions);
    }
    Ok(())
}
