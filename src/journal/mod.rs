//! The journal: the life of every action (design §5).
//!
//! ```text
//! planned → pending → sent
//!              ├────→ refused     the marketplace said no: definite
//!              └────→ unknown     time-out, 5xx, torn connection, or a pending row whose process is gone
//! unknown → (look at the marketplace) → sent | refused | absent (may be tried again) | needs-person
//! ```
//!
//! Nothing changes the outside world except through the [`Gate`]: whatever writes takes a [`Permit`], which only the gate makes, after
//! the intent is on disk. A change of state is a new row of the ledger; a [`Record`] is what all rows of one action add up to.

pub mod accepted;
mod enclosures;
mod gate;
mod handoff;
mod hold;
mod judge;
mod permit;
mod record;
mod recover;
mod remote;
mod underway;

pub use enclosures::Enclosures;
pub use gate::{Done, Gate, fresh_id};
pub use handoff::{Handoff, HandoffState, Handoffs};
pub use hold::Hold;
pub use permit::Permit;
pub use record::{BODY_BEGUN, By, Record, State, Step};
pub use recover::{Recovered, Resend};
pub use remote::Remote;
pub use underway::underway;
