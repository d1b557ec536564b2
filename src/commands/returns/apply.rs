//! `return apply`: does what a plan says, once, however often it is run.

use super::batch::{Batch, Numbered, failed};
use super::line::{Line, Read, read};
use super::plan::{PlanOptions, not_given_back, of_cases, summary};
use super::receipt::Receipt;
use crate::app::App;
use crate::commands::act::Question;
use crate::commands::batch::source;
use crate::commands::refund::{Asked, Caps, Fate, Standing, Till, by_currency, settle, standing_of};
use crate::commands::{show, sync};
use crate::domain::refund::Sum;
use crate::domain::{Money, Span};
use crate::error::{Error, ErrorKind, Result};
use crate::journal::Record;
use crate::output::{Note, Outcome, announce};
use serde_json::Value;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::path::{Path, PathBuf};

/// So many failures are told one by one; each has its receipt.
const MOST_TOLD: usize = 10;

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

/// How many came to what.
#[derive(Debug, Default)]
struct Tally {
    paid: usize,
    already: usize,
    accepted: Vec<String>,
    no_funds: Vec<String>,
    refused: usize,
    failed: usize,
    unknown: usize,
    failures: Vec<Error>,
    more_failures: usize,
}

/// Applies a plan.
pub async fn apply(app: &App, options: &Apply) -> Result<Outcome> {
    let (lines, broken) = read_plan(&options.file)?;
    let again = format!("aftersale return apply {}", options.file.display());
    work(app, lines, broken, options, &again).await
}

/// `return confirm --stdin`: plans for the returns named, one a line, and applies that.
pub async fn confirm_many(app: &App, what: PlanOptions, options: &Apply) -> Result<Outcome> {
    sync::ensure(app, false).await?;
    let mut cases = Vec::new();
    let mut failures = Vec::new();
    let mut seen = HashSet::new();
    for text in source(Path::new("-"))?.lines() {
        let name = text.split_whitespace().next().unwrap_or_default();
        if name.is_empty() {
            continue;
        }
        match show::find(app, name).and_then(|key| app.cache()?.load(&key)) {
            Ok(Some(stored)) if seen.insert(stored.case.key.clone()) => cases.push(stored),
            Ok(_) => {}
            Err(error) => failures.push(error),
        }
    }
    let planned = of_cases(app, cases, &what).await?;
    let said = summary(&planned);
    not_given_back(&planned).into_iter().for_each(|left| app.talk().say(&Note::Warning(left)));
    failures.extend(planned.failures);
    let left_out: usize = planned.left_out.values().sum();
    if left_out > 0 {
        failures.push(Error::failed(said));
    }
    let lines = planned.lines.into_iter().enumerate().map(|(at, line)| (at + 1, Read::Good(Box::new(line))));
    work(app, lines.collect(), failures, options, "the same command").await
}

async fn work(
    app: &App,
    lines: Vec<(usize, Read)>,
    broken: Vec<Error>,
    options: &Apply,
    again: &str,
) -> Result<Outcome> {
    let mut tally = Tally::default();
    tally.refused += broken.len();
    broken.into_iter().for_each(|error| tally.tell(error));
    let (good, edited) = sorted(lines);
    let caps = Caps::new(&app.config()?.limits, options.max_amount.clone(), options.max_total.clone());
    let totals = by_currency(good.iter().map(|(_, line)| &line.total));
    caps.check_total(&totals)?;
    let till = Till::open(app, caps).await?;
    let (queue, before) = known(&till, good).await?;
    till.caps.check_day(&till.spent(), &by_currency(queue.iter().map(|(_, line)| &line.total)))?;
    if app.settings.dry_run {
        let said = format!("Nothing was sent. {} would go out, {} went out before.", sums(&queue), before.len());
        return Ok(Outcome::done().info(said));
    }
    if !queue.is_empty() {
        question(&queue).put(app)?;
    }
    let quiet = app.settings.style.terminal && app.settings.style.format.is_none();
    let print = |receipt: &Receipt| {
        if !quiet {
            announce(&Value::Object(receipt.row()).to_string());
        }
    };
    let total = (queue.len() + before.len() + edited.len()) as u64;
    let progress = app.talk().progress("refunding");
    progress.set(0, Some(total));
    let mut done = 0;
    let mut on = |receipt: Receipt, error: Option<Error>| {
        done += 1;
        progress.set(done, Some(total));
        print(&receipt);
        tally.count(&receipt, error);
    };
    for (number, line) in &edited {
        let error = edited_line(*number, line);
        on(failed(*number, line, Fate::Refused, &error, app.clock()), Some(error));
    }
    let mut batch = Batch::new(&till, &progress, queue, before);
    batch.run(settle::budget(options.wait), &mut on).await;
    let (left, stopped) = (batch.left(), batch.stopped.take());
    drop(batch);
    drop(progress);
    Ok(tally.told(left, stopped, again))
}

/// The lines as they were planned, once for each return, and those that were changed.
fn sorted(lines: Vec<(usize, Read)>) -> (Vec<Numbered>, Vec<Numbered>) {
    let (mut good, mut edited): (Vec<Numbered>, Vec<Numbered>) = (Vec::new(), Vec::new());
    let mut seen = HashMap::new();
    for (number, read) in lines {
        match read {
            Read::Good(line) => match seen.insert(line.key(), line.digest.clone()) {
                // The same line twice is one; another one for the same return cannot be meant.
                Some(digest) if digest == line.digest => {}
                Some(_) => edited.push((number, *line)),
                None => good.push((number, *line)),
            },
            Read::Edited(line) => edited.push((number, *line)),
            Read::Broken(_) => {}
        }
    }
    (good, edited)
}

