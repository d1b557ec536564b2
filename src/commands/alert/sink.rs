//! `alert test` and `alert secret`: whether a sink works, and what it needs.

use super::give;
use crate::alerts;
use crate::app::{App, blocking};
use crate::commands::auth::stdin_bytes;
use crate::config::alerts::Sink;
use crate::error::{Error, Result};
use crate::output::{self, Outcome, row};
use crate::secrets::sink_secret_name;
use secrecy::SecretString;
use serde_json::json;

/// More than this is no secret of a sink.
const MOST_SECRET_BYTES: u64 = 8 * 1024;

/// Sends a message that only says that it arrives. Nothing is remembered of it.
pub async fn test(app: &App, name: &str) -> Result<Outcome> {
    let sink = find(app, name)?;
    let done = |state: &str| row(json!({"sink": sink.name, "type": sink.way.as_str(), "state": state}));
    if app.settings.dry_run {
        return Ok(Outcome::record(done("would_be_given")));
    }
    let line = give::connect(app, sink).await?;
    let notice = alerts::test_notice(sink, app.clock());
    give::send(app, sink, &line, &notice).await.map_err(|error| Error {
        message: format!("the test through `{}` failed: {}", sink.name, error.message),
        ..error
    })?;
    Ok(Outcome::record(done("given")).info(format!("`{}` took the message", sink.name)))
}

/// Keeps a secret of a sink: from stdin, or asked for on a terminal. Without a name it is the one that the sink cannot do without.
pub async fn secret(app: &App, name: &str, which: Option<&str>) -> Result<Outcome> {
    if app.settings.demo {
        return Err(Error::usage("the demo keeps no secrets")
            .hint("for a sink of the demo, name a program that prints it: url_command = [\"cat\", \"…\"]"));
    }
    let sink = find(app, name)?;
    let known = sink.way.secrets();
    let secret = match which {
        None => known.first().copied(),
        Some(which) => known.iter().copied().find(|secret| *secret == which),
    };
    let Some(secret) = secret else {
        let error = Error::usage(format!("a sink of type {} has no such secret", sink.way.as_str()));
        return Err(if known.is_empty() { error } else { error.hint(format!("it has: {}", known.join(", "))) });
    };
    let full = sink_secret_name(&sink.name, secret);
    if app.settings.dry_run {
        return Ok(Outcome::done().info(format!("would keep {full}")));
    }
    let value = typed(app, secret)?;
    let vault = app.vault()?.clone();
    let kept = vault.describe();
    blocking(move || vault.set(&full, &value)).await?;
    Ok(Outcome::done()
        .info(format!("the {secret} of `{}` is kept in {kept}", sink.name))
        .hint(format!("aftersale alert test {}", sink.name)))
}

fn typed(app: &App, secret: &str) -> Result<SecretString> {
    let wrong = |why: &str| Error::usage(format!("the {secret} on stdin {why}"));
    if app.settings.may_ask {
        return output::ask_secret(&format!("The {secret}:"));
    }
    let bytes = stdin_bytes(MOST_SECRET_BYTES)?.ok_or_else(|| wrong("is too long to be one"))?;
    let text = String::from_utf8(bytes).map_err(|_| wrong("is not text"))?;
    match text.trim() {
        "" => Err(wrong("is empty").hint("on a terminal it is asked for")),
        text => Ok(SecretString::from(text)),
    }
}

fn find<'a>(app: &'a App, name: &str) -> Result<&'a Sink> {
    let sinks = &app.config()?.alerts.sinks;
    sinks.get(name).ok_or_else(|| {
        let names: Vec<&str> = sinks.keys().map(String::as_str).collect();
        Error::not_found(format!("there is no alert sink `{name}`"))
            .hint(format!("configured: {}", names.join(", ")))
            .hint(format!("in config.toml: [alerts.sinks.{name}]"))
    })
}
