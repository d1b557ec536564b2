//! Many refunds, side by side: sent sixteen at a time, looked after until they are paid.

use super::confirm::terms;
use super::line::Line;
use super::receipt::Receipt;
use crate::commands::refund::{Asked, Fate, Till, objection, settle};
use crate::domain::refund::{Ending, Obstacle, ending, priced};
use crate::domain::{Instant, Kind};
use crate::error::{Error, ErrorKind, Result};
use crate::marketplaces::Client;
use crate::output::Progress;
use futures::StreamExt;
use futures::future::LocalBoxFuture;
use futures::stream::FuturesUnordered;
use std::collections::{HashMap, HashSet, VecDeque};
use std::time::Duration;
use tokio::time::{Instant as Tick, sleep_until};

/// So many refunds are on their way at once.
const AT_ONCE: usize = 16;
/// After so many failures of the line in a row nothing more is begun.
const MOST_FAILURES: usize = 5;

/// One line with its number in the plan.
pub type Numbered = (usize, Line);

/// A refund that the marketplace has and has not paid.
struct Waiting {
    number: usize,
    line: Line,
    asked: Asked,
}

type Look = (String, Result<HashMap<String, String>>);

/// A batch on its way.
pub struct Batch<'a, 'b> {
    till: &'a Till<'b>,
    progress: &'a Progress,
    sent: usize,
    queue: VecDeque<Numbered>,
    running: FuturesUnordered<LocalBoxFuture<'a, (Numbered, Result<Asked>)>>,
    waiting: Vec<Waiting>,
    looks: FuturesUnordered<LocalBoxFuture<'a, Look>>,
    waits: settle::Waits,
    next_look: Tick,
    retried: HashSet<usize>,
    failed_in_row: usize,
    /// Why nothing more was begun; `None` while all is well.
    pub stopped: Option<Error>,
}

impl<'a, 'b> Batch<'a, 'b> {
    /// A batch of lines to send, and of refunds that were sent before and are only looked after.
    pub fn new(
        till: &'a Till<'b>,
        progress: &'a Progress,
        queue: Vec<Numbered>,
        before: Vec<(usize, Line, Asked)>,
    ) -> Self {
        let waiting = before.into_iter().map(|(number, line, asked)| Waiting { number, line, asked });
        Self {
            till,
            progress,
            sent: 0,
            queue: queue.into(),
            running: FuturesUnordered::new(),
            waiting: waiting.collect(),
            looks: FuturesUnordered::new(),
            waits: settle::Waits::default(),
            next_look: Tick::now(),
            retried: HashSet::new(),
            failed_in_row: 0,
            stopped: None,
        }
    }

    /// Works until everything is settled, for `budget` at most after the last refund was sent. Each receipt is given to `on` as it
    /// becomes known, with the error behind it. Nothing new is begun after the first unknown outcome.
    pub async fn run(&mut self, budget: Duration, mut on: impl FnMut(Receipt, Option<Error>)) {
        let mut ends: Option<Tick> = None;
        loop {
            while self.stopped.is_none() && self.running.len() < AT_ONCE {
                let Some(next) = self.queue.pop_front() else { break };
                ends = None;
                self.running.push(Box::pin(pay(self.till, next)));
            }
            if self.running.is_empty() && self.waiting.is_empty() && self.looks.is_empty() {
                return;
            }
            if self.running.is_empty() && ends.is_none() {
                ends = Some(Tick::now() + budget);
                // From now on somebody waits for it.
                self.waits = settle::Waits::default();
                self.next_look = Tick::now();
            }
            let look_now = !self.waiting.is_empty() && self.looks.is_empty();
            tokio::select! {
                Some((numbered, done)) = self.running.next(), if !self.running.is_empty() => {
                    self.sent(numbered, done, &mut on);
                }
                Some((account, shown)) = self.looks.next(), if !self.looks.is_empty() => {
                    self.looked(&account, shown, &mut on);
                    let over = ends.is_some_and(|ends| Tick::now() >= ends);
                    if over && self.looks.is_empty() && self.queue_is_idle() {
                        self.give_up(&mut on);
                        return;
                    }
                }
                () = sleep_until(self.next_look), if look_now => self.look(),
            }
        }
    }

    /// The lines that were not begun.
    pub fn left(&self) -> usize {
        self.queue.len()
    }

    fn queue_is_idle(&self) -> bool {
        self.running.is_empty() && (self.queue.is_empty() || self.stopped.is_some())
    }

    fn now(&self) -> Instant {
        self.till.app.clock()
    }

