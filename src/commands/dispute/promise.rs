//! Accepting in words: a letter that states the decision and what is offered.

use super::{Accept, allowed, due_line, sum, talk};
use crate::commands::act::{Desk, Plan, Question, files, text};
use crate::commands::refund::promised;
use crate::domain::refund::left;
use crate::domain::{Kind, Money};
use crate::error::{Error, ErrorKind, Result};
use crate::output::Outcome;
use crate::templates::Limits;
use std::str::FromStr;

/// What the seller grants.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Remedy {
    /// The price comes back.
    Refund,
    /// Part of it comes back, and the buyer keeps the goods.
    PartialRefund,
    /// The goods are replaced.
    Replacement,
    /// The goods come back before anything is decided.
    ReturnFirst,
}

impl Remedy {
    /// Every remedy with its word and its template.
    const ALL: [(Self, &'static str, &'static str); 4] = [
        (Self::Refund, "refund", "accept-refund"),
        (Self::PartialRefund, "partial-refund", "accept-partial-refund"),
        (Self::Replacement, "replacement", "accept-replacement"),
        (Self::ReturnFirst, "return-first", "return-first"),
    ];

    fn template(self) -> &'static str {
        Self::ALL.iter().find(|(remedy, ..)| *remedy == self).map_or("", |(_, _, template)| template)
    }

    fn takes_amount(self) -> bool {
        matches!(self, Self::Refund | Self::PartialRefund)
    }
}

impl FromStr for Remedy {
    type Err = String;

    fn from_str(text: &str) -> std::result::Result<Self, String> {
        Self::ALL
            .iter()
            .find(|(_, word, _)| *word == text)
            .map(|(remedy, ..)| *remedy)
            .ok_or_else(|| format!("`{text}` is none of {}", Self::ALL.map(|(_, word, _)| word).join(", ")))
    }
}

/// Writes what is granted. What binds the seller is asked first.
pub(super) async fn promise(
    desk: &Desk<'_>,
    options: &Accept,
    given: &text::Given,
    evidence: &files::Given,
) -> Result<Outcome> {
    let Some(remedy) = options.with else {
        let words = Remedy::ALL.map(|(_, word, _)| word).join(", ");
        return Err(Error::usage("this is settled in words, so say what you grant").hint(format!("--with {words}")));
    };
    let amount = amount(desk, remedy, options.amount.as_deref())?;
    let files = files::enclose(desk, evidence)?;
    let known: Vec<(&str, String)> = amount.iter().map(|sum| ("amount", sum.to_string())).collect();
    let limits = Limits::of(&desk.case().marketplace, Kind::Dispute);
    let text = text::words(desk, given, Some(remedy.template()), &known, &limits)?.unwrap_or_default();
    let said = said(remedy, amount.as_ref());
    let plan = Plan {
        command: "dispute accept",
        steps: talk::messages(text.clone(), files, &format!("Told the buyer: {said}")),
        question: (remedy != Remedy::ReturnFirst).then(|| question(desk, &said, &text)),
        warnings: remedy
            .takes_amount()
            .then(|| "this is a message: it moves no money by itself".into())
            .into_iter()
            .collect(),
        hints: Vec::new(),
    };
    desk.act_if(allowed(desk, "dispute accept").and_then(|()| covered(desk, amount.as_ref())), plan).await
}

/// The sum that is granted: more than nothing, and no more than was paid and is not refunded yet.
fn amount(desk: &Desk<'_>, remedy: Remedy, given: Option<&str>) -> Result<Option<Money>> {
    let total = desk.order.as_ref().and_then(|order| order.total.as_ref());
    let Some(given) = given else {
        return match remedy {
            Remedy::PartialRefund => Err(Error::usage("a partial refund needs its sum").hint("--amount 12.50")),
            _ => Ok(None),
        };
    };
    if !remedy.takes_amount() {
        return Err(Error::usage("--amount is for refund and partial-refund"));
    }
    let known = total.or(desk.stored.at_risk.as_ref()).ok_or_else(|| {
        Error::failed("neither the order nor the case names a sum, so its currency is not known")
            .hint(desk.next("show"))
    })?;
    let sum = sum::read(given, &known.currency)?;
    if sum.minor == 0 {
        return Err(Error::usage("a refund of nothing is none"));
    }
    if total.is_some_and(|total| sum.minor > total.minor) {
        let said = format!("{sum} is more than the {known} that were paid for the order");
        return Err(Error::new(ErrorKind::Guard, said).for_account(&desk.account.name));
    }
    Ok(Some(sum))
}

/// Refuses a sum that is over the configured limit, or that earlier refunds no longer leave. What was promised before they were made stays promised.
fn covered(desk: &Desk<'_>, amount: Option<&Money>) -> Result<()> {
    amount.map(|sum| promised(desk.app, sum)).transpose()?;
    let left = desk.order.as_ref().and_then(left);
    match amount.zip(left).filter(|(sum, left)| sum.minor > left.minor) {
        Some((sum, left)) => {
            let said = format!("{sum} is more than the {left} of the order that earlier refunds left");
            Err(Error::new(ErrorKind::Guard, said).for_account(&desk.account.name))
        }
        None => Ok(()),
    }
}

fn said(remedy: Remedy, amount: Option<&Money>) -> String {
    let sum = amount.map(|sum| format!(" of {sum}")).unwrap_or_default();
    match remedy {
        Remedy::Refund => format!("accepted, with a refund{sum}"),
        Remedy::PartialRefund => format!("accepted, with a partial refund{sum}"),
        Remedy::Replacement => "accepted, with a replacement".into(),
        Remedy::ReturnFirst => "the goods come back first".into(),
    }
}

fn question(desk: &Desk<'_>, said: &str, text: &str) -> Question {
    let buyer = desk.case().buyer.login.as_deref().unwrap_or("the buyer");
    let words: String = text.chars().take(300).collect();
    let more = if words.len() < text.len() { "…" } else { "" };
    let mut lines = vec!["The letter binds you:".to_owned()];
    lines.extend(words.lines().filter(|line| !line.trim().is_empty()).map(|line| format!("  {line}")));
    lines.extend((!more.is_empty()).then(|| format!("  {more}")));
    let refunded: Vec<String> = desk
        .order
        .iter()
        .flat_map(|order| &order.refunds)
        .map(|refund| format!("{} ({})", refund.total, refund.status))
        .collect();
    lines.extend((!refunded.is_empty()).then(|| format!("Refunded before: {}.", refunded.join(", "))));
    lines.extend(due_line(desk));
    Question { title: format!("Tell {buyer}: {said}? ({})", desk.account.name), lines, ask: "Send it?".into() }
}
