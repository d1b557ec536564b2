//! Allegro's REST API.

use super::{Cursor, Identity, Page, Resource, Row, TokenStore, http::Http};
use crate::config::Account;
use crate::domain::{Case, Instant, Kind, Order};
use crate::error::Result;
use std::sync::Arc;

/// The lists to keep in step, the most urgent kind first.
pub const RESOURCES: &[Resource] = &[
    Resource { name: "issues", kind: Kind::Dispute },
    Resource { name: "returns", kind: Kind::Return },
    Resource { name: "threads", kind: Kind::Message },
];

/// A client for one account.
pub struct Client {}

impl Client {
    /// A client for `account`; nothing is sent yet.
    pub fn new(_account: &Account, _http: Http, _tokens: Arc<dyn TokenStore>) -> Result<Self> {
        todo!()
    }
    pub(super) async fn login(&self, _show: &mut dyn FnMut(&super::LoginPrompt)) -> Result<super::Token> {
        todo!()
    }
    pub(super) async fn check_login(&self) -> Result<super::Token> {
        todo!()
    }
    pub(super) async fn reach(&self) -> Vec<super::Reached> {
        todo!()
    }
    pub(super) async fn identity(&self) -> Result<Identity> {
        todo!()
    }
    pub(super) async fn page(&self, _resource: Resource, _cursor: Option<Cursor>, _since: Instant) -> Result<Page> {
        todo!()
    }
    pub(super) async fn row(&self, _resource: Resource, _id: &str) -> Result<Option<Row>> {
        todo!()
    }
    pub(super) async fn case(&self, _resource: Resource, _row: &Row, _me: &Identity) -> Result<Case> {
        todo!()
    }
    pub(super) async fn order(&self, _id: &str) -> Result<Option<Order>> {
        todo!()
    }
}

/// A pair of tokens from Allegro's token document (allegro-api §2.3).
pub fn token_from_document(_document: &serde_json::Value, _at: Instant) -> Result<super::Token> {
    todo!()
}
