//! The files that go with actions: kept under their SHA-256 before anything is sent, so that what was sent can be shown and sent
//! again, whatever became of the seller's own file.

use crate::domain::Enclosure;
use crate::error::{Error, Result};
use sha2::{Digest, Sha256};
use std::fs;
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};

/// The folder of one profile.
#[derive(Clone, Debug)]
pub struct Enclosures {
    folder: PathBuf,
}

impl Enclosures {
    /// The files below `data_dir`. Nothing is made yet.
    pub fn new(data_dir: &Path) -> Self {
        Self { folder: data_dir.join("enclosures") }
    }

    /// Keeps the bytes and gives back their SHA-256 in hexadecimal digits. They are on disk when this returns, for their owner alone.
    pub fn keep(&self, bytes: &[u8]) -> Result<String> {
        let sha256 = digest(bytes);
        let path = self.folder.join(&sha256);
        // A copy that was damaged is no copy.
        if fs::read(&path).is_ok_and(|kept| digest(&kept) == sha256) {
            return Ok(sha256);
        }
        let cannot = |cause: std::io::Error| {
            Error::failed(format!("cannot keep a copy of what is sent in {}: {cause}", self.folder.display()))
                .hint("make room, or see what aftersale doctor says")
        };
        let write = || -> std::io::Result<()> {
            private_folder(&self.folder)?;
            let mut fresh = tempfile::Builder::new().prefix(".new-").tempfile_in(&self.folder)?;
            fresh.write_all(bytes)?;
            fresh.as_file().sync_all()?;
            fresh.persist(&path)?;
            Ok(())
        };
        write().map_err(cannot)?;
        Ok(sha256)
    }

    /// The kept file under its own name, for a person who uploads it: what picks files in a browser goes by the ending.
    pub fn named(&self, file: &Enclosure) -> std::io::Result<PathBuf> {
        let folder = self.folder.join(format!("{}.d", file.sha256));
        let name = Path::new(&file.name).file_name().unwrap_or(file.sha256.as_ref());
        let path = folder.join(name);
        if !path.exists() {
            private_folder(&folder)?;
            let mut fresh = tempfile::Builder::new().prefix(".new-").tempfile_in(&folder)?;
            fresh.write_all(&fs::read(self.folder.join(&file.sha256))?)?;
            fresh.persist(&path)?;
        }
        Ok(path)
    }

    /// The bytes of an enclosure. A file that is gone or was changed is a definite failure: what was planned cannot be sent.
    pub fn bytes(&self, file: &Enclosure) -> Result<Vec<u8>> {
        let path = self.folder.join(&file.sha256);
        let bytes = fs::read(&path).map_err(|cause| {
            let why = if cause.kind() == ErrorKind::NotFound { "is gone".into() } else { cause.to_string() };
            Error::failed(format!("the kept copy of {} {why} ({})", file.name, path.display()))
        })?;
        if digest(&bytes) != file.sha256 {
            return Err(Error::failed(format!("the kept copy of {} was changed ({})", file.name, path.display()))
                .hint("run the command again with the file itself"));
        }
        Ok(bytes)
    }

    /// Deletes a kept copy, if there is one. What is sent or looked for by it later fails, so this is
    /// for files of actions that are settled.
    pub fn forget(&self, sha256: &str) -> Result<()> {
        let path = self.folder.join(sha256);
        match fs::remove_file(&path) {
            Ok(()) => Ok(()),
            Err(cause) if cause.kind() == ErrorKind::NotFound => Ok(()),
            Err(cause) => Err(Error::failed(format!("cannot delete {}: {cause}", path.display()))),
        }
    }

    /// Whether a copy is kept.
    pub fn has(&self, sha256: &str) -> bool {
        self.folder.join(sha256).exists()
    }
}

fn private_folder(folder: &Path) -> std::io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

fn digest(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}
