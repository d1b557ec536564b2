//! Allegro's REST API: `auth` and `login` get tokens, `client` reads a resource, `api` knows the paths, `wire` is what
//! arrives, `map` turns it into cases.

mod api;
mod auth;
mod ban;
mod client;
mod hosts;
mod login;
mod map;
mod reach;
mod wire;
mod write;

pub use ban::ban_page;
pub use login::token_from_document;
pub use write::class;

use super::session::Session;
use super::{Cursor, Identity, LoginPrompt, Page, Resource, Row, Token, TokenStore, http::Http};
use crate::config::Account;
use crate::domain::{
    Carrier, Case, CaseKey, CommissionClaim, Instant, Kind, Move, Order, OrderReturn, Parcel, Refund, Sales, Tracking,
};
use crate::error::{Error, Result};
use std::collections::BTreeSet;
use std::sync::Arc;
use wire::issue::Issue;
use wire::lenient;
use wire::returns::Return;
use wire::thread::Thread;

/// The lists to keep in step, the most urgent kind first.
pub const RESOURCES: &[Resource] = &[
    Resource { name: "issues", kind: Kind::Dispute },
    Resource { name: "returns", kind: Kind::Return },
    Resource { name: "threads", kind: Kind::Message },
];

/// The rule that says until when commission can be claimed back.
pub const COMMISSION_RULE: &str = "AL-X04";

/// The code of a refusal to file a second claim of commission (allegro-api §3.2).
pub const CLAIMED_ALREADY: &str = "ClaimExistsException";

/// Whether a text looks like the id of an order here: a UUID. Asked for anything else, Allegro calls the question malformed.
pub fn is_order_id(text: &str) -> bool {
    let groups: Vec<&str> = text.split('-').collect();
    groups.iter().map(|group| group.len()).eq([8, 4, 4, 4, 12])
        && groups.iter().all(|group| group.bytes().all(|byte| byte.is_ascii_hexdigit()))
}

/// A client for one account.
pub struct Client {
    auth: Arc<auth::Auth>,
}

impl Client {
    /// A client for `account`; nothing is sent and no secret read yet. A wrong or missing address or client id is a usage
    /// error that names the key.
    pub fn new(account: &Account, http: Http, tokens: Arc<dyn TokenStore>) -> Result<Self> {
        let client_id = account.client_id.as_deref().map(str::trim).filter(|id| !id.is_empty()).ok_or_else(|| {
            Error::usage(format!("account `{}` has no client_id", account.name)).hint(format!(
                "in [accounts.{}]: client_id = \"…\", as your registered application shows it",
                account.name
            ))
        })?;
        let auth = auth::Auth {
            account: account.name.clone(),
            client_id: client_id.to_owned(),
            hosts: hosts::Hosts::of(account)?,
            user_agent: hosts::user_agent(account.app_name.as_deref())?,
            http,
            session: Session {
                marketplace: "Allegro",
                account: account.name.clone(),
                margin_millis: auth::MARGIN_MILLIS,
                store: tokens,
                hand: Default::default(),
            },
        };
        Ok(Self { auth: Arc::new(auth) })
    }

    pub(super) async fn login(&self, show: &mut dyn FnMut(&LoginPrompt)) -> Result<Token> {
        self.auth.login(show).await
    }

    pub(super) async fn check_login(&self) -> Result<Token> {
        self.identity().await?;
        self.auth.token(None).await
    }

    pub(super) async fn reach(&self) -> Vec<super::Reached> {
        self.auth.reach().await
    }

    pub(super) async fn identity(&self) -> Result<Identity> {
        api::orders::identity(&self.auth).await
    }

    pub(super) async fn page(&self, resource: Resource, cursor: Option<Cursor>, since: Instant) -> Result<Page> {
        api::lists::page(&self.auth, resource, cursor, since).await
    }

    pub(super) async fn row(&self, resource: Resource, id: &str) -> Result<Option<Row>> {
        api::lists::row_by_id(&self.auth, resource, id).await
    }

    pub(super) async fn case(&self, resource: Resource, row: &Row, me: &Identity) -> Result<Case> {
        let key = CaseKey { account: self.auth.account.clone(), id: row.id.clone() };
        let seen_at = row.at.unwrap_or_else(|| Instant::from(chrono::Utc::now()));
        let case = match resource.kind {
            Kind::Return => self.return_case(&key, row, seen_at),
            Kind::Message => self.thread_case(&key, row, me, seen_at).await?,
            _ => self.issue_case(&key, row, me, seen_at).await?,
        };
        Ok(case.unwrap_or_else(|| {
            let problem = row.problem.clone().unwrap_or_else(|| "the row cannot be read".into());
            map::unreadable(key, resource.kind, problem, seen_at)
        }))
    }

