//! Which case made of mails a mail belongs to. Only what a mail itself names joins it to others: no signature covers References, so that
//! anybody can let a genuine mail of another seller's look like the next one of a thread here.

use super::cases::is_own;
use super::notices::is_notice;
use crate::domain::{Mail, MailVerdict};
use crate::email::Found;
use crate::error::Result;
use crate::store::{Cache, MailsBy};
use sha2::{Digest, Sha256};
use std::collections::HashSet;

/// What the id of a case made of mails begins with.
pub(super) const OWN: &str = "mail-";
/// So many mails that a mail refers to are looked at.
const MOST_REFERENCES: usize = 20;

/// Mails that are verified and mails that are not never make one case: numbers of a forger must not reach a genuine one.
pub(super) const fn class(verdict: MailVerdict) -> Option<char> {
    match verdict {
        MailVerdict::Verified => Some('v'),
        MailVerdict::Unverified => Some('d'),
        // A forger's must not reach one that only lacks somebody to vouch for it either.
        MailVerdict::Failed => Some('f'),
        _ => None,
    }
}

/// The mails beside which a mail is read.
pub(super) struct Others<'a> {
    pub cache: &'a Cache,
    /// Those that are themselves to be read anew, so that where they belonged says nothing.
    pub unread: &'a HashSet<String>,
}

impl Others<'_> {
    /// The protection case of a mail: that of the mails with its number or its order, else a new one where its kind makes one. One that
    /// names another order, or another number, never joins.
    pub fn own_case(&self, mail: &Mail, found: &Found) -> Result<Option<String>> {
        let Some(own) = class(mail.verdict) else { return Ok(None) };
        if !found.case && !found.closes {
            return Ok(None);
        }
        let mut beside = match &mail.case_number {
            Some(number) => self.cache.mails_by(MailsBy::Number(number))?,
            None => Vec::new(),
        };
        if let Some(order) = &mail.order_id {
            beside.extend(self.cache.mails_by(MailsBy::Order(order))?);
        }
        let may =
            |other: &Mail| other.account == mail.account && class(other.verdict) == Some(own) && !is_notice(other);
        for other in beside.iter().filter(|other| may(other)) {
            if let Some(id) = other.case.as_ref().filter(|id| is_own(id) && !self.unread.contains(&other.hash))
                && self.fits(mail, id)?
            {
                return Ok(Some(id.clone()));
            }
        }
        if !found.case {
            return Ok(None);
        }
        let id = new_id(mail, own, "");
        let order = mail.order_id.as_deref().unwrap_or(&mail.hash);
        Ok(Some(if self.fits(mail, &id)? { id } else { new_id(mail, own, order) }))
    }

    /// Whether no mail of a case names another order or another number.
    fn fits(&self, mail: &Mail, case: &str) -> Result<bool> {
        let differ = |one: &Option<String>, two: &Option<String>| one.is_some() && two.is_some() && one != two;
        let mails = self.cache.mails_by(MailsBy::Case(case))?;
        let others = mails.iter().filter(|other| other.hash != mail.hash && other.account == mail.account);
        Ok(!others
            .filter(|other| !self.unread.contains(&other.hash))
            .any(|other| differ(&other.order_id, &mail.order_id) || differ(&other.case_number, &mail.case_number)))
    }

    /// What a reader is told of a mail that refers to those of another case.
    pub fn elsewhere(&self, mail: &Mail, references: &[String]) -> Result<Option<String>> {
        for reference in references.iter().rev().take(MOST_REFERENCES) {
            for other in self.cache.mails_by(MailsBy::Message(reference))? {
                let case = other.case.as_ref().filter(|id| is_own(id) && mail.case.as_ref() != Some(id));
                if let Some(case) = case.filter(|_| other.account == mail.account && other.hash != mail.hash) {
                    let id = other.short();
                    return Ok(Some(format!(
                        "it refers to e-mail {id} of {case}, which anybody can write: naming no order or number of that case, it is not part of it"
                    )));
                }
            }
        }
        Ok(None)
    }
}

/// The same mail makes the same case on every machine.
fn new_id(mail: &Mail, class: char, apart: &str) -> String {
    let key = mail.case_number.as_ref().or(mail.message_id.as_ref()).unwrap_or(&mail.hash);
    id_of(mail, &format!("{class}\n{key}{apart}"))
}

/// The id of a case that is made of mails with this in common.
pub(super) fn id_of(mail: &Mail, common: &str) -> String {
    let text = format!("{}\n{common}", mail.account.as_deref().unwrap_or_default());
    let digest: String = Sha256::digest(text.as_bytes()).iter().take(6).map(|byte| format!("{byte:02x}")).collect();
    format!("{OWN}{digest}")
}
