//! `refund`: the money that went back, or did not.

use clap::{Args, Subcommand, ValueEnum};

/// What was refunded, by you and by others, and what came to nothing.
#[derive(Debug, Subcommand)]
pub enum RefundCommand {
    /// Refunds of the last 30 days, the newest first.
    #[command(after_help = "\
States: paid, under-way, no-funds, invalid, unknown (nobody knows whether it was made), absent (it did not \
arrive)

Examples:
  aftersale refund list
  aftersale refund list --unsettled
  aftersale refund list --order 9409
  aftersale refund list --whose elsewhere --since 2026-11-01 \\
      --json=order_id,total,reason")]
    List(RefundList),
    /// One refund: its lines, its order, the action in the journal, and what it was for.
    #[command(after_help = "Examples:\n  aftersale refund show 3fa85f64\n  aftersale refund show main:3fa85f64 --json")]
    Show {
        /// The refund: the first letters of its id, its name in the journal, or account:id.
        refund: String,
    },
    /// Send anew what was called off for want of funds, or did not arrive.
    #[command(after_help = "\
What is paid or on its way is not sent again, and counts as success. What nobody knows must be cleared up first:
aftersale journal reconcile.

Exit codes:
  0 it is paid   1 there are still no funds   3 it is accepted, not yet paid
  7 nobody knows

Examples:
  aftersale refund retry 3fa85f64
  aftersale refund retry 3fa85f64 --dry-run
  aftersale refund list --status no-funds --unsettled --whose ours \\
      --json=id --jq '.[].id' |
    while read -r id; do aftersale refund retry \"$id\" --yes; done")]
    Retry(RefundRetry),
}

/// `refund list`.
#[derive(Args, Debug)]
pub struct RefundList {
    /// Only those of this order, however old: the first letters of its id, or all of it.
    #[arg(long, value_name = "ORDER")]
    pub order: Option<String>,
    /// Only those in this state, or with this status word of the marketplace.
    #[arg(long, value_name = "STATE")]
    pub status: Option<String>,
    /// Only those made since then: a date, an instant, or a span back from now such as 7d.
    #[arg(long, value_name = "INSTANT")]
    pub since: Option<String>,
    /// Only those that were made from here, or elsewhere.
    #[arg(long, value_enum, value_name = "WHOSE")]
    pub whose: Option<WhoseWord>,
    /// Only what is not paid, and was not made anew since.
    #[arg(long)]
    pub unsettled: bool,
}

/// Who made a refund.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum WhoseWord {
    /// By this tool.
    Ours,
    /// In the marketplace's pages, by another program, or by the marketplace.
    Elsewhere,
}

/// `refund retry`.
#[derive(Args, Debug)]
pub struct RefundRetry {
    /// The refund: the first letters of its id, its name in the journal, or account:id.
    pub refund: String,
    /// Refuse it over this sum.
    #[arg(long, value_name = "AMOUNT", help_heading = "Guards")]
    pub max_amount: Option<String>,
    /// Refund although somebody else refunded something of the order since the case was opened.
    #[arg(long, help_heading = "Guards")]
    pub beside_refunds: bool,
    /// How long to wait until it is paid.
    #[arg(long, value_name = "SPAN", default_value = "30s")]
    pub wait: String,
}
