//! How fast calls may come (allegro-api §3.3), by the machine's clock.

use std::collections::HashMap;
use std::time::{Duration, Instant};

/// Path, method, and how many calls a second a user may make.
const LIMITS: [(&str, &str, u32); 3] =
    [("/order/customer-returns", "GET", 25), ("/order/carriers", "GET", 50), ("/shipments", "POST", 50)];
/// How many calls a minute an application may make, all users together.
const EVERYTHING: u32 = 9000;

/// What has been called lately.
#[derive(Debug, Default)]
pub(crate) struct Pace {
    messages: HashMap<String, Instant>,
    windows: HashMap<String, (Instant, u32)>,
}

impl Pace {
    /// Whether a seller may post a message now; a second one within a second may not.
    pub fn message(&mut self, seller: &str) -> bool {
        let last = self.messages.insert(seller.into(), Instant::now());
        last.is_none_or(|last| last.elapsed() >= Duration::from_secs(1))
    }

    /// Counts a call, and says whether it is within the limits.
    pub fn allows(&mut self, now: Instant, method: &str, path: &str, user: usize) -> bool {
        let mut within = self.count(now, "everything".into(), Duration::from_secs(60), EVERYTHING);
        for (part, verb, most) in LIMITS {
            let strikes = verb == method && (path == part || (part == "/shipments" && path.ends_with(part)));
            if strikes {
                within &= self.count(now, format!("{part} {user}"), Duration::from_secs(1), most);
            }
        }
        within
    }

    fn count(&mut self, now: Instant, name: String, length: Duration, most: u32) -> bool {
        let window = self.windows.entry(name).or_insert((now, 0));
        if now.duration_since(window.0) >= length {
            *window = (now, 0);
        }
        window.1 += 1;
        window.1 <= most
    }
}

#[cfg(test)]
mod tests {
    use super::Pace;
    use std::time::{Duration, Instant};

    #[test]
    fn counts_by_path_user_and_second() {
        let (mut pace, now) = (Pace::default(), Instant::now());
        let returns = "/order/customer-returns";
        assert!((0..25).all(|_| pace.allows(now, "GET", returns, 0)));
        assert!(!pace.allows(now + Duration::from_millis(999), "GET", returns, 0));
        assert!(pace.allows(now, "GET", returns, 1), "another user");
        assert!(pace.allows(now + Duration::from_secs(1), "GET", returns, 0), "the next second");
        let ship = "/order/checkout-forms/x/shipments";
        assert!((0..50).all(|_| pace.allows(now, "POST", ship, 0)));
        assert!(!pace.allows(now, "POST", ship, 0));
        assert!((0..9000).map(|_| pace.allows(now, "GET", "/me", 0)).filter(|within| !within).count() > 0);
    }
}
