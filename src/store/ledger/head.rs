//! The newest row's number and hash, kept beside the ledger: a chain that was cut off at its end is whole in itself.

use super::Entry;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

/// What the ledger ended with when it was last written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Head {
    pub seq: i64,
    pub hash: String,
}

/// Notes the newest row. Of two runs that write at once the older may come last: it is still a row of the chain. A note that
/// cannot be written costs no row.
pub(super) fn note(ledger: &Path, entry: &Entry) {
    let write = || -> std::io::Result<()> {
        let folder = ledger.parent().unwrap_or(Path::new("."));
        let mut fresh = tempfile::Builder::new().prefix(".head-").tempfile_in(folder)?;
        writeln!(fresh, "{} {}", entry.seq, entry.hash)?;
        fresh.persist(file(ledger))?;
        Ok(())
    };
    let _ = write();
}

/// What was noted; `None` where nothing was, or nothing that can be read.
pub(super) fn noted(ledger: &Path) -> Option<Head> {
    let text = fs::read_to_string(file(ledger)).ok()?;
    let (seq, hash) = text.trim().split_once(' ')?;
    Some(Head { seq: seq.parse().ok()?, hash: hash.to_owned() })
}

fn file(ledger: &Path) -> PathBuf {
    ledger.with_extension("head")
}
