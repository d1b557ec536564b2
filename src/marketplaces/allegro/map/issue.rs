//! A discussion or a complaint with its chat, as a case.

use super::super::wire::chat::Entry;
use super::super::wire::issue::{Issue, Status, Type};
use super::{Reader, attachments, blank, issue_facts, issue_turn, mark, newest, same_login};
use crate::domain::{Author, Buyer, Case, CaseKey, Instant, Kind, Message, Money, PlatformDate};
use crate::marketplaces::Identity;
use crate::marketplaces::allegro::wire::chat::Role;
use crate::marketplaces::allegro::wire::lenient::fingerprint;

/// What is known of an issue's talk.
#[derive(Debug, Default)]
pub(in super::super) struct Talk {
    /// The entries, in any order.
    pub(in super::super) entries: Vec<Entry>,
    /// What could not be read of it.
    pub(in super::super) problems: Vec<String>,
    /// It could not be had at all.
    pub(in super::super) unknown: bool,
}

/// One message with the role under which it came.
pub(super) struct Said {
    pub(super) message: Message,
    pub(super) role: Option<Role>,
    /// Its date could not be read, so nobody knows what it came after.
    pub(super) undated: bool,
}

/// The case of an issue. `seen_at` stands in for an opening date that cannot be read.
pub(in super::super) fn case(
    key: CaseKey,
    issue: &Issue,
    talk: Talk,
    problems: Vec<String>,
    me: &Identity,
    seen_at: Instant,
) -> Case {
    let mut reader = Reader::after(problems);
    talk.problems.iter().for_each(|problem| reader.note(problem));
    let state = issue.current_state.as_ref();
    let status = state.and_then(|state| state.status.as_ref());
    let opened = reader.instant("openedDate", issue.opened_date.as_deref());
    if opened.is_none() {
        reader.note("the issue has no readable openedDate");
    }
    let mut case = blank(key, kind(issue, status), status.map(Status::as_str), opened.unwrap_or(seen_at));
    if status.is_none() {
        reader.note("the issue has no readable status");
    }
    case.open = status.is_none_or(Status::is_open);
    let said = talk_of(&mut reader, issue, &talk.entries, me, case.opened_at);
    plain_fields(&mut case, issue);
    case.claimed = claimed(&mut reader, issue);
    case.platform_dates = platform_dates(&mut reader, issue, &case);
    issue_facts::fill(&mut case, issue, &said);
    issue_turn::fill(&mut case, issue, &said, talk.unknown);
    case.messages = said.into_iter().map(|said| said.message).collect();
    let listed = issue.chat.as_ref().and_then(|chat| chat.last_message.as_ref());
    let listed = reader.instant("chat.lastMessage.createdAt", listed.and_then(|last| last.created_at.as_deref()));
    case.last_event_at = newest(&case).max(listed);
    case.problem = reader.problem();
    case
}

/// Dispute or claim. A type that is not known is told by its status, and by the due date that only claims have.
pub(in super::super) fn kind(issue: &Issue, status: Option<&Status>) -> Kind {
    match &issue.kind {
        Some(Type::Claim) => Kind::Claim,
        Some(Type::Dispute) => Kind::Dispute,
        _ if status.is_some_and(|status| status.as_str().starts_with("CLAIM_")) => Kind::Claim,
        _ if status.is_none() && issue.decision_due_date.is_some() => Kind::Claim,
        _ => Kind::Dispute,
    }
}

fn plain_fields(case: &mut Case, issue: &Issue) {
    let buyer = issue.buyer.as_ref();
    case.buyer =
        Buyer { id: buyer.and_then(|buyer| buyer.id.clone()), login: buyer.and_then(|buyer| buyer.login.clone()) };
    case.order_id = issue.checkout_form.as_ref().and_then(|order| order.id.clone());
    case.reference = issue.reference_number.clone();
    case.subject = issue.subject.clone();
    let stated = issue.reason.as_ref().and_then(|reason| reason.kind.clone());
    // The sandbox puts the bare code into the subject; a sentence there is for people and never interpreted.
    let coded = issue.subject.as_ref().filter(|text| is_code(text)).cloned();
    case.reason = stated.or(coded);
    let offer = issue.offer.as_ref();
    case.items = offer.and_then(|offer| Some((offer.id.clone()?, offer.quantity.unwrap_or(1)))).into_iter().collect();
    let reason = case.reason.as_deref();
    mark(case, "not-received", matches!(reason, Some("NO_PRODUCT_RECEIVED" | "DID_NOT_RECEIVE_GOODS_AFTER_PAYMENT")));
}

