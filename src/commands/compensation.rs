//! What a buyer-protection programme has paid for an order. Who refunds must look here first: what the marketplace paid must not be
//! paid again (AL-P09).

use super::entered;
use crate::app::App;
use crate::domain::{Case, Instant, Kind, Mail, MailVerdict, Money};
use crate::error::Result;
use crate::marketplaces::Marketplace;
use crate::protection::Limits;
use crate::store::{Cache, MailsBy};
use serde::Serialize;

/// The flag that the seller sets where no API shows that the programme has paid.
const FLAG: &str = "compensated";

/// One thing that says so.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Fact {
    /// When it was said; when the case was opened, where that is not known.
    pub at: Instant,
    /// `return`, `mail` or `flag`.
    pub source: &'static str,
    /// What says so, a sentence part.
    pub text: String,
    /// Whether it says so beyond doubt: a decision that does not clearly grant the application does not.
    pub certain: bool,
}

/// What the programme has paid for an order.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Compensation {
    /// Everything that says so.
    pub facts: Vec<Fact>,
    /// The sum, as far as it is known: what the marketplace takes back from the seller.
    pub charge_back: Option<Money>,
    /// The programme's limit, where it cut the sum off.
    pub limited_by: Option<String>,
}

impl Compensation {
    /// Whether it is beyond doubt that the programme has paid.
    pub fn is_certain(&self) -> bool {
        self.facts.iter().any(|fact| fact.certain)
    }

    /// All facts in one sentence part, for a refusal.
    pub fn why(&self) -> String {
        self.facts.iter().map(|fact| fact.text.as_str()).collect::<Vec<_>>().join("; ")
    }
}

/// What is known here of a compensation for an order; `None` where nothing says that there was one. Only mails whose sender is verified
/// count, because a forger must not keep a buyer from his refund.
pub async fn compensated(app: &App, account: &str, order: &str) -> Result<Option<Compensation>> {
    let (cache, limits) = (app.cache()?, Limits::built_in()?);
    let flagged = entered::of_account(app, account).await?;
    let mut found = Found::default();
    for key in cache.cases_of_order(account, order)?.into_iter().map(|case| case.key) {
        let Some(stored) = cache.load(&key)? else { continue };
        let case = stored.case;
        if case.kind == Kind::Return && limits.paid_return(&case.marketplace, &case.status) {
            let text = format!("return {} is {}: refunded by the programme", name(&case), case.status);
            found.add(&case.marketplace, case.opened_at, "return", text, case.items_total.clone());
        }
        if flagged.get(&key.id).is_some_and(|entered| entered.flags.contains(FLAG)) {
            let text = format!("you flagged {} as {FLAG}", name(&case));
            found.add(&case.marketplace, case.opened_at, "flag", text, stored.at_risk);
        }
    }
    let named = cache.mails_by(MailsBy::Order(order))?;
    for mail in about(cache, account, order, named.iter().filter(|mail| is_verified(mail)))? {
        found.mail(&mail);
    }
    Ok(found.ended(&limits))
}

/// What only e-mails that nobody vouches for say of a compensation for an order, a sentence each. It keeps no buyer from his refund, and
/// whoever refunds must have read it. What failed the checks says nothing at all.
pub fn hearsay(app: &App, account: &str, order: &str) -> Result<Vec<String>> {
    let cache = app.cache()?;
    let heard = |mail: &Mail| matches!(mail.verdict, MailVerdict::Verified | MailVerdict::Unverified);
    let named = cache.mails_by(MailsBy::Order(order))?;
    let known = about(cache, account, order, named.iter().filter(|mail| is_verified(mail)))?;
    let all = about(cache, account, order, named.iter().filter(|mail| heard(mail)))?;
    let new = all.iter().filter(|mail| heard(mail) && mail.closes);
    let new = new.filter(|mail| !(is_verified(mail) && known.iter().any(|other| other.hash == mail.hash)));
    let said = new.filter_map(|mail| {
        let id = mail.short();
        let who = Marketplace::named(mail.marketplace.as_deref()?).ok()?.title();
        let what = match mail.outcome.as_deref() {
            Some("granted") => format!("{who} has paid"),
            None => format!("{who} has decided, and perhaps paid,"),
            _ => return None,
        };
        let sum = mail.amount.as_ref().map(|sum| format!(" {sum}")).unwrap_or_default();
        Some(match is_verified(mail) {
            false => format!("an e-mail that is not verified says that {what}{sum} for order {order}: mail verify {id}"),
            true => format!(
                "e-mail {id} says that {what}{sum} for application {}, which only an e-mail that is not verified connects with order {order}: mail verify {id}",
                mail.case_number.as_deref().unwrap_or_default()
            ),
        })
    });
    Ok(said.collect())
}

