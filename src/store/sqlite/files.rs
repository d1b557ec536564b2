//! The file itself: made for the owner alone, and looked at before SQLite touches it.

use super::{Store, code, explain};
use crate::error::Result;
use rusqlite::{Connection, ErrorCode, OpenFlags};
use std::fmt::Write as _;
use std::fs::{self, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};

/// Makes folder and file where they are missing and refuses a file that is not `store`'s without changing it.
pub(super) fn prepare(file: &Path, store: &Store) -> Result<()> {
    if !file.exists() {
        let made = make_folder(folder(file)).and_then(|()| make_file(file));
        return made.map_err(|error| explain::refused(store, file, error));
    }
    is_filled(file, store)?;
    // Whoever may not change this may still read; the folder guards the file in any case.
    let _ = close_to_others(folder(file), 0o700).and_then(|()| close_to_others(file, 0o600));
    Ok(())
}

/// Whether the file is there and holds anything; one that is not `store`'s is refused.
pub(super) fn is_filled(file: &Path, store: &Store) -> Result<bool> {
    let filled = match fs::metadata(file) {
        Ok(file) => file.len() > 0,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(false),
        // What else is wrong with the file shows, and is explained, when it is opened in earnest.
        Err(_) => return Ok(true),
    };
    match owner(file) {
        // SQLite takes a file of a single byte for an empty one and would write over it.
        Ok(None) if filled => Err(explain::not_a_database(store, file)),
        Ok(Some(id)) if id != store.application_id => Err(explain::foreign(store, file)),
        Err(error) if code(&error) == Some(ErrorCode::NotADatabase) => Err(explain::not_a_database(store, file)),
        _ => Ok(filled),
    }
}

/// The number that marks the file's owner; `None` in a file without content. Read through SQLite, because closing a
/// file that this process opened in any other way would take its locks from the connections that the process already
/// has.
fn owner(file: &Path) -> rusqlite::Result<Option<i32>> {
    let conn = open_immutable(file)?;
    let pages: i64 = conn.pragma_query_value(None, "page_count", |row| row.get(0))?;
    let owner = conn.pragma_query_value(None, "application_id", |row| row.get(0))?;
    Ok((pages > 0).then_some(owner))
}

/// Opens the file as one that nobody changes: SQLite takes no lock and leaves no trace beside it.
pub(super) fn open_immutable(file: &Path) -> rusqlite::Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_URI;
    Connection::open_with_flags(immutable_uri(file), flags)
}

/// The folder of a file.
pub(super) fn folder(file: &Path) -> &Path {
    match file.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    }
}

/// Whether a write-ahead log with something in it lies beside the file.
pub(super) fn has_log(file: &Path) -> bool {
    let mut log = file.as_os_str().to_owned();
    log.push("-wal");
    fs::metadata(PathBuf::from(log)).is_ok_and(|log| log.len() > 0)
}

/// The file as a URI, with every byte that means something there written as a number.
fn immutable_uri(file: &Path) -> String {
    let mut uri = String::from("file:");
    for byte in file.as_os_str().as_encoded_bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'/' | b'.' | b'-' | b'_' => uri.push(char::from(*byte)),
            _ => {
                let _ = write!(uri, "%{byte:02x}");
            }
        }
    }
    uri.push_str("?immutable=1");
    uri
}

#[cfg(unix)]
fn make_folder(folder: &Path) -> io::Result<()> {
    use std::os::unix::fs::DirBuilderExt;
    fs::DirBuilder::new().recursive(true).mode(0o700).create(folder)?;
    // A folder that another part of this tool made, or an older umask.
    let _ = close_to_others(folder, 0o700);
    Ok(())
}

#[cfg(not(unix))]
fn make_folder(folder: &Path) -> io::Result<()> {
    fs::create_dir_all(folder)
}

/// An empty file counts as a new database; SQLite gives its log the same permissions. One that another run has just
/// made is not opened, for the reason given at [`owner`].
fn make_file(file: &Path) -> io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    match options.open(file) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(()),
        other => other.map(drop),
    }
}

/// Takes away what `mode` does not allow. A folder that many share, such as the one for temporary files, is left alone.
#[cfg(unix)]
fn close_to_others(path: &Path, mode: u32) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    const SHARED: u32 = 0o1000;
    let now = fs::metadata(path)?.permissions().mode();
    if now & SHARED != 0 || now & 0o7777 & !mode == 0 {
        return Ok(());
    }
    fs::set_permissions(path, fs::Permissions::from_mode(now & mode))
}

#[cfg(not(unix))]
fn close_to_others(_path: &Path, _mode: u32) -> io::Result<()> {
    Ok(())
}
