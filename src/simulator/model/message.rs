//! The message centre.

use super::File;
use serde::{Deserialize, Serialize};

/// A message thread.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Thread {
    /// The opaque id.
    pub id: String,
    /// Whether the seller has read it.
    pub read: bool,
    /// The other side; none when the account was deleted.
    pub interlocutor: Option<Interlocutor>,
    /// The messages, oldest first.
    pub letters: Vec<Letter>,
}

/// The other side of a thread.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Interlocutor {
    /// The login.
    pub login: String,
}

/// One message.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Letter {
    /// The id.
    pub id: String,
    /// When.
    pub at: i64,
    /// The author's login.
    pub login: String,
    /// Whether the buyer wrote it.
    pub from_buyer: bool,
    /// The text.
    pub text: String,
    /// `ASK_QUESTION`, `MAIL` or `MESSAGE_CENTER`.
    pub kind: String,
    /// A status other than the usual one.
    pub status: Option<String>,
    /// The subject.
    pub subject: Option<String>,
    /// The offer it is about.
    pub offer: Option<String>,
    /// The order it is about.
    pub order: Option<String>,
    /// Whether more files came with it that the API does not give out.
    pub more_files: bool,
    /// The files.
    pub files: Vec<File>,
}
