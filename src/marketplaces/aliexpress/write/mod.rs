//! What AliExpress takes: each change as a method with its parameters, and how it is looked for afterwards (aliexpress-api §7.3, §7.4,
//! §7.8, §11.2). No method has a key of its own, so everything is looked for before it is sent again.

mod limits;
mod look;
mod requests;

use super::Client;
use super::gateway::{Ask, ORDERS};
use super::sign::Params;
use super::{envelope, refusal};
use crate::domain::{Action, Case, Change, Instant};
use crate::error::{Error, Result};
use crate::journal::Permit;
use crate::marketplaces::http::{self, Answer, Body, Call, Written};
use crate::marketplaces::{Class, Delivery, Finding, Receipt, Sketch};
use requests::Request;
use serde_json::{Value, json};

/// What may be done after the action failed in a way that nobody knows what became of it (design §5).
pub fn class(_action: &Action) -> Class {
    Class::Blind
}

impl Client {
    pub(in crate::marketplaces) fn sketch(&self, action: &Action) -> Result<Vec<Sketch>> {
        let request = requests::of(action)?;
        let mut body: Value = request.params.iter().map(|(name, value)| (name.to_string(), json!(value))).collect();
        body["method"] = request.method.clone().into();
        if let Change::Evidence { file } = &action.change {
            body["image_bytes"] = json!({"bytes": file.size, "media_type": file.media_type, "sha256": file.sha256});
        }
        Ok(vec![Sketch { method: "POST".into(), url: self.gateway.address(), body }])
    }

    pub(in crate::marketplaces) async fn survey(&self, action: &Action, fresh: Option<&Case>) -> Result<Value> {
        look::survey(self, action, fresh).await
    }

    pub(in crate::marketplaces) async fn perform(&self, permit: &Permit<'_>, action: &Action) -> Delivery {
        let sent = async {
            let request = requests::of(action)?;
            let content = request.content(permit, action)?;
            let ask = request.ask();
            let (call, written) = self.gateway.write(&ask, &content).await?;
            Ok::<_, Error>((request, call, written))
        };
        match sent.await {
            Ok((request, call, written)) => self.delivered(&request, &call, written, action),
            Err(error) => Delivery::NotSent(error),
        }
    }

    pub(in crate::marketplaces) async fn look(
        &self,
        action: &Action,
        survey: &Value,
        _since: Instant,
    ) -> Result<Finding> {
        look::look(self, action, survey).await
    }

    /// Asks a method that only reads; its name stands where other marketplaces have a path.
    pub(in crate::marketplaces) async fn ask(&self, method: &str, params: &[(String, String)]) -> Result<Value> {
        let params = params.iter().fold(Params::default(), |all, (name, value)| all.with(name.clone(), value.clone()));
        let ask = Ask { what: method, method, group: ORDERS, params };
        self.gateway.read(&ask).await.map(Value::Object)
    }

    /// The gateway says 200 to almost everything, so what it says inside counts. A success that cannot be read may be one.
    fn delivered(&self, request: &Request, call: &Call, written: Written, action: &Action) -> Delivery {
        let inside = |answer: &Answer| match &answer.body {
            Body::Json(body) => Some(envelope::open(body)),
            _ => None,
        };
        let place = self.gateway.place(&request.method, request.group);
        match written {
            Written::Answered(answer) if answer.status.is_success() || answer.status.is_client_error() => {
                match inside(&answer) {
                    Some(envelope::Envelope::Fields(fields)) if answer.status.is_success() => Delivery::Sent(Receipt {
                        answer: matches!(action.change, Change::Raw { .. }).then(|| Value::Object(fields)),
                        ..Receipt::default()
                    }),
                    Some(envelope::Envelope::Refused(said)) => {
                        Delivery::Refused(refusal::error(&place, call, &answer, &said))
                    }
                    _ if answer.status.is_client_error() && !answer.is_of_a_machine_between() => {
                        Delivery::Refused(http::refused(call, &answer))
                    }
                    _ => Delivery::Unknown(http::not_json(call, &answer)),
                }
            }
            written => Delivery::of(
                written,
                |_| Receipt::default(),
                |answer| match inside(answer) {
                    Some(envelope::Envelope::Refused(said)) => refusal::error(&place, call, answer, &said),
                    _ => http::refused(call, answer),
                },
            ),
        }
    }
}
