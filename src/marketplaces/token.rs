//! The login of an account, as the clients see it.

use crate::domain::Instant;
use crate::error::Result;
use secrecy::SecretString;
use std::any::Any;

/// A pair of tokens.
#[derive(Clone, Debug)]
pub struct Token {
    /// Goes into every request.
    pub access: SecretString,
    /// Buys the next pair; single use.
    pub refresh: Option<SecretString>,
    /// When the marketplace gave it.
    pub obtained_at: Instant,
    /// When the access token ends.
    pub expires_at: Instant,
    /// When the refresh token ends, where that is known.
    pub refresh_expires_at: Option<Instant>,
    /// What it allows, as the marketplace says it.
    pub scope: Option<String>,
}

/// Keeps one account's login. The calls may block on a keyring or a lock; clients make them on a blocking thread.
pub trait TokenStore: Send + Sync {
    /// The account's local name, for messages.
    fn account(&self) -> &str;
    /// The stored pair, read afresh.
    fn load(&self) -> Result<Option<Token>>;
    /// Stores a pair durably before it returns.
    fn save(&self, token: &Token) -> Result<()>;
    /// Forgets the login.
    fn clear(&self) -> Result<()>;
    /// The registered application's secret.
    fn client_secret(&self) -> Result<Option<SecretString>>;
    /// Holds the lock between processes until the guard is dropped; a temporary error when another run keeps it too long.
    fn lock(&self) -> Result<Box<dyn Any + Send>>;
}
