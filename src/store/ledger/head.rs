//! The newest row's number and hash, kept beside the ledger: a chain that was cut off at its end is whole in itself.

use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};

/// What the ledger ended with when it was last written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Head {
    pub seq: i64,
    pub hash: String,
}

/// Notes the newest row. The note never goes back: of two runs that write at once the older may come last, and a ledger that lost its
/// end must not hide that by growing anew. A note that cannot be written costs no row.
pub(super) fn note(ledger: &Path, newest: &Head) {
    let write = || -> std::io::Result<()> {
        let folder = ledger.parent().unwrap_or(Path::new("."));
        let lock = File::options().create(true).append(true).open(ledger.with_extension("head.lock"))?;
        lock.lock()?;
        if noted(ledger).is_some_and(|noted| noted.seq >= newest.seq) {
            return Ok(());
        }
        let mut fresh = tempfile::Builder::new().prefix(".head-").tempfile_in(folder)?;
        writeln!(fresh, "{} {}", newest.seq, newest.hash)?;
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

/// The file that it is noted in.
pub(super) fn file(ledger: &Path) -> PathBuf {
    ledger.with_extension("head")
}
