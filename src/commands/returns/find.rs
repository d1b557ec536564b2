//! `return find WAYBILL`: whose is the box on the table?

use super::facts::{LIST_FIELDS, row_of};
use super::money::Deeds;
use super::select::is_leg;
use super::tracking;
use crate::app::App;
use crate::commands::sync;
use crate::domain::{Case, CaseKey, Kind, Move, waybill_key};
use crate::error::{Error, Result};
use crate::marketplaces::Row;
use crate::output::{Column, Outcome};
use crate::store::StoredCase;

/// The returns with that parcel, by either of its numbers. Where the cache has none, the marketplaces are asked.
pub async fn find(app: &App, waybill: &str) -> Result<Outcome> {
    if waybill_key(waybill).is_empty() {
        return Err(Error::usage("the waybill is empty").hint("aftersale return find 620000000000000000000000"));
    }
    let mut keys = app.cache()?.of_waybill(waybill, &app.settings.accounts)?;
    let mut failures = Vec::new();
    if keys.is_empty() {
        (keys, failures) = ask(app, &waybill_key(waybill)).await?;
    }
    if keys.is_empty() {
        let error = Error::not_found(format!("no return has a parcel `{}`", waybill.trim()));
        return Err(match failures.pop() {
            Some(failed) => failed,
            None => error.hint("the number may be of an ordinary parcel: aftersale list --kind return"),
        });
    }
    let mut cases = Vec::new();
    for key in &keys {
        cases.extend(app.cache()?.load(key)?);
    }
    let told: Vec<&Case> = cases.iter().map(|stored| &stored.case).collect();
    failures.extend(tracking::refresh(app, &told, app.config()?.sync.max_age.millis()).await?);
    let shorts = app.cache()?.short_names(&keys)?;
    let deeds = Deeds::read(app).await?;
    let rows: Vec<_> =
        cases.iter().zip(&shorts).map(|(stored, short)| row_of(app, stored, short, &deeds)).collect::<Result<_>>()?;
    let waits = |row: &crate::output::Row| {
        row["handled_by"] == "seller"
            && row["open"] == true
            && (row["refund_state"] == "none" || row["refund_state"] == "no-funds")
    };
    let confirms = matches!(rows.as_slice(), [only] if waits(only))
        && cases.iter().all(|one| !is_leg(&one.case) || one.case.turn == Move::Seller);
    let shown = |field: &'static str| match field {
        "short" => Column::new("short", "RETURN"),
        "account" => Column::new("account", "ACCOUNT"),
        "reference" => Column::new("reference", "NUMBER"),
        "buyer" => Column::new("buyer", "BUYER"),
        "subject" => Column::new("subject", "GOODS"),
        "refund_state" => Column::new("refund_state", "REFUND"),
        other => Column::hidden(other),
    };
    let mut outcome = Outcome::table(LIST_FIELDS.into_iter().map(shown).collect(), rows, "");
    outcome.failures = failures;
    Ok(match shorts.as_slice() {
        [only] if confirms => {
            outcome.hint(format!("aftersale return show {only}")).hint(format!("aftersale return confirm {only}"))
        }
        [only] => outcome.hint(format!("aftersale return show {only}")),
        _ => outcome,
    })
}

/// Asks every selected account; what was found is in the cache afterwards.
async fn ask(app: &App, waybill: &str) -> Result<(Vec<CaseKey>, Vec<Error>)> {
    let (mut keys, mut failures) = (Vec::new(), Vec::new());
    for account in app.accounts()? {
        let client = app.client(account)?;
        let rows = match client.returns_of(waybill).await {
            Ok(rows) => rows,
            Err(error) => {
                failures.push(error);
                continue;
            }
        };
        let list = client.resources().iter().find(|list| list.kind == Kind::Return);
        for (row, list) in rows.iter().zip(list.into_iter().cycle()) {
            let key = CaseKey { account: account.name.clone(), id: row.id.clone() };
            let known = stub(&key, &account.marketplace, row, list.name, app);
            match sync::one(app, account, &client, &known).await {
                Ok(_) => keys.push(key),
                Err(error) => failures.push(error),
            }
        }
    }
    Ok((keys, failures))
}

/// What is known of a return that no sync has met yet.
fn stub(key: &CaseKey, marketplace: &str, row: &Row, list: &str, app: &App) -> StoredCase {
    let seen = row.at.unwrap_or_else(|| app.clock());
    StoredCase {
        case: Case::unreadable(key.clone(), marketplace, Kind::Return, String::new(), seen),
        deadlines: Vec::new(),
        at_risk: None,
        resource: list.into(),
        fingerprint: row.fingerprint.clone(),
        details_at: seen,
        seen_at: seen,
    }
}
