//! What several commands that answer a buyer take, as options.

use crate::app::App;
use crate::cli::{EvidenceArgs, GuardArgs, TextArgs};
use crate::commands::act::{Guards, files, text};
use crate::error::Result;
use crate::output::Outcome;

/// The words of an answer, read from wherever they come from.
pub(super) async fn text(args: TextArgs) -> Result<text::Given> {
    let TextArgs { message, message_file, edit, template, lang, var, force } = args;
    let (text, piped) = text::given(message, message_file).await?;
    Ok(text::Given { text, piped, edit, template, language: lang, usual_language: None, vars: var, force })
}

/// What a command came to that answers `case` with `text`: where it failed, the text is kept.
pub(super) fn kept(app: &App, case: &str, text: &text::Given, result: Result<Outcome>) -> Result<Outcome> {
    result.map_err(|error| text::keep(app, case, text, error))
}

pub(super) fn files(args: EvidenceArgs) -> files::Given {
    files::Given { evidence: args.evidence, no_fit: args.no_fit }
}

pub(super) fn guards(args: GuardArgs) -> Guards {
    Guards { if_last_event: args.if_last_event, again: args.again }
}
