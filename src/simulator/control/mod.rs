//! `/_simulator`: how tests steer the simulator, as JSON and without a login.
//!
//! | path | does |
//! |---|---|
//! | `GET/POST/DELETE /faults` | what goes wrong: `latency_ms`, and `rules` (see `faults::Rule`); a field left out stays as it is. `waiting` lists the stalled calls |
//! | `GET /faults/wait` | answers once `count` calls wait (1), or after `seconds` (20) |
//! | `POST /faults/release` | lets stalled calls go: all, or those of `id`, `api` or `path_prefix`; `then` is `answer` or `reset`. Gives `released` |
//! | `GET/POST/DELETE /switches` | odd ways of the real marketplace (see `faults::Switches`) |
//! | `GET/POST /clock` | `now` (RFC 3339 or milliseconds), `advance_ms`, `frozen` |
//! | `GET/DELETE /requests` | what was asked: `total`, `counts` by kind, `requests` |
//! | `GET/DELETE /effects` | every write that was carried out, for "exactly once"; `kind` narrows it, and `summary` gives counts, sums and what happened more than once |
//! | `POST /world` | adds generated cases: `ali_disputes`, `returns` that wait for their refunds |
//! | `POST /events` | a buyer or the marketplace acts: `op` and what it needs (see `events` and `money`) |
//! | `POST /tokens` | a token document: `account`, `expired`, `scope` |
//! | `GET /login?account=N` | application, secret and a token document |
//! | `GET/POST /oauth` | how device logins behave: `interval`, `auto_confirm_after` |
//! | `GET/PUT /state` | everything, but the clock |

mod effects;
mod events;
mod log;
mod money;

pub(crate) use log::Log;

use super::aliexpress;
use super::allegro::settle::settle;
use super::allegro::{SCOPES, oauth};
use super::clock::{read, stamp};
use super::disk;
use super::faults::{Faults, Switches};
use super::http::{Call, Reply};
use super::model::{ClientApp, State};
use super::server::Desktop;
use super::world;
use serde_json::{Value, json};

/// What a control call gives back: a document, or a sentence that says what was wrong.
type Outcome = Result<Value, String>;

/// Answers a control call. What it changes is written down like everything else.
pub(crate) fn answer(call: &Call, desktop: &mut Desktop) -> Reply {
    if call.path == "/skojarz-aplikacje" {
        return confirm_page(call, desktop);
    }
    let outcome = run(call, desktop);
    if call.method != "GET" {
        desktop.dirty = true;
    }
    let saved = desktop.save().map_err(|error| format!("{error:#}"));
    match outcome.and_then(|body| saved.map(|()| body)) {
        Ok(body) => Reply::json(200, &body),
        Err(sentence) => Reply::json(400, &json!({"error": sentence})),
    }
}

fn run(call: &Call, desktop: &mut Desktop) -> Outcome {
    // What time has done comes before what happens now, and before anybody looks.
    let now = desktop.state.clock.now();
    for seller in &mut desktop.state.sellers {
        settle(seller, now, &desktop.switches);
    }
    match (call.method.as_str(), call.path.trim_start_matches("/_simulator")) {
        ("GET", "/faults" | "/faults/wait") => Ok(faults(desktop)),
        ("POST", "/faults/release") => Ok(json!({"released": desktop.gates.release(&call.json())?})),
        ("POST", "/faults") => set_faults(call, desktop),
        ("DELETE", "/faults") => {
            desktop.faults = Faults::default();
            Ok(faults(desktop))
        }
        ("GET", "/switches") => Ok(json!(desktop.switches)),
        ("POST", "/switches") => {
            let switches = merged(json!(desktop.switches), &call.json())?;
            desktop.switches = serde_json::from_value(switches).map_err(|error| error.to_string())?;
            Ok(json!(desktop.switches))
        }
        ("DELETE", "/switches") => {
            desktop.switches = Switches::default();
            Ok(json!(desktop.switches))
        }
        ("GET", "/clock") => Ok(clock(desktop)),
        ("POST", "/clock") => set_clock(call, desktop),
        ("GET", "/requests") => Ok(desktop.log.shown()),
        ("DELETE", "/requests") => {
            desktop.log = Log::default();
            Ok(desktop.log.shown())
        }
        ("GET", "/effects") => Ok(effects::shown(call, &desktop.state.effects)),
        ("DELETE", "/effects") => {
            desktop.state.effects.clear();
            Ok(effects::shown(call, &desktop.state.effects))
        }
        ("POST", "/world") => Ok(grow(&call.json(), &mut desktop.state)),
        ("POST", "/events") => events::happen(&call.json(), &mut desktop.state),
        ("POST", "/tokens") => tokens(&call.json(), desktop),
        ("GET", "/login") => {
            let index = call.param("account").and_then(|text| text.parse().ok()).unwrap_or(0);
            let (client, token) = login(desktop, index);
            let (key, secret, ali_token) = aliexpress::login(&mut desktop.state, index);
            let aliexpress = json!({"app_key": key, "app_secret": secret, "token": ali_token});
            Ok(json!({
                "client_id": client.id, "client_secret": client.secret, "token": token, "aliexpress": aliexpress,
            }))
        }
        ("GET", "/oauth") => Ok(json!(desktop.state.login)),
        ("POST", "/oauth") => {
            let settings = merged(json!(desktop.state.login), &call.json())?;
            desktop.state.login = serde_json::from_value(settings).map_err(|error| error.to_string())?;
            Ok(json!(desktop.state.login))
        }
        ("GET", "/state") => Ok(json!(desktop.state)),
        ("PUT", "/state") => {
            let state = disk::parse(&call.body).map_err(|error| format!("{error:#}"))?;
            desktop.state = State { clock: desktop.state.clock, ..state };
            Ok(json!({}))
        }
        (method, path) => Err(format!("there is no {method} /_simulator{path}")),
    }
}

