//! `refund list`: what went back, what is on its way, and what came to nothing; by us and by others.

use super::made::{Made, Stage, joined};
use crate::app::App;
use crate::commands::digest::instant;
use crate::commands::list::program;
use crate::commands::order::find;
use crate::commands::sync;
use crate::config::Account;
use crate::domain::{CaseKey, Instant, Money};
use crate::error::{Error, Result};
use crate::journal::Record;
use crate::marketplaces::Marketplace;
use crate::output::{Column, Note, Outcome, Row, row, time};
use chrono::Local;
use serde_json::json;
use std::collections::BTreeMap;

/// How far back refunds are listed without `--since`, in milliseconds.
const USUAL: i64 = 30 * 86_400_000;
/// A marketplace's clock may lag behind ours by so many milliseconds.
const LAG: i64 = 5 * 60_000;

/// Who made a refund.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whose {
    /// This tool.
    Ours,
    /// Somebody in the marketplace's pages, another program, or the marketplace itself.
    Elsewhere,
}

/// What to list.
#[derive(Clone, Debug, Default)]
pub struct List {
    /// Only this order.
    pub order: Option<String>,
    /// Only this stage, or this status word of the marketplace.
    pub status: Option<String>,
    /// Only what was made since then: a date, an instant or a span back from now.
    pub since: Option<String>,
    /// Only those.
    pub whose: Option<Whose>,
    /// Only what is not settled: not paid, and not made anew since.
    pub unsettled: bool,
}

/// The fields of a row, in order.
pub const FIELDS: [&str; 17] = [
    "id",
    "account",
    "marketplace",
    "order_id",
    "state",
    "status",
    "settled",
    "total",
    "reason",
    "whose",
    "created_at",
    "journal",
    "journal_state",
    "command",
    "case",
    "case_kind",
    "reference",
];

/// Lists refunds, the newest first. An account that cannot be asked is a failure beside the others.
pub async fn list(app: &App, options: &List) -> Result<Outcome> {
    // Orders and cases are named out of the cache; refunds themselves are read now.
    let _ = sync::ensure(app, false).await;
    options.status.as_deref().map_or(Ok(()), known_status)?;
    let typed = options.since.as_deref().map(|text| instant("--since", text, app.now())).transpose()?;
    let since = typed.unwrap_or(app.now().plus_millis(-USUAL));
    let (mut found, mut failures, mut unlisted, mut asked) = (Vec::new(), Vec::new(), Vec::new(), 0);
    let records = app.gate()?.all().await?;
    match &options.order {
        Some(name) => {
            let named = find::order(app, name).await?;
            let client = app.client(&named.account)?;
            let order = find::fresh(app, &named.account, &client, &named.order_id).await?;
            let about: Vec<Record> =
                records.into_iter().filter(|one| one.action.order_id.as_ref() == Some(&order.id)).collect();
            let id = order.id.clone();
            let shown = order.refunds.into_iter().map(|mut refund| {
                refund.order_id = Some(id.clone());
                refund
            });
            found.extend(joined(&named.account, shown.collect(), &about, Some(Instant::from_millis(0))));
            found.retain(|made| typed.is_none_or(|since| made.at().is_none_or(|at| at >= since)));
        }
        None => {
            let progress = app.talk().progress("reading refunds");
            for account in app.accounts()? {
                let marketplace = Marketplace::named(&account.marketplace)?;
                if !marketplace.makes_refunds() {
                    unlisted.push(format!(
                        "{} ({}) makes its refunds itself, and lists none",
                        account.name,
                        marketplace.title()
                    ));
                    continue;
                }
                asked += 1;
                match of_account(app, account, since, &records).await {
                    Ok(made) => found.extend(made),
                    Err(error) => failures.push(error),
                }
            }
            drop(progress);
            if asked > 0 && failures.len() == asked {
                return Err(failures.remove(0));
            }
        }
    }
    found.sort_by_key(|made| (made.at().map_or(i64::MIN, |at| -at.millis()), made.id().map(str::to_owned)));
    let rows: Vec<(Stage, Row)> = found
        .iter()
        .map(|made| (made, settled(made, &found)))
        .filter(|(made, settled)| wanted(made, *settled, options))
        .map(|(made, settled)| Ok((made.stage(), row_of(app, made, settled)?)))
        .collect::<Result<_>>()?;
    let mut outcome = printed(app, rows, since, options);
    outcome.failures = failures;
    // Before what is to be done next.
    outcome.notes.splice(0..0, unlisted.into_iter().map(Note::Info));
    Ok(outcome)
}

