//! The login of an account as Allegro keeps it: the OAuth forms of the registered application (allegro-api §2).

use super::hosts::Hosts;
use super::login::granted;
use crate::error::{Error, ErrorKind, Result};
use crate::marketplaces::Token;
use crate::marketplaces::http::{Answer, Body, Call, Http, Refusal, refused_as};
use crate::marketplaces::session::{self, Renew, Renewal, Session};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use reqwest::header::{HeaderValue, USER_AGENT};
use secrecy::{ExposeSecret, SecretString};
use std::sync::Arc;

/// A token is renewed so long before its end, so that it does not end on the way.
pub(super) const MARGIN_MILLIS: i64 = 60_000;

/// The login of one account.
pub(super) struct Auth {
    pub(super) account: String,
    pub(super) client_id: String,
    pub(super) hosts: Hosts,
    pub(super) http: Http,
    pub(super) user_agent: HeaderValue,
    pub(super) session: Session,
}

impl Auth {
    /// A token that works, as far as one can tell, and that is not `refused`.
    pub(super) async fn token(self: &Arc<Self>, refused: Option<&SecretString>) -> Result<Token> {
        session::token(self, refused).await
    }

    /// The error when it is the application that Allegro does not know, and not the login.
    pub(super) fn wrong_client(&self, call: &Call, answer: &Answer) -> Option<Error> {
        let refusal = Refusal::read(&answer.body);
        let wrong = ["invalid_client", "unauthorized_client", "unauthorized"].iter().any(|code| refusal.is(code));
        wrong.then(|| self.secret_hints(refused_as(ErrorKind::Login, call, answer)))
    }

    /// Posts a form to the login service as the registered application; once, whatever comes of it.
    pub(super) async fn post(
        &self,
        step: &str,
        purpose: &str,
        form: Vec<(&'static str, SecretString)>,
    ) -> Result<(Call, Answer)> {
        let Some(secret) = self.session.client_secret().await? else {
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
}

impl Renew for Auth {
    fn session(&self) -> &Session {
        &self.session
    }

    /// The login is forgotten only where Allegro says that it has ended.
    async fn renew(&self, _old: &Token, refresh: &SecretString) -> Result<Renewal> {
        let form = vec![("grant_type", SecretString::from("refresh_token")), ("refresh_token", refresh.clone())];
        let (call, answer) = self.post("token", "renew the login", form).await?;
        if let Body::Json(document) = &answer.body
            && answer.status.is_success()
        {
            return granted(&call, &answer, document).map(Renewal::Granted);
        }
        let refusal = Refusal::read(&answer.body);
        if refusal.is("invalid_grant") || refusal.is("invalid_token") {
            let message = format!("the login of account `{}` has ended: Allegro no longer accepts it", self.account);
            return Ok(Renewal::Ended(Error::login(&self.account, message).trace(answer.trace_id())));
        }
        Err(self.wrong_client(&call, &answer).unwrap_or_else(|| refused_as(ErrorKind::Temporary, &call, &answer)))
    }
}
