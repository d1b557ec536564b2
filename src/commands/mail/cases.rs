//! Cases of kind `protection`, made of the mails of one application.

use super::Desk;
use super::belongs::OWN;
use super::doubt::{ANSWER_UNKNOWN, Doubt};
use super::notices::{self, is_notice};
use crate::commands::entered;
use crate::domain::{
    Author, Buyer, Case, CaseKey, Event, Instant, Kind, Mail, MailDueSource, MailVerdict, Money, Move, Order,
    PlatformDate, at_risk,
};
use crate::email::MailKind;
use crate::error::Result;
use crate::protection::Limits;
use crate::store::{MailsBy, StoredCase};

/// The list that such cases come from.
const RESOURCE: &str = "mail";
/// The rule whose step a time stated in a mail ends.
const STATED_RULE: &str = "AL-P05";
/// Where such a time comes from, for the explanation.
pub(super) const STATED_IN: &str = "stated in e-mail";

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
        let (Some(first), Some(last)) = (mails.first(), has_say(mails).last().or(mails.last())) else {
            return Ok(None);
        };
        let marketplace = last.marketplace.clone().unwrap_or_default();
        let mut case = Case::unreadable(key.clone(), &marketplace, Kind::Protection, String::new(), first.received_at);
        let newest = |of: fn(&Mail) -> Option<String>| mails.iter().rev().find_map(of);
        let doubt = Doubt::of(mails);
        case.problem = None;
        case.status = doubt.map_or_else(|| last.mail_kind.to_uppercase(), |doubt| doubt.status().into());
        case.reason = Some(last.mail_kind.clone());
        case.subject = Some(doubt.map_or_else(|| last.subject.clone(), |doubt| doubt.subject(&last.subject)));
        // What a forger names must neither be found by its number nor stand beside a genuine order or buyer.
        if doubt != Some(Doubt::Failed) {
            case.buyer = Buyer { id: None, login: newest(|mail| mail.buyer.clone()) };
            case.order_id = newest(|mail| mail.order_id.clone());
            case.reference = newest(|mail| mail.case_number.clone());
        }
        if doubt.is_none() {
            case.claimed = has_say(mails).filter_map(|mail| mail.amount.clone()).last();
        }
        case.last_event_at = Some(last.received_at);
        case.marks.extend(doubt.map(|doubt| doubt.mark().into()));
        for mail in mails {
            self.tell(&mut case, mail)?;
        }
        self.tell_answers(&mut case, mails);
        match mails.iter().any(is_notice) {
            true => notices::standing(self.app.engine()?, &mut case, mails),
            false => self.standing(&mut case, mails),
        }
        let unknown = mails.iter().any(|mail| mail.answer_state == "unknown");
        case.allowed_actions = match doubt {
            _ if unknown => vec!["mail resolve".into()],
            Some(doubt) => vec![doubt.step().into()],
            None if mails.iter().any(Mail::may_be_answered) => vec!["mail reply".into()],
            None => Vec::new(),
        };
        if unknown {
            // Nobody may take it for answered, nor for unanswered.
            (case.status, case.open, case.turn) = (ANSWER_UNKNOWN.into(), true, Move::Seller);
        }
        Ok(Some(case))
    }

    /// What may be lost, or was: nothing that mails in doubt name, nothing once the application is withdrawn or denied, and never more
    /// than the programme pays.
    fn stake(&self, case: &Case, mails: &[Mail], order: Option<&Order>) -> Result<Option<Money>> {
        if Doubt::of(mails).is_some() {
            return Ok(None);
        }
        let ended = has_say(mails).filter_map(|mail| mail.outcome.as_deref()).last();
        if matches!(ended, Some("denied" | "withdrawn")) {
            return Ok(None);
        }
        let stake = at_risk(case, order);
        let limits = Limits::built_in()?;
        let at = mails.first().map_or(case.opened_at, |mail| mail.received_at);
        Ok(stake.map(|money| limits.capped(&case.marketplace, at, money).0))
    }

    /// Whose turn it is, and the marks and dates that the rules ask for. Every mail may start a clock; only those that have a say end one.
    fn standing(&self, case: &mut Case, mails: &[Mail]) {
        let kind = |mail: &Mail| self.kind(mail);
        let ends = |mail: &Mail| says(mail, mails) && kind(mail).is_some_and(|kind| kind.closes);
        let since = mails.iter().rposition(ends).map_or(0, |at| at + 1);
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
        let (due, undated) = due_of(&waiting, mails);
        let first = undated.unwrap_or(first);
        // A reminder does not start the time anew.
        let at = case.events.iter().map(|event| event.at).filter(|at| *at >= first.received_at.plus_millis(-DAY)).min();
        let (author, asked) = match Doubt::of(mails).map(|doubt| doubt.called(&case.marketplace)) {
            Some(called) if !verified(first) => (Author::System, format!("{called}, asks for an explanation")),
            Some(called) => (Author::Platform, format!("{called} asks for an explanation")),
            None => (Author::Platform, "the marketplace asked for an explanation by e-mail".to_owned()),
        };
        let at = at.unwrap_or(first.received_at);
        case.events.push(Event { at, author, kind: "mail-asked".into(), text: asked });
        if let Some((mail, due_at)) = due {
            let doubt = if verified(mail) { "" } else { ", which is not verified" };
            let field = format!("{STATED_IN} {}{doubt}", mail.short());
            case.platform_dates.push(PlatformDate { rule: STATED_RULE.into(), field, due_at });
        }
        if undated.is_some() {
            case.marks.insert("mail-undated".into());
        }
        case.events.sort_by_key(|event| event.at);
    }

    pub(super) fn kind(&self, mail: &Mail) -> Option<&MailKind> {
        let sender =
            self.book.senders().iter().find(|sender| Some(&sender.marketplace) == mail.marketplace.as_ref())?;
        sender.kinds.iter().find(|kind| kind.name == mail.mail_kind)
    }
}

/// The time that counts of the mails that wait, with its mail, and the mail whose assumed time counts beside it. The newest word of the
/// marketplace moves a time; whoever has no say can only bring it forward.
fn due_of<'a>(waiting: &[&'a Mail], all: &[Mail]) -> (Option<(&'a Mail, Instant)>, Option<&'a Mail>) {
    let stated = |mail: &&'a Mail| {
        let due = mail.due_at.filter(|_| mail.due_source == Some(MailDueSource::Stated));
        due.map(|due| (*mail, due))
    };
    let (word, others): (Vec<&Mail>, Vec<&Mail>) = waiting.iter().partition(|mail| says(mail, all));
    let newest = word.iter().rev().find_map(stated);
    let earliest = others.iter().filter_map(stated).chain(newest).min_by_key(|(_, due)| *due);
    let undated = waiting.iter().find(|mail| stated(mail).is_none()).copied();
    (earliest, undated.filter(|_| newest.is_none()))
}

/// Whether what a mail says may end or move what others began: it is the marketplace's, and about something known here, unless none of
/// its case is.
fn says(mail: &Mail, all: &[Mail]) -> bool {
    verified(mail) && (mail.linked || !all.iter().any(|other| other.linked))
}

fn has_say(mails: &[Mail]) -> impl Iterator<Item = &Mail> {
    mails.iter().filter(|mail| says(mail, mails))
}

fn verified(mail: &Mail) -> bool {
    mail.verdict == MailVerdict::Verified
}

const DAY: i64 = 86_400_000;
