//! What SQLite and the file system refuse, as sentences for a seller. Every failure of a store passes through here.

use super::Store;
use crate::error::Error;
use rusqlite::{ErrorCode, ffi};
use std::io;
use std::path::Path;

/// What failed, why, and what to do next.
pub(in crate::store) fn explain(store: &Store, file: &Path, error: rusqlite::Error) -> Error {
    let (name, path, folder) = (store.name, file.display(), folder(file));
    let explained = match &error {
        rusqlite::Error::SqliteFailure(failure, text) => match failure.code {
            ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => busy(store, file),
            ErrorCode::ReadOnly if failure.extended_code == ffi::SQLITE_READONLY_DBMOVED => {
                Error::temporary(format!("the {name} `{path}` was replaced while this run used it"))
                    .hint("run the command again")
            }
            ErrorCode::ReadOnly | ErrorCode::PermissionDenied => cannot_write(store, file),
            ErrorCode::DiskFull => full(store, file),
            ErrorCode::SystemIoFailure if super::no_room(*failure) => full(store, file),
            ErrorCode::NotADatabase => not_a_database(store, file),
            ErrorCode::DatabaseCorrupt => damaged(store, file),
            ErrorCode::SystemIoFailure => {
                Error::failed(format!("the {name} `{path}` cannot be read or written: the disk reports an error"))
                    .hint(format!("check that the disk that holds `{folder}` is mounted, healthy and not full"))
            }
            ErrorCode::CannotOpen => Error::failed(format!("the {name} `{path}` cannot be opened"))
                .hint(format!("check that you may read and write in `{folder}`")),
            _ => {
                let reason = text.as_deref().unwrap_or("SQLite gives no reason");
                Error::failed(format!("the {name} `{path}` cannot be used: {reason}"))
            }
        },
        rusqlite::Error::FromSqlConversionFailure(..) | rusqlite::Error::InvalidColumnType(..) => damaged(store, file),
        other => Error::failed(format!("the {name} `{path}` cannot be used: {other}")),
    };
    explained.caused_by(error)
}

/// A refusal of the file system while the folder or the file is made.
pub(super) fn refused(store: &Store, file: &Path, error: io::Error) -> Error {
    let (name, path, folder) = (store.name, file.display(), folder(file));
    let explained = match error.kind() {
        io::ErrorKind::ReadOnlyFilesystem | io::ErrorKind::PermissionDenied => cannot_write(store, file),
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => full(store, file),
        _ => Error::failed(format!("the {name} `{path}` cannot be opened: {error}"))
            .hint(format!("check that `{folder}` can be a folder, or set AFTERSALE_HOME to another one")),
    };
    explained.caused_by(error)
}

/// A file that holds something else.
pub(super) fn not_a_database(store: &Store, file: &Path) -> Error {
    Error::failed(format!("`{}` is not a SQLite database, so it cannot be the {}", file.display(), store.name))
        .hint("move that file elsewhere; it was left as it is")
}

/// A database of another program, or another store of ours.
pub(super) fn foreign(store: &Store, file: &Path) -> Error {
    Error::failed(format!("`{}` is a database, but not the {} of aftersale", file.display(), store.name))
        .hint("move that file elsewhere; it was left as it is")
}

fn busy(store: &Store, file: &Path) -> Error {
    let seconds = super::PATIENCE.as_secs();
    Error::temporary(format!(
        "the {} `{}` is locked: most likely another aftersale run, such as a sync from cron, writes to it for more than \
         {seconds} seconds",
        store.name,
        file.display()
    ))
    .hint("wait until that run has ended, then run the command again")
    .hint("if there is none, close the program that has the file open")
}

fn full(store: &Store, file: &Path) -> Error {
    Error::failed(format!("the {} `{}` cannot be written: the disk is full", store.name, file.display()))
        .hint(format!("free some space on the disk that holds `{}`, then run the command again", folder(file)))
        .hint("nothing that was stored before is lost")
}

fn cannot_write(store: &Store, file: &Path) -> Error {
    let folder = folder(file);
    Error::failed(format!(
        "the {} `{}` cannot be written: the file or its folder is closed to you or read-only",
        store.name,
        file.display()
    ))
    .hint(format!("allow yourself to write in `{folder}`, or set AFTERSALE_HOME to a folder where you may"))
}

fn damaged(store: &Store, file: &Path) -> Error {
    let path = file.display().to_string();
    Error::failed(format!("the {} `{path}` is damaged", store.name)).hint(store.mend.replace("{file}", &path))
}

fn folder(file: &Path) -> String {
    super::files::folder(file).display().to_string()
}
