//! `--trace-file`: one JSON line per exchange, fit to be attached to a report.

use super::call::{Body, Call, Content, trace_id};
use super::exchange::{Failure, Reply};
use super::redact;
use crate::error::{Error, Result};
use reqwest::header::{CONTENT_TYPE, HeaderMap, HeaderName, RETRY_AFTER, WWW_AUTHENTICATE};
use secrecy::{ExposeSecret, SecretString};
use serde_json::{Map, Value, json};
use std::fs::{File, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

/// The most of a body that is written, in bytes.
const MOST: usize = 64 * 1024;
const SHOWN: [HeaderName; 3] = [CONTENT_TYPE, RETRY_AFTER, WWW_AUTHENTICATE];

/// The file, opened at the first exchange. Several processes may write to one.
pub(super) struct Trace {
    path: PathBuf,
    file: Mutex<Option<File>>,
}

impl Trace {
    pub(super) fn new(path: &Path) -> Self {
        Self { path: path.into(), file: Mutex::new(None) }
    }

    /// Opens the file, so that a place that cannot be written is known before anything is sent.
    pub(super) fn ready(&self) -> Result<()> {
        self.append(&[]).map_err(|cause| self.unwritable(&cause))
    }

    /// Adds one exchange. Secrets and personal data are taken out before anything is written.
    pub(super) fn write(
        &self,
        call: &Call,
        tried: &std::result::Result<Reply, Failure>,
        took: Duration,
        attempt: u32,
    ) -> Result<()> {
        let mut line = entry(call, tried, took, attempt).to_string();
        line.push('\n');
        self.append(line.as_bytes()).map_err(|cause| self.unwritable(&cause))
    }

    fn unwritable(&self, cause: &std::io::Error) -> Error {
        Error::failed(format!("cannot write the trace file {}: {cause}", self.path.display()))
            .hint("choose another place with --trace-file, or leave it out")
    }

    fn append(&self, line: &[u8]) -> std::io::Result<()> {
        let mut slot = self.file.lock().unwrap_or_else(PoisonError::into_inner);
        let file = match slot.take() {
            Some(file) => slot.insert(file),
            None => slot.insert(open(&self.path)?),
        };
        file.lock()?;
        let written = file.write_all(line);
        file.unlock()?;
        written
    }
}

/// Only the owner may read a new file.
fn open(path: &Path) -> std::io::Result<File> {
    let mut options = OpenOptions::new();
    options.append(true).create(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

fn entry(call: &Call, tried: &std::result::Result<Reply, Failure>, took: Duration, attempt: u32) -> Value {
    let mut line = json!({
        "time": crate::domain::Instant::from(chrono::Utc::now()),
        "account": call.account,
        "method": call.method.as_str(),
        "url": redact::url(&call.url, &call.secrets),
        "request_headers": headers(&call.headers, |_| true, &call.secrets),
        "request_form": form(call),
        "request_body": content(call),
        "attempt": attempt,
        "ms": u64::try_from(took.as_millis()).unwrap_or(u64::MAX),
    });
    match tried {
        Ok(reply) => {
            line["status"] = reply.status.as_u16().into();
            line["trace_id"] = trace_id(&reply.headers).into();
            line["response_headers"] = headers(&reply.headers, |name| SHOWN.contains(name), &call.secrets);
            line["response"] = body(call, &reply.body);
        }
        Err(failure) => line["error"] = redact::secrets(&failure.reason, &call.secrets).into(),
    }
    line
}

fn headers(headers: &HeaderMap, wanted: impl Fn(&HeaderName) -> bool, secrets: &[SecretString]) -> Value {
    let shown = headers.iter().filter(|(name, _)| wanted(name)).map(|(name, value)| {
        let value = if value.is_sensitive() {
            redact::GONE.into()
        } else {
            redact::secrets(value.to_str().unwrap_or("?"), secrets)
        };
        (name.to_string(), Value::String(value))
    });
    Value::Object(shown.collect())
}

fn form(call: &Call) -> Value {
    let shown: Map<String, Value> = call
        .form
        .iter()
        .map(|(name, value)| {
            let value = match call.is_secret(name) {
                true => redact::GONE.to_owned(),
                false => redact::secrets(value.expose_secret(), &call.secrets),
            };
            (name.to_string(), value.into())
        })
        .collect();
    if shown.is_empty() { Value::Null } else { Value::Object(shown) }
}

/// What the request carries: JSON without personal data, files by their size.
fn content(call: &Call) -> Value {
    match &call.content {
        Content::Nothing => Value::Null,
        Content::Json(value) => redact::json(value, &call.secrets),
        Content::Bytes(bytes) | Content::File { bytes, .. } => format!("[{} bytes]", bytes.len()).into(),
    }
}

/// A body that cannot be read field by field is left out where tokens come: nobody can tell what is secret in it.
fn body(call: &Call, body: &Body) -> Value {
    match body {
        Body::Empty => Value::Null,
        Body::Json(value) => {
            let value = redact::json(value, &call.secrets);
            let text = value.to_string();
            if text.len() > MOST { cut(text) } else { value }
        }
        Body::Other(text) if !call.is_read() => format!("[{} bytes left out]", text.len()).into(),
        Body::Other(text) => cut(redact::text(text, &call.secrets)),
    }
}

fn cut(text: String) -> Value {
    if text.len() <= MOST {
        return text.into();
    }
    let kept: String = text.chars().take(MOST / 4).collect();
    format!("{kept}… [{} bytes in all]", text.len()).into()
}
