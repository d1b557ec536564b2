//! Logins (allegro-api §2): device codes, refresh tokens that work once, tokens for an application alone.

use super::errors::unauthorized;
use crate::simulator::clock::DAY;
use crate::simulator::http::{Answer, Call, Reply};
use crate::simulator::model::{Device, DeviceState, State, Tokens};
use base64::Engine as _;
use base64::prelude::{BASE64_STANDARD, BASE64_URL_SAFE_NO_PAD};
use serde_json::{Value, json};

/// How long an access token lives, in seconds.
const ACCESS_SECONDS: i64 = 43_199;
/// How long a refresh token lives.
const REFRESH_MILLIS: i64 = 90 * DAY;
/// How long a used refresh token still works.
const GRACE_MILLIS: i64 = 60_000;
/// How long a device code lives, in seconds.
const DEVICE_SECONDS: i64 = 3600;
/// Tokens and device codes that are remembered.
const REMEMBERED: usize = 500;

/// Answers the login service; `None` for a path that it does not have.
pub(crate) fn answer(call: &Call, state: &mut State) -> Option<Answer> {
    match (call.method.as_str(), call.path.as_str()) {
        ("POST", "/auth/oauth/device") => Some(check_client(call, state).and_then(|()| device(call, state))),
        ("POST", "/auth/oauth/token") => Some(check_client(call, state).and_then(|()| token(call, state))),
        _ => None,
    }
}

/// 401 unless the Basic header holds a registered application and its secret.
fn check_client(call: &Call, state: &State) -> Result<(), Reply> {
    let basic = call.header("authorization").and_then(|value| value.strip_prefix("Basic "));
    let decoded = basic.and_then(|text| BASE64_STANDARD.decode(text.trim()).ok());
    let pair = decoded.and_then(|bytes| String::from_utf8(bytes).ok());
    let known = pair
        .as_deref()
        .and_then(|pair| pair.split_once(':'))
        .is_some_and(|(id, secret)| state.clients.iter().any(|client| client.id == id && client.secret == secret));
    if known { Ok(()) } else { Err(unauthorized("invalid_client", "Bad client credentials")) }
}

/// Hands out a device code.
fn device(call: &Call, state: &mut State) -> Answer {
    let asked = call.field("client_id").unwrap_or_default();
    if !state.clients.iter().any(|client| client.id == asked) {
        return Err(oauth_error("invalid_request", "Missing or unknown client_id"));
    }
    let user_code: String = secret().chars().filter(char::is_ascii_alphanumeric).take(9).collect();
    let device = Device {
        device_code: secret(),
        user_code: user_code.to_uppercase(),
        at: state.clock.now(),
        interval: state.login.interval,
        polled_at: None,
        polls: 0,
        state: DeviceState::Pending,
    };
    let page = format!("{}/skojarz-aplikacje", call.base);
    let body = json!({
        "device_code": device.device_code,
        "user_code": device.user_code,
        "expires_in": DEVICE_SECONDS,
        "interval": device.interval,
        "verification_uri": page,
        "verification_uri_complete": format!("{page}?code={}", device.user_code),
    });
    state.devices.push(device);
    forget(&mut state.devices);
    Ok(Reply::json(200, &body))
}

/// Gives tokens for one of the three grants.
fn token(call: &Call, state: &mut State) -> Answer {
    let grant = call.field("grant_type").unwrap_or_default();
    match grant.as_str() {
        "urn:ietf:params:oauth:grant-type:device_code" => poll(call, state),
        "refresh_token" => refresh(call, state),
        "client_credentials" => Ok(Reply::json(200, &mint(state, None, super::SCOPES))),
        _ => Err(oauth_error("unsupported_grant_type", "Unsupported grant type")),
    }
}

/// One poll of a device code.
fn poll(call: &Call, state: &mut State) -> Answer {
    let (now, settings) = (state.clock.now(), state.login.clone());
    let code = call.field("device_code").unwrap_or_default();
    let device = state.devices.iter_mut().find(|device| device.device_code == code);
    let alive =
        device.filter(|device| device.state == DeviceState::Expired || now - device.at <= DEVICE_SECONDS * 1000);
    let Some(device) = alive else { return Err(oauth_error("invalid_request", "Invalid device code")) };
    let too_soon = device.polled_at.is_some_and(|last| now - last < device.interval * 1000);
    device.polled_at = Some(now);
    if too_soon && device.state == DeviceState::Pending {
        device.interval += 5;
        return Err(oauth_error("slow_down", "Polled too often"));
    }
    device.polls += 1;
    if device.state == DeviceState::Pending && settings.auto_confirm_after.is_some_and(|after| device.polls >= after) {
        device.state = DeviceState::Confirmed(0);
    }
    match device.state {
        DeviceState::Pending => Err(oauth_error("authorization_pending", "Not confirmed yet")),
        DeviceState::Denied => Err(oauth_error("access_denied", "The user has refused")),
        DeviceState::Expired => Err(oauth_error("expired_token", "The device code has expired")),
        DeviceState::Used => Err(oauth_error("invalid_request", "Invalid device code")),
        DeviceState::Confirmed(seller) => {
            device.state = DeviceState::Used;
            Ok(Reply::json(200, &mint(state, Some(seller), super::SCOPES)))
        }
    }
}

