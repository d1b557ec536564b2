//! `mail`.

use super::text::{EvidenceArgs, TextArgs};
use clap::{Args, Subcommand};
use std::path::PathBuf;

/// Buyer-protection e-mails.
#[derive(Debug, Subcommand)]
pub enum MailCommand {
    /// Read what is new in the mailboxes.
    #[command(after_help = "\
A mailbox is a [mail.NAME] section of the configuration. Only mail of a marketplace, and mail that wants to look like it, is kept.

Examples:
  aftersale mail sync
  aftersale mail sync --account main")]
    Sync,
    /// Read single mails from files.
    Import(MailImport),
    /// The mails that are known: those due first, then the newest.
    #[command(after_help = "\
Marks: ? nobody who is believed vouches for it   ! it is not to be trusted

Examples:
  aftersale mail list
  aftersale mail list --json=id,mail_kind,verdict,refused,due_at")]
    List {
        /// At most this many; 0 shows all.
        #[arg(long, value_name = "N")]
        limit: Option<u64>,
    },
    /// One mail: its facts and its text. No link is opened, no picture fetched.
    #[command(after_help = "\
Examples:
  aftersale mail show 4f1c
  aftersale mail show 4f1c --json=text,attachments")]
    Show {
        /// The first letters of the mail's id.
        #[arg(value_name = "MAIL")]
        mail: String,
    },
    /// Why a mail counts as genuine or not, step by step.
    #[command(after_help = "\
Verdicts:
  verified          your provider vouches for it, and nothing contradicts
  unverified        nobody who is believed vouches for it
  failed            a check says that it is not genuine
  lookalike         it wants to be taken for a marketplace's
  relay             a buyer or carrier wrote it, through the marketplace's relay
  not-marketplace   it does not claim to be a marketplace's
  duplicate-header  a field stands twice or From is ambiguous: readers may
                    see different mails

Examples:
  aftersale mail verify 4f1c")]
    Verify {
        /// The first letters of the mail's id, or the name of a case made of mails: its newest one.
        #[arg(value_name = "MAIL")]
        mail: String,
    },
    /// Answer a mail of the marketplace: once, to the right recipient, with evidence.
    Reply(Box<MailReply>),
    /// Say whether an answer went out, where nobody knows.
    #[command(after_help = "\
Look at the Sent folder, or ask the marketplace, before you say that it was not sent: it may then be sent again.

Examples:
  aftersale mail resolve 4f1c --sent
  aftersale mail resolve 4f1c --not-sent \\
      --note \"the provider's log has no such mail\"")]
    Resolve(MailResolve),
    /// Keep the password of a mailbox: asked for on a terminal, else the first line of stdin.
    #[command(after_help = "\
Not needed where the configuration has a password_command or a token_command.

Examples:
  aftersale mail login main
  pass show mail/shop | aftersale mail login main --no-input")]
    Login {
        /// The mailbox, as the configuration names it.
        #[arg(value_name = "NAME")]
        mailbox: String,
    },
    /// Delete the texts of old mails, the files of their answers and old drafts for good.
    #[command(after_help = "\
What still waits stays: mails of open cases, and those of which nobody knows whether they were answered. So do the journal, the \
Message-IDs (nothing is answered twice) and what was decided about which order (nothing is refunded twice). The mailbox itself is not \
touched, and a sync does not bring back what was deleted.

Examples:
  aftersale mail purge --older-than 180 --dry-run
  aftersale mail purge --older-than 180 --yes
  aftersale mail purge 4f1c")]
    Purge {
        /// Single mails by the first letters of their ids, however young, and even if their case is open.
        #[arg(value_name = "MAIL", required_unless_present = "older_than", conflicts_with = "older_than")]
        mails: Vec<String>,
        /// All that came more than this many days ago.
        #[arg(long, value_name = "DAYS", value_parser = clap::value_parser!(u32).range(0..=36_500))]
        older_than: Option<u32>,
    },
    /// Save a file that is enclosed in a mail; nothing is replaced.
    #[command(after_help = "\
Examples:
  aftersale mail save 4f1c 1
  aftersale mail save 4f1c 2 --dir evidence")]
    Save {
        /// The first letters of the mail's id.
        #[arg(value_name = "MAIL")]
        mail: String,
        /// The number of the file, as `mail show` lists it.
        #[arg(value_name = "NUMBER")]
        number: usize,
        /// The folder to save it in.
        #[arg(long, value_name = "FOLDER", default_value = ".")]
        dir: PathBuf,
    },
}

/// Read single mails from files.
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  aftersale mail import notice.eml
  aftersale mail import --mailbox main *.eml")]
pub struct MailImport {
    /// The files, one mail each.
    #[arg(required = true, value_name = "FILE")]
    pub files: Vec<PathBuf>,
    /// The mailbox whose settings count for them.
    #[arg(long, value_name = "NAME")]
    pub mailbox: Option<String>,
}

/// Answer a mail of the marketplace: once, to the right recipient, with evidence.
#[derive(Args, Debug)]
#[command(after_help = "\
The answer is shown whole before it is sent. Without a terminal it needs --yes. What may have gone out is never \
sent again by itself:
aftersale journal reconcile finds out, and aftersale mail resolve takes your word.

Examples:
  aftersale mail reply 4f1c --use protection-answer --var events=\"…\" \\
      --var solution=\"…\" --evidence tracking=scan.pdf
  aftersale mail reply 4f1c --message-file answer.txt --dry-run
  aftersale mail reply 4f1c -m \"…\" --trust-unverified --to case@allegro.example")]
pub struct MailReply {
    /// The first letters of the mail's id.
    #[arg(value_name = "MAIL")]
    pub mail: String,
    /// Where the words come from.
    #[command(flatten)]
    pub text: TextArgs,
    /// What comes with them.
    #[command(flatten)]
    pub evidence: EvidenceArgs,
    /// Answer a mail whose sender is not verified; needs --to.
    #[arg(long, requires = "to", help_heading = "Guards")]
    pub trust_unverified: bool,
    /// Answer even a mail that failed the checks or only looks like the marketplace's; needs --trust-unverified.
    #[arg(long, requires = "trust_unverified", help_heading = "Guards")]
    pub even_if_forged: bool,
    /// The recipient, typed in full.
    #[arg(long, value_name = "ADDRESS", help_heading = "Guards")]
    pub to: Option<String>,
    /// Answer a mail whose order and case are not known here.
    #[arg(long, help_heading = "Guards")]
    pub unlinked: bool,
    /// Send another answer to what was answered before.
    #[arg(long, help_heading = "Guards")]
    pub again: bool,
}

/// Say whether an answer went out.
#[derive(Args, Debug)]
#[command(group(clap::ArgGroup::new("fate").required(true).args(["sent", "not_sent"])))]
pub struct MailResolve {
    /// The first letters of the mail's id, or of the answer's id in the journal.
    #[arg(value_name = "ID")]
    pub id: String,
    /// It went out.
    #[arg(long)]
    pub sent: bool,
    /// It did not go out, and may be sent again.
    #[arg(long)]
    pub not_sent: bool,
    /// How you know.
    #[arg(long, value_name = "TEXT")]
    pub note: Option<String>,
}
