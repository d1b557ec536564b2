//! What Allegro takes: each change as requests, and how it is looked for afterwards (allegro-api §3.6, §4.6–4.8, §6–§10).
//!
//! `requests` says what a change is on the wire and keeps Allegro's limits, `send` sends it, `files` uploads what goes with it, `look` reads
//! back.

mod files;
mod limits;
mod look;
mod requests;
mod send;

use super::Client;
use super::client::{Area, Ask, ISSUES, MESSAGING, ORDERS, PAYMENTS, PROFILE, RETURNS};
use crate::domain::{Action, Case, Change, Instant};
use crate::error::{Error, Result};
use crate::journal::Permit;
use crate::marketplaces::{Class, Delivery, Finding, Sketch};
use serde_json::Value;
use url::Url;

/// What may be done after the action failed in a way that nobody knows what became of it (design §5).
pub fn class(action: &Action) -> Class {
    match action.change {
        Change::Closure { .. } => Class::Once,
        Change::Refund { .. } => Class::ServerKeyed,
        Change::Read => Class::Idempotent,
        _ => Class::Blind,
    }
}

impl Client {
    pub(in crate::marketplaces) fn sketch(&self, action: &Action) -> Result<Vec<Sketch>> {
        let mut sketches = files::sketches(&self.auth, action);
        let request = requests::of(action)?.with_files(&files::expected(action));
        sketches.push(request.sketch(&self.auth)?);
        Ok(sketches)
    }

    pub(in crate::marketplaces) async fn survey(&self, action: &Action, fresh: Option<&Case>) -> Result<Value> {
        look::survey(self, action, fresh).await
    }

    /// Files go first: an uploaded file that no message names is seen by nobody, so a failure there has changed nothing.
    pub(in crate::marketplaces) async fn perform(&self, permit: &Permit<'_>, action: &Action) -> Delivery {
        let prepared = async {
            let request = requests::of(action)?;
            Ok(request.with_files(&files::upload(&self.auth, permit, action).await?))
        };
        match prepared.await {
            Ok(request) => send::delivered(&self.auth, &request, action).await,
            Err(error) => Delivery::NotSent(error),
        }
    }

    pub(in crate::marketplaces) async fn look(
        &self,
        action: &Action,
        survey: &Value,
        since: Instant,
    ) -> Result<Finding> {
        look::look(self, action, survey, since).await
    }

    pub(in crate::marketplaces) async fn ask(&self, path: &str, params: &[(String, String)]) -> Result<Value> {
        self.auth.hosts.typed(path)?;
        let url = Url::parse(&format!("https://path.invalid{path}"))
            .map_err(|cause| Error::usage(format!("`{path}` is no path")).caused_by(cause))?;
        let segments: Vec<String> = super::client::segments(&url);
        let path: Vec<&str> = segments.iter().map(String::as_str).collect();
        let own: Vec<(String, String)> = url.query_pairs().into_owned().chain(params.iter().cloned()).collect();
        let query: Vec<(&str, &str)> = own.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let what = format!("/{}", path.join("/"));
        super::client::read(&self.auth, &Ask { what: &what, area: area(&path), path: &path, query: &query }).await
    }
}

/// The family of resources that a path belongs to: it decides the media type (allegro-api §3.1).
fn area(path: &[&str]) -> Area {
    match path {
        ["sale", "issues", ..] => ISSUES,
        ["order", "customer-returns", ..] => RETURNS,
        ["messaging", ..] => MESSAGING,
        ["payments", ..] => PAYMENTS,
        ["order", ..] => ORDERS,
        _ => PROFILE,
    }
}
