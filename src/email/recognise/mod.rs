//! What a mail is about: its kind, numbers, sum, deadline and language, by patterns that are data (`rules/mail/`).
//!
//! The engine behind the patterns does not backtrack, texts are bounded by the parser, and no pattern of a user is larger than
//! a fixed size: time and memory are bounded whatever the mail says.

mod clock;
mod dates;
mod days;
mod money;
mod pack;
mod quote;
mod words;

pub(super) use pack::within;
pub use pack::{MailKind, Sender};

use super::parse::Letter;
use crate::domain::{Instant, MailDueSource, Money};
use crate::error::Result;
use std::path::Path;
use words::{For, Languages};

/// How long after a mail without a time an answer is taken to be due (email.md §1.3).
const ASSUMED: i64 = 24 * 3_600_000;

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

impl Found {
    /// Takes the first of these orders; the others are named in a remark.
    fn name_orders(&mut self, orders: Vec<String>) {
        self.order_id = orders.first().cloned();
        if orders.len() > 1 {
            self.remarks.push(format!(
                "it names {} orders, {}; read which one is meant",
                orders.len(),
                listed(&orders)
            ));
            self.orders = orders;
        }
    }
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

    /// Numbers, sum and deadline.
    fn facts(&self, found: &mut Found, sender: &Sender, letter: &Letter, fresh: &str, base: Option<Instant>) {
        self.case_number(found, sender, &letter.subject, fresh);
        let orders = self.orders(sender, fresh);
        let orders = if orders.is_empty() { self.orders(sender, &letter.subject) } else { orders };
        found.name_orders(orders);
        found.offer_id = first_group(sender.offer.as_ref(), fresh);
        found.buyer = letter
            .links
            .iter()
            .find_map(|link| first_group(sender.buyer_link.as_ref(), path_of(link)))
            .or_else(|| self.buyer(fresh))
            .or_else(|| first_group(sender.buyer_subject.as_ref(), &letter.subject));
        let sums = money::find(&self.languages, fresh);
        if sums.len() > 1 {
            found.remarks.push(format!("it names {} different sums, {}; the first counts", sums.len(), listed(&sums)));
        }
        found.amount = sums.into_iter().next();
        let due = dates::deadline(&self.languages, fresh, base);
        found.due_at = due.chosen;
        found.due_source = due.chosen.map(|_| MailDueSource::Stated);
        if due.others > 0 {
            found.remarks.push(format!("it names {} times that may be deadlines; the earliest counts", due.others + 1));
        }
        if due.unsure {
            let remark = "not all that it says of its time was understood, so the earliest that it may mean counts; read the mail";
            found.remarks.push(remark.into());
        }
        if found.due_at.is_none() && found.waits {
            found.due_at = base.map(|base| base.plus_millis(ASSUMED));
            found.due_source = found.due_at.map(|_| MailDueSource::Assumed);
        }
        self.compare_parts(found, sender, letter);
    }

    /// Whether text and HTML part, which different mail programs show, say the same.
    fn compare_parts(&self, found: &mut Found, sender: &Sender, letter: &Letter) {
        let Some(other) = &letter.other_text else { return };
        let (other, _) = quote::fresh(other, &self.languages);
        let number = first_group(sender.case_number.as_ref(), &other);
        let order = self.orders(sender, &other).into_iter().next();
        let amount = money::find(&self.languages, &other).into_iter().next();
        fn differ<T: PartialEq>(one: &Option<T>, two: &Option<T>) -> bool {
            one.is_some() && two.is_some() && one != two
        }
        if differ(&found.case_number, &number) || differ(&found.order_id, &order) || differ(&found.amount, &amount) {
            found.remarks.push("its text and its HTML name different facts; the text was believed".into());
        }
    }

