//! `return apply`: does what a plan says, once, however often it is run.

use super::batch::{Batch, Numbered, Waiting};
use super::line::{FORM, Line, RECEIPT};
use super::plan::{PlanOptions, of_cases};
use super::planned::not_given_back;
use crate::app::App;
use crate::commands::act::Question;
use crate::commands::batch::{ReadLine, Receipts, Spoilt, again, read, source};
use crate::commands::compensation::hearsay;
use crate::commands::list::program;
use crate::commands::refund::{Asked, Caps, Standing, Till, Way, by_currency, heard, settle, standing_of};
use crate::commands::{show, sync};
use crate::domain::refund::{Ending, Sum, ending};
use crate::domain::{CaseKey, Change, Instant, Money, Span};
use crate::error::{Error, ErrorKind, Result};
use crate::journal::Record;
use crate::output::{Note, Outcome, row};
use crate::store::StoredCase;
use serde_json::json;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::path::{Path, PathBuf};

/// What to apply, and how.
#[derive(Clone, Debug)]
pub struct Apply {
    /// The plan; `-` is stdin.
    pub file: PathBuf,
    /// The most of all refunds together, for each currency.
    pub max_total: Option<Sum>,
    /// The most of one refund.
    pub max_amount: Option<Sum>,
    /// How long to wait for payment after the last one was sent.
    pub wait: Span,
}

/// Applies a plan.
pub async fn apply(app: &App, options: &Apply) -> Result<Outcome> {
    let lines = once_each(read(app, &options.file, &json!(FORM), "return apply")?);
    work(app, lines, options, &again(app, "return apply", &options.file)).await
}

/// `return confirm --stdin`: plans for the returns named, one a line, and applies that. One whose refund was sent before, or of whose refund
/// nobody knows, is taken as it was sent.
pub async fn confirm_many(app: &App, what: PlanOptions, options: &Apply) -> Result<Outcome> {
    sync::ensure(app, false).await?;
    let records = app.gate()?.all().await?;
    let sent = sent_before(&records);
    let (mut lines, mut cases): (Vec<ReadLine<Line>>, Vec<StoredCase>) = (Vec::new(), Vec::new());
    let mut seen: HashMap<CaseKey, usize> = HashMap::new();
    for (number, text) in (1..).zip(source(Path::new("-"))?.trim_start_matches('\u{feff}').lines()) {
        let Some(name) = text.split_whitespace().next() else { continue };
        let stored = match show::find(app, name).and_then(|key| app.cache()?.load(&key)) {
            Ok(Some(stored)) => stored,
            Ok(None) => continue,
            Err(error) => {
                lines.push(Err(Spoilt::refused(number, row(json!({ "return": name })), error)));
                continue;
            }
        };
        let key = stored.case.key.clone();
        let before = sent.get(&key).and_then(|record| Line::of_record(&stored.case, record));
        match (seen.get(&key), before) {
            (Some(first), _) => lines.push(Err(Spoilt::double(number, about(&stored), *first))),
            (None, Some(line)) => lines.push(Ok(numbered(number, line))),
            (None, None) => cases.push(stored),
        }
        seen.entry(key).or_insert(number);
    }
    let of_key: HashMap<CaseKey, _> = cases.iter().map(|stored| (stored.case.key.clone(), about(stored))).collect();
    let planned = of_cases(app, cases, &what).await?;
    not_given_back(&planned).into_iter().for_each(|left| app.talk().say(&Note::Warning(left)));
    let number = |key: &CaseKey| seen.get(key).copied().unwrap_or_default();
    lines.extend(planned.lines.into_iter().map(|line| Ok(numbered(number(&line.key()), line))));
    let left_out = planned.left_out.into_iter().map(|(key, why)| {
        let said = format!("return {} is not refunded: {why}", key.id);
        let error = Error::new(ErrorKind::Guard, said).for_account(&key.account);
        let show = format!("{} return show {key}", program(app));
        (key, error.hint(show))
    });
    for (key, error) in left_out.chain(planned.failures) {
        lines.push(Err(Spoilt::refused(number(&key), of_key.get(&key).cloned().unwrap_or_default(), error)));
    }
    let again = format!("give the same returns to `{} return confirm --stdin` again", program(app));
    work(app, lines, options, &again).await
}

/// The newest refund of each return that was sent, or may have been.
fn sent_before(records: &[Record]) -> HashMap<CaseKey, &Record> {
    let refunds = records.iter().filter(|record| matches!(record.action.change, Change::Refund { .. }));
    let may_be = refunds.filter(|record| !record.state.had_no_effect());
    may_be
        .map(|record| {
            let action = &record.action;
            (CaseKey { account: action.account.clone(), id: action.case_id.clone() }, record)
        })
        .collect()
}

fn about(stored: &StoredCase) -> crate::output::Row {
    let case = &stored.case;
    row(json!({"account": case.key.account, "return": case.key.id, "order_id": case.order_id}))
}

fn numbered(number: usize, line: Line) -> Numbered {
    Numbered { number, row: row(&line), planned: line }
}

