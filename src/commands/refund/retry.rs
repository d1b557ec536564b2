//! `refund retry`: a refund of ours that came to nothing is sent anew, under the same guards, and never beside one that counts.

use super::counter::look;
use super::made::{Made, Stage, named};
use super::pay::{Purpose, lines_of, pay, sketched};
use super::{Caps, Counter, Terms, Till, heard, objection};
use crate::app::App;
use crate::commands::act::Question;
use crate::domain::refund::{Parts, Sum, priced};
use crate::domain::{CaseKey, Change, Kind, Span};
use crate::error::{Error, ErrorKind, Result};
use crate::journal::Record;
use crate::output::{Body, Outcome, View, row};
use serde_json::json;

/// What to send anew, and how.
#[derive(Clone, Debug)]
pub struct Retry {
    /// The refund.
    pub refund: String,
    /// Whether a refund by somebody else does not matter.
    pub beside: bool,
    /// The most that may go out.
    pub max_amount: Option<Sum>,
    /// How long to wait until it is paid.
    pub wait: Span,
}

/// Sends it anew. One that is paid or on its way is done already; one of which nobody knows must be reconciled first.
pub async fn retry(app: &App, options: &Retry) -> Result<Outcome> {
    let made = named(app, &options.refund).await?;
    let record = made.record.clone().ok_or_else(|| foreign(&made))?;
    if record.state.is_unsettled() {
        return Err(unknown(&record));
    }
    let (action, Some(parts)) = (&record.action, Parts::of(&record.action.change)) else { return Err(foreign(&made)) };
    let (Some(kind @ (Kind::Return | Kind::Claim)), Some(order_id)) = (action.kind, &action.order_id) else {
        return Err(Error::usage(format!("{} was made for no return and for no claim", record.id))
            .for_account(&action.account)
            .hint("make it in the marketplace's own pages"));
    };
    let key = CaseKey { account: action.account.clone(), id: action.case_id.clone() };
    let caps = Caps::new(&app.config()?.limits, options.max_amount.clone(), None);
    let till = Till::open(app, caps).await?;
    let counter = till.take(&till.case(&key, kind, order_id)?).await?;
    let (beside, more) = (options.beside, counter.is_apart(&parts));
    // What was agreed on before is not asked for again; the question says it.
    let terms = Terms { command: "refund retry", reason: reason_of(&record), beside, more, beyond: true };
    counter.allowed(terms)?;
    let parts = as_before(&counter, parts)?;
    let bill = till.bill(&counter, parts, terms)?;
    if bill.earlier.is_none() {
        heard::warn(app, &counter.hearsay);
    }
    let name = made.id().unwrap_or(&record.id).to_owned();
    let common = json!({"account": key.account, "case": key.id, "order_id": order_id, "retried": name});
    if app.settings.dry_run {
        let (requests, text) = sketched(&counter, &bill)?;
        let mut told = row(common);
        told.extend(row(json!({
            "dry_run": true, "total": bill.parts.total, "already": !bill.is_new(), "requests": requests,
        })));
        return Ok(Outcome::new(Body::Record(crate::output::Record { row: told, view: View::Verbatim(text) })));
    }
    let more = (kind == Kind::Return).then(|| format!("aftersale return confirm {key}"));
    let purpose = Purpose::of(counter.case(), format!("aftersale refund retry {name}"), more);
    if bill.is_new() {
        question(&counter, &bill, &purpose, &made).put(app)?;
    }
    let order = counter.order.clone();
    let paid = pay(&till, counter, &bill, options.wait).await?;
    let mut told = row(common);
    told.extend(row(paid.value()));
    let text = paid.text(&purpose);
    let outcome = Outcome::new(Body::Record(crate::output::Record { row: told, view: View::Text(text) }));
    Ok(paid.told(&purpose, &order, outcome))
}

/// The very same parts. Where the order's prices are others now, the sum that was agreed on is not theirs.
fn as_before(at: &Counter, before: Parts) -> Result<Parts> {
    let total = before.total.clone();
    let now = priced(&at.order, before).map_err(|obstacle| objection(at.case(), obstacle))?;
    if now.total == total {
        return Ok(now);
    }
    Err(Error::new(ErrorKind::Guard, format!("it was {total}, and the same lines come to {} now", now.total))
        .for_account(&at.account.name)
        .hint(look(at.case())))
}

fn question(at: &Counter, bill: &super::Bill, purpose: &Purpose, made: &Made) -> Question {
    let came_to = match made.stage() {
        Stage::NoFunds => "It was called off, since the balance did not cover it.",
        Stage::Invalid => "It was called off as not valid.",
        _ => "It did not arrive.",
    };
    let mut lines = vec![came_to.to_owned()];
    lines.extend(lines_of(&bill.parts, &at.order));
    lines.extend(at.beyond(&bill.parts).into_iter().map(|said| format!("More than came back: {said}.")));
    lines.extend(heard::lines(&at.hearsay));
    lines.push("Money that has gone back cannot be fetched again.".into());
    Question { title: purpose.title(at, bill), lines, ask: "Send it anew?".into() }
}

fn reason_of(record: &Record) -> &str {
    match &record.action.change {
        Change::Refund { reason, .. } => reason,
        _ => super::RETURN,
    }
}

fn foreign(made: &Made) -> Error {
    let id = made.id().unwrap_or_default();
    Error::usage(format!("refund {id} was made elsewhere, so it is not sent anew from here"))
        .for_account(&made.account.name)
        .hint("make it where it was made, or refund the return it was for: aftersale return list")
}

fn unknown(record: &Record) -> Error {
    let said = format!("nobody knows yet what became of refund {} of {}; nothing is sent", record.id, record.at);
    Error::new(ErrorKind::Unknown, said).for_account(&record.action.account).hint("aftersale journal reconcile")
}