    /// The labelled number of the text before that of the subject.
    fn case_number(&self, found: &mut Found, sender: &Sender, subject: &str, fresh: &str) {
        let all = groups(sender.case_number.as_ref(), fresh);
        if all.len() > 1 {
            found.remarks.push(format!("its text names {} cases, {}; the first counts", all.len(), listed(&all)));
        }
        let in_text = all.into_iter().next();
        let in_subject = first_group(sender.case_number.as_ref(), subject);
        if let (Some(text), Some(subject)) = (&in_text, &in_subject)
            && text != subject
        {
            found.remarks.push(format!("its subject names case {subject}, its text case {text}"));
        }
        found.case_number = in_text.or(in_subject);
    }

    /// The numbers of orders near a word for orders, or else the only one there is; the first is the one to take.
    fn orders(&self, sender: &Sender, text: &str) -> Vec<String> {
        let Some(form) = sender.order.as_ref() else { return Vec::new() };
        let mut all: Vec<regex::Match<'_>> = form.find_iter(text).take(50).collect();
        all.retain(|found| {
            let digit = |letter: Option<char>| letter.is_some_and(|letter| letter.is_ascii_alphanumeric());
            !digit(text[..found.start()].chars().next_back()) && !digit(text[found.end()..].chars().next())
        });
        let distinct = |found: &mut dyn Iterator<Item = &regex::Match<'_>>| {
            let mut orders: Vec<String> = Vec::new();
            for order in found.map(|found| found.as_str().to_ascii_lowercase()) {
                if !orders.contains(&order) {
                    orders.push(order);
                }
            }
            orders
        };
        let near = |found: &&regex::Match<'_>| self.languages.says(For::Order, before(text, found.start(), 120));
        let named = distinct(&mut all.iter().filter(near));
        let any = distinct(&mut all.iter());
        if named.is_empty() && any.len() == 1 { any } else { named }
    }

    /// A login behind a word for buyers: after a colon, or at once where it cannot be a word.
    fn buyer(&self, text: &str) -> Option<String> {
        let words = self.languages.get(For::Buyer)?;
        words.find_iter(text).take(50).find_map(|word| {
            let line = text[word.end()..].lines().next()?;
            let plain = |letter: char| letter.is_ascii_alphanumeric() || "._-:".contains(letter);
            let next = line
                .strip_prefix(' ')
                .unwrap_or_default()
                .split(' ')
                .next()
                .unwrap_or_default()
                .trim_matches([',', '.', ';', ':']);
            let odd = next.contains(|letter: char| letter.is_ascii_digit() || "._-".contains(letter));
            if odd && (3..=40).contains(&next.len()) && next.chars().all(plain) {
                return Some(next.to_owned());
            }
            let (label, value) = line.split_once([':', '：'])?;
            let label_is_short = label.chars().count() <= 12;
            let login = value.trim().split(|letter: char| letter.is_whitespace() || letter == ',').next()?;
            let login = login.trim_matches(['(', ')', '.', ';']);
            let fits = label_is_short && (3..=40).contains(&login.len()) && login.chars().all(plain);
            fits.then(|| login.to_owned())
        })
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

fn first_group(pattern: Option<&regex::Regex>, text: &str) -> Option<String> {
    Some(pattern?.captures(text)?.get(1)?.as_str().to_owned())
}

/// The different things that the pattern finds, in the order in which they stand.
fn groups(pattern: Option<&regex::Regex>, text: &str) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    for found in pattern.iter().flat_map(|pattern| pattern.captures_iter(text).take(50)) {
        if let Some(part) = found.get(1).filter(|part| !all.iter().any(|known| known == part.as_str())) {
            all.push(part.as_str().to_owned());
        }
    }
    all
}

/// The first few, for a sentence.
fn listed<T: ToString>(all: &[T]) -> String {
    let shown: Vec<String> = all.iter().take(3).map(T::to_string).collect();
    format!("{}{}", shown.join(", "), if all.len() > 3 { ", …" } else { "" })
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
/// The path of a link: what stands in its query is somebody else's.
fn path_of(link: &str) -> &str {
    link.split(['?', '#']).next().unwrap_or_default()
}
