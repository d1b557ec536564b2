//! `commission`.

use crate::app::App;
use crate::cli::{CommissionCommand, CommissionGround};
use crate::commands::commission;
use crate::domain::Ground;
use crate::error::Result;
use crate::output::Outcome;

pub(super) async fn run(app: &App, command: CommissionCommand) -> Result<Outcome> {
    match command {
        CommissionCommand::List(args) => {
            let options = commission::List { claimable: args.claimable, all: args.all, days: args.days };
            commission::list(app, &options).await
        }
        CommissionCommand::Claim(args) => {
            commission::claim(app, &commission::Claim { what: args.what, quantity: args.quantity }).await
        }
        CommissionCommand::Cancel { claim } => commission::cancel(app, &claim).await,
        CommissionCommand::Plan(args) => {
            let ground = args.ground.map(|ground| match ground {
                CommissionGround::Refunded => Ground::Refunded,
                CommissionGround::Returned => Ground::Returned,
            });
            let (orders, due_within, limit) = (args.order, args.due_within, args.limit);
            commission::plan(app, &commission::Plan { orders, due_within, ground, limit }).await
        }
        CommissionCommand::Apply { plan } => commission::apply(app, &plan).await,
    }
}
