//! Waiting until refunds are paid. A refund that was accepted is not yet money: nobody says it is before the marketplace does.

use crate::domain::refund::{Ending, ending};
use crate::domain::{Instant, Span};
use crate::error::Result;
use crate::marketplaces::Client;
use std::collections::HashMap;
use std::time::Duration;

/// Up to so many refunds are asked for one by one; more of them by one list.
const ONE_BY_ONE: usize = 4;
/// A marketplace's clock may lag behind ours by so many milliseconds.
const LAG: i64 = 5 * 60_000;
const FIRST_WAIT: Duration = Duration::from_millis(200);
const LONGEST_WAIT: Duration = Duration::from_secs(4);

/// The waits between looks: growing, up to four seconds.
#[derive(Debug)]
pub struct Waits(Duration);

impl Default for Waits {
    fn default() -> Self {
        Self(FIRST_WAIT)
    }
}

impl Waits {
    /// The next wait.
    pub fn next_wait(&mut self) -> Duration {
        let wait = self.0;
        self.0 = (wait * 2).min(LONGEST_WAIT);
        wait
    }
}

/// How long to wait, as the clock counts it.
pub fn budget(wait: Span) -> Duration {
    Duration::from_millis(u64::try_from(wait.millis()).unwrap_or(0))
}

/// One look at refunds by id, all of them made at `since` or later: the status words of those that the marketplace shows.
pub async fn look(client: &Client, ids: &[&str], since: Instant) -> Result<HashMap<String, String>> {
    let mut found = HashMap::new();
    if ids.len() <= ONE_BY_ONE {
        for id in ids {
            if let Some(refund) = client.refund(id).await? {
                found.insert(refund.id, refund.status);
            }
        }
        return Ok(found);
    }
    for refund in client.refunds_since(since.plus_millis(-LAG)).await? {
        if ids.contains(&refund.id.as_str()) {
            found.insert(refund.id, refund.status);
        }
    }
    Ok(found)
}

/// Waits for one refund, for `budget` at most; the last status word that was seen, `None` when none was.
pub async fn one(client: &Client, id: &str, since: Instant, budget: Duration) -> Result<Option<String>> {
    let started = tokio::time::Instant::now();
    let mut waits = Waits::default();
    loop {
        let status = look(client, &[id], since).await?.remove(id);
        let open = status.as_deref().is_none_or(|status| ending(status) == Ending::Open);
        let wait = waits.next_wait();
        if !open || started.elapsed() + wait > budget {
            return Ok(status);
        }
        tokio::time::sleep(wait).await;
    }
}
