//! From a case as the marketplace tells it to a case as the cache keeps it: order, money at risk, deadlines.

use super::account::Run;
use crate::app::App;
use crate::deadlines::{Engine, Manual};
use crate::domain::{Case, Instant, Order, at_risk};
use crate::error::{Error, Result};
use crate::marketplaces::Row;
use crate::store::StoredCase;
use std::collections::HashMap;

/// The ledger's kind of entry for a deadline that the seller entered.
pub(in crate::commands) const DEADLINE_SET: &str = "deadline-set";
/// The ledger's kind of entry for taking one back.
pub(in crate::commands) const DEADLINE_CLEAR: &str = "deadline-clear";

/// The deadlines that the seller entered for an account and has not taken back, by case id.
pub(in crate::commands) async fn manual_deadlines(app: &App, account: &str) -> Result<HashMap<String, Manual>> {
    let ledger = app.ledger();
    let mut entries = ledger.entries(DEADLINE_SET, Some(account)).await?;
    entries.extend(ledger.entries(DEADLINE_CLEAR, Some(account)).await?);
    entries.sort_by_key(|entry| entry.seq);
    let mut manual = HashMap::new();
    for entry in entries {
        let Some(case_id) = entry.case_id else { continue };
        if entry.kind == DEADLINE_CLEAR {
            manual.remove(&case_id);
            continue;
        }
        let read = serde_json::from_value(entry.body).map_err(|cause| {
            Error::failed(format!("row {} of the ledger holds a deadline that cannot be read", entry.seq))
                .hint("aftersale doctor checks the ledger")
                .caused_by(cause)
        })?;
        manual.insert(case_id, read);
    }
    Ok(manual)
}

/// The order behind an open case: from the cache while it is fresh enough, else from the marketplace. A failure is given
/// beside what the cache has.
pub(super) async fn order(run: &Run<'_>, case: &Case) -> Result<(Option<Order>, Option<Error>)> {
    let Some(order_id) = &case.order_id else { return Ok((None, None)) };
    let cached = run.app.cache()?.order(&run.account.name, order_id)?;
    let fresh_millis = run.app.config()?.sync.reread_open.millis();
    let is_fresh = |at: Instant| run.started.since(at) < fresh_millis;
    if !case.open || (cached.as_ref().is_some_and(|(_, at)| is_fresh(*at)) && !run.options.full) {
        return Ok((cached.map(|(order, _)| order), None));
    }
    match run.client.order(order_id).await {
        Ok(Some(order)) => {
            run.app.cache()?.put_order(&run.account.name, &order, run.started)?;
            Ok((Some(order), None))
        }
        Ok(None) => Ok((cached.map(|(order, _)| order), None)),
        Err(error) => Ok((cached.map(|(order, _)| order), Some(error))),
    }
}

/// The case with everything worked out.
pub(super) fn stored(
    engine: &Engine,
    mut case: Case,
    order: Option<&Order>,
    manual: Option<&Manual>,
    row: &Row,
    resource: &str,
    at: Instant,
) -> StoredCase {
    if case.site.is_none() {
        case.site = order.and_then(|order| order.site.clone());
    }
    let deadlines = engine.deadlines(&case, manual, at);
    StoredCase {
        at_risk: at_risk(&case, order),
        deadlines,
        resource: resource.into(),
        fingerprint: row.fingerprint.clone(),
        details_at: at,
        seen_at: at,
        case,
    }
}
