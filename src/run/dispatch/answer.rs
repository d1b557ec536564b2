//! What several commands that answer a buyer take, as options.

use crate::cli::{EvidenceArgs, GuardArgs, TextArgs};
use crate::commands::act::{Guards, files, text};

pub(super) fn text(args: TextArgs) -> text::Given {
    let TextArgs { message, message_file, edit, template, lang, var, force } = args;
    text::Given { message, message_file, edit, template, language: lang, vars: var, force }
}

pub(super) fn files(args: EvidenceArgs) -> files::Given {
    files::Given { evidence: args.evidence, no_fit: args.no_fit }
}

pub(super) fn guards(args: GuardArgs) -> Guards {
    Guards { if_last_event: args.if_last_event, again: args.again }
}
