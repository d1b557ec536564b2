//! The timeline of a case made of mails.

use super::Desk;
use super::doubt::Doubt;
use super::read::base_of;
use crate::domain::{Attachment, Author, Case, Change, DOUBTED_MAIL, Event, Mail, MailVerdict, Message};
use crate::email::Letter;
use crate::error::Result;
use crate::journal::State;

/// The longest text that a timeline holds of a mail.
const MOST_TEXT: usize = 20_000;

impl Desk<'_> {
    /// What the seller has sent, in the timeline.
    pub(super) fn tell_answers(&self, case: &mut Case, mails: &[Mail]) {
        for record in self.answers.of(mails).filter(|record| record.state == State::Sent) {
            let Change::Mail { from, to, text, files, message_id, overrides, .. } = &record.action.change else {
                continue;
            };
            case.messages.push(Message {
                id: message_id.clone(),
                at: record.at,
                author: Author::Seller,
                login: Some(from.clone()),
                text: text.chars().take(MOST_TEXT).collect(),
                attachments: files.iter().map(|file| Attachment { name: file.name.clone(), url: None }).collect(),
            });
            let aside = match overrides.is_empty() {
                true => String::new(),
                false => format!(", guards set aside: {}", overrides.join(" ")),
            };
            let text = format!("answered by e-mail to {to} (journal {}{aside})", record.id);
            case.events.push(Event { at: record.at, author: Author::Seller, kind: "mail-answered".into(), text });
        }
        case.messages.sort_by_key(|message| message.at);
    }

    /// One mail in the timeline: the marketplace's word where it is verified, else nobody's.
    pub(super) fn tell(&self, case: &mut Case, mail: &Mail) -> Result<()> {
        let letter = self.kept.beginning(&mail.hash).ok().and_then(|raw| crate::email::parse(&raw).ok());
        let gone = if mail.purged_at.is_some() { "(its text was deleted)" } else { "(the mail's own file is gone)" };
        let letter = letter.unwrap_or_else(|| Letter { text: gone.into(), ..Letter::default() });
        let verified = mail.verdict == MailVerdict::Verified;
        let author = if verified { Author::Platform } else { Author::System };
        let doubt = if verified { String::new() } else { format!("[{}: {}] ", mail.verdict, mail.from) };
        let text: String = letter.text.chars().take(MOST_TEXT).collect();
        let files = letter.attachments.iter().map(|file| Attachment { name: file.name.clone(), url: None });
        case.messages.push(Message {
            id: mail.id.clone(),
            at: mail.received_at,
            author,
            login: Some(mail.from.clone()),
            text: format!("{doubt}{}\n\n{text}", mail.subject),
            attachments: files.collect(),
        });
        let words = mail.mail_kind.replace('_', " ");
        let (kind, text) = match Doubt::of(std::slice::from_ref(mail)).filter(|_| !verified) {
            None => (mail.mail_kind.replace('_', "-"), format!("e-mail: {words} ({})", mail.short())),
            Some(doubt) => {
                (DOUBTED_MAIL.into(), format!("{}: {words} ({})", doubt.called(&case.marketplace), mail.short()))
            }
        };
        case.events.push(Event { at: base_of(mail, &letter), author, kind, text });
        Ok(())
    }
}
