//! `handoff`: steps that need a web page.

use clap::Subcommand;

/// Steps that need a web page: prepared here, done by you.
#[derive(Debug, Subcommand)]
pub enum HandoffCommand {
    /// Steps that wait for you, the most urgent first.
    #[command(after_help = "Examples:\n  aftersale handoff list\n  aftersale handoff list --all --json")]
    List {
        /// Closed ones too.
        #[arg(long)]
        all: bool,
    },
    /// One step: the page to open, the way through it, what to paste.
    Show {
        /// The first letters of its id.
        id: String,
    },
    /// Say that you have done it.
    #[command(after_help = "Examples:\n  aftersale handoff done h4qp --note \"confirmed at 14:03\"")]
    Done {
        /// The first letters of its id.
        id: String,
        /// What you saw.
        #[arg(long, value_name = "TEXT")]
        note: Option<String>,
    },
    /// Say that it is not wanted any more.
    Cancel {
        /// The first letters of its id.
        id: String,
        /// Why not.
        #[arg(long, value_name = "TEXT")]
        note: Option<String>,
    },
}
