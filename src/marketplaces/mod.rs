//! The marketplaces behind one door: an enum of clients, one match per operation.
//!
//! A new marketplace is one new folder, one arm per operation here, one rule pack and one simulator module.

pub mod aliexpress;
pub mod allegro;
mod ban;
mod fingerprint;
pub mod http;
mod orders;
mod session;
mod token;
mod write;

pub use ban::BanPage;
pub use orders::PageStep;
pub use token::{Token, TokenStore};
pub use write::{Class, Delivery, Finding, Receipt, Sketch};

use crate::config::Account;
use crate::domain::{Action, Case, Instant, Kind, Money, Order, Proposal, Refund, ReturnAddress, Sales, Tracking};
use crate::error::{Error, Result};
use crate::journal::Permit;
use serde_json::Value;
use std::sync::Arc;

/// Who the account is at the marketplace. Authors of messages are told apart by it.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Identity {
    /// The marketplace's id of the seller.
    pub id: String,
    /// The seller's login.
    pub login: String,
    /// The seller's home site, such as `allegro-pl`.
    pub site: Option<String>,
    /// The seller's addresses for returned goods; `None` where the marketplace has no such thing or did not tell.
    #[serde(default)]
    pub return_addresses: Option<Vec<ReturnAddress>>,
}

impl Identity {
    /// Stands in where the marketplace did not say who the account is. No message then counts as the seller's own.
    pub fn unknown() -> Self {
        Self { id: String::new(), login: String::new(), site: None, return_addresses: None }
    }

    /// Whether it is known who the account is.
    pub fn is_known(&self) -> bool {
        !self.login.is_empty()
    }
}

/// One list that is kept in step with the marketplace.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Resource {
    /// Its name in sync marks, such as `issues`.
    pub name: &'static str,
    /// The kind of case when a row does not say it.
    pub kind: Kind,
}

/// Where a list scan stands; opaque outside the marketplace.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cursor {
    /// Which pass over the list: open cases first, then everything.
    pub pass: u8,
    /// How many rows were skipped, or the marketplace's own mark.
    pub offset: u64,
}

/// One row of a list: enough to see whether the case has changed.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// The marketplace's id; a made-up one from the row's content where it cannot be read.
    pub id: String,
    /// Changes whenever anything in the row does.
    pub fingerprint: String,
    /// Whether anything is left to do in the case, as far as the row says.
    pub open: bool,
    /// When the case was opened or last moved, for the end of a scan; `None` when unknown.
    pub at: Option<Instant>,
    /// The row as it came.
    pub raw: Value,
    /// Why the row cannot be read, when it cannot. It is kept and shown all the same.
    pub problem: Option<String>,
}

/// One page of a list.
#[derive(Clone, Debug, PartialEq)]
pub struct Page {
    /// The rows, in the marketplace's order.
    pub rows: Vec<Row>,
    /// Where to go on; `None` at the end of the last pass.
    pub next: Option<Cursor>,
    /// Whether the scan may stop once a page holds nothing new: the list is in order of change, newest first.
    pub newest_first: bool,
}

/// The marketplaces that this version knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Marketplace {
    /// Allegro, all its sites.
    Allegro,
    /// AliExpress, ordinary shops.
    AliExpress,
}

impl Marketplace {
    /// Every marketplace.
    pub const ALL: [Self; 2] = [Self::Allegro, Self::AliExpress];

