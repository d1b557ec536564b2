//! How an account's login stands.

use crate::app::{App, blocking};
use crate::config::Account;
use crate::domain::{Instant, Span};
use crate::error::Result;
use crate::marketplaces::{Token, TokenStore};

/// A login that cannot be renewed beyond so short a time is warned of.
const ENDS_SOON: Span = Span::hours(7 * 24);

/// How an account's login stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LoginState {
    /// The access token is valid.
    Ok,
    /// The access token has ended, and the next request buys a new one.
    Refreshable,
    /// There was a login, and it has ended.
    NeedsLogin,
    /// There is none.
    NoLogin,
}

impl LoginState {
    /// The state's name in JSON.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Ok => "ok",
            Self::Refreshable => "expired-refreshable",
            Self::NeedsLogin => "needs-login",
            Self::NoLogin => "no-login",
        }
    }

    /// How a login stands at `now`. A refresh takes the application's secret too.
    pub fn of(token: Option<&Token>, has_client_secret: bool, now: Instant) -> Self {
        let Some(token) = token else { return Self::NoLogin };
        let refreshable = token.refresh.is_some()
            && has_client_secret
            && token.refresh_expires_at.is_none_or(|refresh_ends| refresh_ends > now);
        match (token.expires_at > now, refreshable) {
            (true, _) => Self::Ok,
            (false, true) => Self::Refreshable,
            (false, false) => Self::NeedsLogin,
        }
    }
}

/// An account's login as it is stored, and how it stands.
pub(in crate::commands) struct Standing {
    pub(in crate::commands) token: Option<Token>,
    pub(in crate::commands) state: LoginState,
}

impl Standing {
    /// Reads the login of an account.
    pub(in crate::commands) async fn of(app: &App, account: &Account) -> Result<Self> {
        let (tokens, now) = (app.tokens(account)?, app.now());
        blocking(move || {
            let token = tokens.load()?;
            let has_secret = match &token {
                Some(token) if token.expires_at <= now => tokens.client_secret()?.is_some(),
                _ => false,
            };
            Ok(Self { state: LoginState::of(token.as_ref(), has_secret, now), token })
        })
        .await
        .map_err(|error| error.for_account(&account.name))
    }

    /// When the login ends for good, where that is soon: a marketplace may set an end that renewing does not move.
    pub(in crate::commands) fn ends_soon(&self, now: Instant) -> Option<Instant> {
        self.token.as_ref().and_then(|token| ends_soon(token, now))
    }

    /// Whether a person must log in before the account can be used.
    pub(in crate::commands) fn needs_login(&self) -> bool {
        matches!(self.state, LoginState::NeedsLogin | LoginState::NoLogin)
    }
}

/// When `token` can no longer be renewed, where that is soon and not yet past. One that cannot be renewed at all is warned of
/// from the first day on.
pub(in crate::commands) fn ends_soon(token: &Token, now: Instant) -> Option<Instant> {
    if token.refresh.is_none() {
        return Some(token.expires_at).filter(|ends| *ends > now);
    }
    token.refresh_expires_at.filter(|ends| *ends > now && ends.since(now) <= ENDS_SOON.millis())
}

#[cfg(test)]
mod tests {
    use super::{ENDS_SOON, Instant, LoginState, Token, ends_soon};

    fn token(expires: i64, refresh: Option<&str>, refresh_expires: Option<i64>) -> Token {
        Token {
            access: "a".into(),
            refresh: refresh.map(Into::into),
            obtained_at: Instant::from_millis(0),
            expires_at: Instant::from_millis(expires),
            refresh_expires_at: refresh_expires.map(Instant::from_millis),
            scope: None,
        }
    }

    #[test]
    fn a_login_that_ends_for_good_is_warned_of_in_time() {
        let at = Instant::from_millis(1000);
        let soon = |ends: Option<i64>| ends_soon(&token(5000, Some("r"), ends), at).map(Instant::millis);
        assert_eq!(soon(None), None);
        assert_eq!(soon(Some(1000)), None, "it has ended");
        assert_eq!(soon(Some(1001)), Some(1001));
        assert_eq!(soon(Some(1000 + ENDS_SOON.millis())), Some(1000 + ENDS_SOON.millis()));
        assert_eq!(soon(Some(1001 + ENDS_SOON.millis())), None);
        let last = |expires| ends_soon(&token(expires, None, None), at).map(Instant::millis);
        assert_eq!(last(1001 + ENDS_SOON.millis()), Some(1001 + ENDS_SOON.millis()), "nothing renews it");
        assert_eq!(last(1000), None, "it has ended");
    }

    #[test]
    fn a_login_stands_by_both_tokens_and_the_client_secret() {
        let at = Instant::from_millis(1000);
        let state = |token: &Token, secret| LoginState::of(Some(token), secret, at);
        assert_eq!(LoginState::of(None, true, at), LoginState::NoLogin);
        assert_eq!(state(&token(1001, None, None), false), LoginState::Ok);
        assert_eq!(state(&token(1000, Some("r"), None), true), LoginState::Refreshable);
        assert_eq!(state(&token(1000, Some("r"), Some(1001)), true), LoginState::Refreshable);
        assert_eq!(state(&token(1000, Some("r"), Some(1000)), true), LoginState::NeedsLogin, "both have ended");
        assert_eq!(state(&token(1000, Some("r"), None), false), LoginState::NeedsLogin, "a refresh takes the secret");
        assert_eq!(state(&token(1000, None, None), true), LoginState::NeedsLogin, "there is nothing to refresh with");
    }
}
