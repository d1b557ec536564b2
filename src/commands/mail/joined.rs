//! One timeline of a case: what the marketplace says, and what came by mail about the same order.

use super::cases::is_own;
use crate::app::App;
use crate::domain::{Author, Case, CaseKey, Event, Mail};
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

fn event(mail: &Mail) -> Event {
    let id: String = mail.id.chars().take(8).collect();
    let text = format!("e-mail {id}, {}: {}", mail.verdict, mail.subject);
    Event { at: mail.received_at, author: Author::Platform, kind: "mail".into(), text }
}
