//! `handoff`: steps that need a web page.

use super::text::{EvidenceArgs, GuardArgs, TextArgs};
use clap::{Args, Subcommand};

/// Steps that need a web page: prepared here, done by you.
#[derive(Debug, Subcommand)]
pub enum HandoffCommand {
    /// Prepare a step that has no API: the page, the way through it, your text and files, and by when.
    #[command(after_help = "\
Examples:
  aftersale handoff prepare confirm-receipt 1428
  aftersale handoff prepare escalate 1428 -m \"The box came back empty.\" \\
      --evidence box.jpg
  aftersale handoff prepare ask-information 73cc")]
    Prepare(Box<HandoffPrepare>),
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

/// `handoff prepare`.
#[derive(Args, Debug)]
pub struct HandoffPrepare {
    /// The step, such as confirm-receipt; a word that is none lists those that fit the case.
    pub step: String,
    /// The case: the first letters of its id, its reference number, or account:id.
    pub case: String,
    /// What to paste in the page.
    #[command(flatten)]
    pub text: TextArgs,
    /// What to upload in the page.
    #[command(flatten)]
    pub evidence: EvidenceArgs,
    /// What must hold.
    #[command(flatten)]
    pub guards: GuardArgs,
}
