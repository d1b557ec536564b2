//! Offers of one's own: at most one of each kind, and the kinds exclude each other (rules AE-F08).

use super::agree::RETURN;
use super::{address, due_line, of_dispute, sum};
use crate::commands::act::{Desk, Plan, Question, Step, text};
use crate::commands::refund::promised;
use crate::domain::{Author, Change, Kind, Money, Proposal, ReturnAddress};
use crate::error::{Error, ErrorKind, Result};
use crate::templates::Limits;

const REFUND: &str = "refund";

/// An offer as it was typed, such as `refund:12.50`.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Offer {
    kind: &'static str,
    amount: Money,
}

/// What was typed, and the words for it.
pub(super) struct Wanted<'a> {
    pub(super) command: &'static str,
    /// `refund:12.50` or `return:30.00`, one each.
    pub(super) offers: &'a [String],
    pub(super) return_address: Option<&'a str>,
    pub(super) reason: Option<&'a str>,
    pub(super) text: &'a text::Given,
}

/// The plan that makes or changes the offers.
pub(super) fn plan(desk: &Desk<'_>, wanted: &Wanted<'_>) -> Result<Plan> {
    let offers = read(desk, wanted.offers)?;
    let returns = offers.iter().any(|offer| offer.kind == RETURN);
    if wanted.return_address.is_some() && !returns {
        return Err(
            Error::usage("--return-address is for an offer that sends goods back").hint("--propose return:30.00")
        );
    }
    let words = words(desk, wanted, &offers)?;
    let (mut steps, mut lines, mut warnings) = (Vec::new(), Vec::new(), Vec::new());
    for (offer, text) in offers.iter().zip(words) {
        let own = own(desk, offer.kind);
        let to = match offer.kind {
            RETURN => destination(desk, wanted.return_address, own.is_some())?,
            _ => None,
        };
        lines.push(line(offer, own, to.as_ref()));
        warnings.extend(to.as_ref().and_then(address::doubt));
        let modifies = own.and_then(|own| own.id.clone());
        let refuses = if modifies.is_none() { Some(refused(desk)?) } else { None };
        let change = Change::Proposal {
            modifies,
            refuses,
            kind: offer.kind.into(),
            amount: offer.amount.clone(),
            whole: is_whole(desk),
            return_address_id: to.map(|to| to.id),
            text,
        };
        steps.push(Step { change, done: done(offer, own.is_some()) });
    }
    let standing: Vec<String> = standing(desk, &offers).collect();
    let asks = offers.iter().any(|offer| offer.amount.minor > 0) || !standing.is_empty();
    lines.extend(standing.iter().cloned());
    let question = asks.then(|| question(desk, lines));
    warnings.extend(
        standing
            .into_iter()
            .map(|line| format!("{line} {} prepares taking it back", desk.next("handoff prepare delete-proposal"))),
    );
    Ok(Plan { command: wanted.command, steps, question, warnings, hints: Vec::new() })
}

/// The offers, each of its own kind, none above the most that the marketplace takes.
fn read(desk: &Desk<'_>, typed: &[String]) -> Result<Vec<Offer>> {
    let case = desk.case();
    let currency = currency(desk)?;
    let mut offers: Vec<Offer> = Vec::new();
    for text in typed {
        let (kind, amount) = text.split_once(':').unwrap_or((text, ""));
        let kind = match kind.trim() {
            "refund" => REFUND,
            "return" | RETURN => RETURN,
            _ => {
                return Err(
                    Error::usage(format!("`{text}` is no offer")).hint("--propose refund:12.50, or return:30.00")
                );
            }
        };
        let amount = sum::read(amount, &currency)?;
        if is_whole(desk) && amount.minor % 100 != 0 {
            return Err(Error::usage(format!("`{text}`: {currency} has no decimals")).hint("--propose refund:500"));
        }
        if offers.iter().any(|other| other.kind == kind) {
            return Err(Error::usage("two offers of one kind: each excludes the other")
                .hint("one refund and one return at most"));
        }
        let most = case.refund_max.as_ref().filter(|most| most.currency == currency && case.open);
        if let Some(most) = most.filter(|most| amount.minor > most.minor) {
            let message = format!("{amount} is more than {most}, the most that may be refunded here");
            return Err(Error::new(ErrorKind::Guard, message).for_account(&desk.account.name));
        }
        if amount.minor > 0 {
            promised(desk.app, &amount)?;
        }
        offers.push(Offer { kind, amount });
    }
    let asks_back = case.proposals.iter().any(|one| one.side == Author::Buyer && one.kind == RETURN);
    if offers.iter().any(|offer| offer.kind == RETURN) && case.marks.contains("not-received") && !asks_back {
        return Err(Error::new(
            ErrorKind::Guard,
            "the goods have not arrived, as the buyer says, so they cannot be asked back",
        )
        .for_account(&desk.account.name)
        .hint("offer a refund alone: --propose refund:12.50"));
    }
    Ok(offers)
}

/// The currency of offers: that of the most that may be refunded, else the one in which the buyer asks.
fn currency(desk: &Desk<'_>) -> Result<String> {
    let case = desk.case();
    let asked = case.proposals.iter().find(|one| one.side == Author::Buyer).and_then(|one| one.amount.as_ref());
    let known = case.refund_max.as_ref().or(asked).or(case.claimed.as_ref());
    known.map(|sum| sum.currency.clone()).ok_or_else(|| {
        Error::failed(format!("{} names no sum, so the currency of an offer is not known", case.key.id))
            .for_account(&desk.account.name)
            .hint(desk.next("show"))
    })
}