    /// The name in the configuration and in JSON.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Allegro => "allegro",
            Self::AliExpress => "aliexpress",
        }
    }

    /// The proper name, as a person writes it.
    pub const fn title(self) -> &'static str {
        match self {
            Self::Allegro => "Allegro",
            Self::AliExpress => "AliExpress",
        }
    }

    /// What the marketplace calls the secret of a registered application, as a field beside a token document.
    pub const fn secret_field(self) -> &'static str {
        match self {
            Self::Allegro => "client_secret",
            Self::AliExpress => "app_secret",
        }
    }

    /// The same in words, for messages: `client secret`.
    pub fn secret_word(self) -> String {
        self.secret_field().replace('_', " ")
    }

    /// Where a person puts a buyer on the marketplace's list of blocked ones, or takes him off it; neither has an API. In `language`,
    /// a code such as `cs`, as far as the words are known.
    pub fn ban_page(self, language: &str, off: bool) -> BanPage {
        match self {
            Self::Allegro => allegro::ban_page(language, off),
            Self::AliExpress => aliexpress::ban_page(language, off),
        }
    }

    /// The language of the way through its pages where the seller's own is not known: that of the words that are quoted.
    pub const fn page_language(self) -> &'static str {
        match self {
            Self::Allegro => "pl",
            Self::AliExpress => "en",
        }
    }

    /// Where a proposal of a case stands, as the seller reads it; `None` where its status says nothing that is known.
    pub fn proposal_status(self, case: &Case, proposal: &Proposal) -> Option<&'static str> {
        match self {
            Self::Allegro => None,
            Self::AliExpress => aliexpress::proposal_status(case, proposal),
        }
    }

    /// The rule that says until when commission can be claimed back; `None` where no claim of the kind can be filed.
    pub const fn commission_rule(self) -> Option<&'static str> {
        match self {
            Self::Allegro => Some(allegro::COMMISSION_RULE),
            Self::AliExpress => None,
        }
    }

    /// Whether the seller makes refunds through its API, and can list them. Where not, the marketplace makes them itself.
    pub const fn makes_refunds(self) -> bool {
        matches!(self, Self::Allegro)
    }

    /// How the seller answers a dispute.
    pub const fn answering(self) -> Answering {
        match self {
            Self::Allegro => Answering::Talk,
            Self::AliExpress => Answering::Proposals,
        }
    }

    /// Whether its calls are HTTP methods on paths; else they have names.
    pub const fn has_paths(self) -> bool {
        matches!(self, Self::Allegro)
    }

    /// Whether a proposal of the others waits for the seller, as far as its status says.
    pub fn awaits_seller(self, proposal: &Proposal) -> bool {
        match self {
            Self::Allegro => false,
            Self::AliExpress => aliexpress::awaits_seller(proposal),
        }
    }

    /// Whether a proposal of the seller's waits for the buyer.
    pub fn awaits_buyer(self, proposal: &Proposal) -> bool {
        match self {
            Self::Allegro => false,
            Self::AliExpress => aliexpress::awaits_buyer(proposal),
        }
    }

    /// The template of a refused dispute, with an offer of money or without one.
    pub const fn refusal_letter(self, offers_money: bool) -> &'static str {
        match (self, offers_money) {
            (Self::Allegro, _) => "refuse",
            (Self::AliExpress, true) => "aliexpress-propose",
            (Self::AliExpress, false) => "aliexpress-refuse",
        }
    }

    /// The marketplace of that name; an error that lists the known ones otherwise.
    pub fn named(name: &str) -> Result<Self> {
        Self::ALL.into_iter().find(|known| known.name() == name).ok_or_else(|| {
            let names: Vec<_> = Self::ALL.iter().map(|known| known.name()).collect();
            Error::usage(format!("marketplace `{name}` is not known; known are: {}", names.join(", ")))
        })
    }
}

/// How the seller answers a dispute.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answering {
    /// With messages: what is decided and offered stands in their words.
    Talk,
    /// By accepting and making proposals, which the marketplace carries out; evidence goes in by itself.
    Proposals,
}

/// A buyer's request to cancel an order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CancelRequest {
    /// The buyer as the marketplace's calls name him.
    pub buyer: Option<String>,
    /// The order's status.
    pub status: String,
    /// Why the buyer wants it, in the marketplace's word.
    pub reason: Option<String>,
    /// What was paid for the order.
    pub total: Option<Money>,
    /// Whether the request still waits for the seller.
    pub open: bool,
}

/// What a person needs to confirm a login.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LoginPrompt {
    /// The page to open.
    pub url: String,
    /// The code to type there, where one is needed.
    pub code: Option<String>,
    /// How long both are valid, in milliseconds, where there is an end.
    pub valid_millis: Option<i64>,
}

/// One of a marketplace's machines, asked for an answer of whatever kind.
#[derive(Debug)]
pub struct Reached {
    /// Its name.
    pub host: String,
    /// What its clock says, where the answer bears a date; the error is why no answer came.
    pub clock: Result<Option<Instant>>,
}

/// A client for one account.
#[derive(Clone)]
pub enum Client {
    /// Allegro.
    Allegro(Arc<allegro::Client>),
    /// AliExpress.
    AliExpress(Arc<aliexpress::Client>),
}

impl Client {
    /// So many parcels can be asked for at once (allegro-api §9.3).
    pub const MOST_TRACKED: usize = 20;

    /// A client for `account`; nothing is sent and no secret read until the first call.
    pub fn new(account: &Account, http: http::Http, tokens: Arc<dyn TokenStore>) -> Result<Self> {
        match Marketplace::named(&account.marketplace)? {
            Marketplace::Allegro => Ok(Self::Allegro(Arc::new(allegro::Client::new(account, http, tokens)?))),
            Marketplace::AliExpress => Ok(Self::AliExpress(Arc::new(aliexpress::Client::new(account, http, tokens)?))),
        }
    }

