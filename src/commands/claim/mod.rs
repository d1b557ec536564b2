//! `claim`: seeing a claim to its verdict (allegro-api §4.4–§4.8, rules AL-C01, AL-C02).

mod accept;
mod amount;
mod message;
mod pay;
mod reject;
mod return_decision;
mod verdict;

pub use accept::{Accept, Remedy, accept};
pub use message::message;
pub use pay::Pay;
pub use reject::{Reason, reject};
pub use return_decision::{Decision, return_decision};

use crate::app::App;
use crate::commands::act::{Desk, Guards};
use crate::domain::{Case, Kind};
use crate::error::{Error, ErrorKind, Result};
use crate::output::Note;

/// The claim of that name, under this run's lock. Whatever is no claim is a usage error.
async fn open<'a>(app: &'a App, name: &str, guards: Guards) -> Result<Desk<'a>> {
    let desk = Desk::open(app, name, guards).await?;
    if desk.case().kind == Kind::Claim {
        return Ok(desk);
    }
    let case = desk.case();
    Err(Error::usage(format!("{} is a {}, and this is for claims", case.key.id, case.kind)).hint(desk.next("show")))
}

/// What the seller calls the claim: its human number, else its id.
fn name(case: &Case) -> &str {
    case.reference.as_deref().unwrap_or(&case.key.id)
}

fn buyer(case: &Case) -> &str {
    case.buyer.login.as_deref().unwrap_or("the buyer")
}

/// Refuses a message where the chat takes none any more.
fn check_chat(desk: &Desk<'_>) -> Result<()> {
    let case = desk.case();
    if !case.marks.contains("chat-closed") {
        return Ok(());
    }
    Err(guard(desk, format!("the chat of {} takes no more messages ({})", name(case), case.status))
        .hint(desk.next("show")))
}

fn guard(desk: &Desk<'_>, message: String) -> Error {
    Error::new(ErrorKind::Guard, message).for_account(&desk.case().key.account)
}

fn warn(desk: &Desk<'_>, warning: String) {
    desk.app.talk().say(&Note::Warning(warning));
}
