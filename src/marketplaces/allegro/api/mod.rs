//! The calls, one file per family.

pub(super) mod chats;
pub(super) mod commissions;
pub(super) mod lists;
pub(super) mod orders;
pub(super) mod parcels;
pub(super) mod rows;
pub(super) mod sales;
