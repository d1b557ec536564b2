//! The receipts of a batch: printed as they come, counted, and summed up at the end.

use super::{Receipt, Spoilt, State};
use crate::app::App;
use crate::error::{Error, ErrorKind, Result};
use crate::output::{Format, Outcome, Progress, Row, announce};
use serde_json::Value;
use std::collections::BTreeMap;

/// So many failures are told one by one; each has its receipt.
const MOST_TOLD: usize = 10;
/// After so many failures of the connection in a row nothing more is begun.
const MOST_FAILURES: usize = 5;

/// What a command's receipts look like.
#[derive(Debug)]
pub struct Form {
    /// The fields of a line that its receipt repeats.
    pub named: &'static [&'static str],
    /// What the marketplace's id of what was made is called.
    pub id: &'static str,
}

/// The receipts of a run.
pub struct Receipts<'a> {
    app: &'a App,
    form: &'static Form,
    /// The bar, once the work has begun.
    progress: Option<Progress>,
    total: usize,
    /// Lines that are done but for what they wait for.
    under_way: usize,
    counts: BTreeMap<State, usize>,
    already: usize,
    poor: Option<String>,
    failures: Vec<Error>,
    more_failures: usize,
    failed_in_row: usize,
    stopped: Option<String>,
    /// What is to be told of lines that are waited for, should the run be cut off.
    expected: BTreeMap<usize, (Row, Receipt)>,
}

/// A run that is cut off tells of what it waited for.
impl Drop for Receipts<'_> {
    fn drop(&mut self) {
        for (number, (about, receipt)) in std::mem::take(&mut self.expected) {
            self.take(number, &about, receipt);
        }
    }
}

impl<'a> Receipts<'a> {
    /// The receipts of so many lines. They are printed while the work goes on, so what needs all of them at once is a wrong use.
    pub fn new(app: &'a App, form: &'static Form, total: usize) -> Result<Self> {
        let style = &app.settings.style;
        if style.jq.is_some() || style.template.is_some() || matches!(style.format, Some(Format::Csv | Format::Tsv)) {
            return Err(Error::usage("receipts are JSON lines, printed one by one: no --jq, --template, csv or tsv")
                .hint("let another program read them, as in: … --json=line,state | jq .state"));
        }
        let blank = Receipt::new(State::Done).row(None, &Row::new(), form.named, form.id, app.clock());
        let names: Vec<String> = blank.keys().cloned().collect();
        let mut wanted = style.fields.iter().flatten();
        if let Some(unknown) = wanted.find(|name| !names.contains(name)) {
            return Err(
                Error::usage(format!("unknown JSON field `{unknown}`")).hint(format!("fields: {}", names.join(", ")))
            );
        }
        Ok(Self {
            app,
            form,
            progress: None,
            total,
            under_way: 0,
            counts: BTreeMap::new(),
            already: 0,
            poor: None,
            failures: Vec::new(),
            more_failures: 0,
            failed_in_row: 0,
            stopped: None,
            expected: BTreeMap::new(),
        })
    }

    /// The work begins, and with it the bar: after whatever was asked, so that it is not drawn into the question.
    pub fn begin(&mut self, label: &str) {
        self.progress = Some(self.app.talk().progress(label));
        self.shows(0);
    }

    /// Says what is being done, beside a bar that counts `under_way` lines besides those that have their receipts.
    pub fn label(&mut self, text: &str, under_way: usize) {
        if let Some(progress) = &self.progress {
            progress.label(text);
        }
        self.shows(under_way);
    }

    fn shows(&mut self, under_way: usize) {
        self.under_way = under_way;
        let done = self.counts.values().sum::<usize>() + under_way;
        if let Some(progress) = &self.progress {
            progress.set(done.min(self.total) as u64, Some(self.total as u64));
        }
    }

    /// Whether nothing more may be begun: an outcome is unknown, the login has ended, or the connection is gone.
    pub fn stopped(&self) -> bool {
        self.stopped.is_some()
    }

    /// Keeps what is to be told of a line that is waited for, should the run be cut off.
    pub fn expect(&mut self, number: usize, about: &Row, receipt: Receipt) {
        self.expected.insert(number, (about.clone(), receipt));
    }

    /// The line is not waited for any more.
    pub fn forget(&mut self, number: usize) {
        self.expected.remove(&number);
    }

