//! The checks that come before every method (aliexpress-api §4, §6.2), in the order in which they are made.

use super::model::Market;
use super::params::Params;
use super::refusal::Refusal;
use super::settings::Settings;
use super::sign::signature;
use chrono::{DateTime, Utc};

/// How far a caller's clock may be off, in milliseconds.
const SKEW: i64 = 7_200_000;

/// Key, method of signing, timestamp and signature. `path` is what stands in front of the signed text: empty for `/sync`.
///
/// The timestamp may be near the simulator's clock or near the machine's: tests move the one, callers live by the other.
pub(crate) fn check(
    params: &Params,
    path: &str,
    market: &Market,
    now: i64,
    settings: &Settings,
) -> Result<(), Refusal> {
    let key = params.get("app_key").ok_or_else(|| Refusal::gateway("MissingAppkey", "The app_key is missing"))?;
    if key != market.app.key {
        return Err(Refusal::gateway("InvalidAppkey", "The specified App Key is invalid"));
    }
    let stamp = params.get("timestamp").ok_or_else(|| Refusal::missing("timestamp"))?;
    let stamp =
        read_stamp(stamp).ok_or_else(|| Refusal::gateway("IllegalTimestamp", "The timestamp cannot be read"))?;
    let clocks = [now, Utc::now().timestamp_millis()];
    let skewed = settings.skew_seconds.saturating_mul(1000);
    if !clocks.iter().any(|clock| clock.saturating_add(skewed).abs_diff(stamp) <= SKEW.unsigned_abs()) {
        return Err(Refusal::gateway("IllegalTimestamp", "The specified timestamp is expired or too far ahead"));
    }
    let unsigned =
        || Refusal::gateway("IncompleteSignature", "The request signature does not conform to platform standards");
    let given = params.get("sign").ok_or_else(unsigned)?;
    let known_method = params.get("sign_method") == Some("sha256");
    if !known_method || given != signature(&market.app.secret, path, &params.texts) {
        return Err(unsigned());
    }
    Ok(())
}

/// The shop that a token speaks for; buyers' tokens and those that have ended are refused.
pub(crate) fn session(params: &Params, name: &str, market: &Market, now: i64, method: &str) -> Result<usize, Refusal> {
    let given = params.get(name).ok_or_else(|| Refusal::missing(name))?;
    let pair = market.tokens.iter().rev().find(|pair| pair.access == given);
    let pair = pair.filter(|pair| pair.ends_at > now).ok_or_else(Refusal::access_token)?;
    if pair.buyer { Err(Refusal::permission(method)) } else { Ok(pair.shop) }
}

/// Milliseconds since 1970 as digits, or ISO 8601 in UTC.
fn read_stamp(text: &str) -> Option<i64> {
    text.parse().ok().or_else(|| DateTime::parse_from_rfc3339(text).ok().map(|instant| instant.timestamp_millis()))
}

#[cfg(test)]
mod tests {
    use super::super::model::{App, Market};
    use super::super::params::Params;
    use super::super::settings::Settings;
    use super::super::sign::signature;
    use super::check;

    const NOW: i64 = 1_767_225_600_000;

    fn signed(change: impl Fn(&mut Params)) -> Params {
        let mut params = Params::default();
        let texts = [("app_key", "1"), ("timestamp", "1767225600000"), ("sign_method", "sha256"), ("method", "a.b")];
        params.texts.extend(texts.map(|(name, value)| (name.into(), value.into())));
        change(&mut params);
        let sign = signature("s", "", &params.texts);
        params.texts.entry("sign".into()).or_insert(sign);
        params
    }

    fn refusal(params: &Params, settings: &Settings) -> Option<String> {
        let market = Market { app: App { key: "1".into(), secret: "s".into() }, ..Market::default() };
        check(params, "", &market, NOW, settings).err().map(|refusal| refusal.code)
    }

    #[test]
    fn refuses_one_thing_after_the_other() {
        let usual = Settings::default();
        assert_eq!(refusal(&signed(|_| {}), &usual), None);
        let set = |name: &'static str, value: &'static str| {
            signed(move |params| {
                params.texts.insert(name.into(), value.into());
            })
        };
        assert_eq!(refusal(&set("app_key", "2"), &usual).unwrap(), "InvalidAppkey");
        assert_eq!(refusal(&set("sign_method", "md5"), &usual).unwrap(), "IncompleteSignature");
        assert_eq!(refusal(&set("sign", "00"), &usual).unwrap(), "IncompleteSignature");
        assert_eq!(refusal(&set("timestamp", "1767218399999"), &usual).unwrap(), "IllegalTimestamp");
        assert_eq!(refusal(&set("timestamp", "1767218400000"), &usual), None);
        assert_eq!(refusal(&set("timestamp", "2026-01-01T00:30:00Z"), &usual), None);
        assert_eq!(refusal(&set("timestamp", "yesterday"), &usual).unwrap(), "IllegalTimestamp");
        let skewed = Settings { skew_seconds: 10_000, ..Settings::default() };
        assert_eq!(refusal(&signed(|_| {}), &skewed).unwrap(), "IllegalTimestamp");
    }

    #[test]
    fn refuses_signatures_over_empty_parameters() {
        let mut params = signed(|_| {});
        params.texts.insert("channel".into(), String::new());
        assert_eq!(
            refusal(&params, &Settings::default()),
            None,
            "an empty parameter outside the signature is passed over"
        );
        // A client that signs the name of an empty parameter signs another text.
        let mut rest = params.texts.clone();
        rest.retain(|name, _| name != "sign" && name != "app_key");
        params.texts.insert("sign".into(), signature("s", "app_key1channel", &rest));
        assert_eq!(refusal(&params, &Settings::default()).unwrap(), "IncompleteSignature");
    }
}
