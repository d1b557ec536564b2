//! Cases of kind `protection`, made of the mails of one application.

use super::Desk;
use super::read::base_of;
use crate::commands::entered;
use crate::domain::{
    Attachment, Author, Buyer, Case, CaseKey, Change, Event, Kind, Mail, MailDueSource, MailVerdict, Message, Money,
    Move, Order, PlatformDate, at_risk,
};
use crate::email::{Found, Letter, MailKind};
use crate::error::Result;
use crate::journal::State;
use crate::protection::Limits;
use crate::store::{Cache, MailsBy, StoredCase};
use sha2::{Digest, Sha256};

/// The list that such cases come from.
const RESOURCE: &str = "mail";
/// What the id of such a case begins with.
const OWN: &str = "mail-";
/// The rule whose step a time stated in a mail ends.
const STATED_RULE: &str = "AL-P05";
/// The longest text that a timeline holds of a mail.
const MOST_TEXT: usize = 20_000;

/// Whether a case was made of mails.
pub(super) fn is_own(id: &str) -> bool {
    id.starts_with(OWN)
}

/// The id that the path of a link names, such as `…/dyskusje/<uuid>`.
pub(super) fn id_in_link(link: &str) -> Option<String> {
    let path = link.split(['?', '#']).next()?;
    let is_uuid = |piece: &&str| {
        piece.len() == 36 && piece.bytes().all(|byte| byte.is_ascii_hexdigit() || byte == b'-') && piece.contains('-')
    };
    path.split('/').rev().find(is_uuid).map(str::to_ascii_lowercase)
}

/// Mails that are verified and mails that are not never make one case: numbers of a forger must not reach a genuine one.
fn class(verdict: MailVerdict) -> Option<char> {
    match verdict {
        MailVerdict::Verified => Some('v'),
        MailVerdict::Unverified | MailVerdict::Failed => Some('d'),
        _ => None,
    }
}

/// The protection case of a mail: that of the mails with its number, its thread or its order, else a new one where its kind makes
/// one.
pub(super) fn own_case(cache: &Cache, mail: &Mail, found: &Found, references: &[String]) -> Result<Option<String>> {
    let Some(own) = class(mail.verdict) else { return Ok(None) };
    if !found.case && !found.closes {
        return Ok(None);
    }
    let fits = |other: &Mail| {
        let number = mail.case_number.is_none() || other.case_number.is_none() || other.case_number == mail.case_number;
        other.hash != mail.hash && other.account == mail.account && class(other.verdict) == Some(own) && number
    };
    let case = |mails: Vec<Mail>| {
        mails.into_iter().filter(|other| fits(other)).find_map(|other| other.case.filter(|id| is_own(id)))
    };
    let mut known = None;
    if let Some(number) = &mail.case_number {
        known = case(cache.mails_by(MailsBy::Number(number))?);
    }
    for reference in references.iter().rev().take(20).filter(|_| known.is_none()).collect::<Vec<_>>() {
        known = known.or(case(cache.mails_by(MailsBy::Message(reference))?));
    }
    if let Some(order) = mail.order_id.as_ref().filter(|_| known.is_none()) {
        known = case(cache.mails_by(MailsBy::Order(order))?);
    }
    Ok(known.or_else(|| found.case.then(|| new_id(mail, own))))
}

/// The same mail makes the same case on every machine.
fn new_id(mail: &Mail, class: char) -> String {
    let key = mail.case_number.as_ref().or(mail.thread.as_ref()).unwrap_or(&mail.hash);
    let text = format!("{}\n{class}\n{key}", mail.account.as_deref().unwrap_or_default());
    let digest: String = Sha256::digest(text.as_bytes()).iter().take(6).map(|byte| format!("{byte:02x}")).collect();
    format!("{OWN}{digest}")
}

