//! Sending one mail to one recipient in phases, so that it is always known whether it may have gone out.
//!
//! Up to the first byte of the body nothing is sent, whatever fails. From there on only the server's word counts: 250 is
//! accepted, 4xx and 5xx are refused, and everything else is unknown, never "failed". The client is our own (a few commands
//! over the shared [`wire`](crate::email::wire)), because lettre's connection brings its own roots, does not limit the length
//! of replies, times only the TCP connect, and does not tell a body that was never begun from one that was.

mod body;
mod dialogue;
mod login;
mod reply;
mod send;

pub use reply::Reply;
pub use send::{Envelope, Outcome, Phase, Watcher, notify, send};

use crate::email::wire::{Secret, Security, Server, Timeouts};
use std::path::PathBuf;

/// How mail is handed in.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The server's name: its certificate must be for this one.
    pub host: String,
    /// Usually 465, or 587 with STARTTLS.
    pub port: u16,
    /// When TLS begins; see [`Settings::security_of`].
    pub security: Security,
    /// The login, usually the full address.
    pub user: String,
    /// Password or token; `None` for a relay that asks for no login.
    pub secret: Option<Secret>,
    /// The certificate of a private authority, believed besides the usual ones.
    pub ca_file: Option<PathBuf>,
    /// Time limits.
    pub timeouts: Timeouts,
}

impl Settings {
    /// When TLS begins on a port, as everybody uses it: on 465 from the start, elsewhere after STARTTLS.
    pub const fn security_of(port: u16) -> Security {
        if port == 465 { Security::Tls } else { Security::StartTls }
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
}

/// Whether a provider of which nothing is configured puts sent mail into Sent by itself: filing a copy at once would make two.
pub fn files_copies(host: &str) -> bool {
    ["smtp.gmail.com", "smtp.office365.com", "smtp-mail.outlook.com", "smtp.mail.me.com"]
        .iter()
        .any(|known| host.eq_ignore_ascii_case(known))
}
