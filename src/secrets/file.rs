//! An owner-only file.

use super::Vault;
use crate::config::files;
use crate::error::{Error, Result};
use secrecy::{ExposeSecret, SecretString};
use std::collections::BTreeMap;
use std::io::{ErrorKind, Read};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// Changing the file takes milliseconds; a run that holds the lock longer hangs.
const WAIT: Duration = Duration::from_secs(10);

/// Secrets by name as one JSON object, in a file that only its owner may read.
pub struct File {
    path: PathBuf,
}

impl File {
    /// The secrets in the file at `path`; it is made at the first secret.
    pub fn new(path: &Path) -> Self {
        Self { path: path.to_path_buf() }
    }

    fn read(&self) -> Result<BTreeMap<String, String>> {
        let mut file = match std::fs::File::open(&self.path) {
            Ok(file) => file,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(BTreeMap::new()),
            Err(error) => return Err(files::cannot("read", &self.path, &error)),
        };
        self.check_mode(&file)?;
        let mut text = Vec::new();
        file.read_to_end(&mut text).map_err(|error| files::cannot("read", &self.path, &error))?;
        serde_json::from_slice(&text).map_err(|_| {
            Error::failed(format!("{} is damaged: it is no JSON object of texts", self.path.display()))
                .hint("restore it, or move it away and log in again")
        })
    }

    /// Refuses a file that others can read: whoever has the refresh token has the account.
    #[cfg(unix)]
    fn check_mode(&self, file: &std::fs::File) -> Result<()> {
        use std::os::unix::fs::PermissionsExt;
        let found = file.metadata().map_err(|error| files::cannot("read", &self.path, &error))?;
        let mode = found.permissions().mode() & 0o777;
        if mode & 0o077 == 0 {
            return Ok(());
        }
        let path = self.path.display();
        Err(Error::failed(format!("{path} is open to others (mode {mode:03o}), so the secrets in it are not used"))
            .hint(format!("chmod 600 {path}"))
            .hint("if somebody else may have read it, log in again"))
    }

    #[cfg(not(unix))]
    fn check_mode(&self, _file: &std::fs::File) -> Result<()> {
        Ok(())
    }

    /// Changes the file under a lock, so that two runs at once both get their change in.
    fn change(&self, change: impl FnOnce(&mut BTreeMap<String, String>)) -> Result<()> {
        let path = files::behind_links(&self.path);
        let _lock = files::lock(&path.with_extension("lock"), WAIT)?;
        let before = self.read()?;
        let mut secrets = before.clone();
        change(&mut secrets);
        if secrets == before {
            return Ok(());
        }
        let text = serde_json::to_vec(&secrets).map_err(|error| Error::failed(error.to_string()))?;
        files::replace(&path, &text)
    }
}

impl Vault for File {
    fn describe(&self) -> String {
        format!("file {}", self.path.display())
    }

    fn get(&self, name: &str) -> Result<Option<SecretString>> {
        Ok(self.read()?.remove(name).map(SecretString::from))
    }

    fn set(&self, name: &str, value: &SecretString) -> Result<()> {
        self.change(|secrets| {
            secrets.insert(name.into(), value.expose_secret().into());
        })
    }

    fn delete(&self, name: &str) -> Result<()> {
        if !self.path.exists() {
            return Ok(());
        }
        self.change(|secrets| {
            secrets.remove(name);
        })
    }
}
