//! The login of an account: which token goes into a request, and how it is renewed.
//!
//! A refresh token works once. Whoever uses it holds two locks, one within this process and one between processes, has read
//! the stored login again under them, and stores the new pair before anyone uses it (allegro-api §2.4).

use super::hosts::Hosts;
use super::token_from_document;
use crate::domain::Instant;
use crate::error::{Error, ErrorKind, Result};
use crate::marketplaces::http::{Answer, Body, Call, Http, Refusal, refused_as};
use crate::marketplaces::{Token, TokenStore};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use reqwest::header::{HeaderValue, USER_AGENT};
use secrecy::{ExposeSecret, SecretString};
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::Mutex;

/// A token is renewed so long before its end, so that it does not end on the way.
const MARGIN_MILLIS: i64 = 60_000;
/// A token that is refused so soon after it was given is not mended by yet another one.
const FRESH: Duration = Duration::from_secs(60);

/// The login of one account.
pub(super) struct Auth {
    pub(super) account: String,
    pub(super) client_id: String,
    pub(super) hosts: Hosts,
    pub(super) http: Http,
    pub(super) user_agent: HeaderValue,
    pub(super) store: Arc<dyn TokenStore>,
    pub(super) hand: Mutex<Hand>,
}

/// What this process knows of the login.
#[derive(Default)]
pub(super) struct Hand {
    token: Option<Token>,
    renewed: Option<std::time::Instant>,
}

impl Auth {
    /// A token that works, as far as one can tell, and that is not `refused`.
    pub(super) async fn token(self: &Arc<Self>, refused: Option<&SecretString>) -> Result<Token> {
        if let Some(token) = usable(self.hand.lock().await.token.as_ref(), refused) {
            return Ok(token.clone());
        }
        // On a task of its own: once a refresh token is spent, the new pair must be stored even if nobody waits any more.
        let (auth, refused) = (self.clone(), refused.cloned());
        let found = tokio::spawn(async move { auth.find(refused.as_ref()).await });
        found.await.unwrap_or_else(|cause| Err(Error::failed("the login could not be read").caused_by(cause)))
    }

    async fn find(&self, refused: Option<&SecretString>) -> Result<Token> {
        let mut hand = self.hand.lock().await;
        if let Some(token) = usable(hand.token.as_ref(), refused) {
            return Ok(token.clone());
        }
        if refused.is_some() && hand.renewed.is_some_and(|at| at.elapsed() < FRESH) {
            let message =
                format!("Allegro refuses the login of account `{}` that it has only just given", self.account);
            return Err(Error::login(&self.account, message));
        }
        let stored = self.stored().await?;
        let token = match usable(Some(&stored), refused) {
            Some(token) => token.clone(),
            None => self.renew(&mut hand, refused).await?,
        };
        hand.token = Some(token.clone());
        Ok(token)
    }

    /// Buys a new pair, unless another process has done so by the time the lock is ours.
    async fn renew(&self, hand: &mut Hand, refused: Option<&SecretString>) -> Result<Token> {
        let _lock = self.blocking(|store| store.lock()).await?;
        let stored = self.stored().await?;
        if let Some(token) = usable(Some(&stored), refused) {
            return Ok(token.clone());
        }
        let Some(refresh) = stored.refresh.clone() else {
            let message = format!("the login of account `{}` has ended and cannot be renewed", self.account);
            return Err(Error::login(&self.account, message));
        };
        let form = vec![("grant_type", SecretString::from("refresh_token")), ("refresh_token", refresh.clone())];
        let (call, answer) = self.post("token", "renew the login", form).await?;
        let mut token = self.granted(&call, &answer).await?;
        token.refresh.get_or_insert(refresh);
        let kept = token.clone();
        self.blocking(move |store| store.save(&kept)).await?;
        hand.renewed = Some(std::time::Instant::now());
        Ok(token)
    }

    /// The new pair, or what the refusal means. The login is forgotten only where Allegro says that it has ended.
    async fn granted(&self, call: &Call, answer: &Answer) -> Result<Token> {
        if let Body::Json(document) = &answer.body
            && answer.status.is_success()
        {
            return token_from_document(document, Instant::from(chrono::Utc::now()));
        }
        let refusal = Refusal::read(&answer.body);
        if refusal.is("invalid_grant") || refusal.is("invalid_token") {
            let message = format!("the login of account `{}` has ended: Allegro no longer accepts it", self.account);
            let error = Error::login(&self.account, message).trace(answer.trace_id());
            return Err(match self.blocking(|store| store.clear()).await {
                Ok(()) => error,
                Err(cause) => error.detail(format!("it could not be forgotten either: {cause}")),
            });
        }
        Err(self.wrong_client(call, answer).unwrap_or_else(|| refused_as(ErrorKind::Temporary, call, answer)))
    }

    /// The error when it is the application that Allegro does not know, and not the login.
    pub(super) fn wrong_client(&self, call: &Call, answer: &Answer) -> Option<Error> {
        let refusal = Refusal::read(&answer.body);
        let wrong = ["invalid_client", "unauthorized_client"].iter().any(|code| refusal.is(code));
        wrong.then(|| self.secret_hints(refused_as(ErrorKind::Login, call, answer)))
    }

    /// Posts a form to the login service as the registered application; once, whatever comes of it.
    pub(super) async fn post(
        &self,
        step: &str,
        purpose: &str,
        form: Vec<(&'static str, SecretString)>,
    ) -> Result<(Call, Answer)> {
        let Some(secret) = self.blocking(|store| store.client_secret()).await? else {
            let error = Error::new(ErrorKind::Login, format!("account `{}` has no client secret", self.account));
            return Err(self.secret_hints(error.for_account(&self.account)));
        };
        let pair = STANDARD.encode(format!("{}:{}", self.client_id, secret.expose_secret()));
        let call = Call::form(self.hosts.auth(step), &self.account, purpose, form)
            .lane(&self.client_id)
            .header(USER_AGENT, self.user_agent.clone())
            .authorization("Basic", &SecretString::from(pair))?
            .hide(&secret);
        let answer = self.http.send(&call).await?;
        Ok((call, answer))
    }

    fn secret_hints(&self, error: Error) -> Error {
        error.hint(format!("the secret stands beside the client id at {}", self.hosts.portal)).hint(format!(
            "aftersale auth login --account {} --with-token takes it as the field client_secret",
            self.account
        ))
    }

    async fn stored(&self) -> Result<Token> {
        let stored = self.blocking(|store| store.load()).await?;
        stored.ok_or_else(|| Error::login(&self.account, format!("account `{}` has no login", self.account)))
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

fn usable<'a>(token: Option<&'a Token>, refused: Option<&SecretString>) -> Option<&'a Token> {
    let ends = Instant::from(chrono::Utc::now()).plus_millis(MARGIN_MILLIS);
    token
        .filter(|token| token.expires_at > ends)
        .filter(|token| refused.is_none_or(|refused| refused.expose_secret() != token.access.expose_secret()))
}