async fn of_account(app: &App, account: &Account, since: Instant, records: &[Record]) -> Result<Vec<Made>> {
    let shown = app.client(account)?.refunds_since(since).await?;
    let mut made = joined(account, shown, records, Some(since.plus_millis(LAG)));
    // What only the journal knows is told however old it is: nobody would look for it otherwise.
    made.retain(|one| one.refund.is_none() || one.at().is_none_or(|at| at >= since));
    Ok(made)
}

/// Paid; or come to nothing and made anew or replaced since, so that a debt is counted once: by its newest refund.
pub(super) fn settled(made: &Made, all: &[Made]) -> bool {
    match made.stage() {
        Stage::Paid => true,
        Stage::NoFunds | Stage::Invalid | Stage::Absent => {
            all.iter().any(|other| other.succeeds(made) || other.replaces(made))
        }
        Stage::UnderWay | Stage::Unknown => false,
    }
}

fn wanted(made: &Made, settled: bool, options: &List) -> bool {
    let ours = made.record.is_some();
    let status = |word: &String| {
        let shown = made.refund.as_ref().is_some_and(|refund| refund.status.eq_ignore_ascii_case(word));
        shown || made.stage().as_str().eq_ignore_ascii_case(word)
    };
    options.whose.is_none_or(|whose| (whose == Whose::Ours) == ours)
        && options.status.as_ref().is_none_or(status)
        && !(options.unsettled && settled)
}

/// A refund as JSON tells it. Every key is always there.
pub(super) fn row_of(app: &App, made: &Made, settled: bool) -> Result<Row> {
    let record = made.record.as_ref();
    let case = record.map(|record| &record.action).filter(|action| action.kind.is_some());
    let reference = match case {
        Some(action) => {
            let key = CaseKey { account: action.account.clone(), id: action.case_id.clone() };
            app.cache()?.load(&key)?.and_then(|stored| stored.case.reference)
        }
        None => None,
    };
    Ok(row(json!({
        "id": made.id(),
        "account": made.account.name,
        "marketplace": made.account.marketplace,
        "order_id": made.order_id(),
        "state": made.stage(),
        "status": made.refund.as_ref().map(|refund| &refund.status),
        "settled": settled,
        "total": made.total(),
        "reason": made.reason(),
        "whose": if record.is_some() { "ours" } else { "elsewhere" },
        "created_at": made.at(),
        "journal": record.map(|record| &record.id),
        "journal_state": record.map(|record| record.state),
        "command": record.map(|record| &record.action.command),
        "case": case.map(|action| &action.case_id),
        "case_kind": case.and_then(|action| action.kind),
        "reference": reference,
    })))
}

fn printed(app: &App, rows: Vec<(Stage, Row)>, since: Instant, options: &List) -> Outcome {
    let open = |stages: &[Stage]| -> Vec<Row> {
        let of_stages = rows.iter().filter(|(one, row)| stages.contains(one) && row["settled"] == false);
        of_stages.map(|(_, row)| row.clone()).collect()
    };
    let (nothing, unknown) = (open(&[Stage::NoFunds, Stage::Invalid, Stage::Absent]), open(&[Stage::Unknown]));
    let said = summary(&rows);
    let table = app.settings.style.shows_table();
    let rows = rows.into_iter().map(|(_, mut row)| {
        if table {
            let at = row["created_at"].as_str().and_then(Instant::parse);
            let short = |field: &str| row[field].as_str().map(|id| id.chars().take(8).collect::<String>());
            let (id, order) = (short("id").or_else(|| short("journal")), short("order_id"));
            let about = row["reference"].as_str().map(str::to_owned).or_else(|| short("case")).or(order);
            let by = if row["whose"] == "ours" { "us" } else { "others" };
            row.insert("when".into(), at.map(|at| time::stamp(at, app.now(), &Local)).into());
            row.insert("short".into(), id.into());
            row.insert("by".into(), by.into());
            row.insert("about".into(), about.into());
        }
        row
    });
    let shown = |field: &'static str| match field {
        "state" => Column::new("state", "STATE"),
        "total" => Column::new("total", "TOTAL"),
        "reason" => Column::new("reason", "REASON"),
        other => Column::hidden(other),
    };
    let mut columns = vec![Column::worded("short", "REFUND"), Column::worded("when", "MADE")];
    columns.extend(FIELDS.into_iter().map(shown));
    columns.extend([Column::worded("by", "BY"), Column::worded("about", "FOR")]);
    let when_empty = match (&options.order, options.unsettled) {
        (_, true) => "every refund is settled",
        (Some(_), _) => "nothing of this order was refunded",
        (None, _) => "nothing was refunded",
    };
    let mut outcome = Outcome::table(columns, rows.collect(), when_empty).info(said);
    if options.order.is_none() {
        outcome = outcome.info(format!("refunds since {}", time::date(since, app.now(), &Local)));
    }
    next(app, outcome, &nothing, unknown.is_empty())
}

