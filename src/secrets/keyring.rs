//! The system keyring: Secret Service, Keychain or Credential Manager.
//!
//! A keyring may never answer: a locked one waits for a dialog, a broken bus for ever. So each call runs on a thread of its
//! own that nobody waits for longer than three seconds, and that does not keep the process from ending.

use super::Vault;
use crate::error::{Error, Result};
use directories::ProjectDirs;
use keyring::{Entry, Error as Refusal};
use secrecy::{ExposeSecret, SecretString};
use sha2::{Digest, Sha256};
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc;
use std::time::Duration;

const SERVICE: &str = "aftersale";
const WALL: Duration = Duration::from_secs(3);

/// The system keyring, under the service `aftersale`. Entries are called by their secret's name; those of a profile or of
/// `AFTERSALE_HOME` end in `@` and eight digits that stand for the data folder, so that two of them share no login.
pub struct Keyring {
    tag: String,
    silent: AtomicBool,
}

impl Keyring {
    /// The keyring for the profile with this data folder. Nothing is asked of it yet.
    pub fn new(data_dir: &Path) -> Self {
        Self { tag: tag(data_dir), silent: AtomicBool::new(false) }
    }

    /// Runs `work` on the entry of that name; `None` when there is no such entry.
    fn call<T: Send + 'static>(
        &self,
        name: &str,
        work: impl FnOnce(&Entry) -> keyring::Result<T> + Send + 'static,
    ) -> Result<Option<T>> {
        if self.silent.load(Ordering::Relaxed) {
            return Err(silent());
        }
        let user = format!("{name}{}", self.tag);
        let (answer, answers) = mpsc::sync_channel(1);
        let ask = move || answer.send(Entry::new(SERVICE, &user).and_then(|entry| work(&entry))).unwrap_or_default();
        std::thread::Builder::new()
            .name("keyring".into())
            .spawn(ask)
            .map_err(|error| unusable("no thread could be started").caused_by(error))?;
        match answers.recv_timeout(WALL) {
            Ok(Ok(value)) => Ok(Some(value)),
            Ok(Err(Refusal::NoEntry)) => Ok(None),
            Ok(Err(refusal)) => Err(unusable(&reason(&refusal))),
            Err(mpsc::RecvTimeoutError::Disconnected) => Err(unusable("it broke down")),
            Err(mpsc::RecvTimeoutError::Timeout) => {
                self.silent.store(true, Ordering::Relaxed);
                Err(silent())
            }
        }
    }
}

impl Vault for Keyring {
    fn describe(&self) -> String {
        "keyring".into()
    }

    fn get(&self, name: &str) -> Result<Option<SecretString>> {
        self.call(name, |entry| entry.get_password().map(SecretString::from))
    }

    fn set(&self, name: &str, value: &SecretString) -> Result<()> {
        let value = value.clone();
        self.call(name, move |entry| entry.set_password(value.expose_secret()))?;
        Ok(())
    }

    fn delete(&self, name: &str) -> Result<()> {
        self.call(name, |entry| entry.delete_credential())?;
        Ok(())
    }
}

/// What tells the entries of another data folder apart; empty for the usual one.
fn tag(data_dir: &Path) -> String {
    let usual = ProjectDirs::from("", "", SERVICE);
    if usual.is_some_and(|dirs| dirs.data_dir() == data_dir) {
        return String::new();
    }
    let full = std::path::absolute(data_dir).unwrap_or_else(|_| data_dir.to_path_buf());
    let digest = Sha256::digest(full.as_os_str().as_encoded_bytes());
    let digits: String = digest.iter().take(4).map(|byte| format!("{byte:02x}")).collect();
    format!("@{digits}")
}

/// Why the keyring refused, in one line. Variants that carry stored bytes are told without them.
fn reason(refusal: &Refusal) -> String {
    let text = match refusal {
        Refusal::NoDefaultStore => match Entry::store_status() {
            Err(status) if !matches!(status, Refusal::NoDefaultStore) => return reason(status),
            _ => "there is none".into(),
        },
        Refusal::PlatformFailure(cause) | Refusal::NoStorageAccess(cause) => cause.to_string(),
        Refusal::TooLong(_, most) => format!("it takes no more than {most} characters, and this secret is longer"),
        Refusal::BadEncoding(_) | Refusal::BadDataFormat(..) => "what it keeps under this name is not from here".into(),
        Refusal::Ambiguous(_) => "it has several entries of this name".into(),
        other => other.to_string(),
    };
    super::command::one_line(&text)
}

fn silent() -> Error {
    unusable("it did not answer within 3 s; it may be locked and waiting for its password")
}

fn unusable(why: &str) -> Error {
    Error::failed(format!("the system keyring cannot be used: {why}"))
        .hint("unlock or start it, then run this again")
        .hint("or keep secrets in an owner-only file: put `backend = \"file\"` under [secrets] in config.toml")
}
