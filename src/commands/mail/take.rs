//! Taking mails in: keeping the bytes, storing the rows, making the cases; and doing all that again when the patterns change.

use super::Desk;
use super::cases::is_own;
use super::notices::is_notice;
use super::read::Read;
use crate::config;
use crate::domain::Mail;
use crate::email::Raw;
use crate::error::Result;
use crate::store::{MailSeen, MailsBy};
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;

/// The cache's note of the patterns and settings that its mails were read by.
const READ_BY: &str = "mail-read-by";
/// Raised with every change of what is kept of a mail, so that those that were read before are read again.
const FORM: u32 = 3;

/// More mails than a cache has.
const MOST: u64 = 10_000;

/// What came of one mail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Taken {
    /// It was kept.
    Kept,
    /// It was there already.
    Known,
    /// It could not be read; a row says so.
    Unreadable,
    /// It is private post.
    Private,
}

impl Desk<'_> {
    /// Takes a mail in. The bytes are kept before any row says so, and the row stands before the case.
    pub(super) async fn take(
        &self,
        mailbox: &config::Mail,
        raw: &Raw,
        seen: Option<MailSeen>,
        always: bool,
    ) -> Result<(Taken, Mail)> {
        let cache = self.app.cache()?;
        let Read { mail, letter, matters, .. } = self.read(mailbox, raw)?;
        if let Some(left) = self.kept.purged(&mail.hash).filter(|_| !always) {
            let seen: Vec<MailSeen> =
                seen.map(|seen| MailSeen { mail_id: Some(left.id.clone()), ..seen }).into_iter().collect();
            cache.put_mails(std::slice::from_ref(&left), &seen)?;
            return Ok((Taken::Known, left));
        }
        if !matters && !always {
            cache.put_mails(&[], seen.as_slice())?;
            return Ok((Taken::Private, mail));
        }
        let known = cache.find_mails(&mail.id)?.into_iter().find(|known| known.hash == mail.hash);
        let seen: Vec<MailSeen> =
            seen.map(|seen| MailSeen { mail_id: Some(mail.id.clone()), ..seen }).into_iter().collect();
        // The same mail may lie in several folders: the first place counts, an answer in any of them.
        let known = known.filter(|known| known.purged_at.is_none());
        if let Some(known) = known.filter(|known| known.flagged || !mail.flagged) {
            // A folder that was numbered anew holds the mail under another number.
            let moved = known.mailbox == mail.mailbox
                && known.folder == mail.folder
                && (known.uid, known.uid_validity) != (mail.uid, mail.uid_validity);
            if !moved {
                cache.put_mails(&[], &seen)?;
                return Ok((Taken::Known, known));
            }
            self.kept.keep(&mailbox.name, raw)?;
            let known = Mail { uid: mail.uid, uid_validity: mail.uid_validity, ..known };
            cache.put_mails(std::slice::from_ref(&known), &seen)?;
            return Ok((Taken::Known, known));
        }
        self.kept.keep(&mailbox.name, raw)?;
        cache.put_mails(std::slice::from_ref(&mail), &seen)?;
        if let (Some(account), Some(case)) = (&mail.account, mail.case.as_ref().filter(|id| is_own(id))) {
            self.rebuild(account, case).await?;
        }
        self.tell_notice(&mail).await?;
        Ok((if letter.is_some() { Taken::Kept } else { Taken::Unreadable }, mail))
    }

    /// Reads all kept mails again when they were read by other patterns or settings, or the cache has none of them.
    pub(super) async fn refresh(&self) -> Result<()> {
        let cache = self.app.cache()?;
        let digest = self.digest()?;
        if cache.note(READ_BY)?.as_deref() == Some(digest.as_str()) {
            return Ok(());
        }
        // The cases that they made before too: one may have none of them any more.
        let mut cases: BTreeSet<(String, String)> = cache.mails(MOST)?.iter().filter_map(own_case_of).collect();
        for left in self.kept.all_purged()? {
            cases.extend(left.account.clone().zip(left.case.clone().filter(|id| is_own(id))));
            cache.put_mails(&[left], &[])?;
        }
        let mut kept = Vec::new();
        for hash in self.kept.all()?.into_iter().filter(|hash| self.kept.purged(hash).is_none()) {
            // A file that was changed is not read; `mail sync` gets it again.
            if let Ok((mailbox, raw)) = self.kept.load(&hash) {
                let sent = raw.received_at;
                kept.push((sent, hash, mailbox));
            }
        }
        kept.sort();
        self.unread.replace(kept.iter().map(|(_, hash, _)| hash.clone()).collect());
        let mut notices = Vec::new();
        for (_, hash, mailbox) in &kept {
            let (_, raw) = self.kept.load(hash)?;
            let mail = self.read(&self.mailbox(mailbox)?, &raw)?.mail;
            cases.extend(own_case_of(&mail));
            cache.put_mails(std::slice::from_ref(&mail), &[])?;
            self.unread.borrow_mut().remove(hash);
            notices.extend(Some(mail).filter(is_notice));
        }
        for notice in &notices {
            self.tell_notice(notice).await?;
        }
        for (account, case) in cases {
            self.rebuild(&account, &case).await?;
        }
        cache.forget_mail_seen()?;
        super::marks::forget(self.app)?;
        cache.set_note(READ_BY, &digest)
    }

    /// Reads those mails again that were not linked to anything: a sync may have brought their orders, or another mail of their case.
    pub(super) async fn link_again(&self) -> Result<()> {
        let cache = self.app.cache()?;
        let mut waiting = cache.mails(MOST)?;
        let alone = |mail: &Mail| is_notice(mail) && own_case_of(mail).is_some();
        waiting.retain(|mail| alone(mail) || (!mail.linked && (mail.order_id.is_some() || mail.case_number.is_some())));
        // What names its order first: others are linked through it.
        waiting.sort_by_key(|mail| (mail.order_id.is_none(), mail.received_at));
        for known in waiting {
            let by_order = match known.account.as_ref().zip(known.order_id.as_ref()) {
                Some((account, order)) => cache.knows_order(account, order)?,
                None => false,
            };
            let linked = |other: &Mail| other.linked && other.account == known.account;
            let by_number = match &known.case_number {
                Some(number) => cache.mails_by(MailsBy::Number(number))?.iter().any(linked),
                None => false,
            };
            if by_order || by_number || alone(&known) {
                self.read_again(&known).await?;
            }
        }
        Ok(())
    }

    /// Reads a mail again from its kept bytes, and makes its case anew; the one that it belonged to before too.
    async fn read_again(&self, known: &Mail) -> Result<()> {
        let Ok((mailbox, raw)) = self.kept.load(&known.hash) else { return Ok(()) };
        let mail = self.read(&self.mailbox(&mailbox)?, &raw)?.mail;
        self.replace(known, &mail).await
    }

    /// Puts a mail as it was read now in the place of what was known of it.
    pub(super) async fn replace(&self, known: &Mail, mail: &Mail) -> Result<()> {
        if known == mail {
            return Ok(());
        }
        self.app.cache()?.put_mails(std::slice::from_ref(mail), &[])?;
        self.bring_up(mail).await?;
        self.tell_notice(mail).await?;
        match own_case_of(known).filter(|old| own_case_of(mail).as_ref() != Some(old)) {
            Some((account, case)) => self.rebuild(&account, &case).await,
            None => Ok(()),
        }
    }

    /// Changes with the patterns, the mailboxes and this program.
    fn digest(&self) -> Result<String> {
        let config = self.app.config()?;
        let said = format!(
            "{} {FORM}\n{}\n{:?}\n{:?}",
            env!("CARGO_PKG_VERSION"),
            self.book.digest(),
            config.mail,
            config.accounts
        );
        Ok(Sha256::digest(said.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect())
    }
}

/// The account and the id of the case that was made of a mail.
fn own_case_of(mail: &Mail) -> Option<(String, String)> {
    mail.account.clone().zip(mail.case.clone().filter(|id| is_own(id)))
}
