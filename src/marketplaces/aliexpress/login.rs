//! Logging in and renewing: the calls about tokens (aliexpress-api §3).

use super::envelope::{Envelope, Refused, open, request_id};
use super::gateway::{Gateway, opened};
use super::lenient::{Fields, text};
use super::refusal::{self, Class};
use super::sign::Params;
use crate::domain::Instant;
use crate::error::{Error, ErrorKind, Result};
use crate::marketplaces::http::{Answer, Call, failed, not_json};
use crate::marketplaces::session::{Renew, Renewal, Session};
use crate::marketplaces::{LoginPrompt, Token};
use secrecy::SecretString;
use serde_json::Value;
use url::Url;

/// A token is renewed so long before its end (aliexpress-api §3.4).
pub(super) const MARGIN_MILLIS: i64 = 30 * 60_000;

const CREATE: &str = "/auth/token/create";
const REFRESH: &str = "/auth/token/refresh";

impl Gateway {
    /// Logs in as a person allows it in a browser and pastes where that led. Nothing is stored: that is the caller's part.
    pub(super) async fn login(
        &self,
        callback: Option<&str>,
        show: &mut dyn FnMut(&LoginPrompt),
        ask: &mut dyn FnMut(&str) -> Result<String>,
    ) -> Result<Token> {
        let account = &self.session.account;
        let state = format!("{:016x}", rand::random::<u64>());
        show(&LoginPrompt { url: self.authorise_url(callback, &state).into(), code: None, valid_millis: None });
        let unset = format!(" (if the page does not know redirect_uri, set callback_url in [accounts.{account}])");
        let note = if callback.is_some() { "" } else { &unset };
        let question =
            format!("Paste the address that the browser ends at, or the code in it, within three minutes{note}:");
        let pasted = ask(&question).map_err(|error| error.for_account(account))?;
        let code = code_in(&pasted, &state).map_err(|why| {
            Error::login(account, format!("account `{account}` was not logged in: {why}; start again"))
        })?;
        let params = Params::default().with("code", code);
        let (call, answer) = self.token_call(CREATE, "finish the login", params).await?;
        match opened(&call, &answer)? {
            Envelope::Fields(document) => self.given(&call, &answer, &document),
            Envelope::Refused(said) => Err(refusal::error(&self.place(CREATE, "system"), &call, &answer, &said)),
            Envelope::Foreign => Err(not_json(&call, &answer)),
        }
    }

    /// The pair in the answer to a token call.
    fn given(&self, call: &Call, answer: &Answer, document: &Fields) -> Result<Token> {
        if document.get("access_token").and_then(text).is_none() {
            let why = "AliExpress answered without a token";
            return Err(failed(ErrorKind::Temporary, call, why, answer.effort).trace(request_id(document)));
        }
        granted(document, Instant::from(chrono::Utc::now())).map_err(|error| error.for_account(&self.session.account))
    }

    fn authorise_url(&self, callback: Option<&str>, state: &str) -> Url {
        let mut url = self.hosts.authorise();
        url.query_pairs_mut()
            .append_pair("response_type", "code")
            .append_pair("force_auth", "true")
            .append_pair("client_id", &self.app_key)
            .append_pair("state", state)
            .extend_pairs(callback.map(|address| ("redirect_uri", address)));
        url
    }
}

impl Renew for Gateway {
    fn session(&self) -> &Session {
        &self.session
    }

    /// Renewing does not move the day on which the seller must allow the app anew, so an answer that does not state that day
    /// leaves it where it was.
    async fn renew(&self, old: &Token, refresh: &SecretString) -> Result<Renewal> {
        let params = Params::default().with("refresh_token", refresh.clone());
        let (call, answer) = self.token_call(REFRESH, "renew the login", params).await?;
        match opened(&call, &answer)? {
            Envelope::Fields(document) => {
                let mut token = self.given(&call, &answer, &document)?;
                if is_last(&document, token.obtained_at) {
                    return Ok(Renewal::Last(token));
                }
                token.refresh_expires_at = token.refresh_expires_at.or(old.refresh_expires_at);
                Ok(Renewal::Granted(token))
            }
            Envelope::Refused(said) => {
                let ended = ends_login(&said);
                let error = refusal::error(&self.place(REFRESH, "system"), &call, &answer, &said);
                if ended { Ok(Renewal::Ended(error)) } else { Err(error) }
            }
            Envelope::Foreign => Err(not_json(&call, &answer)),
        }
    }
}

