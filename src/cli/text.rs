//! What several commands that answer a buyer take: words, evidence, guards.

use clap::Args;
use std::path::PathBuf;

/// Where the words of an answer come from.
#[derive(Args, Clone, Debug, Default)]
pub struct TextArgs {
    /// The text; `-` reads it from stdin.
    #[arg(short, long, value_name = "TEXT", conflicts_with = "message_file", help_heading = "Text")]
    pub message: Option<String>,
    /// A file with the text; `-` reads stdin.
    #[arg(long, value_name = "FILE", help_heading = "Text")]
    pub message_file: Option<PathBuf>,
    /// Open $EDITOR on the text before it is sent.
    #[arg(short, long, help_heading = "Text")]
    pub edit: bool,
    /// Fill in this template; aftersale template list names them.
    #[arg(id = "use", long = "use", value_name = "TEMPLATE", help_heading = "Text")]
    pub template: Option<String>,
    /// The template's language; the buyer's by default.
    #[arg(long, value_name = "CODE", help_heading = "Text")]
    pub lang: Option<String>,
    /// A value for a variable of the template; may be given several times.
    #[arg(long, value_name = "NAME=VALUE", help_heading = "Text")]
    pub var: Vec<String>,
    /// Send a text that names a telephone number, an e-mail address or an outside link all the same.
    #[arg(long, help_heading = "Text")]
    pub force: bool,
}

/// Files that support the seller's side.
#[derive(Args, Clone, Debug, Default)]
pub struct EvidenceArgs {
    /// A file, tagged with the kind of evidence where it is known, such as delivery-proof=scan.pdf; may be given several times.
    #[arg(long, value_name = "[KIND=]FILE", help_heading = "Evidence")]
    pub evidence: Vec<String>,
    /// Send files as they are: no turning upright, no shrinking, no removal of locations.
    #[arg(long, help_heading = "Evidence")]
    pub no_fit: bool,
}

/// What must hold for an answer to go out.
#[derive(Args, Clone, Debug, Default)]
pub struct GuardArgs {
    /// Refuse unless this is the newest event of the case; `show --json` names it as last_event.
    #[arg(long, value_name = "ID", help_heading = "Guards")]
    pub if_last_event: Option<String>,
    /// Send once more what was sent before.
    #[arg(long, help_heading = "Guards")]
    pub again: bool,
}