/// What can be done about those that came to nothing: only what was made from here is sent anew from here.
fn next(app: &App, mut outcome: Outcome, nothing: &[Row], all_known: bool) -> Outcome {
    let program = program(app);
    if !all_known {
        outcome = outcome.hint(format!("{program} journal reconcile"));
    }
    let (ours, others): (Vec<&Row>, Vec<&Row>) =
        nothing.iter().partition(|row| matches!(row["case_kind"].as_str(), Some("return" | "claim")));
    if !others.is_empty() {
        let count = others.len();
        let (were, them) = if count == 1 { ("refund was", "it") } else { ("refunds were", "them") };
        let said = format!("{count} {were} made elsewhere and came to nothing: make {them} anew there, or");
        let said = format!("{said} confirm the return: {program} return list");
        outcome = outcome.info(said);
    }
    let top_up = if ours.iter().any(|row| row["state"] == "no-funds") { "top up the balance, then: " } else { "" };
    match ours.as_slice() {
        [] => outcome,
        [only] => {
            let name = only["id"].as_str().map(|id| id.chars().take(8).collect::<String>());
            let name = name.or_else(|| only["journal"].as_str().map(str::to_owned)).unwrap_or_default();
            outcome.hint(format!("{top_up}{program} refund retry {name}"))
        }
        _ => outcome.hint(format!("{top_up}{program} refund retry REFUND, for each")),
    }
}

/// `12 refunds; not settled: 1 under-way 19.99 PLN, 2 no-funds 40.00 PLN`.
fn summary(rows: &[(Stage, Row)]) -> String {
    let mut open: BTreeMap<&str, (usize, BTreeMap<String, i64>)> = BTreeMap::new();
    for (stage, row) in rows.iter().filter(|(_, row)| row["settled"] == false) {
        let total: Option<Money> = serde_json::from_value(row["total"].clone()).ok();
        let entry = open.entry(stage.as_str()).or_default();
        entry.0 += 1;
        if let Some(total) = total {
            *entry.1.entry(total.currency).or_default() += total.minor;
        }
    }
    let count = rows.len();
    let mut said = format!("{count} refund{}", if count == 1 { "" } else { "s" });
    let told = open.into_iter().map(|(stage, (count, sums))| {
        let sums = sums.into_iter().map(|(currency, minor)| Money::new(minor, currency).to_string());
        format!("{count} {stage}, {}", sums.collect::<Vec<_>>().join(" and "))
    });
    let told: Vec<String> = told.collect();
    if !told.is_empty() {
        said.push_str(&format!("; not settled: {}", told.join("; ")));
    }
    said
}

/// Refuses a word that is neither a state nor a status.
fn known_status(word: &str) -> Result<()> {
    let of_marketplace = ["NEW", "VALIDATED", "VALIDATE_FAILED", "IN_PROGRESS", "PARTIAL", "SUCCESS", "CANCELED"];
    let stages = Stage::ALL.map(Stage::as_str);
    if of_marketplace.iter().chain(&stages).any(|known| known.eq_ignore_ascii_case(word)) {
        return Ok(());
    }
    Err(Error::usage(format!("--status: `{word}` is no state of a refund")).hint(format!(
        "{}, or the marketplace's word: {}",
        stages.join(", "),
        of_marketplace.join(", ")
    )))
}
