//! A mailbox over IMAP: reading it without changing it, finding and filing sent mail, marking a message as answered.
//!
//! The parser is `imap-proto`. The conversation is our own, because a client that takes a refused or torn SEARCH for an
//! empty one (as `async-imap` 0.12 does) would say "not sent yet" of a mail that was, and because one strange FETCH row must
//! not cost the connection.

mod answered;
mod bounce;
mod conversation;
mod folders;
mod login;
mod messages;
mod oversized;
mod refusal;
mod rows;
mod sent;
mod sync;
mod utf7;

pub use answered::{Marked, Original, answered, mark_answered};
pub use bounce::find_bounce;
pub use folders::Folder;
pub(in crate::email) use folders::is_called_sent;
pub use sent::{Filed, Located, file_sent, find_answer, find_sent};
pub use sync::{Batch, FolderDone, Mark, Progress, Receiver, Synced, sync};

use crate::email::wire::{Secret, Security, Server, Timeouts};
use crate::error::Result;
use conversation::Conversation;
use std::path::PathBuf;

/// How a mailbox is reached and what is read of it.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The server's name: its certificate must be for this one.
    pub host: String,
    /// Usually 993.
    pub port: u16,
    /// When TLS begins; see [`Settings::security_of`].
    pub security: Security,
    /// The login, usually the full address.
    pub user: String,
    /// Password or token.
    pub secret: Secret,
    /// The certificate of a private authority, believed besides the usual ones.
    pub ca_file: Option<PathBuf>,
    /// The folders to read, as people write them, with `/` between levels; `INBOX` when empty. Junk is looked at besides.
    pub folders: Vec<String>,
    /// Messages beyond this many bytes are not fetched whole: header and text are. At most 25 MiB, whatever it says.
    pub largest: u64,
    /// Time limits.
    pub timeouts: Timeouts,
}

impl Settings {
    /// When TLS begins on a port, as everybody uses it: on 143 after STARTTLS, elsewhere from the start.
    pub const fn security_of(port: u16) -> Security {
        if port == 143 { Security::StartTls } else { Security::Tls }
    }

    fn server(&self) -> Server<'_> {
        Server {
            host: &self.host,
            port: self.port,
            security: self.security,
            ca_file: self.ca_file.as_deref(),
            timeouts: self.timeouts,
        }
    }

    fn largest(&self) -> usize {
        usize::try_from(self.largest).unwrap_or(rows::LARGEST).min(rows::LARGEST)
    }

    /// A conversation, logged in.
    async fn open(&self) -> Result<Conversation> {
        login::open(self).await
    }
}

/// Connects, logs in and lists the folders: what `doctor` needs to say that a mailbox works.
pub async fn folders(settings: &Settings) -> Result<Vec<Folder>> {
    let mut talk = settings.open().await?;
    let found = folders::list(&mut talk).await?;
    talk.close().await;
    Ok(found)
}
