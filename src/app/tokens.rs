//! An account's login, kept in the vault.

use crate::config::Account;
use crate::error::Result;
use crate::marketplaces::{Token, TokenStore};
use crate::secrets::Vault;
use secrecy::SecretString;
use std::any::Any;
use std::path::Path;
use std::sync::Arc;

/// Keeps one account's login in the vault, under a lock file between processes.
pub struct VaultTokens {}

impl VaultTokens {
    /// The login of `account`; the lock file is in `data_dir`.
    pub fn new(_account: &Account, _vault: Arc<dyn Vault>, _data_dir: &Path) -> Self {
        todo!()
    }
}

impl TokenStore for VaultTokens {
    fn account(&self) -> &str {
        todo!()
    }
    fn load(&self) -> Result<Option<Token>> {
        todo!()
    }
    fn save(&self, _token: &Token) -> Result<()> {
        todo!()
    }
    fn clear(&self) -> Result<()> {
        todo!()
    }
    fn client_secret(&self) -> Result<Option<SecretString>> {
        todo!()
    }
    fn lock(&self) -> Result<Box<dyn Any + Send>> {
        todo!()
    }
}
