//! `list`: open cases by urgency, read from the cache alone.

mod ages;
mod facts;
mod pages;

pub(super) use ages::Ages;
pub use facts::{FIELDS, Facts, row_of};
pub(super) use pages::after;

use super::block::Listed;
use crate::app::App;
use crate::domain::{Instant, Kind, Span};
use crate::error::{Error, Result};
use crate::output::{Body, Column, Layout, ListFrame, Note, Outcome, Records, spread, time};
use crate::store::{Counts, Filter};
use pages::Pages;
use std::collections::BTreeSet;
use std::str::FromStr;

/// How many cases a terminal shows by default.
const ON_A_TERMINAL: u64 = 50;

/// Which cases to list, as typed.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Only these kinds.
    pub kinds: Vec<String>,
    /// Only cases whose turn it is of these.
    pub turns: Vec<String>,
    /// Only cases due within this span, such as `6h`, or overdue.
    pub due_within: Option<String>,
    /// Only this reason code.
    pub reason: Option<String>,
    /// Only this buyer, by login or id.
    pub buyer: Option<String>,
    /// Only overdue cases.
    pub overdue: bool,
    /// Only protection cases with a stake, decided ones too.
    pub at_risk: bool,
    /// Done cases too.
    pub all: bool,
    /// At most this many; 0 is all. On a terminal 50 by default, in a pipe all.
    pub limit: Option<u64>,
}

/// Lists the cached cases. An account whose data is not complete is a failure beside what could be listed.
pub async fn run(app: &App, options: &Options) -> Result<Outcome> {
    let now = app.now();
    let style = &app.settings.style;
    let filter = filter(options, &app.settings.accounts, now)?;
    let accounts = app.accounts()?;
    let names: Vec<String> = accounts.iter().map(|account| account.name.clone()).collect();
    // The words of a case tell the marketplaces apart, but not two accounts on one of them.
    let marketplaces: BTreeSet<&str> = accounts.iter().map(|account| account.marketplace.as_str()).collect();
    let (cache, config) = (app.cache()?, app.config()?);
    // A ledger that cannot be read must not hide what is due.
    let unlaid = super::mail::lay_over(app).await.err();
    let ages = Ages::new(&names, &super::sync::marks(app, cache)?, config.sync.max_age, now);
    let table = style.shows_table();
    let limit = match options.limit {
        Some(0) => None,
        Some(limit) => Some(limit),
        None => (table && style.terminal).then_some(ON_A_TERMINAL),
    };
    let program = program(app);
    let mut frame = ListFrame { show: format!("{program} show"), ..ListFrame::default() };
    if table {
        let counts = cache.counts(&filter, now, time::midnight_tonight(now))?;
        frame.head = head(&ages, counts, style.width);
        let found = limit.map_or(Ok(0), |_| cache.count(&filter))?;
        frame.more = limit.map(|limit| found.saturating_sub(limit));
        frame.more_at_least = found >= Counts::MOST;
    }
    // Cases are shown whatever is wrong with the list of blocked buyers.
    let (blocked, unmarked) = match Listed::read(app).await {
        Ok(listed) => (listed, None),
        Err(error) => (Listed::default(), Some(error)),
    };
    let facts = Facts { now, soon: soon(&config.deadlines.warn_before), synced: ages.complete(), blocked };
    let mut outcome = Outcome::new(Body::Records(Records {
        columns: columns(accounts.len() > marketplaces.len()),
        when_empty: ages.when_empty(filter != Filter { accounts: filter.accounts.clone(), ..Filter::default() }),
        rows: Box::new(Pages::new(app.open_cache()?, filter, limit, facts)),
        layout: Layout::CaseList(frame),
    }));
    if !table {
        outcome.notes.extend(ages.stale_line().map(Note::Warning));
        outcome.notes.push(Note::Info(format!("synced: {}", ages.summary())));
    }
    outcome.failures.extend(ages.failures(program));
    outcome.failures.extend(unmarked);
    outcome.failures.extend(unlaid);
    Ok(outcome)
}

/// What to type before a command to reach the same data.
pub(super) fn program(app: &App) -> &'static str {
    if app.settings.demo { "aftersale --demo" } else { "aftersale" }
}

/// The first warning span, which is what `soon` means.
pub fn soon(warn_before: &[Span]) -> i64 {
    warn_before.first().map_or(0, |span| span.millis())
}

