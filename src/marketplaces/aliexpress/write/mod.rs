//! What AliExpress takes: each change as requests, and how it is looked for afterwards.

use super::Client;
use crate::domain::{Action, Case, Instant};
use crate::error::Result;
use crate::journal::Permit;
use crate::marketplaces::write::no_api;
use crate::marketplaces::{Class, Delivery, Finding, Sketch};
use serde_json::Value;

/// What may be done after the action failed in a way that nobody knows what became of it.
pub fn class(_action: &Action) -> Class {
    Class::Blind
}

impl Client {
    pub(in crate::marketplaces) fn sketch(&self, action: &Action) -> Result<Vec<Sketch>> {
        Err(no_api("AliExpress", action.change.name()))
    }

    pub(in crate::marketplaces) async fn survey(&self, _action: &Action, _fresh: Option<&Case>) -> Result<Value> {
        Ok(Value::Null)
    }

    pub(in crate::marketplaces) async fn perform(&self, _permit: &Permit<'_>, action: &Action) -> Delivery {
        Delivery::Refused(no_api("AliExpress", action.change.name()))
    }

    pub(in crate::marketplaces) async fn look(
        &self,
        _action: &Action,
        _survey: &Value,
        _since: Instant,
    ) -> Result<Finding> {
        Ok(Finding::Unclear("there is no way to look for it".into()))
    }

    pub(in crate::marketplaces) async fn ask(&self, path: &str, _params: &[(String, String)]) -> Result<Value> {
        Err(no_api("AliExpress", path))
    }
}