    fn sent(&mut self, (number, line): Numbered, done: Result<Asked>, on: &mut impl FnMut(Receipt, Option<Error>)) {
        match done {
            Ok(asked) if asked.refund_id.is_some() => {
                self.failed_in_row = 0;
                self.sent += 1;
                self.progress.label(&format!("refunded, {} sent now", self.sent));
                self.waiting.push(Waiting { number, line, asked });
            }
            Ok(asked) => on(Receipt::of(&asked, Some(number), Fate::Accepted, self.now()), None),
            Err(error) => {
                let fate = Fate::of_error(&error);
                self.failed_in_row = if error.kind == ErrorKind::Temporary { self.failed_in_row + 1 } else { 0 };
                let hopeless = matches!(error.kind, ErrorKind::Unknown | ErrorKind::Login | ErrorKind::Interrupted);
                if (hopeless || self.failed_in_row >= MOST_FAILURES) && self.stopped.is_none() {
                    self.stopped = Some(Error::new(error.kind, error.message.clone()));
                }
                on(failed(number, &line, fate, &error, self.now()), Some(error));
            }
        }
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

    fn looked(
        &mut self,
        account: &str,
        shown: Result<HashMap<String, String>>,
        on: &mut impl FnMut(Receipt, Option<Error>),
    ) {
        // What could not be read now is asked for again at the next look.
        let Ok(shown) = shown else { return };
        let now = self.now();
        let before = std::mem::take(&mut self.waiting);
        for waiting in before {
            let id = waiting.asked.refund_id.as_deref().unwrap_or_default();
            let known = shown.get(id).filter(|_| waiting.asked.key.account == account);
            match known.map(|status| ending(status)) {
                Some(Ending::Paid) => on(Receipt::of(&waiting.asked, Some(waiting.number), Fate::Paid, now), None),
                // It was called off before this run: the money may be there by now.
                Some(Ending::CalledOff) if waiting.asked.already && self.retried.insert(waiting.number) => {
                    self.queue.push_back((waiting.number, waiting.line));
                }
                Some(Ending::CalledOff) => {
                    let fate = Fate::of_status(known.map(String::as_str));
                    let error = called_off(&waiting, fate);
                    on(Receipt::of(&waiting.asked, Some(waiting.number), fate, now), Some(error));
                }
                _ => self.waiting.push(waiting),
            }
        }
    }

    /// What is not paid by now is accepted, and no more than that.
    fn give_up(&mut self, on: &mut impl FnMut(Receipt, Option<Error>)) {
        let now = self.now();
        for waiting in std::mem::take(&mut self.waiting) {
            on(Receipt::of(&waiting.asked, Some(waiting.number), Fate::Accepted, now), None);
        }
    }
}

async fn ask(account: String, client: Result<Client>, ids: Vec<String>, since: Instant) -> Look {
    let shown = match client {
        Ok(client) => settle::look(&client, &ids.iter().map(String::as_str).collect::<Vec<_>>(), since).await,
        Err(error) => Err(error),
    };
    (account, shown)
}

async fn pay(till: &Till<'_>, (number, line): Numbered) -> (Numbered, Result<Asked>) {
    let done = pay_line(till, &line).await;
    ((number, line), done)
}

/// One line against fresh state: what was planned must still be what the order says, and nothing else may have been paid.
async fn pay_line(till: &Till<'_>, line: &Line) -> Result<Asked> {
    let known = till.case(&line.key(), Kind::Return, &line.order_id)?;
    let counter = till.take(&known).await?;
    counter.allowed(terms(false))?;
    let changed = |what: &str| {
        Error::new(ErrorKind::Guard, format!("return {} is not as it was planned: {what}", line.id))
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
    till.send(&counter, &bill).await
}

/// The receipt of a line that came to nothing, or to nobody knows what.
pub fn failed(number: usize, line: &Line, fate: Fate, error: &Error, at: Instant) -> Receipt {
    let journal = error.details.iter().find_map(|line| line.strip_prefix("journal ")).map(str::to_owned);
    Receipt {
        line: Some(number),
        key: line.key(),
        order_id: Some(line.order_id.clone()),
        total: Some(line.total.clone()),
        fate,
        already: false,
        refund_id: None,
        journal,
        at,
        error: Some(error.message.clone()),
    }
}

fn called_off(waiting: &Waiting, fate: Fate) -> Error {
    let line = &waiting.line;
    let name = line.reference.as_deref().unwrap_or(&line.id);
    let why = if fate == Fate::Invalid { "not valid, says the marketplace:" } else { "no funds for" };
    Error::failed(format!("{why} {} (return {name}, order {})", line.total, line.order_id)).for_account(&line.account)
}
