//! `dispute close`: asking the buyer to close a discussion, which works once per discussion, for ever (allegro-api §4.6).

use crate::app::App;
use crate::commands::act::{Desk, Guards, Plan, Question, Step, text};
use crate::domain::{Author, Change, Kind};
use crate::error::{Error, ErrorKind, Result};
use crate::output::{Outcome, time};
use crate::templates::Limits;

/// The template where the seller gives no words of his own; Allegro demands some.
const USUAL: &str = "closure-request";

/// Asks for closure. A second request, a closed discussion, or anything that is no discussion is refused before anything is sent.
pub async fn close(app: &App, case: &str, given: &text::Given, guards: Guards) -> Result<Outcome> {
    let desk = Desk::open(app, case, guards).await?;
    of_discussion(&desk)?;
    let limits = Limits::of(&desk.case().marketplace, Kind::Dispute);
    let text = text::words(&desk, given, Some(USUAL), &[], &limits)?.unwrap_or_default();
    let plan = Plan {
        command: "dispute close",
        steps: vec![Step { change: Change::Closure { text }, done: "Asked for closure".into() }],
        question: Some(question(&desk)),
        warnings: Vec::new(),
        hints: Vec::new(),
    };
    desk.act_if(allowed(&desk), plan).await
}

fn of_discussion(desk: &Desk<'_>) -> Result<()> {
    let case = desk.case();
    if case.kind == Kind::Dispute {
        return Ok(());
    }
    Err(Error::usage(format!("{} is a {}: only a discussion is closed so", case.key.id, case.kind))
        .hint(desk.next("show")))
}

/// Whether the discussion takes the request as it stands; that it was sent before is told first.
fn allowed(desk: &Desk<'_>) -> Result<()> {
    let case = desk.case();
    let allowed = case.allowed_actions.iter().any(|action| action == "dispute close");
    if case.open && allowed {
        return Ok(());
    }
    Err(Error::new(ErrorKind::Guard, format!("{} is {}: it takes no request for closure", case.key.id, case.status))
        .for_account(&case.key.account)
        .hint(desk.next("show")))
}

fn question(desk: &Desk<'_>) -> Question {
    let case = desk.case();
    let buyer = case.buyer.login.as_deref().unwrap_or("the buyer");
    let last = case.messages.iter().rev().find(|message| message.author != Author::System);
    let last = last.map(|message| {
        let who = match message.author {
            Author::Buyer => "the buyer's",
            Author::Seller => "yours",
            _ => "the marketplace's",
        };
        let words: String = message.text.chars().take(100).collect();
        format!("The last word is {who}, {}: \"{words}\"", time::ago(message.at, desk.app.now()))
    });
    let mut lines = vec![
        "This works once per discussion, for ever. Not used before: no entry in".into(),
        "the journal, and none visible in the chat.".into(),
    ];
    lines.extend(last);
    Question {
        title: format!("Ask {buyer} to close this discussion? ({})", desk.account.name),
        lines,
        ask: "Send the request?".into(),
    }
}
