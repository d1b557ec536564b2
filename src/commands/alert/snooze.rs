//! `alert snooze`: no alerts about a case for a while.

use super::remember::{SNOOZE, snooze_body};
use crate::alerts::Snooze;
use crate::app::App;
use crate::commands::show;
use crate::domain::{Instant, Span};
use crate::error::{Error, Result};
use crate::output::{Outcome, row, time};
use crate::store::NewEntry;
use serde_json::json;

/// For how long, as typed.
#[derive(Clone, Debug, Default)]
pub struct SnoozeFor {
    /// `tomorrow`, a date (both their beginning), an instant, or a span from now; `None` lifts the snooze.
    pub until: Option<String>,
    /// Keep silent even when a deadline is missed.
    pub even_missed: bool,
    /// Why.
    pub note: Option<String>,
}

/// Snoozes a case, or wakes it. A missed deadline is told all the same unless `even_missed` says otherwise.
pub async fn run(app: &App, case: &str, options: SnoozeFor) -> Result<Outcome> {
    let now = app.clock();
    let snooze = match &options.until {
        None => None,
        Some(text) => Some(Snooze { until: until(text, now)?, even_missed: options.even_missed, note: options.note }),
    };
    let key = show::find(app, case)?;
    let body = snooze_body(snooze.as_ref());
    if app.settings.dry_run {
        return Ok(Outcome::done().info(format!("would be written to the ledger: {SNOOZE} {key} {body}")));
    }
    let entry = NewEntry {
        kind: SNOOZE.into(),
        account: Some(key.account.clone()),
        case_id: Some(key.id.clone()),
        body,
        once_key: None,
    };
    app.ledger().append(entry, now).await?;
    let said = match &snooze {
        None => format!("{} is told of again", key.id),
        Some(Snooze { until, even_missed: true, .. }) => format!("nothing is told of {} until {until}", key.id),
        Some(Snooze { until, .. }) => {
            format!("nothing is told of {} until {until}, unless a deadline is missed", key.id)
        }
    };
    let data = json!({
        "id": key.id,
        "account": key.account,
        "until": snooze.as_ref().map(|snooze| snooze.until),
        "even_missed": snooze.as_ref().is_some_and(|snooze| snooze.even_missed),
        "note": snooze.and_then(|snooze| snooze.note),
    });
    Ok(Outcome::record(row(data)).info(said))
}

fn until(text: &str, now: Instant) -> Result<Instant> {
    let text = text.trim();
    let ahead = || Some(now.plus_millis(text.parse::<Span>().ok()?.millis()));
    let at = match text {
        "tomorrow" => Some(time::midnight_tonight(now)),
        _ => Instant::parse(text).or_else(|| time::start_of_date(text)).or_else(ahead),
    };
    let at = at.ok_or_else(|| {
        Error::usage(format!("--until: `{text}` is no instant"))
            .hint("write tomorrow, 2026-11-24, 2026-11-24T09:00:00+01:00 or a span from now such as 12h")
    })?;
    match at > now {
        true => Ok(at),
        false => Err(Error::usage(format!("--until: {at} is not in the future")).hint("--off lifts a snooze")),
    }
}
