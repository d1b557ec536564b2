//! `mail`.

use super::parts::{flag, instant, instant_or_null, list, money, object, or_null, text, text_or_null, whole, word};
use crate::domain::MailVerdict;
use serde_json::Value;

/// A row of `mail list` and `mail import`.
pub fn row() -> Value {
    object(fields())
}

fn fields() -> Vec<(&'static str, Value)> {
    vec![
        ("id", text("the mail: the first letters of its SHA-256")),
        (
            "mail_kind",
            text("what kind of mail, such as protection_application; `other` or `unreadable` where none fits"),
        ),
        ("from", text("the sender's address")),
        ("subject", text("the subject, decoded")),
        ("received_at", instant("when the mailbox took it in")),
        ("language", text_or_null("the language, such as pl")),
        ("repliable", flag("whether `mail reply` would answer it as it is: then `refused` is null")),
        ("refused", text_or_null("why it will not be answered, such as NO_REPLY_NOTICE; null when it may be")),
        ("verdict", word("whether it is genuine", &MailVerdict::ALL.map(MailVerdict::as_str))),
        ("reply_to", text_or_null("where an answer would go")),
        ("case_number", text_or_null("the number of the application")),
        ("order_id", text_or_null("the order")),
        ("offer_id", text_or_null("the offer")),
        ("buyer", text_or_null("the buyer's login")),
        ("amount", or_null(money())),
        ("due_at", instant_or_null("by when an answer is due")),
        ("due_source", or_null(word("where that comes from", &["stated", "assumed"]))),
        ("case", text_or_null("the case that it belongs to")),
        ("answer_state", word("whether it was answered", &["none", "answered", "unknown"])),
        ("message_id", text_or_null("the Message-ID without brackets")),
        ("outcome", or_null(word("what a decision says", &["granted", "denied", "withdrawn"]))),
        ("mailbox", text("the mailbox")),
        ("account", text_or_null("the account's local name")),
        ("folder", text("the folder")),
        ("marketplace", text_or_null("the marketplace that it speaks for")),
        ("thread", text_or_null("the Message-ID of the first mail of the thread")),
        ("remarks", list(text("what must be known beside all this"))),
        ("problem", text_or_null("why it cannot be read; null where it can")),
        ("short", text("what to type for it")),
        ("mark", text("`✓` verified, `?` unverified, `!` not to be trusted")),
        ("sha256", text("the SHA-256 of the whole mail")),
    ]
}

/// `mail show`.
pub fn show() -> Value {
    let mut fields = fields();
    fields.extend([
        ("from_name", text("the name that the sender gives himself")),
        ("sent_at", instant_or_null("the mail's own date")),
        ("recipients", list(text("an address to which it was sent"))),
        ("references", list(text("the Message-ID of a mail before it"))),
        ("text", text("its text")),
        ("hidden_text", list(text("text that its HTML hides from the eye"))),
        (
            "attachments",
            list(object(vec![
                ("name", text("the name that the sender gave it")),
                ("media_type", text("the type that the sender claims")),
                ("size", whole("about how many bytes it has")),
            ])),
        ),
    ]);
    object(fields)
}

/// `mail reply`.
pub fn reply() -> Value {
    object(vec![
        ("mail", text("the mail that is answered")),
        ("account", text("the account's local name")),
        ("case", text_or_null("the case that it belongs to")),
        ("from", text("the sender")),
        ("to", text("the one recipient")),
        ("subject", text("the subject")),
        ("message_id", text("the answer's own Message-ID, in brackets")),
        ("text", text("the text with what it quotes")),
        (
            "files",
            list(object(vec![
                ("name", text("its name")),
                ("size", whole("its size in bytes")),
                ("sha256", text("the SHA-256 of its bytes")),
            ])),
        ),
        ("size", whole("the size of the whole mail in bytes")),
        ("sha256", text("the SHA-256 of the exact bytes")),
        ("overrides", list(text("a guard that was set aside, as it was typed"))),
        ("dry_run", flag("whether nothing was sent")),
        ("state", or_null(word("what became of it", &["sent"]))),
        ("steps", list(text("what was done: body-begun, filed, flagged"))),
        ("answer", or_null(object(Vec::new()))),
        ("journal", or_null(object(Vec::new()))),
    ])
}

/// `mail verify`.
pub fn verify() -> Value {
    object(vec![
        ("id", text("the mail")),
        ("verdict", word("whether it is genuine", &MailVerdict::ALL.map(MailVerdict::as_str))),
        ("refused", text_or_null("why it will not be answered")),
        ("reply_to", text_or_null("where an answer would go")),
        (
            "steps",
            list(object(vec![
                ("step", text("what was looked at")),
                ("state", word("how it is", &["ok", "note", "bad"])),
                ("finding", text("what was found")),
            ])),
        ),
        ("remarks", list(text("what must be known beside all this"))),
    ])
}

/// A row of `mail purge`.
pub fn purge() -> Value {
    object(vec![
        ("id", text("the mail")),
        ("mail_kind", text("what kind of mail")),
        ("received_at", instant("when the mailbox took it in")),
        ("case", text_or_null("the case that it belongs to")),
        ("state", word("what becomes of its text", &["deleted", "would be deleted", "stays"])),
        ("why", text_or_null("why it stays")),
        ("short", text("what to type for it")),
    ])
}

/// A row of `mail sync`.
pub fn sync() -> Value {
    object(vec![
        ("mailbox", text("the mailbox")),
        ("source", text("maildir or imap")),
        ("state", word("how it went", &["complete", "partial", "failed"])),
        ("looked_at", whole("mails that were new or changed")),
        ("kept", whole("mails that were kept")),
        ("unreadable", whole("mails that cannot be read")),
        ("error", text_or_null("what failed")),
    ])
}
