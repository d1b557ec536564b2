//! From the bytes of one mail to its row.

use super::belongs::{Others, class};
use super::notices::is_notice;
use super::{Desk, cases, keys};
use crate::config;
use crate::domain::{Instant, Mail, MailVerdict};
use crate::email::{self, Checked, Found, Letter, Raw, Trust};
use crate::error::Result;
use crate::store::MailsBy;

/// A mail that was read.
pub(super) struct Read {
    pub mail: Mail,
    /// `None` when it could not be parsed.
    pub letter: Option<Letter>,
    pub checked: Checked,
    /// Whether it is worth keeping: what is neither from a marketplace nor looks like it is private post.
    pub matters: bool,
}

/// How a mail belongs to what the cache knows.
#[derive(Debug, Default)]
struct Link {
    account: Option<String>,
    /// Whether its order, or a case of the marketplace, is known.
    known: bool,
    /// The case of the marketplace.
    case: Option<String>,
}

impl Desk<'_> {
    /// Reads a mail of a mailbox.
    pub(super) fn read(&self, mailbox: &config::Mail, raw: &Raw) -> Result<Read> {
        let hash = email::hash(&raw.bytes);
        let letter = match email::parse(raw) {
            Ok(letter) => letter,
            Err(why) => return Ok(self.unreadable(mailbox, raw, &hash, &why)),
        };
        let mut found = self.book.recognise(&letter, raw.received_at);
        self.pick_order(mailbox, &mut found)?;
        let mut link = self.link(mailbox, &letter, &found)?;
        link.known = link.known || self.knows_number(&link, &found, &hash)?;
        let received_at = raw.received_at.or(letter.sent_at).unwrap_or_default();
        let keys = keys::Keys::of(mailbox);
        let lookup = |name: &str| keys.find(name);
        let trust = Trust {
            mailbox,
            sandbox: self.account_of(&link).is_some_and(|account| account.environment == "sandbox"),
            login: link.account.as_deref().map(|account| self.login(account)).transpose()?.flatten(),
            received_at,
            linked: link.known,
            lookup: Some(&lookup),
        };
        let checked = email::check(&raw.bytes, &letter, &found, &self.book, &trust);
        let answered = raw.flags.iter().any(|flag| flag.eq_ignore_ascii_case("\\Answered"));
        let mut mail = Mail {
            id: hash.chars().take(16).collect(),
            hash,
            mailbox: mailbox.name.clone(),
            account: link.account.clone(),
            folder: raw.folder.clone(),
            uid: raw.uid,
            uid_validity: raw.uid_validity,
            mail_kind: found.kind.clone(),
            marketplace: found.marketplace.clone(),
            from: letter.from.first().map(|from| from.address.clone()).unwrap_or_default(),
            subject: letter.subject.clone(),
            received_at,
            language: found.language.clone(),
            repliable: found.repliable,
            refused: checked.refused().map(str::to_owned),
            verdict: checked.verdict,
            reply_to: checked.reply_to.clone(),
            case_number: found.case_number.clone(),
            order_id: found.order_id.clone(),
            offer_id: found.offer_id.clone(),
            buyer: found.buyer.clone(),
            amount: found.amount.clone(),
            due_at: found.due_at,
            due_source: found.due_source,
            case: None,
            answer_state: "none".into(),
            flagged: answered,
            closes: found.closes,
            notice: found.notice,
            linked: link.known,
            outcome: found.outcome.clone(),
            message_id: letter.message_id.clone(),
            thread: letter.references.first().or(letter.message_id.as_ref()).cloned(),
            remarks: letter.remarks.iter().chain(&found.remarks).cloned().collect(),
            purged_at: None,
        };
        if !letter.hidden.is_empty() {
            mail.remarks.push("its HTML hides text from the eye; `mail show` shows it apart".into());
        }
        if is_junk(&mail.folder) && mail.verdict == MailVerdict::Verified {
            mail.remarks.push("it lies in the junk folder".into());
        }
        mail.case = match is_notice(&mail) && class(mail.verdict).is_some() {
            true => self.case_of_notice(&mail, &letter, link.case.as_deref())?,
            false => {
                let unread = self.unread.borrow();
                let others = Others { cache: self.app.cache()?, unread: &unread };
                let own = others.own_case(&mail, &found)?;
                mail.case = own.clone();
                mail.remarks
                    .extend(others.elsewhere(&mail, &letter.references)?.filter(|_| found.case || found.closes));
                own.or(link.case)
            }
        };
        // What an answer means to the mails beside it is worked out when they are there too.
        if !mail.case.as_deref().is_some_and(cases::is_own) {
            self.lay_answers_over(std::slice::from_mut(&mut mail));
        }
        self.twins(&mut mail)?;
        let own = mailbox.own_addresses().iter().any(|own| own.eq_ignore_ascii_case(&mail.from));
        let matters =
            mail.verdict != MailVerdict::NotMarketplace || (!own && found.kind != "other" && self.names_brand(&letter));
        Ok(Read { mail, letter: Some(letter), checked, matters })
    }

    /// The row of a mail that cannot be parsed: visible, and nothing of it believed.
    fn unreadable(&self, mailbox: &config::Mail, raw: &Raw, hash: &str, why: &str) -> Read {
        let mail = Mail {
            id: hash.chars().take(16).collect(),
            hash: hash.into(),
            mailbox: mailbox.name.clone(),
            account: Some(mailbox.account.clone()).filter(|account| !account.is_empty()),
            folder: raw.folder.clone(),
            uid: raw.uid,
            uid_validity: raw.uid_validity,
            mail_kind: "unreadable".into(),
            marketplace: None,
            from: String::new(),
            subject: String::new(),
            received_at: raw.received_at.unwrap_or_default(),
            language: None,
            repliable: false,
            refused: Some("UNREADABLE".into()),
            verdict: MailVerdict::Unverified,
            reply_to: None,
            case_number: None,
            order_id: None,
            offer_id: None,
            buyer: None,
            amount: None,
            due_at: None,
            due_source: None,
            case: None,
            answer_state: "none".into(),
            flagged: false,
            closes: false,
            notice: false,
            linked: false,
            outcome: None,
            message_id: None,
            thread: None,
            remarks: vec![format!("it cannot be read: {why}")],
            purged_at: None,
        };
        Read { mail, letter: None, checked: Checked::default(), matters: true }
    }

    /// Of several orders that a mail names, the one that is known here, if only one is.
    fn pick_order(&self, mailbox: &config::Mail, found: &mut Found) -> Result<()> {
        let mut known = Vec::new();
        for order in found.orders.iter().take(20) {
            let marketplace = found.marketplace.clone();
            let alone = Found { order_id: Some(order.clone()), marketplace, ..Found::default() };
            let link = self.link(mailbox, &Letter::default(), &alone)?;
            if link.known || link.case.is_some() {
                known.push(order.clone());
            }
        }
        if let [only] = known.as_slice() {
            found.order_id = Some(only.clone());
        }
        Ok(())
    }

    /// The account, and what the cache knows of the order, the case and the buyer.
    fn link(&self, mailbox: &config::Mail, letter: &Letter, found: &Found) -> Result<Link> {
        let (config, cache) = (self.app.config()?, self.app.cache()?);
        let fits = |name: &&String| {
            let account = config.accounts.get(*name);
            account.is_some_and(|account| found.marketplace.as_ref().is_none_or(|own| *own == account.marketplace))
        };
        let own = Some(&mailbox.account).filter(fits);
        let others: Vec<&String> = config.accounts.keys().filter(fits).collect();
        let account = own.or(if let [only] = others.as_slice() { Some(*only) } else { None });
        let account = account.cloned().or_else(|| Some(mailbox.account.clone()).filter(|name| !name.is_empty()));
        let Some(name) = account else { return Ok(Link::default()) };
        let mut link = Link { known: false, case: None, account: Some(name.clone()) };
        if let Some(order) = &found.order_id {
            link.known = cache.knows_order(&name, order)?;
            let mut cases = cache.cases_of_order(&name, order)?;
            cases.retain(|case| !cases::is_own(&case.key.id));
            link.case = cases.into_iter().next().map(|case| case.key.id);
        }
        // A link to a discussion names its case; the link itself is never opened.
        for id in letter.links.iter().filter_map(|link| cases::id_in_link(link)).take(20) {
            let key = crate::domain::CaseKey { account: name.clone(), id };
            if link.case.is_none() && cache.load(&key)?.is_some() {
                link.known = true;
                link.case = Some(key.id);
            }
        }
        if let Some(number) = found.case_number.as_ref().filter(|_| link.case.is_none())
            && let crate::store::Found::One(key) = cache.find(number, std::slice::from_ref(&name))?
            && cache.load(&key)?.is_some_and(|stored| stored.case.reference.as_ref() == Some(number))
            && !cases::is_own(&key.id)
        {
            link.known = true;
            link.case = Some(key.id);
        }
        if link.case.is_none() && found.order_id.is_none() {
            link.case = self.only_case_of_buyer(&name, found)?;
        }
        Ok(link)
    }

    /// Whether a verified mail about something that is known here has named the same application before. One that names another order
    /// beside it proves nothing.
    fn knows_number(&self, link: &Link, found: &Found, hash: &str) -> Result<bool> {
        let Some(number) = &found.case_number else { return Ok(false) };
        let knows = |other: &Mail| {
            let same_order = found.order_id.is_none() || found.order_id == other.order_id;
            let known = other.verdict == MailVerdict::Verified && other.linked && other.account == link.account;
            known && same_order && other.hash != hash
        };
        Ok(self.app.cache()?.mails_by(MailsBy::Number(number))?.iter().any(knows))
    }

    /// The one open case of a buyer, where the mail names nothing better. It joins the mail to the case and proves nothing.
    fn only_case_of_buyer(&self, account: &str, found: &Found) -> Result<Option<String>> {
        let Some(buyer) = &found.buyer else { return Ok(None) };
        let filter = crate::store::Filter {
            accounts: vec![account.to_owned()],
            buyer: Some(buyer.clone()),
            ..crate::store::Filter::default()
        };
        let mut cases = self.app.cache()?.list(&filter, None, 5)?;
        cases.retain(|case| !cases::is_own(&case.key.id));
        Ok(if let [only] = cases.as_slice() { Some(only.key.id.clone()) } else { None })
    }

    fn account_of(&self, link: &Link) -> Option<&config::Account> {
        self.app.config().ok()?.accounts.get(link.account.as_ref()?)
    }

    /// The seller's login, as far as the cache knows it.
    fn login(&self, account: &str) -> Result<Option<String>> {
        let Some((identity, _)) = self.app.cache()?.identity(account)? else { return Ok(None) };
        let identity: serde_json::Value = serde_json::from_str(&identity).unwrap_or_default();
        Ok(identity["login"].as_str().map(str::to_owned))
    }

    /// Mails with the same Message-ID and other content: an attack or a mistake, so both are marked (email.md §6.1).
    fn twins(&self, mail: &mut Mail) -> Result<()> {
        let Some(id) = &mail.message_id else { return Ok(()) };
        let same = self.app.cache()?.mails_by(MailsBy::Message(id))?;
        for mut twin in same.into_iter().filter(|twin| twin.hash != mail.hash) {
            mail.remarks.push(format!("{TWIN}, {}", twin.id));
            if !twin.remarks.iter().any(|remark| remark.starts_with(TWIN)) {
                twin.remarks.push(format!("{TWIN}, {}", mail.id));
                self.app.cache()?.put_mails(&[twin], &[])?;
            }
        }
        Ok(())
    }

    fn names_brand(&self, letter: &Letter) -> bool {
        let text = format!("{}\n{}", letter.subject, letter.text).to_lowercase();
        self.book.senders().iter().flat_map(|sender| &sender.brands).any(|brand| text.contains(brand.as_str()))
    }
}

const TWIN: &str = "another mail has the same Message-ID and other content";

fn is_junk(folder: &str) -> bool {
    let folder = folder.to_lowercase();
    ["junk", "spam", "wiadomości-śmieci", "nevyžádaná", "垃圾"].iter().any(|name| folder.contains(name))
}

/// The base of a mail's clock: the earlier of its date and its arrival.
pub(super) fn base_of(mail: &Mail, letter: &Letter) -> Instant {
    letter.sent_at.map_or(mail.received_at, |sent| sent.min(mail.received_at))
}
