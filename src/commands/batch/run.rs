//! The lines of a plan, side by side.

use super::{Line, Receipt, Spoilt, State};
use crate::app::App;
use crate::error::ErrorKind;
use crate::output::{Outcome, announce};
use futures::stream::{FuturesUnordered, StreamExt};

/// How many lines are worked on at once. Each takes a few requests; the limits of the marketplaces are kept by the HTTP stack.
const IN_FLIGHT: usize = 8;

/// How the lines went.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Done now.
    pub done: usize,
    /// Done before.
    pub already: usize,
    /// Refused.
    pub refused: usize,
    /// Unknown.
    pub unknown: usize,
    /// Not tried.
    pub skipped: usize,
    /// `--dry-run`: would be done.
    pub planned: usize,
}

/// Does every line with `work`, some at once, and prints a receipt for each as it comes; `named` are the fields of a line that its receipt
/// repeats. A line whose outcome nobody knows, and a login that has ended, start no further line: those are skipped.
pub async fn run<T, F>(
    app: &App,
    lines: Vec<std::result::Result<Line<T>, Spoilt>>,
    named: &[&str],
    work: impl Fn(Line<T>) -> F,
) -> Tally
where
    T: Clone,
    F: Future<Output = Receipt>,
{
    let total = lines.len() as u64;
    let progress = app.talk().progress("applying the plan");
    let mut tally = Tally::default();
    let mut stopped = false;
    let mut waiting = lines.into_iter();
    let mut working = FuturesUnordered::new();
    loop {
        while working.len() < IN_FLIGHT {
            let Some(next) = waiting.next() else { break };
            match next {
                Err(Spoilt { number, error }) => {
                    tally.take::<T>(&Receipt::failed(error), number, None, named);
                }
                Ok(line) if stopped => {
                    let receipt = Receipt::new(State::Skipped).note("not tried, because the batch had to stop");
                    tally.take(&receipt, line.number, Some(&line), named);
                }
                Ok(line) => {
                    let job = work(line.clone());
                    working.push(async move { (line, job.await) });
                }
            }
        }
        let Some((line, receipt)) = working.next().await else { break };
        let hopeless = receipt.error.as_ref().is_some_and(|error| error.kind == ErrorKind::Login);
        stopped |= receipt.state == State::Unknown || hopeless;
        tally.take(&receipt, line.number, Some(&line), named);
        progress.set(tally.sum() as u64, Some(total));
    }
    tally
}

impl Tally {
    fn take<T>(&mut self, receipt: &Receipt, number: usize, line: Option<&Line<T>>, named: &[&str]) {
        let count = match receipt.state {
            State::Done => &mut self.done,
            State::Already => &mut self.already,
            State::Refused => &mut self.refused,
            State::Unknown => &mut self.unknown,
            State::Skipped => &mut self.skipped,
            State::Planned => &mut self.planned,
        };
        *count += 1;
        announce(&receipt.line(number, line, named));
    }

    const fn sum(self) -> usize {
        self.done + self.already + self.refused + self.unknown + self.skipped + self.planned
    }

    /// The outcome of a batch whose receipts are printed: what it came to in one line, and exit 0, 3 or 7.
    pub fn outcome(self, again: &str) -> Outcome {
        let counts = [
            (self.done, "done"),
            (self.already, "done before"),
            (self.planned, "would be done"),
            (self.refused, "refused"),
            (self.unknown, "unknown"),
            (self.skipped, "not tried"),
        ];
        let said: Vec<String> =
            counts.iter().filter(|(count, _)| *count > 0).map(|(count, word)| format!("{count} {word}")).collect();
        let said = if said.is_empty() { "the plan is empty: nothing to do".into() } else { said.join(", ") };
        let mut outcome = Outcome::done().info(said);
        if self.unknown > 0 {
            outcome.exit = Some(ErrorKind::Unknown.exit_code());
            outcome = outcome.hint("aftersale journal reconcile").hint(format!("then the same again: {again}"));
        } else if self.refused + self.skipped > 0 {
            outcome.exit = Some(ErrorKind::Partial.exit_code());
            outcome = outcome.hint("the receipts say why; what is done is not done again when you run it again");
        }
        outcome
    }
}

#[cfg(test)]
mod tests {
    use super::Tally;

    #[test]
    fn the_exit_code_says_what_happened() {
        let exit = |tally: Tally| tally.outcome("x").exit;
        let base = Tally { done: 2, already: 1, ..Tally::default() };
        assert_eq!(exit(Tally::default()), None);
        assert_eq!(exit(base), None);
        assert_eq!(exit(Tally { refused: 1, ..base }), Some(3));
        assert_eq!(exit(Tally { skipped: 1, ..base }), Some(3));
        assert_eq!(exit(Tally { refused: 1, unknown: 1, ..base }), Some(7));
    }
}
