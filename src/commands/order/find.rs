//! Which order, or which line of one, a name stands for.

use crate::app::App;
use crate::config::Account;
use crate::domain::Order;
use crate::error::{Error, Result};
use crate::marketplaces::Client;

/// An order by account and id.
#[derive(Clone, Debug, PartialEq)]
pub struct Named {
    /// The account.
    pub account: Account,
    /// The marketplace's id of the order.
    pub order_id: String,
    /// The line, where a line was named.
    pub line_id: Option<String>,
}

/// The order whose id begins so among those that were read before, or whose whole id this is; `account:` may stand before it. None, or
/// several, is not found (exit 5).
pub async fn order(app: &App, name: &str) -> Result<Named> {
    find(app, name, false).await
}

/// The same, or the order line whose id begins so.
pub async fn order_or_line(app: &App, name: &str) -> Result<Named> {
    find(app, name, true).await
}

async fn find(app: &App, name: &str, lines: bool) -> Result<Named> {
    let name = name.trim();
    let (accounts, name) = within(app, name)?;
    if name.is_empty() {
        return Err(Error::usage("an order must be named").hint("the first letters of its id, or all of it"));
    }
    let mut found = Vec::new();
    for account in &accounts {
        let ids = app.cache()?.orders_named(&account.name, &name)?;
        let exact = ids.iter().find(|id| id.eq_ignore_ascii_case(&name)).cloned();
        for order_id in exact.map_or(ids, |id| vec![id]) {
            found.push(Named { account: (*account).clone(), order_id, line_id: None });
        }
        if lines {
            for (order_id, line_id) in app.cache()?.lines_named(&account.name, &name)? {
                found.push(Named { account: (*account).clone(), order_id, line_id: Some(line_id) });
            }
        }
    }
    if found.is_empty() {
        found = asked(app, &accounts, &name).await?;
    }
    match (found.pop(), found.as_slice()) {
        (Some(only), []) => Ok(only),
        (Some(last), others) => Err(ambiguous(&name, others, &last)),
        (None, _) => Err(unknown(&name, lines)),
    }
}

/// The accounts that may be meant, and the name without the account before it.
pub fn within<'a>(app: &'a App, name: &str) -> Result<(Vec<&'a Account>, String)> {
    let accounts = app.accounts()?;
    if let Some((before, id)) = name.split_once(':')
        && let Some(account) = accounts.iter().find(|account| account.name == before)
    {
        return Ok((vec![account], id.to_owned()));
    }
    Ok((accounts, name.to_owned()))
}

/// Asks the marketplaces whose orders have ids of that form.
async fn asked(app: &App, accounts: &[&Account], name: &str) -> Result<Vec<Named>> {
    let (mut found, mut failed) = (Vec::new(), None);
    for account in accounts {
        let client = app.client(account)?;
        if !client.is_order_id(name) {
            continue;
        }
        match client.order(&name.to_lowercase()).await {
            Ok(Some(order)) => {
                keep(app, account, &order);
                found.push(Named { account: (*account).clone(), order_id: order.id, line_id: None });
            }
            Ok(None) => {}
            Err(error) => failed = Some(error),
        }
    }
    match failed {
        Some(error) if found.is_empty() => Err(error),
        _ => Ok(found),
    }
}

/// The order as the marketplace tells it now. One that it no longer knows is not found.
pub async fn fresh(app: &App, account: &Account, client: &Client, order_id: &str) -> Result<Order> {
    let order = client.order(order_id).await?.ok_or_else(|| gone(account, order_id))?;
    keep(app, account, &order);
    Ok(order)
}

/// Keeps what was read. That it cannot be kept costs a later run one question more.
pub fn keep(app: &App, account: &Account, order: &Order) {
    if let Ok(cache) = app.cache() {
        let _ = cache.put_order(&account.name, order, app.clock());
    }
}

fn gone(account: &Account, order_id: &str) -> Error {
    Error::not_found(format!("{} does not know order {order_id}, or no longer", account.marketplace))
        .for_account(&account.name)
}

fn ambiguous(name: &str, others: &[Named], last: &Named) -> Error {
    let error = Error::not_found(format!("`{name}` fits several orders"));
    let all = others.iter().chain([last]).take(10);
    all.fold(error, |error, one| {
        let line = one.line_id.as_ref().map(|line| format!(", line {line}")).unwrap_or_default();
        error.detail(format!("{}:{}{line}", one.account.name, one.order_id))
    })
    .hint("type more letters")
}

fn unknown(name: &str, lines: bool) -> Error {
    let what = if lines { "order or order line" } else { "order" };
    Error::not_found(format!("no {what} is called `{name}` here"))
        .hint("orders that no case has brought in are found by their whole id")
}
