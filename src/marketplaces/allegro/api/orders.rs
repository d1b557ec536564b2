//! Orders with their refunds, and the account itself.

use super::super::auth::Auth;
use super::super::client::{Ask, ORDERS, PAYMENTS, PROFILE, find_lasting, read};
use super::super::map;
use super::super::wire::lenient;
use super::super::wire::order::{CheckoutForm, Me, Refund};
use super::rows::array;
use crate::domain::{Instant, Order, Refund as DomainRefund};
use crate::error::{Error, Result};
use crate::marketplaces::Identity;
use std::sync::Arc;

const REFUND_PAGE: usize = 100;
/// More than so many refunds of one order, or of one batch, there are not.
const MOST_REFUND_PAGES: usize = 1000;

/// An order with all its refunds; `None` when Allegro does not know it, or no longer.
pub(in super::super) async fn order(auth: &Arc<Auth>, id: &str) -> Result<Option<Order>> {
    let what = format!("order {id}");
    let ask = Ask { what: &what, area: ORDERS, path: &["order", "checkout-forms", id], query: &[] };
    let Some(document) = find_lasting(auth, &ask).await? else { return Ok(None) };
    let (form, problems) = lenient::read::<CheckoutForm>(&document);
    let form = form.ok_or_else(|| unreadable(auth, &what, &problems.join("; ")))?;
    let refunds = refunds(auth, id).await?;
    map::order::order(id, &form, &refunds).map(Some).map_err(|problem| unreadable(auth, &what, &problem))
}

async fn refunds(auth: &Arc<Auth>, order_id: &str) -> Result<Vec<Refund>> {
    refunds_by(auth, &format!("the refunds of order {order_id}"), ("order.id", order_id)).await
}

/// The refunds of an order, by anyone.
pub(in super::super) async fn refunds_of(auth: &Arc<Auth>, order_id: &str) -> Result<Vec<DomainRefund>> {
    let what = format!("the refunds of order {order_id}");
    let found = refunds(auth, order_id).await?;
    found.iter().map(|one| map::order::refund(one).map_err(|why| unreadable(auth, &what, &why))).collect()
}

/// One refund; `None` when Allegro does not know it.
pub(in super::super) async fn refund(auth: &Arc<Auth>, id: &str) -> Result<Option<DomainRefund>> {
    let what = format!("refund {id}");
    let found = refunds_by(auth, &what, ("id", id)).await?;
    found.iter().map(|one| map::order::refund(one).map_err(|why| unreadable(auth, &what, &why))).next().transpose()
}

/// The refunds of all orders made at `since` or later. They come newest first, so one that is made meanwhile repeats rows and hides
/// none.
pub(in super::super) async fn refunds_since(auth: &Arc<Auth>, since: Instant) -> Result<Vec<DomainRefund>> {
    let what = "the latest refunds";
    let found = refunds_by(auth, what, ("occurredAt.gte", &since.to_string())).await?;
    found.iter().map(|one| map::order::refund(one).map_err(|why| unreadable(auth, what, &why))).collect()
}

async fn refunds_by(auth: &Arc<Auth>, what: &str, filter: (&str, &str)) -> Result<Vec<Refund>> {
    let mut refunds = Vec::new();
    for page in 0..MOST_REFUND_PAGES {
        let (limit, offset) = (REFUND_PAGE.to_string(), (page * REFUND_PAGE).to_string());
        let query = [filter, ("limit", limit.as_str()), ("offset", offset.as_str())];
        let ask = Ask { what, area: PAYMENTS, path: &["payments", "refunds"], query: &query };
        let items = array(read(auth, &ask).await?, "refunds", &auth.account)?;
        let full = items.len() >= REFUND_PAGE;
        for item in items {
            let (refund, problems) = lenient::read::<Refund>(&item);
            refunds.push(refund.ok_or_else(|| unreadable(auth, what, &problems.join("; ")))?);
        }
        if !full {
            return Ok(refunds);
        }
    }
    Err(unreadable(auth, what, "there is no end to them"))
}

/// Who the account is. Without a login nobody can tell the seller's own messages from others.
pub(in super::super) async fn identity(auth: &Arc<Auth>) -> Result<Identity> {
    let what = "the account's own data";
    let document = read(auth, &Ask { what, area: PROFILE, path: &["me"], query: &[] }).await?;
    let (me, problems) = lenient::read::<Me>(&document);
    let me = me.ok_or_else(|| unreadable(auth, what, &problems.join("; ")))?;
    let (Some(id), Some(login)) = (me.id, me.login) else {
        return Err(unreadable(auth, what, "Allegro gave no id or no login"));
    };
    Ok(Identity { id, login, site: me.base_marketplace.and_then(|site| site.id), return_addresses: None })
}

fn unreadable(auth: &Auth, what: &str, why: &str) -> Error {
    Error::failed(format!("cannot read {what} of account `{}`: {why}", auth.account)).for_account(&auth.account)
}
