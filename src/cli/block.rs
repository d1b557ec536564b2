//! `block`: the list of blocked buyers.

use clap::{Args, Subcommand};
use std::path::PathBuf;

/// The list of blocked buyers: reasons, proof, ends, and their other accounts.
#[derive(Debug, Subcommand)]
pub enum BlockCommand {
    /// Put a buyer on the list; the block itself is a step in the marketplace's page.
    Add(BlockAdd),
    /// Take a buyer off the list.
    #[command(after_help = "Examples:\n  aftersale block remove marek_w --note \"paid order 12 on 3 May 2026\"")]
    Remove {
        /// The buyer's exact login or id, or the first letters of the block's id.
        buyer: String,
        /// Why.
        #[arg(long, value_name = "TEXT")]
        note: Option<String>,
        /// The language of the way through the page: pl, cs, sk, hu or en; that of your site by default.
        #[arg(long, value_name = "CODE", value_parser = ["pl", "cs", "sk", "hu", "en"])]
        lang: Option<String>,
    },
    /// Who is on the list.
    #[command(
        after_help = "Examples:\n  aftersale block list --status expiring,expired\n  aftersale block list --all --json"
    )]
    List {
        /// Only those that stand so: wanted, active, expiring, expired, removed; several with commas.
        #[arg(long, value_name = "STATUS")]
        status: Vec<String>,
        /// Only those of this reason.
        #[arg(long, value_name = "CODE")]
        reason: Option<String>,
        /// Removed ones too.
        #[arg(long)]
        all: bool,
    },
    /// One block: its history, the buyer's orders and cases, what is kept as proof.
    Show {
        /// The buyer's exact login or id, or the first letters of the block's id.
        buyer: String,
    },
    /// Blocks that want a look: expiring, stale, not confirmed, or without effect.
    #[command(after_help = "Examples:\n  aftersale block review --days 30\n  aftersale block review --done")]
    Review {
        /// What ends within so many days is shown; [blocks] expiring, 14 days, by default.
        #[arg(long, value_name = "DAYS")]
        days: Option<u32>,
        /// Note that you have looked at all that is shown.
        #[arg(long)]
        done: bool,
    },
    /// Orders and cases of listed buyers, and hints at their other accounts.
    Check(BlockCheck),
    /// Add buyers from a file: all of them, or none.
    Import(BlockImport),
    /// The list as CSV, or with --json as JSON; block import reads both.
    Export {
        /// Expired and removed ones too.
        #[arg(long)]
        all: bool,
    },
    /// What blocked buyers did before and after, and how the shop fares.
    Stats,
}

impl BlockCommand {
    /// Whether it writes nothing that others rely on.
    pub fn only_reads(&self) -> bool {
        matches!(self, Self::List { .. } | Self::Show { .. } | Self::Export { .. } | Self::Review { done: false, .. })
    }
}

/// Put a buyer on the list.
#[derive(Args, Debug)]
#[command(after_help = "\
Reasons: unpaid, uncollected, unfounded-complaints, harassment, negative-opinions, down-rating, \
several-accounts, other. On Allegro a reason must be objective, current and individual: a fact, its day, its \
order. Complaints and opinions are the buyer's rights, so those reasons are risky. Allegro ends a block after \
180 days; the buyer is told nothing. No marketplace has an API for it: you do it in the page that is shown, and \
say so with `aftersale handoff done`. The note goes into the ledger, which forgets nothing: no telephone \
numbers, no e-mail addresses.

Examples:
  aftersale block add marek_w --reason unpaid \\
      --note \"order 9409cc33 of 3 Nov 2026 not paid\"
  aftersale block add marek_w --reason harassment --case 6f55 \\
      --evidence screen.png
  aftersale block add 41507213 --reason uncollected --blocked-on 2026-09-01")]
pub struct BlockAdd {
    /// The exact login or user id.
    pub buyer: String,
    /// Why, as one of the codes below.
    #[arg(long, value_name = "CODE")]
    pub reason: String,
    /// Your own words.
    #[arg(long, value_name = "TEXT")]
    pub note: Option<String>,
    /// The case that it is about; the buyer's messages in it are kept.
    #[arg(long, value_name = "ID")]
    pub case: Option<String>,
    /// A file that proves it; may be given several times.
    #[arg(long, value_name = "FILE")]
    pub evidence: Vec<PathBuf>,
    /// Take the login as it is although no order and no case of it is known.
    #[arg(long)]
    pub unknown: bool,
    /// He is on the marketplace's list already, since this day.
    #[arg(long, value_name = "DAY")]
    pub blocked_on: Option<String>,
    /// The language of the way through the page: pl, cs, sk, hu or en; that of your site by default.
    #[arg(long, value_name = "CODE", value_parser = ["pl", "cs", "sk", "hu", "en"])]
    pub lang: Option<String>,
}

/// Orders and cases of listed buyers, and hints at their other accounts.
#[derive(Args, Debug)]
#[command(after_help = "\
New orders are read first. A suggestion is another account that shares an address, a telephone number, a name or \
a pick-up point with a listed buyer: a hint with its reasons and a score from 0 to 1, never a proof, and nothing \
acts on it. At the same address it may be a family member. Personal data stay on this machine, for [blocks] \
retention = \"90d\"; then they are erased, and keyed hashes alone remain.

Examples:
  aftersale block check
  aftersale block check --new                from cron: what is new
  aftersale block check 9409cc33-2f0a-4c2b-8f6e-1f1c2d3e4f5a")]
pub struct BlockCheck {
    /// This order alone, by its whole id.
    #[arg(conflicts_with = "new")]
    pub order: Option<String>,
    /// Only what no earlier run with this option has shown.
    #[arg(long)]
    pub new: bool,
    /// Orders from before the blocks too.
    #[arg(long)]
    pub all: bool,
}

/// Add buyers from a file.
#[derive(Args, Debug)]
#[command(after_help = "\
CSV with a first line that names some of login, user_id, reason, note, blocked_on, account, state; a JSON array \
of such objects; or a login a line. Every bad line is named, and nothing is added until all are good. What \
another list has as removed or expired stays away; a line that names an account goes on the list of that one.

Examples:
  aftersale block import old-list.csv --dry-run
  aftersale block import logins.txt --reason unpaid --yes")]
pub struct BlockImport {
    /// The file; - is stdin.
    pub file: PathBuf,
    /// The reason of lines that name none.
    #[arg(long, value_name = "CODE")]
    pub reason: Option<String>,
    /// Take logins as they are although they are nearly those of known buyers.
    #[arg(long)]
    pub unknown: bool,
}