    /// Takes the receipt of a line that is told by `about`: prints it where a program reads, and counts it.
    pub fn take(&mut self, number: usize, about: &Row, mut receipt: Receipt) {
        self.forget(number);
        let style = &self.app.settings.style;
        // A person sees the bar and the end; a program gets every line.
        if !style.shows_table() {
            let mut row = receipt.row(Some(number), about, self.form.named, self.form.id, self.app.clock());
            if let Some(names) = &style.fields {
                row = names.iter().map(|name| (name.clone(), row.remove(name).unwrap_or_default())).collect();
            }
            announce(&Value::Object(row).to_string());
        }
        *self.counts.entry(receipt.state).or_default() += 1;
        self.shows(self.under_way);
        self.already += usize::from(receipt.already && receipt.state != State::Already);
        let Some(error) = receipt.error.take() else { return };
        self.weigh(&error);
        if receipt.state == State::NoFunds {
            self.poor.get_or_insert_with(|| error.message.clone());
        }
        if self.failures.len() < MOST_TOLD { self.failures.push(error) } else { self.more_failures += 1 }
    }

    /// The receipt of a line for which nothing is done.
    pub fn spoilt(&mut self, spoilt: Box<Spoilt>) {
        let Spoilt { number, row, receipt } = *spoilt;
        self.take(number, &row, receipt);
    }

    /// The receipt of a line that was not begun.
    pub fn skipped(&mut self, number: usize, about: &Row) {
        self.take(number, about, Receipt::new(State::Skipped).note("the batch had to stop before it"));
    }

    fn weigh(&mut self, error: &Error) {
        self.failed_in_row = if error.kind == ErrorKind::Temporary { self.failed_in_row + 1 } else { 0 };
        let hopeless = matches!(error.kind, ErrorKind::Unknown | ErrorKind::Login | ErrorKind::Interrupted);
        if hopeless || self.failed_in_row >= MOST_FAILURES {
            self.stopped.get_or_insert_with(|| error.message.clone());
        }
    }

    /// What it came to: exit 0, 3 or 7. `again` is the command that goes on; it is named only where running it again can help.
    pub fn told(mut self, again: &str) -> Outcome {
        let count = |state: State| self.counts.get(&state).copied().unwrap_or(0);
        let count_of_poor = count(State::NoFunds);
        let mut outcome = Outcome::done().info(self.summary());
        let waits = [State::Accepted, State::NoFunds, State::Invalid, State::Skipped, State::Failed, State::Refused];
        outcome.exit = match count(State::Unknown) {
            1.. => Some(ErrorKind::Unknown.exit_code()),
            0 => waits.iter().any(|state| count(*state) > 0).then_some(ErrorKind::Partial.exit_code()),
        };
        if let Some(cause) = self.stopped.take().filter(|_| count(State::Skipped) > 0) {
            outcome = outcome.warning(format!("stopped: {cause}"));
        }
        let (again, poor) = (format!("{again} (nothing is done twice)"), count(State::NoFunds) > 0);
        outcome = match (count(State::Unknown), poor, count(State::Skipped) + count(State::Failed)) {
            (1.., _, _) => outcome.hint("aftersale journal reconcile").hint(format!("then {again}")),
            (0, true, _) => outcome.hint(format!("top up the balance, then {again}")),
            (0, false, 1..) => outcome.hint(again),
            (0, false, 0) if count(State::Accepted) > 0 => outcome.hint(format!("to look again later: {again}")),
            _ => outcome,
        };
        outcome.failures = std::mem::take(&mut self.failures);
        // A person has read it in the line above already.
        let style = &self.app.settings.style;
        if count_of_poor == 1 && !style.shows_json() && !style.quiet {
            outcome.failures.retain(|error| Some(&error.message) != self.poor.as_ref());
        }
        if self.more_failures > 0 {
            let more = format!("{} more failed; --json prints a receipt for each", self.more_failures);
            outcome.failures.push(Error::failed(more));
        }
        outcome
    }

    /// `13 done, 2 of all were sent before, 1 waiting: no funds`.
    fn summary(&self) -> String {
        if self.counts.is_empty() {
            return "there is no line in it: nothing to do".into();
        }
        let told = self.counts.iter().map(|(state, count)| match (state, count, &self.poor) {
            (State::NoFunds, 1, Some(poor)) => format!("1 waiting: {poor}"),
            _ => format!("{count} {}", state.said()),
        });
        let mut told: Vec<String> = told.collect();
        if self.already > 0 {
            let all = self.already == self.counts.values().sum::<usize>() && self.counts.len() == 1;
            let some = if all { "all".to_owned() } else { self.already.to_string() };
            told.insert(1, format!("{some} of them sent before"));
        }
        told.join(", ")
    }
}
