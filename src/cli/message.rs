//! `message`: the message centre.

use super::cases::ShowArgs;
use super::text::{EvidenceArgs, GuardArgs, TextArgs};
use clap::{Args, Subcommand};

/// The message centre.
#[derive(Debug, Subcommand)]
pub enum MessageCommand {
    /// Message threads by urgency: those that wait for your answer, with --all every one known here.
    #[command(after_help = "Examples:\n  aftersale message list\n  aftersale message list --buyer anna.k --all --json")]
    List(MessageList),
    /// One thread with its messages.
    #[command(after_help = "Examples:\n  aftersale message show t48\n  aftersale message show t48 --refresh")]
    Show(ShowArgs),
    /// Answer in a thread.
    #[command(after_help = "\
Files may have 5 MiB each; a text must come with them.

Examples:
  aftersale message reply t48 -m \"Tak, pasuje.\"
  aftersale message reply t48 --message-file answer.txt --evidence manual.pdf")]
    Reply(MessageReply),
    /// Mark threads as read, which answers nobody.
    #[command(after_help = "Examples:\n  aftersale message read t48\n  aftersale message read t48 t51 t7")]
    Read(MessageRead),
}

/// `message list`.
#[derive(Args, Clone, Debug, Default)]
pub struct MessageList {
    /// Only threads due within this span or overdue, such as 90m, 6h, 2d.
    #[arg(long, value_name = "SPAN")]
    pub due_within: Option<String>,
    /// Only threads with this buyer, by login.
    #[arg(long, value_name = "LOGIN")]
    pub buyer: Option<String>,
    /// Only overdue threads.
    #[arg(long)]
    pub overdue: bool,
    /// Answered threads too.
    #[arg(long)]
    pub all: bool,
    /// At most this many; 0 shows all. On a terminal 50 by default, in a pipe all.
    #[arg(long, value_name = "N")]
    pub limit: Option<u64>,
    /// Ask the marketplace first.
    #[arg(long)]
    pub refresh: bool,
}

/// `message reply`.
#[derive(Args, Debug)]
pub struct MessageReply {
    /// The thread: the first letters of its id, or account:id.
    pub case: String,
    /// Where the words come from.
    #[command(flatten)]
    pub text: TextArgs,
    /// What comes with them.
    #[command(flatten)]
    pub evidence: EvidenceArgs,
    /// What must hold.
    #[command(flatten)]
    pub guards: GuardArgs,
}

/// `message read`.
#[derive(Args, Debug)]
pub struct MessageRead {
    /// The threads: the first letters of their ids, or account:id.
    #[arg(required = true, value_name = "CASE")]
    pub cases: Vec<String>,
    /// What must hold.
    #[command(flatten)]
    pub guards: GuardArgs,
}
