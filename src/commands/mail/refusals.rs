//! Why a mail is not answered, in sentences, and which of these reasons the seller may set aside (email.md §5.3).

use crate::domain::{Mail, MailVerdict};
use crate::email::{Book, Checked, Mailbox, looks_alike};
use crate::error::{Error, ErrorKind, Result};

/// The guards that the seller sets aside.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Overrides {
    /// `--trust-unverified`.
    pub trust_unverified: bool,
    /// `--even-if-forged`.
    pub even_if_forged: bool,
    /// `--unlinked`.
    pub unlinked: bool,
    /// `--to`, the full address.
    pub to: Option<String>,
    /// `--again`.
    pub again: bool,
}

impl Overrides {
    /// The flags as they were typed, for the journal.
    pub fn typed(&self) -> Vec<String> {
        let flags = [
            (self.trust_unverified, "--trust-unverified"),
            (self.even_if_forged, "--even-if-forged"),
            (self.unlinked, "--unlinked"),
            (self.again, "--again"),
        ];
        let mut typed: Vec<String> = flags.iter().filter(|(on, _)| *on).map(|(_, flag)| (*flag).to_owned()).collect();
        typed.extend(self.to.as_ref().map(|to| format!("--to {to}")));
        typed
    }
}

/// The one recipient, after every reason against an answer was heard. A refusal is a guard error (exit 6).
pub(super) fn recipient(mail: &Mail, checked: &Checked, overrides: &Overrides, book: &Book) -> Result<String> {
    if let Some(to) = &overrides.to {
        check_typed(to, book, overrides)?;
    }
    for word in &checked.refusals {
        let may = match *word {
            "UNLINKED" => overrides.unlinked,
            "NOT_VERIFIED" | "REPLY_TO_NOT_TRUSTED" => overrides.trust_unverified && overrides.to.is_some(),
            "VERIFICATION_FAILED" | "LOOKALIKE" | "DUPLICATE_HEADER" => {
                overrides.trust_unverified && overrides.even_if_forged && overrides.to.is_some()
            }
            _ => false,
        };
        if !may {
            return Err(refused(mail, checked, word, book));
        }
    }
    let doubted = checked.refusals.iter().any(|word| TRUSTED_BY_TYPING.contains(word));
    match (&overrides.to, checked.reply_to.clone()) {
        (Some(typed), _) if doubted => Ok(typed.clone()),
        (_, Some(to)) if overrides.trust_unverified => {
            let message = format!("mail {} is verified, and an answer to it goes to {to} alone", mail.short());
            Err(Error::new(ErrorKind::Guard, message).hint("leave out --trust-unverified and --to"))
        }
        (Some(typed), Some(to)) if !typed.eq_ignore_ascii_case(&to) => {
            Err(Error::new(ErrorKind::Guard, format!("an answer to this mail goes to {to} alone"))
                .hint("leave out --to"))
        }
        (_, Some(to)) => Ok(to),
        (_, None) => Err(refused(mail, checked, "REPLY_TO_NOT_TRUSTED", book)),
    }
}

/// The reasons that `--trust-unverified` sets aside, the last three with `--even-if-forged` alone.
const TRUSTED_BY_TYPING: [&str; 5] =
    ["NOT_VERIFIED", "REPLY_TO_NOT_TRUSTED", "VERIFICATION_FAILED", "LOOKALIKE", "DUPLICATE_HEADER"];

/// Why a mail is not answered, as a sentence part for its page.
pub(super) fn in_words(word: &str) -> &str {
    match word {
        "NOT_VERIFIED" => "its sender is not verified",
        "VERIFICATION_FAILED" => "its sender failed the checks",
        "LOOKALIKE" => "its sender only looks like the marketplace",
        "RELAY" => "a buyer or a carrier wrote it, through the marketplace's relay",
        "NOT_MARKETPLACE" => "it does not come from a marketplace",
        "DUPLICATE_HEADER" => "its header can be read in several ways",
        "REPLY_TO_NOT_TRUSTED" => "its Reply-To is not to be trusted",
        "NO_REPLY_NOTICE" => "it says that it must not be answered",
        "NOT_REPLIABLE" => "mails of this kind are not answered by mail",
        "NO_MESSAGE_ID" => "it has no Message-ID, so an answer would belong to nothing",
        "UNLINKED" => "neither its order nor its case is known here, so it may be meant for another seller",
        "UNREADABLE" => "it cannot be read",
        super::answers::ANSWERED => "it was answered already",
        super::answers::UNKNOWN => "nobody knows whether an answer went out",
        other => other,
    }
}

