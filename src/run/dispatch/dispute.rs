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
            let (text, files) = (answer::text(args.text).await?, answer::files(args.evidence));
            let result = dispute::message(app, &args.case, &text, &files, answer::guards(args.guards)).await;
            answer::kept(app, &args.case, &text, result)
        }
        DisputeCommand::Accept(args) => accept(app, *args).await,
        DisputeCommand::Refuse(args) => refuse(app, *args).await,
        DisputeCommand::Propose(args) => propose(app, *args).await,
        DisputeCommand::Evidence(args) => evidence(app, *args).await,
        DisputeCommand::Close(args) => {
            let text = answer::text(args.text).await?;
            let result = dispute::close(app, &args.case, &text, answer::guards(args.guards)).await;
            answer::kept(app, &args.case, &text, result)
        }
    }
}

async fn accept(app: &App, args: DisputeAccept) -> Result<Outcome> {
    let DisputeAccept { case, proposal, return_address, with, amount, text, evidence, guards } = args;
    let with = with.map(|word| word.parse()).transpose().map_err(|message: String| Error::usage(message))?;
    let options = dispute::Accept { proposal, return_address, with, amount };
    let (text, files) = (answer::text(text).await?, answer::files(evidence));
    let result = dispute::accept(app, &case, &options, &text, &files, answer::guards(guards)).await;
    answer::kept(app, &case, &text, result)
}

async fn refuse(app: &App, args: DisputeRefuse) -> Result<Outcome> {
    let DisputeRefuse { case, propose, return_address, reason, text, evidence, guards } = args;
    let options = dispute::Refuse { offers: propose, return_address, reason };
    let (text, files) = (answer::text(text).await?, answer::files(evidence));
    let result = dispute::refuse(app, &case, &options, &text, &files, answer::guards(guards)).await;
    answer::kept(app, &case, &text, result)
}

async fn propose(app: &App, args: DisputePropose) -> Result<Outcome> {
    let DisputePropose { case, offer, return_address, reason, text, guards } = args;
    let options = dispute::Propose { offers: offer, return_address, reason };
    let text = answer::text(text).await?;
    let result = dispute::propose(app, &case, &options, &text, answer::guards(guards)).await;
    answer::kept(app, &case, &text, result)
}

async fn evidence(app: &App, args: DisputeEvidence) -> Result<Outcome> {
    let DisputeEvidence { case, files, text, evidence, guards } = args;
    let mut given = answer::files(evidence);
    given.evidence.extend(files);
    let text = answer::text(text).await?;
    let result = dispute::evidence(app, &case, &text, &given, answer::guards(guards)).await;
    answer::kept(app, &case, &text, result)
}
