//! What `alert run` tells of blocks: that one ends, that nobody has looked for long, and that a blocked buyer has ordered.

use super::book::{self, Block, State};
use super::review::{WAITS, is_forgotten, is_stale, rolls, still_orders};
use super::watch::{Watch, forget_old};
use crate::alerts::AlertItem;
use crate::app::App;
use crate::commands::list::program;
use crate::domain::{Instant, Severity};
use crate::error::Result;

/// The kind of these alerts, beside the kinds of cases.
pub const KIND: &str = "block";

/// Reads new orders of the accounts that have blocks; what fails is given back as `(account, why)`.
pub async fn refresh(app: &App, accounts: &[&crate::config::Account]) -> Result<Vec<(String, String)>> {
    let blocks = book::read_all(app).await?;
    let with_blocks = |name: &str| blocks.iter().any(|block| block.account == name && block.state.stands());
    let wanted: Vec<_> = accounts.iter().filter(|account| with_blocks(&account.name)).collect();
    if wanted.is_empty() {
        return Ok(Vec::new());
    }
    let watch = Watch::open(app).await?;
    let mut failed = Vec::new();
    for account in wanted {
        if let Err(error) = watch.refresh(app, account).await {
            failed.push((account.name.clone(), format!("its orders could not be read: {}", error.message)));
        }
    }
    Ok(failed)
}

/// What must be told of blocks, near enough for any threshold.
pub async fn items(app: &App, accounts: &[String], horizon: Instant) -> Result<Vec<AlertItem>> {
    forget_old(app)?;
    let blocks = book::read_all(app).await?;
    let ours: Vec<&Block> = blocks.iter().filter(|block| accounts.contains(&block.account)).collect();
    if ours.is_empty() {
        return Ok(Vec::new());
    }
    let watch = if app.paths.people_file().exists() { Some(Watch::open(app).await?) } else { None };
    let rolls = rolls(&blocks);
    let mut found = Vec::new();
    for block in ours {
        let renewed = rolls.get(block.account.as_str()).is_some_and(|roll| roll.is_renewed(block));
        if let Some(end) = block.expires_at.filter(|end| block.state != State::Removed && !renewed && *end <= horizon)
            && block.reviewed_at.is_none_or(|at| at < end)
        {
            found.push(ends(app, block, end)?);
        }
        if is_stale(app, block)? {
            found.push(stale(app, block)?);
        }
        if is_forgotten(block, app.now()) {
            found.push(forgotten(app, block));
        }
        if let Some(watch) = &watch
            && let (count @ 1.., Some(last)) = still_orders(block, watch)?
        {
            found.push(orders(app, block, count, last));
        }
    }
    Ok(found)
}

fn ends(app: &App, block: &Block, end: Instant) -> Result<AlertItem> {
    let rule = block.rule.clone().unwrap_or_default();
    let engine = app.engine()?;
    let known = engine.rule(&rule).ok();
    Ok(AlertItem {
        title: format!("block of {} ({})", block.buyer(), block.added.reason),
        step: known.map_or_else(|| "block ends".into(), |rule| rule.title.clone()),
        due_at: Some(end),
        severity: known.map_or(Severity::Soft, |rule| rule.severity),
        if_missed: known.map(|rule| rule.if_missed.clone()),
        ..item(app, block, &rule, "block review")
    })
}

fn stale(app: &App, block: &Block) -> Result<AlertItem> {
    let looked = block.reviewed_at.unwrap_or(block.added_at);
    Ok(AlertItem {
        title: format!("block of {} ({})", block.buyer(), block.added.reason),
        step: "review whether its reason still holds".into(),
        due_at: Some(looked.plus_millis(app.config()?.blocks.review_every.millis())),
        severity: Severity::Soft,
        ..item(app, block, "AL-B09", "block review")
    })
}

/// A wish that was not confirmed: the buyer can still buy.
fn forgotten(app: &App, block: &Block) -> AlertItem {
    let done = block.open_step().map_or_else(|| "block review".into(), |step| format!("handoff show {}", step.id));
    AlertItem {
        title: format!("block of {} ({})", block.buyer(), block.added.reason),
        step: "you have not said that it is done, so he can still buy".into(),
        happened_at: Some(block.added_at.plus_millis(WAITS)),
        severity: Severity::Soft,
        ..item(app, block, "AL-B05", &done)
    }
}

fn orders(app: &App, block: &Block, count: usize, last: Instant) -> AlertItem {
    AlertItem {
        title: format!("blocked buyer {} has ordered", block.buyer()),
        step: format!("orders since the block: {count}, so it does not work, or was not made"),
        happened_at: Some(last),
        severity: Severity::Hard,
        ..item(app, block, "AL-B11", &format!("block show {}", block.added.id))
    }
}

/// What all alerts of a block have in common.
fn item(app: &App, block: &Block, rule: &str, next: &str) -> AlertItem {
    AlertItem {
        account: block.account.clone(),
        kind: KIND.into(),
        case_id: Some(block.added.id.clone()),
        title: String::new(),
        step: String::new(),
        rule: rule.into(),
        due_at: None,
        happened_at: None,
        severity: Severity::Soft,
        if_missed: None,
        at_risk: None,
        next_command: format!("{} {next}", program(app)),
    }
}
