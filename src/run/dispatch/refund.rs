//! `refund`.

use super::returns::{parsed, read};
use crate::app::App;
use crate::cli::{RefundCommand, RefundList, RefundRetry, WhoseWord};
use crate::commands::refund;
use crate::error::Result;
use crate::output::Outcome;

pub(super) async fn run(app: &App, command: RefundCommand) -> Result<Outcome> {
    match command {
        RefundCommand::List(args) => refund::list(app, &list(args)).await,
        RefundCommand::Show { refund } => refund::show(app, &refund).await,
        RefundCommand::Retry(args) => refund::retry(app, &retry(args)?).await,
    }
}

fn list(args: RefundList) -> refund::List {
    let RefundList { order, status, since, whose, unsettled } = args;
    let whose = whose.map(|whose| match whose {
        WhoseWord::Ours => refund::Whose::Ours,
        WhoseWord::Elsewhere => refund::Whose::Elsewhere,
    });
    refund::List { order, status, since, whose, unsettled }
}

fn retry(args: RefundRetry) -> Result<refund::Retry> {
    Ok(refund::Retry {
        refund: args.refund,
        beside: args.beside_refunds,
        max_amount: parsed("--max-amount", args.max_amount.as_deref())?,
        wait: read("--wait", &args.wait)?,
    })
}
