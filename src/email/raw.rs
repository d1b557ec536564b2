//! What a source of mail yields: one message as it lies in the mailbox, before anybody has read it.

use crate::domain::Instant;

/// Bytes of one message that are kept: what is beyond is cut off and `truncated` set (email.md §6.2).
pub const MAX_RAW: usize = 50 * 1024 * 1024;

/// One message as a source (IMAP, Maildir, an `.eml` file) yields it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Raw {
    /// The folder it lies in, decoded; for a file: its path as given.
    pub folder: String,
    /// The IMAP UID; none for Maildir and files.
    pub uid: Option<u64>,
    /// The UIDVALIDITY of the folder when the UID was read.
    pub uid_validity: Option<u64>,
    /// Flags in IMAP spelling (`\Seen`, `\Answered`, keywords).
    pub flags: Vec<String>,
    /// When the mailbox took it in (INTERNALDATE, Maildir file time); none when unknown.
    pub received_at: Option<Instant>,
    /// The message itself, at most [`MAX_RAW`] bytes. Empty when the server has it but could not be made to give it: a row to show as
    /// unreadable.
    pub bytes: Vec<u8>,
    /// Whether parts of an oversized message are missing from `bytes`.
    pub truncated: bool,
}

impl Raw {
    /// A message of these bytes in this folder, cut at [`MAX_RAW`]; everything else unknown.
    pub fn new(folder: impl Into<String>, mut bytes: Vec<u8>) -> Self {
        let truncated = bytes.len() > MAX_RAW;
        bytes.truncate(MAX_RAW);
        Self {
            folder: folder.into(),
            uid: None,
            uid_validity: None,
            flags: Vec::new(),
            received_at: None,
            bytes,
            truncated,
        }
    }
}
