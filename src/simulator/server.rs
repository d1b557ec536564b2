//! From a request to its answer: faults, the login service, the API, the log, and the file.

use super::aliexpress;
use super::allegro::pace::Pace;
use super::allegro::{self, errors, oauth};
use super::control::{self, Log};
use super::disk::Disk;
use super::faults::{Faults, Kind, Rule, Switches};
use super::gates::{Gates, Then};
use super::http::{Call, Reply};
use super::model::State;
use super::spoil;
use super::wire::Cut;
use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::{ConnectInfo, Request, State as Shared};
use axum::response::Response;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// The largest body that is read at all.
const MAX_BODY: usize = 16 << 20;

/// Everything behind the one lock. Handlers are short and never wait.
pub(crate) struct Desktop {
    /// What is remembered.
    pub state: State,
    /// What goes wrong.
    pub faults: Faults,
    /// Which odd ways are on.
    pub switches: Switches,
    /// What was asked.
    pub log: Log,
    /// How fast each seller has been calling.
    pub pace: Pace,
    /// Which calls wait.
    pub gates: Gates,
    /// Where the state is kept.
    pub disk: Option<Disk>,
    /// Whether there is something that is not written down yet.
    pub dirty: bool,
}

impl Desktop {
    /// Writes the state down, if it is kept anywhere and has changed.
    pub fn save(&mut self) -> anyhow::Result<()> {
        if let Some(disk) = &self.disk
            && self.dirty
        {
            disk.save(&self.state)?;
            self.dirty = false;
        }
        Ok(())
    }
}

/// What requests share.
#[derive(Clone)]
pub(crate) struct Office {
    desktop: Arc<Mutex<Desktop>>,
    /// The address that the simulator answers on.
    pub base: Arc<str>,
}

impl Office {
    /// An office at an address.
    pub fn new(desktop: Desktop, base: &str) -> Self {
        Self { desktop: Arc::new(Mutex::new(desktop)), base: base.into() }
    }

    /// The desktop, for a short while. One that a handler died over is still good: handlers check before they change.
    pub fn desktop(&self) -> MutexGuard<'_, Desktop> {
        self.desktop.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The routes: all paths lead to one place.
    pub fn router(self) -> Router {
        Router::new().fallback(receive).with_state(self)
    }
}

/// Reads a request to its end and answers it.
async fn receive(Shared(office): Shared<Office>, ConnectInfo(cut): ConnectInfo<Cut>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let Ok(body) = axum::body::to_bytes(body, MAX_BODY).await else { return send(errors::too_large()) };
    let call = Call {
        method: parts.method.as_str().to_owned(),
        path: parts.uri.path().to_owned(),
        query: parts.uri.query().unwrap_or_default().to_owned(),
        headers: parts.headers,
        body,
        base: office.base.to_string(),
    };
    if call.path == "/_simulator/faults/wait" {
        wait(&office, &call).await;
    }
    if call.path.starts_with("/_simulator") || call.path == "/skojarz-aplikacje" {
        return send(control::answer(&call, &mut office.desktop()));
    }
    let (latency, rule) = {
        let faults = &mut office.desktop().faults;
        (faults.latency_ms, faults.strike(&call))
    };
    if latency > 0 {
        tokio::time::sleep(Duration::from_millis(latency)).await;
    }
    deliver(&office, &call, rule, &cut).await
}

/// Comes back when so many calls wait as `count` says (one by default), or after `seconds` (twenty by default).
async fn wait(office: &Office, call: &Call) {
    let number = |name: &str| call.param(name).and_then(|text| text.parse::<u64>().ok());
    let least = number("count").unwrap_or(1);
    let arrived = office.desktop().gates.arrived.clone();
    let enough = async {
        loop {
            let mut next = std::pin::pin!(arrived.notified());
            next.as_mut().enable();
            if office.desktop().gates.len() as u64 >= least {
                return;
            }
            next.await;
        }
    };
    let _ = tokio::time::timeout(Duration::from_secs(number("seconds").unwrap_or(20)), enough).await;
}

/// Answers a call, or goes wrong in the way the rule says.
async fn deliver(office: &Office, call: &Call, rule: Option<Rule>, cut: &Cut) -> Response {
    let perform = || handle(office, call);
    let Some(rule) = rule else {
        let reply = perform();
        note(office, call, reply.status);
        return send(reply);
    };
    let committed = match rule.kind {
        Kind::CommitThen504
        | Kind::CommitThenStatus
        | Kind::CommitThenHtml
        | Kind::CommitThenReset
        | Kind::CommitThenStall
        | Kind::Duplicate
        | Kind::Torn
        | Kind::BadRow => Some(perform()),
        _ => None,
    };
    let noted = |reply: Reply| {
        note(office, call, reply.status);
        reply
    };
    match (rule.kind, committed) {
        (Kind::Torn, Some(reply)) => tear(noted(reply)),
        (Kind::BadRow, Some(reply)) => {
            let spoil = if aliexpress::owns(&call.path) { aliexpress::spoil } else { spoil::row };
            send(noted(spoil(reply, rule.row)))
        }
        (Kind::Duplicate, Some(first)) => {
            perform();
            send(noted(first))
        }
        (Kind::NotDone, _) => {
            let settings = office.desktop().switches.aliexpress.clone();
            send(noted(aliexpress::not_done(call, &settings)))
        }
        (Kind::Reset | Kind::CommitThenReset, _) => {
            note(office, call, 0);
            hang_up(cut)
        }
        (Kind::Stall | Kind::CommitThenStall, committed) => {
            note(office, call, 0);
            stall(office, call, committed, cut).await
        }
        _ => send(noted(failure(&rule, call))),
    }
}

