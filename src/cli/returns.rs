//! `return`: goods on their way back, and the money for them.

use super::text::{GuardArgs, TextArgs};
use clap::{Args, Subcommand};
use std::path::PathBuf;

/// See to returns: find them, refund them one by one or in batches, reject them.
#[derive(Debug, Subcommand)]
pub enum ReturnCommand {
    /// Returns, with parcels, refunds and clocks.
    #[command(after_help = "Examples:\n  aftersale return list\n  aftersale return list --arrived --refresh")]
    List(ReturnList),
    /// One return: goods, parcels, money, clocks.
    #[command(after_help = "Examples:\n  aftersale return show 6f55")]
    Show {
        /// The return: the first letters of its id, its number, or account:id.
        case: String,
    },
    /// Whose is the box on the table? By either of its numbers.
    #[command(
        after_help = "Examples:\n  aftersale return find 620000000000000000000000\n  aftersale return find \"6200 0012 34\""
    )]
    Find {
        /// The number on the parcel; blanks and small letters do not matter.
        waybill: String,
    },
    /// Give the money back, or prepare the step in a web page where no API confirms a return.
    #[command(after_help = "\
Examples:
  aftersale return confirm 6f55
  aftersale return confirm 6f55 --item 9d4c=1 --delivery none
  aftersale return confirm 6f55 --amount 12.50
  aftersale return confirm 6f55 --more --surcharges
  aftersale return list --arrived --json=id --jq '.[].id' \\
      | aftersale return confirm --stdin --yes

Without --delivery the delivery cost goes back when the whole order comes back, and not otherwise. The deposit \
on a piece goes back with the piece. Surcharges, additional services and what was paid too much go back when they \
are named; what is left out is said. A part that was left out goes back later: aftersale return confirm 6f55 --more \
--services full")]
    Confirm(ReturnConfirm),
    /// Reject the whole return: once, for ever.
    #[command(after_help = "\
Examples:
  aftersale return reject 6f55 --reason item-mismatch \\
      -m \"W paczce był inny przedmiot.\"

Reasons: refund-rejected, new-item-sent, item-fixed, missing-part-sent, item-mismatch, business-purchase, \
no-return-right")]
    Reject(ReturnReject),
    /// Write down what would be refunded, one line each; sends nothing.
    #[command(
        after_help = "Examples:\n  aftersale return plan --arrived --max-amount 100 > plan.ndjson\n  aftersale return plan --older-than 5d --reason DONT_LIKE_IT > plan.ndjson"
    )]
    Plan(ReturnPlan),
    /// Do what a plan says; run again, nothing is done twice.
    #[command(
        after_help = "Examples:\n  aftersale return apply plan.ndjson\n  aftersale return apply plan.ndjson --max-total 500 --yes > receipts.ndjson\n  aftersale return plan --arrived | aftersale return apply - --yes"
    )]
    Apply(ReturnApply),
}

/// `return list`.
#[derive(Args, Debug, Default)]
pub struct ReturnList {
    /// Only those that have come back.
    #[arg(long)]
    pub arrived: bool,
    /// Only this reason code, such as DONT_LIKE_IT.
    #[arg(long, value_name = "CODE")]
    pub reason: Option<String>,
    /// Only this buyer, by login or id.
    #[arg(long, value_name = "LOGIN")]
    pub buyer: Option<String>,
    /// Done ones too.
    #[arg(long)]
    pub all: bool,
    /// Ask the marketplaces and the carriers first.
    #[arg(long)]
    pub refresh: bool,
}

/// How much is refunded.
#[derive(Args, Clone, Debug, Default)]
pub struct ReturnParts {
    /// Refund this order line instead: LINE, LINE=2 for pieces, LINE=12.50 for money; may be given several times.
    #[arg(long, value_name = "LINE[=QTY|AMOUNT]", help_heading = "Money")]
    pub item: Vec<String>,
    /// Refund this sum for the goods instead of their price; for a return of one line.
    #[arg(long, value_name = "AMOUNT", conflicts_with = "item", help_heading = "Money")]
    pub amount: Option<String>,
}

