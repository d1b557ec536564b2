//! The calls, one file per family.

pub(super) mod chats;
pub(super) mod lists;
pub(super) mod orders;
pub(super) mod parcels;
pub(super) mod rows;
