//! `rules`.

use clap::{Args, Subcommand};

/// The rules behind the deadlines.
#[derive(Debug, Subcommand)]
pub enum RulesCommand {
    /// All rules, with their readings.
    List,
    /// One rule: what it says, where it comes from, what happens when it is missed.
    Show {
        /// The rule's id, such as AL-D01.
        id: String,
    },
    /// Work out when a rule's clock runs out.
    Eval(RulesEval),
}

/// Work out when a rule's clock runs out.
#[derive(Args, Debug)]
#[command(after_help = "\
Prints the due instant as RFC 3339 in the rule's zone.

Examples:
  aftersale rules eval AL-D01 2026-12-23T18:00:00+01:00
  aftersale rules eval --batch < events.csv              columns rule_id,event")]
pub struct RulesEval {
    /// The rule's id, such as AL-D01.
    #[arg(required_unless_present = "batch", requires = "event")]
    pub rule: Option<String>,
    /// When the clock starts, RFC 3339 with an offset.
    pub event: Option<String>,
    /// Read CSV with the columns rule_id,event from stdin; write the same rows with `due` added.
    #[arg(long, conflicts_with_all = ["rule", "event"])]
    pub batch: bool,
}