/// Adds `ali_disputes` generated disputes to AliExpress' first shop, and `returns` that wait for refunds to Allegro's first seller.
fn grow(body: &Value, state: &mut State) -> Value {
    let number = |name: &str| body[name].as_u64().and_then(|count| usize::try_from(count).ok()).unwrap_or(0);
    let (disputes, returns) = (number("ali_disputes"), number("returns"));
    let now = state.clock.now();
    world::aliexpress::generate(&mut state.aliexpress, &mut state.ids, now, disputes);
    if let Some(seller) = state.sellers.first_mut() {
        world::refundable::fill(seller, &mut state.ids, now, returns);
    }
    json!({"ali_disputes": disputes, "returns": returns})
}

/// `old` with the fields of `new` in their place. A field that is not known is refused, since it would do nothing.
fn merged(mut old: Value, new: &Value) -> Outcome {
    let fields = new.as_object().ok_or("a JSON object is needed")?;
    for (name, value) in fields {
        match old.get_mut(name) {
            Some(place) => *place = value.clone(),
            None => return Err(format!("`{name}` is not known; known are {}", names(&old))),
        }
    }
    Ok(old)
}

fn names(object: &Value) -> String {
    let keys: Vec<_> = object.as_object().into_iter().flatten().map(|(name, _)| name.as_str()).collect();
    keys.join(", ")
}

fn set_faults(call: &Call, desktop: &mut Desktop) -> Outcome {
    let faults = merged(json!(desktop.faults), &call.json())?;
    desktop.faults = serde_json::from_value(faults).map_err(|error| error.to_string())?;
    Ok(self::faults(desktop))
}

/// What is switched on, and what waits because of it.
fn faults(desktop: &Desktop) -> Value {
    let mut shown = json!(desktop.faults);
    shown["waiting"] = desktop.gates.shown();
    shown
}

fn clock(desktop: &Desktop) -> Value {
    let clock = desktop.state.clock;
    json!({"now": stamp(clock.now()), "now_ms": clock.now(), "frozen": clock.frozen.is_some()})
}

/// Sets the clock with `now` (RFC 3339 or milliseconds), or moves it by `advance_ms`; `frozen` makes it stand still.
fn set_clock(call: &Call, desktop: &mut Desktop) -> Outcome {
    let body = call.json();
    let clock = &mut desktop.state.clock;
    let base = match &body["now"] {
        Value::Null => clock.now(),
        Value::String(text) => read(text).ok_or_else(|| format!("`{text}` is no RFC 3339 instant"))?,
        value => value.as_i64().ok_or("now must be an RFC 3339 instant or milliseconds")?,
    };
    let advance = body["advance_ms"].as_i64().unwrap_or(0);
    let frozen = body["frozen"].as_bool().unwrap_or(clock.frozen.is_some());
    clock.set(base.saturating_add(advance), frozen);
    Ok(self::clock(desktop))
}

/// A token document for `account`; with `expired`, its access token has ended already; `scope` narrows it.
fn tokens(body: &Value, desktop: &mut Desktop) -> Outcome {
    let index = body["account"].as_u64().unwrap_or(0) as usize;
    ensure_account(desktop, index);
    let scope = body["scope"].as_str().unwrap_or(SCOPES);
    let mut document = oauth::mint(&mut desktop.state, Some(index), scope);
    if body["expired"] == true
        && let Some(pair) = desktop.state.tokens.last_mut()
    {
        pair.ends_at = pair.at;
        document["expires_in"] = json!(0);
    }
    Ok(document)
}

/// A registered application and a fresh token document for account number `index`, which is made if need be.
pub(crate) fn login(desktop: &mut Desktop, index: usize) -> (ClientApp, Value) {
    ensure_account(desktop, index);
    desktop.dirty = true;
    let client = desktop.state.clients.first().cloned().unwrap_or_default();
    (client, oauth::mint(&mut desktop.state, Some(index), SCOPES))
}

/// Most accounts that a caller may bring into being; a slip of the keyboard shall not fill the memory.
const MAX_ACCOUNTS: usize = 1000;

fn ensure_account(desktop: &mut Desktop, index: usize) {
    let state = &mut desktop.state;
    while state.sellers.len() <= index.min(MAX_ACCOUNTS) {
        let number = state.sellers.len();
        state.sellers.push(world::seller(&mut state.ids, number));
    }
}

/// The page that `auth login` sends a person to: shows a button, and confirms the code when it is pressed.
fn confirm_page(call: &Call, desktop: &mut Desktop) -> Reply {
    let code: String = call.field("code").unwrap_or_default().chars().filter(char::is_ascii_alphanumeric).collect();
    if call.method == "POST" {
        return match events::happen(&json!({"op": "confirm_device", "user_code": code}), &mut desktop.state) {
            Ok(_) => Reply::html(200, "Connected", "<p>You can close this page.</p>"),
            Err(_) => Reply::html(404, "Unknown code", "<p>Begin the login again.</p>"),
        };
    }
    let form = format!(
        "<p>Demo marketplace: connect the application with code {code}?</p>\
         <form method=\"post\"><input type=\"hidden\" name=\"code\" value=\"{code}\"><button>Connect</button></form>"
    );
    Reply::html(200, "Connect an application", &form)
}
