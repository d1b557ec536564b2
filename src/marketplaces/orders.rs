//! What the marketplaces tell of an order beyond its document: parcels, carriers, returns, claims of commission.

use super::{Client, Marketplace, aliexpress, allegro};
use crate::domain::{Carrier, CommissionClaim, Instant, Order, OrderReturn, Parcel};
use crate::error::{Error, Result};
use std::collections::BTreeSet;

/// A step that the seller must do in a web page: where, and by which way through its menus.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PageStep {
    /// The page.
    pub page: String,
    /// The way through its menus.
    pub path: Vec<String>,
}

impl Client {
    /// Whether a text can be the id of an order there, so that asking for it makes sense.
    pub fn is_order_id(&self, text: &str) -> bool {
        match self {
            Self::Allegro(_) => allegro::is_order_id(text),
            Self::AliExpress(_) => aliexpress::is_order_id(text),
        }
    }

    /// The parcels of an order with their ways. That their ways could not be had is told beside them.
    pub async fn parcels(&self, order: &Order) -> Result<(Vec<Parcel>, Option<Error>)> {
        match self {
            Self::Allegro(client) => client.parcels(&order.id).await,
            Self::AliExpress(_) => Ok((order.parcels.clone(), None)),
        }
    }

    /// Everybody who may carry a parcel that is added by an action; `None` where parcels are added in a web page alone.
    pub async fn carriers(&self) -> Result<Option<Vec<Carrier>>> {
        match self {
            Self::Allegro(client) => client.carriers().await.map(Some),
            Self::AliExpress(_) => Ok(None),
        }
    }

    /// Where a parcel is added to an order by hand; `None` where an action does it.
    pub fn shipping_page(&self, order_id: &str) -> Option<PageStep> {
        match self {
            Self::Allegro(_) => None,
            Self::AliExpress(_) => Some(aliexpress::shipping_page(order_id)),
        }
    }

    /// The returns of one order, or those that were declared since then. Empty where returns are no things of their own.
    pub async fn returns(&self, order: Option<&str>, since: Instant) -> Result<Vec<OrderReturn>> {
        match self {
            Self::Allegro(client) => client.returns(order, since).await,
            Self::AliExpress(_) => Ok(Vec::new()),
        }
    }

    /// The rule that says until when commission can be claimed back; `None` where no claim of the kind can be filed.
    pub fn commission_rule(&self) -> Option<&'static str> {
        match self {
            Self::Allegro(_) => Marketplace::Allegro,
            Self::AliExpress(_) => Marketplace::AliExpress,
        }
        .commission_rule()
    }

    /// Whether a refusal says that the commission is claimed already.
    pub fn says_claimed(&self, refusal: &Error) -> bool {
        match self {
            Self::Allegro(_) => refusal.code.as_deref() == Some(allegro::CLAIMED_ALREADY),
            Self::AliExpress(_) => false,
        }
    }

    /// The claims of commission of one buyer's orders, or of all, that were filed since then; earlier ones may be among them. Empty where
    /// there is no such thing.
    pub async fn commission_claims(&self, buyer: Option<&str>, since: Instant) -> Result<Vec<CommissionClaim>> {
        match self {
            Self::Allegro(client) => client.commission_claims(buyer, since).await,
            Self::AliExpress(_) => Ok(Vec::new()),
        }
    }

    /// One claim of commission; `None` when the marketplace does not know it.
    pub async fn commission_claim(&self, id: &str) -> Result<Option<CommissionClaim>> {
        match self {
            Self::Allegro(client) => client.commission_claim(id).await,
            Self::AliExpress(_) => Ok(None),
        }
    }

    /// The ids of orders with a refund that was made since then, by anyone: where commission may be due. Empty where none is given back.
    pub async fn refunded_orders(&self, since: Instant) -> Result<BTreeSet<String>> {
        match self {
            Self::Allegro(client) => client.refunded_orders(since).await,
            Self::AliExpress(_) => Ok(BTreeSet::new()),
        }
    }
}
