//! Sending what changes something: once, whatever comes of it.

use super::call::{Answer, Call};
use super::{Http, error};
use crate::error::Error;

/// How often a write that was turned away for its pace alone is sent again: nothing of it was carried out.
const MOST_WAITS: u32 = 5;

/// What became of a write on the line.
#[derive(Debug)]
pub enum Written {
    /// An answer came, of whatever kind.
    Answered(Answer),
    /// Not one byte of the request went out.
    NotSent(Error),
    /// The line broke, or nothing came: it may have been carried out.
    Broken(Error),
}

impl Http {
    /// Sends a write. It is never repeated, except where the marketplace says that it came too fast, which carries nothing out.
    pub async fn write(&self, call: &Call) -> Written {
        let mut waits = 0;
        loop {
            let (tried, effort) = match self.once(call).await {
                Ok(tried) => tried,
                Err(error) => return Written::NotSent(error),
            };
            match tried {
                Ok(reply) => {
                    if let Some(wait) = self.wait_for_pace(call, &reply, waits) {
                        tokio::time::sleep(wait).await;
                        waits += 1;
                        continue;
                    }
                    return Written::Answered(Answer {
                        status: call.judged(reply.status, &reply.body),
                        headers: reply.headers,
                        body: reply.body,
                        effort,
                    });
                }
                Err(failure) => {
                    let sent = !failure.never_sent;
                    let error = error::unanswered(call, failure, effort);
                    return if sent { Written::Broken(error) } else { Written::NotSent(error) };
                }
            }
        }
    }
}

/// Whether a write may wait and go out again.
pub(super) fn may_wait(waits: u32) -> bool {
    waits < MOST_WAITS
}
