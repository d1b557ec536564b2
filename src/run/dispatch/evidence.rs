//! `evidence`: from clap types to options.

use super::believable;
use crate::app::App;
use crate::cli::{EvidenceCommand, EvidenceFit, EvidenceGuide, EvidenceKind, EvidenceLint};
use crate::commands::{evidence, sync};
use crate::domain::Kind;
use crate::error::Result;
use crate::output::Outcome;

/// Runs the command.
pub(super) async fn run(app: &App, command: EvidenceCommand) -> Result<Outcome> {
    match command {
        EvidenceCommand::Guide(EvidenceGuide { case: Some(case), .. }) => {
            believable(app)?;
            sync::ensure(app, false).await?;
            evidence::guide::of_case(app, &case)
        }
        EvidenceCommand::Guide(EvidenceGuide { case: None, reason, marketplace, kind }) => {
            let kind = kind.map(|kind| match kind {
                EvidenceKind::Dispute => Kind::Dispute,
                EvidenceKind::Claim => Kind::Claim,
            });
            evidence::guide::general(&evidence::guide::Options { reason, marketplace, kind })
        }
        EvidenceCommand::Lint(args) => {
            believable(app)?;
            let EvidenceLint { case, files, evidence, tracking, carrier, first_scan, refresh } = args;
            sync::ensure(app, refresh).await?;
            let files = files.into_iter().chain(evidence).collect();
            evidence::lint::run(app, &evidence::lint::Options { case, files, tracking, carrier, first_scan })
        }
        EvidenceCommand::Fit(EvidenceFit { files, to, limits }) => {
            evidence::fit::run(app, &evidence::fit::Options { files, to, limits })
        }
    }
}