    /// The case as far as its row tells it: the talk is not known, so its clocks start at the row's last sign of life.
    pub(super) fn listed(&self, resource: Resource, row: &Row, me: &Identity) -> Option<Case> {
        let key = CaseKey { account: self.auth.account.clone(), id: row.id.clone() };
        let seen_at = row.at.unwrap_or_else(|| Instant::from(chrono::Utc::now()));
        match resource.kind {
            Kind::Return => self.return_case(&key, row, seen_at),
            Kind::Message => {
                let (read, problems) = lenient::read::<Thread>(&row.raw);
                let mut case = map::thread::case(key, &read?, Default::default(), problems, me, seen_at);
                case.marks.insert("chat-unread".into());
                (case.open, case.turn) = (true, Move::Seller);
                Some(case)
            }
            _ => {
                let (read, problems) = lenient::read::<Issue>(&row.raw);
                let talk = map::issue::Talk { unknown: true, ..Default::default() };
                Some(map::issue::case(key, &read?, talk, problems, me, seen_at))
            }
        }
    }

    pub(super) async fn order(&self, id: &str) -> Result<Option<Order>> {
        api::orders::order(&self.auth, id).await
    }

    pub(super) async fn commission_claims(&self, buyer: Option<&str>, since: Instant) -> Result<Vec<CommissionClaim>> {
        api::commissions::claims(&self.auth, buyer, since).await
    }

    pub(super) async fn commission_claim(&self, id: &str) -> Result<Option<CommissionClaim>> {
        api::commissions::one(&self.auth, id).await
    }

    pub(super) async fn refunded_orders(&self, since: Instant) -> Result<BTreeSet<String>> {
        api::commissions::refunded_orders(&self.auth, since).await
    }

    pub(super) async fn returns(&self, order: Option<&str>, since: Instant) -> Result<Vec<OrderReturn>> {
        api::commissions::returns(&self.auth, order, since).await
    }

    pub(super) async fn parcels(&self, order: &str) -> Result<(Vec<Parcel>, Option<Error>)> {
        api::parcels::of_order(&self.auth, order).await
    }

    pub(super) async fn carriers(&self) -> Result<Vec<Carrier>> {
        api::parcels::carriers(&self.auth).await
    }

    pub(super) async fn sales(&self, mark: Option<&str>, since: Instant) -> Result<Sales> {
        api::sales::page(&self.auth, mark, since).await
    }

    pub(super) async fn sales_to(&self, login: &str) -> Result<Sales> {
        api::sales::to_buyer(&self.auth, login).await
    }

    pub(super) async fn refund(&self, id: &str) -> Result<Option<Refund>> {
        api::orders::refund(&self.auth, id).await
    }

    pub(super) async fn refunds_since(&self, since: Instant) -> Result<Vec<Refund>> {
        api::orders::refunds_since(&self.auth, since).await
    }

    pub(super) async fn tracking(&self, carrier: &str, waybills: &[String]) -> Result<Vec<Tracking>> {
        api::parcels::tracking(&self.auth, carrier, waybills).await
    }

    pub(super) async fn returns_of(&self, waybill: &str) -> Result<Vec<Row>> {
        api::parcels::returns(&self.auth, waybill).await
    }

    async fn issue_case(&self, key: &CaseKey, row: &Row, me: &Identity, seen_at: Instant) -> Result<Option<Case>> {
        let (issue, mut problems) = lenient::read::<Issue>(&row.raw);
        let Some(issue) = issue else { return Ok(None) };
        problems.extend(row.problem.clone());
        let talk = match (&issue.id, &row.problem) {
            (Some(id), None) => {
                let status = issue.current_state.as_ref().and_then(|state| state.status.as_ref());
                let is_claim = map::issue::kind(&issue, status) == Kind::Claim;
                api::chats::issue(&self.auth, id, is_claim).await?
            }
            _ => map::issue::Talk { unknown: true, ..Default::default() },
        };
        Ok(Some(map::issue::case(key.clone(), &issue, talk, problems, me, seen_at)))
    }

    fn return_case(&self, key: &CaseKey, row: &Row, seen_at: Instant) -> Option<Case> {
        let (read, mut problems) = lenient::read::<Return>(&row.raw);
        problems.extend(row.problem.clone());
        Some(map::returns::case(key.clone(), &read?, problems, seen_at))
    }

    /// A thread without an id has no messages to be read: it stays an unreadable row.
    async fn thread_case(&self, key: &CaseKey, row: &Row, me: &Identity, seen_at: Instant) -> Result<Option<Case>> {
        let (read, problems) = lenient::read::<Thread>(&row.raw);
        let (Some(thread), None) = (read, &row.problem) else { return Ok(None) };
        let posts = api::chats::thread(&self.auth, &row.id, &thread, me).await?;
        Ok(Some(map::thread::case(key.clone(), &thread, posts, problems, me, seen_at)))
    }
}
