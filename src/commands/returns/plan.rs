//! `return plan`: what would be refunded, one line each, for a person or a program to review.

use super::line::Line;
use super::money::Deeds;
use super::planned::{Planned, not_given_back, printed, summary};
use super::select::{Wanted, cached, is_leg};
use super::tracking::{self, Arrival};
use crate::app::App;
use crate::commands::compensation::{compensated, hearsay};
use crate::commands::list::{Ages, program};
use crate::commands::refund::{barrier, doubt, made_by};
use crate::domain::refund::{
    Choice, LeftOut, Obstacle, Share, Shown, Sum, beside, covered, left_out as parts_left_out, parts,
};
use crate::domain::{Case, Kind, Money, Order, Refund, Span};
use crate::error::{Error, ErrorKind, Result};
use crate::journal::Record;
use crate::marketplaces::Client;
use crate::output::{Note, Outcome};
use crate::store::StoredCase;
use futures::StreamExt;
use futures::stream;

/// So many orders are read at once.
const AT_ONCE: usize = 16;

/// What to plan for.
#[derive(Clone, Debug, Default)]
pub struct PlanOptions {
    /// Which returns.
    pub wanted: Wanted,
    /// Only those that have come back.
    pub arrived: bool,
    /// Only those that came back, or else were declared, so long ago.
    pub older_than: Option<Span>,
    /// Only refunds up to this much.
    pub max_amount: Option<Sum>,
    /// How much of the delivery cost goes back.
    pub delivery: Share,
    /// Whether what the buyer paid afterwards goes back too.
    pub surcharges: bool,
    /// How much of the additional services goes back.
    pub services: Share,
    /// How much of what was paid too much goes back.
    pub overpaid: Share,
}

/// Plans, and prints the lines: NDJSON in a pipe, a table on a terminal.
pub async fn plan(app: &App, options: &PlanOptions) -> Result<Outcome> {
    let deeds = Deeds::read(app).await?;
    let cases: Vec<StoredCase> = cached(app, &options.wanted, &deeds)?.into_iter().map(|(_, stored)| stored).collect();
    let open: Vec<&Case> = cases.iter().map(|stored| &stored.case).filter(|case| case.open).collect();
    let unfollowed = tracking::refresh(app, &open, app.config()?.sync.max_age.millis()).await?;
    let mut planned = of_cases(app, cases, options).await?;
    if planned.not_arrived > 0 {
        let said = format!("{} of them have not come back yet, as far as is known", planned.not_arrived);
        planned.warnings.push(format!("{said}; --arrived leaves those out"));
    }
    planned.warnings.extend(not_given_back(&planned));
    let said = summary(&planned);
    let marks = crate::commands::sync::marks(app, app.cache()?)?;
    let names: Vec<String> = app.accounts()?.iter().map(|account| account.name.clone()).collect();
    let ages = Ages::new(&names, &marks, app.config()?.sync.max_age, app.now());
    let any = !planned.lines.is_empty();
    let mut outcome = printed(app, planned.lines).info(said).info(format!("returns as synced: {}", ages.summary()));
    outcome.notes.extend(planned.warnings.into_iter().map(Note::Warning));
    outcome.failures.extend(ages.failures(program(app)));
    outcome.failures.extend(unfollowed);
    outcome.failures.extend(planned.failures.into_iter().map(|(_, error)| error));
    Ok(match any {
        true => outcome.hint("read plan.ndjson, then: aftersale return apply plan.ndjson"),
        false => outcome,
    })
}

