//! `order`: the order behind cases.

use clap::{Args, Subcommand};
use std::path::PathBuf;

/// The order behind cases, and its parcels.
#[derive(Debug, Subcommand)]
pub enum OrderCommand {
    /// An order with its lines, payment, refunds, parcels, returns and cases.
    #[command(after_help = "Examples:\n  aftersale order show 9409\n  aftersale order show main:9409 --json")]
    Show {
        /// The order: the first letters of its id, or all of it.
        order: String,
    },
    /// Add a tracking number to an order.
    #[command(after_help = "\
A number that is there already counts as success. Where the marketplace has no API for it, the step is prepared \
for you: aftersale handoff list.

Examples:
  aftersale order ship 9409 --carrier INPOST --waybill 620111222333444555666777
  aftersale order ship 9409 --carrier OTHER --carrier-name \"Kurier Nocny\" \\
      --waybill KN-77 --item 7c1e2f90")]
    Ship(OrderShip),
    /// Answer a buyer who wants the order cancelled.
    #[command(subcommand)]
    CancelRequest(CancelCommand),
}

/// `order ship`.
#[derive(Args, Debug)]
pub struct OrderShip {
    /// The order: the first letters of its id, or all of it.
    pub order: String,
    /// The carrier, by id or name.
    #[arg(long, value_name = "CARRIER")]
    pub carrier: String,
    /// The tracking number.
    #[arg(long, value_name = "NUMBER")]
    pub waybill: String,
    /// The carrier's name, for the carrier OTHER.
    #[arg(long, value_name = "NAME")]
    pub carrier_name: Option<String>,
    /// A line that is in the parcel, by the first letters of its id or its offer's; all of them without it. May be given several times.
    #[arg(long, value_name = "LINE")]
    pub item: Vec<String>,
    /// Add it once more although it was added before.
    #[arg(long)]
    pub again: bool,
}

/// What to say to the request.
#[derive(Debug, Subcommand)]
pub enum CancelCommand {
    /// Cancel the order.
    #[command(after_help = "Examples:\n  aftersale order cancel-request accept 8190001 --account ali")]
    Accept(CancelAccept),
    /// Let the order go on, with the reason.
    #[command(after_help = "\
Examples:
  aftersale order cancel-request refuse 8190001 --account ali \\
      -m \"It is on its way already.\"")]
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
