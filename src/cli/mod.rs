//! What can be typed: clap types and their help texts, nothing else. Help, man pages and completions all come from here.

mod account;
mod alert;
mod api;
mod block;
mod calendar;
mod cases;
mod claim;
mod commission;
mod dispute;
mod evidence;
pub mod generate;
mod handoff;
mod journal;
mod mail;
mod meant;
mod message;
mod meta;
mod order;
mod refund;
mod returns;
mod rules;
mod template;
mod text;
mod watch;

pub use account::{AccountAdd, AccountCommand, AuthCommand, AuthLogin, Environment};
pub use api::ApiArgs;
pub use block::{BlockAdd, BlockCheck, BlockCommand, BlockImport};
mod schedule;

pub use alert::{AlertCommand, AlertRun, AlertSnooze};
pub use calendar::CalendarArgs;
pub use cases::{CaseCommand, DeadlineCommand, ListArgs, ShowArgs, SyncArgs};
pub use claim::{
    ClaimAccept, ClaimCommand, ClaimMessage, ClaimPay, ClaimReject, ClaimReturn, RejectReason, RemedyWord, ReturnWord,
};
pub use commission::{CommissionClaim, CommissionCommand, CommissionGround, CommissionList, CommissionPlan};
pub use dispute::{
    DisputeAccept, DisputeClose, DisputeCommand, DisputeEvidence, DisputeMessage, DisputePropose, DisputeRefuse,
};
pub use evidence::{EvidenceCommand, EvidenceFit, EvidenceGuide, EvidenceKind, EvidenceLint};
pub use handoff::{HandoffCommand, HandoffPrepare};
pub use journal::{JournalCommand, JournalList, JournalResolve};
pub use mail::{MailCommand, MailImport, MailReply, MailResolve};
pub use meant::means;
pub use message::{MessageCommand, MessageList, MessageRead, MessageReply};
pub use meta::{GenerateCommand, SimulatorCommand, SimulatorServe};
pub use order::{CancelAccept, CancelCommand, CancelRefuse, OrderCommand, OrderShip};
pub use refund::{RefundCommand, RefundList, RefundRetry, WhoseWord};
pub use returns::{
    Extras, ReturnApply, ReturnCommand, ReturnConfirm, ReturnList, ReturnParts, ReturnPlan, ReturnReject,
};
pub use rules::{RulesCommand, RulesEval};
pub use schedule::{ScheduleCommand, ScheduleInstall, ScheduleJobs, SchedulePrint, ScheduleSystem, ScheduleUser};
pub use template::{TemplateCommand, TemplateRender};
pub use text::{EvidenceArgs, GuardArgs, TextArgs};
pub use watch::{CheckArgs, DigestArgs};

use clap::{Args, Parser, Subcommand, ValueEnum};
use std::path::PathBuf;

/// See to your disputes, claims, returns and messages before their deadlines.
#[derive(Debug, Parser)]
#[command(
    name = "aftersale",
    version,
    max_term_width = 100,
    after_help = "Try it without an account:  aftersale --demo list\nBegin with your own:         aftersale account add main --client-id ID --app-name NAME",
    after_long_help = EXAMPLES
)]
pub struct Cli {
    /// Options that every command takes.
    #[command(flatten)]
    pub globals: Globals,
    /// The command; without one, the list is shown.
    #[command(subcommand)]
    pub command: Option<Command>,
}

const EXAMPLES: &str = "\
Examples:
  aftersale --demo list                     the built-in demo marketplace
  aftersale list --due-within 6h            what is due in the next six hours
  aftersale show 73cc                       one case, by the begin of its id
  aftersale list --json=id,due_at --jq '.[0]'   for scripts

Exit codes:
  0 done   1 failed   2 used wrongly   3 partly done   4 login needed
  5 not found   6 refused by a guard   7 outcome unknown   75 temporary
  130 interrupted

Environment:
  AFTERSALE_CONFIG   the configuration file
  AFTERSALE_HOME     one folder for all that is kept, where there is no HOME
  AFTERSALE_PING_URL the dead-man's switch of `check`, as with --ping
  NO_COLOR           no colour";

