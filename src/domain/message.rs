//! What was said and what happened in a case.

use super::Instant;
use serde::{Deserialize, Serialize};

/// Who really wrote a message. Decided from the login, not from the role that the marketplace prints.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Author {
    /// The buyer.
    Buyer,
    /// The seller of the account; only this one counts as an answer.
    Seller,
    /// A person or bot of the marketplace who takes part in the talk.
    Platform,
    /// A notice that the marketplace prints by itself.
    System,
}

/// A file that hangs on a message.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attachment {
    /// The name as the sender wrote it: data, never a path.
    pub name: String,
    /// Where the marketplace keeps it, when it says so.
    pub url: Option<String>,
}

/// One message of a case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Message {
    /// The marketplace's id.
    pub id: String,
    /// When it was written.
    pub at: Instant,
    /// Who wrote it.
    pub author: Author,
    /// The writer's login, where the marketplace names one.
    pub login: Option<String>,
    /// The text as written; may be empty when only a file was sent. Not yet safe for a terminal.
    pub text: String,
    /// The files that came with it.
    #[serde(default)]
    pub attachments: Vec<Attachment>,
}

/// A dated fact in a case: opened, proposal made, parcel delivered, platform stepped in. Messages are kept apart.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Event {
    /// When it happened.
    pub at: Instant,
    /// Who made it happen.
    pub author: Author,
    /// A stable word for the kind of event, such as `opened` or `parcel-sent`.
    pub kind: String,
    /// What happened, as a sentence part for the timeline.
    pub text: String,
}

/// The kind of an event that an e-mail tells of which nobody knows who wrote it.
pub const DOUBTED_MAIL: &str = "mail-doubted";

impl Message {
    /// Whether it came in an e-mail of which nobody knows who wrote it: only those have an address for a login and no author.
    pub fn is_doubted(&self) -> bool {
        self.author == Author::System && self.login.as_ref().is_some_and(|login| login.contains('@'))
    }
}

impl Event {
    /// Whether only such an e-mail tells of it.
    pub fn is_doubted(&self) -> bool {
        self.author == Author::System && self.kind.starts_with("mail-")
    }
}
