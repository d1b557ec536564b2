//! `block check`: orders and cases of listed buyers, and hints at their other accounts.

use super::book::{self, Block};
use super::suggest::{Finder, Suggestion, listed};
use super::watch::Watch;
use crate::app::App;
use crate::domain::{Buyer, Instant};
use crate::error::{Error, ErrorKind, Result};
use crate::output::{Column, Outcome, Row, row};
use crate::store::SeenSale;
use serde_json::json;

/// What to look for.
#[derive(Clone, Debug, Default)]
pub struct Check {
    /// This order alone.
    pub order: Option<String>,
    /// Only what no earlier run with this option has shown.
    pub new: bool,
    /// Orders from before the block too.
    pub all: bool,
}

/// Reads new orders, then looks. What cannot be read of an account is a failure beside the rest.
pub async fn check(app: &App, options: Check) -> Result<Outcome> {
    let watch = Watch::open(app).await?;
    let mut failures = Vec::new();
    for account in app.accounts()? {
        match watch.refresh(app, account).await {
            Ok(errors) => failures.extend(errors),
            Err(error) if error.kind == ErrorKind::Interrupted => return Err(error),
            Err(error) => failures.push(error.for_account(&account.name)),
        }
    }
    let blocks = book::read(app).await?;
    let mut rows = Vec::new();
    for account in app.accounts()? {
        let of_account: Vec<&Block> = blocks.iter().filter(|block| block.account == account.name).collect();
        rows.extend(look(app, &watch, &account.name, &of_account, &options)?);
    }
    if let Some(order) = &options.order {
        known(app, &watch, order, &failures)?;
    }
    if options.new {
        rows = only_new(app, &watch, rows)?;
    }
    let empty = match &options.order {
        Some(order) => format!("nothing speaks against order {order}"),
        None if blocks.iter().all(|block| !block.state.stands()) => "nobody is on the list".into(),
        None => "no order and no case of a listed buyer, and no other account that looks like one".into(),
    };
    let mut outcome = Outcome::table(columns(), rows, empty);
    if watch.rekeyed {
        outcome = outcome.warning("the key `blocks.key` is another one than before, so older hashes are gone");
    }
    outcome.failures = failures;
    Ok(outcome)
}

fn columns() -> Vec<Column> {
    vec![
        Column::new("what", "WHAT"),
        Column::new("buyer", "BUYER"),
        Column::new("order_id", "ORDER"),
        Column::new("listed", "LISTED"),
        Column::new("score", "SCORE"),
        Column::new("text", "WHY"),
        Column::hidden("account"),
        Column::hidden("case_id"),
        Column::hidden("at"),
        Column::hidden("block"),
        Column::hidden("state"),
        Column::hidden("level"),
        Column::hidden("reasons"),
        Column::hidden("doubt"),
        Column::hidden("orders"),
    ]
}

/// That the order is known at all; one that cannot be found says nothing, least of all that it is harmless.
fn known(app: &App, watch: &Watch, order: &str, failures: &[Error]) -> Result<()> {
    for account in app.accounts()? {
        if watch.people.sale(&account.name, order)?.is_some() {
            return Ok(());
        }
    }
    let error = Error::not_found(format!("no order `{order}` is known"));
    Err(failures.iter().fold(error, |error, failure| error.detail(format!("  {}", failure.message))))
}

