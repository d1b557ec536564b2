//! One request, and its answer.

use super::limit::Pace;
use super::redact;
use super::retry::Effort;
use crate::domain::Instant;
use crate::error::{Error, Result};
use reqwest::header::{AUTHORIZATION, DATE, HeaderMap, HeaderName, HeaderValue};
use reqwest::{Method, StatusCode};
use secrecy::{ExposeSecret, SecretString};
use serde_json::Value;
use std::borrow::Cow;
use url::Url;

/// One request. What it holds in secrets is kept out of every text that is made of it.
#[derive(Clone, Debug)]
pub struct Call {
    pub(super) method: Method,
    pub(super) url: Url,
    pub(super) headers: HeaderMap,
    pub(super) form: Vec<(Cow<'static, str>, SecretString)>,
    pub(super) content: Content,
    pub(super) secrets: Vec<SecretString>,
    pub(super) account: String,
    pub(super) purpose: String,
    pub(super) lane: String,
    pub(super) pace: Pace,
    pub(super) narrow: Option<(String, Pace)>,
    asks: bool,
    meaning: Option<Meaning>,
    is_secret: fn(&str) -> bool,
}

/// What a request carries beside its form.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Content {
    /// Nothing.
    #[default]
    Nothing,
    /// JSON, under the content type that the headers name.
    Json(Value),
    /// Bytes, under the content type that the headers name.
    Bytes(Vec<u8>),
    /// A file in a part of its own, beside the fields of the form.
    File {
        /// The part's name.
        part: &'static str,
        /// The file's name.
        name: String,
        /// Its media type.
        media_type: String,
        /// Its bytes.
        bytes: Vec<u8>,
    },
}

/// The status that a body stands for, where a marketplace answers 200 whatever it has to say; `None` when it means no other.
pub type Meaning = fn(&Body) -> Option<StatusCode>;

impl Call {
    /// A read of `url` for an account, with what it is for as `read the list of issues`. It may be tried again.
    pub fn get(url: Url, account: &str, purpose: &str) -> Self {
        Self::new(Method::GET, url, account, purpose)
    }

    /// A write to `url` for an account, with what it is for as `send the message`. It is never tried again.
    pub fn write(method: Method, url: Url, account: &str, purpose: &str) -> Self {
        Self::new(method, url, account, purpose)
    }

    /// Carries this content.
    pub fn content(mut self, content: Content) -> Self {
        self.content = content;
        self
    }

