//! The calendar feed: one entry per deadline of the seller, as an .ics file (RFC 5545).
//!
//! An entry is an event, not a to-do: phones, Google Calendar, Outlook and Apple's Calendar all show the events of a file or
//! of a subscribed address, and most of them drop its to-dos without a word. It is a short block that *ends* when the time
//! runs out, so that a deadline at the end of Friday stands on Friday and not on Saturday.
//!
//! Three pure parts: [`Entry`] says a deadline in words, [`Memory`] knows what was published and what has changed since, and
//! [`write()`] makes the file's bytes. The same state gives the same bytes.

mod entry;
mod ics;
mod memory;

pub use entry::{Entry, entries};
pub use ics::write;
pub use memory::{Memory, Published, State};

/// The kind of ledger row that holds one change of one entry.
pub const CALENDAR_ENTRY: &str = "calendar-entry";
