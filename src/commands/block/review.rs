//! `block review`: entries that want a look (AL-B09).

use super::book::{self, Block, REVIEWED, State};
use super::list;
use super::roll::Roll;
use super::watch::Watch;
use crate::app::App;
use crate::domain::Instant;
use crate::error::Result;
use crate::output::{Column, Outcome, Row};
use crate::store::NewEntry;
use serde_json::json;
use std::collections::{BTreeMap, BTreeSet};

const DAY: i64 = 86_400_000;
/// A hand-off that waits for longer is likely forgotten.
pub(super) const WAITS: i64 = 2 * DAY;

/// What to review.
#[derive(Clone, Debug, Default)]
pub struct Review {
    /// What ends within so many days counts as expiring; `[blocks] expiring` without it.
    pub days: Option<u32>,
    /// Note that the entries shown were reviewed.
    pub done: bool,
}

/// Why an entry wants a look.
pub(super) struct Why {
    /// A stable word.
    pub code: &'static str,
    /// The same as a sentence.
    pub text: String,
}

/// Lists the entries that want a look, each with its reasons.
pub async fn review(app: &App, options: Review) -> Result<Outcome> {
    let within = options.days.map_or(app.config()?.blocks.expiring.millis(), |days| i64::from(days) * DAY);
    let blocks = book::read(app).await?;
    let watch = if app.paths.people_file().exists() { Some(Watch::open(app).await?) } else { None };
    let mut rows: Vec<Row> = Vec::new();
    let mut looked = Vec::new();
    let rolls = rolls(&blocks);
    for block in &blocks {
        let renewed = rolls.get(block.account.as_str()).is_some_and(|roll| roll.is_renewed(block));
        let reasons = whys(app, block, renewed, watch.as_ref(), within)?;
        if reasons.is_empty() {
            continue;
        }
        let mut row = list::row_of(app, block);
        let said: Vec<&str> = reasons.iter().map(|why| why.text.as_str()).collect();
        row.insert("why".into(), json!(reasons.iter().map(|why| why.code).collect::<Vec<_>>()));
        row.insert("text".into(), said.join("; ").into());
        rows.push(row);
        looked.push(block);
    }
    let columns = vec![
        Column::new("buyer", "BUYER"),
        Column::new("state", "STATUS"),
        Column::new("text", "WHY LOOK"),
        Column::new("id", "BLOCK"),
        Column::hidden("why"),
        Column::hidden("account"),
        Column::hidden("reason"),
        Column::hidden("added_at"),
        Column::hidden("blocked_at"),
        Column::hidden("expires_at"),
        Column::hidden("reviewed_at"),
        Column::hidden("handoff"),
    ];
    let count = rows.len();
    let outcome = Outcome::table(columns, rows, "the list wants no review");
    if !options.done {
        return Ok(if count > 0 {
            outcome.hint("aftersale block review --done notes that you have looked")
        } else {
            outcome
        });
    }
    if app.settings.dry_run {
        return Ok(outcome.info(format!("would be noted: {count} reviewed")));
    }
    mark(app, &looked).await?;
    Ok(outcome.info(format!("noted: {count} reviewed")))
}

async fn mark(app: &App, looked: &[&Block]) -> Result<()> {
    let accounts: BTreeSet<&str> = looked.iter().map(|block| block.account.as_str()).collect();
    let entry = |account: &str| {
        let ids: Vec<&str> =
            looked.iter().filter(|block| block.account == account).map(|block| block.added.id.as_str()).collect();
        NewEntry {
            kind: REVIEWED.into(),
            account: Some(account.to_owned()),
            case_id: None,
            body: json!({"ids": ids}),
            once_key: None,
        }
    };
    app.ledger().append_all(accounts.into_iter().map(entry).collect(), app.clock()).await
}

/// Why an entry wants a look; nothing when it does not.
fn whys(app: &App, block: &Block, renewed: bool, watch: Option<&Watch>, within: i64) -> Result<Vec<Why>> {
    let now = app.now();
    let mut found = Vec::new();
    let mut add = |code, text: String| found.push(Why { code, text });
    match block.state {
        State::Removed => return Ok(found),
        // Whoever is on the list again needs no look at his older entry.
        State::Expired if renewed || block.reviewed_at >= block.expires_at => return Ok(found),
        State::Expired => add("expired", "has ended: the buyer can buy again".into()),
        State::Wanted if is_forgotten(block, now) => {
            add("not_confirmed", "you have not said that it is done".into());
        }
        _ => {}
    }
    if let Some(end) = block.expires_at.filter(|end| now < *end && end.since(now) <= within) {
        add("expiring", format!("ends in {} days", end.since(now) / DAY));
    }
    if is_stale(app, block)? {
        add("stale", "nobody has looked whether its reason still holds".into());
    }
    if let Some((count, _)) = watch.map(|watch| still_orders(block, watch)).transpose()?.filter(|(count, _)| *count > 0)
    {
        add("still_orders", format!("orders since the block: {count}, so it does not work"));
    }
    Ok(found)
}

/// The entries by account and buyer.
pub(super) fn rolls(blocks: &[Block]) -> BTreeMap<&str, Roll<'_>> {
    let accounts: BTreeSet<&str> = blocks.iter().map(|block| block.account.as_str()).collect();
    accounts.into_iter().map(|account| (account, Roll::of(blocks, account))).collect()
}

/// Whether the seller has not said for long that he did what he wanted.
pub(super) fn is_forgotten(block: &Block, now: Instant) -> bool {
    block.state == State::Wanted && now.since(block.added_at) >= WAITS
}

/// Whether an entry was made, or last reviewed, too long ago (AL-B09).
pub(super) fn is_stale(app: &App, block: &Block) -> Result<bool> {
    let every = app.config()?.blocks.review_every.millis();
    let looked = block.reviewed_at.unwrap_or(block.added_at).max(block.added_at);
    Ok(block.state.stands() && app.now().since(looked) >= every)
}

/// How many orders the buyer placed while he was blocked, and when he placed the last one.
pub(super) fn still_orders(block: &Block, watch: &Watch) -> Result<(usize, Option<Instant>)> {
    let Some(from) = block.blocked_at else { return Ok((0, None)) };
    let until = block.removed_at.into_iter().chain(block.expires_at).min();
    let sales = watch.of_buyer(&block.account, &block.added.buyer)?;
    let within = sales.iter().filter(|sale| sale.bought_at >= from && until.is_none_or(|until| sale.bought_at < until));
    let times: Vec<Instant> = within.map(|sale| sale.bought_at).collect();
    Ok((times.len(), times.into_iter().max()))
}
