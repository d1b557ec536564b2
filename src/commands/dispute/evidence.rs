//! `dispute evidence`: what supports the seller's side, one file after the other.

use super::{allowed, answering, talk};
use crate::app::App;
use crate::commands::act::{Desk, Guards, Plan, Step, files, text};
use crate::domain::{Change, Enclosure, Kind};
use crate::error::{Error, Result};
use crate::marketplaces::Answering;
use crate::output::Outcome;
use crate::templates::Limits;

/// Sends the files, each by itself: as messages where it is talk, else into the dispute. A file that was sent before is not sent again;
/// one that the marketplace refuses is named, and the others are sent (exit 3).
pub async fn evidence(
    app: &App,
    case: &str,
    given: &text::Given,
    evidence: &files::Given,
    guards: Guards,
) -> Result<Outcome> {
    if evidence.evidence.is_empty() {
        return Err(Error::usage("no file is named").hint("aftersale dispute evidence 6f55 scan.pdf"));
    }
    let desk = Desk::open(app, case, guards).await?;
    let way = answering(&desk)?;
    let limits = Limits::of(&desk.case().marketplace, Kind::Dispute);
    let words = text::words(&desk, given, None, &[], &limits)?;
    if way == Answering::Proposals && words.is_some() {
        return Err(Error::usage("evidence takes no words here").hint(desk.next("dispute propose")));
    }
    let files = files::enclose(&desk, evidence)?;
    let said =
        words.map(|text| Step { change: Change::Message { text, files: Vec::new() }, done: "Message sent".into() });
    let plan = Plan {
        command: "dispute evidence",
        steps: said.into_iter().chain(files.into_iter().map(|file| sent(way, file))).collect(),
        question: None,
        warnings: Vec::new(),
        hints: Vec::new(),
    };
    let offer = desk.next("handoff prepare upload-evidence");
    let outcome = desk.act_each(allowed(&desk, "dispute evidence"), plan).await;
    match (outcome, way) {
        (Ok(outcome), Answering::Proposals) if !outcome.failures.is_empty() => Ok(outcome.hint(offer)),
        (Err(error), Answering::Proposals) if error.kind == crate::error::ErrorKind::Failed => Err(error.hint(offer)),
        (outcome, _) => outcome,
    }
}

fn sent(way: Answering, file: Enclosure) -> Step {
    match way {
        Answering::Talk => talk::alone(file),
        Answering::Proposals => {
            let done = format!("{} put into the dispute", file.name);
            Step { change: Change::Evidence { file }, done }
        }
    }
}