fn look(app: &App, watch: &Watch, account: &str, blocks: &[&Block], options: &Check) -> Result<Vec<Row>> {
    let hidden = listed(watch, blocks);
    let mut finder = Finder::new(watch);
    let mut rows = Vec::new();
    let is_wanted = |order: Option<&str>| options.order.is_none() || options.order.as_deref() == order;
    let beginning = Instant::from_millis(0);
    for block in blocks.iter().filter(|block| block.state.stands()) {
        // An order that is asked for by name may be as old as it likes.
        let everything = options.all || options.order.is_some();
        let since = if everything { beginning } else { block.blocked_at.unwrap_or(block.added_at) };
        let own = watch.of_buyer(account, &block.added.buyer)?;
        let orders = own.iter().filter(|sale| sale.bought_at >= since && is_wanted(Some(&sale.order_id)));
        rows.extend(orders.map(|sale| of_order(block, sale)));
        rows.extend(cases(app, block)?.into_iter().filter(|row| is_wanted(row["order_id"].as_str())));
        for suggestion in finder.of(block, since, &hidden)? {
            let sale = suggestion.sales.iter().rev().find(|sale| is_wanted(Some(&sale.order_id)));
            rows.extend(sale.map(|sale| of_suggestion(block, &suggestion, sale)));
        }
    }
    Ok(rows)
}

fn of_order(block: &Block, sale: &SeenSale) -> Row {
    let late = block.blocked_at.is_some_and(|at| sale.bought_at >= at);
    let text = match (late, sale.cancelled) {
        (true, false) => "ordered after the block: it does not work, or was not made",
        (true, true) => "ordered after the block, and was cancelled",
        (false, _) => "an order of a listed buyer",
    };
    row(json!({
        "what": "order", "buyer": block.buyer(), "order_id": sale.order_id, "listed": block.buyer(), "score": null,
        "text": text, "account": block.account, "case_id": null, "at": sale.bought_at, "block": block.added.id,
        "state": block.state.as_str(), "level": null, "reasons": [], "doubt": null, "orders": 1,
    }))
}

fn of_suggestion(block: &Block, suggestion: &Suggestion, sale: &SeenSale) -> Row {
    let likeness = &suggestion.likeness;
    let mut text = likeness.reasons.join(", ");
    if let Some(doubt) = likeness.doubt {
        text.push_str(&format!("; {doubt}"));
    }
    let Buyer { id, login } = &suggestion.buyer;
    row(json!({
        "what": "suggestion", "buyer": login.as_ref().or(id.as_ref()), "order_id": sale.order_id, "listed": block.buyer(),
        "score": likeness.score, "text": text, "account": block.account, "case_id": null, "at": sale.bought_at,
        "block": block.added.id, "state": block.state.as_str(), "level": likeness.level, "reasons": likeness.reasons,
        "doubt": likeness.doubt, "orders": suggestion.sales.len(),
    }))
}

/// The open cases of a listed buyer.
fn cases(app: &App, block: &Block) -> Result<Vec<Row>> {
    let mut rows = Vec::new();
    if !app.paths.cache_file().exists() {
        return Ok(rows);
    }
    let cache = app.cache()?;
    for key in cache.cases_of(&block.account, &block.added.buyer)? {
        let Some(case) = cache.load(&key)?.map(|stored| stored.case).filter(|case| case.open) else { continue };
        rows.push(row(json!({
            "what": "case", "buyer": block.buyer(), "order_id": case.order_id, "listed": block.buyer(), "score": null,
            "text": format!("an open {} of a listed buyer", case.kind), "account": block.account, "case_id": key.id,
            "at": case.opened_at, "block": block.added.id, "state": block.state.as_str(), "level": null, "reasons": [],
            "doubt": null, "orders": 0,
        })));
    }
    Ok(rows)
}

/// What was not told before; it counts as told from now on.
fn only_new(app: &App, watch: &Watch, rows: Vec<Row>) -> Result<Vec<Row>> {
    let mut fresh = Vec::new();
    for row in rows {
        let word = |field: &str| row[field].as_str().unwrap_or_default().to_owned();
        let name = format!("told {} {} {} {}", word("block"), word("what"), word("order_id"), word("case_id"));
        if watch.people.note(&name)?.is_none() {
            if !app.settings.dry_run {
                watch.people.set_note(&name, "yes")?;
            }
            fresh.push(row);
        }
    }
    Ok(fresh)
}
