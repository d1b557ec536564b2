//! Asking the gateway: signed forms, the login, and what comes out of the envelope (aliexpress-api §4, §5).

use super::envelope::{self, Envelope};
use super::hosts::Hosts;
use super::lenient::Fields;
use super::refusal::{self, Class};
use super::sign::Params;
use crate::error::{Error, ErrorKind, Result};
use crate::marketplaces::Reached;
use crate::marketplaces::http::{self, Answer, Body, Call, Content, Http, Pace, Written};
use crate::marketplaces::session::{self, Session};
use reqwest::StatusCode;
use secrecy::SecretString;
use std::borrow::Cow;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::OnceCell;

/// Five requests a second, which is what a shop may safely ask (aliexpress-api §14), and five at once.
const PACE: Pace = Pace { in_flight: 5, most: 5, span: Duration::from_secs(1) };

/// Disputes.
pub(super) const RETURN_AND_REFUND: &str = "AE-Refund&return";
/// Orders.
pub(super) const ORDERS: &str = "orders";
/// The shop itself.
pub(super) const SHOP: &str = "shop information";

/// The way to the gateway for one account.
pub(super) struct Gateway {
    pub(super) app_key: String,
    pub(super) hosts: Hosts,
    pub(super) http: Http,
    pub(super) session: Session,
    /// The app secret, read once: every request is signed with it.
    pub(super) secret: OnceCell<SecretString>,
}

/// One thing to read.
pub(super) struct Ask<'a> {
    /// What it is, as `the list of disputes`.
    pub(super) what: &'a str,
    /// The method.
    pub(super) method: &'a str,
    /// The permission group that the method belongs to.
    pub(super) group: &'static str,
    /// The method's own parameters.
    pub(super) params: Params,
}

/// What a message about a refusal may name.
pub(super) struct Place<'a> {
    pub(super) account: &'a str,
    pub(super) app_key: &'a str,
    pub(super) method: &'a str,
    pub(super) group: &'a str,
}

impl Gateway {
    /// Reads one thing. A token that the gateway refuses is renewed once, and the question asked once more.
    pub(super) async fn read(self: &Arc<Self>, ask: &Ask<'_>) -> Result<Fields> {
        let mut refused = None;
        loop {
            let token = session::token(self, refused.as_ref()).await?;
            let call = self.question(ask, &token.access).await?;
            let answer = self.http.send(&call).await?;
            match opened(&call, &answer)? {
                Envelope::Fields(fields) => return Ok(fields),
                Envelope::Refused(said) if refused.is_none() && refusal::class(&said) == Class::AccessToken => {
                    refused = Some(token.access);
                }
                Envelope::Refused(said) => {
                    return Err(refusal::error(&self.place(ask.method, ask.group), &call, &answer, &said));
                }
                Envelope::Foreign => return Err(http::not_json(&call, &answer)),
            }
        }
    }

