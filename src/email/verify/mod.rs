//! Is a mail really the marketplace's, and where may an answer go (email.md §5.2)? Every step that is taken is written down, so
//! that the verdict can be explained.
//!
//! Nothing here believes what the sender can write: From proves nothing, a signature proves nothing about fields that it does not
//! cover, and Authentication-Results count only where they carry the name of a server that the user configured.

mod dkim;
mod form;
mod lookalike;
mod recipient;
mod results;
mod sender;

pub use dkim::Lookup;
pub use lookalike::why as looks_alike;
pub use results::{Clause, Results, read as read_results};

use super::parse::Letter;
use super::recognise::{Book, Found};
use crate::config;
use crate::domain::{Instant, MailVerdict};
use serde::Serialize;

/// How far the date of a mail may lie from its arrival (email.md §5.2, step 6).
const MOST_DAYS: i64 = 30;
const DAY: i64 = 86_400_000;

/// The fields that may stand in a mail once only.
const ONCE: [&str; 12] = [
    "from",
    "sender",
    "reply-to",
    "subject",
    "date",
    "to",
    "message-id",
    "content-type",
    "content-transfer-encoding",
    "mime-version",
    "in-reply-to",
    "references",
];

/// One step of a check.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Step {
    /// What was looked at, a stable word.
    pub step: &'static str,
    /// `ok`, `note` or `bad`.
    pub state: &'static str,
    /// What was found, a sentence.
    pub finding: String,
}

/// What is known beside the mail.
pub struct Trust<'a> {
    /// The mailbox that it lies in.
    pub mailbox: &'a config::Mail,
    /// Whether the account is one of the sandbox.
    pub sandbox: bool,
    /// The seller's login, which genuine mails carry.
    pub login: Option<String>,
    /// When the mailbox took it in.
    pub received_at: Instant,
    /// Whether its order or case is in the cache.
    pub linked: bool,
    /// Where keys come from, for local checks.
    pub lookup: Option<Lookup<'a>>,
}

/// The result of all steps.
#[derive(Clone, Debug, Default)]
pub struct Checked {
    /// The verdict.
    pub verdict: MailVerdict,
    /// Where an answer would go.
    pub reply_to: Option<String>,
    /// Why it is not answered, as stable words, the gravest first.
    pub refusals: Vec<&'static str>,
    /// Every step.
    pub steps: Vec<Step>,
}

impl Checked {
    /// The gravest reason why it is not answered.
    pub fn refused(&self) -> Option<&'static str> {
        self.refusals.first().copied()
    }

    fn step(&mut self, step: &'static str, state: &'static str, finding: impl Into<String>) {
        self.steps.push(Step { step, state, finding: finding.into() });
    }
}

/// Takes all steps. None of them is left out after a bad one, because all of them are shown.
pub fn check(mail: &[u8], letter: &Letter, found: &Found, book: &Book, trust: &Trust<'_>) -> Checked {
    let mut checked = Checked::default();
    let mut headers_fit = singletons(&mut checked, letter);
    let sender = sender::check(&mut checked, letter, book, trust.sandbox);
    if matches!(sender, sender::Sender::Marketplace(_)) && headers_fit && !from_is_plain(letter) {
        let finding =
            "From is written in a form that readers understand differently, so that they may see different senders";
        checked.step("from", "bad", finding);
        headers_fit = false;
    }
    let mut signed = Vec::new();
    checked.verdict = match &sender {
        sender::Sender::Marketplace(domain) => {
            signed = dkim::signed_fields(&letter.headers, domain);
            authentic(&mut checked, mail, letter, domain, book, trust)
        }
        sender::Sender::Relay => MailVerdict::Relay,
        sender::Sender::Lookalike => MailVerdict::Lookalike,
        sender::Sender::Other => MailVerdict::NotMarketplace,
    };
    if !headers_fit {
        checked.verdict = MailVerdict::DuplicateHeader;
    }
    around(&mut checked, letter, &sender, trust);
    let recipient = recipient::choose(&mut checked, letter, book, trust.sandbox, &sender, &signed);
    checked.refusals = refusals(&mut checked, letter, found, trust, &recipient);
    checked.reply_to = recipient.ok();
    let verdict = checked.verdict;
    let state = if verdict == MailVerdict::Verified { "ok" } else { "bad" };
    checked.step("verdict", state, format!("{verdict}"));
    checked
}

/// Step 1: fields that stand twice, fields that some readers see as two, and From with more than one mailbox.
fn singletons(checked: &mut Checked, letter: &Letter) -> bool {
    let twice: Vec<&str> = ONCE.into_iter().filter(|name| letter.headers.count(name) > 1).collect();
    let senders = letter.from.len();
    if !twice.is_empty() {
        let finding =
            format!("these fields stand more than once, so that readers may see different mails: {}", twice.join(", "));
        checked.step("headers", "bad", finding);
    } else if letter.headers.has_bare_return() {
        let finding = "a line of its header is broken in a way that readers understand differently";
        checked.step("headers", "bad", finding);
    } else if letter.from_group || senders > 1 {
        checked.step("headers", "bad", format!("From names {senders} senders, or a group of them"));
    } else {
        checked.step("headers", "ok", "every field that may stand once stands once");
        return true;
    }
    false
}

fn from_is_plain(letter: &Letter) -> bool {
    let address = letter.from.first().map(|from| from.address.as_str()).unwrap_or_default();
    letter.headers.first("from").is_some_and(|value| form::is_plain(value, address))
}

