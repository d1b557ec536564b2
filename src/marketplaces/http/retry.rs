//! When a read is tried again, how long to wait before it, and how that is told.

use rand::Rng;
use reqwest::StatusCode;
use reqwest::header::{HeaderMap, RETRY_AFTER};
use std::fmt;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, SystemTime};

/// Tries after the first one, per request.
pub(super) const MOST_PER_REQUEST: u32 = 3;
/// Tries after the first one that all requests of a run share: a marketplace that is down is not worth more.
const MOST_PER_RUN: u32 = 100;
/// The longest wait that a marketplace may ask for. A longer one ends the request instead of holding the run up.
const LONGEST_WAIT: u32 = 60;

/// What may be tried again is known from the status alone: too many requests, or a failure on the other side.
pub(super) fn may_pass(status: StatusCode) -> bool {
    matches!(status.as_u16(), 429 | 500 | 502 | 503 | 504)
}

/// The wait before try number `retries + 1` in units of `second`: what the marketplace asks for, else 1, 2, 4 … seconds with
/// up to a half more at random, so that many clients do not come back together. `None` when it asks for too long a wait.
pub(super) fn wait(asked: Option<u64>, retries: u32, second: Duration) -> Option<Duration> {
    match asked {
        Some(seconds) if seconds > u64::from(LONGEST_WAIT) => None,
        Some(seconds) => Some(second * seconds as u32),
        None => Some((second * 2_u32.pow(retries.min(6))).mul_f64(rand::rng().random_range(1.0..1.5))),
    }
}

/// `Retry-After` in seconds, given as a number or as an HTTP date; rounded up, and 0 for a date that has passed.
pub(super) fn retry_after(headers: &HeaderMap, now: SystemTime) -> Option<u64> {
    let text = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    if let Ok(seconds) = text.parse() {
        return Some(seconds);
    }
    let date = chrono::DateTime::parse_from_rfc2822(text).ok()?;
    let wait = SystemTime::from(date).duration_since(now).unwrap_or_default();
    Some(wait.as_secs() + u64::from(wait.subsec_nanos() > 0))
}

/// The retries that a run has left.
pub(super) struct Budget(AtomicU32);

impl Default for Budget {
    fn default() -> Self {
        Self(AtomicU32::new(MOST_PER_RUN))
    }
}

impl Budget {
    /// Takes one retry; false when none is left.
    pub(super) fn take(&self) -> bool {
        self.0.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| left.checked_sub(1)).is_ok()
    }
}

/// What a request cost, for the final message: nothing, or ` after 3 retries in 4.1 s`.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Effort {
    /// Tries after the first one.
    pub retries: u32,
    /// From the first try to the last answer.
    pub elapsed: Duration,
}

impl fmt::Display for Effort {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let seconds = self.elapsed.as_secs_f64();
        match self.retries {
            0 => Ok(()),
            1 => write!(f, " after 1 retry in {seconds:.1} s"),
            many => write!(f, " after {many} retries in {seconds:.1} s"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use reqwest::header::HeaderValue;

    const SECOND: Duration = Duration::from_secs(1);

    #[test]
    fn waits_grow_and_are_never_shorter_than_a_second() {
        for retries in 0..MOST_PER_REQUEST {
            let least = SECOND * 2_u32.pow(retries);
            for _ in 0..100 {
                let wait = wait(None, retries, SECOND).unwrap();
                assert!(wait >= least && wait < least.mul_f64(1.5), "{wait:?}");
            }
        }
    }

    #[test]
    fn the_marketplace_s_wish_is_obeyed_up_to_a_minute() {
        assert_eq!(wait(Some(7), 0, SECOND), Some(SECOND * 7));
        assert_eq!(wait(Some(60), 2, SECOND), Some(SECOND * 60));
        assert_eq!(wait(Some(61), 0, SECOND), None);
        assert_eq!(wait(Some(u64::MAX), 0, SECOND), None);
    }

    #[test]
    fn retry_after_comes_as_a_number_or_a_date() {
        let now = SystemTime::UNIX_EPOCH + Duration::from_secs(1_760_000_000);
        let read = |text: &str| {
            let headers = HeaderMap::from_iter([(RETRY_AFTER, HeaderValue::from_str(text).unwrap())]);
            retry_after(&headers, now)
        };
        assert_eq!(read("12"), Some(12));
        assert_eq!(read("Thu, 09 Oct 2025 08:53:50 GMT"), Some(30));
        assert_eq!(read("Thu, 09 Oct 2025 08:00:00 GMT"), Some(0));
        assert_eq!(read("soon"), None);
        assert_eq!(retry_after(&HeaderMap::new(), now), None);
    }

    #[test]
    fn the_run_s_retries_run_out() {
        let budget = Budget::default();
        assert_eq!((0..1_000).filter(|_| budget.take()).count(), MOST_PER_RUN as usize);
    }

    #[test]
    fn effort_is_told_only_when_there_was_any() {
        let effort = |retries| Effort { retries, elapsed: Duration::from_millis(4_120) }.to_string();
        assert_eq!(effort(0), "");
        assert_eq!(effort(1), " after 1 retry in 4.1 s");
        assert_eq!(effort(3), " after 3 retries in 4.1 s");
    }
}