    /// As [`Gateway::read`]; `None` when the gateway says that there is no such thing.
    pub(super) async fn find(self: &Arc<Self>, ask: &Ask<'_>) -> Result<Option<Fields>> {
        match self.read(ask).await {
            Ok(fields) => Ok(Some(fields)),
            Err(error) if error.kind == ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }

    async fn question(&self, ask: &Ask<'_>, access: &SecretString) -> Result<Call> {
        let form = self.form(ask, access).await?;
        let purpose = format!("read {}", ask.what);
        let call = Call::question(self.hosts.sync(), &self.session.account, &purpose, form, is_secret);
        Ok(self.paced(call).meaning(meaning))
    }

    /// Sends what changes something, once. A token that the gateway refuses is renewed once: nothing was carried out then.
    pub(super) async fn write(self: &Arc<Self>, ask: &Ask<'_>, content: &Content) -> Result<(Call, Written)> {
        let mut refused = None;
        loop {
            let token = session::token(self, refused.as_ref()).await?;
            let form = self.form(ask, &token.access).await?;
            let call = Call::order(self.hosts.sync(), &self.session.account, ask.what, form, is_secret);
            let call = self.paced(call).meaning(meaning).content(content.clone());
            let written = self.http.write(&call).await;
            match &written {
                Written::Answered(answer) if refused.is_none() && is_token_refused(answer) => {
                    refused = Some(token.access);
                }
                _ => return Ok((call, written)),
            }
        }
    }

    /// The address of every method.
    pub(super) fn address(&self) -> String {
        self.hosts.sync().into()
    }

    async fn form(&self, ask: &Ask<'_>, access: &SecretString) -> Result<Vec<(Cow<'static, str>, SecretString)>> {
        let form = ask
            .params
            .clone()
            .with("app_key", self.app_key.as_str())
            .with("method", ask.method)
            .with("session", access.clone())
            .with("timestamp", now())
            .with("sign_method", "sha256")
            .with("format", "json")
            .with("simplify", "true")
            .with("v", "2.0")
            .signed(self.app_secret().await?, "");
        Ok(form)
    }

    /// A call about tokens: sent once, because codes and refresh tokens work once.
    pub(super) async fn token_call(&self, path: &str, purpose: &str, params: Params) -> Result<(Call, Answer)> {
        let secret = self.app_secret().await?;
        let form = params
            .with("app_key", self.app_key.as_str())
            .with("timestamp", now())
            .with("sign_method", "sha256")
            .signed(secret, path);
        let call = self.paced(Call::form(self.hosts.rest(path), &self.session.account, purpose, form).hide(secret));
        let answer = self.http.send(&call).await?;
        Ok((call, answer))
    }

    /// A gateway on this machine is no shop's, so it need not be spared.
    fn paced(&self, call: Call) -> Call {
        if self.hosts.is_local() { call } else { call.pace(PACE) }
    }

    /// Whether the gateway answers.
    pub(super) async fn reach(&self) -> Reached {
        self.http.reach(self.hosts.sync(), &self.session.account, |call| self.paced(call)).await
    }

    pub(super) fn place<'a>(&'a self, method: &'a str, group: &'a str) -> Place<'a> {
        Place { account: &self.session.account, app_key: &self.app_key, method, group }
    }

    async fn app_secret(&self) -> Result<&SecretString> {
        let account = &self.session.account;
        let read = || async {
            self.session.client_secret().await?.ok_or_else(|| {
                Error::new(ErrorKind::Login, format!("account `{account}` has no app secret"))
                    .for_account(account)
                    .hint(format!("it stands beside the app key {} in the app console", self.app_key))
                    .hint(refusal::secret_hint(account))
            })
        };
        self.secret.get_or_try_init(read).await
    }
}

/// What an answer holds. A refusal counts whatever the status; a success only with a status that says so too.
pub(super) fn opened(call: &Call, answer: &Answer) -> Result<Envelope> {
    let Body::Json(body) = &answer.body else { return Err(http::refused(call, answer)) };
    match envelope::open(body) {
        Envelope::Fields(_) | Envelope::Foreign if !answer.status.is_success() => Err(http::refused(call, answer)),
        envelope => Ok(envelope),
    }
}

/// The status that a refusal stands for: the gateway says 200 to almost everything.
fn meaning(body: &Body) -> Option<StatusCode> {
    let Body::Json(body) = body else { return None };
    match envelope::open(body) {
        Envelope::Foreign => Some(StatusCode::BAD_GATEWAY),
        Envelope::Refused(said) => match refusal::class(&said) {
            Class::Limit => Some(StatusCode::TOO_MANY_REQUESTS),
            Class::Busy => Some(StatusCode::SERVICE_UNAVAILABLE),
            _ => None,
        },
        Envelope::Fields(_) => None,
    }
}

fn is_token_refused(answer: &Answer) -> bool {
    let Body::Json(body) = &answer.body else { return false };
    matches!(envelope::open(body), Envelope::Refused(said) if refusal::class(&said) == Class::AccessToken)
}

/// Of what is asked, only the login and the signature are secrets.
fn is_secret(name: &str) -> bool {
    matches!(name, "session" | "sign")
}

/// The time stamp of a request: UTC milliseconds.
fn now() -> String {
    chrono::Utc::now().timestamp_millis().to_string()
}
