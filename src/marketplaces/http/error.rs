//! Failed exchanges as errors for a seller.

use super::call::{Answer, Body, Call};
use super::exchange::Failure;
use super::retry::{Effort, retry_after};
use crate::error::{Error, ErrorKind};
use reqwest::StatusCode;
use serde_json::Value;
use std::time::SystemTime;

/// What an error body says, as far as it can be read (allegro-api §3.2). Gateways and firewalls send other things.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Refusal {
    /// The machine's word for it, such as `VALIDATION_ERROR` or `invalid_grant`.
    pub code: Option<String>,
    /// A sentence for people, where there is one. Not yet safe to show: see [`Call::shown`].
    pub message: Option<String>,
    /// The field that is wrong.
    pub path: Option<String>,
}

impl Refusal {
    /// Reads the body of an answer; everything is `None` when it is of no known shape.
    pub fn read(body: &Body) -> Self {
        let Body::Json(value) = body else { return Self::default() };
        let text = |value: &Value, names: &[&str]| {
            let found = names.iter().filter_map(|name| value.get(name)?.as_str()).find(|text| !text.trim().is_empty());
            found.map(str::to_owned)
        };
        match value.get("errors").and_then(|errors| errors.get(0)) {
            Some(first) => Self {
                code: text(first, &["code"]),
                message: text(first, &["userMessage", "message", "details"]),
                path: text(first, &["path"]),
            },
            None => Self {
                code: text(value, &["error"]),
                message: text(value, &["error_description", "message"]),
                path: None,
            },
        }
    }

    /// Whether the body is of the marketplace's own shape, and not that of a gateway or firewall before it.
    pub fn is_known_shape(&self) -> bool {
        self.code.is_some()
    }

    /// Whether this is the code.
    pub fn is(&self, code: &str) -> bool {
        self.code.as_deref() == Some(code)
    }
}

/// An answer that is no success, judged by its status alone.
pub fn refused(call: &Call, answer: &Answer) -> Error {
    let kind = match answer.status.as_u16() {
        401 => ErrorKind::Login,
        404 => ErrorKind::NotFound,
        408 | 429 | 500..=599 => ErrorKind::Temporary,
        _ => ErrorKind::Failed,
    };
    let error = refused_as(kind, call, answer);
    match answer.status {
        StatusCode::TOO_MANY_REQUESTS => error.hint(match retry_after(&answer.headers, SystemTime::now()) {
            Some(seconds) => format!("try again in {seconds} s, as the marketplace asks"),
            None => "try again in a few minutes; the marketplace limits how much may be asked".into(),
        }),
        status if status.is_redirection() => {
            error.hint("check the addresses in the configuration; redirects are not followed")
        }
        _ => error,
    }
}

/// An answer that is no success, of a kind that the caller knows better.
pub fn refused_as(kind: ErrorKind, call: &Call, answer: &Answer) -> Error {
    let refusal = Refusal::read(&answer.body);
    let mut said = answer.status.to_string();
    if let Some(message) = &refusal.message {
        said = format!("{said}: {}", call.shown(message));
    } else if let Body::Other(_) = answer.body {
        said = format!("{said} with something that is no JSON");
    }
    let marks: Vec<_> = [&refusal.code, &refusal.path].into_iter().flatten().map(|mark| call.shown(mark)).collect();
    if !marks.is_empty() {
        said = format!("{said} ({})", marks.join(", "));
    }
    let mut error =
        failed(kind, call, &format!("{} answered {said}", call.host()), answer.effort).trace(answer.trace_id());
    error.code = refusal.code;
    match &answer.body {
        Body::Other(text) => error.caused_by(anyhow::anyhow!("the answer begins: {}", call.shown(text))),
        _ => error,
    }
}

/// An answer that says success and is not what was asked for.
pub fn not_json(call: &Call, answer: &Answer) -> Error {
    let what = if answer.body == Body::Empty { "an empty body" } else { "something that is no JSON" };
    let said = format!("{} answered {} with {what}", call.host(), answer.status);
    let error = failed(ErrorKind::Temporary, call, &said, answer.effort).trace(answer.trace_id()).hint(format!(
        "a proxy or firewall may have answered in place of {}; try again later or from another network",
        call.host()
    ));
    match &answer.body {
        Body::Other(text) => error.caused_by(anyhow::anyhow!("the answer begins: {}", call.shown(text))),
        _ => error,
    }
}

/// No whole answer at all.
pub(super) fn unanswered(call: &Call, failure: Failure, effort: Effort) -> Error {
    let kind = if failure.may_pass { ErrorKind::Temporary } else { ErrorKind::Failed };
    let error = failed(kind, call, &call.shown(&failure.reason), effort);
    let error = if failure.reason.contains("certificate") {
        error.hint("check this machine's clock and its certificates")
    } else {
        error
    };
    match failure.cause {
        Some(cause) => error.caused_by(cause),
        None => error,
    }
}

/// A failure of `kind` of this request, saying `why` and what it took.
pub fn failed(kind: ErrorKind, call: &Call, why: &str, effort: Effort) -> Error {
    let message = format!("cannot {} of account `{}`: {why}{effort}", call.purpose, call.account);
    match kind {
        ErrorKind::Login => Error::login(&call.account, message),
        _ => Error::new(kind, message).for_account(&call.account),
    }
}

#[cfg(test)]
mod tests {
    use super::{Body, Refusal};
    use serde_json::json;

    #[test]
    fn error_bodies_of_every_shape_are_read() {
        let read = |value| Refusal::read(&Body::Json(value));
        let full = read(json!({"errors": [{"code": "VALIDATION_ERROR", "message": "bad", "path": "limit",
            "userMessage": "Za dużo", "metadata": null}]}));
        assert_eq!((full.code.as_deref(), full.message.as_deref()), (Some("VALIDATION_ERROR"), Some("Za dużo")));
        assert_eq!(full.path.as_deref(), Some("limit"));
        let terse = read(json!({"errors": [{"code": "ERROR", "message": "", "userMessage": null}]}));
        assert_eq!((terse.code.as_deref(), terse.message), (Some("ERROR"), None));
        let oauth = read(json!({"error": "invalid_grant", "error_description": "gone"}));
        assert!(oauth.is("invalid_grant") && oauth.message.as_deref() == Some("gone"));
        for strange in
            [json!({"url": "https://captcha.example"}), json!([]), json!({"errors": []}), json!({"errors": "x"})]
        {
            assert!(!read(strange).is_known_shape());
        }
        assert_eq!(Refusal::read(&Body::Other("<html>".into())), Refusal::default());
        assert_eq!(Refusal::read(&Body::Empty), Refusal::default());
    }
}
