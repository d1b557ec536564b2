//! Logins (aliexpress-api §3): codes that work once and for three minutes, pairs whose refresh window stands still.

use super::model::{Code, Market, Pair};
use super::params::Params;
use super::refusal::Refusal;
use super::settings::Settings;
use crate::simulator::clock::{DAY, MINUTE};
use crate::simulator::http::{Call, Reply};
use crate::simulator::model::Ids;
use serde_json::{Value, json};

/// How long an authorisation code lives.
const CODE: i64 = 3 * MINUTE;
/// How long an access token lives.
const ACCESS: i64 = 30 * DAY;
/// How long pairs can be refreshed after the login.
const REFRESH: i64 = 60 * DAY;

/// `GET /oauth/authorize`: the seller agrees at once, and the browser goes back with a code.
pub(crate) fn authorize(call: &Call, market: &mut Market, ids: &mut Ids, now: i64, settings: &Settings) -> Reply {
    let target = call.param("redirect_uri").and_then(|text| url::Url::parse(&text).ok());
    let known = call.param("client_id").as_deref() == Some(&market.app.key);
    let Some(mut target) = target.filter(|_| known && call.param("response_type").as_deref() == Some("code")) else {
        return Reply::html(400, "Authorization failed", "<p>appkey or redirect_uri is not valid</p>");
    };
    let code = grant(market, ids, 0, now, settings.buyer_login);
    target.query_pairs_mut().append_pair("code", &code);
    if let Some(state) = call.param("state") {
        target.query_pairs_mut().append_pair("state", &state);
    }
    Reply::empty(302).with("location", target.to_string())
}

/// Hands out a code, as if the seller had agreed in his browser.
pub(crate) fn grant(market: &mut Market, ids: &mut Ids, shop: usize, now: i64, buyer: bool) -> String {
    let code = format!("3_{}_{}", market.app.key, ids.decimal(18));
    market.codes.push(Code { code: code.clone(), shop, buyer, at: now, used: false });
    code
}

/// `/auth/token/create`.
pub(crate) fn create(market: &mut Market, ids: &mut Ids, now: i64, params: &Params) -> Result<Value, Refusal> {
    let given = params.need("code")?;
    let invalid = || Refusal::login("InvalidCode", "The specified authorization code is invalid");
    // The documentation warns that the parameter `uuid` makes good codes fail.
    let fresh =
        |code: &&mut Code| code.code == given && !code.used && now - code.at <= CODE && params.get("uuid").is_none();
    let code = market.codes.iter_mut().find(fresh).ok_or_else(invalid)?;
    code.used = true;
    let (shop, buyer) = (code.shop, code.buyer);
    Ok(mint(market, ids, shop, buyer, now, now + REFRESH))
}

/// `/auth/token/refresh`: both tokens are new, and the end of the window stays where it was.
pub(crate) fn refresh(market: &mut Market, ids: &mut Ids, now: i64, params: &Params) -> Result<Value, Refusal> {
    let given = params.need("refresh_token")?;
    let usable = |pair: &&mut Pair| pair.refresh == given && !pair.refreshed && now < pair.refresh_ends_at;
    let invalid = || Refusal::login("IllegalRefreshToken", "The specified refresh token is invalid or expired");
    let pair = market.tokens.iter_mut().find(usable).ok_or_else(invalid)?;
    pair.refreshed = true;
    let (shop, buyer, ends_at) = (pair.shop, pair.buyer, pair.refresh_ends_at);
    Ok(mint(market, ids, shop, buyer, now, ends_at))
}

/// A login made for the caller: the token document of a fresh pair.
pub(crate) fn login(market: &mut Market, ids: &mut Ids, shop: usize, now: i64) -> Value {
    mint(market, ids, shop, false, now, now + REFRESH)
}

