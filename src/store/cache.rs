//! The cache: what the marketplaces say, with due instants worked out and indexed. May be deleted at any time.

use super::{After, CaseSummary, Counts, Filter, Found, Known, Mark, MarkState, StoredCase};
use crate::domain::{CaseKey, Instant, Order};
use crate::error::Result;
use std::collections::HashMap;
use std::path::Path;

/// The cache of one profile.
pub struct Cache {}

impl Cache {
    /// Opens or makes the cache. One made by another version is dropped and made anew, since it can be fetched again; one
    /// made by a newer version too. A file that is no cache of ours is an error that names it.
    pub fn open(_path: &Path) -> Result<Self> {
        todo!()
    }

    /// Keeps who an account is, as JSON of the caller's, with the instant it was read.
    pub fn set_identity(&self, _account: &str, _json: &str, _at: Instant) -> Result<()> {
        todo!()
    }

    /// Who an account is, and when that was read.
    pub fn identity(&self, _account: &str) -> Result<Option<(String, Instant)>> {
        todo!()
    }

    /// Notes that a run over a resource has begun.
    pub fn begin(&self, _account: &str, _resource: &str, _at: Instant) -> Result<()> {
        todo!()
    }

    /// Notes how the run ended.
    pub fn finish(
        &self,
        _account: &str,
        _resource: &str,
        _at: Instant,
        _state: MarkState,
        _error: Option<&str>,
    ) -> Result<()> {
        todo!()
    }

    /// All marks, by account and resource.
    pub fn marks(&self) -> Result<Vec<Mark>> {
        todo!()
    }

    /// What is known of these cases; ids not in the cache are left out.
    pub fn known(&self, _account: &str, _ids: &[String]) -> Result<HashMap<String, Known>> {
        todo!()
    }

    /// Stores cases, each with all it holds, in one transaction.
    pub fn put(&self, _cases: &[StoredCase]) -> Result<()> {
        todo!()
    }

    /// Notes that a list showed these cases unchanged.
    pub fn seen(&self, _account: &str, _ids: &[String], _at: Instant) -> Result<()> {
        todo!()
    }

    /// Open cases of a resource that no list has shown since `before`.
    pub fn unseen(&self, _account: &str, _resource: &str, _before: Instant) -> Result<Vec<String>> {
        todo!()
    }

    /// Forgets a case that the marketplace no longer knows.
    pub fn forget(&self, _key: &CaseKey) -> Result<()> {
        todo!()
    }

    /// Forgets all of an account.
    pub fn forget_account(&self, _account: &str) -> Result<()> {
        todo!()
    }

    /// A case with all it holds.
    pub fn load(&self, _key: &CaseKey) -> Result<Option<StoredCase>> {
        todo!()
    }

    /// Up to `most` cases in order of urgency, after `after`.
    pub fn list(&self, _filter: &Filter, _after: Option<&After>, _most: u64) -> Result<Vec<CaseSummary>> {
        todo!()
    }

    /// Counts for the head line: overdue at `now`, due until `today_ends`, open in all.
    pub fn counts(&self, _filter: &Filter, _now: Instant, _today_ends: Instant) -> Result<Counts> {
        todo!()
    }

    /// How many cases fit the filter, counted to [`Counts::MOST`].
    pub fn count(&self, _filter: &Filter) -> Result<u64> {
        todo!()
    }

    /// What a name stands for: a prefix of an id, a reference number, or `account:` with a prefix of an id. An exact id or
    /// reference wins over prefixes. Only `accounts` are looked at, all when empty.
    pub fn find(&self, _name: &str, _accounts: &[String]) -> Result<Found> {
        todo!()
    }

    /// The shortest prefix of each id, six letters at least, that no other case of the cache shares.
    pub fn short_names(&self, _keys: &[CaseKey]) -> Result<Vec<String>> {
        todo!()
    }

    /// Stores an order with its refunds and the instant they were read.
    pub fn put_order(&self, _account: &str, _order: &Order, _at: Instant) -> Result<()> {
        todo!()
    }

    /// An order and when it was read.
    pub fn order(&self, _account: &str, _id: &str) -> Result<Option<(Order, Instant)>> {
        todo!()
    }

    /// Keys of open cases in order of account and id, after `after`.
    pub fn open_keys(&self, _after: Option<&CaseKey>, _most: u64) -> Result<Vec<CaseKey>> {
        todo!()
    }

    /// Replaces the deadlines of a case.
    pub fn put_deadlines(&self, _key: &CaseKey, _deadlines: &[crate::domain::Deadline]) -> Result<()> {
        todo!()
    }

    /// A value that the caller keeps under a name, such as the digest of the rules that worked out the deadlines.
    pub fn note(&self, _name: &str) -> Result<Option<String>> {
        todo!()
    }

    /// Keeps a value under a name.
    pub fn set_note(&self, _name: &str, _value: &str) -> Result<()> {
        todo!()
    }
}
