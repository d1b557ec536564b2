//! The simulator refuses what the real marketplace refuses, and has its traps. Everything goes through HTTP.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "simulator/shop.rs"]
mod shop;

#[path = "simulator/batches.rs"]
mod batches;
#[path = "simulator/chats.rs"]
mod chats;
#[path = "simulator/commissions.rs"]
mod commissions;
#[path = "simulator/faults.rs"]
mod faults;
#[path = "simulator/files.rs"]
mod files;
#[path = "simulator/gates.rs"]
mod gates;
#[path = "simulator/headers.rs"]
mod headers;
#[path = "simulator/lists.rs"]
mod lists;
#[path = "simulator/logins.rs"]
mod logins;
#[path = "simulator/messages.rs"]
mod messages;
#[path = "simulator/money.rs"]
mod money;
#[path = "simulator/orders.rs"]
mod orders;
#[path = "simulator/refunds.rs"]
mod refunds;
#[path = "simulator/serve.rs"]
mod serve;
#[path = "simulator/state.rs"]
mod state;
#[path = "simulator/worlds.rs"]
mod worlds;
