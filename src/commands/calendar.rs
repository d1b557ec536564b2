//! `calendar`: the seller's deadlines as an .ics file.
//!
//! What was published is remembered in the ledger, so that sequence numbers survive a deleted cache. One run at a time reads
//! it, writes what changed and replaces the file, so that two runs at once agree.

mod file;

use super::list::{Ages, program};
use super::look::clock_set_back;
use super::sync;
use crate::alerts::calendar::{CALENDAR_ENTRY, Entry, Memory, Published, State, entries, write};
use crate::app::{App, blocking};
use crate::config::files;
use crate::domain::{CaseKey, Instant, Kind, Span};
use crate::error::{Error, ErrorKind, Result};
use crate::output::{Body, Column, Outcome, Row, row};
use crate::store::NewEntry;
use serde_json::json;
use std::fs::File;
use std::path::PathBuf;
use std::time::Duration;

/// Reading a large cache takes seconds; a run that holds the lock longer hangs.
const WAIT: Duration = Duration::from_secs(60);
const PAGE: u64 = 500;
/// How many cases are named in one message.
const NAMED: usize = 10;

/// What to put into the calendar, and where.
#[derive(Clone, Debug)]
pub struct Options {
    output: Option<PathBuf>,
    kinds: Vec<Kind>,
    /// `None` stands for the spans of the configuration.
    alarms: Option<Vec<Span>>,
    keep: Span,
}

impl Options {
    /// Options as typed; a wrong word is a usage error that names the right ones. `keep` is how long a cancelled entry stays.
    pub fn new(
        output: Option<PathBuf>,
        kinds: &[String],
        alarms: &[String],
        no_alarm: bool,
        keep: &str,
    ) -> Result<Self> {
        let wrong = |option: &str, why: String| Error::usage(format!("{option}: {why}"));
        let kinds = kinds.iter().flat_map(|text| text.split(',')).map(str::trim);
        let alarms: Vec<Span> =
            alarms.iter().map(|text| text.parse().map_err(|why| wrong("--alarm", why))).collect::<Result<_>>()?;
        Ok(Self {
            output,
            kinds: kinds.map(|kind| kind.parse().map_err(|why| wrong("--kind", why))).collect::<Result<_>>()?,
            alarms: (no_alarm || !alarms.is_empty()).then_some(alarms),
            keep: keep.parse().map_err(|why| wrong("--keep", why))?,
        })
    }

    fn wants(&self, kind: Kind) -> bool {
        self.kinds.is_empty() || self.kinds.contains(&kind)
    }
}

/// Brings the calendar up to date and writes or prints it. Data that is old or not all there is a failure beside it (exit 3).
pub async fn run(app: &App, options: &Options) -> Result<Outcome> {
    let names: Vec<String> = app.accounts()?.iter().map(|account| account.name.clone()).collect();
    let target = options.output.as_deref().filter(|path| path.as_os_str() != "-");
    if let Some(path) = target {
        file::check(path)?;
    }
    let _lock = if app.settings.dry_run { None } else { Some(lock(app).await?) };
    let mut memory = remembered(app).await?;
    let mut found = current(app, options, &names, &memory)?;
    let (solved, unknown) = missing(app, options, &names, &memory, &found.entries)?;
    let at = app.clock();
    let changes = memory.changes(&found.entries, &solved, at);
    if !app.settings.dry_run {
        let rows = changes.iter().map(ledger_row).collect::<Result<Vec<_>>>()?;
        app.ledger().append_all(rows, at).await?;
    }
    changes.iter().cloned().for_each(|one| memory.put(one));

    let (now, keep) = (app.now(), options.keep.millis());
    let shown: Vec<&Published> = memory
        .iter()
        .filter(|one| names.contains(&one.entry.account) && options.wants(one.entry.kind))
        .filter(|one| lasts(one, unknown.contains(&one.entry), now, keep))
        .collect();
    let alarms = options.alarms.as_ref().unwrap_or(&app.config()?.deadlines.warn_before);
    let text = write(shown.iter().copied(), alarms)?;
    let mut outcome = Outcome::new(body(app, options, &shown, &text));
    if let Some(path) = target {
        outcome = outcome.info(file::replace(path, &text, shown.len(), changes.len(), app.settings.dry_run)?);
    } else if app.settings.style.terminal && options.output.is_none() {
        outcome = outcome.hint(format!("{} calendar --output FILE", program(app)));
    }
    found.failures.extend(kept(&unknown, &shown, program(app)));
    outcome.failures = found.failures;
    Ok(outcome)
}

async fn lock(app: &App) -> Result<File> {
    let path = app.paths.data_dir.join("locks").join("calendar.lock");
    blocking(move || files::lock(&path, WAIT)).await
}

async fn remembered(app: &App) -> Result<Memory> {
    let mut memory = Memory::default();
    for row in app.ledger().entries(CALENDAR_ENTRY, None).await? {
        let (account, case_id) = (row.account.unwrap_or_default(), row.case_id.unwrap_or_default());
        memory.take(&account, &case_id, row.body, row.at)?;
    }
    Ok(memory)
}

/// What the cache knows now.
struct Found {
    entries: Vec<Entry>,
    failures: Vec<Error>,
}

