//! `claim`: seeing a claim to its verdict.

use super::text::{EvidenceArgs, GuardArgs, TextArgs};
use clap::{Args, Subcommand, ValueEnum};
use std::path::PathBuf;

/// See a claim to its verdict.
#[derive(Debug, Subcommand)]
pub enum ClaimCommand {
    /// Say whether the goods must come back, before the verdict; once for a claim.
    #[command(after_help = "\
Without --message the text comes from the template return-not-required, return-own-label or return-custom.

Examples:
  aftersale claim return-decision 73cc not-required
  aftersale claim return-decision 73cc own-label label.pdf
  aftersale claim return-decision 73cc custom --message-file how.txt")]
    ReturnDecision(ClaimReturn),
    /// Accept a claim, or change the way it was accepted. No money moves by it; with --pay it does.
    #[command(after_help = "\
Evidence goes first, as messages of its own; then the verdict. An accepted claim cannot be rejected any more.

Examples:
  aftersale claim accept 73cc --remedy refund
  aftersale claim accept 547843/2025 --remedy partial-refund \\
      --amount 40.00 -m \"…\"
  aftersale claim accept 73cc --remedy exchange --dry-run
  aftersale claim accept 73cc --remedy refund --pay
  aftersale claim accept 73cc --remedy partial-refund --amount 40.00 --pay --yes

With --pay the refund follows the verdict, under the guards of `return confirm`. Where the verdict was given \
before, it only pays; cut off in between, the same command goes on.")]
    Accept(ClaimAccept),
    /// Reject a claim, with reasons that the buyer reads.
    #[command(after_help = "\
Evidence goes first, as messages of its own; then the verdict. It moves only toward the buyer: a rejected claim \
can be accepted later, and never rejected again. Without --message the text comes from the reason's template, \
which needs your own reasons as variables: aftersale template show claim-reject-other

Examples:
  aftersale claim reject 73cc --reason product-damaged-by-user \\
      --evidence photo=crack.jpg --message-file why.txt
  aftersale claim reject 73cc --reason other --var reason=\"…\"")]
    Reject(ClaimReject),
    /// Write in the chat of a claim, after the verdict too.
    #[command(after_help = "\
Examples:
  aftersale claim message 73cc -m \"Paczka dotarła, sprawdzamy.\"
  aftersale claim message 73cc --evidence photo.jpg")]
    Message(ClaimMessage),
}

/// `claim return-decision`.
#[derive(Args, Debug)]
pub struct ClaimReturn {
    /// The case: the first letters of its id, its reference number, or account:id.
    pub case: String,
    /// Whether and how the goods come back.
    #[arg(value_enum)]
    pub decision: ReturnWord,
    /// The label, for own-label.
    #[arg(value_name = "FILE")]
    pub label: Option<PathBuf>,
    /// Send the label as it is.
    #[arg(long, help_heading = "Evidence")]
    pub no_fit: bool,
    /// Where the words come from.
    #[command(flatten)]
    pub text: TextArgs,
    /// What must hold.
    #[command(flatten)]
    pub guards: GuardArgs,
}

/// Whether and how the goods come back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ReturnWord {
    /// The buyer keeps them.
    NotRequired,
    /// They come back with the label in FILE.
    OwnLabel,
    /// They come back as your text says.
    Custom,
}

/// `claim accept`.
#[derive(Args, Debug)]
pub struct ClaimAccept {
    /// The case: the first letters of its id, its reference number, or account:id.
    pub case: String,
    /// What the buyer gets.
    #[arg(long, value_enum, value_name = "REMEDY")]
    pub remedy: RemedyWord,
    /// The sum of a partial refund, in the currency of the order, such as 12.50.
    #[arg(long, value_name = "SUM")]
    pub amount: Option<String>,
    /// Make the refund at once.
    #[command(flatten)]
    pub pay: ClaimPay,
    /// Where the words come from.
    #[command(flatten)]
    pub text: TextArgs,
    /// What goes before it.
    #[command(flatten)]
    pub evidence: EvidenceArgs,
    /// What must hold.
    #[command(flatten)]
    pub guards: GuardArgs,
}

/// How an accepted claim is paid.
#[derive(Args, Debug)]
pub struct ClaimPay {
    /// Refund it as soon as the verdict is given.
    #[arg(long, help_heading = "Money")]
    pub pay: bool,
    /// Refund this order line instead: LINE, LINE=2 for pieces, LINE=12.50 for money; may be given several times.
    #[arg(long, value_name = "LINE[=QTY|AMOUNT]", requires = "pay", help_heading = "Money")]
    pub item: Vec<String>,
    /// The delivery cost: full, none, or a sum; by default all of it when the whole order goes back.
    #[arg(long, value_name = "full|none|AMOUNT", requires = "pay", help_heading = "Money")]
    pub delivery: Option<String>,
    /// What else the buyer paid.
    #[command(flatten)]
    pub extras: super::returns::Extras,
    /// Give back only what is named here, after a refund that was made for the claim before.
    #[arg(long, requires = "pay", help_heading = "Money")]
    pub more: bool,
    /// Refuse a refund over this sum.
    #[arg(long, value_name = "AMOUNT", requires = "pay", help_heading = "Guards")]
    pub max_amount: Option<String>,
    /// Refund although somebody else refunded something of the order since the claim was opened.
    #[arg(long, requires = "pay", help_heading = "Guards")]
    pub beside_refunds: bool,
    /// How long to wait until it is paid.
    #[arg(long, value_name = "SPAN", default_value = "30s", help_heading = "Money")]
    pub wait: String,
}

/// What the buyer gets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum RemedyWord {
    /// The price.
    Refund,
    /// A part of the price; the goods stay with the buyer.
    PartialRefund,
    /// The goods, repaired.
    Repair,
    /// Other goods.
    Exchange,
}

/// `claim reject`.
#[derive(Args, Debug)]
pub struct ClaimReject {
    /// The case: the first letters of its id, its reference number, or account:id.
    pub case: String,
    /// Why.
    #[arg(long, value_enum, value_name = "REASON")]
    pub reason: RejectReason,
    /// Where the words come from.
    #[command(flatten)]
    pub text: TextArgs,
    /// What goes before it.
    #[command(flatten)]
    pub evidence: EvidenceArgs,
    /// What must hold.
    #[command(flatten)]
    pub guards: GuardArgs,
}

/// Why a claim is rejected.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum RejectReason {
    /// What you asked the buyer for did not come.
    AdditionalRequirementsNotCompleted,
    /// The goods did not come back.
    ProductNotReturned,
    /// The buyer damaged the goods.
    ProductDamagedByUser,
    /// The goods are as agreed.
    ProductConformsToContract,
    /// The defect is minor.
    MinorDefect,
    /// Another reason.
    Other,
    /// The buyer took the claim back.
    ClaimWithdrawnByBuyer,
}

/// `claim message`.
#[derive(Args, Debug)]
pub struct ClaimMessage {
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
