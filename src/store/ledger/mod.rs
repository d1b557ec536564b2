//! The ledger: what only we know. Rows are only ever added; each carries the hash of the row before it.
//!
//! Every call opens the file anew on a thread where waiting does no harm, and runs to its end even when its caller no
//! longer waits. The chain of hashes shows any row that was altered, taken out or slipped in. What it cannot show is
//! that the last rows were cut off: a shorter chain is a whole chain. Therefore the newest row is noted in a file beside the
//! ledger too.

mod chain;
mod find;
mod head;
mod migrate;
mod reader;
mod rows;

pub use find::Find;
pub use reader::Reader;

use head::Head;

use super::sqlite::{Db, Store};
use crate::domain::Instant;
use crate::error::{Error, Result};
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use tokio::sync::Mutex;

static LEDGER: Store = Store {
    name: "ledger",
    application_id: 0x4146_544C,
    synchronous: "FULL",
    mend: "keep a copy of `{file}`, then put its newest backup, `{file}.bak-v…` or your own, in its place",
};

/// The ledger of one profile.
#[derive(Clone, Debug)]
pub struct Ledger {
    file: PathBuf,
    /// Writers of this process take turns: the database's own waiting is not fair, and one that is passed over again and again
    /// could not say what became of its action.
    turn: Arc<Mutex<()>>,
}

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
    pub fn new(path: &Path) -> Self {
        Self { file: path.to_path_buf(), turn: Arc::default() }
    }

    /// Whether the file is there; reading a ledger that was never written makes no file.
    pub fn exists(&self) -> bool {
        self.file.exists()
    }

    /// Adds a row, flushed to disk before it returns. A once-only key that is already there is a guard error that
    /// names the day of the first row.
    pub async fn append(&self, entry: NewEntry, at: Instant) -> Result<Entry> {
        let _turn = self.turn.lock().await;
        self.run(move |file| {
            let entry = rows::append(&open(file)?, entry, at)?;
            head::note(file, &Head { seq: entry.seq, hash: entry.hash.clone() });
            Ok(entry)
        })
        .await
    }

    /// Adds rows in one go: all of them are there afterwards, or none. They are flushed to disk before it returns.
    pub async fn append_all(&self, entries: Vec<NewEntry>, at: Instant) -> Result<()> {
        if entries.is_empty() {
            return Ok(());
        }
        let _turn = self.turn.lock().await;
        self.run(move |file| {
            let (seq, hash) = rows::append_all(&open(file)?, &entries, at)?;
            head::note(file, &Head { seq, hash });
            Ok(())
        })
        .await
    }

    /// All rows of one kind, oldest first, optionally of one account only. An absent file has none.
    pub async fn entries(&self, kind: &str, account: Option<&str>) -> Result<Vec<Entry>> {
        let (kind, account) = (kind.to_owned(), account.map(String::from));
        self.read(move |db| rows::of_kind(db, &kind, account.as_deref())).await
    }

    /// The rows that fit, oldest first. An absent file has none.
    pub async fn find(&self, wanted: Find) -> Result<Vec<Entry>> {
        self.read(move |db| find::find(db, &wanted)).await
    }

    /// The rows of kind `begun` whose newest row of kind `ended` with the same `$.id` says one of `still_open` as its `$.state`, or
    /// that have none; oldest first.
    pub async fn open(
        &self,
        begun: &'static str,
        ended: &'static str,
        still_open: &'static [&'static str],
    ) -> Result<Vec<Entry>> {
        self.read(move |db| find::open(db, begun, ended, still_open)).await
    }

    /// Whether the newest row that was noted beside the file is still there. That the file is gone, was emptied, or lost its end is a
    /// definite failure: what it says then is not all that was done. Nothing is made or changed.
    pub async fn intact(&self) -> Result<()> {
        let Some(noted) = head::noted(&self.file) else { return Ok(()) };
        let wanted = noted.clone();
        if self.read(move |db| rows::has(db, &wanted)).await? {
            return Ok(());
        }
        let what = match (self.exists(), self.read(rows::newest).await?) {
            (false, _) => "is gone".to_owned(),
            (true, 0) => "is empty".to_owned(),
            (true, newest) if newest < noted.seq => format!("ends with row {newest}"),
            (true, _) => "is another one".to_owned(),
        };
        let (file, head) = (self.file.display(), head::file(&self.file));
        Err(Error::failed(format!(
            "the ledger `{file}` {what}, and it had {} rows, so nobody knows what was sent before",
            noted.seq
        ))
        .hint("put its newest backup in its place")
        .hint(format!(
            "where there is none: look at the marketplace, then delete {} to go on without what was lost",
            head.display()
        )))
    }

    /// The ledger opened for looking up single rows; `None` where there is no file.
    pub async fn reader(&self) -> Result<Option<Reader>> {
        if !self.exists() {
            return Ok(None);
        }
        self.run(|file| {
            let Some(db) = Db::look(file, &LEDGER)? else { return Ok(None) };
            Ok(migrate::readable(&db, migrate::STEPS)?.then_some(Reader(db)))
        })
        .await
    }

    /// The first row whose hash does not follow from the rows before it; `None` when all do. After a row that was
    /// taken out this is the next one; where the last rows were cut off, it is the first of them.
    pub async fn verify(&self) -> Result<Option<i64>> {
        let noted = head::noted(&self.file);
        if !self.exists() {
            return Ok(noted.map(|_| 1));
        }
        self.run(move |file| rows::verify(&open(file)?, noted.as_ref())).await
    }

    /// The number of the newest row; 0 where there is none.
    pub async fn newest(&self) -> Result<i64> {
        self.read(rows::newest).await
    }

    /// How many rows there are.
    pub async fn count(&self) -> Result<u64> {
        self.read(rows::count).await
    }

    /// Reads without making, mending or taking the file further; `T`'s default where there is none or nothing in it. Every form so far
    /// holds the same rows.
    async fn read<T: Default + Send + 'static>(
        &self,
        work: impl FnOnce(&Db) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        self.run(move |file| {
            let Some(db) = Db::look(file, &LEDGER)? else { return Ok(T::default()) };
            match migrate::readable(&db, migrate::STEPS)? {
                true => work(&db),
                false => Ok(T::default()),
            }
        })
        .await
    }

    async fn run<T: Send + 'static>(&self, work: impl FnOnce(&Path) -> Result<T> + Send + 'static) -> Result<T> {
        let file = self.file.clone();
        tokio::task::spawn_blocking(move || work(&file))
            .await
            .map_err(|error| Error::failed("the work on the ledger was stopped half-way").caused_by(error))?
    }
}

fn open(file: &Path) -> Result<Db> {
    Db::open(file, &LEDGER, |db| migrate::migrate(db, migrate::STEPS))
}
