//! Where a mailbox lies, as answers need it: what was sent from it, the copy in Sent, the marks on its mails.

use super::way;
use crate::app::App;
use crate::config::{Mail, MailSend, MailSource};
use crate::email::imap::{self, Filed, Located, Marked, Original};
use crate::email::maildir;
use crate::error::Result;
use std::path::PathBuf;

/// A mailbox that can be looked into.
pub(super) enum Place {
    /// On a server.
    Imap(Box<imap::Settings>),
    /// On this machine.
    Maildir(PathBuf),
}

impl Place {
    /// `None` for a mailbox that is not configured, and for the demo's, where nothing is sent.
    pub async fn of(app: &App, mailbox: &Mail) -> Result<Option<Self>> {
        if matches!(mailbox.send, Some(MailSend::Outbox(_))) {
            return Ok(None);
        }
        Ok(match &mailbox.source {
            MailSource::Imap(_) => way::imap(app, mailbox).await?.map(Box::new).map(Self::Imap),
            MailSource::Maildir(root) => Some(root.clone()).filter(|root| root.is_dir()).map(Self::Maildir),
        })
    }

    /// A message of ours by its Message-ID.
    pub async fn find_sent(&self, message_id: &str) -> Result<Option<Located>> {
        match self {
            Self::Imap(settings) => imap::find_sent(settings, message_id).await,
            Self::Maildir(root) => maildir::find_sent(root, message_id),
        }
    }

    /// An answer of ours, from one of these addresses, to a message.
    pub async fn find_answer(&self, original_id: &str, own: &[String]) -> Result<Option<Located>> {
        match self {
            Self::Imap(settings) => imap::find_answer(settings, original_id, own).await,
            Self::Maildir(root) => maildir::find_answer(root, original_id),
        }
    }

    /// Puts a copy into Sent unless it is there.
    pub async fn file_sent(&self, message_id: &str, bytes: &[u8]) -> Result<Filed> {
        match self {
            Self::Imap(settings) => imap::file_sent(settings, message_id, bytes).await,
            Self::Maildir(root) => maildir::file_sent(root, message_id, bytes),
        }
    }

    /// Marks a message as answered.
    pub async fn mark_answered(&self, original: &Original) -> Result<Marked> {
        match self {
            Self::Imap(settings) => imap::mark_answered(settings, original).await,
            Self::Maildir(root) => maildir::mark_answered(root, original),
        }
    }

    /// Which of these messages are marked as answered. In a Maildir a sync sees the marks by itself.
    pub async fn answered(&self, originals: &[Original]) -> Result<Vec<bool>> {
        match self {
            Self::Imap(settings) => imap::answered(settings, originals).await,
            Self::Maildir(_) => Ok(vec![false; originals.len()]),
        }
    }
}
