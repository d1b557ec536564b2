//! The same person under another account: hints, each with its reasons and a score. Nothing acts on them by itself.

use super::book::Block;
use super::watch::{Watch, clear};
use crate::blocks::{Likeness, Shared, TraitKind, compare};
use crate::domain::{Buyer, Instant};
use crate::error::Result;
use crate::store::SeenSale;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// Kinds of which one at least must be shared: the others together never make a hint.
const TELLING: [TraitKind; 3] = [TraitKind::Phone, TraitKind::Flat, TraitKind::Name];

/// Another account that may be a listed buyer's.
pub(super) struct Suggestion {
    /// Its buyer; nothing where his personal data are erased.
    pub buyer: Buyer,
    /// What the two have in common.
    pub likeness: Likeness,
    /// Its orders, oldest first.
    pub sales: Vec<SeenSale>,
}

/// A trait as it is kept: kind and hash.
type Kept = (String, String);

/// Looks for other accounts of listed buyers, and remembers how many buyers share what.
pub(super) struct Finder<'a> {
    watch: &'a Watch,
    spread: HashMap<(String, String), u64>,
}

impl<'a> Finder<'a> {
    /// A finder over the store.
    pub fn new(watch: &'a Watch) -> Self {
        Self { watch, spread: HashMap::new() }
    }

    /// The accounts that have enough in common with the buyer of `block`, among orders since `since`; the most alike first. Buyers who
    /// are on the list themselves are left out by `listed`, the hashes of their ids and logins.
    pub fn of(&mut self, block: &Block, since: Instant, listed: &BTreeSet<String>) -> Result<Vec<Suggestion>> {
        let own = self.watch.of_buyer(&block.account, &block.added.buyer)?;
        let has: BTreeSet<Kept> = own.iter().flat_map(|sale| sale.traits.iter().cloned()).collect();
        let telling = |kept: &&Kept| TELLING.iter().any(|kind| kind.as_str() == kept.0);
        let hashes: Vec<&str> = has.iter().filter(telling).map(|(_, hash)| hash.as_str()).collect();
        if hashes.is_empty() {
            return Ok(Vec::new());
        }
        let mine: BTreeSet<&str> = own.iter().map(|sale| sale.order_hash.as_str()).collect();
        let mut others: BTreeMap<String, Vec<SeenSale>> = BTreeMap::new();
        for sale in self.watch.people.sharing(&block.account, &hashes, since)? {
            let names = [&sale.id_hash, &sale.login_hash];
            let is_listed = names.into_iter().flatten().any(|hash| listed.contains(hash));
            if mine.contains(sale.order_hash.as_str()) || is_listed {
                continue;
            }
            let who =
                sale.id_hash.clone().or_else(|| sale.login_hash.clone()).unwrap_or_else(|| sale.order_hash.clone());
            others.entry(who).or_default().push(sale);
        }
        let mut found = Vec::new();
        for sales in others.into_values() {
            if let Some(likeness) = self.likeness(&block.account, &has, &sales)? {
                let buyer = sales.iter().rev().find_map(clear).map(|clear| clear.buyer).unwrap_or_default();
                found.push(Suggestion { buyer, likeness, sales });
            }
        }
        found.sort_by(|one, other| other.likeness.score.total_cmp(&one.likeness.score));
        Ok(found)
    }

    fn likeness(&mut self, account: &str, has: &BTreeSet<Kept>, sales: &[SeenSale]) -> Result<Option<Likeness>> {
        let theirs: BTreeSet<&Kept> = sales.iter().flat_map(|sale| &sale.traits).collect();
        let mut shared = Vec::new();
        for kept in theirs.iter().filter(|kept| has.contains(**kept)) {
            let Ok(kind) = kept.0.parse::<TraitKind>() else { continue };
            shared.push(Shared { kind, buyers: self.buyers(account, kept)? });
        }
        let named = |kept: &Kept| kept.0 == TraitKind::Name.as_str();
        let other_name = has.iter().any(named) && theirs.iter().any(|kept| named(kept));
        Ok(compare(&shared, other_name))
    }

    fn buyers(&mut self, account: &str, kept: &Kept) -> Result<u64> {
        let name = (account.to_owned(), kept.1.clone());
        if let Some(known) = self.spread.get(&name) {
            return Ok(*known);
        }
        let count = self.watch.people.spread(account, &kept.1)?;
        self.spread.insert(name, count);
        Ok(count)
    }
}

/// The hashes of ids and logins of all who are on an account's list.
pub(super) fn listed(watch: &Watch, blocks: &[&Block]) -> BTreeSet<String> {
    let names = |block: &&Block| {
        let buyer = &block.added.buyer;
        [buyer.id.as_deref().map(|id| watch.seal.id(id)), buyer.login.as_deref().map(|login| watch.seal.login(login))]
    };
    blocks.iter().flat_map(names).flatten().collect()
}
