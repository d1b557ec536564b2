//! The answer as a message: threaded, one recipient, nothing in any field that could become another field.

use crate::domain::Instant;
use crate::error::{Error, Result};
use lettre::message::header::{ContentTransferEncoding, ContentType, HeaderName, HeaderValue};
use lettre::message::{Attachment as Part, Body, Mailbox, MessageBuilder, MultiPart, SinglePart};
use lettre::{Address, Message};
use std::time::{Duration, UNIX_EPOCH};

/// Of a long thread, this many ids are kept besides the first.
const LAST_REFERENCES: usize = 20;
/// What mail programs put before the subject of an answer, in lower case.
const REPLY_MARKS: [&str; 4] = ["re:", "odp:", "回复:", "回复："];

/// Everything that an answer consists of. Files are read by the caller, who has checked and hashed them.
#[derive(Clone, Debug)]
pub struct Draft {
    /// `<uuid.case-hash@domain>`, made once when the draft is made.
    pub message_id: String,
    /// The seller's address: the one that the notice was sent to.
    pub from: String,
    /// The seller's name, if it is to be shown.
    pub from_name: Option<String>,
    /// The one recipient.
    pub to: String,
    /// The subject; see [`reply_subject`].
    pub subject: String,
    /// The Message-ID of the message that is answered, and the ids in its References, oldest first. Malformed ones are left
    /// out.
    pub in_reply_to: Option<String>,
    /// See `in_reply_to`.
    pub references: Vec<String>,
    /// When the draft was made.
    pub date: Instant,
    /// The text.
    pub text: String,
    /// Files, in order.
    pub attachments: Vec<Attachment>,
}

/// A file that goes along.
#[derive(Clone, Debug)]
pub struct Attachment {
    /// Its name; folders before it are dropped.
    pub name: String,
    /// Its type, such as `image/jpeg`; `application/octet-stream` when it is none.
    pub media_type: String,
    /// Its bytes, which arrive as they are.
    pub bytes: Vec<u8>,
}

/// The message, ready to be kept and sent byte for byte. Fails (exit 1) when an address or the Message-ID is malformed.
pub fn compose(draft: &Draft) -> Result<Vec<u8>> {
    if !is_message_id(&draft.message_id) {
        return Err(Error::failed(format!("`{}` is no Message-ID", draft.message_id.escape_debug())));
    }
    let seconds = u64::try_from(draft.date.millis() / 1000).unwrap_or_default();
    let name = draft.from_name.as_deref().map(one_line).filter(|name| !name.is_empty());
    let builder = Message::builder()
        .from(Mailbox::new(name, address(&draft.from)?))
        .to(Mailbox::new(None, address(&draft.to)?))
        .subject(one_line(&draft.subject))
        .date(UNIX_EPOCH + Duration::from_secs(seconds));
    let builder = raw(builder, "Message-ID", std::slice::from_ref(&draft.message_id));
    let message = content(threaded(builder, draft), draft)
        .map_err(|cause| Error::failed("the answer cannot be put into a mail").caused_by(cause))?;
    Ok(message.formatted())
}

/// The subject of an answer: the original's, on one line and without control characters, after `Re: ` unless it begins so
/// already. Several marks in a row become one. Nothing else is added: the case may be found by its subject.
pub fn reply_subject(original: &str) -> String {
    let subject = one_line(original);
    let mut marks = Vec::new();
    let mut rest = subject.as_str();
    while let Some(mark) = leading_mark(rest) {
        marks.push(mark);
        rest = rest[mark.len()..].trim_start();
    }
    match marks.as_slice() {
        [] => format!("Re: {subject}").trim_end().to_owned(),
        [_] => subject,
        [first, ..] => format!("{first} {rest}").trim_end().to_owned(),
    }
}

fn leading_mark(subject: &str) -> Option<&str> {
    REPLY_MARKS.iter().find_map(|mark| {
        let head = subject.get(..mark.len())?;
        (head.to_lowercase() == *mark).then_some(head)
    })
}

/// Whether this is a Message-ID that can stand in a header as it is; an encoded one would break the thread.
pub fn is_message_id(id: &str) -> bool {
    let allowed = |byte: u8| byte.is_ascii_graphic() && !matches!(byte, b'<' | b'>');
    let inner = id.strip_prefix('<').and_then(|rest| rest.strip_suffix('>'));
    let parts = inner.and_then(|inner| inner.rsplit_once('@'));
    id.len() <= 900
        && parts.is_some_and(|(left, right)| {
            !left.is_empty() && !right.is_empty() && left.bytes().chain(right.bytes()).all(allowed)
        })
}

