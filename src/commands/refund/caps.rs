//! How much may go out: of one refund, of one run, of one day.

use super::key::refunds;
use super::settle;
use crate::app::App;
use crate::config;
use crate::domain::refund::{Ending, Sum, ending};
use crate::domain::{Change, Instant, Money};
use crate::error::{Error, ErrorKind, Result};
use crate::journal::{Gate, Record, Remote, State};
use crate::marketplaces::Finding;
use crate::output::time;
use std::collections::{BTreeMap, HashSet};

/// The limits of a run.
#[derive(Clone, Debug, Default)]
pub struct Caps {
    /// Of one refund, as configured.
    pub each: Vec<Money>,
    /// Of a day, as configured.
    pub day: Vec<Money>,
    /// Of one refund, as typed.
    pub max_amount: Option<Sum>,
    /// Of all refunds of the run, as typed; for each currency when it names none.
    pub max_total: Option<Sum>,
}

impl Caps {
    /// The configured limits with what was typed.
    pub fn new(limits: &config::Limits, max_amount: Option<Sum>, max_total: Option<Sum>) -> Self {
        Self { each: limits.max_refund.clone(), day: limits.max_refunds_per_day.clone(), max_amount, max_total }
    }

    /// Refuses a single refund that is too high.
    pub fn check_one(&self, total: &Money) -> Result<()> {
        if let Some(cap) = of_currency(&self.each, total, "max_refund")?
            && total.minor > cap.minor
        {
            return Err(over(format!("{total} is more than {cap}, which [limits] max_refund allows"))
                .hint("raise max_refund in the configuration, if it is meant"));
        }
        typed(self.max_amount.as_ref(), total, "--max-amount", "it")
    }

    /// Refuses refunds that are too high together.
    pub fn check_total(&self, totals: &BTreeMap<String, i64>) -> Result<()> {
        for (currency, minor) in totals {
            typed(self.max_total.as_ref(), &Money::new(*minor, currency), "--max-total", "all of it together")?;
        }
        Ok(())
    }

    /// Refuses what would bring the day over its limit, with what went out today already and what may have.
    pub fn check_day(
        &self,
        went_out: &BTreeMap<String, i64>,
        may_have: &BTreeMap<String, i64>,
        more: &BTreeMap<String, i64>,
    ) -> Result<()> {
        for (currency, minor) in more.iter().filter(|(_, minor)| **minor > 0) {
            let of = |sums: &BTreeMap<String, i64>| sums.get(currency).copied().unwrap_or(0);
            let before = of(went_out).saturating_add(of(may_have));
            let total = Money::new(before.saturating_add(*minor), currency);
            if let Some(cap) = of_currency(&self.day, &total, "max_refunds_per_day")?
                && total.minor > cap.minor
            {
                let before = Money::new(before, currency);
                let told = if of(may_have) > 0 { "went out today, or may have" } else { "went out today already" };
                let said = format!("{before} {told}, and {} more is over", Money::new(*minor, currency));
                return Err(over(format!("{said} {cap}, which [limits] max_refunds_per_day allows"))
                    .hint("go on tomorrow, or raise max_refunds_per_day in the configuration"));
            }
        }
        Ok(())
    }
}

/// Refuses to promise a sum that may not be refunded: what a buyer accepts, or a verdict grants, is owed.
pub fn promised(app: &App, sum: &Money) -> Result<()> {
    Caps::new(&app.config()?.limits, None, None).check_one(sum)
}

fn typed(cap: Option<&Sum>, total: &Money, option: &str, what: &str) -> Result<()> {
    let Some(cap) = cap else { return Ok(()) };
    match cap.in_currency(&total.currency) {
        Some(cap) if total.minor <= cap.minor => Ok(()),
        Some(cap) => Err(over(format!("{what} is {total}, which is over {option} {cap}; nothing was sent"))),
        None => Err(over(format!("{what} is {total}, and {option} is in another currency; nothing was sent"))),
    }
}

/// The limit for this currency. Where limits are set and none is for it, nothing of it goes out.
fn of_currency<'a>(caps: &'a [Money], total: &Money, key: &str) -> Result<Option<&'a Money>> {
    match caps.iter().find(|cap| cap.currency == total.currency) {
        None if !caps.is_empty() => Err(over(format!("[limits] {key} allows no refund in {}", total.currency))
            .hint(format!("add a sum to it, such as {key} = \"{}, 500.00 {}\"", joined(caps), total.currency))),
        cap => Ok(cap),
    }
}