/// Plans for these cases, each with its order and refunds read afresh.
pub async fn of_cases(app: &App, cases: Vec<StoredCase>, options: &PlanOptions) -> Result<Planned> {
    let mut planned = Planned::default();
    let (gate, deeds) = (app.gate()?, Deeds::read(app).await?);
    let mut reads = Vec::new();
    for stored in cases {
        let arrival = tracking::arrival(app.cache()?, &stored.case)?;
        match left_out(app, &stored.case, &arrival, options) {
            Some(why) => planned.left_out.push((stored.case.key, why)),
            None => {
                let client = app.client(app.account(&stored.case.key.account)?)?;
                reads.push((stored, arrival, client));
            }
        }
    }
    let progress = app.talk().progress("reading orders");
    let total = reads.len() as u64;
    let answers = stream::iter(reads).map(|(stored, arrival, client)| async move {
        let order = order_of(&client, &stored.case).await;
        (stored, arrival, order)
    });
    let mut answers = answers.buffered(AT_ONCE);
    let mut done = 0;
    while let Some((stored, arrival, order)) = answers.next().await {
        done += 1;
        progress.set(done, Some(total));
        let case = &stored.case;
        let order = match order {
            Ok(order) => order,
            Err(error) if error.kind == ErrorKind::Interrupted => return Err(error),
            Err(error) => {
                planned.failures.push((case.key.clone(), error));
                continue;
            }
        };
        if compensated(app, &case.key.account, &order.id).await?.is_some() {
            planned.left_out.push((case.key.clone(), "paid by a protection programme".into()));
            continue;
        }
        let records = gate.records(&case.key.account, &case.key.id, case.order_id.as_deref()).await?;
        let shown = deeds.shown(app.cache()?, case, &order)?;
        match line_of(app, case, (&order, shown), &arrival, &records, options) {
            Ok(line) => {
                let heard = hearsay(app, &case.key.account, &order.id)?;
                planned.warnings.extend(heard.into_iter().map(|said| format!("return {}: {said}", line.name())));
                for LeftOut { what, left, option, .. } in parts_left_out(&order, &line.parts()) {
                    let (count, sum) = planned.unpaid.entry((what, option, left.currency.clone())).or_default();
                    (*count, *sum) = (*count + 1, sum.saturating_add(left.minor));
                }
                planned.not_arrived += usize::from(!arrival.arrived);
                planned.lines.push(line);
            }
            Err(why) => planned.left_out.push((case.key.clone(), why)),
        }
    }
    Ok(planned)
}

async fn order_of(client: &Client, case: &Case) -> Result<Order> {
    let unknown = || {
        Error::failed(format!("the order behind return {} is not known", case.key.id)).for_account(&case.key.account)
    };
    let id = case.order_id.as_deref().ok_or_else(unknown)?;
    client.order(id).await?.ok_or_else(unknown)
}

/// Why a return is left out before its order is read.
fn left_out(app: &App, case: &Case, arrival: &Arrival, options: &PlanOptions) -> Option<String> {
    if case.kind != Kind::Return || is_leg(case) {
        return Some("to be confirmed in a web page".into());
    }
    if case.marks.contains("fulfilment") {
        return Some("in the marketplace's warehouse".into());
    }
    if barrier(case).is_some() {
        return Some("done already".into());
    }
    if options.arrived && !arrival.arrived {
        return Some("not arrived".into());
    }
    let since = arrival.at.unwrap_or(case.opened_at);
    options.older_than.filter(|span| app.now().since(since) < span.millis()).map(|span| format!("younger than {span}"))
}

