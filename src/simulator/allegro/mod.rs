//! Allegro: which path takes what, and the checks that come before every handler.

pub(crate) mod account;
pub(crate) mod attachments;
pub(crate) mod billing;
pub(crate) mod chat;
pub(crate) mod claims;
pub(crate) mod errors;
pub(crate) mod headers;
pub(crate) mod homes;
pub(crate) mod issues;
pub(crate) mod messaging;
pub(crate) mod oauth;
pub(crate) mod operations;
pub(crate) mod order_events;
pub(crate) mod order_rows;
pub(crate) mod orders;
pub(crate) mod pace;
pub(crate) mod paging;
pub(crate) mod refund_parts;
pub(crate) mod refunds;
pub(crate) mod returns;
pub(crate) mod settle;
pub(crate) mod threads;
pub(crate) mod tracking;
pub(crate) mod verdict;
pub(crate) mod ways;

use super::faults::Switches;
use super::http::{Answer, Call, Reply};
use super::model::{Effect, Ids, Money, Seller, State};
use headers::{Content, Media};
use pace::Pace;
use serde_json::{Value, json};

/// What a handler works with.
pub(crate) struct Desk<'a> {
    /// The request.
    pub call: &'a Call,
    /// The simulator's clock in UTC milliseconds.
    pub now: i64,
    /// The seller that the token speaks for.
    pub seller: &'a mut Seller,
    /// The source of ids.
    pub ids: &'a mut Ids,
    /// Where writes are noted.
    pub effects: &'a mut Vec<Effect>,
    /// Which of Allegro's odd ways are switched on.
    pub switches: &'a Switches,
    /// How fast each seller has been calling.
    pub pace: &'a mut Pace,
    /// What the resource speaks.
    pub media: Media,
}

impl Desk<'_> {
    /// A reply of the resource's own type.
    pub fn reply(&self, status: u16, body: &Value) -> Reply {
        Reply::typed(status, &format!("{};charset=UTF-8", self.media.name()), body.to_string().into_bytes())
    }

    /// Notes a write that was carried out.
    pub fn effect(&mut self, kind: &str, target: &str, detail: Value) {
        self.money_effect(kind, target, target, None, detail);
    }

    /// Notes a write that moves money, or that should happen but once: `about` is the same for two of which one is too many.
    pub fn money_effect(&mut self, kind: &str, target: &str, about: &str, amount: Option<Money>, detail: Value) {
        let (kind, target, about) = (kind.into(), target.into(), about.into());
        self.effects.push(Effect { at: self.now, kind, target, detail, about, amount });
    }

    /// Refuses a second message within a second (allegro-api §3.3).
    pub fn keep_pace(&mut self) -> Result<(), Reply> {
        if !self.pace.message(&self.seller.me.id) {
            return Err(errors::refuse(429, "TOO_MANY_REQUESTS", "Only one message a second may be written"));
        }
        Ok(())
    }
}

