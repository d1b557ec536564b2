//! Logging in: the device flow (allegro-api §2.1) and Allegro's token document (§2.3).

use super::auth::Auth;
use crate::domain::Instant;
use crate::error::{Error, ErrorKind, Result};
use crate::marketplaces::http::{Answer, Body, Call, Refusal, failed, refused_as};
use crate::marketplaces::{LoginPrompt, Token};
use chrono::Months;
use secrecy::SecretString;
use serde_json::Value;

const DEVICE_GRANT: &str = "urn:ietf:params:oauth:grant-type:device_code";
const REFRESH_LIFETIME: Months = Months::new(3);

/// What the login service gave for one login.
struct Device {
    code: SecretString,
    prompt: LoginPrompt,
    valid: u32,
    interval: u32,
}

/// What one poll came to.
enum Poll {
    Granted(Token),
    Wait,
    SlowDown,
}

impl Auth {
    /// Logs in as a person confirms it in a browser. Nothing is stored: that is the caller's part.
    pub(super) async fn login(&self, show: &mut dyn FnMut(&LoginPrompt)) -> Result<Token> {
        let device = self.device().await?;
        show(&device.prompt);
        let second = self.http.second();
        let ends = tokio::time::Instant::now() + second * device.valid;
        let mut interval = device.interval;
        while tokio::time::Instant::now() < ends {
            tokio::time::sleep(second * interval).await;
            match self.poll(&device).await? {
                Poll::Granted(token) => return Ok(token),
                Poll::Wait => {}
                Poll::SlowDown => interval = interval.saturating_add(5),
            }
        }
        Err(self.start_again("the code has run out before it was confirmed"))
    }

    async fn device(&self) -> Result<Device> {
        let form = vec![("client_id", SecretString::from(self.client_id.as_str()))];
        let (call, answer) = self.post("device", "start the login", form).await?;
        let document = match &answer.body {
            Body::Json(document) if answer.status.is_success() => document,
            _ => return Err(self.wrong_client(&call, &answer).unwrap_or_else(|| refused_login(&call, &answer))),
        };
        let text = |name: &str| document.get(name).and_then(Value::as_str).filter(|text| !text.is_empty());
        let url = text("verification_uri_complete").or(text("verification_uri"));
        let (Some(code), Some(user_code), Some(url)) = (text("device_code"), text("user_code"), url) else {
            return Err(refused_as(ErrorKind::Failed, &call, &answer).detail("the answer holds no code to confirm"));
        };
        let count =
            |name: &str, default| number(document.get(name)).and_then(|n| u32::try_from(n).ok()).unwrap_or(default);
        let valid = count("expires_in", 3600);
        let prompt = LoginPrompt {
            url: url.into(),
            code: Some(user_code.into()),
            valid_millis: Some(i64::from(valid).saturating_mul(1000)),
        };
        Ok(Device { code: SecretString::from(code), prompt, valid, interval: count("interval", 5).max(1) })
    }

    /// Asks once whether the person has confirmed. A failure that may pass is as good as "not yet".
    async fn poll(&self, device: &Device) -> Result<Poll> {
        let form = vec![("grant_type", SecretString::from(DEVICE_GRANT)), ("device_code", device.code.clone())];
        let (call, answer) = match self.post("token", "finish the login", form).await {
            Err(error) if error.kind == ErrorKind::Temporary => return Ok(Poll::Wait),
            answered => answered?,
        };
        if let Body::Json(document) = &answer.body
            && answer.status.is_success()
        {
            return granted(&call, &answer, document).map(Poll::Granted);
        }
        let refusal = Refusal::read(&answer.body);
        match refusal.code.as_deref() {
            Some("authorization_pending") => Ok(Poll::Wait),
            Some("slow_down") => Ok(Poll::SlowDown),
            Some("access_denied") => Err(self.start_again("it was refused in the browser")),
            Some("expired_token" | "invalid_request" | "invalid_grant") => {
                Err(self.start_again("the code has run out or was used already"))
            }
            _ if answer.status.as_u16() == 429 => Ok(Poll::SlowDown),
            _ if answer.status.is_server_error() => Ok(Poll::Wait),
            _ => Err(self.wrong_client(&call, &answer).unwrap_or_else(|| refused_login(&call, &answer))),
        }
    }