fn threaded(builder: MessageBuilder, draft: &Draft) -> MessageBuilder {
    let original = draft.in_reply_to.as_ref().filter(|id| is_message_id(id));
    let mut thread: Vec<String> = Vec::new();
    for id in draft.references.iter().chain(original).filter(|id| is_message_id(id)) {
        thread.retain(|known| known != id);
        thread.push(id.clone());
    }
    if thread.len() > LAST_REFERENCES + 1 {
        let first = thread.remove(0);
        thread.drain(..thread.len() - LAST_REFERENCES);
        thread.insert(0, first);
    }
    let builder = match original {
        Some(id) => raw(builder, "In-Reply-To", std::slice::from_ref(id)),
        None => builder,
    };
    if thread.is_empty() { builder } else { raw(builder, "References", &thread) }
}

/// A field of ids, one to a line, written as they are: the library would encode long ones, and threads would fall apart.
fn raw(builder: MessageBuilder, name: &'static str, ids: &[String]) -> MessageBuilder {
    let name = HeaderName::new_from_ascii_str(name);
    builder.raw_header(HeaderValue::dangerous_new_pre_encoded(name, ids.join(" "), ids.join("\r\n ")))
}

fn content(builder: MessageBuilder, draft: &Draft) -> std::result::Result<Message, anyhow::Error> {
    let text = SinglePart::builder()
        .header(ContentType::TEXT_PLAIN)
        .body(encoded(plain_text(&draft.text).into_bytes(), ContentTransferEncoding::QuotedPrintable)?);
    if draft.attachments.is_empty() {
        return Ok(builder.singlepart(text)?);
    }
    let mut parts = MultiPart::mixed().singlepart(text);
    for file in &draft.attachments {
        // Base64 even for text: otherwise its line ends change on the way, and with them its hash.
        let bytes = encoded(file.bytes.clone(), ContentTransferEncoding::Base64)?;
        parts = parts.singlepart(Part::new(file_name(&file.name)).body(bytes, media_type(&file.media_type)));
    }
    Ok(builder.multipart(parts)?)
}

fn encoded(bytes: Vec<u8>, how: ContentTransferEncoding) -> std::result::Result<Body, anyhow::Error> {
    Body::new_with_encoding(bytes, how).map_err(|_| anyhow::anyhow!("a part cannot be encoded"))
}

fn media_type(text: &str) -> ContentType {
    let plain = text.bytes().all(|byte| byte.is_ascii_graphic() || byte == b' ');
    let octets = || ContentType::parse("application/octet-stream").unwrap_or(ContentType::TEXT_PLAIN);
    if plain { ContentType::parse(text).unwrap_or_else(|_| octets()) } else { octets() }
}

/// An address for a header. What is no address, or could carry a second one, is refused.
fn address(text: &str) -> Result<Address> {
    let wrong = || Error::failed(format!("`{}` is no e-mail address", text.escape_debug()));
    if text.chars().any(|letter| letter.is_control() || letter.is_whitespace()) {
        return Err(wrong());
    }
    text.parse().map_err(|_| wrong())
}

/// A text on one line: white space of any kind becomes one space, control characters and marks of direction go.
fn one_line(text: &str) -> String {
    let spaced = text.split_whitespace().collect::<Vec<_>>().join(" ");
    spaced.chars().filter(|letter| !is_unsafe(*letter)).collect::<String>().trim().to_owned()
}

/// The text with CRLF line ends and no other control characters.
fn plain_text(text: &str) -> String {
    let text: String = text
        .replace("\r\n", "\n")
        .replace('\r', "\n")
        .chars()
        .filter(|letter| matches!(letter, '\n' | '\t') || !letter.is_control())
        .collect();
    text.replace('\n', "\r\n")
}

/// The last component of a name, fit to be a name on any system.
fn file_name(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let safe: String =
        one_line(last).chars().map(|letter| if "<>:\"|?*;".contains(letter) { '_' } else { letter }).collect();
    let safe = safe.trim_matches(['.', ' ']);
    if safe.is_empty() { "file".into() } else { safe.to_owned() }
}

fn is_unsafe(letter: char) -> bool {
    letter.is_control()
        || matches!(letter, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

#[cfg(test)]
mod tests;
