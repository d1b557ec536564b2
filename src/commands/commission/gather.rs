//! Everything of an account that commission can be claimed for, or is.

use super::Term;
use super::lines::{Line, State, judge};
use crate::app::App;
use crate::commands::order::find;
use crate::config::Account;
use crate::domain::{CommissionClaim, Instant, Order, OrderReturn};
use crate::error::Result;
use crate::marketplaces::Client;
use futures::stream::{self, StreamExt};
use std::collections::{BTreeSet, HashSet};

/// How many orders are read at once.
const IN_FLIGHT: usize = 8;

/// What was found.
pub struct Found {
    /// The lines of every order with a refund or a finished return.
    pub lines: Vec<Line>,
    /// Claims on lines of other orders.
    pub others: Vec<CommissionClaim>,
}

/// Reads the refunds and returns of the time in which something can still be claimed, the claims since `since`, and the orders concerned.
pub async fn gather(app: &App, account: &Account, client: &Client, term: Term<'_>, since: Instant) -> Result<Found> {
    let now = app.now();
    let purchases = now.plus_millis(-term.longest()?);
    let progress = app.talk().progress(&format!("reading refunds, returns and claims of {}", account.name));
    let (refunded, returns, claims) = futures::join!(
        client.refunded_orders(purchases),
        client.returns(None, purchases),
        client.commission_claims(None, since.min(purchases)),
    );
    let (mut ids, returns, claims) = (refunded?, returns?, claims?);
    ids.extend(returns.iter().filter(|row| row.paid_back).map(|row| row.order_id.clone()));
    progress.label("reading the orders");
    let orders = orders(app, account, client, ids, &claims).await?;
    drop(progress);
    let mut lines = Vec::new();
    for order in &orders {
        let returns: Vec<OrderReturn> = returns.iter().filter(|row| row.order_id == order.id).cloned().collect();
        let bought: Vec<_> = order.lines.iter().map(|line| line.bought_at.or(order.bought_at)).collect();
        let dues = bought.iter().map(|at| term.due(*at)).collect::<Result<Vec<_>>>()?;
        let due = |at| bought.iter().position(|each| *each == at).and_then(|place| dues[place]);
        lines.extend(judge(order, &returns, &claims, now, due));
    }
    lines.retain(|line| line.state != State::Ungrounded && (line.ground.is_some() || line.claim.is_some()));
    let told: HashSet<&str> = lines.iter().filter_map(|line| Some(line.claim.as_ref()?.id.as_str())).collect();
    let others = claims.iter().filter(|claim| !told.contains(claim.id.as_str())).cloned().collect();
    Ok(Found { lines, others })
}

/// The orders, side by side. One that is known already and whose every line is claimed has nothing new to tell.
async fn orders(
    app: &App,
    account: &Account,
    client: &Client,
    ids: BTreeSet<String>,
    claims: &[CommissionClaim],
) -> Result<Vec<Order>> {
    let live: HashSet<&str> =
        claims.iter().filter(|claim| !claim.is_cancelled()).map(|claim| claim.line_id.as_str()).collect();
    let (mut orders, mut wanted) = (Vec::new(), Vec::new());
    for id in ids {
        match app.cache()?.order(&account.name, &id)? {
            Some((order, _)) if order.lines.iter().all(|line| live.contains(line.id.as_str())) => orders.push(order),
            _ => wanted.push(id),
        }
    }
    let mut reading = stream::iter(wanted).map(|id| async move { client.order(&id).await }).buffered(IN_FLIGHT);
    while let Some(read) = reading.next().await {
        // An order that the marketplace no longer knows is too old for anything to be claimed.
        if let Some(order) = read? {
            find::keep(app, account, &order);
            orders.push(order);
        }
    }
    Ok(orders)
}
