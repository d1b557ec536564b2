//! `alert run` when the ledger cannot be read, so that nobody knows what was told before.

use super::{View, give, planned};
use crate::alerts::{Memory, plain_notice};
use crate::app::App;
use crate::config::alerts::Sink;
use crate::config::files;
use crate::domain::Instant;
use crate::error::{Error, Result};

/// How many alerts are named.
const NAMED: usize = 20;

/// The error of the ledger, with what should be told of now below it. So that it does not stand on stderr alone, each sink is told once
/// a day, which a small file remembers; where even that cannot be written, every run tells.
pub(super) async fn told(app: &App, view: &View, error: Error) -> Error {
    let mut said = Error::new(
        error.kind,
        format!("no alert is given, because nobody knows what was told before: {}", error.message),
    );
    said.hints = error.hints;
    said.cause = error.cause;
    let Ok(plan) = planned(app, view, &Memory::default()) else { return said };
    for due in plan.dues.iter().take(NAMED) {
        let line = format!("{}: {}, {}", due.item.account, due.item.step, due.item.title);
        if !said.details.contains(&line) {
            said.details.push(line);
        }
    }
    if app.settings.dry_run || is_said(app, view.today) {
        return said;
    }
    let text = [&[said.message.clone()], said.details.as_slice(), said.hints.as_slice()].concat().join("\n");
    let Ok(config) = app.config() else { return said };
    let mut failed = false;
    for sink in config.alerts.sinks.values().filter(|sink| !sink.escalations_only) {
        if let Err(why) = tell(app, sink, &text, view.now).await {
            failed = true;
            said.details.push(format!("the alert sink `{}` failed: {}", sink.name, why.message));
        }
    }
    if !failed {
        let _ = files::replace(&marker(app), view.today.to_string().as_bytes());
    }
    said
}

async fn tell(app: &App, sink: &Sink, text: &str, at: Instant) -> Result<()> {
    let line = give::connect(app, sink).await?;
    give::send(app, sink, &line, &plain_notice("aftersale gives no alerts", text, at)).await
}

fn marker(app: &App) -> std::path::PathBuf {
    app.paths.data_dir.join("locks").join("alerts-blind")
}

fn is_said(app: &App, today: Instant) -> bool {
    std::fs::read_to_string(marker(app)).is_ok_and(|said| said == today.to_string())
}
