//! `dispute`.

use super::answer;
use crate::app::App;
use crate::cli::{DisputeAccept, DisputeCommand, DisputeEvidence, DisputePropose, DisputeRefuse};
use crate::commands::dispute;
use crate::error::{Error, Result};
use crate::output::Outcome;

pub(super) async fn run(app: &App, command: DisputeCommand) -> Result<Outcome> {
    match command {
        DisputeCommand::Message(args) => {
            let (text, files) = (answer::text(args.text), answer::files(args.evidence));
            dispute::message(app, &args.case, &text, &files, answer::guards(args.guards)).await
        }
        DisputeCommand::Accept(args) => accept(app, *args).await,
        DisputeCommand::Refuse(args) => refuse(app, *args).await,
        DisputeCommand::Propose(args) => propose(app, *args).await,
        DisputeCommand::Evidence(args) => evidence(app, *args).await,
        DisputeCommand::Close(args) => {
            dispute::close(app, &args.case, &answer::text(args.text), answer::guards(args.guards)).await
        }
    }
}

async fn accept(app: &App, args: DisputeAccept) -> Result<Outcome> {
    let DisputeAccept { case, proposal, return_address, with, amount, text, evidence, guards } = args;
    let with = with.map(|word| word.parse()).transpose().map_err(|message: String| Error::usage(message))?;
    let options = dispute::Accept { proposal, return_address, with, amount };
    let (text, files) = (answer::text(text), answer::files(evidence));
    dispute::accept(app, &case, &options, &text, &files, answer::guards(guards)).await
}

async fn refuse(app: &App, args: DisputeRefuse) -> Result<Outcome> {
    let DisputeRefuse { case, propose, return_address, reason, text, evidence, guards } = args;
    let options = dispute::Refuse { offers: propose, return_address, reason };
    let (text, files) = (answer::text(text), answer::files(evidence));
    dispute::refuse(app, &case, &options, &text, &files, answer::guards(guards)).await
}

async fn propose(app: &App, args: DisputePropose) -> Result<Outcome> {
    let DisputePropose { case, offer, return_address, reason, text, guards } = args;
    let options = dispute::Propose { offers: offer, return_address, reason };
    dispute::propose(app, &case, &options, &answer::text(text), answer::guards(guards)).await
}

async fn evidence(app: &App, args: DisputeEvidence) -> Result<Outcome> {
    let DisputeEvidence { case, files, text, evidence, guards } = args;
    let mut given = answer::files(evidence);
    given.evidence.extend(files);
    dispute::evidence(app, &case, &answer::text(text), &given, answer::guards(guards)).await
}
