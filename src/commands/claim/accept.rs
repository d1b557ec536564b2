//! `claim accept`: the verdict that grants a claim.

use super::pay::{Pay, noted, pay};
use super::verdict::{Verdict, give};
use super::{amount, buyer, name, open};
use crate::app::App;
use crate::commands::act::{Desk, Guards, files, text};
use crate::commands::refund::promised;
use crate::domain::Money;
use crate::error::{Error, Result};
use crate::output::Outcome;
use serde_json::Value;

/// What the buyer gets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Remedy {
    /// The whole price.
    Refund,
    /// A part of it.
    PartialRefund,
    /// The goods, repaired.
    Repair,
    /// Other goods.
    Exchange,
}

/// How a claim is accepted.
#[derive(Clone, Debug)]
pub struct Accept {
    /// What the buyer gets.
    pub remedy: Remedy,
    /// The sum of a partial refund, such as `12.50`.
    pub amount: Option<String>,
    /// That the refund follows at once, and how; `None` when it does not.
    pub pay: Option<Pay>,
}

impl Remedy {
    /// The marketplace's word and the usual template.
    const fn words(self) -> (&'static str, &'static str) {
        match self {
            Self::Refund => ("ACCEPTED_REFUND", "accept-refund"),
            Self::PartialRefund => ("ACCEPTED_PARTIAL_REFUND", "accept-partial-refund"),
            Self::Repair => ("ACCEPTED_REPAIR", "accept-repair"),
            Self::Exchange => ("ACCEPTED_EXCHANGE", "accept-replacement"),
        }
    }

    fn spoken(self, amount: Option<&Money>) -> String {
        match (self, amount) {
            (Self::PartialRefund, Some(amount)) => format!("a refund of {amount}"),
            (Self::Refund | Self::PartialRefund, _) => "a refund".into(),
            (Self::Repair, _) => "a repair".into(),
            (Self::Exchange, _) => "an exchange".into(),
        }
    }
}

/// Accepts a claim, or changes the remedy of one that was accepted. That moves no money, which is said; with `pay` the refund follows.
pub async fn accept(
    app: &App,
    case: &str,
    wanted: &Accept,
    given: &text::Given,
    evidence: &files::Given,
    guards: Guards,
) -> Result<Outcome> {
    let remedy = wanted.remedy;
    match (remedy, &wanted.amount) {
        (Remedy::PartialRefund, None) => {
            return Err(Error::usage("a partial refund needs its amount").hint("--amount 12.50"));
        }
        (Remedy::Refund | Remedy::Repair | Remedy::Exchange, Some(_)) => {
            return Err(
                Error::usage("only a partial refund takes an amount").hint("--remedy partial-refund --amount 12.50")
            );
        }
        (Remedy::Repair | Remedy::Exchange, None) if wanted.pay.is_some() => {
            return Err(Error::usage("a repair and an exchange move no money").hint("--remedy refund --pay"));
        }
        _ => {}
    }
    let desk = open(app, case, guards).await?;
    let amount = wanted.amount.as_deref().map(|typed| amount::read(&desk, typed)).transpose()?;
    let (word, template) = remedy.words();
    let moves = matches!(remedy, Remedy::Refund | Remedy::PartialRefund);
    let spoken = remedy.spoken(amount.as_ref());
    let claim = format!("claim {} of {}", name(desk.case()), buyer(desk.case()));
    let verdict = Verdict {
        command: "claim accept",
        word: word.into(),
        template: Some(template),
        known: amount.iter().map(|money| ("amount", money.to_string())).collect(),
        title: format!("Accept {claim} with {spoken}? ({})", desk.account.name),
        law: vec![
            "An accepted claim cannot be rejected any more; only the remedy can be changed.".into(),
            earlier(&desk),
        ],
        done: format!("Accepted {claim} with {spoken}"),
        money: (moves && wanted.pay.is_none()).then(|| money(&desk, wanted)),
        partial_refund: amount.clone(),
        pays: None,
        refusal: amount.as_ref().and_then(|sum| promised(app, sum).err()),
    };
    match &wanted.pay {
        None => give(&desk, verdict, given, evidence).await.map(|outcome| noted(outcome, Value::Null)),
        Some(how) => pay(&desk, verdict, how, given, evidence).await,
    }
}

/// That a verdict was given before, in a line for the question.
fn earlier(desk: &Desk<'_>) -> String {
    match desk.case().status.as_str() {
        "CLAIM_ACCEPTED" => "It is accepted already: this changes the remedy.".into(),
        "CLAIM_REJECTED" => "It is rejected so far: this turns the verdict around.".into(),
        _ => String::new(),
    }
}

/// Accepting moves no money (allegro-api §4.7), so the seller is told where it is moved.
fn money(desk: &Desk<'_>, wanted: &Accept) -> String {
    let before = desk.order.as_ref().and_then(amount::refunded);
    let before = before.map(|sum| format!("; {sum} of the order was refunded before")).unwrap_or_default();
    if let Some(barrier) = desk.order.as_ref().and_then(|order| order.barrier.as_ref()) {
        return format!("accepting moves no money, and this tool cannot: {barrier}{before}");
    }
    let options = match &wanted.amount {
        Some(amount) => format!("--remedy partial-refund --amount {} --pay", amount.replace(' ', "")),
        None => "--remedy refund --pay".into(),
    };
    format!("accepting moves no money{before}. The refund: {} {options}", desk.next("claim accept"))
}
