//! One try of one request.

use super::call::{Body, Call, Content};
use reqwest::header::HeaderMap;
use reqwest::multipart::{Form, Part};
use reqwest::{Client, Response, StatusCode};
use secrecy::ExposeSecret;

/// The largest answer that is read, after decompression.
pub(super) const MOST_BYTES: usize = 32 * 1024 * 1024;

/// What came back.
pub(super) struct Reply {
    pub(super) status: StatusCode,
    pub(super) headers: HeaderMap,
    pub(super) body: Body,
}

/// Why nothing whole came back.
pub(super) struct Failure {
    /// A sentence part for a person.
    pub(super) reason: String,
    /// Whether another try may help.
    pub(super) may_pass: bool,
    /// Whether not one byte of the request went out.
    pub(super) never_sent: bool,
    pub(super) cause: Option<reqwest::Error>,
}

/// Sends the request and reads its answer whole.
pub(super) async fn exchange(client: &Client, call: &Call) -> Result<Reply, Failure> {
    let mut request = client.request(call.method.clone(), call.url.clone()).headers(call.headers.clone());
    let fields = call.form.iter().map(|(name, value)| (name.as_ref(), value.expose_secret()));
    request = match &call.content {
        Content::Nothing if call.form.is_empty() => request,
        Content::Nothing => request.form(&fields.collect::<Vec<_>>()),
        Content::Json(value) => request.body(value.to_string()),
        Content::Bytes(bytes) => request.body(bytes.clone()),
        Content::File { part, name, media_type, bytes } => {
            let file = Part::bytes(bytes.clone()).file_name(name.clone());
            let file = file.mime_str(media_type).map_err(|cause| torn(call, cause))?;
            request.multipart(
                fields
                    .fold(Form::new(), |form, (name, value)| form.text(name.to_owned(), value.to_owned()))
                    .part(*part, file),
            )
        }
    };
    let response = request.send().await.map_err(|cause| torn(call, cause))?;
    let (status, headers) = (response.status(), response.headers().clone());
    let bytes = read(call, response).await?;
    Ok(Reply { status, headers, body: lenient(&bytes) })
}

async fn read(call: &Call, mut response: Response) -> Result<Vec<u8>, Failure> {
    let mut bytes = Vec::new();
    while let Some(chunk) = response.chunk().await.map_err(|cause| torn(call, cause))? {
        if bytes.len() + chunk.len() > MOST_BYTES {
            let reason = format!("the answer of {} is larger than {} MiB", call.host(), MOST_BYTES >> 20);
            return Err(Failure { reason, may_pass: false, never_sent: false, cause: None });
        }
        bytes.extend_from_slice(&chunk);
    }
    Ok(bytes)
}

fn lenient(bytes: &[u8]) -> Body {
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Body::Empty;
    }
    serde_json::from_slice(bytes).map_or_else(|_| Body::Other(String::from_utf8_lossy(bytes).into_owned()), Body::Json)
}

/// What went wrong on the line, in words. The URL stays out of it: the message names what was asked for.
fn torn(call: &Call, cause: reqwest::Error) -> Failure {
    let host = call.host();
    let reason = match (cause.is_timeout(), cause.is_connect(), cause.is_body() || cause.is_decode()) {
        (true, true, _) => format!("no connection to {host} in 10 s"),
        (true, false, _) => format!("{host} sent nothing for 30 s"),
        (false, true, _) => format!("cannot connect to {host}: {}", deepest(&cause)),
        (false, false, true) => format!("the answer of {host} broke off"),
        (false, false, false) => format!("the connection to {host} failed: {}", deepest(&cause)),
    };
    let never_sent = cause.is_connect() || cause.is_builder();
    Failure { reason, may_pass: true, never_sent, cause: Some(cause.without_url()) }
}

fn deepest(cause: &reqwest::Error) -> String {
    let mut deepest: &dyn std::error::Error = cause;
    while let Some(source) = deepest.source() {
        deepest = source;
    }
    deepest.to_string()
}

#[cfg(test)]
mod tests {
    use super::{Body, lenient};

    #[test]
    fn bodies_of_every_shape_are_kept() {
        assert_eq!(lenient(b" \r\n"), Body::Empty);
        assert_eq!(lenient(b"[]"), Body::Json(serde_json::json!([])));
        assert_eq!(lenient(b"<html>"), Body::Other("<html>".into()));
        assert_eq!(lenient(b"{\"issues\":[{"), Body::Other("{\"issues\":[{".into()));
        assert_eq!(lenient(b"\xff"), Body::Other("\u{fffd}".into()));
    }
}
