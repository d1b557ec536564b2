//! Alerts: which deadlines must be told of, through which sinks, and in what words.
//!
//! What may need an alert is a list of [`AlertItem`]s, whoever found them. [`plan()`] lays the thresholds of the configuration over
//! them and leaves out what [`Memory`] says was given; [`notices`] packs what is left into messages that fit a sink, and [`send`]
//! delivers one. Nothing here reads a store or a clock: the caller keeps the memory in the ledger.
//!
//! # Quiet hours
//!
//! What a sink may not tell in its quiet hours waits for their end. A deadline that falls into them, or within the hour after them,
//! would be told too late then, so its thresholds count back from where the hours begin: it is told 24 h, 6 h and 1 h before that.
//! However often a scheduler starts a run, once an hour at the least, one of them comes within the last hour.
//!
//! # What is remembered
//!
//! An alert is known by its [`Key`]: sink, account, case, rule, due instant, threshold. Before a message goes out, each of its
//! alerts is claimed in the ledger under a once-only key that also counts the attempt; when the sink has taken the message, the
//! alert is noted as given, else as failed. A claim that was never settled is that of a run that was killed in between: nobody
//! knows whether its message arrived, so the alert is sent again. **An alert may therefore come twice after a kill; it is never
//! lost.** Runs that live at the same time never send the same alert: a lock file lets one of them at it, and the claim's
//! once-only key stops the other even where the lock does not reach. The id of an alert stays the same over all attempts, so
//! that a receiver can tell a repetition.
//!
//! [`calendar`] makes the feed for calendars.

pub mod calendar;
mod item;
mod memory;
mod message;
mod plan;
mod sinks;
mod text;

pub use item::{AlertItem, Key};
pub use memory::{Memory, Snooze, Told};
pub use message::{Alert, Notice, notices, plain_notice, test_notice};
pub use plan::{Due, Lost, Now, Plan, plan};
pub use sinks::{Keys, address, send};
