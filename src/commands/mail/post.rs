//! The post: sending an answer in phases through the gate, and finding out what became of one.

use super::place::Place;
use super::way;
use crate::app::App;
use crate::config::{Mail, MailSend};
use crate::domain::{Action, Change};
use crate::email::smtp::{Envelope, Outcome as Sent, Phase, Watcher, files_copies};
use crate::email::{imap, outbox, smtp};
use crate::error::{Error, ErrorKind, Result};
use crate::journal::{BODY_BEGUN, Permit, Record, Remote};
use crate::marketplaces::{Class, Delivery, Finding, Receipt};
use crate::output::Progress;
use serde_json::json;
use std::time::Duration;

/// After this long, in milliseconds, a provider that files by itself has done so, or will not: an hour.
pub(super) const FILING_PATIENCE: i64 = 3_600_000;
/// A copy to oneself that has not come after this long, in milliseconds, will not come: a day.
const COPY_PATIENCE: i64 = 24 * 3_600_000;

/// The way of one mailbox's answers.
pub(super) struct Post<'a> {
    pub app: &'a App,
    pub mailbox: &'a Mail,
}

impl Remote for Post<'_> {
    fn takes(&self, action: &Action) -> bool {
        matches!(&action.change, Change::Mail { mailbox, .. } if *mailbox == self.mailbox.name)
    }

    fn class(&self, _: &Action) -> Class {
        Class::Blind
    }

    async fn perform(&self, permit: &Permit<'_>, action: &Action) -> Delivery {
        self.send(permit, action).await.unwrap_or_else(Delivery::Refused)
    }

    async fn look(&self, record: &Record) -> Result<Finding> {
        let Change::Mail { message_id, .. } = &record.action.change else {
            return Ok(Finding::Unclear("it is no mail".into()));
        };
        if !record.has_step(BODY_BEGUN) {
            return Ok(Finding::NeverLeft("it was cut off before the first byte of the mail left".into()));
        }
        match &self.mailbox.send {
            Some(MailSend::Outbox(folder)) => Ok(match outbox::find(folder, message_id)? {
                Some(path) => Finding::Sent(receipt(message_id, json!({"file": path.display().to_string()}))),
                None => Finding::NeverLeft(format!("it does not lie in {}", folder.display())),
            }),
            Some(MailSend::Smtp(_)) => self.look_in_mailbox(record, message_id, files_by_itself(self.mailbox)).await,
            None => self.look_in_mailbox(record, message_id, false).await,
        }
    }
}

impl Post<'_> {
    /// An error is one from before anything was sent.
    async fn send(&self, permit: &Permit<'_>, action: &Action) -> Result<Delivery> {
        let Change::Mail { message_id, from, to, whole, files, .. } = &action.change else {
            return Err(Error::failed("this goes to the marketplace, not by mail"));
        };
        let bytes = permit.bytes(whole)?;
        let server = match &self.mailbox.send {
            Some(MailSend::Smtp(server)) => server,
            Some(MailSend::Outbox(folder)) => {
                let path = outbox::put(permit, folder, message_id, &bytes).await?;
                return Ok(Delivery::Sent(receipt(message_id, json!({"file": path.display().to_string()}))));
            }
            None => return Err(no_way_out(self.mailbox)),
        };
        let settings = way::smtp(self.app, self.mailbox, server).await?;
        let copy_to = self.mailbox.bcc_self.then(|| from.clone());
        let envelope = Envelope { from: from.clone(), to: to.clone(), copy_to };
        let mut watcher = Waiting { progress: self.app.talk().progress("sending the e-mail") };
        Ok(match smtp::send(permit, &settings, &envelope, &bytes, &mut watcher).await {
            Sent::Accepted(reply) => Delivery::Sent(receipt(message_id, json!({"reply": reply.text}))),
            Sent::NotSent { error, phase } if error.kind == ErrorKind::Guard && phase == Phase::Sender => {
                let named = files.iter().fold(error, |error, file| error.detail(file_words(file)));
                Delivery::Refused(named)
            }
            Sent::NotSent { error, .. } | Sent::Refused { error, .. } => Delivery::Refused(unsent(error)),
            Sent::Unknown { error, .. } => Delivery::Unknown(error),
        })
    }

    async fn look_in_mailbox(&self, record: &Record, message_id: &str, server_files: bool) -> Result<Finding> {
        let here = "the mailbox is read from this machine, which does not show what was sent";
        let Some(place) = Place::of(self.app, self.mailbox).await? else { return Ok(Finding::Unclear(here.into())) };
        if let Place::Imap(settings) = &place
            && let Some(why) = imap::find_bounce(settings, message_id).await?
        {
            return Ok(Finding::CameBack(Error::failed(format!("the mail came back: {why}"))));
        }
        if let Some(found) = place.find_sent(message_id).await? {
            return Ok(Finding::Sent(receipt(message_id, json!({"found_in": found.folder}))));
        }
        match place {
            Place::Imap(_) => absence(server_files, self.mailbox.bcc_self, self.app.clock().since(record.at)),
            Place::Maildir(_) => Ok(Finding::Unclear(here.into())),
        }
    }
}