/// The line of a return, or why there is none.
fn line_of(
    app: &App,
    case: &Case,
    (order, shown): (&Order, Shown),
    arrival: &Arrival,
    records: &[Record],
    options: &PlanOptions,
) -> std::result::Result<Line, String> {
    let choice = Choice {
        delivery: options.delivery.clone(),
        // Of many orders some have these and others not.
        surcharges: options.surcharges && !order.surcharges.is_empty(),
        services: if order.services.is_some() { options.services.clone() } else { Share::Nothing },
        overpaid: if order.overpaid.is_some() { options.overpaid.clone() } else { Share::Nothing },
        ..Choice::default()
    };
    if doubt(case, order).is_some() {
        return Err(format!("{}, and no refund of it is shown (return confirm)", case.status));
    }
    let parts = parts(&case.items, order, &choice).map_err(|obstacle| short(&obstacle))?;
    if records.iter().any(|record| record.slot.starts_with("refund/") && record.state.is_unsettled()) {
        return Err("with an unknown outcome".into());
    }
    covered(order, &parts).map_err(|obstacle| short(&obstacle))?;
    if shown == Shown::Unclear {
        return Err("refunded perhaps, for it or for another case of the order (return show)".into());
    }
    let is_ours = |refund: &&Refund| records.iter().any(|record| made_by(record, refund));
    let ours: Vec<&str> = order.refunds.iter().filter(is_ours).map(|refund| refund.id.as_str()).collect();
    let since = case.opened_at;
    // What the journal says was for another return does not matter for this one.
    let other = |record: &&Record| record.action.kind == Some(Kind::Return) && record.action.case_id != case.key.id;
    let is_other = |refund: &&Refund| records.iter().filter(other).any(|record| made_by(record, refund));
    let others: Vec<&str> = order.refunds.iter().filter(is_other).map(|refund| refund.id.as_str()).collect();
    if let Some(refund) = beside(order, &parts, since, &others) {
        let own = beside(order, &parts, since, &ours).is_none();
        return Err(match (refund.is_paid(), own) {
            (false, _) => "with a refund under way",
            (true, true) => "refunded already",
            (true, false) => "refunded already by somebody else, or something else of the order was",
        }
        .into());
    }
    let total = &parts.total;
    if let Some(cap) = &options.max_amount
        && cap.in_currency(&total.currency).is_none_or(|cap| total.minor > cap.minor)
    {
        return Err(match cap.in_currency(&total.currency) {
            Some(cap) => format!("over {cap}"),
            None => format!("in {}", total.currency),
        });
    }
    let payment_id = order.payment_id.as_deref().ok_or("without a payment")?;
    let name =
        |id: &str| order.lines.iter().find(|line| line.id == id).map_or(id, |line| line.name.as_str()).to_owned();
    let goods = parts.lines.iter().map(|line| format!("{} × {}", line.quantity.unwrap_or(1), name(&line.line_id)));
    let goods = goods.collect::<Vec<_>>().join(", ");
    let why = why(case, arrival, options, total);
    Ok(Line { goods, why, ..Line::new(case, &order.id, payment_id, parts, app.clock()) })
}

fn why(case: &Case, arrival: &Arrival, options: &PlanOptions, total: &Money) -> Vec<String> {
    let mut why = Vec::new();
    match arrival.at {
        Some(at) => why.push(format!("arrived {at}")),
        None if arrival.arrived => why.push(format!("status {}", case.status)),
        None => {}
    }
    if let Some(cap) = options.max_amount.as_ref().and_then(|cap| cap.in_currency(&total.currency)) {
        why.push(format!("at most {cap}"));
    }
    why.extend(options.wanted.reason.iter().map(|reason| format!("reason {reason}")));
    why.extend(options.wanted.buyer.iter().map(|buyer| format!("buyer {buyer}")));
    why.extend(options.older_than.iter().map(|span| format!("older than {span}")));
    if why.is_empty() {
        why.push("open".into());
    }
    why
}

fn short(obstacle: &Obstacle) -> String {
    match obstacle {
        Obstacle::Wrong(_) => "not in the order as declared".into(),
        Obstacle::Ambiguous(..) => "ambiguous (return confirm --item)".into(),
        Obstacle::Refunded(_) => "refunded already".into(),
        Obstacle::UnderWay(_) => "with a refund under way".into(),
        Obstacle::TooMuch(_) => "over what was paid".into(),
        Obstacle::Unpaid(_) => "never paid".into(),
        Obstacle::Barred(_) => "not refundable by API (paid on delivery, or later)".into(),
    }
}
