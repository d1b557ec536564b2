//! An account's login, kept in the vault.

use crate::config::{Account, files};
use crate::domain::Instant;
use crate::error::{Error, Result};
use crate::marketplaces::{Token, TokenStore};
use crate::secrets::{Vault, client_secret_name, token_name};
use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Serialize};
use std::any::Any;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

/// A refresh takes seconds; a run that holds the lock longer hangs.
const WAIT: Duration = Duration::from_secs(30);

/// Runs work that may block, such as asking a keyring, where it does not hold up anything else.
pub async fn blocking<T: Send + 'static>(work: impl FnOnce() -> Result<T> + Send + 'static) -> Result<T> {
    match tokio::task::spawn_blocking(work).await {
        Ok(result) => result,
        Err(error) => Err(Error::failed("a part of the program broke down").caused_by(error)),
    }
}

/// Keeps one account's login in the vault, under a lock file between processes.
#[derive(Clone)]
pub struct VaultTokens {
    account: String,
    vault: Arc<dyn Vault>,
    lock_file: PathBuf,
}

/// The login as it is stored. Only the access token is needed: a pair that an administrator wrote without instants counts
/// as expired and is refreshed at its first use.
#[derive(Serialize, Deserialize)]
struct Stored {
    access_token: String,
    #[serde(default)]
    refresh_token: Option<String>,
    #[serde(default)]
    obtained_at: Instant,
    #[serde(default)]
    expires_at: Instant,
    #[serde(default)]
    refresh_expires_at: Option<Instant>,
    #[serde(default)]
    scope: Option<String>,
}

impl VaultTokens {
    /// The login of `account`; the lock file is in `data_dir`.
    pub fn new(account: &Account, vault: Arc<dyn Vault>, data_dir: &Path) -> Self {
        let lock_file = data_dir.join("locks").join(format!("{}.lock", account.name));
        Self { account: account.name.clone(), vault, lock_file }
    }
}

impl TokenStore for VaultTokens {
    fn account(&self) -> &str {
        &self.account
    }

    fn load(&self) -> Result<Option<Token>> {
        let Some(text) = self.vault.get(&token_name(&self.account))? else { return Ok(None) };
        // The parser's own message could repeat a piece of the secret.
        let stored: Stored = serde_json::from_str(text.expose_secret())
            .map_err(|_| Error::login(&self.account, format!("the stored login of {} cannot be read", self.account)))?;
        Ok(Some(stored.into()))
    }

    fn save(&self, token: &Token) -> Result<()> {
        let text = serde_json::to_string(&Stored::from(token))
            .map_err(|_| Error::failed(format!("the login of {} cannot be stored", self.account)))?;
        self.vault.set(&token_name(&self.account), &SecretString::from(text))
    }

    fn clear(&self) -> Result<()> {
        self.vault.delete(&token_name(&self.account))
    }

    fn client_secret(&self) -> Result<Option<SecretString>> {
        self.vault.get(&client_secret_name(&self.account))
    }

    fn lock(&self) -> Result<Box<dyn Any + Send>> {
        let held = files::lock(&self.lock_file, WAIT).map_err(|error| error.for_account(&self.account))?;
        Ok(Box::new(held))
    }
}

impl From<Stored> for Token {
    fn from(stored: Stored) -> Self {
        Self {
            access: stored.access_token.into(),
            refresh: stored.refresh_token.map(SecretString::from),
            obtained_at: stored.obtained_at,
            expires_at: stored.expires_at,
            refresh_expires_at: stored.refresh_expires_at,
            scope: stored.scope,
        }
    }
}

impl From<&Token> for Stored {
    fn from(token: &Token) -> Self {
        Self {
            access_token: token.access.expose_secret().into(),
            refresh_token: token.refresh.as_ref().map(|refresh| refresh.expose_secret().into()),
            obtained_at: token.obtained_at,
            expires_at: token.expires_at,
            refresh_expires_at: token.refresh_expires_at,
            scope: token.scope.clone(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Account, ExposeSecret, Instant, SecretString, Token, TokenStore, VaultTokens};
    use crate::config::Secrets;
    use crate::error::ErrorKind;
    use crate::secrets;
    use std::path::Path;

    fn tokens(data_dir: &Path) -> VaultTokens {
        let settings = Secrets { backend: Some("file".into()), ..Secrets::default() };
        let account = Account { name: "main".into(), ..Account::default() };
        VaultTokens::new(&account, secrets::open(&settings, data_dir).unwrap(), data_dir)
    }

    #[test]
    fn a_login_comes_back_as_it_was_saved() {
        let dir = tempfile::tempdir().unwrap();
        let tokens = tokens(dir.path());
        assert!(tokens.load().unwrap().is_none());
        let token = Token {
            access: "access".into(),
            refresh: Some("refresh".into()),
            obtained_at: Instant::from_millis(1_000),
            expires_at: Instant::from_millis(2_001),
            refresh_expires_at: Some(Instant::from_millis(3_000)),
            scope: Some("allegro:api:disputes".into()),
        };
        tokens.save(&token).unwrap();
        let loaded = tokens.load().unwrap().unwrap();
        assert_eq!(loaded.access.expose_secret(), "access");
        assert_eq!(loaded.refresh.unwrap().expose_secret(), "refresh");
        assert_eq!((loaded.obtained_at, loaded.expires_at), (token.obtained_at, token.expires_at));
        assert_eq!((loaded.refresh_expires_at, loaded.scope), (token.refresh_expires_at, token.scope));
        tokens.clear().unwrap();
        assert!(tokens.load().unwrap().is_none());
    }

    #[test]
    fn a_login_without_instants_counts_as_expired() {
        let dir = tempfile::tempdir().unwrap();
        let tokens = tokens(dir.path());
        let document = r#"{"access_token":"a","refresh_token":"r","expires_in":43199,"jti":"x"}"#;
        tokens.vault.set("main.token", &SecretString::from(document)).unwrap();
        assert_eq!(tokens.load().unwrap().unwrap().expires_at, Instant::from_millis(0));
    }

    #[test]
    fn a_login_that_cannot_be_read_is_told_without_any_of_it() {
        let dir = tempfile::tempdir().unwrap();
        let tokens = tokens(dir.path());
        for damaged in
            ["hush", "\"hush\"", r#"{"access_token":["hush"]}"#, r#"{"access_token":"a","expires_at":"hush"}"#]
        {
            tokens.vault.set("main.token", &SecretString::from(damaged)).unwrap();
            let error = tokens.load().unwrap_err();
            assert_eq!(error.kind, ErrorKind::Login);
            assert!(!format!("{error:?}").contains("hush"), "{error:?}");
        }
    }

    #[test]
    fn the_lock_is_the_accounts_own() {
        let dir = tempfile::tempdir().unwrap();
        let _held = tokens(dir.path()).lock().unwrap();
        assert!(dir.path().join("locks/main.lock").is_file());
        let other = Account { name: "other".into(), ..Account::default() };
        let vault = tokens(dir.path()).vault;
        drop(VaultTokens::new(&other, vault, dir.path()).lock().unwrap());
    }
}
