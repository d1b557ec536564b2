//! The entries of an account by buyer, so that a long list is not read from end to end for every line of another.

use super::book::{Block, same_buyer};
use crate::domain::Buyer;
use std::collections::HashMap;

/// An account's entries, to be asked for single buyers.
#[derive(Default)]
pub struct Roll<'a> {
    ids: HashMap<&'a str, Vec<&'a Block>>,
    logins: HashMap<String, Vec<&'a Block>>,
}

impl<'a> Roll<'a> {
    /// The entries of `account` among these, which are the oldest first.
    pub fn of(blocks: &'a [Block], account: &str) -> Self {
        let mut roll = Self::default();
        for block in blocks.iter().filter(|block| block.account == account) {
            if let Some(id) = &block.added.buyer.id {
                roll.ids.entry(id).or_default().push(block);
            }
            if let Some(login) = &block.added.buyer.login {
                roll.logins.entry(login.to_lowercase()).or_default().push(block);
            }
        }
        roll
    }

    /// A buyer's entries, oldest first.
    pub fn entries(&self, buyer: &Buyer) -> Vec<&'a Block> {
        let by_id = buyer.id.as_deref().and_then(|id| self.ids.get(id)).into_iter().flatten();
        let by_login =
            buyer.login.as_ref().and_then(|login| self.logins.get(&login.to_lowercase())).into_iter().flatten();
        let mut found: Vec<&Block> =
            by_id.chain(by_login).copied().filter(|block| same_buyer(&block.added.buyer, buyer)).collect();
        found.sort_by_key(|block| (block.added_at, &block.added.id));
        found.dedup_by(|one, other| one.added.id == other.added.id);
        found
    }

    /// The entry of a buyer that stands, if there is one.
    pub fn standing(&self, buyer: &Buyer) -> Option<&'a Block> {
        self.entries(buyer).into_iter().rev().find(|block| block.state.stands())
    }

    /// How many of the entries are the buyer's.
    pub fn rounds(&self, buyer: &Buyer) -> usize {
        self.entries(buyer).len()
    }

    /// Whether the buyer of an entry was put on the list again later.
    pub fn is_renewed(&self, block: &Block) -> bool {
        self.entries(&block.added.buyer).iter().any(|other| other.added_at > block.added_at)
    }
}
