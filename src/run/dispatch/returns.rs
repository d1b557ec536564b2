//! `return`.

use super::answer;
use crate::app::App;
use crate::cli::{Extras, ReturnApply, ReturnCommand, ReturnConfirm, ReturnList, ReturnPlan};
use crate::commands::{returns, sync};
use crate::domain::refund::{Choice, Share};
use crate::error::{Error, Result};
use crate::output::Outcome;
use std::path::PathBuf;
use std::str::FromStr;

pub(super) async fn run(app: &App, command: ReturnCommand) -> Result<Outcome> {
    match command {
        ReturnCommand::List(args) => {
            super::believable(app)?;
            sync::ensure(app, args.refresh).await?;
            returns::list(app, &list(args)).await
        }
        ReturnCommand::Show { case } => {
            super::believable(app)?;
            sync::ensure(app, false).await?;
            returns::show(app, &case).await
        }
        ReturnCommand::Find { waybill } => {
            sync::ensure(app, false).await?;
            returns::find(app, &waybill).await
        }
        ReturnCommand::Confirm(args) => confirm(app, args).await,
        ReturnCommand::Reject(args) => {
            let options = returns::Reject {
                case: args.case,
                reason: args.reason,
                text: answer::text(args.text).await?,
                guards: answer::guards(args.guards),
            };
            let (case, text) = (options.case.clone(), options.text.clone());
            answer::kept(app, &case, &text, returns::reject(app, options).await)
        }
        ReturnCommand::Plan(args) => {
            super::believable(app)?;
            let refresh = args.refresh;
            let options = plan(args)?;
            sync::ensure(app, refresh).await?;
            returns::plan(app, &options).await
        }
        ReturnCommand::Apply(args) => returns::apply(app, &apply(args)?).await,
    }
}

async fn confirm(app: &App, args: ReturnConfirm) -> Result<Outcome> {
    let delivery = share("--delivery", args.delivery.as_deref())?;
    let (surcharges, services, overpaid) = extras(&args.extras)?;
    let max_amount = parsed("--max-amount", args.max_amount.as_deref())?;
    let wait = read("--wait", &args.wait)?;
    let Some(case) = args.case else {
        let max_total = parsed("--max-total", args.max_total.as_deref())?;
        let options = returns::Apply { file: PathBuf::from("-"), max_total, max_amount, wait };
        let what = returns::PlanOptions { delivery, surcharges, services, overpaid, ..returns::PlanOptions::default() };
        return returns::confirm_many(app, what, &options).await;
    };
    let choice = Choice {
        picks: args.parts.item.iter().map(|text| read("--item", text)).collect::<Result<_>>()?,
        amount: parsed("--amount", args.parts.amount.as_deref())?,
        delivery,
        surcharges,
        services,
        overpaid,
        more: args.more,
    };
    let (beside, beyond) = (args.beside_refunds, args.beyond_return);
    let options = returns::Confirm { case, choice, beside, beyond, max_amount, wait };
    returns::confirm(app, &options).await
}

fn list(args: ReturnList) -> returns::ListOptions {
    let ReturnList { arrived, reason, buyer, all, refresh } = args;
    returns::ListOptions { wanted: returns::Wanted { reason, buyer, all }, arrived, refresh }
}

fn plan(args: ReturnPlan) -> Result<returns::PlanOptions> {
    let (surcharges, services, overpaid) = extras(&args.extras)?;
    Ok(returns::PlanOptions {
        wanted: returns::Wanted { reason: args.reason, buyer: args.buyer, all: false },
        arrived: args.arrived,
        older_than: parsed("--older-than", args.older_than.as_deref())?,
        max_amount: parsed("--max-amount", args.max_amount.as_deref())?,
        delivery: share("--delivery", args.delivery.as_deref())?,
        surcharges,
        services,
        overpaid,
    })
}

fn apply(args: ReturnApply) -> Result<returns::Apply> {
    Ok(returns::Apply {
        file: args.plan,
        max_total: parsed("--max-total", args.max_total.as_deref())?,
        max_amount: parsed("--max-amount", args.max_amount.as_deref())?,
        wait: read("--wait", &args.wait)?,
    })
}

pub(super) fn share(option: &str, text: Option<&str>) -> Result<Share> {
    parsed(option, text).map(Option::unwrap_or_default)
}

/// Surcharges, additional services, what was paid too much.
pub(super) fn extras(args: &Extras) -> Result<(bool, Share, Share)> {
    let services = share("--services", args.services.as_deref())?;
    Ok((args.surcharges, services, share("--overpaid", args.overpaid.as_deref())?))
}

pub(super) fn parsed<T: FromStr<Err = String>>(option: &str, text: Option<&str>) -> Result<Option<T>> {
    text.map(|text| read(option, text)).transpose()
}

pub(super) fn read<T: FromStr<Err = String>>(option: &str, text: &str) -> Result<T> {
    text.parse().map_err(|why| Error::usage(format!("{option}: {why}")))
}
