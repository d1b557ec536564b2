//! Reading from the REST API: headers, the login, and what a refusal means; `write` sends what changes something.

use super::auth::Auth;
use crate::error::{Error, ErrorKind, Result};
use crate::marketplaces::http::{self, Answer, Body, Call, Refusal};
use reqwest::StatusCode;
use reqwest::header::{ACCEPT, ACCEPT_LANGUAGE, HeaderValue, USER_AGENT, WWW_AUTHENTICATE};
use serde_json::Value;
use std::sync::Arc;

/// The media type of a resource, which Allegro wants exactly (allegro-api §3.1).
#[derive(Clone, Copy, Debug)]
pub(super) enum Media {
    /// Issues and customer returns.
    Beta,
    /// Everything else.
    Public,
}

impl Media {
    /// The value of `Accept` and `Content-Type`.
    pub(super) const fn header(self) -> HeaderValue {
        HeaderValue::from_static(match self {
            Self::Beta => "application/vnd.allegro.beta.v1+json",
            Self::Public => "application/vnd.allegro.public.v1+json",
        })
    }
}

/// A family of resources: the scope that it needs and the media type that it speaks (allegro-api §2.6).
#[derive(Clone, Copy, Debug)]
pub(super) struct Area {
    pub(super) scope: &'static str,
    pub(super) media: Media,
}

/// Issues and their chats.
pub(super) const ISSUES: Area = Area { scope: "allegro:api:disputes", media: Media::Beta };
/// Customer returns.
pub(super) const RETURNS: Area = Area { scope: "allegro:api:orders:read", media: Media::Beta };
/// Message threads.
pub(super) const MESSAGING: Area = Area { scope: "allegro:api:messaging", media: Media::Public };
/// Orders.
pub(super) const ORDERS: Area = Area { scope: "allegro:api:orders:read", media: Media::Public };
/// Rejecting returns.
pub(super) const RETURNS_WRITE: Area = Area { scope: "allegro:api:orders:write", media: Media::Beta };
/// Parcels and claims of commission.
pub(super) const ORDERS_WRITE: Area = Area { scope: "allegro:api:orders:write", media: Media::Public };
/// Making refunds.
pub(super) const PAYMENTS_WRITE: Area = Area { scope: "allegro:api:payments:write", media: Media::Public };
/// Refunds.
pub(super) const PAYMENTS: Area = Area { scope: "allegro:api:payments:read", media: Media::Public };
/// The account itself.
pub(super) const PROFILE: Area = Area { scope: "allegro:api:profile:read", media: Media::Public };

/// One thing to read.
#[derive(Clone, Copy)]
pub(super) struct Ask<'a> {
    /// What it is, as `the list of issues`.
    pub(super) what: &'a str,
    /// Its family.
    pub(super) area: Area,
    /// The path.
    pub(super) path: &'a [&'a str],
    /// The query; names may repeat.
    pub(super) query: &'a [(&'a str, &'a str)],
}

/// Reads one resource. A token that Allegro refuses is renewed once.
pub(super) async fn read(auth: &Arc<Auth>, ask: &Ask<'_>) -> Result<Value> {
    let mut refused = None;
    loop {
        let token = auth.token(refused.as_ref()).await?;
        let call = Call::get(auth.hosts.api(ask.path, ask.query), &auth.account, &format!("read {}", ask.what))
            .lane(&auth.client_id)
            .header(USER_AGENT, auth.user_agent.clone())
            .header(ACCEPT, ask.area.media.header())
            .header(ACCEPT_LANGUAGE, HeaderValue::from_static("en-US"))
            .authorization("Bearer", &token.access)?;
        let answer = auth.http.send(&call).await?;
        if answer.status == StatusCode::UNAUTHORIZED && refused.is_none() {
            refused = Some(token.access);
            continue;
        }
        if !answer.status.is_success() {
            return Err(refusal(auth, ask.area, &format!("read {}", ask.what), &call, &answer));
        }
        return match answer.body {
            Body::Json(value) => Ok(value),
            _ => Err(http::not_json(&call, &answer)),
        };
    }
}

/// Reads one resource that may not be there.
pub(super) async fn find(auth: &Arc<Auth>, ask: &Ask<'_>) -> Result<Option<Value>> {
    match read(auth, ask).await {
        Ok(value) => Ok(Some(value)),
        Err(error) if error.kind == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

/// The same for an order, or for a claim on one: their paths have been there since the beginning, so even the code that elsewhere means a
/// path that is gone (allegro-api §3.2) means that the one thing is not there.
pub(super) async fn find_lasting(auth: &Arc<Auth>, ask: &Ask<'_>) -> Result<Option<Value>> {
    match find(auth, ask).await {
        Err(error) if error.code.as_deref() == Some("NotFoundException") => Ok(None),
        found => found,
    }
}

/// What a refusal of Allegro's means (allegro-api §3.2). Only an answer of Allegro's own shape may say that a thing is not
/// there: the web page of a gateway says nothing about it.
pub(super) fn refusal(auth: &Auth, area: Area, purpose: &str, call: &Call, answer: &Answer) -> Error {
    let refusal = Refusal::read(&answer.body);
    let foreign = !refusal.is_known_shape() && answer.body != Body::Empty;
    let temporary = || http::refused_as(ErrorKind::Temporary, call, answer);
    match answer.status.as_u16() {
        403 | 404 if refusal.is("DATA_FETCHING_ERROR") => {
            temporary().hint("Allegro could not read its own data just now; try again in a few minutes")
        }
        403 if refusal.is("AccessDenied") || lacks_scope(answer) => missing_scope(auth, area, purpose, answer),
        403 if foreign => temporary()
            .hint("a firewall answered in Allegro's place; try again later or from another network")
            .hint(format!("app_name in [accounts.{}] must be the registered name of the application", auth.account)),
        404 if foreign => temporary(),
        404 if refusal.is("NotFoundException") => http::refused_as(ErrorKind::Failed, call, answer)
            .hint("Allegro no longer offers this; a newer version of aftersale may know its successor"),
        _ => http::refused(call, answer),
    }
}

fn lacks_scope(answer: &Answer) -> bool {
    let challenge = answer.headers.get(WWW_AUTHENTICATE).and_then(|value| value.to_str().ok());
    challenge.is_some_and(|text| text.contains("insufficient_scope"))
}

fn missing_scope(auth: &Auth, area: Area, purpose: &str, answer: &Answer) -> Error {
    let (account, scope) = (&auth.account, area.scope);
    let message = format!("the login of account `{account}` lacks the scope `{scope}`, which it takes to {purpose}");
    Error::new(ErrorKind::Login, message)
        .for_account(account)
        .trace(answer.trace_id())
        .hint(format!("tick the scope for the application at {}", auth.hosts.portal))
        .hint(format!("then log in again, since renewing adds no scope: aftersale auth login --account {account}"))
}

/// The path of an address, segment by segment, decoded.
pub(super) fn segments(url: &url::Url) -> Vec<String> {
    let decode = |segment: &str| {
        let form = format!("x={}", segment.replace('+', "%2B"));
        url::form_urlencoded::parse(form.as_bytes()).next().map(|(_, value)| value.into_owned()).unwrap_or_default()
    };
    url.path_segments().into_iter().flatten().map(decode).collect()
}
