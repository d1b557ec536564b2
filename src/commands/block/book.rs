//! The list itself, as the rows of the ledger and the hand-offs add up to it.

use crate::app::App;
use crate::blocks::Reason;
use crate::deadlines::Engine;
use crate::domain::{Buyer, Enclosure, Instant};
use crate::error::{Error, Result};
use crate::journal::{Handoff, HandoffState};
use crate::store::{Entry, Find};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::HashMap;

/// A kind of ledger entry: a buyer is to be blocked, or is already.
pub const ADDED: &str = "block-added";
/// A block is to be lifted, or is not wanted any more.
pub const REMOVED: &str = "block-removed";
/// Blocks were reviewed.
pub const REVIEWED: &str = "block-reviewed";
/// The step of a hand-off that blocks.
pub const STEP_ON: &str = "block-buyer";
/// The step of a hand-off that lifts a block.
pub const STEP_OFF: &str = "unblock-buyer";
/// The event from which a marketplace counts the days of a block, as the rule packs call it.
const EVENT: &str = "blocked";

/// Where an entry stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// The seller has not said yet that he did it.
    Wanted,
    /// He says that it is done.
    Active,
    /// It ends soon.
    Expiring,
    /// It has ended by itself: the buyer can buy again.
    Expired,
    /// It was lifted, or is not wanted any more.
    Removed,
}

impl State {
    /// Every state, in the order of a block's life.
    pub const ALL: [Self; 5] = [Self::Wanted, Self::Active, Self::Expiring, Self::Expired, Self::Removed];

    /// The word in JSON and on screen.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Wanted => "wanted",
            Self::Active => "active",
            Self::Expiring => "expiring",
            Self::Expired => "expired",
            Self::Removed => "removed",
        }
    }

    /// Whether the buyer is to be kept out now.
    pub const fn stands(self) -> bool {
        matches!(self, Self::Wanted | Self::Active | Self::Expiring)
    }
}

/// The body of the row that makes an entry. It holds no personal data but the names that the marketplace gives the buyer; what he
/// wrote, and whatever else is proof, is kept as files that can be deleted.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Added {
    /// The entry's name: `b` and nine letters and digits.
    pub id: String,
    /// The marketplace.
    pub marketplace: String,
    /// The buyer, as he was called then.
    pub buyer: Buyer,
    /// Why.
    pub reason: Reason,
    /// The seller's own words.
    pub note: Option<String>,
    /// The case that it is about.
    pub case_id: Option<String>,
    /// Files that prove it.
    pub evidence: Vec<Enclosure>,
    /// What the buyer wrote in the case, as it was then.
    pub messages: Option<Enclosure>,
    /// Since when he is blocked, where that was so before the entry was made.
    pub blocked_at: Option<Instant>,
    /// Whether no order and no case of his was known.
    pub unknown: bool,
    /// Whether it came with an import.
    pub imported: bool,
}

/// One entry of the list.
#[derive(Clone, Debug, PartialEq)]
pub struct Block {
    /// What was written when it was made.
    pub added: Added,
    /// The account.
    pub account: String,
    /// When it was made.
    pub added_at: Instant,
    /// Since when the buyer is blocked, as the seller says.
    pub blocked_at: Option<Instant>,
    /// When the marketplace ends it; `None` where it does not, or is not blocked yet.
    pub expires_at: Option<Instant>,
    /// The rule behind that.
    pub rule: Option<String>,
    /// When it was lifted.
    pub removed_at: Option<Instant>,
    /// Why.
    pub removal_note: Option<String>,
    /// When it was last reviewed.
    pub reviewed_at: Option<Instant>,
    /// The hand-offs of it, oldest first.
    pub handoffs: Vec<Handoff>,
    /// How often the seller has asked for it to be lifted.
    pub removals: usize,
    /// Where it stands.
    pub state: State,
}

impl Block {
    /// The buyer in one word: his login, else his id.
    pub fn buyer(&self) -> &str {
        self.added.buyer.login.as_deref().or(self.added.buyer.id.as_deref()).unwrap_or_default()
    }

    /// The step that waits for the seller.
    pub fn open_step(&self) -> Option<&Handoff> {
        self.handoffs.iter().find(|step| step.state == HandoffState::Open)
    }
}

/// Whether two are one: by id where both are known, else by login, whatever its case.
pub fn same_buyer(one: &Buyer, other: &Buyer) -> bool {
    match (&one.id, &other.id) {
        (Some(one), Some(other)) => one == other,
        _ => match (&one.login, &other.login) {
            (Some(one), Some(other)) => one.to_lowercase() == other.to_lowercase(),
            _ => false,
        },
    }
}

/// All entries of the selected accounts, oldest first.
pub async fn read(app: &App) -> Result<Vec<Block>> {
    let chosen = &app.settings.accounts;
    let all = read_all(app).await?;
    Ok(all.into_iter().filter(|block| chosen.is_empty() || chosen.contains(&block.account)).collect())
}

