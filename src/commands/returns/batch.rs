//! Many refunds, side by side: sent sixteen at a time, looked after until they are paid.

use super::confirm::terms;
use super::line::Line;
use crate::commands::batch::{self, Receipt, Receipts, State};
use crate::commands::refund::{Asked, Fate, Till, Way, objection, settle, wait_for};
use crate::domain::refund::{Ending, Obstacle, ending, priced};
use crate::domain::{Instant, Kind};
use crate::error::{Error, ErrorKind, Result};
use crate::journal::accepted;
use crate::marketplaces::Client;
use futures::StreamExt;
use futures::future::LocalBoxFuture;
use futures::stream::FuturesUnordered;
use std::collections::{HashMap, VecDeque};
use std::time::Duration;
use tokio::time::{Instant as Tick, sleep_until};

/// So many refunds are on their way at once.
const AT_ONCE: usize = 16;

/// One line with its number in the plan.
pub type Numbered = batch::Line<Line>;

/// A refund that the marketplace has and has not paid, as far as is known.
pub struct Waiting {
    /// The line.
    pub line: Numbered,
    /// What was sent for it.
    pub asked: Asked,
}

type Look = (String, Result<HashMap<String, String>>);

/// What doing a line came to: a refund that the marketplace has; nothing with `--dry-run`.
type Sent = Result<Option<Asked>>;

/// A batch on its way.
pub struct Batch<'a, 'b> {
    till: &'a Till<'b>,
    sent: usize,
    queue: VecDeque<Numbered>,
    running: FuturesUnordered<LocalBoxFuture<'a, (Numbered, Sent)>>,
    waiting: Vec<Waiting>,
    looks: FuturesUnordered<LocalBoxFuture<'a, Look>>,
    waits: settle::Waits,
    next_look: Tick,
}

impl<'a, 'b> Batch<'a, 'b> {
    /// A batch of lines to send, and of refunds that were sent before and are only looked after.
    pub fn new(till: &'a Till<'b>, queue: Vec<Numbered>, waiting: Vec<Waiting>) -> Self {
        Self {
            till,
            sent: 0,
            queue: queue.into(),
            running: FuturesUnordered::new(),
            waiting,
            looks: FuturesUnordered::new(),
            waits: settle::Waits::default(),
            next_look: Tick::now(),
        }
    }

    /// Works until everything is settled, for `budget` at most after the last refund was sent, and gives every line its receipt. Nothing
    /// new is begun once a receipt stops the batch.
    pub async fn run(&mut self, budget: Duration, receipts: &mut Receipts<'_>) {
        let mut ends: Option<Tick> = None;
        for Waiting { line, asked } in std::mem::take(&mut self.waiting) {
            self.wait(line, asked, receipts);
        }
        loop {
            while !receipts.stopped() && self.running.len() < AT_ONCE {
                let Some(next) = self.queue.pop_front() else { break };
                ends = None;
                self.running.push(Box::pin(pay(self.till, next)));
            }
            if self.running.is_empty() && self.waiting.is_empty() && self.looks.is_empty() {
                break;
            }
            if self.running.is_empty() && ends.is_none() {
                ends = Some(Tick::now() + budget);
                // From now on somebody waits for it.
                self.waits = settle::Waits::default();
                self.next_look = Tick::now();
            }
            let look_now = !self.waiting.is_empty() && self.looks.is_empty();
            tokio::select! {
                Some((line, done)) = self.running.next(), if !self.running.is_empty() => self.sent(line, done, receipts),
                Some((account, shown)) = self.looks.next(), if !self.looks.is_empty() => {
                    self.looked(&account, shown, receipts);
                    let over = ends.is_some_and(|ends| Tick::now() >= ends);
                    let idle = self.running.is_empty() && (self.queue.is_empty() || receipts.stopped());
                    if over && self.looks.is_empty() && idle {
                        break;
                    }
                }
                () = sleep_until(self.next_look), if look_now => self.look(),
            }
        }
        // What is not paid by now is accepted, and no more than that.
        for Waiting { line, asked } in std::mem::take(&mut self.waiting) {
            accepted::end(&asked.record.id);
            receipts.take(line.number, &line.row, of(&asked, State::Accepted));
        }
        for line in std::mem::take(&mut self.queue) {
            receipts.skipped(line.number, &line.row);
        }
    }

    /// Should the run be cut off from now on, the line has its receipt all the same.
    fn wait(&mut self, line: Numbered, asked: Asked, receipts: &mut Receipts<'_>) {
        receipts.expect(line.number, &line.row, of(&asked, State::Accepted));
        wait_for(&asked);
        self.waiting.push(Waiting { line, asked });
    }