/// Closes the connection without an answer.
fn hang_up(cut: &Cut) -> Response {
    cut.now();
    send(Reply::empty(500))
}

/// Lets a call wait until it is let go. It waits in a task of its own: a request that is under way is not taken back when its
/// sender dies.
async fn stall(office: &Office, call: &Call, committed: Option<Reply>, cut: &Cut) -> Response {
    let (opened, caller) = {
        let desktop = &mut *office.desktop();
        let api = if call.path == "/sync" { aliexpress::api(call) } else { call.template() };
        desktop.gates.enter(call, api, committed.is_some(), desktop.state.clock.now())
    };
    let (desk, call) = (office.clone(), call.clone());
    let going_on = tokio::spawn(async move {
        match opened.await {
            Ok(Then::Answer) => Some(committed.unwrap_or_else(|| handle(&desk, &call))),
            _ => None,
        }
    });
    let reply = going_on.await.ok().flatten();
    // Up to here a caller that hangs up drops this future, and with it what says that he is there.
    drop(caller);
    match reply {
        Some(reply) => send(reply),
        None => hang_up(cut),
    }
}

/// Answers a call as the marketplace does. What was changed is on disk before the answer goes out.
fn handle(office: &Office, call: &Call) -> Reply {
    let mut guard = office.desktop();
    let desktop = &mut *guard;
    let answer = match oauth::answer(call, &mut desktop.state) {
        Some(answer) => answer,
        None if aliexpress::owns(&call.path) => {
            Ok(aliexpress::answer(call, &mut desktop.state, &desktop.switches.aliexpress))
        }
        None => allegro::answer(call, &mut desktop.state, &desktop.switches, &mut desktop.pace),
    };
    desktop.dirty = true;
    let writes = if aliexpress::owns(&call.path) { aliexpress::writes(call) } else { call.method != "GET" };
    let saved = if writes { desktop.save() } else { Ok(()) };
    match saved {
        Ok(()) => spoil::known(answer.unwrap_or_else(|refusal| refusal), &desktop.switches.bad_rows),
        Err(error) => errors::refuse(500, "INTERNAL_SERVER_ERROR", &format!("{error:#}")),
    }
}

/// The answer of a rule that fails before anything is done.
fn failure(rule: &Rule, call: &Call) -> Reply {
    match rule.kind {
        Kind::Html | Kind::CommitThenHtml => {
            let status = rule.status.unwrap_or(502);
            Reply::html(status, &format!("{status} Bad Gateway"), "<p>The gateway got no answer.</p>")
        }
        _ if aliexpress::owns(&call.path) => aliexpress::failure(rule, call),
        Kind::CommitThen504 => errors::refuse(504, "ServiceTimeoutException", "An error occurred"),
        Kind::RateLimit => {
            let reply = errors::refuse(429, "TOO_MANY_REQUESTS", "Too many requests");
            match rule.retry_after {
                Some(seconds) => reply.with("retry-after", seconds.to_string()),
                None => reply,
            }
        }
        Kind::ExpiredToken => errors::unauthorized("invalid_token", "Access token expired"),
        _ => {
            let code = rule.code.as_deref().unwrap_or("INTERNAL_SERVER_ERROR");
            errors::refuse(rule.status.unwrap_or(500), code, "Something went wrong")
        }
    }
}

fn note(office: &Office, call: &Call, status: u16) {
    let desktop = &mut *office.desktop();
    desktop.log.note(call, status, desktop.state.clock.now());
}

/// The reply as a response, with a trace id as all of them have.
fn send(reply: Reply) -> Response {
    let body = Body::from(reply.body.clone());
    dress(&reply, body)
}

/// Half of a reply, then nothing. The pause lets the half go out before the connection is closed.
fn tear(reply: Reply) -> Response {
    let half = Bytes::copy_from_slice(&reply.body[..reply.body.len() / 2]);
    let end = async {
        tokio::time::sleep(Duration::from_millis(30)).await;
        Err(std::io::Error::from(std::io::ErrorKind::ConnectionReset))
    };
    let parts = futures::stream::once(async { Ok(half) });
    let body = Body::from_stream(futures::StreamExt::chain(parts, futures::stream::once(end)));
    let length = reply.body.len().to_string();
    dress(&reply.with("content-length", length), body)
}

fn dress(reply: &Reply, body: Body) -> Response {
    let mut response = Response::builder().status(reply.status).header("trace-id", trace_id());
    for (name, value) in &reply.headers {
        response = response.header(*name, value);
    }
    response.body(body).unwrap_or_else(|_| Response::new(Body::from("the simulator made an impossible header")))
}

fn trace_id() -> String {
    format!("{:016x}", rand::random::<u64>())
}