/// One resource.
struct Route {
    media: Media,
    content: Content,
    /// The scope that the token must have; empty where any token will do.
    scope: &'static str,
    run: fn(&mut Desk<'_>) -> Answer,
}

const DISPUTES: &str = "allegro:api:disputes";
const ORDERS_READ: &str = "allegro:api:orders:read";
const ORDERS_WRITE: &str = "allegro:api:orders:write";
const PAYMENTS_READ: &str = "allegro:api:payments:read";
const PAYMENTS_WRITE: &str = "allegro:api:payments:write";
const BILLING: &str = "allegro:api:billing:read";
const MESSAGING: &str = "allegro:api:messaging";
const PROFILE: &str = "allegro:api:profile:read";

/// Every scope there is, as a login gets them when it asks for none.
pub(crate) const SCOPES: &str = "allegro:api:disputes allegro:api:orders:read allegro:api:orders:write \
     allegro:api:payments:read allegro:api:payments:write allegro:api:messaging allegro:api:billing:read \
     allegro:api:profile:read";

/// The resource at a path.
fn route(method: &str, path: &[&str]) -> Option<Route> {
    use Content::{File, Json, Nothing};
    use Media::{Beta, Binary, Public};
    let (media, content, scope, run): (Media, Content, &str, fn(&mut Desk<'_>) -> Answer) = match (method, path) {
        ("GET", ["sale", "issues"]) => (Beta, Nothing, DISPUTES, issues::list),
        ("POST", ["sale", "issues", "attachments"]) => (Beta, Json, DISPUTES, attachments::declare),
        ("GET", ["sale", "issues", "attachments", _]) => (Binary, Nothing, DISPUTES, attachments::download),
        ("PUT", ["upload", "issue-files", _]) => (Beta, File, DISPUTES, attachments::upload),
        ("GET", ["sale", "issues", _]) => (Beta, Nothing, DISPUTES, issues::one),
        ("GET", ["sale", "issues", _, "chat"]) => (Beta, Nothing, DISPUTES, chat::read),
        ("POST", ["sale", "issues", _, "message"]) => (Beta, Json, DISPUTES, chat::write),
        ("POST", ["sale", "issues", _, "status"]) => (Beta, Json, DISPUTES, verdict::give),
        ("GET", ["order", "customer-returns"]) => (Beta, Nothing, ORDERS_READ, returns::list),
        ("GET", ["order", "customer-returns", _]) => (Beta, Nothing, ORDERS_READ, returns::one),
        ("POST", ["order", "customer-returns", _, "rejection"]) => (Beta, Json, ORDERS_WRITE, returns::reject),
        ("GET", ["payments", "refunds"]) => (Public, Nothing, PAYMENTS_READ, refunds::list),
        ("POST", ["payments", "refunds"]) => (Public, Json, PAYMENTS_WRITE, refunds::create),
        ("GET", ["payments", "payment-operations"]) => (Public, Nothing, PAYMENTS_READ, operations::list),
        ("GET", ["billing", "billing-entries"]) => (Public, Nothing, BILLING, billing::list),
        ("GET", ["billing", "billing-types"]) => (Public, Nothing, "", billing::types),
        ("GET", ["order", "refund-claims"]) => (Public, Nothing, ORDERS_READ, claims::list),
        ("POST", ["order", "refund-claims"]) => (Public, Json, ORDERS_WRITE, claims::file),
        ("GET", ["order", "refund-claims", _]) => (Public, Nothing, ORDERS_READ, claims::one),
        ("DELETE", ["order", "refund-claims", _]) => (Public, Nothing, ORDERS_WRITE, claims::cancel),
        ("GET", ["order", "events"]) => (Public, Nothing, ORDERS_READ, order_events::list),
        ("GET", ["order", "event-stats"]) => (Public, Nothing, ORDERS_READ, order_events::stats),
        ("PUT", ["order", "checkout-forms", _, "fulfillment"]) => (Public, Json, ORDERS_WRITE, orders::fulfill),
        ("GET", ["order", "checkout-forms"]) => (Public, Nothing, ORDERS_READ, orders::list),
        ("GET", ["order", "checkout-forms", _]) => (Public, Nothing, ORDERS_READ, orders::one),
        ("GET", ["order", "checkout-forms", _, "shipments"]) => (Public, Nothing, ORDERS_READ, tracking::shipments),
        ("POST", ["order", "checkout-forms", _, "shipments"]) => (Public, Json, ORDERS_WRITE, tracking::ship),
        ("GET", ["order", "carriers"]) => (Public, Nothing, "", tracking::carriers),
        ("GET", ["order", "carriers", _, "tracking"]) => (Public, Nothing, "", tracking::follow),
        ("GET", ["messaging", "threads"]) => (Public, Nothing, MESSAGING, threads::list),
        ("GET", ["messaging", "threads", _]) => (Public, Nothing, MESSAGING, threads::one),
        ("PUT", ["messaging", "threads", _, "read"]) => (Public, Json, MESSAGING, threads::mark_read),
        ("GET", ["messaging", "threads", _, "messages"]) => (Public, Nothing, MESSAGING, messaging::list),
        ("POST", ["messaging", "threads", _, "messages"]) => (Public, Json, MESSAGING, messaging::answer),
        ("POST", ["messaging", "messages"]) => (Public, Json, MESSAGING, messaging::begin),
        ("GET", ["messaging", "messages", _]) => (Public, Nothing, MESSAGING, messaging::one),
        ("DELETE", ["messaging", "messages", _]) => (Public, Nothing, MESSAGING, messaging::delete),
        ("POST", ["messaging", "message-attachments"]) => (Public, Json, MESSAGING, attachments::declare_for_message),
        ("PUT", ["messaging", "message-attachments", _]) => (Public, File, MESSAGING, attachments::upload_for_message),
        ("GET", ["messaging", "message-attachments", _]) => (Binary, Nothing, MESSAGING, attachments::download_message),
        ("GET", ["me"]) => (Public, Nothing, PROFILE, account::me),
        ("GET", ["sale", "quality"]) => (Public, Nothing, PROFILE, account::quality),
        _ => return None,
    };
    Some(Route { media, content, scope, run })
}

/// Answers one call to the API: the header checks first, then the resource.
pub(crate) fn answer(call: &Call, state: &mut State, switches: &Switches, pace: &mut Pace) -> Answer {
    headers::check_agent(call)?;
    let now = state.clock.now();
    let token = oauth::bearer(call, &state.tokens, now)?;
    let segments = call.segments();
    let path: Vec<&str> = segments.iter().map(String::as_str).collect();
    let route = route(&call.method, &path).ok_or_else(errors::no_such_path)?;
    headers::check_accept(call, route.media)?;
    headers::check_content(call, route.content, route.media)?;
    if !route.scope.is_empty() && token.seller.is_none() {
        // An application's own token has no user: /me has been seen to fall over on it.
        return Err(if path == ["me"] { account::fallen_over() } else { errors::no_scope(route.scope) });
    }
    if !route.scope.is_empty() && !token.scope.split(' ').any(|scope| scope == route.scope) {
        return Err(errors::no_scope(route.scope));
    }
    let index = token.seller.unwrap_or(0);
    if switches.money.rate_limits && !pace.allows(std::time::Instant::now(), &call.method, &call.path, index) {
        return Err(errors::refuse(429, "TOO_MANY_REQUESTS", "Too many requests"));
    }
    if let ["order", "refund-claims", id] = path[..]
        && claims::is_foreign(&state.sellers, index, id)
    {
        return Err(errors::refuse(403, "AccessDenied", "The refund claim does not belong to you"));
    }
    let seller = state.sellers.get_mut(index).ok_or_else(errors::no_such_path)?;
    settle::settle(seller, now, switches);
    let (ids, effects) = (&mut state.ids, &mut state.effects);
    (route.run)(&mut Desk { call, now, seller, ids, effects, switches, pace, media: route.media })
}

/// Whether a text has the form of a UUID.
pub(crate) fn is_uuid(text: &str) -> bool {
    let letters = text.chars().filter(char::is_ascii_hexdigit).count();
    text.len() == 36 && letters == 32 && text.matches('-').count() == 4
}

/// An amount as Allegro writes it.
pub(crate) fn money(money: &Money) -> Value {
    amount(money.cents, &money.currency)
}

/// So many hundredths of a currency, as Allegro writes it.
pub(crate) fn amount(cents: i64, currency: &str) -> Value {
    let sign = if cents < 0 { "-" } else { "" };
    let text = format!("{sign}{}.{:02}", cents.abs() / 100, cents.abs() % 100);
    json!({"amount": text, "currency": currency})
}

/// Reads an amount; at most two digits after the point, and more than nothing.
pub(crate) fn read_money(value: &Value) -> Option<Money> {
    let (text, currency) = (value.get("amount")?.as_str()?, value.get("currency")?.as_str()?);
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let digits = |part: &str| part.chars().all(|digit| digit.is_ascii_digit());
    if whole.is_empty() || whole.len() > 12 || fraction.len() > 2 || !digits(whole) || !digits(fraction) {
        return None;
    }
    let cents = format!("{whole}{fraction:0<2}").parse().ok().filter(|cents| *cents > 0)?;
    Some(Money::new(cents, currency))
}

#[cfg(test)]
mod tests {
    use super::{money, read_money};
    use serde_json::json;

    #[test]
    fn reads_what_it_writes() {
        for text in ["12.50", "0.01", "12990.00"] {
            let wire = json!({"amount": text, "currency": "PLN"});
            assert_eq!(money(&read_money(&wire).unwrap()), wire);
        }
        assert_eq!(read_money(&json!({"amount": "7.5", "currency": "EUR"})).unwrap().cents, 750);
        for bad in ["1.234", "-1.00", "0.00", "", "1,50", "NaN"] {
            assert!(read_money(&json!({"amount": bad, "currency": "PLN"})).is_none(), "{bad}");
        }
    }
}
