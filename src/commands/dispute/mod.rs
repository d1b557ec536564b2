//! `dispute`: answering discussions and disputes. Where a marketplace answers with proposals, these are accepted and made; where it is
//! talk, the words say what is decided.

mod accept;
mod address;
mod agree;
mod close;
mod evidence;
mod message;
mod offers;
mod promise;
mod propose;
mod refuse;
mod sum;
mod talk;

pub use accept::{Accept, accept};
pub use close::close;
pub use evidence::evidence;
pub use message::message;
pub use promise::Remedy;
pub use propose::{Propose, propose};
pub use refuse::{Refuse, refuse};

use crate::commands::act::Desk;
use crate::domain::{Kind, primary};
use crate::error::{Error, ErrorKind, Result};
use crate::marketplaces::{Answering, Marketplace};
use crate::output::time;
use chrono::Local;

/// The marketplace of a dispute. Whatever is no dispute is a usage error.
fn of_dispute(desk: &Desk<'_>) -> Result<Marketplace> {
    let case = desk.case();
    if case.kind != Kind::Dispute {
        return Err(Error::usage(format!("{} is a {}, not a dispute", case.key.id, case.kind)).hint(desk.next("show")));
    }
    Marketplace::named(&case.marketplace)
}

/// How the dispute on the desk is answered.
fn answering(desk: &Desk<'_>) -> Result<Answering> {
    of_dispute(desk).map(Marketplace::answering)
}

/// Whether the state of the case allows a command; the error is for when something would be sent.
fn allowed(desk: &Desk<'_>, command: &str) -> Result<()> {
    let case = desk.case();
    if case.allowed_actions.iter().any(|action| action == command) {
        return Ok(());
    }
    let state = case.status.replace('_', " ").to_lowercase();
    let error = Error::new(ErrorKind::Guard, format!("{} is \"{state}\": `{command}` cannot be sent now", case.key.id))
        .for_account(&case.key.account);
    let other = case.allowed_actions.iter().map(|action| desk.next(action));
    Err(other.take(3).fold(error, Error::hint).hint(desk.next("show")))
}

/// What the seller's next deadline is, as a line of a question.
fn due_line(desk: &Desk<'_>) -> Option<String> {
    let due = primary(&desk.stored.deadlines)?;
    let missed = due.if_missed.trim_end_matches('.');
    let when = time::due(due.due_at, desk.app.now(), &Local);
    Some(format!("Due: {}, {when}. Missed: {missed}.", due.title))
}

/// Options that belong to the other way of answering are a usage error that says so.
fn not_here(desk: &Desk<'_>, given: &[(&str, bool)], why: &str) -> Result<()> {
    match given.iter().find(|(_, given)| *given) {
        None => Ok(()),
        Some((option, _)) => {
            Err(Error::usage(format!("{option} is not for {}: {why}", desk.case().key.id)).hint(desk.next("show")))
        }
    }
}
