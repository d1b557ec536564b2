//! One case read afresh, for a command that is about to act on it or has just done so.

use super::account::{Run, identity};
use super::{Options, store_case};
use crate::app::App;
use crate::commands::entered;
use crate::config::Account;
use crate::domain::{Kind, Order};
use crate::error::{Error, Result};
use crate::marketplaces::{Client, Identity, Resource};
use crate::store::StoredCase;
use std::cell::Cell;

/// A case as the marketplace tells it now. It is in the cache already.
pub struct Fresh {
    /// The case with its deadlines.
    pub stored: StoredCase,
    /// The order behind it, where it could be had.
    pub order: Option<Order>,
    /// Who the account is.
    pub me: Identity,
    /// Why the order could not be had.
    pub order_error: Option<Error>,
}

/// Reads a case again. That the marketplace cannot say who the account is, or no longer knows the case, is an error: nobody could
/// tell whose words the last ones are.
pub async fn one(app: &App, account: &Account, client: &Client, known: &StoredCase) -> Result<Fresh> {
    let (me, unknown) = identity(app, account, client).await?;
    if !me.is_known() {
        return Err(unknown.unwrap_or_else(|| Error::temporary("the marketplace does not say who the account is")));
    }
    let resource = resource_of(client, known)?;
    let run = Run {
        app,
        account,
        client,
        me,
        entered: entered::of_account(app, &account.name).await?,
        options: Options { full: true },
        started: app.clock(),
        orders_refused: Cell::new(false),
    };
    let row = client.row(resource, &known.case).await?.ok_or_else(|| gone(known))?;
    let case = client.case(resource, &row, &run.me).await?;
    let (order, order_error) = store_case::order(&run, &case).await?;
    let entered = run.entered.get(&row.id);
    let stored = store_case::stored(app, case, order.as_ref(), entered, &row, resource.name, run.started)?;
    app.cache()?.put(std::slice::from_ref(&stored))?;
    Ok(Fresh { stored, order, me: run.me, order_error })
}

fn resource_of(client: &Client, known: &StoredCase) -> Result<Resource> {
    client.resources().iter().copied().find(|resource| resource.name == known.resource).ok_or_else(|| {
        match known.case.kind {
            Kind::Protection => Error::usage("this case lives in the mailbox").hint("aftersale mail reply answers it"),
            _ => Error::failed(format!("the list `{}` that the case came from is not known", known.resource)),
        }
    })
}

fn gone(known: &StoredCase) -> Error {
    let key = &known.case.key;
    Error::not_found(format!("{} no longer knows {}", known.case.marketplace, key.id))
        .for_account(&key.account)
        .hint("aftersale sync")
}
