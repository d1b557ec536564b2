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
    pub fn allows(&mut self, method: &str, path: &str, user: usize) -> bool {
        let mut within = self.count("everything".into(), Duration::from_secs(60), EVERYTHING);
        for (part, verb, most) in LIMITS {
            let strikes = verb == method && (path == part || (part == "/shipments" && path.ends_with(part)));
            if strikes {
                within &= self.count(format!("{part} {user}"), Duration::from_secs(1), most);
            }
        }
        within
    }

    fn count(&mut self, name: String, length: Duration, most: u32) -> bool {
        let window = self.windows.entry(name).or_insert_with(|| (Instant::now(), 0));
        if window.0.elapsed() >= length {
            *window = (Instant::now(), 0);
        }
        window.1 += 1;
        window.1 <= most
    }
}
