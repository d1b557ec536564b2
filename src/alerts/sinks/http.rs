//! Webhooks: signed JSON of our own, and the forms of Slack, Discord, Telegram and ntfy.

use super::Keys;
use crate::alerts::message::Notice;
use crate::alerts::text;
use crate::config::alerts::{Sink, Way};
use crate::domain::Instant;
use crate::error::{Error, Result};
use hmac::{Hmac, KeyInit, Mac};
use reqwest::header::{AUTHORIZATION, CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue, USER_AGENT};
use reqwest::{Client, Response};
use secrecy::{ExposeSecret, SecretString};
use serde_json::{Value, json};
use sha2::Sha256;
use std::fmt::Write as _;
use url::Url;

/// The header of the signature: `t=` the seconds since 1970, `v1=` the HMAC-SHA256 of `<t>.<body>` in hexadecimal digits.
const SIGNATURE: HeaderName = HeaderName::from_static("aftersale-signature");
/// What is read of an answer.
const MOST_BYTES: usize = 64 * 1024;
/// Discord: show no previews of links.
const SUPPRESS_EMBEDS: u32 = 1 << 2;

/// Where the messages go; no error names it, for most of these addresses are secrets.
pub(super) fn address(sink: &Sink, keys: &Keys) -> Result<Option<Url>> {
    let secret = |name: &str| keys.needed(sink, name).map(|secret| secret.expose_secret().trim().to_owned());
    let text = match &sink.way {
        Way::Webhook { url } => url.clone(),
        Way::Slack | Way::Discord | Way::Ntfy => secret("url")?,
        Way::Telegram { api_url, .. } => {
            format!("{}/bot{}/sendMessage", api_url.trim_end_matches('/'), secret("token")?)
        }
        Way::Stdout | Way::Smtp { .. } | Way::Command(_) => return Ok(None),
    };
    let mut url = Url::parse(&text).map_err(|cause| Error::usage(format!("its address cannot be read: {cause}")))?;
    match &sink.way {
        // Only then does Discord say whether the message was kept.
        Way::Discord => drop(url.query_pairs_mut().append_pair("wait", "true")),
        Way::Ntfy => drop(topic(&url)?),
        _ => {}
    }
    Ok(Some(url))
}

/// Posts the message. Any answer but success is an error; redirects are not followed.
pub(super) async fn send(sink: &Sink, keys: &Keys, client: &Client, notice: &Notice, at: Instant) -> Result<()> {
    let Some(url) = address(sink, keys)? else { return Ok(()) };
    let (url, body) = request(sink, url, notice, at)?;
    let body = body.to_string();
    let mut headers = HeaderMap::new();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    headers.insert(USER_AGENT, HeaderValue::from_static(concat!("aftersale/", env!("CARGO_PKG_VERSION"))));
    match &sink.way {
        Way::Webhook { .. } => {
            headers.insert(SIGNATURE, signature(keys.needed(sink, "secret")?, &body, at)?);
        }
        Way::Ntfy => {
            if let Some(token) = keys.0.get("token") {
                headers.insert(AUTHORIZATION, bearer(token)?);
            }
        }
        _ => {}
    }
    let host = url.host_str().unwrap_or("the service").to_owned();
    let sent = client.post(url).headers(headers).body(body).send().await;
    let response = sent.map_err(|cause| torn(&host, cause))?;
    judge(sink, &host, response).await
}

/// The body that the service takes, and where it takes it.
fn request(sink: &Sink, mut url: Url, notice: &Notice, at: Instant) -> Result<(Url, Value)> {
    let text = text::fitted(&sink.way, &notice.text);
    let body = match &sink.way {
        Way::Slack => json!({"text": text, "mrkdwn": false, "unfurl_links": false, "unfurl_media": false}),
        Way::Discord => json!({"content": text, "allowed_mentions": {"parse": []}, "flags": SUPPRESS_EMBEDS}),
        Way::Telegram { chat_id, .. } => {
            json!({"chat_id": chat_id, "text": text, "link_preview_options": {"is_disabled": true}})
        }
        // As JSON to the server's root: headers could not carry other letters than ASCII.
        Way::Ntfy => {
            let (root, topic) = topic(&url)?;
            url = root;
            let priority = if notice.urgent { 5 } else { 4 };
            json!({"topic": topic, "title": notice.subject, "message": text, "priority": priority})
        }
        _ => notice.json(sink, at),
    };
    Ok((url, body))
}

