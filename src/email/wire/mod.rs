//! What IMAP and SMTP have in common: how a server is reached, how long each step may take, and what proves who we are.

mod connect;
mod line;
mod words;

pub(super) use connect::connect;
pub(super) use line::Line;
pub(super) use words::{login_refused, said};

use crate::error::{Error, Result};
use crate::net::is_this_machine;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use secrecy::{ExposeSecret, SecretString};
use std::path::Path;
use std::time::Duration;

/// What is shown to a mail server to log in.
#[derive(Clone, Debug)]
pub enum Secret {
    /// A password, or an app password.
    Password(SecretString),
    /// An OAuth access token.
    XOAuth2(SecretString),
}

/// When a connection becomes secret. There is no "if the server can": a downgrade is what an attacker asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Security {
    /// TLS from the first byte.
    Tls,
    /// TLS after a clear-text start, or no login at all.
    StartTls,
    /// No TLS. Only on this machine.
    Plain,
}

/// How long each step may take.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Timeouts {
    /// Reaching the server: 15 s.
    pub connect: Duration,
    /// The TLS handshake: 15 s.
    pub tls: Duration,
    /// A command, from its first byte to the end of its answer: 60 s; longer by the size of what is fetched.
    pub command: Duration,
    /// Silence within an answer: 60 s.
    pub idle: Duration,
    /// The answer to a sent mail, which a server may think about: 10 minutes (RFC 5321 §4.5.3.2.6).
    pub accepted: Duration,
    /// The wait before the first new connection of a read; it doubles: 1 s.
    pub retry: Duration,
}

impl Default for Timeouts {
    fn default() -> Self {
        Self {
            connect: Duration::from_secs(15),
            tls: Duration::from_secs(15),
            command: Duration::from_secs(60),
            idle: Duration::from_secs(60),
            accepted: Duration::from_secs(600),
            retry: Duration::from_secs(1),
        }
    }
}

impl Timeouts {
    /// No step takes longer than this.
    pub fn within(most: Duration) -> Self {
        let usual = Self::default();
        let (connect, tls) = (usual.connect.min(most), usual.tls.min(most));
        Self { connect, tls, command: most, idle: most, accepted: most, ..usual }
    }
}

/// A server to be reached.
pub(super) struct Server<'a> {
    pub host: &'a str,
    pub port: u16,
    pub security: Security,
    pub ca_file: Option<&'a Path>,
    pub timeouts: Timeouts,
}

impl Secret {
    /// The text, for the one place that sends it and for keeping it out of messages.
    pub(super) fn expose(&self) -> &str {
        match self {
            Self::Password(secret) | Self::XOAuth2(secret) => secret.expose_secret(),
        }
    }
}

impl Server<'_> {
    /// Refuses (exit 2) what would carry a login through a network in clear text.
    pub fn check(&self) -> Result<()> {
        if self.security == Security::Plain && !is_this_machine(self.host) {
            return Err(Error::usage(format!("`{}` would be reached without TLS", self.host))
                .hint("mail without TLS is allowed on this machine only: use port 993 or 465, or STARTTLS"));
        }
        Ok(())
    }
}

/// The answer to AUTHENTICATE PLAIN and AUTH PLAIN (RFC 4616), in Base64.
pub(super) fn plain(user: &str, password: &str) -> String {
    STANDARD.encode(format!("\0{user}\0{password}"))
}

/// The answer to XOAUTH2, in Base64.
pub(super) fn xoauth2(user: &str, token: &str) -> String {
    STANDARD.encode(format!("user={user}\x01auth=Bearer {token}\x01\x01"))
}

#[cfg(test)]
mod tests {
    use super::{Secret, Security, Server, Timeouts, plain, xoauth2};
    use crate::error::ErrorKind;

    #[test]
    fn clear_text_is_for_this_machine_only() {
        let server = |host, security| Server { host, port: 1, security, ca_file: None, timeouts: Timeouts::default() };
        assert!(server("localhost", Security::Plain).check().is_ok());
        assert!(server("mail.example.com", Security::StartTls).check().is_ok());
        let error = server("mail.example.com", Security::Plain).check().unwrap_err();
        assert_eq!(error.kind, ErrorKind::Usage);
    }

    #[test]
    fn logins_are_written_as_the_mechanisms_ask() {
        assert_eq!(plain("test", "test1"), "AHRlc3QAdGVzdDE=");
        assert_eq!(xoauth2("a@b.c", "t"), "dXNlcj1hQGIuYwFhdXRoPUJlYXJlciB0AQE=");
        let secret = Secret::Password("hunter2".to_owned().into());
        assert!(!format!("{secret:?}").contains("hunter2"));
    }
}
