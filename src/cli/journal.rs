//! `journal`: what was done, and what became of it.

use clap::{Args, Subcommand};

/// What was done, and what became of it.
#[derive(Debug, Subcommand)]
pub enum JournalCommand {
    /// Actions, newest first.
    #[command(
        after_help = "Examples:\n  aftersale journal list\n  aftersale journal list --unknown\n  aftersale journal list --case 6f55 --json"
    )]
    List(JournalList),
    /// One action: what was sent, and what came back.
    Show {
        /// The first letters of its id.
        id: String,
    },
    /// Whether the ledger is as it was written: no row altered, removed or slipped in.
    Verify,
    /// Find out what became of actions, by reading the marketplaces; nothing that may have arrived is sent again.
    #[command(
        after_help = "Exit codes:\n  0 every outcome is known   7 something is not, or waits for you\n\nExamples:\n  aftersale journal reconcile\n  aftersale journal reconcile 4qp6"
    )]
    Reconcile {
        /// Only this action; all of them without it.
        id: Option<String>,
    },
    /// Say what became of an action that cannot be told by reading.
    #[command(after_help = "\
Examples:
  aftersale journal resolve emrj --sent
  aftersale journal resolve emrj --not-sent \\
      --note \"no such message in the panel\"")]
    Resolve(JournalResolve),
    /// Every row of the ledger with its hash, for your records.
    #[command(
        after_help = "Examples:\n  aftersale journal export --format csv > journal.csv\n  aftersale journal export --format ndjson > journal.ndjson"
    )]
    Export,
}

/// `journal list`.
#[derive(Args, Debug)]
pub struct JournalList {
    /// Only actions on this case.
    #[arg(long, value_name = "CASE")]
    pub case: Option<String>,
    /// Only those of which nobody knows what became of them.
    #[arg(long)]
    pub unknown: bool,
    /// At most so many; 0 for all.
    #[arg(long, value_name = "COUNT", default_value_t = 50)]
    pub limit: u64,
}

/// `journal resolve`.
#[derive(Args, Debug)]
#[command(group(clap::ArgGroup::new("fate").required(true).args(["sent", "not_sent"])))]
pub struct JournalResolve {
    /// The first letters of its id.
    pub id: String,
    /// It did arrive.
    #[arg(long)]
    pub sent: bool,
    /// It did not arrive, and may be sent again.
    #[arg(long)]
    pub not_sent: bool,
    /// How you know.
    #[arg(long, value_name = "TEXT")]
    pub note: Option<String>,
}
