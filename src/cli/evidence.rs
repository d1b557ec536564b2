//! `evidence`.

use clap::{Args, Subcommand, ValueEnum};
use std::path::PathBuf;

/// What to send for which reason, and files that fit.
#[derive(Debug, Subcommand)]
pub enum EvidenceCommand {
    /// What counts: for a case, for a reason, or everything.
    Guide(EvidenceGuide),
    /// What is still missing in a case, and what the marketplace will not accept.
    Lint(EvidenceLint),
    /// Make files such that the marketplace takes them; the originals stay.
    Fit(EvidenceFit),
}

/// What counts: for a case, for a reason, or everything.
#[derive(Args, Debug)]
#[command(after_help = "\
Prints what counts, the rule it stands on, the time allowed, and what is not accepted.

Examples:
  aftersale evidence guide                             all of every marketplace
  aftersale evidence guide 6f55                        for one case
  aftersale evidence guide --reason ITEM_IS_DAMAGED    for a reason code
  aftersale evidence guide --reason \"color not as described\" \\
      --marketplace aliexpress")]
pub struct EvidenceGuide {
    /// The case.
    #[arg(value_name = "CASE", conflicts_with_all = ["reason", "marketplace", "kind"])]
    pub case: Option<String>,
    /// Only for this reason, a code or the marketplace's words.
    #[arg(long, value_name = "CODE")]
    pub reason: Option<String>,
    /// Only of this marketplace: allegro, aliexpress.
    #[arg(long, value_name = "NAME")]
    pub marketplace: Option<String>,
    /// Only as it is for cases of this kind.
    #[arg(long, value_enum, value_name = "KIND")]
    pub kind: Option<EvidenceKind>,
}

/// The kinds of case in which evidence counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum EvidenceKind {
    /// A dispute.
    Dispute,
    /// A claim.
    Claim,
}

/// What is still missing in a case, and what the marketplace will not accept.
#[derive(Args, Debug)]
#[command(after_help = "\
A file is tagged with the kind of evidence that it is: KIND=FILE. The kinds of a case: aftersale evidence guide \
CASE. The exit code is 1 while something required is missing or a file cannot be sent.

Examples:
  aftersale evidence lint 6f55 --evidence delivery-proof=scan.pdf \\
      --evidence chat-record=talk.png
  aftersale evidence lint 6f55 delivery-proof=scan.pdf photo.jpg
  aftersale evidence lint 1428 --tracking LX123456789CN --carrier DHL \\
      --first-scan 2026-11-03T10:00:00Z")]
pub struct EvidenceLint {
    /// The case.
    #[arg(value_name = "CASE")]
    pub case: String,
    /// A file, with or without a tag.
    #[arg(value_name = "FILE")]
    pub files: Vec<String>,
    /// A file with its kind; may be given several times.
    #[arg(long, value_name = "KIND=FILE")]
    pub evidence: Vec<String>,
    /// The number of the parcel to the buyer.
    #[arg(long, value_name = "NUMBER")]
    pub tracking: Option<String>,
    /// Who carries that parcel.
    #[arg(long, value_name = "NAME")]
    pub carrier: Option<String>,
    /// When the carrier first scanned it, RFC 3339 with an offset.
    #[arg(long, value_name = "INSTANT")]
    pub first_scan: Option<String>,
    /// Ask the marketplace first.
    #[arg(long)]
    pub refresh: bool,
}

/// Make files such that the marketplace takes them; the originals stay.
#[derive(Args, Debug)]
#[command(after_help = "\
Pictures are turned upright, freed of location and other metadata, and made smaller where they must be; PDFs are \
split by pages. What a file is is told by its content. A fitted file is written beside the original as NAME-fit, \
or with --to into another folder; nothing is ever overwritten.

Examples:
  aftersale evidence fit photo.jpg scan.pdf
  aftersale evidence fit *.jpg --to ready --for message
  aftersale evidence fit scan.pdf --dry-run")]
pub struct EvidenceFit {
    /// The files.
    #[arg(value_name = "FILE", required = true)]
    pub files: Vec<PathBuf>,
    /// Write the fitted files into this folder.
    #[arg(long, value_name = "DIR")]
    pub to: Option<PathBuf>,
    /// Whose limits count: allegro (disputes and claims), message (Allegro's message centre), aliexpress.
    #[arg(long = "for", value_name = "LIMITS", default_value = "allegro")]
    pub limits: String,
}
