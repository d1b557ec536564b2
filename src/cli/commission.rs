//! `commission`: commission that the marketplace gives back.

use clap::{Args, Subcommand, ValueEnum};
use std::path::PathBuf;

/// Commission of goods whose price the buyer has back.
#[derive(Debug, Subcommand)]
pub enum CommissionCommand {
    /// What can still be claimed and until when, and what became of claims.
    #[command(
        after_help = "Examples:\n  aftersale commission list\n  aftersale commission list --claimable --json=order_id,line_id,due_at\n  aftersale commission list --days 180 --all"
    )]
    List(CommissionList),
    /// File a claim for an order, or for one line of it.
    #[command(
        after_help = "A claim that is there already, the marketplace's own too, is left alone and counts as success.\n\nExamples:\n  aftersale commission claim 9409\n  aftersale commission claim 7c1e2f90 --quantity 1\n  aftersale commission claim 9409 --dry-run"
    )]
    Claim(CommissionClaim),
    /// Take a claim back: for good, and only while nothing is decided.
    #[command(after_help = "Examples:\n  aftersale commission cancel 3fa8\n  aftersale commission cancel 3fa8 --yes")]
    Cancel {
        /// The claim: the first letters of its id, or all of it.
        claim: String,
    },
    /// Everything that can be claimed, as a plan to be read and applied.
    #[command(
        after_help = "Examples:\n  aftersale commission plan > plan.ndjson\n  aftersale commission plan --due-within 7d > plan.ndjson\n  aftersale commission plan | aftersale commission apply - --yes"
    )]
    Plan(CommissionPlan),
    /// File the claims of a plan; one receipt a line on stdout, as JSON.
    #[command(
        after_help = "It can be interrupted and run again: nothing is filed twice.\n\nExit codes:\n  0 all of it is done   3 some lines were refused   7 an outcome is not known\n\nExamples:\n  aftersale commission apply plan.ndjson\n  aftersale commission apply plan.ndjson --yes > receipts.ndjson\n  aftersale commission apply plan.ndjson --dry-run"
    )]
    Apply {
        /// The plan; `-` reads it from stdin.
        plan: PathBuf,
    },
}

/// `commission list`.
#[derive(Args, Debug)]
pub struct CommissionList {
    /// Only what can be claimed.
    #[arg(long)]
    pub claimable: bool,
    /// What it is too late for, too.
    #[arg(long)]
    pub all: bool,
    /// How many days back claims are shown.
    #[arg(long, value_name = "DAYS", default_value_t = 60, value_parser = clap::value_parser!(u16).range(1..=3650))]
    pub days: u16,
}

/// `commission claim`.
#[derive(Args, Debug)]
pub struct CommissionClaim {
    /// An order or an order line: the first letters of its id, or all of it.
    #[arg(value_name = "ORDER|LINE")]
    pub what: String,
    /// How many pieces; as many as the buyer has back by default.
    #[arg(long, value_name = "COUNT", value_parser = clap::value_parser!(i64).range(1..))]
    pub quantity: Option<i64>,
}

/// `commission plan`.
#[derive(Args, Debug)]
pub struct CommissionPlan {
    /// Only orders whose id begins so; may be given several times.
    #[arg(long, value_name = "ORDER")]
    pub order: Vec<String>,
    /// Only what must be claimed within this time, such as 7d.
    #[arg(long, value_name = "SPAN")]
    pub due_within: Option<String>,
    /// Only what was paid back in this way.
    #[arg(long, value_enum, value_name = "WAY")]
    pub ground: Option<CommissionGround>,
    /// At most so many, those that end first.
    #[arg(long, value_name = "COUNT")]
    pub limit: Option<usize>,
}

/// How the buyer has his money back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum CommissionGround {
    /// By a refund.
    Refunded,
    /// By a return that has ended.
    Returned,
}