/// Whether the marketplace writes the sums of the case without decimals.
fn is_whole(desk: &Desk<'_>) -> bool {
    desk.case().marks.contains("whole-sums")
}

/// The explanation of each offer. What was typed goes for all of them; a template is filled in for each.
fn words(desk: &Desk<'_>, wanted: &Wanted<'_>, offers: &[Offer]) -> Result<Vec<String>> {
    let (given, marketplace) = (wanted.text, of_dispute(desk)?);
    let limits = Limits::of(&desk.case().marketplace, Kind::Dispute);
    let typed = given.text.is_some() || given.edit;
    let mut found: Vec<String> = Vec::new();
    for offer in offers {
        if let Some(first) = found.first().filter(|_| typed) {
            found.push(first.clone());
            continue;
        }
        let usual = (offer.kind == REFUND).then(|| marketplace.refusal_letter(offer.amount.minor > 0));
        let mut known = vec![("amount", offer.amount.to_string())];
        known.extend(wanted.reason.map(|reason| ("reason", reason.to_owned())));
        let usual = usual.filter(|_| !typed || given.edit);
        let text = text::words(desk, given, usual, &known, &limits)?;
        found.push(text.ok_or_else(|| {
            Error::usage("an offer that sends goods back has no usual letter").hint("say it with --message")
        })?);
    }
    Ok(found)
}

/// The seller's own offer of that kind.
fn own<'d>(desk: &'d Desk<'_>, kind: &str) -> Option<&'d Proposal> {
    let is_own = |one: &&Proposal| one.side == Author::Seller && one.kind == kind && one.id.is_some();
    desk.case().proposals.iter().rfind(is_own)
}

/// The seller's own offers that stay as they are and wait for the buyer: no call takes them back (rules AE-F09).
fn standing<'d>(desk: &'d Desk<'_>, offers: &'d [Offer]) -> impl Iterator<Item = String> + 'd {
    let stays = |kind: &&str| offers.iter().all(|offer| offer.kind != *kind);
    let own = [REFUND, RETURN].into_iter().filter(stays).filter_map(|kind| own(desk, kind));
    let marketplace = of_dispute(desk).ok();
    let waits = move |one: &&Proposal| marketplace.is_some_and(|marketplace| marketplace.awaits_buyer(one));
    own.filter(waits).filter_map(|one| {
        let sum = one.amount.as_ref().filter(|sum| sum.minor > 0 || one.kind == RETURN)?;
        let what = if one.kind == RETURN { "goods back, then a refund" } else { "a refund" };
        Some(format!("Your earlier offer, {what} of {sum}, still stands, and the buyer may accept it."))
    })
}

/// The buyer's proposal that a new offer refuses: his main one, else the one that waits, else his last.
fn refused(desk: &Desk<'_>) -> Result<String> {
    let marketplace = of_dispute(desk)?;
    let of_buyer = || desk.case().proposals.iter().filter(|one| one.side == Author::Buyer && one.id.is_some());
    let main = of_buyer().find(|one| one.is_default);
    let found =
        main.or_else(|| of_buyer().find(|one| marketplace.awaits_seller(one))).or_else(|| of_buyer().next_back());
    found.and_then(|one| one.id.clone()).ok_or_else(|| {
        Error::new(ErrorKind::Guard, "the buyer has made no proposal that an offer could answer")
            .for_account(&desk.account.name)
            .hint(desk.next("show"))
    })
}

/// Where the goods go. A changed offer keeps its address where none is certain.
fn destination(desk: &Desk<'_>, wanted: Option<&str>, changes: bool) -> Result<Option<ReturnAddress>> {
    match address::choose(desk, wanted) {
        Err(_) if changes && wanted.is_none() => Ok(None),
        chosen => chosen.map(Some),
    }
}

fn line(offer: &Offer, own: Option<&Proposal>, to: Option<&ReturnAddress>) -> String {
    let what = match offer.kind {
        RETURN => format!("Goods back, then a refund of {}", offer.amount),
        _ if offer.amount.minor == 0 => "No refund".to_owned(),
        _ => format!("A refund of {}, and the buyer keeps the goods", offer.amount),
    };
    let before =
        own.and_then(|own| own.amount.as_ref()).map(|sum| format!("; so far you offer {sum}")).unwrap_or_default();
    let to = to.map(|to| format!("; to {} ({})", address::words(to), to.id)).unwrap_or_default();
    format!("{what}{before}{to}.")
}

fn done(offer: &Offer, changed: bool) -> String {
    match (offer.kind, offer.amount.minor, changed) {
        (RETURN, _, false) => format!("Offered: goods back, then a refund of {}", offer.amount),
        (RETURN, ..) => format!("Your offer is now: goods back, then a refund of {}", offer.amount),
        (_, 0, false) => "Refused, with no refund".into(),
        (_, 0, true) => "Your offer is now: no refund".into(),
        (.., false) => format!("Offered: a refund of {}", offer.amount),
        (.., true) => format!("Your offer is now: a refund of {}", offer.amount),
    }
}

fn question(desk: &Desk<'_>, mut lines: Vec<String>) -> Question {
    if lines.len() > 1 {
        lines.push("The buyer chooses between them.".into());
    }
    lines.push("As soon as the buyer accepts, it is final and is paid.".into());
    lines.extend(due_line(desk));
    let buyer = desk.case().buyer.login.as_deref().unwrap_or("the buyer");
    Question { title: format!("Offer this to {buyer}? ({})", desk.account.name), lines, ask: "Send it?".into() }
}
