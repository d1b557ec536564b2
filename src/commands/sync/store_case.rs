//! From a case as the marketplace tells it to a case as the cache keeps it: order, money at risk, deadlines.

use super::account::Run;
use crate::app::App;
use crate::commands::entered::Entered;
use crate::commands::mail;
use crate::domain::refund::counts;
use crate::domain::{Case, Deadline, Instant, Kind, Order, at_risk};
use crate::error::{Error, ErrorKind, Result};
use crate::marketplaces::Row;
use crate::store::StoredCase;

/// The order behind an open case: from the cache while it is fresh enough, else from the marketplace. So is that of a return that was
/// closed since: somebody else may have refunded it. A failure is given beside what the cache has.
pub(super) async fn order(run: &Run<'_>, case: &Case) -> Result<(Option<Order>, Option<Error>)> {
    let Some(order_id) = &case.order_id else { return Ok((None, None)) };
    let cached = run.app.cache()?.order(&run.account.name, order_id)?;
    let fresh_millis = run.app.config()?.sync.reread_open.millis();
    let is_fresh = |at: Instant| run.started.since(at) < fresh_millis;
    let is_wanted = match (case.open, &cached) {
        (true, Some((_, at))) => run.options.full || !is_fresh(*at),
        (true, None) => true,
        (false, Some((order, at))) => was_closed_since(run, case, order, *at)?,
        (false, None) => false,
    };
    if run.orders_refused.get() || !is_wanted {
        return Ok((cached.map(|(order, _)| order), None));
    }
    match run.client.order(order_id).await {
        Ok(Some(order)) => {
            run.app.cache()?.put_order(&run.account.name, &order, run.started)?;
            Ok((Some(order), None))
        }
        Ok(None) => Ok((cached.map(|(order, _)| order), None)),
        Err(error) => {
            run.orders_refused.set(error.kind == ErrorKind::Login);
            Ok((cached.map(|(order, _)| order), Some(error)))
        }
    }
}

/// Whether a return was closed, or went on after that, since its order was read, or nothing shows yet why it was.
fn was_closed_since(run: &Run<'_>, case: &Case, order: &Order, at: Instant) -> Result<bool> {
    if case.kind != Kind::Return || at >= run.started {
        return Ok(false);
    }
    let known = run.app.cache()?.load(&case.key)?;
    let has_changed = known.is_none_or(|known| known.case.status != case.status || at < known.details_at);
    Ok(has_changed || !order.refunds.iter().any(counts))
}

/// The deadlines of a case with what the seller entered about it, and what e-mails say of it.
pub(super) fn deadlines(app: &App, case: &Case, entered: Option<&Entered>, at: Instant) -> Result<Vec<Deadline>> {
    let (engine, case) = (app.engine()?, mail::laid_over(app, case)?);
    Ok(match entered {
        Some(entered) => engine.deadlines(&entered.laid_over(&case), entered.manual.as_ref(), at),
        None => engine.deadlines(&case, None, at),
    })
}

/// The case with everything worked out.
pub(super) fn stored(
    app: &App,
    mut case: Case,
    order: Option<&Order>,
    entered: Option<&Entered>,
    row: &Row,
    resource: &str,
    at: Instant,
) -> Result<StoredCase> {
    if case.site.is_none() {
        case.site = order.and_then(|order| order.site.clone());
    }
    let deadlines = deadlines(app, &case, entered, at)?;
    Ok(StoredCase {
        at_risk: at_risk(&case, order),
        deadlines,
        resource: resource.into(),
        fingerprint: row.fingerprint.clone(),
        details_at: at,
        seen_at: at,
        case,
    })
}
