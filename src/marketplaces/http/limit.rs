//! How fast requests may go out: so many in any minute and so many at once, for all requests that share a client id.

use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};
use tokio::sync::{Semaphore, SemaphorePermit};

/// How fast the requests of one lane may go out.
#[derive(Clone, Copy, Debug)]
pub struct Pace {
    /// So many under way at once.
    pub in_flight: usize,
    /// So many in any span of that length; bursts are free below it.
    pub most: usize,
    /// The length of the span.
    pub span: Duration,
}

impl Default for Pace {
    /// 9000 a minute (allegro-api §3.3).
    fn default() -> Self {
        Self { in_flight: 16, most: 9_000, span: Duration::from_secs(60) }
    }
}

/// The way to the marketplace that all requests of one client id share.
pub(super) struct Lane {
    places: Semaphore,
    window: Mutex<Window>,
}

impl Lane {
    pub(super) fn new(pace: Pace) -> Self {
        Self { places: Semaphore::new(pace.in_flight), window: Mutex::new(Window::new(pace.most, pace.span)) }
    }

    /// Waits until one more request may go out. The place is taken until the permit is dropped.
    pub(super) async fn enter(&self) -> Option<SemaphorePermit<'_>> {
        let place = self.places.acquire().await.ok();
        loop {
            let wait = self.window().take(Instant::now());
            match wait {
                Some(wait) => tokio::time::sleep(wait).await,
                None => return place,
            }
        }
    }

    /// Lets nothing out for a while, because the marketplace asked for it.
    pub(super) fn pause(&self, wait: Duration) {
        let until = Instant::now() + wait;
        let mut window = self.window();
        window.closed_until = window.closed_until.max(Some(until));
    }

    fn window(&self) -> std::sync::MutexGuard<'_, Window> {
        self.window.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The instants of the requests of the last span. Bursts are free as long as no span holds more than `most`.
struct Window {
    most: usize,
    span: Duration,
    sent: VecDeque<Instant>,
    closed_until: Option<Instant>,
}

impl Window {
    fn new(most: usize, span: Duration) -> Self {
        Self { most, span, sent: VecDeque::new(), closed_until: None }
    }

    /// Counts a request at `now`, or says how long to wait before asking again.
    fn take(&mut self, now: Instant) -> Option<Duration> {
        if let Some(until) = self.closed_until.filter(|until| now < *until) {
            return Some(until - now);
        }
        while self.sent.front().is_some_and(|first| now.saturating_duration_since(*first) >= self.span) {
            self.sent.pop_front();
        }
        match self.sent.front() {
            Some(first) if self.sent.len() >= self.most => Some((*first + self.span).saturating_duration_since(now)),
            _ => {
                self.sent.push_back(now);
                None
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MOST: usize = 9_000;
    const SPAN: Duration = Duration::from_secs(60);
    const IN_FLIGHT: usize = 16;

    #[test]
    fn a_burst_is_free_and_the_next_request_waits_for_the_minute() {
        let start = Instant::now();
        let mut window = Window::new(MOST, SPAN);
        for _ in 0..MOST {
            assert_eq!(window.take(start), None);
        }
        let later = start + Duration::from_secs(20);
        assert_eq!(window.take(later), Some(Duration::from_secs(40)));
        assert_eq!(window.take(start + SPAN), None);
    }

    #[test]
    fn no_minute_ever_holds_more_than_the_limit() {
        let (most, span) = (10, Duration::from_secs(60));
        let start = Instant::now();
        let mut window = Window::new(most, span);
        let mut sent: Vec<Instant> = Vec::new();
        for step in 0..2_000_u64 {
            let now = start + Duration::from_millis(step * 777);
            if window.take(now).is_none() {
                sent.push(now);
            }
        }
        for first in &sent {
            let inside = sent.iter().filter(|at| **at >= *first && **at < *first + span).count();
            assert!(inside <= most, "{inside} in one span");
        }
        assert!(sent.len() > 200, "only {} went out", sent.len());
    }

    #[test]
    fn a_pause_holds_everything_back() {
        let start = Instant::now();
        let mut window = Window::new(5, SPAN);
        window.closed_until = Some(start + Duration::from_secs(3));
        assert_eq!(window.take(start + Duration::from_secs(1)), Some(Duration::from_secs(2)));
        assert_eq!(window.take(start + Duration::from_secs(3)), None);
    }

    #[tokio::test]
    async fn only_so_many_are_under_way_at_once() {
        let lane = Lane::new(Pace::default());
        let mut places = Vec::new();
        for _ in 0..IN_FLIGHT {
            places.push(lane.enter().await);
        }
        let next = tokio::time::timeout(Duration::from_millis(50), lane.enter());
        assert!(next.await.is_err(), "a place too many");
        places.pop();
        assert!(tokio::time::timeout(Duration::from_millis(500), lane.enter()).await.is_ok());
    }
}