/// The cases that the options mean; a wrong word is a usage error that names the right ones.
pub fn filter(options: &Options, accounts: &[String], now: Instant) -> Result<Filter> {
    let within = match &options.due_within {
        Some(text) => Some(now.plus_millis(text.parse::<Span>().map_err(|why| wrong("--due-within", why))?.millis())),
        None => None,
    };
    let past = options.overdue.then(|| now.plus_millis(-1));
    Ok(Filter {
        accounts: accounts.to_vec(),
        kinds: match options.at_risk {
            true => vec![Kind::Protection],
            false => words("--kind", &options.kinds)?,
        },
        turns: words("--move", &options.turns)?,
        due_until: within.into_iter().chain(past).min(),
        reason: options.reason.clone(),
        buyer: options.buyer.clone(),
        all: options.all || options.at_risk,
        at_risk: options.at_risk,
    })
}

/// Words of one option; a comma separates too.
fn words<T: FromStr<Err = String>>(option: &str, typed: &[String]) -> Result<Vec<T>> {
    let parts = typed.iter().flat_map(|text| text.split(',')).map(str::trim);
    parts.map(|word| word.parse().map_err(|why: String| wrong(option, why))).collect()
}

fn wrong(option: &str, why: String) -> Error {
    Error::usage(format!("{option}: {why}"))
}

/// The lines above the table: what must be known first, then counts and ages.
fn head(ages: &Ages, counts: Counts, width: usize) -> Vec<String> {
    let most = |count: u64| if count >= Counts::MOST { format!("{count}+") } else { count.to_string() };
    let mut said = Vec::new();
    if counts.overdue > 0 {
        said.push(format!("{} overdue", most(counts.overdue)));
    }
    said.push(format!("{} due today", most(counts.today)));
    said.push(format!("{} open", most(counts.open)));
    let mut lines: Vec<String> = ages.not_known_line().into_iter().chain(ages.stale_line()).collect();
    lines.extend(spread(&said.join(" · "), &ages.summary(), width));
    lines
}

/// The columns: those of the JSON, with the account shown only where it is needed to tell cases apart.
fn columns(several: bool) -> Vec<Column> {
    let column = |field: &'static str| match field {
        "account" if several => Column::new(field, "ACCOUNT"),
        _ => Column::hidden(field),
    };
    facts::FIELDS.into_iter().map(column).collect()
}

#[cfg(test)]
mod tests {
    use super::{Ages, Options, filter, head};
    use crate::domain::{Instant, Kind, Move, Span};
    use crate::store::Counts;

    const NOW: Instant = Instant::from_millis(1_000_000);

    #[test]
    fn options_become_a_filter() {
        let options = Options {
            kinds: vec!["claim,return".into()],
            turns: vec!["seller".into()],
            due_within: Some("6h".into()),
            ..Options::default()
        };
        let made = filter(&options, &["main".into()], NOW).unwrap();
        assert_eq!((made.kinds, made.turns), (vec![Kind::Claim, Kind::Return], vec![Move::Seller]));
        assert_eq!(made.due_until, Some(NOW.plus_millis(Span::hours(6).millis())));
        let made = filter(&Options { overdue: true, ..options }, &[], NOW).unwrap();
        assert_eq!(made.due_until, Some(NOW.plus_millis(-1)), "due now is not yet overdue");
    }

    #[test]
    fn wrong_words_name_the_right_ones() {
        let wrong = |options| filter(&options, &[], NOW).unwrap_err().message;
        assert_eq!(
            wrong(Options { kinds: vec!["complaint".into()], ..Options::default() }),
            "--kind: `complaint` is none of dispute, claim, return, message, protection"
        );
        assert!(wrong(Options { turns: vec!["me".into()], ..Options::default() }).contains("seller, buyer"));
        assert!(wrong(Options { due_within: Some("soon".into()), ..Options::default() }).contains("6h"));
    }

    #[test]
    fn the_head_counts_and_tells_the_ages() {
        let ages = Ages::new(&[], &[], Span::hours(1), NOW);
        let counts = Counts { overdue: 2, today: 3, open: Counts::MOST };
        assert_eq!(head(&ages, counts, 80), [format!("2 overdue · 3 due today · {}+ open", Counts::MOST)]);
        assert_eq!(head(&ages, Counts::default(), 80), ["0 due today · 0 open"]);
    }
}
