//! Calls that wait: stalled until they are let go on command.

use super::clock::stamp;
use super::http::Call;
use serde_json::{Value, json};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use tokio::sync::{Notify, oneshot};

/// How a waiting call is let go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Then {
    /// It is carried out, unless it was already, and answered.
    Answer,
    /// The connection is closed; what was not carried out never is.
    Reset,
}

/// One waiting call.
#[derive(Debug)]
struct Gate {
    id: u64,
    method: String,
    path: String,
    api: String,
    committed: bool,
    at: i64,
    gone: Arc<AtomicBool>,
    open: oneshot::Sender<Then>,
}

/// Every waiting call, the one that came first in front.
#[derive(Debug, Default)]
pub(crate) struct Gates {
    drawn: u64,
    list: Vec<Gate>,
    /// Told of every call that begins to wait.
    pub arrived: Arc<Notify>,
}

/// Notes that the caller has hung up when it is dropped before its time.
pub(crate) struct Caller(Arc<AtomicBool>);

impl Drop for Caller {
    fn drop(&mut self) {
        self.0.store(true, Ordering::Release);
    }
}

impl Gates {
    /// Lets a call wait; what it receives says how it goes on.
    pub fn enter(&mut self, call: &Call, api: String, committed: bool, at: i64) -> (oneshot::Receiver<Then>, Caller) {
        let (open, opened) = oneshot::channel();
        let gone = Arc::new(AtomicBool::new(false));
        self.drawn += 1;
        let (method, path) = (call.method.clone(), call.target());
        self.list.push(Gate { id: self.drawn, method, path, api, committed, at, gone: gone.clone(), open });
        self.arrived.notify_waiters();
        (opened, Caller(gone))
    }

    /// How many wait.
    pub fn len(&self) -> usize {
        self.list.len()
    }

    /// Lets those go that the order names by `id`, `api` or `path_prefix`, all of them by default; how many there were.
    pub fn release(&mut self, order: &Value) -> Result<usize, String> {
        let then = match order["then"].as_str() {
            None | Some("answer") => Then::Answer,
            Some("reset") => Then::Reset,
            Some(other) => return Err(format!("then must be answer or reset, not `{other}`")),
        };
        let named = |gate: &Gate| {
            order["id"].as_u64().is_none_or(|id| id == gate.id)
                && order["api"].as_str().is_none_or(|api| api == gate.api)
                && order["path_prefix"].as_str().is_none_or(|prefix| gate.path.starts_with(prefix))
        };
        let (released, kept) = self.list.drain(..).partition(named);
        self.list = kept;
        let count = Vec::len(&released);
        for gate in released {
            // A call whose task has ended with the server has nobody to tell.
            let _ = gate.open.send(then);
        }
        Ok(count)
    }

    /// As JSON: what waits, whether it is carried out already, and whether the caller has hung up.
    pub fn shown(&self) -> Value {
        let row = |gate: &Gate| {
            json!({
                "id": gate.id,
                "method": gate.method,
                "path": gate.path,
                "api": gate.api,
                "committed": gate.committed,
                "gone": gate.gone.load(Ordering::Acquire),
                "since": stamp(gate.at),
            })
        };
        self.list.iter().map(row).collect()
    }
}
