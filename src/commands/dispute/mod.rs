//! `dispute`: answering discussions and disputes.

mod close;
mod message;

pub use close::close;
pub use message::message;
