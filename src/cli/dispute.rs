//! `dispute`: answering discussions and disputes.

use super::text::{EvidenceArgs, GuardArgs, TextArgs};
use clap::{Args, Subcommand};

/// Answer a dispute.
#[derive(Debug, Subcommand)]
pub enum DisputeCommand {
    /// Write in the talk of a dispute.
    #[command(after_help = "\
Examples:
  aftersale dispute message 6f55 -m \"Paczka jest w drodze.\"
  aftersale dispute message 6f55 --evidence tracking=scan.pdf \\
      --message-file answer.txt")]
    Message(DisputeMessage),
    /// Accept a proposal; or, where it is settled in words, say what you grant.
    #[command(
        after_help = "Examples:\n  aftersale dispute accept 1428 --dry-run\n  aftersale dispute accept 1428 --proposal 4711 --return-address 9007 --yes\n  aftersale dispute accept 6f55 --with partial-refund --amount 12.50"
    )]
    Accept(Box<DisputeAccept>),
    /// Refuse, with the reason, and with an offer where there are proposals.
    #[command(after_help = "\
Examples:
  aftersale dispute refuse 6f55 \\
      --reason \"Paczka czeka w punkcie odbioru.\" --evidence tracking=scan.pdf
  aftersale dispute refuse 1428 --propose refund:12.50 --propose return:30.00 \\
      -m \"The parcel arrived whole.\"")]
    Refuse(Box<DisputeRefuse>),
    /// Make an offer, or change the one that you made.
    #[command(
        after_help = "Examples:\n  aftersale dispute propose 1428 refund:15.00 -m \"We can offer a little more.\""
    )]
    Propose(Box<DisputePropose>),
    /// Send evidence, one file after the other.
    #[command(
        after_help = "Examples:\n  aftersale dispute evidence 1428 parcel.jpg\n  aftersale dispute evidence 6f55 --evidence delivery-proof=scan.pdf photo.jpg"
    )]
    Evidence(Box<DisputeEvidence>),
    /// Ask the buyer to close a discussion: once per discussion, for ever.
    #[command(after_help = "Examples:\n  aftersale dispute close 6f55\n  aftersale dispute close 6f55 --dry-run")]
    Close(DisputeClose),
}

/// `dispute message`.
#[derive(Args, Debug)]
pub struct DisputeMessage {
    /// The case: the first letters of its id, its reference number, or account:id.
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

/// `dispute close`.
#[derive(Args, Debug)]
pub struct DisputeClose {
    /// The case: the first letters of its id, its reference number, or account:id.
    pub case: String,
    /// Where the words come from.
    #[command(flatten)]
    pub text: TextArgs,
    /// What must hold.
    #[command(flatten)]
    pub guards: GuardArgs,
}

/// `dispute accept`.
#[derive(Args, Debug)]
pub struct DisputeAccept {
    /// The case: the first letters of its id, its reference number, or account:id.
    pub case: String,
    /// The proposal to accept; the only one that waits for you by default.
    #[arg(long, value_name = "ID", help_heading = "Proposals")]
    pub proposal: Option<String>,
    /// The address for returned goods; the account's default one where it is certain.
    #[arg(long, value_name = "ID", help_heading = "Proposals")]
    pub return_address: Option<String>,
    /// What you grant in words.
    #[arg(long, value_name = "WHAT", value_parser = ["refund", "partial-refund", "replacement", "return-first"], help_heading = "In words")]
    pub with: Option<String>,
    /// The sum of the refund, such as 12.50.
    #[arg(long, value_name = "SUM", help_heading = "In words")]
    pub amount: Option<String>,
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

/// `dispute refuse`.
#[derive(Args, Debug)]
pub struct DisputeRefuse {
    /// The case: the first letters of its id, its reference number, or account:id.
    pub case: String,
    /// What you offer instead, refund:12.50 or return:30.00, one of each at most; nothing by default.
    #[arg(long, value_name = "KIND:SUM", help_heading = "Proposals")]
    pub propose: Vec<String>,
    /// The address for returned goods; the account's default one where it is certain.
    #[arg(long, value_name = "ID", help_heading = "Proposals")]
    pub return_address: Option<String>,
    /// The reason, as whole sentences in the buyer's language, for the usual letter.
    #[arg(long, value_name = "TEXT", conflicts_with_all = ["message", "message_file"], help_heading = "Text")]
    pub reason: Option<String>,
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

/// `dispute propose`.
#[derive(Args, Debug)]
pub struct DisputePropose {
    /// The case: the first letters of its id, its reference number, or account:id.
    pub case: String,
    /// What you offer, refund:12.50 or return:30.00, one of each at most.
    #[arg(value_name = "KIND:SUM", required = true)]
    pub offer: Vec<String>,
    /// The address for returned goods; the account's default one where it is certain.
    #[arg(long, value_name = "ID")]
    pub return_address: Option<String>,
    /// The reason, as a whole sentence in the buyer's language, for the usual letter.
    #[arg(long, value_name = "TEXT", conflicts_with_all = ["message", "message_file"], help_heading = "Text")]
    pub reason: Option<String>,
    /// Where the words come from.
    #[command(flatten)]
    pub text: TextArgs,
    /// What must hold.
    #[command(flatten)]
    pub guards: GuardArgs,
}

/// `dispute evidence`.
#[derive(Args, Debug)]
pub struct DisputeEvidence {
    /// The case: the first letters of its id, its reference number, or account:id.
    pub case: String,
    /// The files, tagged with the kind of evidence where it is known, such as delivery-proof=scan.pdf.
    #[arg(value_name = "[KIND=]FILE")]
    pub files: Vec<String>,
    /// A message that goes before them, where it is settled in words.
    #[command(flatten)]
    pub text: TextArgs,
    /// More files.
    #[command(flatten)]
    pub evidence: EvidenceArgs,
    /// What must hold.
    #[command(flatten)]
    pub guards: GuardArgs,
}
