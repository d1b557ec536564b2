//! The credentials folder of systemd (`LoadCredential=aftersale.main.token:…`), one file a secret.

use super::Vault;
use crate::config::files;
use crate::error::{Error, Result};
use secrecy::SecretString;
use std::io::ErrorKind;
use std::path::PathBuf;

const PREFIX: &str = "aftersale.";

/// The folder that systemd gave this process.
pub fn folder() -> Option<PathBuf> {
    std::env::var_os("CREDENTIALS_DIRECTORY").filter(|folder| !folder.is_empty()).map(PathBuf::from)
}

/// Secrets in files named `aftersale.NAME`; read only.
pub struct CredentialsDir {
    folder: PathBuf,
}

impl CredentialsDir {
    /// The secrets in `folder`.
    pub fn new(folder: PathBuf) -> Self {
        Self { folder }
    }

    /// Whether anything in the folder is for us.
    pub fn has_ours(&self) -> bool {
        let ours = |entry: std::fs::DirEntry| entry.file_name().to_string_lossy().starts_with(PREFIX);
        std::fs::read_dir(&self.folder).is_ok_and(|entries| entries.flatten().any(ours))
    }

    fn read_only(&self) -> Error {
        Error::failed(format!("{} can only be read", self.folder.display()))
    }
}

impl Vault for CredentialsDir {
    fn describe(&self) -> String {
        format!("credentials-dir {}", self.folder.display())
    }

    fn get(&self, name: &str) -> Result<Option<SecretString>> {
        let path = self.folder.join(format!("{PREFIX}{name}"));
        match std::fs::read_to_string(&path) {
            Ok(text) => Ok(Some(SecretString::from(text.trim())).filter(|_| !text.trim().is_empty())),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            Err(error) => Err(files::cannot("read", &path, &error)),
        }
    }

    fn set(&self, _name: &str, _value: &SecretString) -> Result<()> {
        Err(self.read_only())
    }

    fn delete(&self, _name: &str) -> Result<()> {
        Err(self.read_only())
    }
}
