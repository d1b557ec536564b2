//! `return list`: from the cache alone, with its age.

use super::facts::{LIST_FIELDS, row_of};
use super::money::Deeds;
use super::select::{Wanted, cached};
use super::tracking;
use crate::app::App;
use crate::commands::list::{Ages, program};
use crate::domain::{Case, Instant};
use crate::error::Result;
use crate::output::{Column, Outcome, time};
use chrono::Local;

/// What to list.
#[derive(Clone, Debug, Default)]
pub struct ListOptions {
    /// Which returns.
    pub wanted: Wanted,
    /// Only those that have come back.
    pub arrived: bool,
    /// Ask the marketplaces and carriers first.
    pub refresh: bool,
}

/// Lists returns, the most urgent first.
pub async fn list(app: &App, options: &ListOptions) -> Result<Outcome> {
    let deeds = Deeds::read(app).await?;
    let cases = cached(app, &options.wanted, &deeds)?;
    let mut never_asked = true;
    for (_, stored) in &cases {
        never_asked &= tracking::arrival(app.cache()?, &stored.case)?.asked_at.is_none();
    }
    let failures = if options.refresh || never_asked {
        let open: Vec<&Case> = cases.iter().map(|(_, stored)| &stored.case).filter(|case| case.open).collect();
        tracking::refresh(app, &open, 0).await?
    } else {
        Vec::new()
    };
    let keys: Vec<_> = cases.iter().map(|(summary, _)| summary.key.clone()).collect();
    let shorts = app.cache()?.short_names(&keys)?;
    let mut rows = Vec::new();
    let mut oldest: Option<Instant> = None;
    for ((_, stored), short) in cases.iter().zip(&shorts) {
        let arrival = tracking::arrival(app.cache()?, &stored.case)?;
        if options.arrived && !arrival.arrived {
            continue;
        }
        if let Some(at) = arrival.asked_at.filter(|_| !arrival.arrived) {
            oldest = Some(oldest.map_or(at, |before| before.min(at)));
        }
        let mut row = row_of(app, stored, short, &deeds)?;
        if app.settings.style.shows_table() {
            let due = row["due_at"].as_str().and_then(Instant::parse);
            row.insert("due".into(), due.map_or_else(|| "–".into(), |at| time::due(at, app.now(), &Local)).into());
            for field in ["parcel_state", "refund_state"] {
                let words = row[field].as_str().unwrap_or_default().replace('-', " ");
                row.insert(field.into(), words.into());
            }
            if row["handled_by"] == "marketplace" {
                row.insert("refund_state".into(), "not yours".into());
            }
        }
        rows.push(row);
    }
    let shown = |field: &'static str| match field {
        "short" => Column::new("short", "RETURN"),
        "buyer" => Column::new("buyer", "BUYER"),
        "parcel_state" => Column::new("parcel_state", "PARCEL"),
        "refund_state" => Column::new("refund_state", "REFUND"),
        "value" => Column::new("value", "VALUE"),
        other => Column::hidden(other),
    };
    let due = std::iter::once(Column::worded("due", "DUE"));
    let columns: Vec<Column> = due.chain(LIST_FIELDS.into_iter().map(shown)).collect();
    let marks = crate::commands::sync::marks(app, app.cache()?)?;
    let names: Vec<String> = app.accounts()?.iter().map(|account| account.name.clone()).collect();
    let ages = Ages::new(&names, &marks, app.config()?.sync.max_age, app.now());
    let mut outcome = Outcome::table(columns, rows, "no return waits for anything");
    outcome = outcome.info(format!("synced: {}", ages.summary()));
    if let Some(at) = oldest {
        outcome = outcome.info(format!("parcels followed {}", time::ago(at, app.now())));
    }
    outcome.failures.extend(ages.failures(program(app)));
    outcome.failures.extend(failures);
    Ok(outcome)
}
