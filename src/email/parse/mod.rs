//! From bytes to a letter: headers, the text that people read, and a list of attachments, in bounded time and memory.
//!
//! Multipart structure is walked here, in one pass with the limits of email.md §6.2, so that mail-parser only ever sees single
//! flat pieces: neither nesting nor sheer numbers can hurt. It still runs behind `catch_unwind`, because it reads what
//! attackers write.

mod charset;
mod headers;
mod html;
mod mime;
mod text;

pub use headers::{Field, Headers, Mailbox};
pub use mime::Attached;
pub use text::plain;

use super::raw::Raw;
use crate::domain::Instant;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// A mail as it was read.
#[derive(Clone, Debug, Default)]
pub struct Letter {
    /// The header fields as they stand in the mail.
    pub headers: Headers,
    /// The mailboxes of all From fields.
    pub from: Vec<Mailbox>,
    /// Whether From holds a group, which no genuine notice does.
    pub from_group: bool,
    /// The mailboxes of Reply-To.
    pub reply_to: Vec<Mailbox>,
    /// To, Delivered-To and X-Original-To: where the mail was sent.
    pub recipients: Vec<String>,
    /// The subject, decoded and on one line; not yet safe for a terminal.
    pub subject: String,
    /// The sender's date.
    pub sent_at: Option<Instant>,
    /// The Message-ID without brackets, when it has the form of one.
    pub message_id: Option<String>,
    /// The Message-IDs of the mails before it, the first one first.
    pub references: Vec<String>,
    /// The text that a person sees, with what is quoted.
    pub text: String,
    /// The text of the HTML part, where the text above comes from a plain part beside it.
    pub other_text: Option<String>,
    /// Text that the HTML hides from the eye.
    pub hidden: Vec<String>,
    /// Where links of the HTML lead. Never opened.
    pub links: Vec<String>,
    /// What is enclosed.
    pub attachments: Vec<Attached>,
    /// Whether the end of the mail is missing.
    pub truncated: bool,
    /// What could not be read as it was meant, each a sentence.
    pub remarks: Vec<String>,
}

/// Reads a mail. The error says, as the end of a sentence, why it cannot be read; then nothing of it may be believed.
pub fn parse(raw: &Raw) -> Result<Letter, String> {
    // A panic within mail-parser is caught here; the hook that would print it is the program's own business.
    let read = catch_unwind(AssertUnwindSafe(|| letter(&raw.bytes)));
    let mut letter = read.unwrap_or_else(|_| Err("its structure confuses the parser".into()))?;
    letter.truncated = raw.truncated;
    if raw.truncated {
        letter.remarks.push("the mail is larger than what is read of it".into());
    }
    Ok(letter)
}

/// When the last server took a mail in, by its own stamp; the mail's date where there is none.
pub fn arrival(bytes: &[u8]) -> Option<Instant> {
    let read = || {
        let (headers, _) = Headers::split(bytes).ok()?;
        let stamp = headers.first("received").and_then(|value| value.rsplit_once(';')).map(|(_, date)| date.to_owned());
        stamp.and_then(|date| headers::date(&date)).or_else(|| headers.date())
    };
    catch_unwind(AssertUnwindSafe(read)).ok()?
}

/// The content of one attachment, decoded; `None` when there is none of that number.
pub fn attachment(raw: &Raw, number: usize) -> Option<(String, Vec<u8>)> {
    let read = || {
        let (headers, body) = Headers::split(&raw.bytes).ok()?;
        let parts = mime::walk(&raw.bytes, &headers, body).ok()?;
        let part = parts.iter().filter(|part| part.is_attachment()).nth(number)?;
        Some((part.attached().name, part.decoded(&raw.bytes, usize::MAX)))
    };
    catch_unwind(AssertUnwindSafe(read)).ok()?
}

fn letter(bytes: &[u8]) -> Result<Letter, String> {
    let (headers, body) = Headers::split(bytes)?;
    let parts = mime::walk(bytes, &headers, body)?;
    let (from, from_group) = headers.mailboxes("from");
    let mut recipients: Vec<String> = headers.mailboxes("to").0.into_iter().map(|to| to.address).collect();
    for name in ["delivered-to", "x-original-to"] {
        recipients.extend(headers.all(name).map(|field| field.value.trim().trim_matches(['<', '>']).to_lowercase()));
    }
    let mut letter = Letter {
        from,
        from_group,
        reply_to: headers.mailboxes("reply-to").0,
        recipients,
        subject: headers.decoded("subject").unwrap_or_default(),
        sent_at: headers.date(),
        message_id: headers.ids("message-id").into_iter().next(),
        references: headers.references(),
        attachments: parts.iter().filter(|part| part.is_attachment()).map(mime::Part::attached).collect(),
        headers,
        ..Letter::default()
    };
    text::fill(&mut letter, bytes, &parts);
    Ok(letter)
}
