//! AliExpress: one gateway, two doors. `/sync` takes methods by name, `/rest` takes the token calls by path.
//!
//! A call goes through `params` and `gateway` (key, clock, signature, token) to a method, a function from a [`Job`] to the
//! simplified answer; `envelope` gives that the shape which was asked for. `dispute` is the state of a dispute, `machine` and
//! `course` are what happens to it, `events` is where tests act as buyers and as the platform.

mod addresses;
mod answers;
mod auth;
mod course;
mod detail;
mod dispute;
mod envelope;
mod events;
mod gateway;
mod image;
mod list;
mod machine;
mod model;
mod money;
mod order_rows;
mod orders;
mod params;
mod parcels;
mod refusal;
mod script;
mod settings;
mod sign;
mod time;

use super::faults::{Kind, Rule};
use super::http::{Call, Reply};
use super::model::{Effect, Ids, State};
pub(crate) use dispute::{Dispute, Reason, Remedy};
pub(crate) use envelope::spoil;
pub(crate) use events::perform;
pub(crate) use machine::Terms;
use model::Address;
pub(crate) use model::{Market, Order, Parcel, Product, Shop};
use params::Params;
use refusal::Refusal;
pub(crate) use script::{Deed, act, solution_id};
use serde_json::{Value, json};
pub(crate) use settings::Settings;

/// What a method works with.
pub(crate) struct Job<'a> {
    /// The parameters.
    pub params: &'a Params,
    /// The simulator's clock in UTC milliseconds.
    pub now: i64,
    /// The shop that the token speaks for.
    pub shop: &'a mut Shop,
    /// Pictures sent in, by name.
    pub pictures: &'a mut std::collections::BTreeMap<String, String>,
    /// The source of ids.
    pub ids: &'a mut Ids,
    /// Where writes are noted.
    pub effects: &'a mut Vec<Effect>,
    /// What is switched on.
    pub settings: &'a Settings,
    /// The address that the simulator answers on.
    pub base: &'a str,
}

impl Job<'_> {
    /// Notes a write that was carried out.
    pub fn effect(&mut self, kind: &str, target: i64, detail: Value) {
        let (kind, target) = (kind.into(), target.to_string());
        self.effects.push(Effect { at: self.now, kind, about: target.clone(), target, detail, amount: None });
    }
}

