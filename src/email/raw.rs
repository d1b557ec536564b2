//! A message as a source gives it: bytes and where they came from, nothing understood yet.

use crate::domain::Instant;

/// One message from a mailbox, a Maildir or a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Raw {
    /// The folder, as people write it; empty for a single file.
    pub folder: String,
    /// The server's number of the message in that folder.
    pub uid: Option<u64>,
    /// The numbering that `uid` belongs to; under another one the number means nothing.
    pub uid_validity: Option<u64>,
    /// The flags, such as `\Seen` and `\Answered`.
    pub flags: Vec<String>,
    /// When the mailbox received it.
    pub received_at: Option<Instant>,
    /// The message. Empty when the server has it but could not be made to give it: a row to show as unreadable.
    pub bytes: Vec<u8>,
    /// Whether parts of an oversized message are missing from `bytes`: header and text are there, attachments are not.
    pub truncated: bool,
}
