//! The login of one account within one process: which token goes into a request, and how it is renewed.
//!
//! A refresh token works once. Whoever uses it holds two locks, one within this process and one between processes, has read
//! the stored login again under them, and stores the new pair before anyone uses it. What it takes to buy a pair is the
//! marketplace's own part: see [`Renew`].

use super::{Token, TokenStore};
use crate::domain::Instant;
use crate::error::{Error, Result};
use secrecy::{ExposeSecret, SecretString};
use std::future::Future;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::Mutex;

/// A token that is refused so soon after it was given is not mended by yet another one.
const FRESH: Duration = Duration::from_secs(60);

/// What asking for a new pair came to, unless it failed for a reason that leaves the login as it is.
pub(super) enum Renewal {
    /// The new pair; where it names no refresh token, the old one goes on.
    Granted(Token),
    /// A last access token, after which the login cannot be renewed.
    Last(Token),
    /// The login has ended: it is to be forgotten.
    Ended(Error),
}

/// What a marketplace does itself.
pub(super) trait Renew: Send + Sync + 'static {
    /// The login that it keeps.
    fn session(&self) -> &Session;

    /// Buys a new pair for `refresh`, the refresh token of `old`.
    fn renew(&self, old: &Token, refresh: &SecretString) -> impl Future<Output = Result<Renewal>> + Send;
}

/// The login of one account.
pub(super) struct Session {
    /// The marketplace's name in sentences.
    pub(super) marketplace: &'static str,
    /// The account's local name.
    pub(super) account: String,
    /// A token is renewed so many milliseconds before its end.
    pub(super) margin_millis: i64,
    /// Where the login is kept.
    pub(super) store: Arc<dyn TokenStore>,
    /// What this process knows of it.
    pub(super) hand: Mutex<Hand>,
}

/// What this process knows of the login.
#[derive(Default)]
pub(super) struct Hand {
    token: Option<Token>,
    renewed: Option<std::time::Instant>,
}

/// A token that works, as far as one can tell, and that is not `refused`.
pub(super) async fn token<R: Renew>(owner: &Arc<R>, refused: Option<&SecretString>) -> Result<Token> {
    let session = owner.session();
    if let Some(token) = session.usable(session.hand.lock().await.token.as_ref(), refused) {
        return Ok(token.clone());
    }
    // On a task of its own: once a refresh token is spent, the new pair must be stored even if nobody waits any more.
    let (owner, refused) = (owner.clone(), refused.cloned());
    let found = tokio::spawn(async move { find(owner.as_ref(), refused.as_ref()).await });
    found.await.unwrap_or_else(|cause| Err(Error::failed("the login could not be read").caused_by(cause)))
}

async fn find(owner: &impl Renew, refused: Option<&SecretString>) -> Result<Token> {
    let session = owner.session();
    let mut hand = session.hand.lock().await;
    if let Some(token) = session.usable(hand.token.as_ref(), refused) {
        return Ok(token.clone());
    }
    if refused.is_some() && hand.renewed.is_some_and(|at| at.elapsed() < FRESH) {
        let Session { marketplace, account, .. } = session;
        let message = format!("{marketplace} refuses the login of account `{account}` that it has only just given");
        return Err(Error::login(account, message));
    }
    let stored = session.stored().await?;
    let token = match session.usable(Some(&stored), refused) {
        Some(token) => token.clone(),
        None => renew(owner, &mut hand, refused).await?,
    };
    hand.token = Some(token.clone());
    Ok(token)
}

/// Buys a new pair, unless another process has done so by the time the lock is ours.
async fn renew(owner: &impl Renew, hand: &mut Hand, refused: Option<&SecretString>) -> Result<Token> {
    let session = owner.session();
    let _lock = session.blocking(|store| store.lock()).await?;
    let stored = session.stored().await?;
    if let Some(token) = session.usable(Some(&stored), refused) {
        return Ok(token.clone());
    }
    let now = Instant::from(chrono::Utc::now());
    let spent = stored.refresh_expires_at.is_some_and(|ends| ends <= now);
    let Some(refresh) = stored.refresh.clone().filter(|_| !spent) else {
        // What is left of the access token is still good.
        if lasts_beyond(now, &stored, refused) {
            return Ok(stored);
        }
        let message = format!("the login of account `{}` has ended and cannot be renewed", session.account);
        return Err(Error::login(&session.account, message));
    };
    let token = match owner.renew(&stored, &refresh).await? {
        Renewal::Granted(token) => Token { refresh: token.refresh.or(Some(refresh)), ..token },
        Renewal::Last(token) => Token { refresh: None, ..token },
        Renewal::Ended(error) => return Err(session.forget(error).await),
    };
    let kept = token.clone();
    session.blocking(move |store| store.save(&kept)).await?;
    hand.renewed = Some(std::time::Instant::now());
    Ok(token)
}

impl Session {
    fn usable<'a>(&self, token: Option<&'a Token>, refused: Option<&SecretString>) -> Option<&'a Token> {
        let ends = Instant::from(chrono::Utc::now()).plus_millis(self.margin_millis);
        token.filter(|token| lasts_beyond(ends, token, refused))
    }

    async fn stored(&self) -> Result<Token> {
        let stored = self.blocking(|store| store.load()).await?;
        stored.ok_or_else(|| Error::login(&self.account, format!("account `{}` has no login", self.account)))
    }

    async fn forget(&self, error: Error) -> Error {
        match self.blocking(|store| store.clear()).await {
            Ok(()) => error,
            Err(cause) => error.detail(format!("it could not be forgotten either: {cause}")),
        }
    }

    /// The registered application's secret.
    pub(super) async fn client_secret(&self) -> Result<Option<SecretString>> {
        self.blocking(|store| store.client_secret()).await
    }

    /// The store may wait for a keyring or a lock, which must not hold up the runtime.
    async fn blocking<T: Send + 'static>(
        &self,
        work: impl FnOnce(&dyn TokenStore) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        let store = self.store.clone();
        let done = tokio::task::spawn_blocking(move || work(store.as_ref())).await;
        done.unwrap_or_else(|cause| Err(Error::failed("the stored login could not be reached").caused_by(cause)))
    }
}

fn lasts_beyond(instant: Instant, token: &Token, refused: Option<&SecretString>) -> bool {
    token.expires_at > instant && refused.is_none_or(|refused| refused.expose_secret() != token.access.expose_secret())
}
