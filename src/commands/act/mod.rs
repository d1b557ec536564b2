//! Acting on a case, the same way for every command: take the case for oneself, find out what is unknown about it, read it afresh,
//! guard, ask, send through the gate, and say what changed (design §5).
//!
//! A command opens a [`Desk`], makes [`Step`]s of its options and the case as it is now, and gives them to [`Desk::act`]. What is about an
//! order and no case opens the [`Bench`] that a desk stands on, and guards by what it reads of the order itself.

mod bench;
mod desk;
mod draft;
pub mod files;
mod outcome;
mod question;
mod run;
pub mod text;
mod view;

pub use bench::{Bench, Carried, Stopped, Way, tell};
pub use desk::Desk;
pub use draft::{drafts_of_mails, forget_text, keep_text};
pub use outcome::{action_row, done_line, done_row, sketch_text, state_words};
pub use question::Question;
pub use run::{Plan, Sequel, Step};
pub use view::{remember, seen};

/// What every command that acts takes.
#[derive(Clone, Debug, Default)]
pub struct Guards {
    /// The newest event that the seller has seen; what `show` last displayed when `None`.
    pub if_last_event: Option<String>,
    /// Send once more what was sent before, where the marketplace takes it twice.
    pub again: bool,
}
