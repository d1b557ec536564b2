//! What comes in and what goes out, freed from the server: handlers are plain functions from a [`Call`] to an [`Answer`].

use axum::body::Bytes;
use axum::http::HeaderMap;
use serde_json::Value;
use std::borrow::Cow;

/// A request, read to its end.
#[derive(Clone, Debug)]
pub(crate) struct Call {
    /// The method in upper case.
    pub method: String,
    /// The path, still percent-encoded.
    pub path: String,
    /// The query as it came, without the question mark.
    pub query: String,
    /// The headers.
    pub headers: HeaderMap,
    /// The body.
    pub body: Bytes,
    /// The address that the simulator answers on.
    pub base: String,
}

impl Call {
    /// The path's segments, decoded.
    pub fn segments(&self) -> Vec<String> {
        self.path.split('/').skip(1).map(decoded).collect()
    }

    /// Segment number `index` of the path, empty when there is none.
    pub fn segment(&self, index: usize) -> String {
        self.path.split('/').nth(index + 1).map(decoded).unwrap_or_default()
    }

    /// The first value of a query parameter.
    pub fn param(&self, name: &str) -> Option<String> {
        self.params(name).into_iter().next()
    }

    /// Every value of a query parameter that may be repeated.
    pub fn params(&self, name: &str) -> Vec<String> {
        pairs(self.query.as_bytes()).into_iter().filter(|(key, _)| key == name).map(|(_, value)| value).collect()
    }

    /// A parameter from the query or else from a form body, as the login service takes them.
    pub fn field(&self, name: &str) -> Option<String> {
        let form = || pairs(&self.body).into_iter().find(|(key, _)| key == name).map(|(_, value)| value);
        self.param(name).or_else(form)
    }

    /// A header's value.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).and_then(|value| value.to_str().ok())
    }

    /// The body as JSON; `Null` when it is none.
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or(Value::Null)
    }

    /// Path and query as they came.
    pub fn target(&self) -> String {
        if self.query.is_empty() { self.path.clone() } else { format!("{}?{}", self.path, self.query) }
    }

    /// The path with every id replaced, so that requests can be counted by kind. No fixed segment of the API holds a digit
    /// or an upper-case letter.
    pub fn template(&self) -> String {
        let is_id = |part: &str| part.chars().any(|letter| letter.is_ascii_digit() || letter.is_ascii_uppercase());
        let parts: Vec<_> = self.path.split('/').map(|part| if is_id(part) { "{id}" } else { part }).collect();
        parts.join("/")
    }
}

/// The name-value pairs of a query or a form.
fn pairs(text: &[u8]) -> Vec<(String, String)> {
    url::form_urlencoded::parse(text).map(|(key, value)| (key.into_owned(), value.into_owned())).collect()
}

/// A path segment without its percent signs. A plus sign stands for itself there, unlike in a query.
fn decoded(part: &str) -> String {
    let escaped = part.replace('+', "%2B");
    let mut parsed = url::form_urlencoded::parse(escaped.as_bytes());
    parsed.next().map_or_else(String::new, |(key, _): (Cow<'_, str>, _)| key.into_owned())
}

/// What goes back.
#[derive(Clone, Debug)]
pub(crate) struct Reply {
    /// The HTTP status.
    pub status: u16,
    /// Headers beside the length.
    pub headers: Vec<(&'static str, String)>,
    /// The body.
    pub body: Vec<u8>,
}

/// A handler's result. A refusal is a reply too, which lets `?` end a handler early.
pub(crate) type Answer = Result<Reply, Reply>;

impl Reply {
    /// A reply without a body.
    pub fn empty(status: u16) -> Self {
        Self { status, headers: Vec::new(), body: Vec::new() }
    }

    /// A plain JSON reply.
    pub fn json(status: u16, body: &Value) -> Self {
        Self::typed(status, "application/json", body.to_string().into_bytes())
    }

    /// A page of HTML.
    pub fn html(status: u16, title: &str, text: &str) -> Self {
        let page = format!("<html><head><title>{title}</title></head><body><h1>{title}</h1>{text}</body></html>\n");
        Self::typed(status, "text/html; charset=utf-8", page.into_bytes())
    }

    /// A reply of any content type.
    pub fn typed(status: u16, content_type: &str, body: Vec<u8>) -> Self {
        Self { status, headers: vec![("content-type", content_type.into())], body }
    }

    /// Adds a header.
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.headers.push((name, value.into()));
        self
    }
}
