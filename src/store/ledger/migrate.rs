//! The ledger's forms, one after the other. Each step is a file that never changes once it is released.

use super::LEDGER;
use crate::error::{Error, Result};
use crate::store::sqlite::{Db, stamp, version};
use rusqlite::OptionalExtension;
use std::fs::{self, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};

/// The steps; a file that went through `n` of them has version `n`.
pub(super) const STEPS: &[&str] = &[
    include_str!("../migrations/ledger/001.sql"),
    include_str!("../migrations/ledger/002.sql"),
    include_str!("../migrations/ledger/003.sql"),
];

/// Takes an older file through the steps it lacks, after a copy of it was put beside it. A newer one is refused.
pub(super) fn migrate(db: &Db, steps: &[&str]) -> Result<()> {
    let now = db.version()?;
    if now > steps.len() {
        return Err(newer(db, now, steps.len()));
    }
    if now == steps.len() {
        return Ok(());
    }
    if now > 0 {
        back_up(db, now)?;
    }
    db.write(|conn| {
        // Another run may have come first.
        let lacking = steps.get(version(conn)?..).unwrap_or_default();
        lacking.iter().try_for_each(|step| conn.execute_batch(step))?;
        if !lacking.is_empty() {
            stamp(conn, &LEDGER, steps.len())?;
            let sql = "INSERT OR REPLACE INTO about (name, value) VALUES ('written_by', ?)";
            conn.execute(sql, [env!("CARGO_PKG_VERSION")])?;
        }
        Ok(())
    })
}

/// Whether a file can be read as it is: not when nothing was made in it yet. A newer form is refused.
pub(super) fn readable(db: &Db, steps: &[&str]) -> Result<bool> {
    match db.version()? {
        now if now > steps.len() => Err(newer(db, now, steps.len())),
        now => Ok(now > 0),
    }
}

/// Writes a copy to `<file>.bak-v<version>`. It gets its name when it is whole.
fn back_up(db: &Db, version: usize) -> Result<()> {
    let copy = beside(db.file(), &format!(".bak-v{version}"));
    let part = beside(db.file(), &format!(".bak-v{version}.part"));
    let failed = |error: io::Error| {
        Error::failed(format!(
            "the ledger `{}` needs a backup before it is changed, and `{}` cannot be written: {error}",
            db.file().display(),
            copy.display()
        ))
        .hint("make room for it, then run the command again; the ledger was left as it is")
        .caused_by(error)
    };
    make_private(&part).map_err(failed)?;
    db.outside(|conn| conn.execute("VACUUM INTO ?", [part.to_string_lossy()]).map(drop))?;
    fs::rename(&part, &copy).map_err(failed)
}

/// An empty file that only its owner may read; whatever was there is gone.
fn make_private(file: &Path) -> io::Result<()> {
    match fs::remove_file(file) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(file).map(drop)
}

fn beside(file: &Path, ending: &str) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(ending);
    PathBuf::from(name)
}

fn newer(db: &Db, found: usize, known: usize) -> Error {
    let writer = db.outside(|conn| {
        let sql = "SELECT value FROM about WHERE name = 'written_by'";
        conn.query_row(sql, [], |row| row.get::<_, String>(0)).optional()
    });
    let writer = match writer {
        Ok(Some(version)) => format!("aftersale {version}"),
        _ => "the aftersale that wrote it".into(),
    };
    Error::failed(format!(
        "the ledger `{}` was written by a newer aftersale: it has form {found}, and this one knows forms up to {known}",
        db.file().display()
    ))
    .hint(format!("use {writer} or a newer one; the ledger was left as it is"))
}

#[cfg(test)]
mod tests {
    use super::{STEPS, migrate};
    use crate::domain::Instant;
    use crate::error::Result;
    use crate::store::ledger::{LEDGER, NewEntry, rows};
    use crate::store::sqlite::Db;
    use std::path::Path;

    const FIRST: &[&str] = &[STEPS[0]];
    const NEXT: &[&str] = &[STEPS[0], "CREATE TABLE later (value TEXT) STRICT"];
    const BROKEN: &[&str] = &[STEPS[0], "CREATE TABLE later (value TEXT) STRICT; CREATE TABLE entries (seq INTEGER)"];

    fn open(file: &Path, steps: &[&str]) -> Result<Db> {
        Db::open(file, &LEDGER, |db| migrate(db, steps))
    }

    fn written(file: &Path) {
        let entry =
            NewEntry { kind: "note".into(), account: None, case_id: None, body: "hello".into(), once_key: None };
        rows::append(&open(file, FIRST).unwrap(), entry, Instant::from_millis(5)).unwrap();
    }

    #[test]
    fn an_older_ledger_is_copied_and_then_taken_further() {
        let folder = tempfile::tempdir().unwrap();
        let [file, copy] = ["ledger.db", "ledger.db.bak-v1"].map(|name| folder.path().join(name));
        written(&file);
        let db = open(&file, NEXT).unwrap();
        assert_eq!(db.version().unwrap(), 2);
        assert_eq!(rows::of_kind(&db, "note", None).unwrap().len(), 1);
        assert_eq!(rows::verify(&db, None).unwrap(), None);
        let old = open(&copy, FIRST).unwrap();
        assert_eq!((old.version().unwrap(), rows::of_kind(&old, "note", None).unwrap().len()), (1, 1));
        assert!(!folder.path().join("ledger.db.bak-v1.part").exists());
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            assert_eq!(copy.metadata().unwrap().permissions().mode() & 0o777, 0o600);
        }
    }

    #[test]
    fn a_step_that_fails_leaves_the_ledger_as_it_was() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("ledger.db");
        written(&file);
        assert!(open(&file, BROKEN).is_err());
        let db = open(&file, FIRST).unwrap();
        assert_eq!((db.version().unwrap(), rows::of_kind(&db, "note", None).unwrap().len()), (1, 1));
    }

    #[test]
    fn a_ledger_that_cannot_be_copied_first_is_not_changed() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("ledger.db");
        written(&file);
        std::fs::create_dir(folder.path().join("ledger.db.bak-v1.part")).unwrap();
        let error = open(&file, NEXT).err().unwrap();
        assert!(error.message.contains("needs a backup") && error.hints[0].contains("left as it is"), "{error:?}");
        assert_eq!(open(&file, FIRST).unwrap().version().unwrap(), 1);
    }

    #[test]
    fn a_newer_ledger_is_refused_and_says_what_can_read_it() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("ledger.db");
        written(&file);
        open(&file, NEXT).unwrap();
        let error = open(&file, FIRST).err().unwrap();
        assert!(error.message.contains("form 2") && error.message.contains("up to 1"), "{error}");
        assert!(error.hints[0].contains(concat!("use aftersale ", env!("CARGO_PKG_VERSION"))), "{error:?}");
        assert_eq!(open(&file, NEXT).unwrap().version().unwrap(), 2);
    }
}