fn is_code(text: &str) -> bool {
    text.contains('_') && text.bytes().all(|byte| byte.is_ascii_uppercase() || byte == b'_')
}

/// The largest sum that the buyer names; nothing below one minor unit is a sum.
fn claimed(reader: &mut Reader, issue: &Issue) -> Option<Money> {
    let expectations = issue.expectations.iter().flatten();
    let sums = expectations.filter_map(|one| reader.money("expectations.refund", one.refund.as_ref()));
    sums.filter(|money| money.minor > 0).max_by_key(Money::rank)
}

/// The dates that Allegro states for an open issue: both for a claim's verdict, one beside the computed clock of a
/// discussion.
fn platform_dates(reader: &mut Reader, issue: &Issue, case: &Case) -> Vec<PlatformDate> {
    let status_due = issue.current_state.as_ref().and_then(|state| state.status_due_date.as_deref());
    let decision_due = issue.decision_due_date.as_deref();
    let wanted: &[(&str, &str, Option<&str>)] = match case.kind {
        Kind::Claim => {
            &[("AL-C02", "decisionDueDate", decision_due), ("AL-C02", "currentState.statusDueDate", status_due)]
        }
        _ => &[("AL-D01", "currentState.statusDueDate", status_due)],
    };
    let dates = wanted.iter().filter_map(|(rule, field, text)| {
        let due_at = reader.instant(field, *text)?;
        Some(PlatformDate { rule: (*rule).into(), field: (*field).into(), due_at })
    });
    let dates: Vec<_> = dates.collect();
    if case.open { dates } else { Vec::new() }
}

/// The whole talk, oldest first: the chat, and the opening where the chat does not hold it. Allegro's order differs by type.
fn talk_of(reader: &mut Reader, issue: &Issue, entries: &[Entry], me: &Identity, opened_at: Instant) -> Vec<Said> {
    let initial = issue.chat.as_ref().and_then(|chat| chat.initial_message.as_ref());
    // Discussions of the old system have the literal word in place of an opening.
    let initial = initial.filter(|entry| entry.id.as_deref() != Some("TODO") && entry.text.as_deref() != Some("TODO"));
    let initial = initial.filter(|entry| entry.id.is_none() || entries.iter().all(|known| known.id != entry.id));
    let buyer = issue.buyer.as_ref().and_then(|buyer| buyer.login.as_deref());
    let all = entries.iter().chain(initial);
    let mut said: Vec<_> = all.map(|entry| one(reader, entry, buyer, me, opened_at)).collect();
    said.sort_by(|a, b| (a.message.at, &a.message.id).cmp(&(b.message.at, &b.message.id)));
    said
}

fn one(reader: &mut Reader, entry: &Entry, buyer: Option<&str>, me: &Identity, opened_at: Instant) -> Said {
    let at = reader.instant("chat.createdAt", entry.created_at.as_deref());
    if at.is_none() {
        reader.note("a message has no readable date");
    }
    let writer = entry.author.as_ref();
    let login = writer.and_then(|writer| writer.login.clone());
    let role = writer.and_then(|writer| writer.role.clone());
    let text = entry.text.clone().unwrap_or_default();
    let id = entry.id.clone().unwrap_or_else(|| made_up_id(&text, entry.created_at.as_deref()));
    let message = Message {
        id,
        at: at.unwrap_or(opened_at),
        author: author(role.as_ref(), login.as_deref(), buyer, me),
        login,
        text,
        attachments: attachments(entry.attachments.as_ref()),
    };
    Said { message, role, undated: at.is_none() }
}

fn made_up_id(text: &str, created_at: Option<&str>) -> String {
    let mark = fingerprint(&serde_json::json!([text, created_at]));
    format!("unreadable-{}", mark.get(..16).unwrap_or(&mark))
}

/// Who really wrote. Allegro's bots and advisers come under the role `SELLER` (allegro-api §4.5, rules AL-C05): only the
/// account's own login is proof of the seller.
fn author(role: Option<&Role>, login: Option<&str>, buyer: Option<&str>, me: &Identity) -> Author {
    if same_login(login, Some(&me.login)) {
        return Author::Seller;
    }
    match role {
        Some(Role::Buyer) => Author::Buyer,
        Some(Role::System) => Author::System,
        Some(Role::Seller | Role::Admin | Role::Fulfillment) => Author::Platform,
        Some(Role::Other(_)) | None if same_login(login, buyer) => Author::Buyer,
        Some(Role::Other(_)) | None => Author::Platform,
    }
}
