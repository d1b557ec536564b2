//! `return confirm`: the money goes back (allegro-api §6.4), or the step in a web page is prepared where no API confirms a return.

use super::receipt::{Fate, Receipt};
use super::select::is_leg;
use super::{guards, handoff, tracking};
use crate::app::App;
use crate::commands::act::Question;
use crate::commands::refund::{Asked, Bill, Caps, Counter, RETURN, Terms, Till, objection, settle};
use crate::commands::{show, sync};
use crate::domain::refund::{Choice, Obstacle, Parts, Pick, Sum, delivery_cost, parts};
use crate::domain::{Case, Kind, Money, Order, Span};
use crate::error::{Error, ErrorKind, Result};
use crate::output::{Body, Outcome, Record, View, ask_line, row};
use serde_json::json;
use std::time::Duration;

/// What to confirm, and how.
#[derive(Clone, Debug)]
pub struct Confirm {
    /// The return.
    pub case: String,
    /// What of it is refunded.
    pub choice: Choice,
    /// Whether a refund by somebody else does not matter.
    pub beside: bool,
    /// The most that may go out.
    pub max_amount: Option<Sum>,
    /// How long to wait until it is paid.
    pub wait: Span,
}

/// The terms of a refund of a return.
pub const fn terms(beside: bool) -> Terms {
    Terms { command: "return confirm", reason: RETURN, beside }
}

/// Confirms a return.
pub async fn confirm(app: &App, options: &Confirm) -> Result<Outcome> {
    sync::ensure(app, false).await?;
    let key = show::find(app, &options.case)?;
    let stored =
        app.cache()?.load(&key)?.ok_or_else(|| Error::not_found(format!("no case is called `{}`", options.case)))?;
    let client = app.client(app.account(&key.account)?)?;
    if let Some(web) = client.receipt_page() {
        return match is_leg(&stored.case) {
            true => handoff::confirm(app, &stored, web).await,
            false => Err(no_return(&stored.case)),
        };
    }
    if stored.case.kind != Kind::Return {
        return Err(no_return(&stored.case));
    }
    let caps = Caps::new(&app.config()?.limits, options.max_amount.clone(), None);
    let till = Till::open(app, caps).await?;
    let counter = till.take(&stored).await?;
    counter.undecided()?;
    if counter.sent_before().is_none() {
        guards::refundable(counter.case())?;
    }
    let parts = chosen(app, counter.case(), &counter.order, &options.choice)?;
    let bill = till.bill(&counter, parts, terms(options.beside))?;
    if app.settings.dry_run {
        return sketched(&counter, &bill);
    }
    if bill.earlier.is_none() {
        question(app, &counter, &bill)?.put(app)?;
    }
    let progress = app.talk().progress("sending the refund");
    let asked = till.send(&counter, &bill).await?;
    // The order is free again: waiting changes nothing.
    let Counter { client, stored, order, .. } = counter;
    let status = match &asked.refund_id {
        Some(id) => settle::one(&client, id, asked.record.at, Duration::from_millis(millis(options.wait))).await,
        None => Ok(None),
    };
    drop(progress);
    let account = app.account(&key.account)?;
    let (status, unread) = match status {
        Ok(status) => (status, None),
        Err(error) => (None, Some(error)),
    };
    // What the cache has of it is old now; that it cannot be read again changes nothing.
    let _ = sync::one(app, account, &client, &stored).await;
    let outcome = told(app, &stored.case, &order, &asked, Fate::of_status(status.as_deref()));
    Ok(match unread {
        Some(error) => outcome.warning(format!("what became of it could not be read: {}", error.message)),
        None => outcome,
    })
}

/// A span as the clock counts it.
pub fn millis(span: Span) -> u64 {
    u64::try_from(span.millis()).unwrap_or(0)
}

/// What the seller chose; what the return leaves open is asked on a terminal.
fn chosen(app: &App, case: &Case, order: &Order, choice: &Choice) -> Result<Parts> {
    let mut choice = choice.clone();
    loop {
        match parts(&case.items, order, &choice) {
            Ok(parts) => return Ok(parts),
            Err(Obstacle::Ambiguous(said, lines)) if app.settings.may_ask && choice.amount.is_none() => {
                let told: Vec<String> = lines.iter().map(|(id, what)| format!("  {id}  {what}")).collect();
                app.talk().say(&crate::output::Note::Info(format!("{said}:\n{}", told.join("\n"))));
                let typed = ask_line("What came back? LINE, LINE=PIECES or LINE=12.50, with blanks between them:")?;
                choice.picks = typed
                    .split_whitespace()
                    .map(|word| word.parse::<Pick>().map_err(Error::usage))
                    .collect::<Result<_>>()?;
                if choice.picks.is_empty() {
                    return Err(objection(case, Obstacle::Ambiguous(said, lines)));
                }
            }
            Err(obstacle) => return Err(objection(case, obstacle)),
        }
    }
}

