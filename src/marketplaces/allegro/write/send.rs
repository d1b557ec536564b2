//! One request that changes something: as a sketch, and on its way.

use super::super::auth::Auth;
use super::super::client::{Area, refusal};
use crate::domain::{Action, Change, Instant};
use crate::error::{Error, Result};
use crate::marketplaces::http::{Answer, Body, Call, Content, Pace, Written};
use crate::marketplaces::{Delivery, Receipt, Sketch};
use reqwest::header::{ACCEPT, ACCEPT_LANGUAGE, CONTENT_TYPE, HeaderValue, USER_AGENT};
use reqwest::{Method, StatusCode};
use serde_json::{Value, json};
use std::sync::Arc;
use std::time::Duration;
use url::Url;

/// One request.
#[derive(Clone, Debug)]
pub(super) struct Request {
    pub(super) method: Method,
    pub(super) area: Area,
    pub(super) place: Place,
    /// `null` for none.
    pub(super) body: Value,
    /// What it is for, as `send the message`.
    pub(super) purpose: String,
}

/// Where a request goes.
#[derive(Clone, Debug)]
pub(super) enum Place {
    /// Below the API's address, segment by segment.
    Path(Vec<String>),
    /// A path as the seller typed it, with more of a query.
    Typed(String, Vec<(String, String)>),
}

impl Request {
    pub(super) fn new(method: Method, area: Area, path: &[&str], body: Value, purpose: &str) -> Self {
        let place = Place::Path(path.iter().map(|&segment| segment.to_owned()).collect());
        Self { method, area, place, body, purpose: purpose.into() }
    }

    pub(super) fn sketch(&self, auth: &Auth) -> Result<Sketch> {
        Ok(Sketch { method: self.method.to_string(), url: self.url(auth)?.into(), body: self.body.clone() })
    }

    /// The request with the ids that its files got.
    pub(super) fn with_files(mut self, ids: &[String]) -> Self {
        if !ids.is_empty() {
            self.body["attachments"] = ids.iter().map(|id| json!({"id": id})).collect();
        }
        self
    }

    fn url(&self, auth: &Auth) -> Result<Url> {
        match &self.place {
            Place::Path(path) => Ok(auth.hosts.api(&path.iter().map(String::as_str).collect::<Vec<_>>(), &[])),
            Place::Typed(path, query) => {
                let mut url = auth.hosts.typed(path)?;
                if !query.is_empty() {
                    url.query_pairs_mut().extend_pairs(query);
                }
                Ok(url)
            }
        }
    }
}

/// Sends a request. A token that Allegro refuses is renewed once: nothing was carried out then.
pub(super) async fn send(auth: &Arc<Auth>, request: &Request) -> Result<(Call, Written)> {
    let mut refused = None;
    loop {
        let token = auth.token(refused.as_ref()).await?;
        let url = request.url(auth)?;
        let paced = request.method == Method::POST && is_thread_message(&url);
        let call = Call::write(request.method.clone(), url, &auth.account, &request.purpose)
            .lane(&auth.client_id)
            .header(USER_AGENT, auth.user_agent.clone())
            .header(ACCEPT, request.area.media.header())
            .header(ACCEPT_LANGUAGE, HeaderValue::from_static("en-US"))
            .authorization("Bearer", &token.access)?;
        let call = match paced {
            true => call.narrow(&format!("messages of {}", auth.account), one_a_second(auth.http.second())),
            false => call,
        };
        let call = match &request.body {
            Value::Null => call,
            body => call.header(CONTENT_TYPE, request.area.media.header()).content(Content::Json(body.clone())),
        };
        let written = auth.http.write(&call).await;
        match &written {
            Written::Answered(answer) if answer.status == StatusCode::UNAUTHORIZED && refused.is_none() => {
                refused = Some(token.access);
            }
            _ => return Ok((call, written)),
        }
    }
}

/// Whether a `POST` there writes to a buyer in the message centre.
fn is_thread_message(url: &Url) -> bool {
    let mut path = url.path_segments().into_iter().flatten();
    path.next_back() == Some("messages") && path.any(|segment| segment == "messaging")
}

/// One message a second and user (allegro-api §3.3), with something to spare for a request that takes longer than the next.
fn one_a_second(second: Duration) -> Pace {
    Pace { in_flight: 1, most: 1, span: second.mul_f64(1.1) }
}

/// Sends the last request of an action, the one that counts.
pub(super) async fn delivered(auth: &Arc<Auth>, request: &Request, action: &Action) -> Delivery {
    let (call, written) = match send(auth, request).await {
        Ok(sent) => sent,
        Err(error) => return Delivery::NotSent(error),
    };
    Delivery::of(
        written,
        |answer| receipt(action, answer),
        |answer| plain(action, answer, refusal(auth, request.area, &request.purpose, &call, answer)),
    )
}

/// That a message to a thread was taken and has not gone out (allegro-api §10).
fn held(status: &str) -> Option<&'static str> {
    match status {
        "VERIFYING" => {
            Some("Allegro looks at the message before the buyer gets it; until then the thread counts as unanswered")
        }
        "BLOCKED" => Some("Allegro blocked the message: the buyer does not get it"),
        _ => None,
    }
}

/// Refusals that mean more than their words, said plainly (allegro-api §8, §9.2).
fn plain(action: &Action, answer: &Answer, error: Error) -> Error {
    let message = match (&action.change, error.code.as_deref()) {
        (Change::CommissionClaim { .. }, Some("CommissionAmountException")) => {
            "Allegro took no commission for this line, so there is none to give back".to_owned()
        }
        (Change::Shipment { waybill, .. }, _) if answer.status == StatusCode::CONFLICT => {
            format!("Allegro does not take the tracking number {waybill}: it is on too many orders already")
        }
        _ => return error,
    };
    Error { message, ..error }
}

/// What a success left behind.
fn receipt(action: &Action, answer: &Answer) -> Receipt {
    let Body::Json(body) = &answer.body else { return Receipt::default() };
    let text = |name: &str| body[name].as_str().map(str::to_owned);
    let missing = body["attachments"].as_array().is_some_and(|shown| shown.len() < action.change.files().len());
    let kept = match &action.change {
        Change::Refund { .. } => Some(json!({"status": body["status"], "totalValue": body["totalValue"]})),
        Change::Message { .. } if !body["status"].is_null() => Some(json!({"status": body["status"]})),
        Change::Raw { .. } => Some(body.clone()),
        _ if missing => Some(json!({"files_missing": true})),
        _ => None,
    };
    Receipt {
        remote_id: text("id"),
        at: text("createdAt").and_then(|at| Instant::parse(&at)),
        answer: kept,
        warning: missing
            .then_some("Allegro took the message, and does not show the file in it")
            .or_else(|| held(body["status"].as_str()?))
            .map(str::to_owned),
    }
}

#[cfg(test)]
mod tests {
    use super::is_thread_message;
    use url::Url;

    #[test]
    fn only_messages_of_the_message_centre_are_held_to_its_pace() {
        let paced = |path: &str| is_thread_message(&Url::parse(&format!("https://api.invalid{path}")).unwrap());
        assert!(paced("/messaging/messages"));
        assert!(paced("/messaging/threads/t%2F1/messages?x=1"));
        assert!(paced("/base/messaging/threads/t1/messages"));
        for other in ["/messaging/message-attachments", "/messaging/threads/t1/read", "/sale/issues/1/message", "/"] {
            assert!(!paced(other), "{other}");
        }
    }
}
