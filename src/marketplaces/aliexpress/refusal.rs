//! What a refusal means and what to do about it (aliexpress-api §6.2).

use super::envelope::Refused;
use super::gateway::Place;
use crate::domain::Instant;
use crate::error::{Error, ErrorKind};
use crate::marketplaces::http::{Answer, Call, failed};

/// The gateway accepts a time stamp that is off by so much (aliexpress-api §4.1).
const ACCEPTED_SKEW_MILLIS: i64 = 7_200_000;

/// The classes of refusals; each has its own sentence and next step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Class {
    /// The access token has ended or is not known.
    AccessToken,
    /// The refresh token is.
    RefreshToken,
    /// The code of a login is.
    Code,
    /// The app key is not known.
    AppKey,
    /// The signature does not fit, mostly for a wrong secret.
    Signature,
    /// The time stamp is too far off.
    Clock,
    /// The app may not call the method.
    Permission,
    /// The method is not known, or no longer.
    Retired,
    /// Too many calls.
    Limit,
    /// It may work in a moment.
    Busy,
    /// The old gateway answered.
    Legacy,
    /// What was asked for is not there.
    Missing,
    /// Anything else that the business says no to.
    Business,
}

/// Sorts a refusal. The finer code counts first: the code `15` comes with busy servers and with missing permissions alike.
pub(super) fn class(refused: &Refused) -> Class {
    let code = refused.code.to_ascii_lowercase();
    let sub_code = refused.sub_code.as_deref().unwrap_or_default().to_ascii_lowercase();
    let message = refused.message.as_deref().unwrap_or_default().to_ascii_lowercase();
    let either = |part: &str| code.contains(part) || sub_code.contains(part);
    let any = |parts: &[&str]| parts.iter().any(|part| either(part));
    if message.contains("top has been offline") || message.contains("docid=1236") || either("system blacklist") {
        return Class::Legacy;
    }
    if any(&["permission"]) {
        return Class::Permission;
    }
    if any(&["illegalrefreshtoken", "invalid-refresh-token"]) {
        return Class::RefreshToken;
    }
    if any(&["illegalaccesstoken", "invalid-access-token", "invalid-session"]) || matches!(&*code, "26" | "27") {
        return Class::AccessToken;
    }
    if any(&["invalidcode", "isv.402"]) {
        return Class::Code;
    }
    if any(&["timestamp"]) {
        return Class::Clock;
    }
    if any(&["appkey", "app-key"]) {
        return Class::AppKey;
    }
    if any(&["signature", "auth_type_unsupported"]) {
        return Class::Signature;
    }
    if any(&["apicalllimit", "calllimited", "flowcontrol"]) || code == "7" {
        return Class::Limit;
    }
    if any(&["apipath", "invalidapi", "invalidmethod", "invalid-method", "unknownmethod"]) || code == "22" {
        return Class::Retired;
    }
    let busy = ["serviceunavailable", "servicetimeout", "unknownruntimeexception"];
    if any(&busy) || sub_code.starts_with("isp.") || (code == "15" && sub_code.is_empty()) {
        return Class::Busy;
    }
    if any(&["not_exist", "not-exist", "notexist", "not_found", "not-found", "notfound"]) {
        return Class::Missing;
    }
    Class::Business
}

/// A refusal as an error for a seller, with the id of the request.
pub(super) fn error(place: &Place, call: &Call, answer: &Answer, refused: &Refused) -> Error {
    let class = class(refused);
    let error = match (class, skew_millis(answer, Instant::from(chrono::Utc::now()))) {
        (Class::Signature | Class::Clock, Some(skew)) => clock_is_off(call, answer, skew),
        _ => told(class, place, call, answer, refused),
    };
    error.trace(refused.request_id.clone())
}

/// How far this machine's clock is behind the gateway's, by the `Date` of its answer, when it is too far.
fn skew_millis(answer: &Answer, now: Instant) -> Option<i64> {
    Some(answer.date()?.since(now)).filter(|skew| skew.abs() > ACCEPTED_SKEW_MILLIS)
}

fn clock_is_off(call: &Call, answer: &Answer, skew: i64) -> Error {
    let (hours, side) = (skew.abs() / 3_600_000, if skew > 0 { "behind" } else { "ahead of" });
    let why =
        format!("this machine's clock is more than {hours} h {side} AliExpress', which accepts two hours at most");
    failed(ErrorKind::Failed, call, &why, answer.effort).hint("set this machine's clock, then run the command again")
}