    /// A write as a form, of whose values those whose names `is_secret` are treated as secrets.
    pub fn order(
        url: Url,
        account: &str,
        purpose: &str,
        form: Vec<(impl Into<Cow<'static, str>>, SecretString)>,
        is_secret: fn(&str) -> bool,
    ) -> Self {
        Self { is_secret, ..Self::new(Method::POST, url, account, purpose) }.filled(form)
    }

    /// A form that is sent once, whatever comes of it. Its values are treated as secrets.
    pub fn form(
        url: Url,
        account: &str,
        purpose: &str,
        form: Vec<(impl Into<Cow<'static, str>>, SecretString)>,
    ) -> Self {
        Self::new(Method::POST, url, account, purpose).filled(form)
    }

    /// A form that only asks, for a marketplace that takes questions so. It may be tried again like any read, and of its
    /// values those whose names `is_secret` are treated as secrets.
    pub fn question(
        url: Url,
        account: &str,
        purpose: &str,
        form: Vec<(impl Into<Cow<'static, str>>, SecretString)>,
        is_secret: fn(&str) -> bool,
    ) -> Self {
        Self { asks: true, is_secret, ..Self::new(Method::POST, url, account, purpose) }.filled(form)
    }

    fn filled(mut self, form: Vec<(impl Into<Cow<'static, str>>, SecretString)>) -> Self {
        let form: Vec<(Cow<'static, str>, SecretString)> =
            form.into_iter().map(|(name, value)| (name.into(), value)).collect();
        let secrets = form.iter().filter(|(name, _)| (self.is_secret)(name)).map(|(_, value)| value.clone());
        self.secrets.extend(secrets);
        self.form = form;
        self
    }

    fn new(method: Method, url: Url, account: &str, purpose: &str) -> Self {
        Self {
            method,
            url,
            headers: HeaderMap::new(),
            form: Vec::new(),
            content: Content::Nothing,
            secrets: Vec::new(),
            account: account.into(),
            purpose: purpose.into(),
            lane: account.into(),
            pace: Pace::default(),
            narrow: None,
            asks: false,
            meaning: None,
            is_secret: |name| !is_plain(name),
        }
    }

    /// The client id whose limits the request counts against.
    pub fn lane(mut self, client_id: &str) -> Self {
        self.lane = client_id.into();
        self
    }

    /// How fast requests of its lane may go out; what the first request of a lane says holds for the run.
    pub fn pace(mut self, pace: Pace) -> Self {
        self.pace = pace;
        self
    }

    /// A second limit that the request keeps to, beside that of its lane, together with every request that names it.
    pub fn narrow(mut self, name: &str, pace: Pace) -> Self {
        self.narrow = Some((name.into(), pace));
        self
    }

    /// Has an answer judged by its body as well as by its status.
    pub fn meaning(mut self, meaning: Meaning) -> Self {
        self.meaning = Some(meaning);
        self
    }

    /// Adds a header.
    pub fn header(mut self, name: HeaderName, value: HeaderValue) -> Self {
        self.headers.insert(name, value);
        self
    }

    /// Adds `Authorization` with `scheme` and a secret `credential`.
    pub fn authorization(mut self, scheme: &str, credential: &SecretString) -> Result<Self> {
        let mut value = HeaderValue::from_str(&format!("{scheme} {}", credential.expose_secret())).map_err(|_| {
            Error::login(&self.account, format!("the stored login of account `{}` is damaged", self.account))
        })?;
        value.set_sensitive(true);
        self.headers.insert(AUTHORIZATION, value);
        self.secrets.push(credential.clone());
        Ok(self)
    }

    /// Keeps a secret out of every text, wherever it may turn up in the answer.
    pub fn hide(mut self, secret: &SecretString) -> Self {
        self.secrets.push(secret.clone());
        self
    }

    /// Only reads may be tried again: nobody knows what became of a write.
    pub(super) fn is_read(&self) -> bool {
        self.method == Method::GET || self.asks
    }

    /// Whether a field of the form stays out of every text.
    pub(super) fn is_secret(&self, name: &str) -> bool {
        (self.is_secret)(name)
    }

    /// What an answer really says: its status, or the one that its body stands for.
    pub(super) fn judged(&self, status: StatusCode, body: &Body) -> StatusCode {
        self.meaning.and_then(|meaning| meaning(body)).unwrap_or(status)
    }

    /// The host, for messages.
    pub(super) fn host(&self) -> &str {
        self.url.host_str().unwrap_or("the marketplace")
    }

    /// `text` as it may be shown: without this request's secrets, without control characters, at most 300 of them.
    pub fn shown(&self, text: &str) -> String {
        let clean: String = text.chars().map(|symbol| if symbol.is_control() { ' ' } else { symbol }).collect();
        let mut clean = redact::secrets(clean.trim().trim_matches('"'), &self.secrets);
        if let Some((at, _)) = clean.char_indices().nth(300) {
            clean.truncate(at);
            clean.push('…');
        }
        clean
    }
}

/// Form fields that are no secrets.
fn is_plain(name: &str) -> bool {
    matches!(name, "grant_type" | "scope" | "client_id" | "redirect_uri" | "app_key" | "sign_method" | "timestamp")
}

/// The body of an answer, read as leniently as possible.
#[derive(Clone, Debug, PartialEq)]
pub enum Body {
    /// Nothing at all.
    Empty,
    /// JSON of whatever shape.
    Json(Value),
    /// Anything else, such as the web page of a gateway, or JSON that broke off.
    Other(String),
}

/// What the other side answered in the end.
#[derive(Debug)]
pub struct Answer {
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The body.
    pub body: Body,
    /// What it took.
    pub effort: Effort,
}

impl Answer {
    /// The marketplace's trace id, which its support asks for.
    pub fn trace_id(&self) -> Option<String> {
        trace_id(&self.headers)
    }

    /// Whether a refusal is not in the API's own words: a machine between it and us answered, before the API saw the request or after.
    /// What every such machine may refuse by itself, for its size or pace, is not meant.
    pub fn is_of_a_machine_between(&self) -> bool {
        let by_itself = [401, 405, 411, 413, 414, 415, 417, 429, 431];
        self.status.is_client_error()
            && matches!(self.body, Body::Other(_))
            && !by_itself.contains(&self.status.as_u16())
    }

    /// When the answer was made, by the clock of the other side.
    pub fn date(&self) -> Option<Instant> {
        date(&self.headers)
    }
}

fn date(headers: &HeaderMap) -> Option<Instant> {
    chrono::DateTime::parse_from_rfc2822(headers.get(DATE)?.to_str().ok()?).ok().map(Instant::from)
}

/// The `trace-id` of an answer; only what can stand in a message.
pub(super) fn trace_id(headers: &HeaderMap) -> Option<String> {
    let text = headers.get("trace-id")?.to_str().ok()?;
    (!text.is_empty() && text.len() <= 64).then(|| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::{DATE, HeaderMap, Instant, date};

    #[test]
    fn the_date_of_an_answer_is_read() {
        let mut headers = HeaderMap::new();
        assert_eq!(date(&headers), None);
        headers.insert(DATE, "Thu, 09 Oct 2025 08:53:20 GMT".parse().unwrap());
        assert_eq!(date(&headers), Some(Instant::from_millis(1_760_000_000_000)));
        headers.insert(DATE, "soon".parse().unwrap());
        assert_eq!(date(&headers), None);
    }
}
