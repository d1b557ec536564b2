//! One account: who it is, then its resources one after the other.

use super::{Options, Report, distinct, is_hopeless, lock, oldest_complete, resource};
use crate::app::App;
use crate::commands::entered::{self, Entered};
use crate::config::Account;
use crate::domain::Instant;
use crate::error::{Error, Result};
use crate::marketplaces::{Client, Identity};
use crate::store::MarkState;
use std::collections::HashMap;

/// How long the answer to "who am I" is believed.
const IDENTITY_MILLIS: i64 = 24 * 3_600_000;

/// What the sync of one resource needs to know.
pub(super) struct Run<'a> {
    pub app: &'a App,
    pub account: &'a Account,
    pub client: &'a Client,
    pub me: Identity,
    /// What the seller entered, by case id.
    pub entered: HashMap<String, Entered>,
    pub options: Options,
    /// When this run began.
    pub started: Instant,
}

/// Syncs one account. Only a broken store is an error here; everything else is in the reports and the marks.
pub(super) async fn sync(app: &App, account: &Account, options: Options) -> Result<Vec<Report>> {
    let asked = app.clock();
    let client = match app.client(account) {
        Ok(client) => client,
        Err(error) => return Ok(vec![refused(account, error.for_account(&account.name))]),
    };
    let (_guard, waited) = match lock::acquire(app, &account.name).await {
        Ok(held) => held,
        Err(error) => return Ok(vec![refused(account, error)]),
    };
    if waited && !options.full && oldest_complete(&app.cache()?.marks()?, &account.name) >= Some(asked) {
        return Ok(Vec::new());
    }
    let me = match identity(app, account, &client).await {
        Ok(me) => me,
        Err(error) => return fail_all(app, account, &client, error),
    };
    let entered = entered::of_account(app, &account.name).await?;
    let run = Run { app, account, client: &client, me, entered, options, started: app.clock() };
    let mut reports = Vec::new();
    for resource in client.resources() {
        let mut report = resource::sync(&run, *resource).await?;
        report.errors = distinct(report.errors.into_iter());
        let hopeless = report.errors.iter().any(is_hopeless);
        reports.push(report);
        if hopeless {
            break;
        }
    }
    Ok(reports)
}

/// Who the account is: from the cache when asked within a day, else from the marketplace.
async fn identity(app: &App, account: &Account, client: &Client) -> Result<Identity> {
    let now = app.clock();
    let cached = app.cache()?.identity(&account.name)?;
    if let Some((json, at)) = &cached
        && now.since(*at) < IDENTITY_MILLIS
        && let Ok(identity) = serde_json::from_str(json)
    {
        return Ok(identity);
    }
    let identity = client.identity().await?;
    let json = serde_json::to_string(&identity)
        .map_err(|cause| Error::failed("the account's identity cannot be kept").caused_by(cause))?;
    app.cache()?.set_identity(&account.name, &json, now)?;
    Ok(identity)
}

/// An account that could not even be tried. It has no resources to mark when its marketplace is not known.
fn refused(account: &Account, error: Error) -> Report {
    Report {
        account: account.name.clone(),
        resource: "all",
        state: MarkState::Failed,
        listed: 0,
        read: 0,
        errors: vec![error],
    }
}

/// Marks every resource as failed for one reason.
fn fail_all(app: &App, account: &Account, client: &Client, error: Error) -> Result<Vec<Report>> {
    let now = app.clock();
    for resource in client.resources() {
        app.cache()?.begin(&account.name, resource.name, now)?;
        app.cache()?.finish(&account.name, resource.name, now, MarkState::Failed, Some(&error.message))?;
    }
    Ok(vec![refused(account, error)])
}
