//! The lines of a plan, side by side.

use super::{Form, Line, ReadLine, Receipt, Receipts};
use crate::app::App;
use crate::error::Result;
use futures::stream::{FuturesUnordered, StreamExt};

/// How many lines are worked on at once. Each takes a few requests; the limits of the marketplaces are kept by the HTTP stack.
const IN_FLIGHT: usize = 8;

/// Does every line with `work`, some at once, and takes a receipt for each as it comes. Once a receipt stops the batch, no further line is
/// begun: those are skipped.
pub async fn run<'a, T, F>(
    app: &'a App,
    lines: Vec<ReadLine<T>>,
    form: &'static Form,
    work: impl Fn(Line<T>) -> F,
) -> Result<Receipts<'a>>
where
    T: Clone,
    F: Future<Output = Receipt>,
{
    let mut receipts = Receipts::new(app, form, lines.len())?;
    receipts.begin("applying the plan");
    let mut waiting = lines.into_iter();
    let mut working = FuturesUnordered::new();
    loop {
        while working.len() < IN_FLIGHT {
            let Some(next) = waiting.next() else { break };
            match next {
                Err(spoilt) => receipts.spoilt(spoilt),
                Ok(line) if receipts.stopped() => receipts.skipped(line.number, &line.row),
                Ok(line) => {
                    let job = work(line.clone());
                    working.push(async move { (line, job.await) });
                }
            }
        }
        let Some((line, receipt)) = working.next().await else { return Ok(receipts) };
        receipts.take(line.number, &line.row, receipt);
    }
}
