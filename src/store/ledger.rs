//! The ledger: what only we know. Rows are only ever added; each carries the hash of the row before it.

use crate::domain::Instant;
use crate::error::Result;
use serde_json::Value;
use std::path::Path;

/// The ledger of one profile.
#[derive(Clone)]
pub struct Ledger {}

/// One row to add.
#[derive(Clone, Debug)]
pub struct NewEntry {
    /// What the row is about, such as `deadline-set`.
    pub kind: String,
    /// The account concerned.
    pub account: Option<String>,
    /// The case concerned.
    pub case_id: Option<String>,
    /// The facts.
    pub body: Value,
    /// A key that the database allows once only.
    pub once_key: Option<String>,
}

/// One row.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// Its number, from 1.
    pub seq: i64,
    /// When it was written.
    pub at: Instant,
    /// What it is about.
    pub kind: String,
    /// The account concerned.
    pub account: Option<String>,
    /// The case concerned.
    pub case_id: Option<String>,
    /// The facts.
    pub body: Value,
    /// The once-only key.
    pub once_key: Option<String>,
    /// The SHA-256 that this row and all before it add up to.
    pub hash: String,
}

impl Ledger {
    /// A ledger in the file at `path`. The file is opened, or made, at the first call.
    pub fn new(_path: &Path) -> Self {
        todo!()
    }

    /// Whether the file is there; reading a ledger that was never written makes no file.
    pub fn exists(&self) -> bool {
        todo!()
    }

    /// Adds a row, flushed to disk before it returns. A once-only key that is already there is a guard error.
    pub async fn append(&self, _entry: NewEntry, _at: Instant) -> Result<Entry> {
        todo!()
    }

    /// All rows of one kind, oldest first, optionally of one account only. An absent file has none.
    pub async fn entries(&self, _kind: &str, _account: Option<&str>) -> Result<Vec<Entry>> {
        todo!()
    }

    /// The first row whose hash does not follow from the rows before it; `None` when all do.
    pub async fn verify(&self) -> Result<Option<i64>> {
        todo!()
    }
}