/// Parts the lines that were sent before from those to send, by the journal alone.
async fn known(till: &Till<'_>, lines: Vec<Numbered>) -> Result<(Vec<Numbered>, Vec<(usize, Line, Asked)>)> {
    let mut by_order: HashMap<(String, String), Vec<Record>> = HashMap::new();
    for record in till.gate().all().await? {
        if let Some(order) = record.action.order_id.clone() {
            by_order.entry((record.action.account.clone(), order)).or_default().push(record);
        }
    }
    let (mut queue, mut before) = (Vec::new(), Vec::new());
    for (number, line) in lines {
        let records = by_order.get(&(line.account.clone(), line.order_id.clone()));
        match records.map(|records| standing_of(records, &line.key(), &line.order_id, &line.payment_id, &line.parts()))
        {
            Some(Standing::Asked(record)) if record.remote_id.is_some() => {
                let asked = Asked {
                    key: line.key(),
                    order_id: line.order_id.clone(),
                    refund_id: record.remote_id.clone(),
                    total: line.total.clone(),
                    record: *record,
                    already: true,
                    resent: false,
                };
                before.push((number, line, asked));
            }
            _ => queue.push((number, line)),
        }
    }
    Ok((queue, before))
}

fn edited_line(number: usize, line: &Line) -> Error {
    let said = format!("line {number} (return {}) was changed since it was planned, or stands there twice", line.id);
    Error::new(ErrorKind::Guard, said)
        .for_account(&line.account)
        .hint("plan again; amounts are chosen by return confirm")
}

fn sums(lines: &[Numbered]) -> String {
    let totals = by_currency(lines.iter().map(|(_, line)| &line.total));
    let totals: Vec<String> =
        totals.into_iter().map(|(currency, minor)| Money::new(minor, currency).to_string()).collect();
    let count = lines.len();
    format!("{count} refund{}, {}", if count == 1 { "" } else { "s" }, totals.join(", "))
}

fn question(queue: &[Numbered]) -> Question {
    let mut by_account: BTreeMap<&str, Vec<Numbered>> = BTreeMap::new();
    for (number, line) in queue {
        by_account.entry(&line.account).or_default().push((*number, line.clone()));
    }
    let lines: Vec<String> =
        by_account.iter().map(|(account, lines)| format!("{} from {account}", sums(lines))).collect();
    Question { title: lines.join("; "), lines: Vec::new(), ask: "Go on?".into() }
}

/// The lines that can be read, with their numbers, and what is wrong with the others.
type Lines = (Vec<(usize, Read)>, Vec<Error>);

fn read_plan(path: &Path) -> Result<Lines> {
    let text = source(path)?;
    let (mut lines, mut broken) = (Vec::new(), Vec::new());
    for (number, text) in (1..).zip(text.lines()) {
        if text.trim().is_empty() {
            continue;
        }
        match read(text) {
            Read::Broken(why) => broken.push(Error::failed(format!("line {number} of the plan is left out: {why}"))),
            good => lines.push((number, good)),
        }
    }
    Ok((lines, broken))
}

impl Tally {
    fn tell(&mut self, error: Error) {
        if self.failures.len() < MOST_TOLD { self.failures.push(error) } else { self.more_failures += 1 }
    }

    fn count(&mut self, receipt: &Receipt, error: Option<Error>) {
        let name = || {
            let total = receipt.total.as_ref().map(Money::to_string).unwrap_or_default();
            let order = receipt.order_id.as_deref().unwrap_or_default();
            format!("{total} (return {}, order {order})", receipt.key.id)
        };
        match receipt.fate {
            Fate::Paid => self.paid += 1,
            Fate::Accepted => self.accepted.push(name()),
            Fate::NoFunds => self.no_funds.push(name()),
            Fate::Refused | Fate::Invalid => self.refused += 1,
            Fate::Failed => self.failed += 1,
            Fate::Unknown => self.unknown += 1,
        }
        self.already += usize::from(receipt.already);
        if let Some(error) = error {
            self.tell(error);
        }
    }

    /// Exit 0, 3 or 7 by what happened.
    fn told(mut self, left: usize, stopped: Option<Error>, again: &str) -> Outcome {
        let mut said = vec![format!("{} done", self.paid)];
        if self.already > 0 {
            said.push(format!("{} of all were sent before", self.already));
        }
        if let [only] = self.no_funds.as_slice() {
            said.push(format!("1 waiting: no funds for {only}"));
        } else if !self.no_funds.is_empty() {
            said.push(format!("{} waiting: no funds", self.no_funds.len()));
        }
        let counts = [
            (self.accepted.len(), "accepted, not yet paid"),
            (self.refused, "refused"),
            (self.failed, "failed"),
            (self.unknown, "unknown"),
            (left, "not begun"),
        ];
        said.extend(counts.into_iter().filter(|(count, _)| *count > 0).map(|(count, what)| format!("{count} {what}")));
        if self.more_failures > 0 {
            let more = format!("{} more failed; every receipt says why", self.more_failures);
            self.failures.push(Error::failed(more));
        }
        let all_well = self.failures.is_empty() && self.accepted.is_empty() && left == 0;
        let mut outcome = Outcome::done().info(said.join(", "));
        outcome.exit = match (self.unknown > 0, all_well) {
            (true, _) => Some(ErrorKind::Unknown.exit_code()),
            (false, true) => None,
            (false, false) => Some(ErrorKind::Partial.exit_code()),
        };
        outcome.failures = self.failures;
        if let Some(cause) = stopped {
            outcome = outcome.warning(format!("stopped: {}", cause.message));
        }
        if !self.no_funds.is_empty() {
            outcome = outcome.hint(format!("top up the balance, then run the same command again: {again}"));
        } else if !all_well {
            outcome = outcome.hint(format!("run it again; nothing is done twice: {again}"));
        }
        outcome
    }
}