/// Whether the provider puts a copy of what is sent into Sent: as it is configured, else by its name.
pub(super) fn files_by_itself(mailbox: &Mail) -> bool {
    let Some(MailSend::Smtp(server)) = &mailbox.send else { return false };
    server.files_copies.unwrap_or_else(|| files_copies(&server.host))
}

/// What it means that no copy is in the mailbox, so many milliseconds after the answer was begun. One that comes late must not be taken
/// for one that never comes: the answer would go out again.
fn absence(server_files: bool, bcc_self: bool, waited: i64) -> Result<Finding> {
    let wait = |what: &str| Err(Error::temporary(what).hint("aftersale mail resolve, once you know"));
    match (server_files, bcc_self) {
        (true, _) if waited >= FILING_PATIENCE => Ok(Finding::Absent),
        (_, true) if waited >= COPY_PATIENCE => Ok(Finding::Absent),
        (true, _) => wait("the provider has not filed a copy yet, which may take up to an hour"),
        (false, true) => wait("the copy to yourself has not come yet, which may take up to a day"),
        (false, false) => {
            Ok(Finding::Unclear("this server keeps no copy by itself, so that none is there proves nothing".into()))
        }
    }
}

/// A file as it is told: its name and size.
pub(super) fn file_words(file: &crate::domain::Enclosure) -> String {
    let size = usize::try_from(file.size).unwrap_or(usize::MAX);
    format!("{}, {}", file.name, crate::evidence::fit::spoken(size))
}

/// That a mailbox has no way out.
pub(super) fn no_way_out(mailbox: &Mail) -> Error {
    Error::usage(format!("the mailbox {} does not say where answers are sent", mailbox.name)).hint(format!(
        "send = {{ smtp = \"smtp.example.com:465\", user = \"shop@example.com\" }} in [mail.{}]",
        mailbox.name
    ))
}

fn receipt(message_id: &str, answer: serde_json::Value) -> Receipt {
    Receipt { remote_id: Some(message_id.into()), answer: Some(answer), ..Receipt::default() }
}

/// Says that the server is still thinking.
struct Waiting {
    progress: Progress,
}

impl Watcher for Waiting {
    fn waiting(&mut self, since: Duration) {
        self.progress.set(since.as_secs(), None);
    }
}

/// The same, so that nobody has to guess what it means for the answer.
fn unsent(error: Error) -> Error {
    if error.message.contains("nothing was sent") {
        return error;
    }
    Error { message: format!("the answer could not be handed in, so nothing was sent: {}", error.message), ..error }
}

#[cfg(test)]
mod tests {
    use super::{COPY_PATIENCE, FILING_PATIENCE, absence};
    use crate::marketplaces::Finding;

    #[test]
    fn a_copy_that_comes_late_is_not_taken_for_one_that_never_comes() {
        let says = |server_files, bcc_self, waited| match absence(server_files, bcc_self, waited) {
            Ok(Finding::Absent) => "absent",
            Ok(Finding::Unclear(_)) => "unclear",
            Ok(_) => "other",
            Err(_) => "wait",
        };
        assert_eq!(says(true, false, 5_000), "wait", "Gmail files within seconds, mostly");
        assert_eq!(says(true, false, FILING_PATIENCE), "absent");
        assert_eq!(says(false, true, FILING_PATIENCE), "wait");
        assert_eq!(says(false, true, COPY_PATIENCE), "absent");
        assert_eq!(says(false, false, COPY_PATIENCE), "unclear");
    }
}