fn told(class: Class, place: &Place, call: &Call, answer: &Answer, refused: &Refused) -> Error {
    let Place { account, app_key, method, group } = place;
    let said = said(call, refused);
    let error = |kind, why: String| failed(kind, call, &why, answer.effort);
    match class {
        Class::AccessToken => error(ErrorKind::Login, format!("AliExpress no longer accepts the login ({said})")),
        Class::RefreshToken => error(
            ErrorKind::Login,
            format!("the login has ended: AliExpress no longer accepts its refresh token ({said})"),
        ),
        Class::Code => error(ErrorKind::Login, format!("AliExpress does not accept the code ({said})"))
            .hint("a code works once and for three minutes: start again and paste it at once"),
        Class::AppKey => error(ErrorKind::Failed, format!("AliExpress does not know the app key `{app_key}` ({said})"))
            .hint(format!("in [accounts.{account}]: app_key = \"…\", as the app console shows it")),
        Class::Signature => error(
            ErrorKind::Login,
            format!("AliExpress does not accept the signature: the app secret is wrong ({said})"),
        )
        .hint(format!("the secret stands beside the app key {app_key} in the app console"))
        .hint(secret_hint(account)),
        Class::Clock => error(
            ErrorKind::Failed,
            format!("the time of the request is more than two hours off for AliExpress ({said})"),
        )
        .hint("check this machine's clock, then run the command again"),
        Class::Permission => {
            error(ErrorKind::Failed, format!("the app lacks the permission group \"{group}\" ({said})")).hint(format!(
                "ask for \"{group}\" in the app console; when it is granted: aftersale auth login --account {account}"
            ))
        }
        Class::Retired => error(ErrorKind::Failed, format!("AliExpress no longer knows the method {method} ({said})"))
            .hint("it may have been switched off: look at the seller centre meanwhile")
            .hint("a newer version of aftersale may know its successor"),
        Class::Limit => error(ErrorKind::Temporary, format!("AliExpress takes no more calls for now ({said})"))
            .hint("try again in a few minutes; AliExpress limits how much may be asked"),
        Class::Busy => error(ErrorKind::Temporary, format!("AliExpress could not answer just now ({said})"))
            .hint("try again in a few minutes"),
        Class::Legacy => {
            error(ErrorKind::Failed, format!("this is the old gateway, which has been switched off ({said})"))
                .hint(format!("in [accounts.{account}]: remove gateway_url and set environment = \"production\""))
        }
        Class::Missing => error(ErrorKind::NotFound, format!("AliExpress does not have it ({said})")),
        Class::Business => error(ErrorKind::Failed, format!("AliExpress says no ({said})"))
            .hint("the seller centre may show why; AliExpress' support asks for the request id"),
    }
}

/// Where the app secret can be given.
pub(super) fn secret_hint(account: &str) -> String {
    format!("aftersale auth login --account {account} --with-token takes it as the field app_secret")
}

/// The platform's own words and codes, as far as they are fit to be shown.
fn said(call: &Call, refused: &Refused) -> String {
    let code = Some(refused.code.as_str()).filter(|code| !code.is_empty());
    let codes: Vec<_> = [code, refused.sub_code.as_deref()].into_iter().flatten().collect();
    let parts: Vec<_> = [refused.message.clone(), (!codes.is_empty()).then(|| codes.join(", "))]
        .into_iter()
        .flatten()
        .map(|part| call.shown(&part))
        .collect();
    if parts.is_empty() { "without a reason".into() } else { parts.join("; ") }
}

#[cfg(test)]
mod tests {
    use super::{Class, Refused, class};

    #[test]
    fn every_code_has_its_class() {
        for (code, sub_code, expected) in [
            ("IllegalAccessToken", "", Class::AccessToken),
            ("27", "", Class::AccessToken),
            ("26", "", Class::AccessToken),
            ("15", "isv.invalid-access-token", Class::AccessToken),
            ("IllegalRefreshToken", "", Class::RefreshToken),
            ("InvalidCode", "", Class::Code),
            ("isv.402", "", Class::Code),
            ("InvalidAppkey", "", Class::AppKey),
            ("IncompleteSignature", "", Class::Signature),
            ("AUTH_TYPE_UNSUPPORTED", "", Class::Signature),
            ("IllegalTimestamp", "", Class::Clock),
            ("InsufficientPermission", "", Class::Permission),
            ("15", "isv.permission-api-package-limit", Class::Permission),
            ("ApiCallLimit", "", Class::Limit),
            ("AppCallLimited", "", Class::Limit),
            ("7", "", Class::Limit),
            ("InvalidApiPath", "", Class::Retired),
            ("22", "", Class::Retired),
            ("ServiceUnavailable", "", Class::Busy),
            ("ServiceTimeout", "", Class::Busy),
            ("UnknownRuntimeException", "", Class::Busy),
            ("15", "", Class::Busy),
            ("15", "isp.remote-service-error", Class::Busy),
            ("15", "isv.issue-closed", Class::Business),
            ("B_ISSUE_NOT_EXIST", "", Class::Missing),
            ("50001", "isv.wrong-state", Class::Business),
            ("", "", Class::Business),
        ] {
            let sub_code = (!sub_code.is_empty()).then(|| sub_code.to_owned());
            let refused = Refused { code: code.into(), sub_code: sub_code.clone(), ..Refused::default() };
            assert_eq!(class(&refused), expected, "{code} {sub_code:?}");
        }
        let offline = Refused {
            code: "0x1".into(),
            message: Some("Platform System blacklist. TOP has been offline, docId=1236".into()),
            ..Refused::default()
        };
        assert_eq!(class(&offline), Class::Legacy);
    }
}