/// Options that every command takes.
#[derive(Args, Clone, Debug)]
pub struct Globals {
    /// Only this account; may be given several times.
    #[arg(long, global = true, value_name = "NAME", help_heading = "Global options")]
    pub account: Vec<String>,
    /// Use the built-in demo marketplace; nothing leaves this machine.
    #[arg(long, global = true, conflicts_with = "profile", help_heading = "Global options")]
    pub demo: bool,
    /// A separate set of configuration, cache and ledger.
    #[arg(long, global = true, value_name = "NAME", help_heading = "Global options")]
    pub profile: Option<String>,
    /// The configuration file.
    #[arg(long, global = true, value_name = "FILE", env = "AFTERSALE_CONFIG", help_heading = "Global options")]
    pub config: Option<PathBuf>,
    /// How to print data; a table on a terminal and TSV in a pipe by default.
    #[arg(long, global = true, value_enum, value_name = "FORMAT", help_heading = "Global options")]
    pub format: Option<Format>,
    /// Print JSON, with these fields only or with all of them.
    #[arg(
        long,
        global = true,
        value_name = "FIELDS",
        num_args = 0..=1,
        require_equals = true,
        default_missing_value = "",
        conflicts_with = "format",
        help_heading = "Global options"
    )]
    pub json: Option<String>,
    /// Filter the JSON with a jq expression.
    #[arg(long, global = true, value_name = "EXPRESSION", help_heading = "Global options")]
    pub jq: Option<String>,
    /// Print through a template, such as '{{ id }} {{ due_at }}', one line a record.
    #[arg(
        long,
        global = true,
        value_name = "TEMPLATE",
        conflicts_with_all = ["format", "json", "jq"],
        help_heading = "Global options"
    )]
    pub template: Option<String>,
    /// Pretend that it is this instant (RFC 3339); for commands that only read.
    #[arg(long, global = true, value_name = "INSTANT", help_heading = "Global options")]
    pub at: Option<String>,
    /// Never ask; fail where an answer would be needed.
    #[arg(long, global = true, help_heading = "Global options")]
    pub no_input: bool,
    /// Agree to what would be asked.
    #[arg(long, global = true, help_heading = "Global options")]
    pub yes: bool,
    /// Show what would be done, and do nothing.
    #[arg(long, global = true, help_heading = "Global options")]
    pub dry_run: bool,
    /// Only data and what must be known.
    #[arg(short, long, global = true, conflicts_with = "verbose", help_heading = "Global options")]
    pub quiet: bool,
    /// Say more; causes of errors too.
    #[arg(short, long, global = true, action = clap::ArgAction::Count, help_heading = "Global options")]
    pub verbose: u8,
    /// When to use colour.
    #[arg(
        long,
        global = true,
        value_enum,
        default_value = "auto",
        value_name = "WHEN",
        help_heading = "Global options"
    )]
    pub color: ColorWhen,
    /// Write every exchange with a marketplace to this file, secrets left out.
    #[arg(long, global = true, value_name = "FILE", help_heading = "Global options")]
    pub trace_file: Option<PathBuf>,
}

/// Output formats.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// Columns that fit the width.
    Table,
    /// Tab-separated with RFC 3339 times.
    Tsv,
    /// Comma-separated with a heading.
    Csv,
    /// One JSON array or object.
    Json,
    /// One JSON object a line.
    Ndjson,
}

/// When to use colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ColorWhen {
    /// On a terminal, unless NO_COLOR is set.
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Open cases by urgency.
    List(ListArgs),
    /// One case: facts, deadlines, timeline, messages.
    Show(ShowArgs),
    /// Bring the local cache up to date.
    Sync(SyncArgs),
    /// Answer a dispute.
    #[command(subcommand)]
    Dispute(DisputeCommand),
    /// See a claim to its verdict.
    #[command(subcommand)]
    Claim(ClaimCommand),
    /// The message centre.
    #[command(subcommand)]
    Message(MessageCommand),
    /// The order behind cases, and its parcels.
    #[command(subcommand)]
    Order(OrderCommand),
    /// Commission of goods whose price the buyer has back.
    #[command(subcommand)]
    Commission(CommissionCommand),
    /// What was refunded, by you and by others, and what came to nothing.
    #[command(subcommand)]
    Refund(RefundCommand),
    /// See to returns: find them, refund them one by one or in batches, reject them.
    #[command(subcommand)]
    Return(ReturnCommand),
    /// What was done, and what became of it.
    #[command(subcommand)]
    Journal(JournalCommand),
    /// Steps that need a web page.
    #[command(subcommand)]
    Handoff(HandoffCommand),
    /// The list of blocked buyers: reasons, proof, ends, and their other accounts.
    #[command(subcommand)]
    Block(BlockCommand),
    /// A raw, authenticated call: reads freely, writes through the journal.
    Api(ApiArgs),
    /// One line for monitoring: what is missed, due soon, or not known.
    Check(CheckArgs),
    /// What came in, what was answered and how fast, and what is due.
    Digest(DigestArgs),
    /// Deadlines that you enter yourself.
    #[command(subcommand)]
    Deadline(DeadlineCommand),
    /// What only you know of a case.
    #[command(subcommand)]
    Case(CaseCommand),
    /// What to send for which reason, and files that fit.
    #[command(subcommand)]
    Evidence(EvidenceCommand),
    /// Your deadlines as a calendar file.
    Calendar(CalendarArgs),
    /// Let cron, systemd, launchd or Windows run aftersale.
    #[command(subcommand)]
    Schedule(ScheduleCommand),
    /// Tell of deadlines before they are missed.
    #[command(subcommand)]
    Alert(AlertCommand),
    /// Buyer-protection e-mails: read, recognised, verified.
    #[command(subcommand)]
    Mail(MailCommand),
    /// The rules behind the deadlines.
    #[command(subcommand)]
    Rules(RulesCommand),
    /// Letters to buyers: the usual answers in seven languages, and your own.
    #[command(subcommand)]
    Template(TemplateCommand),
    /// Accounts of this configuration.
    #[command(subcommand)]
    Account(AccountCommand),
    /// Logins of the accounts.
    #[command(subcommand)]
    Auth(AuthCommand),
    /// What is wrong with this set-up, and how to mend it.
    Doctor,
    /// JSON Schema of what `--json` prints.
    Schema {
        /// The command whose output to describe, such as `list` or `show`; all of them without it.
        command: Option<String>,
    },
    /// The local stand-in for the marketplaces, for tests and for trying things.
    #[command(subcommand)]
    Simulator(SimulatorCommand),
    /// Write completions and man pages.
    #[command(subcommand, hide = true)]
    Generate(GenerateCommand),
}
