//! Reading a mailbox over IMAP: what is fetched is taken in before its mark is kept, so that a kill loses nothing.

use super::place::Place;
use super::sync::Report;
use super::{Desk, marks, settle, way};
use crate::config::{Mail, MailSource};
use crate::email::{self, Raw, imap};
use crate::error::{Error, ErrorKind, Result};
use crate::output::Progress;
use crate::store::MailSeen;

/// Takes what the server gives.
struct Taking<'a, 'b> {
    desk: &'a Desk<'b>,
    mailbox: &'a Mail,
    /// The mailbox without checks that cost something, for a look at headers alone.
    cheap: Mail,
    report: &'a mut Report,
    progress: Progress,
}

impl Desk<'_> {
    /// Reads what is new, then does what was left undone after earlier answers. A folder that cannot be read is named beside the
    /// others.
    pub(super) async fn read_imap(&self, mailbox: &Mail, report: &mut Report) -> Result<()> {
        let Some(settings) = way::imap(self.app, mailbox).await? else { return Ok(()) };
        let known = marks::load(self.app, &mailbox.name)?;
        let progress = self.app.talk().progress(&format!("reading {}", mailbox.name));
        let cheap = Mail { verify: "provider".into(), ..mailbox.clone() };
        let mut taking = Taking { desk: self, mailbox, cheap, report, progress };
        let synced = imap::sync(&settings, &known, self.app.clock(), &mut taking).await?;
        drop(taking);
        for folder in synced.folders {
            report.errors.extend(folder.error.map(|error| of_folder(&folder.folder, error)));
        }
        self.settle(mailbox, report).await
    }

    /// Does what was left undone after earlier answers.
    pub(super) async fn settle(&self, mailbox: &Mail, report: &mut Report) -> Result<()> {
        let Some(place) = Place::of(self.app, mailbox).await? else { return Ok(()) };
        report.errors.extend(settle::catch_up(self, mailbox, &place).await?);
        Ok(())
    }

    /// Whether a mail with this header is worth fetching: private post is left where it lies.
    fn concerns(&self, mailbox: &Mail, header: &[u8]) -> bool {
        let raw = Raw::new("", header.to_vec());
        let Ok(read) = self.read(mailbox, &raw) else { return true };
        let text = String::from_utf8_lossy(header).to_lowercase();
        read.matters || self.book.senders().iter().flat_map(|sender| &sender.brands).any(|brand| text.contains(brand))
    }
}

fn of_folder(folder: &str, error: Error) -> Error {
    Error { message: format!("the folder `{folder}` was not read to its end: {}", error.message), ..error }
}

impl imap::Receiver for Taking<'_, '_> {
    fn wanted(&mut self, header: &[u8]) -> bool {
        let wanted = self.desk.concerns(&self.cheap, header);
        self.report.looked_at += u64::from(!wanted);
        wanted
    }

    fn progress(&mut self, progress: &imap::Progress) {
        self.progress.set(progress.done as u64, Some(progress.total as u64));
    }

    async fn store(&mut self, batch: imap::Batch) -> Result<()> {
        let (desk, name) = (self.desk, &self.mailbox.name);
        if batch.renumbered {
            desk.app.cache()?.forget_mail_folder(name, &batch.mark.folder)?;
        }
        for raw in &batch.messages {
            let seen = MailSeen {
                mailbox: name.clone(),
                folder: raw.folder.clone(),
                name: format!("{}:{}", raw.uid_validity.unwrap_or_default(), raw.uid.unwrap_or_default()),
                flags: raw.flags.join(" "),
                mail_id: None,
            };
            let taken = desk.take(self.mailbox, raw, Some(seen), false).await?;
            self.report.count(taken.0);
        }
        marks::keep(desk.app, name, &batch.mark)
    }
}

/// Reads one mailbox afresh before an answer. One on this machine is looked at as it lies; a server that does not answer is an error,
/// because then nobody knows whether the mail was answered.
pub(super) async fn freshen(desk: &Desk<'_>, mailbox: &Mail) -> Result<()> {
    if mailbox.name.is_empty() || !desk.app.config()?.mail.contains_key(&mailbox.name) {
        return Ok(());
    }
    let mut report = Report::of(mailbox);
    let _held = desk.lock(&mailbox.name)?;
    match &mailbox.source {
        MailSource::Imap(_) => desk.read_imap(mailbox, &mut report).await?,
        MailSource::Maildir(path) => desk.read_maildir(mailbox, path, &mut report).await?,
    }
    let inbox = |error: &Error| error.kind != ErrorKind::NotFound;
    report.errors.into_iter().find(inbox).map_or(Ok(()), Err)
}

/// How the original lies in its mailbox, to find it again.
pub(super) fn original(mail: &crate::domain::Mail) -> Option<imap::Original> {
    let message_id = format!("<{}>", mail.message_id.as_ref()?);
    email::compose::is_message_id(&message_id).then(|| imap::Original {
        folder: mail.folder.clone(),
        uid: mail.uid,
        uid_validity: mail.uid_validity,
        message_id,
    })
}
