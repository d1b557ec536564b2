//! Claims of commission, and the orders that they may be filed for (allegro-api §8).

use super::super::auth::Auth;
use super::super::client::{Ask, ORDERS, PAYMENTS, RETURNS, find_lasting, read};
use super::super::map;
use super::super::wire::lenient;
use super::super::wire::order::{Refund, RefundClaim};
use super::super::wire::returns::Return;
use super::rows::array;
use crate::domain::{CommissionClaim, Instant, OrderReturn};
use crate::error::{Error, Result};
use serde_json::Value;
use std::collections::{BTreeSet, HashSet};
use std::sync::Arc;

/// No list is so long; a server that ignores `offset` must not keep the tool reading for ever.
const LONGEST: usize = 100_000;

/// A list that is read page by page.
struct Paged<'a> {
    ask: Ask<'a>,
    array: &'a str,
    limit: usize,
}

/// The claims, of one buyer or of all, that were filed since then; earlier ones may be among them. The order of the list is nowhere
/// stated (allegro-api §3.5): reading ends early only where the pages so far prove to come newest first.
pub(in super::super) async fn claims(
    auth: &Arc<Auth>,
    buyer: Option<&str>,
    since: Instant,
) -> Result<Vec<CommissionClaim>> {
    let what = "the claims of commission";
    let query: Vec<(&str, &str)> = buyer.map(|id| ("buyer.id", id)).into_iter().collect();
    let ask = Ask { what, area: ORDERS, path: &["order", "refund-claims"], query: &query };
    let (mut seen, mut claims, mut newest_first) = (HashSet::new(), Vec::<CommissionClaim>::new(), true);
    let mut enough = |items: Vec<Value>| -> Result<bool> {
        let mut all_old = true;
        for item in items {
            let claim = claim(auth, &item)?;
            let last = claims.last().and_then(|last| last.created_at);
            newest_first &= last.is_none_or(|last| claim.created_at.is_some_and(|at| at <= last));
            all_old &= claim.created_at.is_some_and(|at| at < since);
            if seen.insert(claim.id.clone()) {
                claims.push(claim);
            }
        }
        Ok(all_old && newest_first)
    };
    pages(auth, &Paged { ask, array: "refundClaims", limit: 100 }, &mut enough).await?;
    Ok(claims)
}

/// One claim; `None` when Allegro does not know it.
pub(in super::super) async fn one(auth: &Arc<Auth>, id: &str) -> Result<Option<CommissionClaim>> {
    let what = format!("claim of commission {id}");
    let ask = Ask { what: &what, area: ORDERS, path: &["order", "refund-claims", id], query: &[] };
    find_lasting(auth, &ask).await?.map(|document| claim(auth, &document)).transpose()
}

/// The ids of orders with a refund that was made since then, by anyone.
pub(in super::super) async fn refunded_orders(auth: &Arc<Auth>, since: Instant) -> Result<BTreeSet<String>> {
    let from = since.to_string();
    let query = [("occurredAt.gte", from.as_str())];
    let ask = Ask { what: "the refunds", area: PAYMENTS, path: &["payments", "refunds"], query: &query };
    let mut orders = BTreeSet::new();
    let mut enough = |items: Vec<Value>| -> Result<bool> {
        for item in items {
            let (refund, problems) = lenient::read::<Refund>(&item);
            let refund = refund.ok_or_else(|| unreadable(auth, "a refund", &problems.join("; ")))?;
            orders.extend(refund.order.and_then(|order| order.id));
        }
        Ok(false)
    };
    pages(auth, &Paged { ask, array: "refunds", limit: 100 }, &mut enough).await?;
    Ok(orders)
}

/// The returns that were declared since then; with `order`, those of that order, whenever they were.
pub(in super::super) async fn returns(
    auth: &Arc<Auth>,
    order: Option<&str>,
    since: Instant,
) -> Result<Vec<OrderReturn>> {
    let from = since.to_string();
    let query = [order.map_or(("createdAt.gte", from.as_str()), |id| ("orderId", id))];
    let ask = Ask { what: "the returns", area: RETURNS, path: &["order", "customer-returns"], query: &query };
    let mut returns: Vec<OrderReturn> = Vec::new();
    let mut enough = |items: Vec<Value>| -> Result<bool> {
        for item in items {
            let (row, problems) = lenient::read::<Return>(&item);
            let row = row.ok_or_else(|| unreadable(auth, "a return", &problems.join("; ")))?;
            returns.extend(map::order::order_return(&row));
        }
        Ok(false)
    };
    pages(auth, &Paged { ask, array: "customerReturns", limit: 1000 }, &mut enough).await?;
    // A filter that is passed over must not bring in other orders' goods.
    returns.retain(|row| order.is_none_or(|order| row.order_id == order));
    Ok(returns)
}

/// Reads pages until one is not full, or `enough` says so.
async fn pages(auth: &Arc<Auth>, list: &Paged<'_>, enough: &mut dyn FnMut(Vec<Value>) -> Result<bool>) -> Result<()> {
    let limit = list.limit.to_string();
    let mut offset = 0;
    while offset < LONGEST {
        let start = offset.to_string();
        let mut query = list.ask.query.to_vec();
        query.extend([("limit", limit.as_str()), ("offset", start.as_str())]);
        let items = array(read(auth, &Ask { query: &query, ..list.ask }).await?, list.array, &auth.account)?;
        let last = items.len() < list.limit;
        if enough(items)? || last {
            return Ok(());
        }
        offset += list.limit;
    }
    Err(unreadable(auth, list.ask.what, "there is no end to them"))
}

fn claim(auth: &Auth, item: &Value) -> Result<CommissionClaim> {
    let (read, problems) = lenient::read::<RefundClaim>(item);
    let read = read.ok_or_else(|| problems.join("; "));
    read.and_then(|read| map::commission::claim(&read)).map_err(|why| unreadable(auth, "a claim of commission", &why))
}

fn unreadable(auth: &Auth, what: &str, why: &str) -> Error {
    Error::failed(format!("cannot read {what} of account `{}`: {why}", auth.account)).for_account(&auth.account)
}
