//! `block`: the list of blocked buyers. No marketplace has an API for it any more, so the list is kept here, with reasons and proof; what
//! must be done in a web page is a hand-off, and only the seller says that it is done.

mod add;
pub mod alerts;
mod book;
mod check;
mod known;
mod list;
mod listed;
mod remove;
mod review;
mod roll;
mod show;
mod stats;
mod suggest;
mod transfer;
mod watch;

pub use add::{Add, add};
pub use book::State;
pub use check::{Check, check};
pub use list::{Choice, list};
pub use listed::Listed;
pub use remove::{Remove, remove};
pub use review::{Review, review};
pub use show::show;
pub use stats::stats;
pub use transfer::{Export, Import, export, import};
pub use watch::forget_old;

use crate::app::App;
use crate::error::{Error, Result};
use crate::store::People;
use book::Block;

/// Forgets the people behind an account's orders.
pub fn forget_account(app: &App, account: &str) -> Result<()> {
    match app.paths.people_file().exists() {
        true => People::open(&app.paths.people_file())?.forget_account(account),
        false => Ok(()),
    }
}

/// The entry of that name: the first letters of its id, or the buyer's exact login or id, of which the newest counts. None, or several,
/// is not found (exit 5).
fn pick(blocks: Vec<Block>, name: &str) -> Result<Block> {
    let wanted = name.trim().to_lowercase();
    let of_buyer = |block: &&Block| {
        let buyer = &block.added.buyer;
        buyer.login.as_ref().is_some_and(|login| login.to_lowercase() == wanted)
            || buyer.id.as_deref() == Some(name.trim())
    };
    let newest: Vec<&Block> = blocks.iter().filter(of_buyer).collect();
    let accounts: std::collections::BTreeSet<&str> = newest.iter().map(|block| block.account.as_str()).collect();
    if accounts.len() > 1 {
        return Err(Error::not_found(format!("`{name}` is on the list of several accounts")).hint("add --account"));
    }
    if let Some(block) = newest.last() {
        return Ok((*block).clone());
    }
    let mut found = blocks.into_iter().filter(|block| !wanted.is_empty() && block.added.id.starts_with(&wanted));
    match (found.next(), found.next()) {
        (Some(block), None) => Ok(block),
        (None, _) => Err(Error::not_found(format!("there is no block of `{name}`")).hint("aftersale block list --all")),
        _ => Err(Error::not_found(format!("`{name}` fits several blocks")).hint("type more letters")),
    }
}