/// What a buyer paid besides goods and delivery: none of it goes back unless it is named.
#[derive(Args, Clone, Debug, Default)]
pub struct Extras {
    /// Give back what the buyer paid afterwards, too: surcharges of the order.
    #[arg(long, help_heading = "Money")]
    pub surcharges: bool,
    /// Give back additional services, such as carrying in: full, none, or a sum.
    #[arg(long, value_name = "full|none|AMOUNT", help_heading = "Money")]
    pub services: Option<String>,
    /// Give back what was paid too much: full, none, or a sum.
    #[arg(long, value_name = "full|none|AMOUNT", help_heading = "Money")]
    pub overpaid: Option<String>,
}

/// `return confirm`.
#[derive(Args, Debug)]
pub struct ReturnConfirm {
    /// The return: the first letters of its id, its number, or account:id.
    #[arg(required_unless_present = "stdin", conflicts_with = "stdin")]
    pub case: Option<String>,
    /// Read the returns from stdin, one a line.
    #[arg(long, conflicts_with_all = ["item", "amount", "more", "beside_refunds", "beyond_return"])]
    pub stdin: bool,
    /// How much.
    #[command(flatten)]
    pub parts: ReturnParts,
    /// The delivery cost: full, none, or a sum.
    #[arg(long, value_name = "full|none|AMOUNT", help_heading = "Money")]
    pub delivery: Option<String>,
    /// What else the buyer paid.
    #[command(flatten)]
    pub extras: Extras,
    /// Give back only what is named here, after a refund that was made for the return before.
    #[arg(long, help_heading = "Money")]
    pub more: bool,
    /// Refuse a refund over this sum.
    #[arg(long, value_name = "AMOUNT", help_heading = "Guards")]
    pub max_amount: Option<String>,
    /// With --stdin: refuse all of it when it is over this sum together.
    #[arg(long, value_name = "AMOUNT", requires = "stdin", help_heading = "Guards")]
    pub max_total: Option<String>,
    /// Refund although somebody else refunded something of the order since the return was declared, or may have.
    #[arg(long, help_heading = "Guards")]
    pub beside_refunds: bool,
    /// Refund more pieces or money than came back in this return; without a question nothing else allows it.
    #[arg(long, help_heading = "Guards")]
    pub beyond_return: bool,
    /// How long to wait until it is paid.
    #[arg(long, value_name = "SPAN", default_value = "30s")]
    pub wait: String,
}

/// `return reject`.
#[derive(Args, Debug)]
pub struct ReturnReject {
    /// The return: the first letters of its id, its number, or account:id.
    pub case: String,
    /// Why.
    #[arg(long, value_name = "CODE")]
    pub reason: String,
    /// What the buyer is told.
    #[command(flatten)]
    pub text: TextArgs,
    /// What must hold.
    #[command(flatten)]
    pub guards: GuardArgs,
}

/// `return plan`.
#[derive(Args, Debug, Default)]
pub struct ReturnPlan {
    /// Only those that have come back.
    #[arg(long)]
    pub arrived: bool,
    /// Only refunds up to this sum; without a currency it holds for each.
    #[arg(long, value_name = "AMOUNT")]
    pub max_amount: Option<String>,
    /// Only this reason code, such as DONT_LIKE_IT.
    #[arg(long, value_name = "CODE")]
    pub reason: Option<String>,
    /// Only those that came back, or else were declared, this long ago, such as 3d.
    #[arg(long, value_name = "SPAN")]
    pub older_than: Option<String>,
    /// Only this buyer, by login or id.
    #[arg(long, value_name = "LOGIN")]
    pub buyer: Option<String>,
    /// The delivery cost: full, none, or a sum; by default all of it when the whole order comes back.
    #[arg(long, value_name = "full|none|AMOUNT")]
    pub delivery: Option<String>,
    /// What else the buyer paid.
    #[command(flatten)]
    pub extras: Extras,
    /// Sync first.
    #[arg(long)]
    pub refresh: bool,
}

/// `return apply`.
#[derive(Args, Debug)]
pub struct ReturnApply {
    /// The plan; - reads stdin.
    pub plan: PathBuf,
    /// Refuse all of it when it is over this sum together; without a currency it holds for each.
    #[arg(long, value_name = "AMOUNT", help_heading = "Guards")]
    pub max_total: Option<String>,
    /// Refuse each refund over this sum.
    #[arg(long, value_name = "AMOUNT", help_heading = "Guards")]
    pub max_amount: Option<String>,
    /// How long to wait for payment after the last one was sent.
    #[arg(long, value_name = "SPAN", default_value = "60s")]
    pub wait: String,
}
