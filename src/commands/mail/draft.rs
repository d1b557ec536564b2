//! The draft of an answer: recipient, subject, text with a short quote, files, and the exact bytes that would be sent.

use super::post::file_words;
use super::refusals::Overrides;
use crate::app::App;
use crate::commands::act::{Question, files, text};
use crate::config;
use crate::domain::{CaseKey, Change, Enclosure, Kind, Mail};
use crate::email::compose::{Attachment, Draft, compose, is_message_id, reply_subject};
use crate::email::{Letter, hash};
use crate::error::{Error, ErrorKind, Result};
use crate::evidence::Book;
use crate::journal::Gate;
use crate::templates::{Language, Limits};
use rand::Rng;

/// Quoted lines of the original.
const QUOTED: usize = 40;
/// The most bytes of all files together, before they become a third more in the mail: 14 MiB make 20.
const MOST_FILES: u64 = 14 * 1024 * 1024;

/// What an answer is made of.
pub(super) struct Making<'a> {
    pub app: &'a App,
    pub gate: &'a Gate,
    pub mailbox: &'a config::Mail,
    pub mail: &'a Mail,
    pub letter: &'a Letter,
    pub key: &'a CaseKey,
    pub to: String,
    /// The hash of the newest word of the marketplace.
    pub basis: String,
    pub overrides: &'a Overrides,
}

/// An answer that was made and not sent.
pub(super) struct Answer {
    /// What sending it is.
    pub change: Change,
    /// The whole text, with what it quotes.
    pub shown: String,
    /// The exact bytes of the mail.
    pub bytes: Vec<u8>,
}

impl Making<'_> {
    /// Makes the draft. Its files are kept; the mail itself is kept when it is to be sent.
    pub fn answer(&self, text: &text::Given, evidence: &files::Given) -> Result<Answer> {
        let files = self.files(evidence)?;
        let words = self.words(text, &files)?;
        let from = self.from()?;
        let original_id = format!("<{}>", self.mail.message_id.as_deref().unwrap_or_default());
        let draft = Draft {
            message_id: self.message_id(&from)?,
            from_name: self.app.config()?.templates.shop.clone(),
            from,
            to: self.to.clone(),
            subject: reply_subject(&self.mail.subject),
            in_reply_to: Some(original_id.clone()),
            references: self.letter.references.iter().map(|id| format!("<{id}>")).collect(),
            date: self.app.clock(),
            text: format!("{words}\n\n{}", quote(self.mail, self.letter)),
            attachments: files.iter().map(|file| self.attachment(file)).collect::<Result<_>>()?,
        };
        let bytes = compose(&draft)?;
        let whole = Enclosure {
            name: "answer.eml".into(),
            media_type: "message/rfc822".into(),
            size: bytes.len() as u64,
            sha256: hash(&bytes),
            original_sha256: None,
        };
        let Draft { message_id, from, to, subject, text: shown, .. } = draft;
        let change = Change::Mail {
            message_id,
            from,
            to,
            subject,
            // The ledger forgets nothing, so what others wrote does not go into it.
            text: words,
            files,
            whole,
            mailbox: self.mailbox.name.clone(),
            answers: self.mail.hash.clone(),
            original_id,
            basis: self.basis.clone(),
            overrides: self.overrides.typed(),
        };
        Ok(Answer { change, shown, bytes })
    }

    fn files(&self, evidence: &files::Given) -> Result<Vec<Enclosure>> {
        let paths = files::paths(evidence)?;
        if paths.is_empty() {
            return Ok(Vec::new());
        }
        let (book, marketplace) = (Book::built_in()?, self.mail.marketplace.as_deref().unwrap_or_default());
        let limits = book
            .limits(marketplace, Kind::Protection)
            .ok_or_else(|| Error::usage("no files go with an answer to this mail"))?;
        let files = files::fitted_within(self.app, self.gate, limits, &paths, evidence.no_fit)?;
        let total: u64 = files.iter().map(|file| file.size).sum();
        if total <= MOST_FILES {
            return Ok(files);
        }
        let error = Error::new(ErrorKind::Guard, "the files are too large together for a mail of 20 MiB");
        Err(files.iter().fold(error, |error, file| error.detail(file_words(file))).hint("send fewer or smaller files"))
    }

    fn words(&self, given: &text::Given, files: &[Enclosure]) -> Result<String> {
        let spoken = |code: &String| code.parse::<Language>().is_ok();
        // The marketplace itself may be told an address or a telephone number; the guard is for what buyers read.
        let of_mail = self.mail.language.clone().filter(spoken);
        let usual_language = of_mail.map(|code| (code, "the e-mail is in it".to_owned()));
        let given = text::Given { force: true, usual_language, ..given.clone() };
        let names: Vec<String> = files.iter().map(|file| format!("- {}", file.name)).collect();
        let known = if names.is_empty() { Vec::new() } else { vec![("enclosures", names.join("\n"))] };
        let limits = Limits::of(self.mail.marketplace.as_deref().unwrap_or_default(), Kind::Protection);
        text::words_about(self.app, self.key, &given, None, &known, &limits)?.ok_or_else(|| {
            Error::usage("an answer needs words")
                .hint("-m TEXT, --message-file FILE or --edit")
                .hint("--use protection-answer --var events=… --var solution=…")
        })
    }

    /// The address to which the notice was sent, where it is one of the seller's, else his first.
    fn from(&self) -> Result<String> {
        let own = self.mailbox.own_addresses();
        let named = |own: &&String| self.letter.recipients.iter().any(|to| own.eq_ignore_ascii_case(to));
        own.iter().find(named).or(own.first()).cloned().ok_or_else(|| {
            Error::usage(format!("the mailbox {} does not say from which address answers go", self.mailbox.name))
                .hint(format!("identities = [\"shop@example.com\"] in [mail.{}]", self.mailbox.name))
        })
    }

    /// A new id: nobody who has not seen the mail can name it.
    fn message_id(&self, from: &str) -> Result<String> {
        let bytes: [u8; 16] = rand::rng().random();
        let uuid = uuid::Builder::from_random_bytes(bytes).into_uuid();
        let case: String = hash(self.key.to_string().as_bytes()).chars().take(8).collect();
        let domain = from.rsplit('@').next().unwrap_or_default();
        let domain = idna::domain_to_ascii(domain).unwrap_or_default();
        let id = format!("<{uuid}.{case}@{domain}>");
        if is_message_id(&id) { Ok(id) } else { Err(Error::usage(format!("`{from}` is no address to write from"))) }
    }

    fn attachment(&self, file: &Enclosure) -> Result<Attachment> {
        let bytes = self.gate.enclosures().bytes(file)?;
        Ok(Attachment { name: file.name.clone(), media_type: file.media_type.clone(), bytes })
    }
}

