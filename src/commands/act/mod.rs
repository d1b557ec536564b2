//! Acting on a case, the same way for every command: take the case for oneself, find out what is unknown about it, read it afresh,
//! guard, ask, send through the gate, and say what changed (design §5).
//!
//! A command opens a [`Desk`], makes [`Step`]s of its options and the case as it is now, and gives them to [`Desk::act`].

mod desk;
mod draft;
pub mod files;
mod outcome;
mod question;
mod run;
pub mod text;
mod view;

pub use desk::{Desk, tell};
pub use outcome::{action_row, state_words};
pub use question::Question;
pub use run::{Plan, Step};
pub use view::{remember, seen};

/// What every command that acts takes.
#[derive(Clone, Debug, Default)]
pub struct Guards {
    /// The newest event that the seller has seen; what `show` last displayed when `None`.
    pub if_last_event: Option<String>,
    /// Send once more what was sent before, where the marketplace takes it twice.
    pub again: bool,
}
