//! The words of the trade as plain types: no I/O, no marketplace, no database.
//!
//! A [`Case`] is one thing that a buyer started and the seller must see to the end. Its [`Message`]s and [`Event`]s are
//! what happened, its [`Deadline`]s are what must happen next, and [`Money`] is what is at stake.

mod action;
mod address;
mod case;
mod commission;
mod deadline;
mod instant;
mod mail;
mod message;
mod money;
mod order;
pub mod refund;
mod sale;
mod span;
mod tracking;

pub use action::{Action, Again, Change, Enclosure, RefundLine, RefundPart, ReturnDecision};
pub use address::ReturnAddress;
pub use case::{Buyer, Case, CaseKey, Kind, Move, PlatformDate, Proposal, ReturnParcel};
pub use commission::{CommissionClaim, Ground, claimable};
pub use deadline::{Deadline, DueState, Severity, Source, primary};
pub use instant::Instant;
pub use mail::{Mail, MailDueSource, MailVerdict};
pub use message::{Attachment, Author, DOUBTED_MAIL, Event, Message};
pub use money::Money;
pub use order::{Carrier, Order, OrderLine, OrderReturn, Parcel, ParcelStep, Refund, at_risk};
pub use sale::{Home, Person, Sale, Sales};
pub use span::Span;
pub use tracking::{Tracking, waybill_key};
