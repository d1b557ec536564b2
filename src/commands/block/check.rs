//! `block check`: orders and cases of listed buyers, and hints at their other accounts.

use super::book::{self, Block};
use super::suggest::{Finder, Suggestion, listed};
use super::watch::{Watch, clear};
use crate::app::App;
use crate::domain::{Buyer, Instant};
use crate::error::{Error, Result};
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
    let failures = watch.refresh_all(app).await?;
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
    let rows: Vec<Row> = rows.into_iter().map(|found| found.row).collect();
    let empty = match &options.order {
        Some(order) => format!("nothing speaks against order {order}"),
        None if options.new => "nothing new of listed buyers".into(),
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
        if watch.people.sale(&account.name, &watch.seal.order(order))?.is_some() {
            return Ok(());
        }
    }
    let error = Error::not_found(format!("no order `{order}` is known"));
    Err(failures.iter().fold(error, |error, failure| error.detail(format!("  {}", failure.message))))
}

/// One thing that was found, and what it is remembered by: no names and no ids, which outlast nobody's data.
struct Found {
    row: Row,
    name: String,
}

fn look(app: &App, watch: &Watch, account: &str, blocks: &[&Block], options: &Check) -> Result<Vec<Found>> {
    let hidden = listed(watch, blocks);
    let mut finder = Finder::new(watch);
    let mut found = Vec::new();
    let asked = options.order.as_deref().map(|order| (order.trim(), watch.seal.order(order)));
    let is_wanted = |sale: &SeenSale| asked.as_ref().is_none_or(|(_, hash)| *hash == sale.order_hash);
    let asked_id = asked.as_ref().map(|(id, _)| *id);
    let mut add = |what: [&str; 3], row: Row| {
        let name = format!("told {}", watch.seal.of("told", &what.join(" ")));
        found.push(Found { row, name });
    };
    let beginning = Instant::from_millis(0);
    for block in blocks.iter().filter(|block| block.state.stands()) {
        // An order that is asked for by name may be as old as it likes.
        let everything = options.all || options.order.is_some();
        let since = if everything { beginning } else { block.blocked_at.unwrap_or(block.added_at) };
        let own = watch.of_buyer(account, &block.added.buyer)?;
        let id = block.added.id.as_str();
        for sale in own.iter().filter(|sale| sale.bought_at >= since && is_wanted(sale)) {
            add([id, "order", &sale.order_hash], of_order(block, sale, asked_id));
        }
        for row in
            cases(app, block)?.into_iter().filter(|row| asked_id.is_none() || row["order_id"].as_str() == asked_id)
        {
            add([id, "case", row["case_id"].as_str().unwrap_or_default()], row.clone());
        }
        // Another account is another account since when ever it orders: whoever is blocked today may have had it for long.
        for suggestion in finder.of(block, beginning, &hidden)? {
            if let Some(sale) = suggestion.sales.iter().rev().find(|sale| is_wanted(sale)) {
                add([id, "suggestion", &sale.order_hash], of_suggestion(block, &suggestion, sale, asked_id));
            }
        }
    }
    Ok(found)
}

/// The order's id: as it was asked for, or as long as it is kept.
fn order_id(sale: &SeenSale, asked: Option<&str>) -> Option<String> {
    asked.map(str::to_owned).or_else(|| Some(clear(sale)?.order_id))
}

fn of_order(block: &Block, sale: &SeenSale, asked: Option<&str>) -> Row {
    let late = block.blocked_at.is_some_and(|at| sale.bought_at >= at);
    let text = match (late, sale.cancelled) {
        (true, false) => "ordered after the block: it does not work, or was not made",
        (true, true) => "ordered after the block, and was cancelled",
        (false, _) => "an order of a listed buyer",
    };
    row(json!({
        "what": "order", "buyer": block.buyer(), "order_id": order_id(sale, asked), "listed": block.buyer(), "score": null,
        "text": text, "account": block.account, "case_id": null, "at": sale.bought_at, "block": block.added.id,
        "state": block.state.as_str(), "level": null, "reasons": [], "doubt": null, "orders": 1,
    }))
}

fn of_suggestion(block: &Block, suggestion: &Suggestion, sale: &SeenSale, asked: Option<&str>) -> Row {
    let likeness = &suggestion.likeness;
    let mut text = likeness.reasons.join(", ");
    if suggestion.sales.iter().all(|sale| block.blocked_at.is_none_or(|at| sale.bought_at < at)) {
        text.push_str("; no order since the block");
    }
    if let Some(doubt) = likeness.doubt {
        text.push_str(&format!("; {doubt}"));
    }
    let Buyer { id, login } = &suggestion.buyer;
    row(json!({
        "what": "suggestion", "buyer": login.as_ref().or(id.as_ref()), "order_id": order_id(sale, asked), "listed": block.buyer(),
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
fn only_new(app: &App, watch: &Watch, all: Vec<Found>) -> Result<Vec<Found>> {
    let mut fresh = Vec::new();
    for found in all {
        if watch.people.note(&found.name)?.is_none() {
            if !app.settings.dry_run {
                watch.people.set_note(&found.name, "yes")?;
            }
            fresh.push(found);
        }
    }
    Ok(fresh)
}