/// The beginning of the original, without its links: they hold signed tokens.
fn quote(mail: &Mail, letter: &Letter) -> String {
    let mut lines = vec![format!("{}, {}:", mail.received_at.utc().format("%Y-%m-%d %H:%M UTC"), mail.from)];
    for line in letter.text.lines().take(QUOTED) {
        let words: Vec<&str> = line.split(' ').map(|word| if word.contains("://") { "[…]" } else { word }).collect();
        lines.push(format!("> {}", words.join(" ")).trim_end().to_owned());
    }
    lines.join("\n")
}

/// The draft as it is asked about: all that leaves.
pub(super) fn question(answer: &Answer, account: &str) -> Question {
    let Change::Mail { from, to, subject, files, overrides, .. } = &answer.change else { return Question::default() };
    let mut lines = vec![format!("from     {from}"), format!("to       {to}"), format!("subject  {subject}")];
    lines.extend(files.iter().map(|file| format!("file     {}", file_words(file))));
    if !overrides.is_empty() {
        lines.push(format!("guards set aside: {}", overrides.join(" ")));
    }
    lines.push(String::new());
    lines.extend(answer.shown.lines().map(str::to_owned));
    Question { title: format!("Send this answer to {to}? ({account})"), lines, ask: "Send it?".into() }
}

#[cfg(test)]
mod tests {
    use super::quote;
    use crate::domain::Mail;
    use crate::email::Letter;

    #[test]
    fn a_quote_is_short_and_has_no_links() {
        let mail: Mail = serde_json::from_value(serde_json::json!({
            "id": "1", "hash": "1", "mailbox": "main", "account": null, "folder": "INBOX", "uid": null, "uid_validity": null,
            "mail_kind": "other", "marketplace": null, "from": "a@allegro.pl", "subject": "", "received_at": "2026-11-20T10:00:00Z",
            "language": null, "repliable": true, "refused": null, "verdict": "verified", "reply_to": null,
            "case_number": null, "order_id": null, "offer_id": null, "buyer": null, "amount": null, "due_at": null,
            "due_source": null, "case": null, "answer_state": "none", "message_id": null, "thread": null, "remarks": [],
        }))
        .unwrap();
        let text = format!("see https://t.allegro.pl/x?token=1 now\n{}", "line\n".repeat(100));
        let quoted = quote(&mail, &Letter { text, ..Letter::default() });
        assert!(quoted.starts_with("2026-11-20 10:00 UTC, a@allegro.pl:\n> see […] now\n> line"), "{quoted}");
        assert_eq!(quoted.lines().count(), 41);
    }
}