fn question(app: &App, at: &Counter, bill: &Bill) -> Result<Question> {
    let case = at.case();
    let buyer = case.buyer.login.as_deref().unwrap_or("the buyer");
    let name = case.reference.as_deref().unwrap_or(&case.key.id);
    let mut lines: Vec<String> = bill.parts.lines.iter().map(|line| line_words(line, &at.order)).collect();
    lines.push(match (&bill.parts.delivery, delivery_cost(&at.order)) {
        (Some(part), _) => format!("delivery, {part}"),
        (None, Some(cost)) => format!("nothing of the delivery cost of {cost}"),
        (None, None) => "the delivery cost nothing".into(),
    });
    lines.extend(deposits(&bill.parts, &at.order));
    if !tracking::arrival(app.cache()?, case)?.arrived {
        lines.push("As far as is known the goods have not come back yet.".into());
    }
    lines.push("Money that has gone back cannot be fetched again.".into());
    Ok(Question {
        title: format!("Refund {} to {buyer} for return {name}? ({})", bill.parts.total, at.account.name),
        lines,
        ask: "Refund it?".into(),
    })
}

fn line_words(line: &crate::domain::RefundLine, order: &Order) -> String {
    let name = order.lines.iter().find(|bought| bought.id == line.line_id);
    let name = name.map_or(line.line_id.as_str(), |bought| bought.name.as_str());
    match (&line.amount, line.quantity) {
        (Some(amount), _) => format!("{amount} for {name}"),
        (None, quantity) => format!("{} × {name}", quantity.unwrap_or(1)),
    }
}

/// Deposits are parts of their own at the marketplace, and are left to its pages.
pub fn deposits(parts: &Parts, order: &Order) -> Option<String> {
    let of_line = |line: &crate::domain::RefundLine| {
        let bought = order.lines.iter().find(|bought| bought.id == line.line_id)?;
        bought.deposit.as_ref()?.times(line.quantity?)
    };
    let sum = parts.lines.iter().filter_map(of_line).reduce(|sum, more| sum.plus(&more).unwrap_or(sum))?;
    (sum.minor > 0).then(|| format!("The deposit of {sum} is not in it: refund it in the marketplace's pages."))
}

/// `--dry-run`: the request exactly as it would be sent.
fn sketched(at: &Counter, bill: &Bill) -> Result<Outcome> {
    let requests = match bill.earlier {
        Some(_) => Vec::new(),
        None => at.client.sketch(&bill.action)?,
    };
    let mut text = match &bill.earlier {
        Some(record) => format!("Nothing would be sent: it was sent on {} (journal {}).", record.at, record.id),
        None => format!("Nothing was sent. The refund of {} would be:\n", bill.parts.total),
    };
    for sketch in &requests {
        let body = serde_json::to_string_pretty(&sketch.body).unwrap_or_default();
        text.push_str(&format!("\n{} {}\n{body}\n", sketch.method, sketch.url));
    }
    let data = json!({
        "dry_run": true,
        "account": at.account.name,
        "return": at.case().key.id,
        "total": bill.parts.total,
        "already": bill.earlier.is_some(),
        "requests": requests,
    });
    Ok(Outcome::new(Body::Record(Record { row: row(data), view: View::Text(text) })))
}

/// What is said of a refund. Only one that the marketplace has paid is called paid.
fn told(app: &App, case: &Case, order: &Order, asked: &Asked, fate: Fate) -> Outcome {
    let receipt = Receipt::of(asked, None, fate, app.clock());
    let name = case.reference.as_deref().unwrap_or(&case.key.id);
    let buyer = case.buyer.login.as_deref().unwrap_or("the buyer");
    let (total, journal) = (&asked.total, &asked.record.id);
    let before = if asked.already { format!("already sent on {}: ", asked.record.at) } else { String::new() };
    let text = match fate {
        Fate::Paid => format!("✔ {before}{total} paid back to {buyer} for return {name} (journal {journal})"),
        Fate::NoFunds => format!("✖ {before}{total} for return {name} was called off (journal {journal})"),
        _ => format!("· {before}{total} for return {name} is accepted, not yet paid (journal {journal})"),
    };
    let mut outcome = Outcome::new(Body::Record(Record { row: receipt.row(), view: View::Text(text) }));
    let again = format!("aftersale return confirm {}:{}", case.key.account, case.key.id);
    match fate {
        Fate::Paid => {}
        Fate::NoFunds => {
            outcome.failures.push(no_funds(case, order, total).hint(format!("top up the balance, then: {again}")));
            outcome.exit = Some(ErrorKind::Failed.exit_code());
        }
        _ => {
            outcome = outcome.hint(format!("look again later: {again}"));
            outcome.exit = Some(ErrorKind::Partial.exit_code());
        }
    }
    match deposits(&asked_parts(asked), order).filter(|_| !asked.already) {
        Some(said) => outcome.warning(said),
        None => outcome,
    }
}

fn no_funds(case: &Case, order: &Order, total: &Money) -> Error {
    let name = case.reference.as_deref().unwrap_or(&case.key.id);
    let said =
        format!("the balance does not cover {total}: the refund of return {name} (order {}) was called off", order.id);
    Error::failed(said).for_account(&case.key.account).detail("the return stays open, and nothing was paid")
}

fn asked_parts(asked: &Asked) -> Parts {
    match &asked.record.action.change {
        crate::domain::Change::Refund { lines, delivery, total, .. } => {
            Parts { lines: lines.clone(), delivery: delivery.clone(), total: total.clone() }
        }
        _ => Parts { lines: Vec::new(), delivery: None, total: asked.total.clone() },
    }
}

fn no_return(case: &Case) -> Error {
    Error::usage(format!("{} is a {} without goods on their way back", case.key.id, case.kind))
        .hint("aftersale return list")
}