fn joined(caps: &[Money]) -> String {
    caps.iter().map(Money::to_string).collect::<Vec<_>>().join(", ")
}

fn over(message: String) -> Error {
    Error::new(ErrorKind::Guard, message)
}

/// Minor units by currency.
pub fn by_currency<'a>(sums: impl IntoIterator<Item = &'a Money>) -> BTreeMap<String, i64> {
    let mut totals: BTreeMap<String, i64> = BTreeMap::new();
    for money in sums {
        let total = totals.entry(money.currency.clone()).or_default();
        *total = total.saturating_add(money.minor);
    }
    totals
}

/// When today begins, on this machine.
pub fn today(app: &App) -> Instant {
    time::start_of_day(app.clock(), 0)
}

/// A refund of which nobody knows whether it went out today.
#[derive(Clone, Debug)]
pub struct Doubt {
    /// Its action in the journal; `None` of one of this run.
    pub journal: Option<String>,
    /// All of it.
    pub total: Money,
    /// Whether it was looked for, and the marketplace has none such.
    pub is_missing: bool,
}

/// What a day has let out.
#[derive(Clone, Debug, Default)]
pub struct Day {
    /// For certain, in minor units by currency.
    pub went_out: BTreeMap<String, i64>,
    /// Perhaps.
    pub doubts: Vec<Doubt>,
}

/// What went out today by the journal, or may have. What the marketplace shows as called off moved no money.
pub async fn spent_today(app: &App, gate: &Gate) -> Result<Day> {
    let (begins, records) = (today(app), gate.all().await?);
    let out = |record: &&Record| record.went_out_at() >= begins && !record.state.had_no_effect();
    let (open, sent): (Vec<&Record>, Vec<&Record>) =
        refunds(&records).filter(out).partition(|record| record.state.is_unsettled());
    let called_off = called_off(app, &sent).await?;
    let stands = |record: &&&Record| record.remote_id.as_ref().is_none_or(|id| !called_off.contains(id));
    let went_out = by_currency(sent.iter().filter(stands).filter_map(|record| total_of(record)));
    let mut doubts = Vec::new();
    for record in open {
        let Some(total) = total_of(record).cloned() else { continue };
        let is_missing = is_missing(app, record).await?;
        doubts.push(Doubt { journal: Some(record.id.clone()), total, is_missing });
    }
    Ok(Day { went_out, doubts })
}

/// Whether the marketplace has no such refund, as far as it tells. One that waits for a person cannot be told.
async fn is_missing(app: &App, record: &Record) -> Result<bool> {
    if record.state == State::NeedsPerson {
        return Ok(false);
    }
    let client = app.account(&record.action.account).and_then(|account| app.client(account));
    let Ok(client) = client else { return Ok(false) };
    match Remote::look(&client, record).await {
        Ok(found) => Ok(matches!(found, Finding::Absent)),
        Err(error) if error.kind == ErrorKind::Interrupted => Err(error),
        Err(_) => Ok(false),
    }
}

/// All that a refund gives back.
pub fn total_of(record: &Record) -> Option<&Money> {
    match &record.action.change {
        Change::Refund { total, .. } => Some(total),
        _ => None,
    }
}

/// The ids of those that the marketplaces show as called off. One that cannot be asked shows none.
async fn called_off(app: &App, records: &[&Record]) -> Result<HashSet<String>> {
    let mut by_account: BTreeMap<&str, (Vec<&str>, Instant)> = BTreeMap::new();
    for record in records.iter().filter(|record| record.state == State::Sent) {
        let Some(id) = record.remote_id.as_deref() else { continue };
        let entry = by_account.entry(&record.action.account).or_insert_with(|| (Vec::new(), record.at));
        entry.0.push(id);
        entry.1 = entry.1.min(record.at);
    }
    let mut found = HashSet::new();
    for (name, (ids, since)) in by_account {
        let Ok(client) = app.account(name).and_then(|account| app.client(account)) else { continue };
        match settle::look(&client, &ids, since).await {
            Ok(shown) => {
                found.extend(
                    shown.into_iter().filter(|(_, status)| ending(status) == Ending::CalledOff).map(|(id, _)| id),
                );
            }
            Err(error) if error.kind == ErrorKind::Interrupted => return Err(error),
            Err(_) => {}
        }
    }
    Ok(found)
}