/// Gives a new pair for a refresh token: once, and again within a minute of the first time.
fn refresh(call: &Call, state: &mut State) -> Answer {
    let now = state.clock.now();
    let given = call.field("refresh_token").unwrap_or_default();
    let known = state.tokens.iter_mut().find(|pair| pair.refresh.as_deref() == Some(&given));
    let usable = known.filter(|pair| {
        now - pair.at <= REFRESH_MILLIS && pair.refreshed_at.is_none_or(|first| now - first <= GRACE_MILLIS)
    });
    let Some(pair) = usable else {
        return Err(oauth_error("invalid_grant", "Invalid refresh token: it is unknown, used or expired"));
    };
    pair.refreshed_at.get_or_insert(now);
    // The access token that came with it is dead from now on.
    pair.ends_at = pair.ends_at.min(now);
    let (seller, scope) = (pair.seller, pair.scope.clone());
    Ok(Reply::json(200, &mint(state, seller, &scope)))
}

/// Makes and remembers a pair of tokens, and gives back the token document.
pub(crate) fn mint(state: &mut State, seller: Option<usize>, scope: &str) -> Value {
    let now = state.clock.now();
    let jti = secret();
    let login = seller.and_then(|index| state.sellers.get(index)).map(|seller| seller.me.login.clone());
    let pair = Tokens {
        access: jwt("access", &jti, login.as_deref()),
        refresh: seller.map(|_| jwt("refresh", &jti, login.as_deref())),
        seller,
        scope: scope.into(),
        at: now,
        ends_at: now + ACCESS_SECONDS * 1000,
        refreshed_at: None,
    };
    let mut document = json!({
        "access_token": pair.access,
        "token_type": "bearer",
        "expires_in": ACCESS_SECONDS,
        "scope": pair.scope,
        "allegro_api": true,
        "jti": jti,
    });
    if let Some(refresh) = &pair.refresh {
        document["refresh_token"] = json!(refresh);
    }
    state.tokens.push(pair);
    forget(&mut state.tokens);
    document
}

/// The tokens that a call's bearer token belongs to; 401 when there are none or it has ended.
pub(crate) fn bearer(call: &Call, tokens: &[Tokens], now: i64) -> Result<Tokens, Reply> {
    let given = call.header("authorization").and_then(|value| value.strip_prefix("Bearer "));
    let Some(given) = given else {
        return Err(unauthorized("unauthorized", "Full authentication is required to access this resource"));
    };
    match tokens.iter().rev().find(|pair| pair.access == given) {
        None => Err(unauthorized("invalid_token", "Cannot convert access token to JSON")),
        Some(pair) if pair.ends_at <= now => Err(unauthorized("invalid_token", "Access token expired")),
        Some(pair) => Ok(pair.clone()),
    }
}

fn oauth_error(error: &str, description: &str) -> Reply {
    Reply::json(400, &json!({"error": error, "error_description": description}))
}

/// A token in the shape of a JWT, as long as the real ones are. Nothing is signed.
fn jwt(kind: &str, jti: &str, login: Option<&str>) -> String {
    let part = |value: &Value| BASE64_URL_SAFE_NO_PAD.encode(value.to_string());
    let head = part(&json!({"alg": "none", "typ": "JWT"}));
    let claims = part(&json!({"jti": jti, "kind": kind, "user_name": login, "pad": [secret(), secret(), secret()]}));
    format!("{head}.{claims}.{}", BASE64_URL_SAFE_NO_PAD.encode(secret()))
}

/// Text that nobody guesses.
pub(crate) fn secret() -> String {
    BASE64_URL_SAFE_NO_PAD.encode(rand::random::<[u8; 24]>())
}

/// Drops the oldest of what is too much.
fn forget<T>(list: &mut Vec<T>) {
    let excess = list.len().saturating_sub(REMEMBERED);
    list.drain(..excess);
}
