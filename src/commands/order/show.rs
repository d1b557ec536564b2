//! `order show`: an order with all that hangs on it.

use super::{find, page};
use crate::app::App;
use crate::commands::act::action_row;
use crate::commands::handoff;
use crate::commands::list::program;
use crate::commands::sync;
use crate::config::Account;
use crate::domain::{CommissionClaim, Instant, Order, OrderReturn, Parcel};
use crate::error::{Error, ErrorKind, Result};
use crate::journal::{Handoff, Record};
use crate::marketplaces::{Client, Marketplace};
use crate::output::{Body, Outcome, Row, View, row};
use crate::store::CaseSummary;
use serde_json::{Value, json};

/// All that is known of an order. What could not be had is `None`, and why stands in `failures`.
pub(super) struct Facts {
    pub account: Account,
    pub order: Order,
    /// When it was read, where it could not be read now.
    pub read_at: Option<Instant>,
    pub parcels: Option<Vec<Parcel>>,
    pub returns: Option<Vec<OrderReturn>>,
    pub commissions: Option<Vec<CommissionClaim>>,
    /// The cases with their short names.
    pub cases: Vec<(CaseSummary, String)>,
    pub actions: Vec<Record>,
    pub handoffs: Vec<Handoff>,
    pub failures: Vec<Error>,
}

/// Shows an order as the marketplace tells it now, else as it was read last. Each part that could not be had is a failure beside the rest.
pub async fn show(app: &App, name: &str) -> Result<Outcome> {
    // The cases come out of the cache; that it could not be filled is told with the marketplace's own failures below.
    let _ = sync::ensure(app, false).await;
    let named = find::order(app, name).await?;
    let client = app.client(&named.account)?;
    let facts = gather(app, &named.account, &client, &named.order_id).await?;
    let next = next(app, &facts);
    let text = page::of(app, &facts);
    let record = crate::output::Record { row: row_of(&facts), view: View::Text(text) };
    let mut outcome = Outcome::new(Body::Record(record));
    if let Some(at) = facts.read_at {
        outcome = outcome.warning(format!("the order could not be read now; this is from {at}"));
    }
    outcome.failures = facts.failures;
    Ok(match next {
        Some(hint) => outcome.hint(hint),
        None => outcome,
    })
}

async fn gather(app: &App, account: &Account, client: &Client, id: &str) -> Result<Facts> {
    let mut failures = Vec::new();
    let (order, read_at) = match find::fresh(app, account, client, id).await {
        Ok(order) => (order, None),
        Err(error) => match app.cache()?.order(&account.name, id)? {
            Some((order, at)) if error.kind != ErrorKind::Interrupted => {
                failures.push(error);
                (order, Some(at))
            }
            _ => return Err(error),
        },
    };
    let since = order.bought_at.unwrap_or_default();
    let (parcels, returns, commissions) = futures::join!(
        client.parcels(&order),
        client.returns(Some(id), since),
        client.commission_claims(order.buyer_id.as_deref(), since),
    );
    let parcels = parcels.map(|(parcels, untracked)| {
        failures.extend(untracked);
        parcels
    });
    let own = |claim: &CommissionClaim| order.lines.iter().any(|line| line.id == claim.line_id);
    let commissions = commissions.map(|all| all.into_iter().filter(own).collect());
    let cases = app.cache()?.cases_of_order(&account.name, id)?;
    let keys: Vec<_> = cases.iter().map(|case| case.key.clone()).collect();
    let shorts = app.cache()?.short_names(&keys)?;
    let mut facts = Facts {
        account: account.clone(),
        read_at,
        parcels: had(parcels, &mut failures),
        returns: had(returns, &mut failures),
        commissions: had(commissions, &mut failures),
        cases: cases.into_iter().zip(shorts).collect(),
        actions: Vec::new(),
        handoffs: Vec::new(),
        failures,
        order,
    };
    facts.actions = actions(app, &facts).await?;
    facts.handoffs = handoffs(app, &facts).await?;
    Ok(facts)
}

fn had<T>(result: Result<T>, failures: &mut Vec<Error>) -> Option<T> {
    result.map_err(|error| failures.push(error)).ok()
}

/// What was done to the order, to its cases, and to its claims of commission.
async fn actions(app: &App, facts: &Facts) -> Result<Vec<Record>> {
    let (gate, account, order) = (app.gate()?, facts.account.name.as_str(), facts.order.id.as_str());
    let mut found = gate.records(account, order, Some(order)).await?;
    let cases = facts.cases.iter().map(|(case, _)| case.key.id.as_str());
    let claims = facts.commissions.iter().flatten().map(|claim| claim.id.as_str());
    for subject in cases.chain(claims) {
        for record in gate.records(account, subject, None).await? {
            if !found.iter().any(|known| known.id == record.id) {
                found.push(record);
            }
        }
    }
    found.sort_by_key(|record| record.seq);
    Ok(found)
}

async fn handoffs(app: &App, facts: &Facts) -> Result<Vec<Handoff>> {
    let mut found = Vec::new();
    let cases = facts.cases.iter().map(|(case, _)| case.key.id.as_str());
    for subject in std::iter::once(facts.order.id.as_str()).chain(cases) {
        found.extend(app.handoffs().of(Some(&facts.account.name), Some(subject)).await?);
    }
    Ok(found)
}

/// The order as JSON tells it. Every key is always there; a part that could not be had is null.
fn row_of(facts: &Facts) -> Row {
    let order = &facts.order;
    let mut fields = row(order);
    fields.remove("parcels");
    let mut whole = row(json!({
        "id": order.id,
        "account": facts.account.name,
        "marketplace": facts.account.marketplace,
        "read_at": facts.read_at,
    }));
    whole.extend(fields);
    let cases: Vec<Value> = facts
        .cases
        .iter()
        .map(|(case, short)| {
            json!({
                "id": case.key.id,
                "short": short,
                "kind": case.kind,
                "status": case.status,
                "open": case.open,
                "move": case.turn,
                "reason": case.reason,
                "due_at": case.primary.as_ref().map(|deadline| deadline.due_at),
                "due_rule": case.primary.as_ref().map(|deadline| &deadline.rule),
            })
        })
        .collect();
    let rest = json!({
        "parcels": facts.parcels,
        "returns": facts.returns,
        "commissions": facts.commissions,
        "cases": cases,
        "actions": facts.actions.iter().map(action_row).collect::<Vec<_>>(),
        "handoffs": facts.handoffs.iter().map(handoff::row_of).collect::<Vec<_>>(),
    });
    whole.extend(row(rest));
    whole
}

/// The next command: the most urgent open case, else nothing.
fn next(app: &App, facts: &Facts) -> Option<String> {
    let open = facts.cases.iter().filter(|(case, _)| case.open);
    let due = |case: &CaseSummary| case.primary.as_ref().map_or(i64::MAX, |deadline| deadline.due_at.millis());
    let (_, short) = open.min_by_key(|(case, _)| due(case))?;
    Some(format!("{} show {short}", program(app)))
}

/// The proper name of the account's marketplace.
pub(super) fn marketplace(account: &Account) -> &str {
    Marketplace::named(&account.marketplace).map_or(account.marketplace.as_str(), |known| known.title())
}
