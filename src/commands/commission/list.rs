//! `commission list`: what can still be claimed and until when, and what became of claims.

use super::Term;
use super::gather::{Found, gather};
use super::lines::{Line, State};
use crate::app::App;
use crate::commands::list::{program, soon};
use crate::config::Account;
use crate::domain::{CommissionClaim, DueState, Instant};
use crate::error::{Error, Result};
use crate::marketplaces::Marketplace;
use crate::output::{Column, Outcome, Row, row, time};
use chrono::Local;
use serde_json::json;

/// What to list.
#[derive(Clone, Debug)]
pub struct List {
    /// Only what can be claimed.
    pub claimable: bool,
    /// What could have been claimed, too.
    pub all: bool,
    /// How many days back claims are shown.
    pub days: u16,
}

/// Lists order lines, those that can be claimed first, in order of their end. An account that cannot be asked is a failure beside the
/// others; where all of them fail, it is the error.
pub async fn list(app: &App, options: &List) -> Result<Outcome> {
    let mut report = Report::default();
    for account in app.accounts()? {
        if let Err(error) = one(app, account, options, &mut report).await {
            report.failures.push(error);
        }
    }
    if report.asked == 0 && !report.failures.is_empty() {
        return Err(report.failures.remove(0));
    }
    let Report { mut rows, notes, failures, .. } = report;
    rows.sort_by_key(|(place, _)| place.clone());
    let claimable = rows.iter().filter(|((group, ..), _)| *group == 0).count();
    let table = app.settings.style.shows_table();
    let until = |row: &Row| {
        let due = row["due_at"].as_str().filter(|_| row["state"] == State::Claimable.as_str()).and_then(Instant::parse);
        due.map_or_else(|| "–".into(), |at| time::due(at, app.now(), &Local))
    };
    let rows = rows.into_iter().map(|(_, mut row)| {
        if table {
            row.insert("due".into(), until(&row).into());
        }
        row
    });
    let rows: Vec<Row> = rows.collect();
    let columns = vec![
        Column::worded("due", "UNTIL"),
        Column::new("state", "STATE"),
        Column::new("status", "CLAIM"),
        Column::new("commission", "SUM"),
        Column::new("quantity", "PCS"),
        Column::new("name", "WHAT"),
        Column::new("line", "LINE"),
        Column::hidden("account"),
        Column::hidden("order_id"),
        Column::hidden("line_id"),
        Column::hidden("due_at"),
        Column::hidden("claim_id"),
    ];
    let mut outcome = Outcome::table(columns, rows, "no commission can be claimed, and none was");
    outcome.failures = failures;
    outcome = notes.into_iter().fold(outcome, Outcome::info);
    Ok(match claimable {
        0 => outcome,
        _ => outcome
            .hint(format!("{} commission claim LINE", program(app)))
            .hint(format!("all of them: {} commission plan > plan.ndjson", program(app))),
    })
}

/// A row's place: what can be claimed by its end, then what is claimed, then what is too late, each the newest first.
type Place = (u8, i64, String);

#[derive(Default)]
struct Report {
    rows: Vec<(Place, Row)>,
    notes: Vec<String>,
    failures: Vec<Error>,
    asked: usize,
}

async fn one(app: &App, account: &Account, options: &List, report: &mut Report) -> Result<()> {
    let client = app.client(account)?;
    let Some(rule) = client.commission_rule() else {
        let title = Marketplace::named(&account.marketplace)?.title();
        report.notes.push(format!(
            "{} ({title}): there is nothing of the kind, no commission can be claimed back",
            account.name
        ));
        report.asked += 1;
        return Ok(());
    };
    let since = app.now().plus_millis(-i64::from(options.days) * 86_400_000);
    let Found { lines, others } = gather(app, account, &client, Term::new(app, rule), since).await?;
    report.asked += 1;
    for line in lines {
        let recent = line.claim.as_ref().is_none_or(|claim| claim.created_at.is_none_or(|at| at >= since));
        let wanted = match line.state {
            State::Claimable => true,
            State::Claimed => recent && !options.claimable,
            State::Expired => options.all,
            State::Ungrounded => false,
        };
        if wanted {
            report.rows.push((place(&line), row_of(app, account, rule, &line)?));
        }
    }
    let recent = |claim: &CommissionClaim| claim.created_at.is_none_or(|at| at >= since);
    for claim in others.iter().filter(|claim| !options.claimable && recent(claim)) {
        let at = claim.created_at.map_or(0, |at| -at.millis());
        report.rows.push(((1, at, claim.id.clone()), other(account, claim)));
    }
    Ok(())
}

fn place(line: &Line) -> Place {
    let filed = line.claim.as_ref().and_then(|claim| claim.created_at);
    match line.state {
        State::Claimable => (0, line.due_at.map_or(i64::MAX, |at| at.millis()), line.line.id.clone()),
        State::Claimed => (1, filed.map_or(0, |at| -at.millis()), line.line.id.clone()),
        _ => (2, line.due_at.map_or(0, |at| -at.millis()), line.line.id.clone()),
    }
}

/// A line as JSON tells it. Every key is always there.
fn row_of(app: &App, account: &Account, rule: &str, line: &Line) -> Result<Row> {
    let waits = line.state == State::Claimable;
    let soon = soon(&app.config()?.deadlines.warn_before);
    let claim = line.claim.as_ref();
    Ok(row(json!({
        "state": line.state,
        "status": claim.map(|claim| &claim.status),
        "commission": claim.and_then(|claim| claim.commission.as_ref()),
        "quantity": line.quantity,
        "name": line.line.name,
        "line": short(&line.line.id),
        "account": account.name,
        "order_id": line.order_id,
        "line_id": line.line.id,
        "offer_id": line.line.offer_id,
        "price": line.line.price.times(line.quantity),
        "ground": line.ground,
        "bought_at": line.bought_at,
        "due_at": line.due_at,
        "due_rule": rule,
        "due_state": DueState::at(line.due_at.filter(|_| waits), app.now(), soon).as_str(),
        "claim_id": claim.map(|claim| &claim.id),
        "automatic": claim.map(|claim| claim.automatic),
        "claimed_at": claim.and_then(|claim| claim.created_at),
    })))
}

/// A claim of whose order no more is known.
fn other(account: &Account, claim: &CommissionClaim) -> Row {
    row(json!({
        "state": if claim.is_cancelled() { "cancelled" } else { State::Claimed.as_str() },
        "status": claim.status,
        "commission": claim.commission,
        "quantity": claim.quantity,
        "name": null,
        "line": short(&claim.line_id),
        "account": account.name,
        "order_id": null,
        "line_id": claim.line_id,
        "offer_id": claim.offer_id,
        "price": null,
        "ground": null,
        "bought_at": claim.bought_at,
        "due_at": null,
        "due_rule": null,
        "due_state": "none",
        "claim_id": claim.id,
        "automatic": claim.automatic,
        "claimed_at": claim.created_at,
    }))
}

/// As much of an id as tells it from others.
fn short(id: &str) -> String {
    id.chars().take(8).collect()
}
