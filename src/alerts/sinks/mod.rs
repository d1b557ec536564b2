//! Delivering one message through one sink.

mod command;
mod http;
mod smtp;

use super::message::Notice;
use crate::config::alerts::{Sink, Way};
use crate::domain::Instant;
use crate::error::{Error, Result};
use reqwest::Client;
use secrecy::SecretString;
use std::collections::BTreeMap;
use std::time::Duration;
use url::Url;

/// The secrets of a sink, by name.
#[derive(Clone, Debug, Default)]
pub struct Keys(pub BTreeMap<&'static str, SecretString>);

impl Keys {
    /// The secret of that name; without it the sink cannot be used.
    fn needed(&self, sink: &Sink, name: &str) -> Result<&SecretString> {
        self.0.get(name).ok_or_else(|| {
            Error::failed(format!("the sink `{}` has no {name}", sink.name))
                .hint(format!("aftersale alert secret {} {name}", sink.name))
        })
    }
}

/// Where the sink's messages go over HTTP; `None` for a sink that does not use it. No error names the address.
pub fn address(sink: &Sink, keys: &Keys) -> Result<Option<Url>> {
    http::address(sink, keys)
}

/// Sends one message. `client` must be there for a sink that has an [`address`]. Success means that the other side took it; an
/// error that it did not, or that nobody knows. What the sink prints is the caller's to do.
pub async fn send(sink: &Sink, keys: &Keys, client: Option<&Client>, notice: &Notice, at: Instant) -> Result<()> {
    let limit = Duration::from_millis(sink.timeout.millis().unsigned_abs());
    let sending = async {
        match (&sink.way, client) {
            (Way::Stdout, _) => Ok(()),
            (Way::Smtp { .. }, _) => smtp::send(sink, keys, notice, limit).await,
            (Way::Command(words), _) => command::send(sink, words, notice.json(sink, at), limit).await,
            (_, Some(client)) => http::send(sink, keys, client, notice, at).await,
            (_, None) => Err(Error::failed(format!("the sink `{}` has no connection", sink.name))),
        }
    };
    // A program is stopped by its own watcher, which must be let end.
    let patience = if matches!(sink.way, Way::Command(_)) { limit * 2 } else { limit };
    match tokio::time::timeout(patience, sending).await {
        Ok(sent) => sent,
        Err(_) => Err(too_slow(sink, limit)),
    }
}

fn too_slow(sink: &Sink, limit: Duration) -> Error {
    Error::temporary(format!("{} did not take it within {} s", sink.way.as_str(), limit.as_secs_f32()))
}