/// Steps 3 to 5: whoever is believed about the signature.
fn authentic(
    checked: &mut Checked,
    mail: &[u8],
    letter: &Letter,
    domain: &str,
    book: &Book,
    trust: &Trust<'_>,
) -> MailVerdict {
    let mode = trust.mailbox.verify.as_str();
    let by_provider = (mode != "local").then(|| sender::by_provider(checked, letter, domain, book, trust));
    let by_us = (mode != "provider").then(|| by_us(checked, mail, letter, domain, trust));
    match (by_provider, by_us) {
        (Some(verdict), None) | (None, Some(verdict)) => verdict,
        (Some(MailVerdict::Verified), Some(MailVerdict::Verified)) => MailVerdict::Verified,
        (Some(MailVerdict::Failed), _) | (_, Some(MailVerdict::Failed)) => {
            checked.step("agreement", "bad", "the provider and the local check do not both say that it is genuine");
            MailVerdict::Failed
        }
        _ => MailVerdict::Unverified,
    }
}

/// Step 5: the signature, checked here.
fn by_us(checked: &mut Checked, mail: &[u8], letter: &Letter, domain: &str, trust: &Trust<'_>) -> MailVerdict {
    if letter.truncated {
        checked.step("local-dkim", "note", "the mail is too large to check its signature on this machine");
        return MailVerdict::Unverified;
    }
    let none = |_: &str| Err("no way to look up keys is configured".to_owned());
    let lookup: Lookup<'_> = trust.lookup.unwrap_or(&none);
    match dkim::verify(mail, &letter.headers, domain, trust.received_at, lookup) {
        dkim::Outcome::Pass(_) => {
            checked.step("local-dkim", "ok", format!("{domain} signed this mail, as checked on this machine"));
            MailVerdict::Verified
        }
        dkim::Outcome::Fail(why) => {
            checked.step("local-dkim", "bad", why);
            MailVerdict::Failed
        }
        dkim::Outcome::Unknown(why) => {
            checked.step("local-dkim", "note", why);
            MailVerdict::Unverified
        }
    }
}

/// Step 6: what else speaks for or against it.
fn around(checked: &mut Checked, letter: &Letter, sender: &sender::Sender, trust: &Trust<'_>) {
    let say = |checked: &mut Checked, step, fits: bool, yes: String, no: String| {
        checked.step(step, if fits { "ok" } else { "note" }, if fits { yes } else { no });
    };
    if let Some(login) = &trust.login {
        let fits = letter.text.contains(login.as_str());
        say(
            checked,
            "login",
            fits,
            format!("it names your login {login}"),
            format!("it does not name your login {login}"),
        );
    }
    let own = trust.mailbox.own_addresses();
    if !own.is_empty() {
        let fits = letter.recipients.iter().any(|to| own.iter().any(|own| own.eq_ignore_ascii_case(to)));
        let no = "it was not sent to an address of yours: a mail to another seller may have been sent on";
        say(checked, "recipient", fits, "it was sent to you".into(), no.into());
    }
    let no = "neither its order nor its case is known here: it may be meant for another seller, or the data is old";
    say(checked, "linked", trust.linked, "its order or case is known here".into(), no.into());
    let days = letter.sent_at.map(|sent| trust.received_at.since(sent).abs() / DAY);
    let fits = days.is_some_and(|days| days <= MOST_DAYS);
    let no = days.map_or("it has no date".into(), |days| format!("its date lies {days} days from its arrival"));
    say(checked, "date", fits, "its date fits its arrival".into(), no);
    if let sender::Sender::Marketplace(domain) = sender {
        let id = letter.message_id.as_deref().and_then(|id| id.split_once('@')).map(|(_, domain)| domain);
        let fits = id.is_some_and(|id| id.eq_ignore_ascii_case(domain));
        say(
            checked,
            "message-id",
            fits,
            format!("its Message-ID is of {domain}"),
            format!("its Message-ID is not of {domain}"),
        );
    }
}

/// Steps 7 and 8 in words: why it is not answered.
fn refusals(
    checked: &mut Checked,
    letter: &Letter,
    found: &Found,
    trust: &Trust<'_>,
    recipient: &Result<String, &'static str>,
) -> Vec<&'static str> {
    let by_verdict = match checked.verdict {
        MailVerdict::Verified => None,
        MailVerdict::Unverified => Some("NOT_VERIFIED"),
        MailVerdict::Failed => Some("VERIFICATION_FAILED"),
        MailVerdict::Lookalike => Some("LOOKALIKE"),
        MailVerdict::Relay => Some("RELAY"),
        MailVerdict::NotMarketplace => Some("NOT_MARKETPLACE"),
        MailVerdict::DuplicateHeader => Some("DUPLICATE_HEADER"),
    };
    let answered = found.answered.clone().unwrap_or_else(|| "mails of this kind are not answered by mail".into());
    if found.no_reply {
        checked.step("class", "bad", format!("it says that it must not be answered; {answered}"));
    } else if !found.repliable {
        checked.step("class", "bad", format!("{}: {answered}", found.kind));
    } else {
        checked.step("class", "ok", format!("{}: mails of this kind are answered by mail", found.kind));
    }
    let all = [
        by_verdict,
        recipient.as_ref().err().copied(),
        found.no_reply.then_some("NO_REPLY_NOTICE"),
        (!found.repliable && !found.no_reply).then_some("NOT_REPLIABLE"),
        letter.message_id.is_none().then_some("NO_MESSAGE_ID"),
        (!trust.linked).then_some("UNLINKED"),
    ];
    all.into_iter().flatten().collect()
}