    fn sent(&mut self, line: Numbered, done: Sent, receipts: &mut Receipts<'_>) {
        let receipt = match done {
            Ok(Some(asked)) if asked.refund_id.is_some() => {
                self.sent += 1;
                self.wait(line, asked, receipts);
                return self.tell(receipts);
            }
            Ok(Some(asked)) => of(&asked, State::Accepted),
            Ok(None) => Receipt::new(State::Planned),
            Err(error) => Receipt::failed(error),
        };
        receipts.take(line.number, &line.row, receipt);
    }

    /// Asks each account for what waits.
    fn look(&mut self) {
        self.next_look = Tick::now() + self.waits.next_wait();
        let mut by_account: HashMap<&str, (Vec<String>, Instant)> = HashMap::new();
        for waiting in &self.waiting {
            let at = waiting.asked.record.at;
            let entry = by_account.entry(&waiting.asked.key.account).or_insert_with(|| (Vec::new(), at));
            entry.0.extend(waiting.asked.refund_id.clone());
            entry.1 = entry.1.min(at);
        }
        for (account, (ids, since)) in by_account {
            let client = self.till.client(account).map(|(_, client)| client);
            self.looks.push(Box::pin(ask(account.to_owned(), client, ids, since)));
        }
    }

    fn looked(&mut self, account: &str, shown: Result<HashMap<String, String>>, receipts: &mut Receipts<'_>) {
        // What could not be read now is asked for again at the next look.
        let Ok(shown) = shown else { return };
        for waiting in std::mem::take(&mut self.waiting) {
            let Waiting { line, asked } = &waiting;
            let id = asked.refund_id.as_deref().unwrap_or_default();
            let known = shown.get(id).filter(|_| asked.key.account == account);
            if known.is_some_and(|status| ending(status) != Ending::Open) {
                receipts.forget(line.number);
                accepted::end(&asked.record.id);
            }
            let receipt = match known.map(|status| ending(status)) {
                Some(Ending::Paid) => of(asked, State::Paid),
                Some(Ending::CalledOff) => {
                    let fate = Fate::of_status(known.map(String::as_str));
                    Receipt { error: Some(called_off(line, fate)), ..of(asked, fate.into()) }
                }
                _ => {
                    self.waiting.push(waiting);
                    continue;
                }
            };
            receipts.take(line.number, &line.row, receipt);
        }
        self.tell(receipts);
    }

    fn tell(&self, receipts: &mut Receipts<'_>) {
        receipts.label(&format!("{} sent now, {} not paid yet", self.sent, self.waiting.len()), self.waiting.len());
    }
}

/// The receipt of a refund that the marketplace has.
pub fn of(asked: &Asked, state: State) -> Receipt {
    let (journal, remote_id) = (Some(asked.record.id.clone()), asked.refund_id.clone());
    let note = (asked.way == Way::There).then(|| "the marketplace had it already, so nothing more was paid".to_owned());
    Receipt { already: asked.way.is_already(), journal, remote_id, note, ..Receipt::new(state) }
}

async fn ask(account: String, client: Result<Client>, ids: Vec<String>, since: Instant) -> Look {
    let shown = match client {
        Ok(client) => settle::look(&client, &ids.iter().map(String::as_str).collect::<Vec<_>>(), since).await,
        Err(error) => Err(error),
    };
    (account, shown)
}

async fn pay(till: &Till<'_>, line: Numbered) -> (Numbered, Sent) {
    let done = pay_line(till, &line.planned).await;
    (line, done)
}

/// One line against fresh state: what was planned must still be what the order says, and nothing else may have been paid.
async fn pay_line(till: &Till<'_>, line: &Line) -> Sent {
    let known = till.case(&line.key(), Kind::Return, &line.order_id)?;
    let counter = till.take(&known).await?;
    counter.allowed(terms(false))?;
    let changed = |what: &str| {
        Error::new(ErrorKind::Guard, format!("return {} is not as it was planned: {what}", line.name()))
            .for_account(&line.account)
            .hint("plan again")
    };
    if counter.order.id != line.order_id {
        return Err(changed("it belongs to another order"));
    }
    if counter.order.payment_id.as_deref() != Some(&line.payment_id) {
        return Err(changed("the order was paid in another way"));
    }
    if let Some(barrier) = &counter.order.barrier {
        return Err(objection(counter.case(), Obstacle::Barred(barrier.clone())));
    }
    let parts = priced(&counter.order, line.parts()).map_err(|obstacle| objection(counter.case(), obstacle))?;
    if parts.total != line.total {
        return Err(changed(&format!("it would be {} now", parts.total)));
    }
    let bill = till.bill(&counter, parts, terms(false))?;
    if till.app.settings.dry_run && bill.is_new() {
        return Ok(None);
    }
    till.send(&counter, &bill).await.map(Some)
}

fn called_off(line: &Numbered, fate: Fate) -> Error {
    let Line { total, order_id, account, .. } = &line.planned;
    let why = if fate == Fate::Invalid { "not valid, says the marketplace:" } else { "no funds for" };
    Error::failed(format!("{why} {total} (return {}, order {order_id})", line.planned.name())).for_account(account)
}
