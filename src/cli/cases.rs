//! `list`, `show`, `sync`, `deadline` and `case`.

use clap::{Args, Subcommand};

/// Open cases by urgency.
#[derive(Args, Clone, Debug, Default)]
#[command(after_help = "\
Order: overdue first, then by due instant, then by money at risk.

Examples:
  aftersale list --due-within 6h             due soon, or overdue
  aftersale list --kind claim --move seller  claims that wait for you
  aftersale list --buyer anna.k --all        all of one buyer, done ones too
  aftersale list --at-risk                   what buyer protection may cost
  aftersale list --json=id,due_at,at_risk    for scripts")]
pub struct ListArgs {
    /// Only cases of this kind: dispute, claim, return, message, protection; may be given several times.
    #[arg(long, value_name = "KIND")]
    pub kind: Vec<String>,
    /// Only cases whose turn it is of: seller, buyer, platform, none.
    #[arg(long = "move", value_name = "WHOSE")]
    pub turn: Vec<String>,
    /// Only cases due within this span or overdue, such as 90m, 6h, 2d.
    #[arg(long, value_name = "SPAN")]
    pub due_within: Option<String>,
    /// Only cases with this reason code.
    #[arg(long, value_name = "CODE")]
    pub reason: Option<String>,
    /// Only cases of this buyer, by login or id.
    #[arg(long, value_name = "LOGIN")]
    pub buyer: Option<String>,
    /// Only overdue cases.
    #[arg(long)]
    pub overdue: bool,
    /// Only buyer-protection cases with money that the marketplace may pay or has paid, and takes back from you; decided ones too.
    #[arg(long)]
    pub at_risk: bool,
    /// Done cases too.
    #[arg(long)]
    pub all: bool,
    /// At most this many; 0 shows all. On a terminal 50 by default, in a pipe all.
    #[arg(long, value_name = "N")]
    pub limit: Option<u64>,
    /// Ask the marketplaces first.
    #[arg(long)]
    pub refresh: bool,
}

/// One case: facts, deadlines, timeline, messages.
#[derive(Args, Clone, Debug)]
#[command(after_help = "\
A case is named by the first letters of its id, by its reference number, or as account:id.

Examples:
  aftersale show 73cc
  aftersale show 547843/2025
  aftersale show main:73cc39 --json=deadlines")]
pub struct ShowArgs {
    /// The case.
    #[arg(value_name = "CASE")]
    pub case: String,
    /// Ask the marketplace first.
    #[arg(long)]
    pub refresh: bool,
}

/// Bring the local cache up to date.
#[derive(Args, Clone, Debug, Default)]
#[command(after_help = "\
Open cases come first. What fails for one account or resource does not stop the others; the exit code is then 3.

Examples:
  aftersale sync
  aftersale sync --account main --full")]
pub struct SyncArgs {
    /// Read every case again, changed or not.
    #[arg(long)]
    pub full: bool,
}

/// Deadlines that you enter yourself.
#[derive(Debug, Subcommand)]
pub enum DeadlineCommand {
    /// Enter the deadline that a notice of the marketplace states; it wins over the computed ones.
    #[command(after_help = "\
Examples:
  aftersale deadline set 73cc 2026-11-24T23:59:00+01:00 \\
      --note \"Allegro's mail of 20 Nov\"")]
    Set {
        /// The case.
        #[arg(value_name = "CASE")]
        case: String,
        /// The instant, RFC 3339 with an offset.
        #[arg(value_name = "INSTANT")]
        instant: String,
        /// Where it comes from.
        #[arg(long, value_name = "TEXT")]
        note: Option<String>,
    },
    /// Take a deadline that you entered back; the others count again.
    Clear {
        /// The case.
        #[arg(value_name = "CASE")]
        case: String,
    },
}

/// What only you know of a case.
#[derive(Debug, Subcommand)]
pub enum CaseCommand {
    /// Flag a case with something that no marketplace states; deadlines take it into account.
    #[command(after_help = "\
Flags:
  worry-free   the platform's own logistics carried the parcel; while the
               dispute is about goods not received, the platform answers for
               them and no answer of yours is due
  compensated  the platform's protection programme paid the buyer, which no
               API shows of every order: the same refund is not paid again

Examples:
  aftersale case flag 1428 worry-free
  aftersale case flag 1428 worry-free --off")]
    Flag {
        /// The case.
        #[arg(value_name = "CASE")]
        case: String,
        /// The flag.
        #[arg(value_name = "FLAG")]
        flag: String,
        /// Take the flag back.
        #[arg(long)]
        off: bool,
    },
}