    fn start_again(&self, why: &str) -> Error {
        let message = format!("account `{}` was not logged in: {why}; start again", self.account);
        Error::login(&self.account, message)
    }
}

/// The pair in the answer to a token call. An answer without one is the service's failure and not the user's.
pub(super) fn granted(call: &Call, answer: &Answer, document: &Value) -> Result<Token> {
    token_from_document(document, Instant::from(chrono::Utc::now())).map_err(|_| {
        let why = "Allegro answered without a token";
        failed(ErrorKind::Temporary, call, why, answer.effort).trace(answer.trace_id())
    })
}

fn refused_login(call: &Call, answer: &Answer) -> Error {
    let may_pass = answer.status.is_server_error() || answer.status.as_u16() == 429;
    refused_as(if may_pass { ErrorKind::Temporary } else { ErrorKind::Failed }, call, answer)
}

/// A pair of tokens from Allegro's token document (allegro-api §2.3), obtained at `at`. Numbers may come as text; without
/// `expires_in` the token counts as ending at once, so that it is renewed at its first use.
pub fn token_from_document(document: &Value, at: Instant) -> Result<Token> {
    let text = |name: &str| document.get(name).and_then(Value::as_str).map(str::trim).filter(|text| !text.is_empty());
    let Some(access) = text("access_token") else {
        return Err(Error::usage("the token document has no access_token")
            .hint("it is the JSON object that Allegro's /auth/oauth/token answers with"));
    };
    let lifetime = number(document.get("expires_in")).unwrap_or(0).max(0);
    let refresh = text("refresh_token").map(SecretString::from);
    let refresh_ends = at.utc().checked_add_months(REFRESH_LIFETIME).map(Instant::from);
    Ok(Token {
        access: SecretString::from(access),
        refresh_expires_at: refresh.as_ref().and(refresh_ends),
        refresh,
        obtained_at: at,
        expires_at: at.plus_millis(lifetime.saturating_mul(1000)),
        scope: text("scope").map(str::to_owned),
    })
}

fn number(value: Option<&Value>) -> Option<i64> {
    match value? {
        Value::Number(number) => number.as_i64().or_else(|| number.as_f64().map(|float| float as i64)),
        Value::String(text) => text.trim().parse().ok(),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    const AT: Instant = Instant::from_millis(1_760_000_000_000);

    #[test]
    fn a_token_document_is_read_leniently() {
        let full = json!({"access_token": "a", "refresh_token": "r", "expires_in": 43199, "scope": "x y", "jti": "j"});
        let token = token_from_document(&full, AT).unwrap();
        assert_eq!(token.expires_at.since(AT), 43_199_000);
        assert_eq!(token.scope.as_deref(), Some("x y"));
        assert_eq!(token.refresh_expires_at.unwrap().to_string(), "2026-01-09T08:53:20Z");
        let bare = token_from_document(&json!({"access_token": "a", "expires_in": "60"}), AT).unwrap();
        assert_eq!(bare.expires_at.since(AT), 60_000);
        assert!(bare.refresh.is_none() && bare.refresh_expires_at.is_none());
        let ended = token_from_document(&json!({"access_token": "a", "expires_in": -5}), AT).unwrap();
        assert_eq!(ended.expires_at, AT);
    }

    #[test]
    fn a_document_without_a_token_is_a_wrong_use() {
        for document in [json!({}), json!({"access_token": ""}), json!({"access_token": 5}), json!([]), json!(null)] {
            assert_eq!(token_from_document(&document, AT).unwrap_err().kind, ErrorKind::Usage, "{document}");
        }
    }
}