fn ends_login(said: &Refused) -> bool {
    refusal::class(said) == Class::RefreshToken
}

/// The code in what the seller pasted: the address with its parameters, the parameters alone, or the bare code.
fn code_in(pasted: &str, state: &str) -> std::result::Result<String, &'static str> {
    let pasted = pasted.trim().trim_matches(['"', '\'', '<', '>']);
    let query = match Url::parse(pasted) {
        Ok(url) => url.query().unwrap_or_default().to_owned(),
        Err(_) if pasted.contains("code=") => pasted.split_once('?').map_or(pasted, |(_, query)| query).to_owned(),
        Err(_) if pasted.is_empty() => return Err("nothing was pasted"),
        Err(_) if pasted.chars().any(char::is_whitespace) => {
            return Err("what was pasted is neither an address nor a code");
        }
        Err(_) => return Ok(pasted.to_owned()),
    };
    let value = |name: &str| {
        url::form_urlencoded::parse(query.as_bytes()).find(|(key, _)| key == name).map(|(_, value)| value.into_owned())
    };
    if value("state").is_some_and(|given| given != state) {
        return Err("the pasted address belongs to another login");
    }
    match value("code").filter(|code| !code.trim().is_empty()) {
        Some(code) => Ok(code),
        None if value("error").is_some() => Err("it was refused in the browser"),
        None => Err("the pasted address holds no code"),
    }
}

/// A pair of tokens from the gateway's token document (aliexpress-api §3.3), obtained at `at`: the answer to a token call, in
/// or out of its envelope.
pub fn token_from_document(document: &Value, at: Instant) -> Result<Token> {
    match open(document) {
        Envelope::Fields(fields) => granted(&fields, at),
        Envelope::Refused(_) | Envelope::Foreign => Err(no_token()),
    }
}

fn no_token() -> Error {
    Error::usage("the token document has no access_token")
        .hint(format!("it is the JSON object that AliExpress' {CREATE} answers with"))
}

/// The pair in the fields of a token document. Lifetimes may come relative, absolute or both; the earlier end counts. A refresh
/// token without any life left means that the seller must allow the app anew, so it is left out (aliexpress-api §3.4).
fn granted(fields: &Fields, at: Instant) -> Result<Token> {
    let word = |name: &str| fields.get(name).and_then(text);
    let access = word("access_token").ok_or_else(no_token)?;
    if word("account_platform").is_some_and(|platform| platform.to_ascii_lowercase().starts_with("buyer")) {
        return Err(Error::new(ErrorKind::Login, "this login is a buyer's: a buyer account has allowed the app")
            .hint("log out of AliExpress in the browser, then start again and log in with the seller's account")
            .trace(request_id(fields)));
    }
    let refresh = word("refresh_token").map(SecretString::from).filter(|_| !is_last(fields, at));
    Ok(Token {
        access: SecretString::from(access),
        refresh_expires_at: refresh.as_ref().and(refresh_ends(fields, at)),
        refresh,
        obtained_at: at,
        expires_at: ends(fields, at, "expires_in", "expire_time").unwrap_or(at),
        scope: None,
    })
}

/// When what these fields name ends: relative to `at` in seconds, absolute in milliseconds, the earlier of both.
fn ends(fields: &Fields, at: Instant, relative: &str, absolute: &str) -> Option<Instant> {
    let number = |name: &str| fields.get(name).and_then(text)?.parse::<i64>().ok();
    let relative = number(relative).map(|seconds| at.plus_millis(seconds.max(0).saturating_mul(1000)));
    let absolute = number(absolute).filter(|millis| *millis > 0).map(Instant::from_millis);
    relative.into_iter().chain(absolute).min()
}

fn refresh_ends(fields: &Fields, at: Instant) -> Option<Instant> {
    ends(fields, at, "refresh_expires_in", "refresh_token_valid_time")
}

/// Whether the document says that no pair can be bought after this one.
fn is_last(fields: &Fields, at: Instant) -> bool {
    refresh_ends(fields, at).is_some_and(|ends| ends <= at)
}