async fn work(app: &App, lines: Vec<ReadLine<Line>>, options: &Apply, again: &str) -> Result<Outcome> {
    let mut receipts = Receipts::new(app, &RECEIPT, lines.len())?;
    let (mut good, mut spoilt) = (Vec::new(), Vec::new());
    for line in lines {
        match line {
            Ok(line) => good.push(line),
            Err(line) => spoilt.push(line),
        }
    }
    let caps = Caps::new(&app.config()?.limits, options.max_amount.clone(), options.max_total.clone());
    caps.check_total(&sums(&good))?;
    let till = Till::open(app, caps).await?;
    let (mut queue, before, mut new) = known(&till, good).await?;
    let (anew, before) = called_off(&till, before).await?;
    for (currency, minor) in sums(&anew) {
        *new.entry(currency).or_default() += minor;
    }
    queue.extend(anew);
    till.purse.check(&new)?;
    let mut said = Vec::new();
    for Line { account, order_id, .. } in queue.iter().map(|line| &line.planned) {
        said.extend(hearsay(app, account, order_id)?);
    }
    heard::warn(app, &said);
    if !queue.is_empty() && !app.settings.dry_run {
        Question { lines: heard::lines(&said), ..question(&queue) }.put(app)?;
    }
    receipts.begin("refunding");
    spoilt.into_iter().for_each(|line| receipts.spoilt(line));
    let mut batch = Batch::new(&till, queue, before);
    batch.run(settle::budget(options.wait), &mut receipts).await;
    Ok(receipts.told(again))
}

/// Another line for the same return, planned at another time, cannot be meant.
fn once_each(lines: Vec<ReadLine<Line>>) -> Vec<ReadLine<Line>> {
    let mut seen = HashMap::new();
    let mut one = |line: Numbered| {
        let first = *seen.entry(line.planned.key()).or_insert(line.number);
        if first == line.number {
            return Ok(line);
        }
        let said = format!("line {}: return {} stands in line {first} too, planned", line.number, line.planned.name());
        let error = Error::new(ErrorKind::Guard, format!("{said} at another time")).for_account(&line.planned.account);
        Err(Spoilt::refused(line.number, line.row, error))
    };
    lines.into_iter().map(|line| line.and_then(&mut one)).collect()
}

/// Parts the lines that were sent before from those to send, by the journal alone, with what the day is to let out for these. One of whose
/// refund nobody knows counts for the day already: it is weighed when it is its turn to be sent again.
async fn known(till: &Till<'_>, lines: Vec<Numbered>) -> Result<(Vec<Numbered>, Vec<Waiting>, BTreeMap<String, i64>)> {
    let mut by_order: HashMap<String, Vec<Record>> = HashMap::new();
    for record in till.gate().all().await? {
        if let Some(order) = record.action.order_id.clone() {
            by_order.entry(order).or_default().push(record);
        }
    }
    let (mut queue, mut before, mut new) = (Vec::new(), Vec::new(), Vec::new());
    for line in lines {
        let Line { order_id, payment_id, total, .. } = &line.planned;
        let key = line.planned.key();
        let records = by_order.get(order_id).map_or(&[][..], Vec::as_slice);
        match standing_of(records, &key, order_id, payment_id, &line.planned.parts()) {
            Standing::Asked(record) if record.remote_id.is_some() => {
                let (order_id, refund_id) = (order_id.clone(), record.remote_id.clone());
                let asked = Asked { key, order_id, refund_id, total: total.clone(), record: *record, way: Way::Before };
                before.push(Waiting { line, asked });
            }
            _ => {
                let is_own = |record: &&Record| record.action.case_id == line.planned.id;
                if !records.iter().filter(is_own).any(|record| till.purse.is_doubted(&record.id)) {
                    new.push(line.planned.total.clone());
                }
                queue.push(line);
            }
        }
    }
    Ok((queue, before, by_currency(&new)))
}

/// Parts the lines whose refund the marketplace called off before this run from those that are only looked after: money that goes out anew
/// is asked about and counted like all other. What cannot be asked is looked after, and never sent by that.
async fn called_off(till: &Till<'_>, before: Vec<Waiting>) -> Result<(Vec<Numbered>, Vec<Waiting>)> {
    let mut by_account: BTreeMap<String, (Vec<String>, Instant)> = BTreeMap::new();
    for Waiting { asked, .. } in &before {
        let entry = by_account.entry(asked.key.account.clone()).or_insert_with(|| (Vec::new(), asked.record.at));
        entry.0.extend(asked.refund_id.clone());
        entry.1 = entry.1.min(asked.record.at);
    }
    let mut off: HashSet<(String, String)> = HashSet::new();
    for (account, (ids, since)) in by_account {
        let (_, client) = till.client(&account)?;
        let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
        match settle::look(&client, &ids, since).await {
            Ok(shown) => off.extend(
                shown
                    .into_iter()
                    .filter(|(_, status)| ending(status) == Ending::CalledOff)
                    .map(|(id, _)| (account.clone(), id)),
            ),
            Err(error) if error.kind == ErrorKind::Interrupted => return Err(error),
            Err(_) => {}
        }
    }
    let is_off = |one: &Waiting| {
        let Asked { key, refund_id, .. } = &one.asked;
        refund_id.clone().is_some_and(|id| off.contains(&(key.account.clone(), id)))
    };
    let (off, before): (Vec<Waiting>, Vec<Waiting>) = before.into_iter().partition(is_off);
    Ok((off.into_iter().map(|one| one.line).collect(), before))
}

fn sums(lines: &[Numbered]) -> BTreeMap<String, i64> {
    by_currency(lines.iter().map(|line| &line.planned.total))
}

fn question(queue: &[Numbered]) -> Question {
    let mut by_account: BTreeMap<&str, Vec<&Money>> = BTreeMap::new();
    for line in queue {
        by_account.entry(&line.planned.account).or_default().push(&line.planned.total);
    }
    let told = by_account.into_iter().map(|(account, totals)| {
        let count = totals.len();
        let sums = by_currency(totals).into_iter().map(|(currency, minor)| Money::new(minor, currency).to_string());
        let sums: Vec<String> = sums.collect();
        format!("{count} refund{}, {} from {account}", if count == 1 { "" } else { "s" }, sums.join(" and "))
    });
    Question { title: told.collect::<Vec<_>>().join("; "), lines: Vec::new(), ask: "Go on?".into() }
}
