//! The parameters of a call: from the query, a form body, or a multipart body, all alike (aliexpress-api §4.2).

use super::refusal::Refusal;
use crate::simulator::http::Call;
use serde_json::Value;
use std::collections::BTreeMap;

/// What a call carries.
#[derive(Clone, Debug, Default)]
pub(crate) struct Params {
    /// Every text parameter, system and business alike.
    pub texts: BTreeMap<String, String>,
    /// Files of a multipart body by field name; they are not signed.
    pub files: BTreeMap<String, Vec<u8>>,
}

impl Params {
    /// Reads query and body.
    pub fn of(call: &Call) -> Self {
        let mut params = Self::default();
        params.take_form(call.query.as_bytes());
        let kind = call.header("content-type").unwrap_or_default();
        match kind.split_once("boundary=") {
            Some((start, rest)) if start.trim_start().starts_with("multipart/form-data") => {
                let boundary = rest.split(';').next().unwrap_or_default().trim().trim_matches('"');
                params.take_parts(&call.body, boundary);
            }
            _ => params.take_form(&call.body),
        }
        params
    }

    fn take_form(&mut self, text: &[u8]) {
        for (name, value) in url::form_urlencoded::parse(text) {
            self.texts.insert(name.into_owned(), value.into_owned());
        }
    }

    fn take_parts(&mut self, body: &[u8], boundary: &str) {
        let mark = format!("--{boundary}");
        for part in split(body, mark.as_bytes()).into_iter().skip(1) {
            let Some(at) = find(part, b"\r\n\r\n") else { continue };
            let head = String::from_utf8_lossy(&part[..at]).into_owned();
            let content = part[at + 4..].strip_suffix(b"\r\n").unwrap_or(&part[at + 4..]);
            let Some(name) = attribute(&head, "name") else { continue };
            match attribute(&head, "filename") {
                Some(_) => self.files.insert(name, content.to_vec()).is_some(),
                None => self.texts.insert(name, String::from_utf8_lossy(content).into_owned()).is_some(),
            };
        }
    }

    /// A parameter that is not blank.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.texts.get(name).map(String::as_str).filter(|value| !value.trim().is_empty())
    }

    /// A parameter that must be there.
    pub fn need(&self, name: &str) -> Result<&str, Refusal> {
        self.get(name).ok_or_else(|| Refusal::missing(name))
    }

    /// A whole number that must be there.
    pub fn need_int(&self, name: &str) -> Result<i64, Refusal> {
        self.need(name)?.trim().parse().map_err(|_| Refusal::parameter(name, "a whole number is expected"))
    }

    /// A parameter that holds a JSON object. The gateway forgives commas that stand twice, which an official client writes,
    /// and a second wrapping in the parameter's own name, which the documentation shows.
    pub fn need_object(&self, name: &str) -> Result<Value, Refusal> {
        let text = self.need(name)?;
        let parsed = serde_json::from_str(text).or_else(|_| serde_json::from_str(&text.replace(",,", ",")));
        let value: Value = parsed.map_err(|_| Refusal::parameter(name, "it is no JSON"))?;
        let value = value.get(name).filter(|inner| inner.is_object()).cloned().unwrap_or(value);
        if value.is_object() { Ok(value) } else { Err(Refusal::parameter(name, "it is no JSON object")) }
    }
}

/// A whole number from a JSON number or text.
pub(crate) fn int(value: &Value) -> Option<i64> {
    value.as_i64().or_else(|| value.as_str()?.trim().parse().ok())
}

/// Yes or no from a JSON boolean or text.
pub(crate) fn flag(value: &Value) -> Option<bool> {
    value.as_bool().or_else(|| value.as_str()?.parse().ok())
}

/// A text that is not blank; numbers pass for texts.
pub(crate) fn text(value: &Value) -> Option<String> {
    let text = value.as_str().map(str::to_owned).or_else(|| value.is_number().then(|| value.to_string()))?;
    (!text.trim().is_empty()).then_some(text)
}

fn attribute(head: &str, name: &str) -> Option<String> {
    let line = head.lines().find(|line| line.to_lowercase().starts_with("content-disposition"))?;
    let mark = format!("{name}=\"");
    line.split(';').find_map(|piece| piece.trim().strip_prefix(&mark)?.strip_suffix('"').map(str::to_owned))
}

fn find(text: &[u8], mark: &[u8]) -> Option<usize> {
    text.windows(mark.len()).position(|window| window == mark)
}

fn split<'a>(mut text: &'a [u8], mark: &[u8]) -> Vec<&'a [u8]> {
    let mut parts = Vec::new();
    while let Some(at) = find(text, mark) {
        parts.push(&text[..at]);
        text = &text[at + mark.len()..];
    }
    parts.push(text);
    parts
}

#[cfg(test)]
mod tests {
    use super::Params;
    use crate::simulator::http::Call;
    use axum::body::Bytes;
    use axum::http::HeaderMap;

    fn call(query: &str, kind: &str, body: &'static [u8]) -> Call {
        let mut headers = HeaderMap::new();
        headers.insert("content-type", kind.parse().unwrap());
        Call {
            method: "POST".into(),
            path: "/sync".into(),
            query: query.into(),
            headers,
            body: Bytes::from_static(body),
            base: String::new(),
        }
    }

    #[test]
    fn reads_query_and_form() {
        let params = Params::of(&call("a=1&b=x%20y", "application/x-www-form-urlencoded", b"c=%D1%82+z&d="));
        assert_eq!(params.need("b").unwrap(), "x y");
        assert_eq!(params.need("c").unwrap(), "т z");
        assert_eq!(params.need("d").unwrap_err().code, "MissingParameter");
    }

    #[test]
    fn reads_a_multipart_body() {
        let body = b"--XX\r\nContent-Disposition: form-data; name=\"extension\"\r\nContent-Type: text/plain\r\n\r\njpg\r\n\
            --XX\r\ncontent-disposition: form-data; name=\"image_bytes\"; filename=\"a.jpg\"\r\n\r\n\x00\r\n\x01\r\n--XX--\r\n";
        let params = Params::of(&call("", "multipart/form-data; boundary=XX", body));
        assert_eq!(params.need("extension").unwrap(), "jpg");
        assert_eq!(params.files["image_bytes"], b"\x00\r\n\x01");
    }

    #[test]
    fn forgives_what_official_clients_write() {
        let mut params = Params::default();
        params.texts.insert("param_dto".into(), r#"{"a":1,,"b":2}"#.into());
        assert_eq!(params.need_object("param_dto").unwrap()["b"], 2);
        params.texts.insert("param_dto".into(), r#"{"param_dto":{"a":3}}"#.into());
        assert_eq!(params.need_object("param_dto").unwrap()["a"], 3);
        params.texts.insert("param_dto".into(), "[1]".into());
        assert!(params.need_object("param_dto").is_err());
    }
}