/// All entries there are, oldest first.
pub async fn read_all(app: &App) -> Result<Vec<Block>> {
    let wanted = Find { kinds: vec![ADDED, REMOVED, REVIEWED], ..Find::default() };
    let rows = app.ledger().find(wanted).await?;
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let handoffs = app.handoffs().of(None, None).await?;
    let expiring = app.config()?.blocks.expiring.millis();
    add_up(&rows, handoffs, app.now(), expiring, &|| app.engine())
}

/// What rows and hand-offs come to at `now`, oldest first; an entry counts as expiring so many milliseconds before its end. The engine is
/// asked for only where a block has begun.
pub fn add_up<'e>(
    rows: &[Entry],
    handoffs: Vec<Handoff>,
    now: Instant,
    expiring: i64,
    engine: &dyn Fn() -> Result<&'e Engine>,
) -> Result<Vec<Block>> {
    let mut blocks = rows.iter().filter(|row| row.kind == ADDED).map(begun).collect::<Result<Vec<_>>>()?;
    let places: HashMap<String, usize> =
        blocks.iter().enumerate().map(|(place, block)| (block.added.id.clone(), place)).collect();
    for step in handoffs.into_iter().filter(|step| step.step == STEP_ON || step.step == STEP_OFF) {
        if let Some(block) = places.get(&step.subject).and_then(|place| blocks.get_mut(*place)) {
            block.handoffs.push(step);
        }
    }
    for row in rows {
        apply(&mut blocks, &places, row);
    }
    for block in &mut blocks {
        settle(block, now, expiring, engine)?;
    }
    Ok(blocks)
}

fn begun(row: &Entry) -> Result<Block> {
    let added: Added = serde_json::from_value(row.body.clone()).map_err(|cause| {
        Error::failed(format!("row {} of the ledger holds a block that cannot be read", row.seq))
            .hint("aftersale journal verify")
            .caused_by(cause)
    })?;
    Ok(Block {
        blocked_at: added.blocked_at,
        added,
        account: row.account.clone().unwrap_or_default(),
        added_at: row.at,
        expires_at: None,
        rule: None,
        removed_at: None,
        removal_note: None,
        reviewed_at: None,
        handoffs: Vec::new(),
        removals: 0,
        state: State::Wanted,
    })
}

fn apply(blocks: &mut [Block], places: &HashMap<String, usize>, row: &Entry) {
    let place = |id: &Value| id.as_str().and_then(|id| places.get(id)).copied();
    match row.kind.as_str() {
        REMOVED => {
            let Some(block) = place(&row.body["id"]).and_then(|place| blocks.get_mut(place)) else { return };
            block.removals += 1;
            block.removal_note = row.body["note"].as_str().map(str::to_owned);
            // Where the marketplace must be told, the removal is not done before the seller says so.
            if row.body["waits"] != true {
                block.removed_at = Some(row.at);
            }
        }
        REVIEWED => {
            let ids = row.body["ids"].as_array().map(Vec::as_slice).unwrap_or_default();
            for place in ids.iter().filter_map(place) {
                blocks[place].reviewed_at = Some(row.at);
            }
        }
        _ => {}
    }
}

fn settle<'e>(block: &mut Block, now: Instant, expiring: i64, engine: &dyn Fn() -> Result<&'e Engine>) -> Result<()> {
    for step in &block.handoffs {
        match (step.step.as_str(), step.state) {
            (STEP_ON, HandoffState::Done) => block.blocked_at = step.closed_at,
            (STEP_ON, HandoffState::Cancelled) | (STEP_OFF, HandoffState::Done) => {
                block.removed_at = block.removed_at.or(step.closed_at);
            }
            _ => {}
        }
    }
    if let Some(since) = block.blocked_at {
        (block.expires_at, block.rule) = term(engine()?, &block.added.marketplace, since)?;
    }
    block.state = match (block.removed_at, block.blocked_at, block.expires_at) {
        (Some(_), ..) => State::Removed,
        (_, None, _) => State::Wanted,
        (_, _, Some(end)) if now >= end => State::Expired,
        (_, _, Some(end)) if end.since(now) <= expiring => State::Expiring,
        _ => State::Active,
    };
    Ok(())
}

/// When a marketplace ends a block that began at `since`, and by which rule (AL-X01).
fn term(engine: &Engine, marketplace: &str, since: Instant) -> Result<(Option<Instant>, Option<String>)> {
    let ends = engine.rules().iter().find(|rule| {
        let counts = rule.marketplace == marketplace && engine.counts(rule);
        counts && rule.clocks.iter().any(|clock| clock.of.iter().any(|event| event == EVENT))
    });
    let Some(rule) = ends else { return Ok((None, None)) };
    let due = engine.evaluate(&rule.id, &since.to_string())?.due_at;
    Ok((Some(due), Some(rule.id.clone())))
}