type Method = fn(&mut Job<'_>) -> Result<Value, Refusal>;

/// The method of a dotted name.
fn method(name: &str) -> Option<Method> {
    Some(match name {
        "aliexpress.issue.issuelist.get" => list::get,
        "aliexpress.issue.detail.get" => detail::get,
        "aliexpress.issue.solution.agree" => answers::agree,
        "aliexpress.issue.solution.save" => answers::save,
        "aliexpress.issue.image.upload" => image::upload,
        "aliexpress.logistics.redefining.getlogisticsselleraddresses" => addresses::get,
        "aliexpress.trade.new.redefining.findorderbyid" => orders::find,
        "aliexpress.trade.seller.orderlist.get" => orders::list,
        "aliexpress.trade.seller.order.acceptcancel" => orders::accept_cancel,
        "aliexpress.trade.seller.order.refusecancel" => orders::refuse_cancel,
        "aliexpress.trade.redefining.extendsbuyeracceptgoodstime" => parcels::extend,
        "aliexpress.logistics.redefining.querytrackingresult" => parcels::follow,
        "aliexpress.solution.merchant.profile.get" => addresses::profile,
        _ => return None,
    })
}

/// Whether a path belongs to AliExpress.
pub(crate) fn owns(path: &str) -> bool {
    path == "/sync" || path.starts_with("/rest/") || path == "/oauth/authorize" || path.starts_with(image::FOLDER)
}

/// What a call asks for, for logs and for faults: the method's name, or the path of the call.
pub(crate) fn api(call: &Call) -> String {
    let named = || Params::of(call).texts.remove("method").unwrap_or_default();
    if call.path == "/sync" { named() } else { call.path.clone() }
}

/// Whether a call changes what must not be lost. Reads are POSTs too here, and what time does happens again.
pub(crate) fn writes(call: &Call) -> bool {
    match call.path.as_str() {
        "/sync" => WRITES.contains(&api(call).as_str()),
        path => !path.starts_with(image::FOLDER),
    }
}

/// The methods that change something.
const WRITES: [&str; 6] = [
    "aliexpress.trade.redefining.extendsbuyeracceptgoodstime",
    "aliexpress.issue.solution.agree",
    "aliexpress.issue.solution.save",
    "aliexpress.issue.image.upload",
    "aliexpress.trade.seller.order.acceptcancel",
    "aliexpress.trade.seller.order.refusecancel",
];

/// Answers a call; time passes in every dispute first.
pub(crate) fn answer(call: &Call, state: &mut State, settings: &Settings) -> Reply {
    let now = state.clock.now();
    state.aliexpress.settle(now);
    match call.path.strip_prefix("/rest") {
        None if call.path == "/oauth/authorize" => {
            auth::authorize(call, &mut state.aliexpress, &mut state.ids, now, settings)
        }
        None if call.path != "/sync" => image::serve(call, &state.aliexpress),
        None => {
            let params = Params::of(call);
            dress(sync(&params, &call.base, state, now, settings), &params, false, settings)
        }
        Some(path) => {
            let params = Params::of(call);
            dress(rest(&params, path, state, now, settings), &params, true, settings)
        }
    }
}

/// The answer of a fault rule that strikes instead of the method.
pub(crate) fn failure(rule: &Rule, call: &Call) -> Reply {
    let refusal = match (rule.kind, rule.code.as_deref()) {
        (Kind::RateLimit, _) | (_, Some("ApiCallLimit")) => Refusal::call_limit(),
        (Kind::ExpiredToken, _) | (_, Some("IllegalAccessToken")) => Refusal::access_token(),
        (Kind::CommitThen504, _) => Refusal { status: 504, ..Refusal::unavailable("ServiceTimeout") },
        (_, Some("InsufficientPermission")) => Refusal::permission(&api(call)),
        // A number left over from the old gateway, with what it means beside it.
        (_, Some("15")) => Refusal { sub_code: Some("isp.remote-service-error".into()), ..Refusal::unavailable("15") },
        (_, code) => Refusal::unavailable(code.unwrap_or("ServiceUnavailable")),
    };
    let refusal = Refusal { sub_code: rule.sub_code.clone().or(refusal.sub_code), ..refusal };
    let status = rule.status.unwrap_or(refusal.status);
    let reply = envelope::refused(&Refusal { status, ..refusal }, call.path != "/sync", &request_id());
    match rule.retry_after {
        Some(seconds) => reply.with("retry-after", seconds.to_string()),
        None => reply,
    }
}

/// The answer of a write that was not carried out, and no error either.
pub(crate) fn not_done(call: &Call, settings: &Settings) -> Reply {
    let params = Params::of(call);
    let body = if api(call).ends_with("extendsbuyeracceptgoodstime") {
        json!({"is_success": false, "sub_error_code": 200, "memo": "business data"})
    } else if api(call).starts_with("aliexpress.trade.") {
        json!({"result": {"success": false, "target": false, "error_code": "210", "error_message": "business data"}})
    } else {
        json!({"result_object": false})
    };
    dress(Ok(body), &params, false, settings)
}

/// Gives a result the shape that the call asked for.
fn dress(result: Result<Value, Refusal>, params: &Params, rest: bool, settings: &Settings) -> Reply {
    let request = request_id();
    let reply = match result {
        Ok(mut body) if rest => {
            body["request_id"] = request.into();
            envelope::json_reply(200, &body)
        }
        Ok(body) => {
            let simplified = params.get("simplify") == Some("true");
            envelope::success(params.get("method").unwrap_or_default(), simplified, body, &request, settings)
        }
        Err(refusal) => envelope::refused(&refusal, rest, &request),
    };
    if settings.skew_seconds == 0 {
        return reply;
    }
    let date = chrono::Utc::now() + chrono::TimeDelta::seconds(settings.skew_seconds);
    reply.with("date", date.format("%a, %d %b %Y %H:%M:%S GMT").to_string())
}

/// A method by its dotted name.
fn sync(params: &Params, base: &str, state: &mut State, now: i64, settings: &Settings) -> Result<Value, Refusal> {
    let market = &mut state.aliexpress;
    gateway::check(params, "", market, now, settings)?;
    let name = params.need("method")?;
    let run = method(name).filter(|_| !settings.retires(name));
    let run = run.ok_or_else(|| Refusal::gateway("InvalidApiPath", "The specified Api path is invalid"))?;
    if settings.denies(name) {
        return Err(Refusal::permission(name));
    }
    let owner = gateway::session(params, "session", market, now, name)?;
    let shop = market.shops.get_mut(owner).ok_or_else(Refusal::access_token)?;
    let (pictures, ids, effects) = (&mut market.pictures, &mut state.ids, &mut state.effects);
    run(&mut Job { params, now, shop, pictures, ids, effects, settings, base })
}

/// A token call by its path. No business method that begins with a slash is there.
fn rest(params: &Params, path: &str, state: &mut State, now: i64, settings: &Settings) -> Result<Value, Refusal> {
    gateway::check(params, path, &state.aliexpress, now, settings)?;
    match path {
        "/auth/token/create" => auth::create(&mut state.aliexpress, &mut state.ids, now, params),
        "/auth/token/refresh" => auth::refresh(&mut state.aliexpress, &mut state.ids, now, params),
        _ => Err(Refusal::gateway("InvalidApiPath", "The specified Api path is invalid")),
    }
}

/// A login made for the caller: key, secret and a fresh token document. A shop that is not there yet is made, empty.
pub(crate) fn login(state: &mut State, index: usize) -> (String, String, Value) {
    let now = state.clock.now();
    ensure_shop(state, index);
    let token = auth::login(&mut state.aliexpress, &mut state.ids, index, now);
    (state.aliexpress.app.key.clone(), state.aliexpress.app.secret.clone(), token)
}

/// Most shops that a caller may bring into being; a slip of the keyboard shall not fill the memory.
const MAX_SHOPS: usize = 1000;

/// Makes the shops up to number `index`, empty.
fn ensure_shop(state: &mut State, index: usize) {
    let shops = &mut state.aliexpress.shops;
    while shops.len() <= index.min(MAX_SHOPS) {
        shops.push(Shop::numbered(shops.len()));
    }
}

fn request_id() -> String {
    format!("2140{:016x}", rand::random::<u64>())
}
