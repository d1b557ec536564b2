//! What was asked.

use crate::simulator::aliexpress;
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
        // Everything that AliExpress can do has the same path.
        let api = (call.path == "/sync").then(|| aliexpress::api(call));
        let what = api.as_ref().map_or_else(|| call.template(), |api| format!("/sync {api}"));
        *self.counts.entry(format!("{} {what}", call.method)).or_default() += 1;
        if self.list.len() == LISTED {
            self.list.pop_front();
        }
        let mut row = json!({"method": call.method, "path": call.target(), "status": status, "at": stamp(at)});
        if let Some(api) = api {
            row["api"] = json!(api);
        }
        self.list.push_back(row);
    }

    /// As JSON.
    pub fn shown(&self) -> Value {
        json!({"total": self.total, "counts": self.counts, "requests": self.list})
    }
}
