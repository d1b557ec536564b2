//! One refund from the question to the receipt: the same for a return, for a claim and for a refund that is sent anew.

use super::bill::{Asked, Bill, Way};
use super::settle;
use super::till::Till;
use super::{Counter, Fate};
use crate::commands::order::find;
use crate::commands::sync;
use crate::domain::refund::{LeftOut, Parts, delivery_left, left_out};
use crate::domain::{Case, Order, RefundLine, Span};
use crate::error::{Error, ErrorKind, Result};
use crate::journal::accepted;
use crate::marketplaces::Sketch;
use crate::output::{Outcome, time};
use chrono::Local;
use serde_json::{Value, json};

/// What a refund is for, and how it is asked for again.
#[derive(Clone, Debug)]
pub struct Purpose {
    /// Such as `return 1234/Z04A`.
    pub what: String,
    /// Who gets it.
    pub buyer: String,
    /// The command that looks again, or goes on.
    pub again: String,
    /// The command that gives back what was left out, but for its options; `None` where none may follow.
    pub more: Option<String>,
}

/// A refund that the marketplace has, and how far it has come.
#[derive(Debug)]
pub struct Paid {
    /// What was asked for.
    pub asked: Asked,
    /// What became of it.
    pub fate: Fate,
    /// When it first went out, in words.
    at: String,
    /// What to type where something else was meant.
    pub instead: Option<String>,
    /// Why that could not be read.
    unread: Option<Error>,
}

impl Purpose {
    /// A refund for a case.
    pub fn of(case: &Case, again: String, more: Option<String>) -> Self {
        let name = case.reference.as_deref().unwrap_or(&case.key.id);
        let buyer = case.buyer.login.clone().unwrap_or_else(|| "the buyer".into());
        Self { what: format!("{} {name}", case.kind), buyer, again, more }
    }

    /// The question's first line.
    pub fn title(&self, at: &Counter, bill: &Bill) -> String {
        format!("Refund {} to {} for {}? ({})", bill.parts.total, self.buyer, self.what, at.account.name)
    }
}

/// The order as it is without one of its refunds.
pub fn without(order: &Order, refund: Option<&str>) -> Order {
    let mut order = order.clone();
    order.refunds.retain(|one| Some(one.id.as_str()) != refund);
    order
}

/// What goes back, a line each; the refund is not among those of the order.
pub fn lines_of(parts: &Parts, order: &Order) -> Vec<String> {
    let mut lines: Vec<String> = parts.lines.iter().map(|line| line_words(line, order)).collect();
    lines.push(match (&parts.delivery, delivery_left(order)) {
        (Some(part), _) => format!("delivery, {part}"),
        (None, Some(cost)) if cost.minor > 0 => format!("nothing of the delivery cost of {cost}"),
        (None, Some(_)) => "nothing more of the delivery cost, which went back before".into(),
        (None, None) => "the delivery cost nothing".into(),
    });
    lines.extend(parts.deposits.iter().map(|part| format!("deposit, {}", part.amount)));
    lines.extend(parts.surcharges.iter().map(|part| format!("surcharge, {}", part.amount)));
    lines.extend(parts.services.iter().map(|part| format!("additional services, {part}")));
    lines.extend(parts.overpaid.iter().map(|part| format!("paid too much, {part}")));
    lines.extend(left_out(order, parts).iter().map(LeftOut::to_string));
    lines
}

fn line_words(line: &RefundLine, order: &Order) -> String {
    let name = order.lines.iter().find(|bought| bought.id == line.line_id);
    let name = name.map_or(line.line_id.as_str(), |bought| bought.name.as_str());
    match (&line.amount, line.quantity) {
        (Some(amount), _) => format!("{amount} for {name}"),
        (None, quantity) => format!("{} × {name}", quantity.unwrap_or(1)),
    }
}

/// `--dry-run`: the request exactly as it would be sent, and the same in words; none where it was sent before, or is there.
pub fn sketched(at: &Counter, bill: &Bill) -> Result<(Vec<Sketch>, String)> {
    if let Some(record) = &bill.earlier {
        let text = format!("Nothing would be sent: it was sent before, on {} (journal {}).", record.at, record.id);
        return Ok((Vec::new(), text));
    }
    if let Some(id) = &bill.there {
        return Ok((Vec::new(), format!("Nothing would be sent: the marketplace has it already (refund {id}).")));
    }
    let requests = at.client.sketch(&bill.action)?;
    let mut text = format!("Nothing was sent. The refund of {} would be:\n", bill.parts.total);
    for sketch in &requests {
        let body = serde_json::to_string_pretty(&sketch.body).unwrap_or_default();
        text.push_str(&format!("\n{} {}\n{body}\n", sketch.method, sketch.url));
    }
    Ok((requests, text))
}

