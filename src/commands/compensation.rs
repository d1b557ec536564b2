//! What a buyer-protection programme has paid for an order. Who refunds must look here first: what the marketplace paid must not be
//! paid again (AL-P09).

use super::entered;
use crate::app::App;
use crate::domain::{Case, Instant, Kind, Mail, MailVerdict, Money};
use crate::error::Result;
use crate::protection::Limits;
use crate::store::MailsBy;
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
    for mail in cache.mails_by(MailsBy::Order(order))? {
        if mail.account.as_deref() == Some(account) {
            found.mail(&mail);
        }
    }
    Ok(found.ended(&limits))
}

/// What is found on the way.
#[derive(Default)]
struct Found {
    facts: Vec<Fact>,
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

    /// Oldest first: a later decision takes the place of an earlier one.
    fn mail(&mut self, mail: &Mail) {
        if mail.verdict != MailVerdict::Verified || !mail.closes {
            if mail.verdict == MailVerdict::Verified && mail.repliable {
                self.applied_at = self.applied_at.or(Some(mail.received_at));
                self.sum = self.sum.take().or_else(|| mail.amount.clone());
            }
            return;
        }
        self.facts.retain(|fact| fact.source != "mail");
        let id = mail.short();
        let text = match mail.outcome.as_deref() {
            Some("granted") => format!("the decision in e-mail {id} grants the buyer's application"),
            None => format!("the decision in e-mail {id} does not say clearly whether it grants the application"),
            _ => return,
        };
        self.facts.push(Fact { at: mail.received_at, source: "mail", text, certain: mail.outcome.is_some() });
        self.marketplace = mail.marketplace.clone().unwrap_or_default();
        self.sum = mail.amount.clone().or(self.sum.take());
    }

    fn ended(self, limits: &Limits) -> Option<Compensation> {
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
