//! What a mail is about: its kind, numbers, sum, deadline and language, by patterns that are data (`rules/mail/`).
//!
//! The engine behind the patterns does not backtrack, texts are bounded by the parser, and no pattern of a user is larger than
//! a fixed size: time and memory are bounded whatever the mail says.

mod clock;
mod dates;
mod days;
mod facts;
mod money;
mod pack;
mod quote;
mod words;
mod written;

pub(super) use pack::within;
pub use pack::{MailKind, Sender};

use super::parse::Letter;
use crate::domain::{Instant, MailDueSource, Money};
use crate::error::Result;
use std::path::Path;
use words::{For, Languages};

/// Everything that recognises mails.
#[derive(Debug)]
pub struct Book {
    senders: Vec<Sender>,
    languages: Languages,
    digest: String,
}

/// What was recognised.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Found {
    /// The marketplace that the mail speaks for.
    pub marketplace: Option<String>,
    /// The kind's name; `other` when none fits.
    pub kind: String,
    /// Whether mails of this kind are answered by mail at all, this one included.
    pub repliable: bool,
    /// Where they are answered instead.
    pub answered: Option<String>,
    /// Whether the mail says that it must not be answered.
    pub no_reply: bool,
    /// Whether such mails make a case of their own.
    pub case: bool,
    /// Whether the marketplace waits for the seller.
    pub waits: bool,
    /// Whether it ends what came before.
    pub closes: bool,
    /// Whether it tells of a case that is answered elsewhere.
    pub notice: bool,
    /// The language.
    pub language: Option<String>,
    /// The number of the application.
    pub case_number: Option<String>,
    /// The order.
    pub order_id: Option<String>,
    /// Every order that it names, where it names several.
    pub orders: Vec<String>,
    /// The offer.
    pub offer_id: Option<String>,
    /// The buyer.
    pub buyer: Option<String>,
    /// The sum.
    pub amount: Option<Money>,
    /// When an answer is due.
    pub due_at: Option<Instant>,
    /// Where that comes from.
    pub due_source: Option<MailDueSource>,
    /// What a decision says: `granted`, `denied` or `withdrawn`.
    pub outcome: Option<String>,
    /// What a reader must know, each a sentence.
    pub remarks: Vec<String>,
}

impl Book {
    /// The built-in patterns and those of the user's folder. A mistake in one of his files is a usage error that names file,
    /// line and column.
    pub fn read(overrides: &Path) -> Result<Self> {
        let (senders, languages, digest) = pack::Packs::read(overrides)?.finish()?;
        Ok(Self { senders, languages, digest })
    }

    /// Changes whenever any pattern does: SHA-256 in hexadecimal digits.
    pub fn digest(&self) -> &str {
        &self.digest
    }

    /// What is known of the marketplaces' mails.
    pub fn senders(&self) -> &[Sender] {
        &self.senders
    }

    /// The marketplace that owns the domain, or through whose relay it writes.
    pub fn sender_of(&self, domain: &str) -> Option<&Sender> {
        self.senders
            .iter()
            .find(|sender| sender.owns(domain, true) || sender.relays(domain) || within(domain, &sender.others))
    }

    /// What a letter is about. `received_at` is when the mailbox took it in.
    pub fn recognise(&self, letter: &Letter, received_at: Option<Instant>) -> Found {
        let domain = letter.from.first().and_then(super::parse::Mailbox::domain).unwrap_or_default();
        let (fresh, all_quoted) = quote::fresh(&letter.text, &self.languages);
        let known = self.sender_of(&domain);
        let tried = known.into_iter().chain(self.senders.iter().filter(|_| known.is_none()));
        let mut found = Found { kind: "other".into(), ..Found::default() };
        for sender in tried {
            found.marketplace = found.marketplace.or_else(|| Some(sender.marketplace.clone()));
            if let Some(kind) = kind_of(sender, &letter.subject, &fresh) {
                let outcome = outcome(kind, &format!("{}\n{fresh}", letter.subject));
                found = Found { marketplace: Some(sender.marketplace.clone()), outcome, ..of_kind(kind, sender) };
                break;
            }
        }
        if known.is_none() && found.kind == "other" {
            found.marketplace = None;
        }
        let sender = found.marketplace.as_ref().and_then(|name| self.senders.iter().find(|s| s.marketplace == *name));
        let base = earlier(letter.sent_at, received_at);
        found.language = self.languages.of(&format!("{}\n{fresh}", letter.subject));
        found.no_reply = self.languages.says(For::NoReply, &letter.text)
            || letter.other_text.as_ref().is_some_and(|text| self.languages.says(For::NoReply, text));
        // Words that invite win only where none forbid (email.md §5.2), and never over a kind that is answered elsewhere.
        let invited = || found.kind == "other" && self.languages.says(For::Invite, &fresh);
        found.repliable =
            !found.no_reply && sender.is_some_and(|sender| sender.answers) && (found.repliable || invited());
        if let Some(sender) = sender {
            self.facts(&mut found, sender, letter, &fresh, base);
        }
        if all_quoted && !found.kind.is_empty() {
            found.remarks.push("all of its text is quoted".into());
        }
        found
    }
}

/// The kind whose pattern fits the subject, else the one that fits the text.
fn kind_of<'s>(sender: &'s Sender, subject: &str, text: &str) -> Option<&'s MailKind> {
    let fits = |pattern: &Option<regex::Regex>, text: &str| pattern.as_ref().is_some_and(|p| p.is_match(text));
    let by_subject = sender.kinds.iter().find(|kind| fits(&kind.subject, subject));
    by_subject.or_else(|| sender.kinds.iter().find(|kind| fits(&kind.body, text)))
}

fn of_kind(kind: &MailKind, sender: &Sender) -> Found {
    Found {
        kind: kind.name.clone(),
        repliable: kind.repliable && sender.answers,
        answered: kind.answered.clone(),
        case: kind.case,
        waits: kind.waits,
        closes: kind.closes,
        notice: kind.notice,
        ..Found::default()
    }
}

/// What a decision says. Words of a refusal may hold those of a grant ("did not grant"), so they are taken out first; where both
/// are left, it says nothing clearly.
fn outcome(kind: &MailKind, text: &str) -> Option<String> {
    if kind.outcome.is_some() {
        return kind.outcome.clone();
    }
    let denied = kind.denies.as_ref().is_some_and(|pattern| pattern.is_match(text));
    let rest = kind.denies.as_ref().map_or(text.into(), |pattern| pattern.replace_all(text, " "));
    let granted = kind.grants.as_ref().is_some_and(|pattern| pattern.is_match(&rest));
    match (granted, denied) {
        (true, false) => Some("granted".into()),
        (false, true) => Some("denied".into()),
        _ => None,
    }
}

/// Up to `most` bytes of the text before `at`, on the borders of letters.
fn before(text: &str, at: usize, most: usize) -> &str {
    let mut start = at.saturating_sub(most);
    while !text.is_char_boundary(start) {
        start += 1;
    }
    &text[start..at]
}

/// Up to `most` bytes of the text from `at` on.
fn after(text: &str, at: usize, most: usize) -> &str {
    let mut end = (at + most).min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[at..end]
}

fn earlier(one: Option<Instant>, two: Option<Instant>) -> Option<Instant> {
    one.into_iter().chain(two).min()
}
