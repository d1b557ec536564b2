//! Where client secrets and tokens are kept: the system keyring, an owner-only file, a command, or the credentials folder
//! of systemd (design §7).
//!
//! A place that can only be read keeps what changes in an owner-only file on top of it, see `overlay.rs`.

mod command;
mod credentials_dir;
mod file;
mod keyring;
mod overlay;

use crate::config::Secrets;
use crate::error::{Error, Result};
use secrecy::SecretString;
use std::path::Path;
use std::sync::Arc;

/// A place that keeps secrets by name, such as `main.token`.
pub trait Vault: Send + Sync {
    /// The backend's name, for `doctor` and `auth status`, with its path where it has one.
    fn describe(&self) -> String;
    /// The secret, or `None` when there is none of that name.
    fn get(&self, name: &str) -> Result<Option<SecretString>>;
    /// Stores a secret, replacing an older one as a whole.
    fn set(&self, name: &str, value: &SecretString) -> Result<()>;
    /// Forgets a secret; success when there was none.
    fn delete(&self, name: &str) -> Result<()>;
}

/// Under which name an account's login is kept.
pub fn token_name(account: &str) -> String {
    format!("{account}.token")
}

/// Under which name the secret of an account's registered application is kept.
pub fn client_secret_name(account: &str) -> String {
    format!("{account}.client_secret")
}

/// Under which name the key is kept that hides the people behind orders.
pub const PEOPLE_KEY: &str = "blocks.key";

/// Under which name a secret of an alert sink is kept.
pub fn sink_secret_name(sink: &str, secret: &str) -> String {
    format!("alert.{sink}.{secret}")
}

/// Under which name the password of a mailbox is kept.
pub fn mail_secret_name(mailbox: &str) -> String {
    format!("mail.{mailbox}.password")
}

/// The secret that a program of the user's own prints; `None` when it prints nothing. `{name}` in its arguments becomes `name`.
pub fn printed_by(command: &[String], name: &str) -> Result<Option<SecretString>> {
    command::Command::new(&Secrets { read_command: command.to_vec(), ..Secrets::default() }).get(name)
}

/// The backend that the configuration names. Without one: the credentials folder when it holds something for us, else the
/// keyring. Nothing is asked of it yet: a keyring that does not answer says so at its first use, once, and how to choose
/// another backend. It is never replaced by a file unasked.
pub fn open(settings: &Secrets, data_dir: &Path) -> Result<Arc<dyn Vault>> {
    let own_file = || file::File::new(&settings.path.clone().unwrap_or_else(|| data_dir.join("secrets.json")));
    let over = |source: Box<dyn Vault>| Arc::new(overlay::Overlay::new(source, own_file()));
    match settings.backend.as_deref() {
        Some("file") => Ok(Arc::new(own_file())),
        Some("command") if settings.write_command.is_empty() => Ok(over(Box::new(command::Command::new(settings)))),
        Some("command") => Ok(Arc::new(command::Command::new(settings))),
        Some("credentials-dir") => {
            let folder = credentials_dir::folder().ok_or_else(|| {
                Error::failed("there is no credentials folder: CREDENTIALS_DIRECTORY is not set")
                    .hint("run this from a systemd unit with LoadCredential=, or choose another [secrets] backend")
            })?;
            Ok(over(Box::new(credentials_dir::CredentialsDir::new(folder))))
        }
        Some("keyring") => Ok(Arc::new(keyring::Keyring::new(data_dir))),
        Some(other) => Err(Error::usage(format!("`{other}` is no secrets backend"))),
        None => {
            match credentials_dir::folder().map(credentials_dir::CredentialsDir::new).filter(|dir| dir.has_ours()) {
                Some(dir) => Ok(over(Box::new(dir))),
                None => Ok(Arc::new(keyring::Keyring::new(data_dir))),
            }
        }
    }
}
