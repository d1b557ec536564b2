//! One account: who it is, then its resources one after the other.

use super::{Options, Report, distinct, lock, marks, oldest_complete, resource};
use crate::app::App;
use crate::commands::entered::{self, Entered};
use crate::commands::refund;
use crate::config::Account;
use crate::domain::Instant;
use crate::error::{Error, ErrorKind, Result};
use crate::marketplaces::{Client, Identity};
use crate::store::MarkState;
use std::cell::Cell;
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
    /// Orders are not given to this login, so no more of them are asked for.
    pub orders_refused: Cell<bool>,
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
    if waited && !options.full && oldest_complete(&marks::marks(app, app.cache()?)?, &account.name) >= Some(asked) {
        return Ok(Vec::new());
    }
    marks::take_shop(app.cache()?, account)?;
    let names: Vec<&str> = client.resources().iter().map(|resource| resource.name).collect();
    app.cache()?.expect(&account.name, &names, app.clock())?;
    let (me, unknown) = identity(app, account, &client).await?;
    let entered = entered::of_account(app, &account.name).await?;
    let run = Run {
        app,
        account,
        client: &client,
        me,
        entered,
        options,
        started: app.clock(),
        orders_refused: Cell::new(false),
    };
    let mut reports = Vec::new();
    let no_answer = |error: &Error| error.kind == ErrorKind::Temporary;
    let mut is_gone = unknown.as_ref().is_some_and(no_answer);
    for resource in client.resources() {
        // Nobody answered who the account is, nor for the list before: the others would only be waited for.
        if let Some(before) = reports.last().filter(|_| is_gone) {
            reports.push(resource::given_up(&run, *resource, before)?);
            continue;
        }
        let report = resource::sync(&run, *resource).await?;
        is_gone &= report.state == MarkState::Failed && report.errors.iter().all(no_answer);
        reports.push(report);
    }
    if let (Some(report), Some(error)) = (reports.first_mut(), unknown) {
        report.errors.push(error.for_account(&account.name));
    }
    reports.extend(refunds(&run, is_gone, &reports).await?);
    for report in &mut reports {
        report.errors = distinct(std::mem::take(&mut report.errors).into_iter());
    }
    Ok(reports)
}

/// Reads the orders whose refunds are not settled: the case behind a refund may be over long before it is. A report where that failed.
async fn refunds(run: &Run<'_>, is_gone: bool, before: &[Report]) -> Result<Option<Report>> {
    let open = refund::unsettled(run.app, &run.account.name).await?;
    let error = match before.last().and_then(|report| report.errors.first()) {
        _ if open.is_empty() => None,
        // Nobody answers: it would only be waited for.
        Some(error) if is_gone => Some(Error::temporary(error.message.clone())),
        _ => refund::refresh(run.app, run.account, run.client, &open).await,
    };
    Ok(error.map(|mut error| {
        error.message = format!("its refunds could not be read: {}", error.message);
        Report { resource: super::REFUNDS, ..refused(run.account, error.for_account(&run.account.name)) }
    }))
}

/// Who the account is: from the cache when asked within a day, else from the marketplace. When that does not say, what was
/// known before still counts; without that nobody's messages are taken for the seller's, and the error goes with the reports.
pub(super) async fn identity(app: &App, account: &Account, client: &Client) -> Result<(Identity, Option<Error>)> {
    let now = app.clock();
    let cached = app.cache()?.identity(&account.name)?;
    let known = cached.and_then(|(json, at)| Some((serde_json::from_str::<Identity>(&json).ok()?, at)));
    if let Some((identity, at)) = &known
        && now.since(*at) < IDENTITY_MILLIS
    {
        return Ok((identity.clone(), None));
    }
    let identity = match client.identity().await {
        Ok(identity) => identity,
        Err(error) => {
            let before = known.map_or_else(Identity::unknown, |(identity, _)| identity);
            return Ok((before, Some(error)));
        }
    };
    let json = serde_json::to_string(&identity)
        .map_err(|cause| Error::failed("the account's identity cannot be kept").caused_by(cause))?;
    app.cache()?.set_identity(&account.name, &json, now)?;
    Ok((identity, None))
}

/// An account that could not even be tried. It has no resources to mark when its marketplace is not known.
fn refused(account: &Account, error: Error) -> Report {
    Report {
        account: account.name.clone(),
        resource: super::ALL,
        state: MarkState::Failed,
        listed: 0,
        read: 0,
        errors: vec![error],
    }
}
