//! `mail`.

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
  duplicate-header  a field stands twice, so that readers may see different mails

Examples:
  aftersale mail verify 4f1c")]
    Verify {
        /// The first letters of the mail's id.
        #[arg(value_name = "MAIL")]
        mail: String,
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