fn current(app: &App, options: &Options, names: &[String], memory: &Memory) -> Result<Found> {
    let (cache, config) = (app.cache()?, app.config()?);
    let ages = Ages::new(names, &sync::marks(app, cache)?, config.sync.max_age, app.now());
    let mut failures = ages.failures(program(app));
    failures.extend(clock_set_back(app, &ages).map(|said| Error::new(ErrorKind::Partial, said)));
    failures.extend(ages.stale_line().map(|line| Error::new(ErrorKind::Partial, line.trim_end_matches('.'))));
    let (mut found, mut unreadable) = (Vec::new(), Vec::new());
    let mut after: Option<CaseKey> = None;
    loop {
        let keys = cache.all_keys_open(after.as_ref(), PAGE)?;
        let Some(last) = keys.last() else { break };
        after = Some(last.clone());
        for key in keys.iter().filter(|key| names.contains(&key.account)) {
            let Some(stored) = cache.load(key)? else { continue };
            if !options.wants(stored.case.kind) {
                continue;
            }
            let of_case = entries(&stored.case, &stored.deadlines, stored.at_risk.as_ref(), program(app));
            if stored.case.problem.is_some() {
                unreadable.push(key.to_string());
                found.extend(of_case.into_iter().map(|entry| memory.or_published(entry)));
            } else {
                found.extend(of_case);
            }
        }
    }
    failures.extend(named(&unreadable, "could not be read in full, so a deadline may be missing"));
    Ok(Found { entries: found, failures })
}

/// The entries that stand without a deadline behind them: those that are known to be solved, and those of which nothing is
/// known. Solved is a case that could be read and has ended, or no longer has this deadline.
fn missing(
    app: &App,
    options: &Options,
    names: &[String],
    memory: &Memory,
    current: &[Entry],
) -> Result<(Vec<Published>, Vec<Entry>)> {
    let (mut solved, mut unknown) = (Vec::new(), Vec::new());
    let ours = |one: &&Published| names.contains(&one.entry.account) && options.wants(one.entry.kind);
    for one in memory.missing(current).filter(ours) {
        let key = CaseKey { account: one.entry.account.clone(), id: one.entry.case_id.clone() };
        match app.cache()?.load(&key)? {
            Some(stored) if stored.case.problem.is_none() => solved.push(one.clone()),
            _ => unknown.push(one.entry.clone()),
        }
    }
    Ok((solved, unknown))
}

fn ledger_row(one: &Published) -> Result<NewEntry> {
    let body = serde_json::to_value(one)
        .map_err(|cause| Error::failed("a calendar entry cannot be written down").caused_by(cause))?;
    Ok(NewEntry {
        kind: CALENDAR_ENTRY.into(),
        account: Some(one.entry.account.clone()),
        case_id: Some(one.entry.case_id.clone()),
        body,
        once_key: None,
    })
}

/// Whether an entry still belongs in the file: a cancelled one for a while, and one of which nothing is known any more until
/// as long after it was due.
fn lasts(one: &Published, unknown: bool, now: Instant, keep: i64) -> bool {
    match one.state {
        State::Cancelled => now.since(one.changed_at) < keep,
        State::Confirmed => !unknown || now.since(one.entry.due_at) < keep,
    }
}

fn body(app: &App, options: &Options, shown: &[&Published], text: &str) -> Body {
    let style = &app.settings.style;
    let format_given = style.format.is_some() || style.jq.is_some() || style.template.is_some();
    let to_stdout = options.output.as_ref().map(|path| path.as_os_str() == "-");
    match (format_given, to_stdout) {
        (false, Some(true)) => Body::Text(text.into()),
        (false, None) if !style.terminal => Body::Text(text.into()),
        (false, Some(false)) => Body::Nothing,
        _ => table(shown),
    }
}

fn table(shown: &[&Published]) -> Body {
    let columns = vec![
        Column::new("due_at", "DUE"),
        Column::new("state", "STATE"),
        Column::new("rule", "RULE"),
        Column::new("summary", "WHAT"),
        Column::hidden("account"),
        Column::hidden("id"),
        Column::hidden("kind"),
        Column::hidden("sequence"),
        Column::hidden("changed_at"),
        Column::hidden("uid"),
    ];
    let mut shown = shown.to_vec();
    shown.sort_by_cached_key(|one| (one.entry.due_at, one.entry.uid()));
    let rows = shown.into_iter().map(entry_row).collect();
    Outcome::table(columns, rows, "No deadline of yours is known.").body
}

fn entry_row(one: &Published) -> Row {
    let entry = &one.entry;
    row(json!({
        "uid": entry.uid(),
        "account": entry.account,
        "id": entry.case_id,
        "kind": entry.kind,
        "rule": entry.rule,
        "due_at": entry.due_at,
        "state": one.state,
        "sequence": one.sequence,
        "changed_at": one.changed_at,
        "summary": entry.summary,
        "description": entry.description,
    }))
}

/// What to say of entries that were kept although nothing is known of their cases.
fn kept(unknown: &[Entry], shown: &[&Published], program: &str) -> Option<Error> {
    let kept = |entry: &&Entry| shown.iter().any(|one| one.entry == **entry);
    let names: Vec<String> =
        unknown.iter().filter(kept).map(|entry| format!("{}:{}", entry.account, entry.case_id)).collect();
    let error = named(&names, "of the calendar cannot be looked at now, so nothing of theirs was cancelled")?;
    Some(error.hint(format!("{program} sync --full")))
}

fn named(cases: &[String], what: &str) -> Option<Error> {
    let mut cases = cases.to_vec();
    cases.dedup();
    let count = match cases.len() {
        0 => return None,
        1 => "1 case".to_owned(),
        many => format!("{many} cases"),
    };
    let error = Error::new(ErrorKind::Partial, format!("{count} {what}"));
    Some(cases.into_iter().take(NAMED).fold(error, Error::detail))
}
