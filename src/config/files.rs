//! Small files that several runs may write at once: replaced as a whole, under a lock, readable by their owner alone.

use crate::error::{Error, Result};
use std::fs::{File, OpenOptions, TryLockError};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

const POLL: Duration = Duration::from_millis(25);

/// Replaces the file at `path` as a whole, so that a crash leaves the old content or the new one. It is on disk when this
/// returns. An existing file keeps its mode and a link to it stays a link; a new file is its owner's alone.
pub fn replace(path: &Path, content: &[u8]) -> Result<()> {
    let target = behind_links(path);
    let folder = target.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    make_private_dir(folder)?;
    replace_in(folder, &target, content).map_err(|error| cannot("write", path, &error))
}

/// The file that a path leads to, so that whoever comes by another way takes the same lock.
pub fn behind_links(path: &Path) -> PathBuf {
    std::fs::canonicalize(path).unwrap_or_else(|_| path.to_path_buf())
}

fn replace_in(folder: &Path, target: &Path, content: &[u8]) -> io::Result<()> {
    let mut fresh = tempfile::Builder::new().prefix(".aftersale-").tempfile_in(folder)?;
    fresh.write_all(content)?;
    if let Ok(old) = target.metadata() {
        fresh.as_file().set_permissions(old.permissions())?;
    }
    fresh.as_file().sync_all()?;
    fresh.persist(target)?;
    sync_dir(folder)
}

/// Makes a rename last; only Unix has a way to say that.
fn sync_dir(folder: &Path) -> io::Result<()> {
    if cfg!(unix) { File::open(folder)?.sync_all() } else { Ok(()) }
}

/// Makes a folder, and those above it, for their owner alone. Existing ones stay as they are.
pub fn make_private_dir(folder: &Path) -> Result<()> {
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder).map_err(|error| cannot("make the folder", folder, &error))
}

/// Takes the lock file at `path`, waiting up to `wait`. The lock is held until the file is dropped, and the system drops it
/// when a process dies, so that nothing has to be cleaned up.
pub fn lock(path: &Path, wait: Duration) -> Result<File> {
    if let Some(folder) = path.parent() {
        make_private_dir(folder)?;
    }
    let mut options = OpenOptions::new();
    options.create(true).truncate(false).write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let file = options.open(path).map_err(|error| cannot("open", path, &error))?;
    let until = Instant::now() + wait;
    loop {
        match file.try_lock() {
            Ok(()) => return Ok(file),
            Err(TryLockError::Error(error)) => return Err(cannot("lock", path, &error)),
            Err(TryLockError::WouldBlock) if Instant::now() >= until => return Err(held(path, wait)),
            Err(TryLockError::WouldBlock) => std::thread::sleep(POLL),
        }
    }
}

fn held(path: &Path, wait: Duration) -> Error {
    Error::temporary(format!("another run has held {} for {} s", path.display(), wait.as_secs()))
        .hint("wait until it has ended, then run this again")
        .hint(format!("if it hangs, find and end it: fuser {}", path.display()))
}

/// What the system did not allow with a file, and the way out where there is one.
pub fn cannot(what: &str, path: &Path, error: &io::Error) -> Error {
    let said = error.to_string();
    let why = said.split(" (os error").next().unwrap_or(&said);
    let failed = Error::failed(format!("cannot {what} {}: {why}", path.display()));
    match error.kind() {
        io::ErrorKind::PermissionDenied => failed.hint("check who owns it and its mode, or set AFTERSALE_HOME"),
        io::ErrorKind::ReadOnlyFilesystem => failed.hint("set AFTERSALE_HOME to a folder that can be written"),
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => {
            failed.hint("make room on that disk, then run this again")
        }
        _ => failed,
    }
}

#[cfg(test)]
mod tests {
    use super::{Duration, lock, replace};
    use crate::error::ErrorKind;

    #[test]
    fn a_lock_keeps_others_out_until_it_is_dropped() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("locks/main.lock");
        let held = lock(&path, Duration::ZERO).unwrap();
        let error = lock(&path, Duration::from_millis(60)).unwrap_err();
        assert_eq!(error.kind, ErrorKind::Temporary);
        assert!(error.message.contains(&path.display().to_string()), "{error}");
        assert_eq!(error.hints[1], format!("if it hangs, find and end it: fuser {}", path.display()));
        let waiting = std::thread::spawn(move || lock(&path, Duration::from_secs(10)).map(drop));
        std::thread::sleep(Duration::from_millis(50));
        assert!(!waiting.is_finished());
        drop(held);
        waiting.join().unwrap().unwrap();
    }

    #[test]
    fn what_cannot_be_written_is_named_without_numbers_of_the_system() {
        let dir = tempfile::tempdir().unwrap();
        std::fs::write(dir.path().join("file"), "").unwrap();
        let error = replace(&dir.path().join("file/below/config.toml"), b"x").unwrap_err();
        assert!(error.message.starts_with("cannot make the folder ") && !error.message.contains("os error"), "{error}");
        let full = super::cannot("write", dir.path(), &std::io::ErrorKind::StorageFull.into());
        assert_eq!(full.hints, ["make room on that disk, then run this again"]);
    }
}