/// Sends a bill, frees the order, and waits for so long until it is settled. That this cannot be read says nothing of what was sent.
pub async fn pay(till: &Till<'_>, at: Counter, bill: &Bill, wait: Span) -> Result<Paid> {
    let progress = till.app.talk().progress("sending the refund");
    let asked = till.send(&at, bill).await?;
    wait_for(&asked);
    // The order is free again: waiting changes nothing.
    let Counter { account, client, stored, .. } = at;
    let status = match &asked.refund_id {
        Some(id) => settle::one(&client, id, asked.record.at, settle::budget(wait)).await,
        None => Ok(None),
    };
    drop(progress);
    let (status, unread) = match status {
        Ok(status) => (status, None),
        Err(error) => (None, Some(error)),
    };
    // What the cache has of it is old now; that it cannot be read again changes nothing.
    let fresh = sync::one(till.app, &account, &client, &stored).await;
    if !fresh.is_ok_and(|fresh| fresh.stored.case.open) {
        // The order behind a case that is over is not read with it.
        let _ = find::fresh(till.app, &account, &client, &asked.order_id).await;
    }
    let at = time::date(asked.record.at, till.app.now(), &Local);
    accepted::end(&asked.record.id);
    Ok(Paid { fate: Fate::of_status(status.as_deref()), asked, at, instead: bill.instead.clone(), unread })
}

/// Notes that a refund is waited for, so that an interruption can tell of it.
pub fn wait_for(asked: &Asked) {
    let Asked { record, refund_id, total, .. } = asked;
    let name = refund_id.as_deref().and_then(|id| id.get(..8)).unwrap_or(&record.id);
    let said =
        format!("the refund of {total} (journal {}) was accepted; whether it is paid is not known yet", record.id);
    accepted::begin(&record.id, said, format!("aftersale refund show {name}"));
}

impl Paid {
    /// What became of it. Only one that the marketplace has paid is called paid.
    pub fn text(&self, purpose: &Purpose) -> String {
        let (Asked { total, record, way, .. }, at) = (&self.asked, &self.at);
        let before = match way {
            Way::Again => format!("sent again now, since the try of {at} did not arrive: "),
            Way::Before => format!("already sent, {at}: "),
            Way::There => "the marketplace had it already, so nothing more was paid: ".into(),
            Way::Now => String::new(),
        };
        let (what, journal) = (&purpose.what, &record.id);
        match self.fate {
            Fate::Paid => format!("✔ {before}{total} paid back to {} for {what} (journal {journal})", purpose.buyer),
            Fate::NoFunds | Fate::Invalid => format!("✖ {before}{total} for {what} was called off (journal {journal})"),
            _ => format!("· {before}{total} for {what} is accepted, not yet paid (journal {journal})"),
        }
    }

    /// As JSON tells it beside what else a command did. Every key is always there.
    pub fn value(&self) -> Value {
        json!({
            "state": self.fate.as_str(),
            "already": self.asked.way.is_already(),
            "total": self.asked.total,
            "refund_id": self.asked.refund_id,
            "journal": self.asked.record.id,
        })
    }

    /// The outcome with what is still to be done about it, and the exit code: 1 without funds, 3 while it is not paid.
    pub fn told(self, purpose: &Purpose, order: &Order, mut outcome: Outcome) -> Outcome {
        let Asked { key, total, refund_id, .. } = &self.asked;
        let name = refund_id.as_deref().map(|id| id.get(..8).unwrap_or(id));
        match self.fate {
            Fate::Paid => {}
            Fate::NoFunds => {
                let what = &purpose.what;
                let said = format!(
                    "the balance does not cover {total}: the refund of {what} (order {}) was called off",
                    order.id
                );
                let error = Error::failed(said).for_account(&key.account).detail(format!(
                    "the {} stays open, and nothing was paid",
                    what.split(' ').next().unwrap_or("case")
                ));
                let retry = name.map_or_else(|| purpose.again.clone(), |id| format!("aftersale refund retry {id}"));
                outcome.failures.push(error.hint(format!("top up the balance, then: {retry}")));
                outcome.exit = Some(ErrorKind::Failed.exit_code());
            }
            Fate::Invalid => {
                let said =
                    format!("the marketplace called the refund of {total} for {} off as not valid", purpose.what);
                let error =
                    Error::failed(said).for_account(&key.account).detail("nothing was paid, and it does not say why");
                let look = name.map_or_else(|| purpose.again.clone(), |id| format!("aftersale refund show {id}"));
                outcome.failures.push(error.hint(format!("see what else went back of the order: {look}")));
                outcome.exit = Some(ErrorKind::Failed.exit_code());
            }
            _ => {
                let look = name.map_or_else(|| purpose.again.clone(), |id| format!("aftersale refund show {id}"));
                outcome = outcome.hint(format!("look again later: {look}"));
                outcome.exit = Some(ErrorKind::Partial.exit_code());
            }
        }
        let parts = Parts::of(&self.asked.record.action.change);
        let parts = parts.filter(|_| !matches!(self.fate, Fate::NoFunds | Fate::Invalid));
        let left = parts.map(|parts| left_out(&without(order, refund_id.as_deref()), &parts)).unwrap_or_default();
        if !left.is_empty() {
            let sums: Vec<String> = left.iter().map(|one| format!("{} {}", one.what, one.left)).collect();
            outcome = outcome.info(format!("not given back: {}", sums.join(", ")));
            let options: Vec<&str> = left.iter().map(|one| one.option.as_str()).collect();
            let more =
                purpose.more.iter().map(|more| format!("to give it back too: {more} --more {}", options.join(" ")));
            outcome = more.fold(outcome, Outcome::hint);
        }
        outcome = self.instead.into_iter().fold(outcome, Outcome::hint);
        match self.unread {
            Some(error) => outcome.warning(format!("what became of it could not be read: {}", error.message)),
            None => outcome,
        }
    }
}
