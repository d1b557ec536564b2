//! `order`: what is done to the order behind a case.

use clap::{Args, Subcommand};
use std::path::PathBuf;

/// The order behind a case.
#[derive(Debug, Subcommand)]
pub enum OrderCommand {
    /// Answer a buyer who wants the order cancelled.
    #[command(subcommand)]
    CancelRequest(CancelCommand),
}

/// What to say to the request.
#[derive(Debug, Subcommand)]
pub enum CancelCommand {
    /// Cancel the order.
    #[command(after_help = "Examples:\n  aftersale order cancel-request accept 8190001 --account ali")]
    Accept(CancelAccept),
    /// Let the order go on, with the reason.
    #[command(
        after_help = "Examples:\n  aftersale order cancel-request refuse 8190001 --account ali -m \"It is on its way already.\""
    )]
    Refuse(CancelRefuse),
}

/// `order cancel-request accept`.
#[derive(Args, Debug)]
pub struct CancelAccept {
    /// The order's number.
    pub order: String,
    /// Send once more what was sent before.
    #[arg(long)]
    pub again: bool,
}

/// `order cancel-request refuse`.
#[derive(Args, Debug)]
pub struct CancelRefuse {
    /// The order's number.
    pub order: String,
    /// Why not; `-` reads it from stdin.
    #[arg(short, long, value_name = "TEXT", conflicts_with = "message_file")]
    pub message: Option<String>,
    /// A file with the reason; `-` reads stdin.
    #[arg(long, value_name = "FILE")]
    pub message_file: Option<PathBuf>,
    /// Open $EDITOR on the reason before it is sent.
    #[arg(short, long)]
    pub edit: bool,
    /// Send a text that names a telephone number, an e-mail address or an outside link all the same.
    #[arg(long)]
    pub force: bool,
    /// Send once more what was sent before.
    #[arg(long)]
    pub again: bool,
}
