//! The list of orders with the people behind them (allegro-api §9.1). It ends at 10 000 rows, so it is read in the order of change, and
//! begun anew at the last change that was seen.

use super::super::auth::Auth;
use super::super::client::{Ask, ORDERS, read};
use super::super::map;
use super::super::wire::lenient;
use super::super::wire::sale::SaleForm;
use super::rows::array;
use crate::domain::{Instant, Sales};
use crate::error::{Error, Result};
use std::sync::Arc;

const LIMIT: u64 = 100;
/// Beyond this the list is begun anew: `offset` and `limit` together may be 10 000.
const FURTHEST: u64 = 9_900;
/// How far back the next look begins.
const OVERLAP_MILLIS: i64 = 3_600_000;

/// One page. A mark is the instant of change from which the list is read, and how many rows were skipped.
pub(in super::super) async fn page(auth: &Arc<Auth>, mark: Option<&str>, since: Instant) -> Result<Sales> {
    let begun = mark.and_then(|mark| {
        let (from, offset) = mark.split_once(' ')?;
        Some((Instant::parse(from)?, offset.parse::<u64>().ok()?))
    });
    let (from, offset) = begun.unwrap_or((since, 0));
    let (limit, skip, updated) = (LIMIT.to_string(), offset.to_string(), from.to_string());
    let query = [
        ("sort", "updatedAt"),
        ("updatedAt.gte", updated.as_str()),
        ("limit", limit.as_str()),
        ("offset", skip.as_str()),
    ];
    let raws = list(auth, &query).await?;
    let full = raws.len() as u64 >= LIMIT;
    let newest = raws.iter().filter_map(|raw| Instant::parse(raw.get("updatedAt")?.as_str()?)).max();
    let next = match (full, newest) {
        (true, Some(newest)) if offset + LIMIT >= FURTHEST && newest > from => (newest, 0),
        (true, _) if offset + LIMIT >= FURTHEST => {
            return Err(Error::failed(format!(
                "more orders of account `{}` changed at one instant than can be listed",
                auth.account
            ))
            .for_account(&auth.account));
        }
        (true, _) => (from, offset + LIMIT),
        // The next look begins a little before what changed last: rows come late now and then.
        (false, newest) => (newest.map_or(from, |newest| newest.plus_millis(-OVERLAP_MILLIS)).max(from), 0),
    };
    Ok(Sales { mark: Some(format!("{} {}", next.0, next.1)), more: full, ..read_rows(raws) })
}

/// The latest orders of one login.
pub(in super::super) async fn to_buyer(auth: &Arc<Auth>, login: &str) -> Result<Sales> {
    let query = [("buyer.login", login), ("sort", "-lineItems.boughtAt"), ("limit", "10")];
    Ok(read_rows(list(auth, &query).await?))
}

async fn list(auth: &Arc<Auth>, query: &[(&str, &str)]) -> Result<Vec<serde_json::Value>> {
    let ask = Ask { what: "the list of orders", area: ORDERS, path: &["order", "checkout-forms"], query };
    array(read(auth, &ask).await?, "checkoutForms", &auth.account)
}

fn read_rows(raws: Vec<serde_json::Value>) -> Sales {
    let mut sales = Sales::default();
    for raw in &raws {
        let (form, problems) = lenient::read::<SaleForm>(raw);
        match form.ok_or_else(|| problems.join("; ")).and_then(map::sale::sale) {
            Ok(sale) => sales.sales.push(sale),
            Err(why) => sales.unreadable.push(why),
        }
    }
    sales
}