/// The server's root and the topic of an ntfy address such as `https://ntfy.sh/my-topic`.
fn topic(url: &Url) -> Result<(Url, String)> {
    let path = url.path().trim_end_matches('/');
    let (before, topic) = path.rsplit_once('/').unwrap_or_default();
    if topic.is_empty() {
        return Err(Error::usage("its address names no topic").hint("such as https://ntfy.sh/my-topic"));
    }
    let (topic, mut root) = (topic.to_owned(), url.clone());
    root.set_path(&format!("{before}/"));
    Ok((root, topic))
}

fn signature(secret: &SecretString, body: &str, at: Instant) -> Result<HeaderValue> {
    let unusable = || Error::failed("the signature cannot be made from this secret");
    let seconds = at.millis().div_euclid(1000);
    let mut mac = Hmac::<Sha256>::new_from_slice(secret.expose_secret().as_bytes()).map_err(|_| unusable())?;
    mac.update(format!("{seconds}.{body}").as_bytes());
    let digest = mac.finalize().into_bytes().iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    });
    HeaderValue::from_str(&format!("t={seconds},v1={digest}")).map_err(|_| unusable())
}

fn bearer(token: &SecretString) -> Result<HeaderValue> {
    let mut value = HeaderValue::from_str(&format!("Bearer {}", token.expose_secret()))
        .map_err(|_| Error::failed("its access token cannot stand in a header"))?;
    value.set_sensitive(true);
    Ok(value)
}

/// Reads the answer, but no more than is needed to judge it. What it says is not shown: it may repeat the address.
async fn judge(sink: &Sink, host: &str, mut response: Response) -> Result<()> {
    let status = response.status();
    let mut bytes = Vec::new();
    while bytes.len() < MOST_BYTES {
        match response.chunk().await {
            Ok(Some(chunk)) => bytes.extend_from_slice(&chunk),
            Ok(None) => break,
            // Its verdict stands in the status.
            Err(_) if status.is_success() && !matches!(sink.way, Way::Telegram { .. }) => break,
            Err(cause) => return Err(torn(host, cause)),
        }
    }
    if !status.is_success() {
        let said = format!("{host} answered {status}");
        let passing = status.is_server_error() || matches!(status.as_u16(), 408 | 429);
        return Err(if passing { Error::temporary(said) } else { Error::failed(said) });
    }
    let taken = match &sink.way {
        Way::Telegram { .. } => serde_json::from_slice::<Value>(&bytes).is_ok_and(|answer| answer["ok"] == true),
        _ => true,
    };
    if taken { Ok(()) } else { Err(Error::failed(format!("{host} did not say that it took the message"))) }
}

fn torn(host: &str, cause: reqwest::Error) -> Error {
    let said = match (cause.is_connect(), cause.is_timeout()) {
        (true, _) => format!("no connection to {host}"),
        (_, true) => format!("{host} did not answer in time"),
        _ => format!("the connection to {host} broke"),
    };
    Error::temporary(said).caused_by(cause.without_url())
}

#[cfg(test)]
mod tests {
    use super::{signature, topic};
    use crate::domain::Instant;
    use url::Url;

    #[test]
    fn the_signature_is_that_of_the_timestamp_and_the_body() {
        // printf '1700000000.{}' | openssl dgst -sha256 -hmac secret
        let made = signature(&"secret".into(), "{}", Instant::from_millis(1_700_000_000_999)).unwrap();
        let text = made.to_str().unwrap();
        let digest = "b8569b78799ff9e3cbff0fc2d63a33a2b57f3282abd07c37ae5e8e7d79a5f163";
        assert_eq!(text, format!("t=1700000000,v1={digest}"));
    }

    #[test]
    fn a_topic_is_the_last_part_of_its_address() {
        let of = |text: &str| topic(&Url::parse(text).unwrap()).map(|(root, topic)| (root.to_string(), topic));
        assert_eq!(of("https://ntfy.sh/hush").unwrap(), ("https://ntfy.sh/".into(), "hush".into()));
        assert_eq!(of("https://a.b/ntfy/hush/").unwrap(), ("https://a.b/ntfy/".into(), "hush".into()));
        assert!(of("https://ntfy.sh/").is_err());
    }
}
