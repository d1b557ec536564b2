//! `dispute`: answering discussions and disputes.

use super::text::{EvidenceArgs, GuardArgs, TextArgs};
use clap::{Args, Subcommand};

/// Answer a dispute.
#[derive(Debug, Subcommand)]
pub enum DisputeCommand {
    /// Write in the talk of a dispute.
    #[command(
        after_help = "Examples:\n  aftersale dispute message 6f55 -m \"Paczka jest w drodze.\"\n  aftersale dispute message 6f55 --evidence tracking=scan.pdf --message-file answer.txt"
    )]
    Message(DisputeMessage),
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