impl Desk<'_> {
    /// Makes the case anew out of its mails. A case without an account is not listed, because nobody's it would be.
    pub(super) async fn rebuild(&self, account: &str, id: &str) -> Result<()> {
        let (cache, at) = (self.app.cache()?, self.app.clock());
        let mut mails: Vec<Mail> = cache.mails_by(MailsBy::Case(id))?;
        mails.retain(|mail| mail.account.as_deref() == Some(account));
        if self.lay_answers_over(&mut mails) {
            cache.put_mails(&mails, &[])?;
        }
        let key = CaseKey { account: account.into(), id: id.into() };
        let Some(case) = self.case_of(&key, &mails)? else { return cache.forget(&key) };
        let order = match &case.order_id {
            Some(order) => cache.order(account, order)?.map(|(order, _)| order),
            None => None,
        };
        let entered = entered::of_account(self.app, account).await?.remove(id);
        let deadlines = match &entered {
            Some(entered) => self.app.engine()?.deadlines(&entered.laid_over(&case), entered.manual.as_ref(), at),
            None => self.app.engine()?.deadlines(&case, None, at),
        };
        cache.put(&[StoredCase {
            at_risk: self.stake(&case, &mails, order.as_ref())?,
            deadlines,
            resource: RESOURCE.into(),
            fingerprint: String::new(),
            details_at: at,
            seen_at: at,
            case,
        }])
    }

    fn case_of(&self, key: &CaseKey, mails: &[Mail]) -> Result<Option<Case>> {
        let (Some(first), Some(last)) = (mails.first(), mails.last()) else { return Ok(None) };
        let marketplace = last.marketplace.clone().unwrap_or_default();
        let mut case = Case::unreadable(key.clone(), &marketplace, Kind::Protection, String::new(), first.received_at);
        let newest = |of: fn(&Mail) -> Option<String>| mails.iter().rev().find_map(of);
        let verified = last.verdict == MailVerdict::Verified;
        case.problem = None;
        case.status = if verified { last.mail_kind.to_uppercase() } else { "NOT_VERIFIED".into() };
        case.reason = Some(last.mail_kind.clone());
        case.subject = Some(if verified { last.subject.clone() } else { format!("not verified: {}", last.subject) });
        case.buyer = Buyer { id: None, login: newest(|mail| mail.buyer.clone()) };
        case.order_id = newest(|mail| mail.order_id.clone());
        case.reference = newest(|mail| mail.case_number.clone());
        case.claimed = mails.iter().rev().find_map(|mail| mail.amount.clone());
        case.last_event_at = Some(last.received_at);
        for mail in mails {
            self.tell(&mut case, mail)?;
        }
        self.tell_answers(&mut case, mails);
        self.standing(&mut case, mails);
        let may = |mail: &Mail| mail.refused.is_none() || mail.refused.as_deref() == Some("UNLINKED");
        if mails.iter().any(|mail| mail.repliable && may(mail)) {
            case.allowed_actions = vec!["mail reply".into()];
        }
        Ok(Some(case))
    }

    /// What may be lost, or was: nothing once the application is withdrawn or denied, and never more than the programme pays.
    fn stake(&self, case: &Case, mails: &[Mail], order: Option<&Order>) -> Result<Option<Money>> {
        let ended = mails.iter().rev().find_map(|mail| mail.outcome.as_deref().filter(|_| verified(mail)));
        if matches!(ended, Some("denied" | "withdrawn")) {
            return Ok(None);
        }
        let stake = at_risk(case, order);
        let limits = Limits::built_in()?;
        let at = mails.first().map_or(case.opened_at, |mail| mail.received_at);
        Ok(stake.map(|money| limits.capped(&case.marketplace, at, money).0))
    }

    /// What the seller has sent, in the timeline.
    fn tell_answers(&self, case: &mut Case, mails: &[Mail]) {
        for record in self.answers.of(mails).filter(|record| record.state == State::Sent) {
            let Change::Mail { from, to, text, files, message_id, .. } = &record.action.change else { continue };
            case.messages.push(Message {
                id: message_id.clone(),
                at: record.at,
                author: Author::Seller,
                login: Some(from.clone()),
                text: text.chars().take(MOST_TEXT).collect(),
                attachments: files.iter().map(|file| Attachment { name: file.name.clone(), url: None }).collect(),
            });
            let text = format!("answered by e-mail to {to} (journal {})", record.id);
            case.events.push(Event { at: record.at, author: Author::Seller, kind: "mail-answered".into(), text });
        }
        case.messages.sort_by_key(|message| message.at);
    }

    /// One mail in the timeline.
    fn tell(&self, case: &mut Case, mail: &Mail) -> Result<()> {
        let letter = self.kept.beginning(&mail.hash).ok().and_then(|raw| crate::email::parse(&raw).ok());
        let gone = if mail.purged_at.is_some() { "(its text was deleted)" } else { "(the mail's own file is gone)" };
        let letter = letter.unwrap_or_else(|| Letter { text: gone.into(), ..Letter::default() });
        let verified = mail.verdict == MailVerdict::Verified;
        let doubt = if verified { String::new() } else { format!("[{}: {}] ", mail.verdict, mail.from) };
        let text: String = letter.text.chars().take(MOST_TEXT).collect();
        case.messages.push(Message {
            id: mail.id.clone(),
            at: mail.received_at,
            author: if verified { Author::Platform } else { Author::System },
            login: Some(mail.from.clone()),
            text: format!("{doubt}{}\n\n{text}", mail.subject),
            attachments: letter
                .attachments
                .iter()
                .map(|file| Attachment { name: file.name.clone(), url: None })
                .collect(),
        });
        let kind = mail.mail_kind.replace('_', "-");
        let words = mail.mail_kind.replace('_', " ");
        let text = format!("{doubt}e-mail: {words} ({})", mail.id.chars().take(8).collect::<String>());
        case.events.push(Event { at: base_of(mail, &letter), author: Author::Platform, kind, text });
        Ok(())
    }

    /// Whose turn it is, and the marks and dates that the rules ask for.
    fn standing(&self, case: &mut Case, mails: &[Mail]) {
        let kind = |mail: &Mail| self.kind(mail);
        let since = mails.iter().rposition(|mail| kind(mail).is_some_and(|kind| kind.closes)).map_or(0, |at| at + 1);
        let answered = mails.iter().rposition(|mail| mail.answer_state == "answered").map_or(0, |at| at + 1);
        let waiting: Vec<&Mail> =
            mails.iter().skip(since.max(answered)).filter(|mail| kind(mail).is_some_and(|kind| kind.waits)).collect();
        let Some(first) = waiting.first() else {
            case.turn = if answered > since { Move::Platform } else { Move::None };
            case.open = case.turn == Move::Platform;
            return;
        };
        case.turn = Move::Seller;
        case.marks.insert("mail-waits".into());
        // A reminder does not start the time anew.
        let at = case.events.iter().map(|event| event.at).filter(|at| *at >= first.received_at.plus_millis(-DAY)).min();
        let asked = match verified(first) {
            true => "the marketplace asked for an explanation by e-mail",
            false => "an e-mail that is not verified asks for an explanation",
        };
        let at = at.unwrap_or(first.received_at);
        case.events.push(Event { at, author: Author::Platform, kind: "mail-asked".into(), text: asked.into() });
        let stated = waiting.iter().rev().find(|mail| mail.due_source == Some(MailDueSource::Stated));
        match stated.and_then(|mail| mail.due_at.map(|due| (mail, due))) {
            Some((mail, due_at)) => {
                let id: String = mail.id.chars().take(8).collect();
                let doubt = if verified(mail) { "" } else { ", which is not verified" };
                let field = format!("stated in e-mail {id}{doubt}");
                let date = PlatformDate { rule: STATED_RULE.into(), field, due_at };
                case.platform_dates.push(date);
            }
            None => drop(case.marks.insert("mail-undated".into())),
        }
        case.events.sort_by_key(|event| event.at);
    }

    pub(super) fn kind(&self, mail: &Mail) -> Option<&MailKind> {
        let sender =
            self.book.senders().iter().find(|sender| Some(&sender.marketplace) == mail.marketplace.as_ref())?;
        sender.kinds.iter().find(|kind| kind.name == mail.mail_kind)
    }
}

fn verified(mail: &Mail) -> bool {
    mail.verdict == MailVerdict::Verified
}

const DAY: i64 = 86_400_000;