/// Makes and remembers a pair, and gives back the token document. Every other one has its numbers as texts.
fn mint(market: &mut Market, ids: &mut Ids, shop: usize, buyer: bool, now: i64, refresh_ends_at: i64) -> Value {
    let ends_at = (now + ACCESS).min(refresh_ends_at);
    let pair = Pair {
        access: format!("50000{}", token(ids)),
        refresh: format!("50001{}", token(ids)),
        shop,
        buyer,
        ends_at,
        refresh_ends_at,
        refreshed: false,
    };
    let as_text = market.tokens.len() % 2 == 1;
    let seconds = |until: i64| {
        let seconds = (until - now) / 1000;
        if as_text { json!(seconds.to_string()) } else { json!(seconds) }
    };
    let owner = market.shops.get(shop);
    let (name, seller_id) = owner.map(|shop| (shop.login.clone(), shop.seller_id.clone())).unwrap_or_default();
    let document = json!({
        "access_token": pair.access,
        "refresh_token": pair.refresh,
        "expires_in": seconds(ends_at),
        "refresh_expires_in": seconds(refresh_ends_at),
        "expire_time": ends_at,
        "refresh_token_valid_time": refresh_ends_at,
        "user_id": seller_id,
        "seller_id": seller_id,
        "user_nick": name,
        "account": format!("{name}@example.com"),
        "account_id": if buyer { json!("1100223344") } else { Value::Null },
        "account_platform": if buyer { "buyerApp" } else { "seller_center" },
        "havana_id": format!("1301{seller_id}"),
        "locale": "zh_CN",
        "sp": "ae",
        "code": "0",
    });
    market.tokens.push(pair);
    document
}

/// The rest of a token. It need not be hard to guess: the simulator answers on this machine alone.
fn token(ids: &mut Ids) -> String {
    format!("{:016x}{:016x}{:016x}", ids.number(), ids.number(), rand::random::<u64>())
}

#[cfg(test)]
mod tests {
    use super::super::model::{Market, Shop};
    use super::super::params::Params;
    use super::{create, grant, refresh};
    use crate::simulator::clock::DAY;
    use crate::simulator::model::Ids;

    fn with(name: &str, value: &str) -> Params {
        let mut params = Params::default();
        params.texts.insert(name.into(), value.into());
        params
    }

    fn market() -> (Market, Ids) {
        (Market { shops: vec![Shop::default()], ..Market::default() }, Ids::default())
    }

    #[test]
    fn a_code_works_once_and_for_three_minutes() {
        let (mut market, mut ids) = market();
        let code = with("code", &grant(&mut market, &mut ids, 0, 0, false));
        assert_eq!(create(&mut market, &mut ids, 180_001, &code).unwrap_err().code, "InvalidCode");
        assert!(create(&mut market, &mut ids, 180_000, &code).is_ok());
        assert_eq!(create(&mut market, &mut ids, 180_000, &code).unwrap_err().code, "InvalidCode");
    }

    #[test]
    fn refreshing_does_not_move_the_window() {
        let (mut market, mut ids) = market();
        let code = with("code", &grant(&mut market, &mut ids, 0, 0, false));
        let first = create(&mut market, &mut ids, 0, &code).unwrap();
        assert_eq!(first["refresh_expires_in"], 60 * 86_400);
        let token = with("refresh_token", first["refresh_token"].as_str().unwrap());
        let second = refresh(&mut market, &mut ids, 40 * DAY, &token).unwrap();
        assert_eq!(second["refresh_expires_in"], (20 * 86_400).to_string());
        assert_eq!(second["expires_in"], (20 * 86_400).to_string(), "no token outlives the window");
        assert_ne!(second["access_token"], first["access_token"]);
        assert_eq!(refresh(&mut market, &mut ids, 40 * DAY, &token).unwrap_err().code, "IllegalRefreshToken");
        let token = with("refresh_token", second["refresh_token"].as_str().unwrap());
        assert_eq!(refresh(&mut market, &mut ids, 60 * DAY, &token).unwrap_err().code, "IllegalRefreshToken");
    }

    #[test]
    fn a_buyer_login_says_so() {
        let (mut market, mut ids) = market();
        let code = with("code", &grant(&mut market, &mut ids, 0, 0, true));
        assert_eq!(create(&mut market, &mut ids, 0, &code).unwrap()["account_platform"], "buyerApp");
    }
}
