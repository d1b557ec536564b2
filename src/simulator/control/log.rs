//! What was asked.

use crate::simulator::clock::stamp;
use crate::simulator::http::Call;
use serde_json::{Value, json};
use std::collections::{BTreeMap, VecDeque};

/// How many requests are listed; all of them are counted.
const LISTED: usize = 20_000;

/// The requests to the API and to the login service; control calls are not among them.
#[derive(Debug, Default)]
pub(crate) struct Log {
    total: u64,
    counts: BTreeMap<String, u64>,
    list: VecDeque<Value>,
}

impl Log {
    /// Notes a request and its status, 0 when it got no answer.
    pub fn note(&mut self, call: &Call, status: u16, at: i64) {
        self.total += 1;
        *self.counts.entry(format!("{} {}", call.method, call.template())).or_default() += 1;
        if self.list.len() == LISTED {
            self.list.pop_front();
        }
        let row = json!({"method": call.method, "path": call.target(), "status": status, "at": stamp(at)});
        self.list.push_back(row);
    }

    /// As JSON.
    pub fn shown(&self) -> Value {
        json!({"total": self.total, "counts": self.counts, "requests": self.list})
    }
}
