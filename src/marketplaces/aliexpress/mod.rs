//! AliExpress' open platform: `login` gets tokens, `gateway` asks signed questions and `refusal` says what a no means, `issues`
//! and `orders` know the methods, `wire` is what arrives in all its forms, `map` and `history` turn it into cases, `words` says
//! what codes mean.

mod addresses;
mod ban;
mod envelope;
mod gateway;
mod history;
mod hosts;
mod issues;
mod lenient;
mod login;
mod map;
mod orders;
mod refusal;
mod sales;
mod sign;
mod time;
mod turn;
mod wire;
mod words;
mod write;

pub use ban::ban_page;
pub use login::token_from_document;
pub use words::{awaits_buyer, awaits_seller, proposal_status};
pub use write::class;

use super::session::{self, Session};
use super::{
    CancelRequest, Cursor, Identity, LoginPrompt, Page, Reached, Resource, Row, Token, TokenStore, http::Http,
};
use crate::config::Account;
use crate::domain::{Case, Instant, Kind, Order, Sales};
use crate::error::{Error, Result};
use gateway::Gateway;
use std::sync::Arc;
use time::Zone;

/// The lists to keep in step.
pub const RESOURCES: &[Resource] = &[Resource { name: "issues", kind: Kind::Dispute }];

/// Whether a text looks like the id of an order here: digits alone.
pub fn is_order_id(text: &str) -> bool {
    (10..=20).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Where the seller adds a tracking number to an order: the catalogue has no method for it.
pub fn shipping_page(order_id: &str) -> super::PageStep {
    let page = format!("https://trade.aliexpress.com/order_detail.htm?orderId={order_id}");
    let path = ["Orders", "the order", "Send goods, or Modify the tracking number"];
    super::PageStep { page, path: path.map(str::to_owned).into() }
}

/// A client for one account.
pub struct Client {
    gateway: Arc<Gateway>,
    zone: Zone,
    callback: Option<String>,
}

impl Client {
    /// A client for `account`; nothing is sent and no secret read yet. A wrong or missing key is a usage error that names it.
    pub fn new(account: &Account, http: Http, tokens: Arc<dyn TokenStore>) -> Result<Self> {
        let app_key = account.app_key.as_deref().map(str::trim).filter(|key| !key.is_empty()).ok_or_else(|| {
            Error::usage(format!("account `{}` has no app_key", account.name))
                .hint(format!("in [accounts.{}]: app_key = \"…\", as the app console shows it", account.name))
        })?;
        let gateway = Gateway {
            app_key: app_key.to_owned(),
            hosts: hosts::Hosts::of(account)?,
            http,
            session: Session {
                marketplace: "AliExpress",
                account: account.name.clone(),
                margin_millis: login::MARGIN_MILLIS,
                store: tokens,
                hand: Default::default(),
            },
            secret: Default::default(),
        };
        let zone = account.zone.as_deref().map_or(Ok(Zone::PACIFIC), Zone::named)?;
        Ok(Self { gateway: Arc::new(gateway), zone, callback: account.callback_url.clone() })
    }

    pub(super) async fn login(
        &self,
        show: &mut dyn FnMut(&LoginPrompt),
        ask: &mut dyn FnMut(&str) -> Result<String>,
    ) -> Result<Token> {
        self.gateway.login(self.callback.as_deref(), show, ask).await
    }

    pub(super) async fn check_login(&self) -> Result<Token> {
        orders::identity(&self.gateway).await?;
        session::token(&self.gateway, None).await
    }

    pub(super) async fn identity(&self) -> Result<Identity> {
        let me = orders::identity(&self.gateway).await?;
        // Who the account is does not hang on its addresses; where they cannot be had, they are not known.
        let return_addresses = addresses::returns(&self.gateway).await.ok();
        Ok(Identity { return_addresses, ..me })
    }

    pub(super) async fn reach(&self) -> Vec<Reached> {
        vec![self.gateway.reach().await]
    }

    pub(super) async fn page(&self, cursor: Option<Cursor>, since: Instant) -> Result<Page> {
        issues::page(&self.gateway, self.zone, cursor, since).await
    }

    pub(super) async fn row(&self, known: &Case) -> Result<Option<Row>> {
        issues::row_by_id(&self.gateway, self.zone, known).await
    }

    pub(super) async fn case(&self, row: &Row) -> Result<Case> {
        issues::case(&self.gateway, self.zone, row).await
    }

    /// The case as far as its row tells it. What is not known is taken as the seller's turn.
    pub(super) fn listed(&self, row: &Row) -> Case {
        issues::listed(&self.gateway, self.zone, row)
    }

    pub(super) async fn order(&self, id: &str) -> Result<Option<Order>> {
        orders::order(&self.gateway, self.zone, id).await
    }

    pub(super) async fn cancel_request(&self, order: &str) -> Result<Option<CancelRequest>> {
        orders::cancel_request(&self.gateway, order).await
    }

    pub(super) async fn sales(&self, mark: Option<&str>, since: Instant, now: Instant) -> Result<Sales> {
        sales::page(&self.gateway, self.zone, mark, since, now).await
    }

    pub(super) async fn sales_to(&self, login: &str, now: Instant) -> Result<Sales> {
        sales::to_buyer(&self.gateway, self.zone, login, now).await
    }
}