#[cfg(test)]
mod tests {
    use super::{code_in, token_from_document};
    use crate::domain::Instant;
    use crate::error::ErrorKind;
    use serde_json::json;

    const AT: Instant = Instant::from_millis(1_767_225_600_000);

    #[test]
    fn lifetimes_come_from_the_answer_in_every_form() {
        let both = json!({"access_token": "a", "refresh_token": "r", "expires_in": 2_592_000, "code": "0",
            "refresh_expires_in": "5183988", "expire_time": 1_769_817_600_000_i64, "account_platform": "seller_center"});
        let token = token_from_document(&both, AT).unwrap();
        assert_eq!(token.expires_at.since(AT), 2_592_000_000);
        assert_eq!(token.refresh_expires_at.unwrap().since(AT), 5_183_988_000);

        let old = json!({"access_token": "a", "refresh_token": "r", "expires_in": 2_592_000,
            "expire_time": AT.millis() + 60_000, "refresh_token_valid_time": (AT.millis() + 90_000).to_string()});
        let token = token_from_document(&old, AT).unwrap();
        assert_eq!(token.expires_at.since(AT), 60_000, "the document was given some time ago");
        assert_eq!(token.refresh_expires_at.unwrap().since(AT), 90_000);

        let bare = token_from_document(&json!({"access_token": "a"}), AT).unwrap();
        assert_eq!((bare.expires_at, bare.refresh.is_none(), bare.refresh_expires_at), (AT, true, None));
        let spent = json!({"access_token": "a", "refresh_token": "r", "expires_in": 10, "refresh_expires_in": 0});
        let spent = token_from_document(&spent, AT).unwrap();
        assert!(spent.refresh.is_none() && spent.refresh_expires_at.is_none(), "it cannot be renewed");
        assert_eq!(spent.expires_at.since(AT), 10_000);
        let wrapped = json!({"auth_token_create_response": {"access_token": "a", "expires_in": "60"}});
        assert_eq!(token_from_document(&wrapped, AT).unwrap().expires_at.since(AT), 60_000);
    }

    #[test]
    fn a_document_without_a_token_is_a_wrong_use() {
        for document in [json!({}), json!({"access_token": ""}), json!({"code": "InvalidCode"}), json!([]), json!(null)]
        {
            assert_eq!(token_from_document(&document, AT).unwrap_err().kind, ErrorKind::Usage, "{document}");
        }
    }

    #[test]
    fn a_buyer_s_login_is_said_to_be_one() {
        let buyer = json!({"access_token": "a", "expires_in": 10, "account_platform": "buyerApp", "request_id": "r1"});
        let error = token_from_document(&buyer, AT).unwrap_err();
        assert_eq!(error.kind, ErrorKind::Login);
        assert!(error.message.contains("buyer") && error.hints.concat().contains("seller"));
        assert_eq!(error.trace_id.as_deref(), Some("r1"));
    }

    #[test]
    fn the_code_is_found_however_it_is_pasted() {
        for pasted in [
            "https://shop.example/cb?code=0_2DL4DV3jcU1UOT7WGI1A4rY91&state=s1",
            " https://shop.example/cb?state=s1&code=0_2DL4DV3jcU1UOT7WGI1A4rY91#top\n",
            "shop.example/cb?code=0_2DL4DV3jcU1UOT7WGI1A4rY91",
            "code=0_2DL4DV3jcU1UOT7WGI1A4rY91&state=s1",
            "\"0_2DL4DV3jcU1UOT7WGI1A4rY91\"",
        ] {
            assert_eq!(code_in(pasted, "s1").as_deref(), Ok("0_2DL4DV3jcU1UOT7WGI1A4rY91"), "{pasted}");
        }
        for (pasted, why) in [
            ("", "nothing"),
            ("https://shop.example/cb?code=x&state=other", "another"),
            ("https://shop.example/cb?error=access_denied", "refused"),
            ("https://shop.example/cb", "no code"),
            ("https://shop.example/cb?code=", "no code"),
            ("I clicked it", "neither"),
        ] {
            assert!(code_in(pasted, "s1").unwrap_err().contains(why), "{pasted}");
        }
    }
}
