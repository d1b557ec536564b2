//! Where client secrets and tokens are kept: the system keyring, an owner-only file, a command, or the credentials folder
//! of systemd (design §7).

use crate::error::Result;
use secrecy::SecretString;

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

/// The backend that the configuration names. Without one: the keyring where it answers, else an error that says how to choose.
pub fn open(_settings: &crate::config::Secrets, _data_dir: &std::path::Path) -> Result<std::sync::Arc<dyn Vault>> {
    todo!()
}
