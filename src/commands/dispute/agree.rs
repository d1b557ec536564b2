//! Accepting a proposal: it ends the dispute, and nothing can be negotiated any more (rules AE-F05, F06, F12).

use super::{address, allowed, due_line, of_dispute};
use crate::commands::act::{Desk, Plan, Question, Step};
use crate::commands::refund::promised;
use crate::domain::{Author, Change, Proposal, ReturnAddress};
use crate::error::{Error, ErrorKind, Result};
use crate::output::Outcome;

/// The kind of proposal that sends goods back.
pub(super) const RETURN: &str = "return_and_refund";

/// Accepts the proposal of that id, or the only one that waits. A platform proposal without a number, and none or several that wait,
/// are errors that say what there is.
pub(super) async fn agree(desk: &Desk<'_>, wanted: Option<&str>, at: Option<&str>) -> Result<Outcome> {
    of_dispute(desk)?;
    if let Some(plan) = done_before(desk, wanted, at).await? {
        return desk.act_if(allowed(desk, "dispute accept"), plan).await;
    }
    let (proposal, id) = choose(desk, wanted)?;
    let address = (proposal.kind == RETURN).then(|| address::choose(desk, at)).transpose()?;
    if address.is_none() && at.is_some() {
        return Err(Error::usage("--return-address is for a proposal that sends goods back"));
    }
    let sum = proposal.amount.as_ref().map_or_else(|| "an unstated sum".to_owned(), ToString::to_string);
    let change =
        Change::Agreement { proposal_id: id.clone(), return_address_id: address.as_ref().map(|one| one.id.clone()) };
    let plan = Plan {
        command: "dispute accept",
        steps: vec![Step { change, done: format!("Accepted proposal {id}: {}", what(proposal, &sum)) }],
        question: Some(question(desk, proposal, &id, &sum, address.as_ref())),
        warnings: address.as_ref().and_then(address::doubt).into_iter().collect(),
        hints: Vec::new(),
    };
    let capped = proposal.amount.as_ref().map_or(Ok(()), |sum| promised(desk.app, sum));
    desk.act_if(waiting(desk, proposal).and(capped), plan).await
}

/// The agreement that the journal already has, where it is the one that is asked for: the case has moved on since.
async fn done_before(desk: &Desk<'_>, wanted: Option<&str>, at: Option<&str>) -> Result<Option<Plan>> {
    let is_same = |change: &Change| match change {
        Change::Agreement { proposal_id, return_address_id } => {
            wanted.is_none_or(|id| id == proposal_id) && at.is_none_or(|at| return_address_id.as_deref() == Some(at))
        }
        _ => false,
    };
    let waits = allowed(desk, "dispute accept").is_ok();
    let record = desk.sent_before(is_same).await?.filter(|_| !waits);
    Ok(record.map(|record| Plan {
        command: "dispute accept",
        steps: vec![Step { change: record.action.change, done: "Accepted the proposal".into() }],
        question: None,
        warnings: Vec::new(),
        hints: Vec::new(),
    }))
}

/// Whether the proposal can be accepted as it stands now.
fn waiting(desk: &Desk<'_>, proposal: &Proposal) -> Result<()> {
    allowed(desk, "dispute accept")?;
    if of_dispute(desk)?.awaits_seller(proposal) {
        return Ok(());
    }
    let status = proposal.status.as_deref().unwrap_or("unknown");
    let id = proposal.id.as_deref().unwrap_or_default();
    Err(Error::new(ErrorKind::Guard, format!("proposal {id} does not wait for you: its status is {status}"))
        .for_account(&desk.account.name)
        .hint(desk.next("show")))
}

fn choose<'d>(desk: &'d Desk<'_>, wanted: Option<&str>) -> Result<(&'d Proposal, String)> {
    let marketplace = of_dispute(desk)?;
    let theirs = || desk.case().proposals.iter().filter(|one| one.side != Author::Seller);
    let numbered = |one: &'d Proposal| Some((one, one.id.clone()?));
    if let Some(id) = wanted {
        return theirs().filter_map(numbered).find(|(_, own)| own == id).ok_or_else(|| unknown(desk, id));
    }
    let waiting: Vec<_> = theirs().filter(|one| marketplace.awaits_seller(one)).filter_map(numbered).collect();
    if let [only] = waiting.as_slice() {
        return Ok(only.clone());
    }
    if waiting.is_empty() {
        allowed(desk, "dispute accept").and_then(|()| Err(Error::failed("no proposal waits for you"))).map_err(
            |error| {
                if theirs().any(|one| one.id.is_none()) {
                    return error
                        .detail(
                            "the platform's own proposal has no number here, so it can be accepted on its page alone",
                        )
                        .hint(desk.next("handoff prepare accept-proposal"));
                }
                error
            },
        )?;
    }
    let error = Error::usage(format!("{} proposals wait for you; say which one", waiting.len()));
    let error = waiting.iter().fold(error, |error, (one, id)| error.detail(format!("{id}  {}", line(one))));
    Err(error.hint("--proposal ID"))
}

fn unknown(desk: &Desk<'_>, id: &str) -> Error {
    let own = desk.case().proposals.iter().any(|one| one.id.as_deref() == Some(id));
    let error = match own {
        true => Error::usage(format!("proposal {id} is your own; the buyer accepts it")),
        false => Error::not_found(format!("there is no proposal `{id}` in {}", desk.case().key.id)),
    };
    let theirs = desk.case().proposals.iter().filter(|one| one.side != Author::Seller);
    let lines = theirs.filter_map(|one| Some(format!("{}  {}", one.id.as_deref()?, line(one))));
    lines.fold(error, Error::detail).hint(desk.next("show"))
}

/// A proposal in one line.
fn line(one: &Proposal) -> String {
    let sum = one.amount.as_ref().map(ToString::to_string).unwrap_or_default();
    format!("{}, {}", side(one), what(one, &sum))
}

pub(super) fn side(one: &Proposal) -> &'static str {
    match one.side {
        Author::Buyer => "the buyer's",
        Author::Seller => "yours",
        _ => "the platform's",
    }
}

fn what(one: &Proposal, sum: &str) -> String {
    match one.kind.as_str() {
        RETURN => format!("goods back, then a refund of {sum}"),
        _ => format!("a refund of {sum}, and the buyer keeps the goods"),
    }
}

fn question(desk: &Desk<'_>, one: &Proposal, id: &str, sum: &str, to: Option<&ReturnAddress>) -> Question {
    let other = one.amount_other.as_ref().filter(|other| one.amount.as_ref() != Some(other));
    let other = other.map(|other| format!(" ({other})")).unwrap_or_default();
    let mut lines = vec![format!("You pay {sum}{other}: {}.", what(one, sum))];
    if let Some(to) = to {
        lines.push(format!("The goods go to {} ({}).", address::words(to), to.id));
        let who = match one.cost_bearer.as_deref() {
            Some("seller") => "You pay for sending them back.".to_owned(),
            Some(who) => format!("The {who} pays for sending them back."),
            None => "Who pays for sending them back is not stated.".to_owned(),
        };
        lines.push(who);
    }
    lines.extend(due_line(desk));
    lines.push("This is final: it ends the dispute, and nothing can be negotiated any more.".into());
    Question {
        title: format!("Accept {} proposal {id} on {}? ({})", side(one), desk.short, desk.account.name),
        lines,
        ask: "Accept it?".into(),
    }
}