/// A typed address must be one, and never a buyer's or a carrier's. One that only looks like the marketplace's may have been copied
/// out of a forged mail.
fn check_typed(to: &str, book: &Book, overrides: &Overrides) -> Result<()> {
    let mailbox = Mailbox { name: String::new(), address: to.to_owned() };
    let whole = to.split_once('@').is_some_and(|(local, domain)| !local.is_empty() && domain.contains('.'));
    let Some(domain) = mailbox.domain().filter(|_| whole && !to.contains(char::is_whitespace)) else {
        return Err(Error::usage(format!("`{to}` is no full address")).hint("--to case@allegro.example"));
    };
    if book.senders().iter().any(|sender| sender.relays(&domain)) {
        return Err(Error::new(ErrorKind::Guard, format!("{to} leads to a buyer or a carrier, who get no evidence"))
            .hint("write to the buyer in the marketplace itself"));
    }
    let owned = book.senders().iter().any(|sender| sender.owns(&domain, true));
    match looks_alike(&mailbox, &domain, book.senders()).filter(|_| !owned && !overrides.even_if_forged) {
        Some(why) => Err(Error::new(ErrorKind::Guard, format!("{to} is not taken: {why}; nothing was sent"))
            .hint("to write there anyway, knowing that it may be a forger's: --even-if-forged")),
        None => Ok(()),
    }
}

fn refused(mail: &Mail, checked: &Checked, word: &str, book: &Book) -> Error {
    let finding = |step: &str| checked.steps.iter().rev().find(|one| one.step == step).map(|one| one.finding.clone());
    let first_bad = || checked.steps.iter().find(|one| one.state == "bad").map(|one| one.finding.clone());
    let why = match word {
        "VERIFICATION_FAILED" => format!("{}: {}", in_words(word), first_bad().unwrap_or_default()),
        "LOOKALIKE" => format!("{} only looks like the marketplace", mail.from),
        "DUPLICATE_HEADER" => finding("from").or(finding("headers")).unwrap_or_else(|| in_words(word).to_owned()),
        "REPLY_TO_NOT_TRUSTED" => finding("reply-to").unwrap_or_else(|| in_words(word).to_owned()),
        "NO_REPLY_NOTICE" | "NOT_REPLIABLE" => finding("class").unwrap_or_else(|| in_words(word).to_owned()),
        other => in_words(other).to_owned(),
    };
    let id = mail.short();
    let error = Error::new(ErrorKind::Guard, format!("refusing to answer mail {id}: {why}; nothing was sent ({word})"));
    let report = book.senders().iter().find_map(|sender| sender.report_to.as_deref());
    let report = report.filter(|_| mail.verdict != MailVerdict::Verified && mail.verdict != MailVerdict::Relay);
    let error = report.into_iter().fold(error, |error, to| error.hint(format!("forgeries are reported to {to}")));
    let typed = "--to with the full address typed by you";
    match word {
        "NOT_VERIFIED" | "REPLY_TO_NOT_TRUSTED" => error
            .hint(format!("aftersale mail verify {id} explains each step"))
            .hint(format!("to answer anyway: --trust-unverified {typed}")),
        "VERIFICATION_FAILED" | "LOOKALIKE" | "DUPLICATE_HEADER" => {
            error.hint(format!("aftersale mail verify {id} explains each step")).hint(format!(
                "to answer anyway, knowing that it may be a forger: --trust-unverified --even-if-forged {typed}"
            ))
        }
        "UNLINKED" => error.hint(asks_for_order(mail)).hint("to answer anyway: --unlinked"),
        _ => error,
    }
}

/// How the seller finds out whether the order of a mail is his: what the marketplace shows of it is known here from then on.
pub(super) fn asks_for_order(mail: &Mail) -> String {
    let account = mail.account.as_deref().unwrap_or("NAME");
    match &mail.order_id {
        Some(order) => {
            format!("aftersale order show {order} --account {account} asks the marketplace whether it is yours")
        }
        None => format!("aftersale sync --account {account}, if its case is new"),
    }
}
