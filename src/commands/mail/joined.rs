//! One timeline of a case: what the marketplace says, and what came by mail about the same order.

use super::cases::is_own;
use crate::app::App;
use crate::domain::{Author, Case, CaseKey, DOUBTED_MAIL, Event, Mail, MailVerdict};
use crate::error::Result;
use crate::store::MailsBy;

/// An order with more cases than this has no timeline that anybody reads.
const MOST: usize = 10;

/// Adds to a case what is known of its order elsewhere: mails to a case of a marketplace, and to a case made of mails what was said
/// in the marketplace's own.
pub fn join(app: &App, case: &mut Case) -> Result<()> {
    let cache = app.cache()?;
    if is_own(&case.key.id) {
        let Some(order) = case.order_id.clone() else { return Ok(()) };
        for summary in cache.cases_of_order(&case.key.account, &order)?.into_iter().take(MOST) {
            let key = summary.key;
            if let Some(other) = cache.load(&key)?.filter(|_| !is_own(&key.id)) {
                add_case(case, &key, other.case);
            }
        }
    } else {
        let mut mails: Vec<Mail> = cache.mails_by(MailsBy::Case(&case.key.id))?;
        if let Some(order) = &case.order_id {
            mails.extend(cache.mails_by(MailsBy::Order(order))?);
        }
        mails.retain(|mail| mail.account.as_ref() == Some(&case.key.account));
        mails.sort_by(|one, two| (one.received_at, &one.id).cmp(&(two.received_at, &two.id)));
        mails.dedup_by(|one, two| one.id == two.id);
        case.events.extend(mails.iter().map(event));
    }
    case.events.sort_by_key(|event| event.at);
    case.messages.sort_by_key(|message| message.at);
    Ok(())
}

fn add_case(case: &mut Case, key: &CaseKey, other: Case) {
    let name = other.reference.clone().unwrap_or_else(|| key.id.chars().take(8).collect());
    let kind = other.kind.as_str();
    case.events.extend(
        other.events.into_iter().map(|event| Event { text: format!("{kind} {name}: {}", event.text), ..event }),
    );
    case.messages.extend(other.messages);
}

/// A mail in the timeline of a case of the marketplace's: its word where it is verified, else that of nobody who is known. What failed the
/// checks is only named, because its own words are meant to be believed.
fn event(mail: &Mail) -> Event {
    let (id, from, at) = (mail.short(), &mail.from, mail.received_at);
    let doubted = |text: String| Event { at, author: Author::System, kind: DOUBTED_MAIL.into(), text };
    match mail.verdict {
        MailVerdict::Verified => {
            let text = format!("e-mail {id}, {}: {}", mail.verdict, mail.subject);
            Event { at, author: Author::Platform, kind: "mail".into(), text }
        }
        MailVerdict::Relay => {
            doubted(format!("? e-mail {id} of a buyer or a carrier, through the relay ({from}): {}", mail.subject))
        }
        MailVerdict::Unverified => doubted(format!("? e-mail {id}, not verified, from {from}: {}", mail.subject)),
        MailVerdict::NotMarketplace => {
            doubted(format!("? e-mail {id}, not from a marketplace, from {from}: {}", mail.subject))
        }
        MailVerdict::Failed | MailVerdict::Lookalike | MailVerdict::DuplicateHeader => doubted(format!(
            "! e-mail {id}, not to be trusted ({}), from {from}; its text is not shown here: mail verify {id}",
            mail.verdict
        )),
    }
}