    /// The lists to keep in step, the most urgent kind first.
    pub fn resources(&self) -> &'static [Resource] {
        match self {
            Self::Allegro(_) => allegro::RESOURCES,
            Self::AliExpress(_) => aliexpress::RESOURCES,
        }
    }

    /// The lists that a client for `account` has, without making one; none where its marketplace is not known.
    pub fn resources_of(account: &Account) -> &'static [Resource] {
        match Marketplace::named(&account.marketplace) {
            Ok(Marketplace::Allegro) => allegro::RESOURCES,
            Ok(Marketplace::AliExpress) => aliexpress::RESOURCES,
            Err(_) => &[],
        }
    }

    /// Who the account is.
    pub async fn identity(&self) -> Result<Identity> {
        match self {
            Self::Allegro(client) => client.identity().await,
            Self::AliExpress(client) => client.identity().await,
        }
    }

    /// Logs the account in as a person confirms it in a browser; `show` is called with what to show him. Where the way back
    /// from the browser leads through him, `ask` puts a question to which he pastes a line.
    pub async fn login(
        &self,
        show: &mut dyn FnMut(&LoginPrompt),
        ask: &mut dyn FnMut(&str) -> Result<String>,
    ) -> Result<Token> {
        match self {
            Self::Allegro(client) => client.login(show).await,
            Self::AliExpress(client) => client.login(show, ask).await,
        }
    }

    /// A pair of tokens from the marketplace's token document, obtained at `at`.
    pub fn token_from_document(&self, document: &Value, at: Instant) -> Result<Token> {
        match self {
            Self::Allegro(_) => allegro::token_from_document(document, at),
            Self::AliExpress(_) => aliexpress::token_from_document(document, at),
        }
    }

    /// Whether the login works, refreshing it where needed: for `doctor`.
    pub async fn check_login(&self) -> Result<Token> {
        match self {
            Self::Allegro(client) => client.check_login().await,
            Self::AliExpress(client) => client.check_login().await,
        }
    }

    /// Asks each of the marketplace's machines for any answer, without the login: for `doctor`.
    pub async fn reach(&self) -> Vec<Reached> {
        match self {
            Self::Allegro(client) => client.reach().await,
            Self::AliExpress(client) => client.reach().await,
        }
    }

    /// One page of a list, from its start with `cursor` `None`, back to `since` at least.
    pub async fn page(&self, resource: Resource, cursor: Option<Cursor>, since: Instant) -> Result<Page> {
        match self {
            Self::Allegro(client) => client.page(resource, cursor, since).await,
            Self::AliExpress(client) => client.page(cursor, since).await,
        }
    }

    /// The row of a case that no list shows any more, from what is `known` of the case: an id alone is not enough everywhere.
    /// `None` when the marketplace does not know it.
    pub async fn row(&self, resource: Resource, known: &Case) -> Result<Option<Row>> {
        match self {
            Self::Allegro(client) => client.row(resource, &known.key.id).await,
            Self::AliExpress(client) => client.row(known).await,
        }
    }

    /// The case of a row, with what its details cost in requests. A part that cannot be read is named in
    /// [`Case::problem`]; the error is for details that could not be had at all.
    pub async fn case(&self, resource: Resource, row: &Row, me: &Identity) -> Result<Case> {
        match self {
            Self::Allegro(client) => client.case(resource, row, me).await,
            Self::AliExpress(client) => client.case(row).await,
        }
    }

    /// The case as far as its row tells it, without a request: for details that could not be had. It is the seller's turn
    /// and its clocks start early, so that nothing urgent is lost; `None` when nothing of the row can be read.
    pub fn listed(&self, resource: Resource, row: &Row, me: &Identity) -> Option<Case> {
        match self {
            Self::Allegro(client) => client.listed(resource, row, me),
            Self::AliExpress(client) => row.problem.is_none().then(|| client.listed(row)),
        }
    }

    /// An order with its refunds; `None` when the marketplace does not know it any more.
    pub async fn order(&self, id: &str) -> Result<Option<Order>> {
        match self {
            Self::Allegro(client) => client.order(id).await,
            Self::AliExpress(client) => client.order(id).await,
        }
    }

    /// The request to cancel an order, open or answered; `None` when the marketplace does not know the order. A marketplace without
    /// such requests is an error.
    pub async fn cancel_request(&self, order: &str) -> Result<Option<CancelRequest>> {
        match self {
            Self::Allegro(_) => Err(write::no_api("Allegro", "answering a request to cancel an order")),
            Self::AliExpress(client) => client.cancel_request(order).await,
        }
    }

    /// A page of sales with the people behind them, those that changed first first. It goes on at `mark` as an earlier page gave it;
    /// without one it begins at `since`, as far as the marketplace reaches back.
    pub async fn sales(&self, mark: Option<&str>, since: Instant, now: Instant) -> Result<Sales> {
        match self {
            Self::Allegro(client) => client.sales(mark, since).await,
            Self::AliExpress(client) => client.sales(mark, since, now).await,
        }
    }

    /// The latest sales to the buyer of this very login.
    pub async fn sales_to(&self, login: &str, now: Instant) -> Result<Sales> {
        match self {
            Self::Allegro(client) => client.sales_to(login).await,
            Self::AliExpress(client) => client.sales_to(login, now).await,
        }
    }

    /// A refund as it stands now; `None` when the marketplace does not know it, or makes no refunds through its API.
    pub async fn refund(&self, id: &str) -> Result<Option<Refund>> {
        match self {
            Self::Allegro(client) => client.refund(id).await,
            Self::AliExpress(_) => Ok(None),
        }
    }

    /// The refunds of all orders made at `since` or later, by anyone.
    pub async fn refunds_since(&self, since: Instant) -> Result<Vec<Refund>> {
        match self {
            Self::Allegro(client) => client.refunds_since(since).await,
            Self::AliExpress(_) => Ok(Vec::new()),
        }
    }

    /// The ways of parcels of one carrier, at most [`Client::MOST_TRACKED`] at once.
    pub async fn tracking(&self, carrier: &str, waybills: &[String]) -> Result<Vec<Tracking>> {
        match self {
            Self::Allegro(client) => client.tracking(carrier, waybills).await,
            Self::AliExpress(_) => Ok(Vec::new()),
        }
    }

    /// The rows of the returns that a parcel belongs to; none where returns are no list of their own.
    pub async fn returns_of(&self, waybill: &str) -> Result<Vec<Row>> {
        match self {
            Self::Allegro(client) => client.returns_of(waybill).await,
            Self::AliExpress(_) => Ok(Vec::new()),
        }
    }

    /// Whether a return is confirmed by refunding it here; else it is confirmed in the marketplace's own pages.
    pub const fn refunds_returns(&self) -> bool {
        matches!(self, Self::Allegro(_))
    }

    /// What may be done after the action failed in a way that nobody knows what became of it.
    pub fn class(&self, action: &Action) -> Class {
        match self {
            Self::Allegro(_) => allegro::class(action),
            Self::AliExpress(_) => aliexpress::class(action),
        }
    }

    /// The requests that the action would send, in order, exactly and without secrets. A change that the marketplace has no API
    /// for, or that breaks one of its limits, is an error.
    pub fn sketch(&self, action: &Action) -> Result<Vec<Sketch>> {
        match self {
            Self::Allegro(client) => client.sketch(action),
            Self::AliExpress(client) => client.sketch(action),
        }
    }

    /// What the marketplace has before the action, so that ours can be told from it afterwards. `fresh` is the case as it was just read,
    /// where the action is about one.
    pub async fn survey(&self, action: &Action, fresh: Option<&Case>) -> Result<Value> {
        match self {
            Self::Allegro(client) => client.survey(action, fresh).await,
            Self::AliExpress(client) => client.survey(action, fresh).await,
        }
    }

    /// Sends the action, once. Only the journal's gate has a permit.
    pub async fn perform(&self, permit: &Permit<'_>, action: &Action) -> Delivery {
        match self {
            Self::Allegro(client) => client.perform(permit, action).await,
            Self::AliExpress(client) => client.perform(permit, action).await,
        }
    }

    /// Looks whether the action that was sent at `since`, or somewhat later, is there. `survey` is what was there before.
    pub async fn look(&self, action: &Action, survey: &Value, since: Instant) -> Result<Finding> {
        match self {
            Self::Allegro(client) => client.look(action, survey, since).await,
            Self::AliExpress(client) => client.look(action, survey, since).await,
        }
    }

    /// Asks the marketplace whatever the seller wrote himself: a path, or a method of the gateway. Only reads.
    pub async fn ask(&self, path: &str, params: &[(String, String)]) -> Result<Value> {
        match self {
            Self::Allegro(client) => client.ask(path, params).await,
            Self::AliExpress(client) => client.ask(path, params).await,
        }
    }
}