/// The mails about an order, oldest first: those that name it, and those that name no order and an application, or belong to the case, of
/// which `named` say that it is about the order.
fn about<'a>(cache: &Cache, account: &str, order: &str, named: impl Iterator<Item = &'a Mail>) -> Result<Vec<Mail>> {
    let mut mails = Vec::new();
    for mail in named.filter(|mail| mail.account.as_deref() == Some(account)) {
        mails.push(mail.clone());
        if let Some(case) = &mail.case {
            mails.extend(cache.mails_by(MailsBy::Case(case))?);
        }
        if let Some(number) = &mail.case_number {
            mails.extend(cache.mails_by(MailsBy::Number(number))?);
        }
    }
    mails.retain(|mail| {
        mail.account.as_deref() == Some(account) && mail.order_id.as_deref().is_none_or(|other| other == order)
    });
    mails.sort_by(|one, two| (one.received_at, &one.hash).cmp(&(two.received_at, &two.hash)));
    mails.dedup_by(|one, two| one.hash == two.hash);
    Ok(mails)
}

fn is_verified(mail: &Mail) -> bool {
    mail.verdict == MailVerdict::Verified
}

/// What is found on the way.
#[derive(Default)]
struct Found {
    facts: Vec<Fact>,
    /// Each decision with the number of its application.
    decisions: Vec<(Option<String>, Fact)>,
    marketplace: String,
    applied_at: Option<Instant>,
    sum: Option<Money>,
}

impl Found {
    fn add(&mut self, marketplace: &str, at: Instant, source: &'static str, text: String, sum: Option<Money>) {
        self.facts.push(Fact { at, source, text, certain: true });
        self.marketplace = marketplace.into();
        self.sum = self.sum.take().or(sum);
    }

    /// Oldest first: a later decision takes the place of an earlier one about the same application.
    fn mail(&mut self, mail: &Mail) {
        if !is_verified(mail) || !mail.closes {
            if is_verified(mail) && mail.repliable {
                self.applied_at = self.applied_at.or(Some(mail.received_at));
                self.sum = self.sum.take().or_else(|| mail.amount.clone());
            }
            return;
        }
        let other =
            |number: &Option<String>| number.is_some() && mail.case_number.is_some() && *number != mail.case_number;
        self.decisions.retain(|(number, _)| other(number));
        let id = mail.short();
        let text = match mail.outcome.as_deref() {
            Some("granted") => format!("the decision in e-mail {id} grants the buyer's application"),
            None => format!("the decision in e-mail {id} does not say clearly whether it grants the application"),
            _ => return,
        };
        let fact = Fact { at: mail.received_at, source: "mail", text, certain: mail.outcome.is_some() };
        self.decisions.push((mail.case_number.clone(), fact));
        self.marketplace = mail.marketplace.clone().unwrap_or_default();
        self.sum = mail.amount.clone().or(self.sum.take());
    }

    fn ended(mut self, limits: &Limits) -> Option<Compensation> {
        self.facts.extend(self.decisions.into_iter().map(|(_, fact)| fact));
        let first = self.facts.iter().map(|fact| fact.at).min()?;
        let at = self.applied_at.unwrap_or(first);
        let capped = self.sum.map(|sum| {
            let (sum, limit) = limits.capped(&self.marketplace, at, sum);
            (sum, limit.map(|limit| format!("{}: at most {}", limit.programme, limit.most)))
        });
        let (charge_back, limited_by) = capped.map_or((None, None), |(sum, limit)| (Some(sum), limit));
        Some(Compensation { facts: self.facts, charge_back, limited_by })
    }
}

fn name(case: &Case) -> String {
    case.reference.clone().unwrap_or_else(|| case.key.id.chars().take(8).collect())
}
