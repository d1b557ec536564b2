//! `order`: the order behind cases.

use clap::{Args, Subcommand};

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
    #[command(
        after_help = "A number that is there already counts as success. Where the marketplace has no API for it, the step is prepared\nfor you: aftersale handoff list.\n\nExamples:\n  aftersale order ship 9409 --carrier INPOST --waybill 620111222333444555666777\n  aftersale order ship 9409 --carrier OTHER --carrier-name \"Kurier Nocny\" --waybill KN-77 --item 7c1e2f90"
    )]
    Ship(OrderShip),
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
