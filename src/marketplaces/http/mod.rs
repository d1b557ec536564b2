//! The shared HTTP stack: every exchange with a marketplace goes through here.
//!
//! What it promises: only reads are tried again, with growing waits and a budget for the run; requests of one client id keep
//! to its limits; an answer is read whole or not at all; no secret reaches an error or the trace file.

mod address;
mod call;
mod error;
mod exchange;
mod limit;
mod outbound;
mod reach;
mod redact;
mod retry;
mod tls;
mod trace;
mod write;

pub use address::address;
pub use call::{Answer, Body, Call, Content, Meaning};
pub use error::{Refusal, failed, not_json, refused, refused_as};
pub use limit::Pace;
pub use outbound::outbound;
pub use retry::Effort;
pub use tls::is_loopback;
pub use write::Written;

use crate::error::Result;
use exchange::{Failure, Reply};
use limit::Lane;
use reqwest::{Client, StatusCode};
use std::collections::HashMap;
use std::path::Path;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::{Duration, Instant, SystemTime};

/// A handle that all clients of a run share: connections, limits, retry budget, trace file.
#[derive(Clone)]
pub struct Http(Arc<Shared>);

struct Shared {
    remote: OnceLock<Client>,
    loopback: OnceLock<Client>,
    lanes: Mutex<HashMap<String, Arc<Lane>>>,
    budget: retry::Budget,
    trace: Option<trace::Trace>,
    second: Duration,
}

impl Http {
    /// A stack that writes redacted exchanges to `trace_file`. No connection is made, no TLS set up and no file opened yet.
    pub fn new(trace_file: Option<&Path>) -> Result<Self> {
        Ok(Self::paced(trace_file, Duration::from_secs(1)))
    }

    /// A stack whose every wait is counted in seconds of this length, so that tests need not sit through them.
    pub fn paced(trace_file: Option<&Path>, second: Duration) -> Self {
        Self(Arc::new(Shared {
            remote: OnceLock::new(),
            loopback: OnceLock::new(),
            lanes: Mutex::default(),
            budget: retry::Budget::default(),
            trace: trace_file.map(trace::Trace::new),
            second,
        }))
    }

    /// How long a second is; see [`Http::paced`].
    pub fn second(&self) -> Duration {
        self.0.second
    }

    /// Sends a request and gives back the answer, whatever its status. Reads are tried again while the failure may pass. A
    /// read that says success has a JSON body; anything else in its place counts as a failure of the line.
    pub async fn send(&self, call: &Call) -> Result<Answer> {
        let lane = self.lane(call);
        let started = Instant::now();
        let mut retries = 0;
        loop {
            let tried = self.attempt(&lane, call, retries + 1).await?;
            let effort = Effort { retries, elapsed: started.elapsed() };
            let Some(wait) = self.wait_before_retry(call, &tried, retries) else {
                return finished(call, tried, effort);
            };
            if matches!(&tried, Ok(reply) if judged(call, reply) == StatusCode::TOO_MANY_REQUESTS) {
                lane.pause(wait);
            }
            tokio::time::sleep(wait).await;
            retries += 1;
        }
    }

    /// One try outside the ways of reads, and what it took.
    async fn once(&self, call: &Call) -> Result<(std::result::Result<Reply, Failure>, Effort)> {
        let started = Instant::now();
        let tried = self.attempt(&self.lane(call), call, 1).await?;
        Ok((tried, Effort { retries: 0, elapsed: started.elapsed() }))
    }

    /// How long to wait before a write goes out again; `None` unless it was turned away for its pace alone.
    fn wait_for_pace(&self, call: &Call, reply: &Reply, waits: u32) -> Option<Duration> {
        if judged(call, reply) != StatusCode::TOO_MANY_REQUESTS || !write::may_wait(waits) {
            return None;
        }
        let wait = retry::wait(retry::retry_after(&reply.headers, SystemTime::now()), waits, self.0.second)?;
        self.lane(call).pause(wait);
        Some(wait)
    }

    async fn attempt(&self, lane: &Lane, call: &Call, attempt: u32) -> Result<std::result::Result<Reply, Failure>> {
        let client = self.client(call)?;
        if let Some(trace) = &self.0.trace {
            trace.ready()?;
        }
        // The narrow way first: whoever waits there must not keep others from the wide one.
        let narrow = call.narrow.as_ref().map(|(name, pace)| self.lane_of(name, *pace));
        let first = match &narrow {
            Some(narrow) => narrow.enter().await,
            None => None,
        };
        let place = lane.enter().await;
        let started = Instant::now();
        let tried = exchange::exchange(client, call).await;
        drop((place, first));
        let traced =
            self.0.trace.as_ref().map_or(Ok(()), |trace| trace.write(call, &tried, started.elapsed(), attempt));
        // The answer to a write, such as a new pair of tokens, is worth more than its trace.
        if call.is_read() {
            traced?;
        }
        Ok(tried)
    }

    /// How long to wait before the next try; `None` when there is to be none.
    fn wait_before_retry(
        &self,
        call: &Call,
        tried: &std::result::Result<Reply, Failure>,
        retries: u32,
    ) -> Option<Duration> {
        let (may_pass, asked) = match tried {
            Err(failure) => (failure.may_pass, None),
            Ok(reply) if retry::may_pass(judged(call, reply)) => {
                (true, retry::retry_after(&reply.headers, SystemTime::now()))
            }
            Ok(reply) => (reply.status.is_success() && !matches!(reply.body, Body::Json(_)), None),
        };
        if !call.is_read() || !may_pass || retries >= retry::MOST_PER_REQUEST {
            return None;
        }
        let wait = retry::wait(asked, retries, self.0.second)?;
        self.0.budget.take().then_some(wait)
    }

    fn lane(&self, call: &Call) -> Arc<Lane> {
        self.lane_of(&call.lane, call.pace)
    }

    fn lane_of(&self, name: &str, pace: Pace) -> Arc<Lane> {
        let mut lanes = self.0.lanes.lock().unwrap_or_else(PoisonError::into_inner);
        lanes.entry(name.to_owned()).or_insert_with(|| Arc::new(Lane::new(pace))).clone()
    }

    fn client(&self, call: &Call) -> Result<&Client> {
        let local = call.url.scheme() == "http" && is_loopback(&call.url);
        let (slot, make): (_, fn() -> Result<Client>) =
            if local { (&self.0.loopback, tls::loopback_client) } else { (&self.0.remote, tls::remote_client) };
        if let Some(client) = slot.get() {
            return Ok(client);
        }
        let made = make()?;
        Ok(slot.get_or_init(|| made))
    }
}

fn judged(call: &Call, reply: &Reply) -> StatusCode {
    call.judged(reply.status, &reply.body)
}

fn finished(call: &Call, tried: std::result::Result<Reply, Failure>, effort: Effort) -> Result<Answer> {
    let reply = tried.map_err(|failure| error::unanswered(call, failure, effort))?;
    let answer = Answer { status: reply.status, headers: reply.headers, body: reply.body, effort };
    if call.is_read() && answer.status.is_success() && !matches!(answer.body, Body::Json(_)) {
        return Err(error::not_json(call, &answer));
    }
    Ok(answer)
}
