//! Giving alerts: claim, send, settle.

use super::{asked_for_rows, given_row, remember};
use crate::alerts::{self, Due, Keys, Notice};
use crate::app::{App, blocking};
use crate::config::alerts::{Sink, Way};
use crate::domain::Instant;
use crate::error::{Error, ErrorKind, Result};
use crate::marketplaces::http;
use crate::net;
use crate::output::{self, Row, time};
use crate::secrets;
use reqwest::Client;
use std::collections::BTreeMap;

/// What became of the alerts of a run.
#[derive(Default)]
pub(super) struct Given {
    pub rows: Vec<Row>,
    pub failures: Vec<Error>,
}

/// A sink that is ready to take messages.
pub(super) struct Line {
    keys: Keys,
    client: Option<Client>,
}

/// Gives the alerts, all sinks side by side, so that one that hangs holds up none of the others.
pub(super) async fn all(app: &App, dues: Vec<Due>, foot: &str) -> Result<Given> {
    let mut by_sink: BTreeMap<String, Vec<Due>> = BTreeMap::new();
    for due in dues {
        by_sink.entry(due.key.sink.clone()).or_default().push(due);
    }
    let sinks = &app.config()?.alerts.sinks;
    let work = by_sink.into_iter().filter_map(|(name, dues)| Some(through(app, sinks.get(&name)?, dues, foot)));
    let mut all = Given::default();
    for given in futures::future::try_join_all(work).await? {
        all.rows.extend(given.rows);
        all.failures.extend(given.failures);
    }
    Ok(all)
}

/// Gives alerts through one sink. Only a broken ledger is an error here.
async fn through(app: &App, sink: &Sink, dues: Vec<Due>, foot: &str) -> Result<Given> {
    let mut mine = Vec::new();
    for mut due in dues {
        if remember::claim(app, &due).await? {
            due.attempts += 1;
            mine.push(due);
        }
    }
    let now = app.clock();
    let clock = time::Clock { person: true, now };
    let when = |at: Instant| match clock.near(at) {
        Some(near) => format!("{} ({near})", clock.date(at)),
        None => clock.date(at),
    };
    let mut given = Given::default();
    let mut line = connect(app, sink).await;
    let mut why = None;
    for notice in alerts::notices(sink, mine, foot, &when) {
        let sent = match &line {
            Ok(ready) => send(app, sink, ready, &notice).await,
            Err(error) => Err(Error::new(error.kind, error.message.clone())),
        };
        for alert in &notice.alerts {
            let result = sent.as_ref().map_err(|error| error.message.as_str()).copied();
            remember::settle(app, &alert.due, result).await?;
            let state = if result.is_ok() { "given" } else { "waiting" };
            given.rows.push(given_row(&alert.due, state, result.err()));
        }
        if let Err(error) = sent {
            // A sink that cannot be reached is not asked again for every message.
            if error.kind == ErrorKind::Temporary && line.is_ok() {
                line = Err(Error::temporary(format!("not tried, because before: {}", error.message)));
            }
            why = why.or(Some(error));
        }
    }
    given.failures.extend(why.map(|why| failed(sink, &given.rows, why, line.err())));
    Ok(given)
}

fn failed(sink: &Sink, rows: &[Row], why: Error, line: Option<Error>) -> Error {
    let waiting = rows.iter().filter(|row| row["state"] == "waiting").count();
    let what = if waiting == 1 { "1 alert waits".into() } else { format!("{waiting} alerts wait") };
    let said = format!("the alert sink `{}` failed: {}; {what} for the next run", sink.name, why.message);
    let mut error = Error::new(ErrorKind::Partial, said);
    error.hints.extend(line.into_iter().flat_map(|line| line.hints));
    error.cause = why.cause;
    error.hint(format!("aftersale alert test {}", sink.name))
}

/// Gets the sink's secrets and its connection ready.
pub(super) async fn connect(app: &App, sink: &Sink) -> Result<Line> {
    net::install_provider();
    let mut keys = Keys::default();
    for name in sink.way.secrets() {
        let full = secrets::sink_secret_name(&sink.name, name);
        let found = match sink.secret_commands.get(name) {
            Some(command) => {
                let command = command.clone();
                let place = format!("try {name}_command of [alerts.sinks.{}] in config.toml by hand", sink.name);
                let printed = blocking(move || secrets::printed_by(&command, &full)).await;
                // The usual hint is about the commands of [secrets].
                printed.map_err(|error| Error { hints: vec![place], ..error })?
            }
            None if !sink.keeps(name) => None,
            None => {
                let vault = app.vault()?.clone();
                blocking(move || vault.get(&full)).await?
            }
        };
        keys.0.extend(found.map(|secret| (*name, secret)));
    }
    let client = alerts::address(sink, &keys)?.map(|url| http::outbound(&url)).transpose()?;
    Ok(Line { keys, client })
}

/// Sends one message. The `stdout` sink prints it, unless the rows of the run are printed instead.
pub(super) async fn send(app: &App, sink: &Sink, line: &Line, notice: &Notice) -> Result<()> {
    match sink.way {
        Way::Stdout if asked_for_rows(app) => Ok(()),
        Way::Stdout => output::deliver(&format!("{}\n", notice.text))
            .map_err(|cause| Error::temporary(format!("standard output took nothing: {cause}")).caused_by(cause)),
        _ => alerts::send(sink, &line.keys, line.client.as_ref(), notice, app.clock()).await,
    }
}
