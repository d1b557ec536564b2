//! `claim accept --pay`: the verdict, and then the refund that it grants, each once, wherever it is cut off.
//!
//! Whatever forbids the refund is found before the verdict is given: a promise that cannot be kept helps nobody. Afterwards the order is
//! read again, and the refund goes through the engine that returns go through.

use super::verdict::{Verdict, give};
use super::{guard, name, warn};
use crate::commands::act::{Desk, Plan, Question, Step, files, text};
use crate::commands::refund::{self, Bill, CLAIM, Caps, Counter, Purpose, Terms, Till, objection};
use crate::domain::refund::{Choice, Parts, Pick, Share, Sum, parts};
use crate::domain::{Change, Money, Span};
use crate::error::{Error, Result};
use crate::journal::Record;
use crate::output::{Body, Outcome, View};
use serde_json::{Value, json};

/// How a claim is paid.
#[derive(Clone, Debug)]
pub struct Pay {
    /// These lines instead of the one that the claim is about.
    pub picks: Vec<Pick>,
    /// How much of the delivery cost; `None` for the usual.
    pub delivery: Option<Share>,
    /// Whether what the buyer paid afterwards goes back too.
    pub surcharges: bool,
    /// How much of the additional services goes back.
    pub services: Share,
    /// How much of what was paid too much goes back.
    pub overpaid: Share,
    /// Nothing but what is named goes back, after a refund that was made for the claim before.
    pub more: bool,
    /// Whether a refund by somebody else does not matter.
    pub beside: bool,
    /// The most that may go out.
    pub max_amount: Option<Sum>,
    /// How long to wait until it is paid.
    pub wait: Span,
}

/// Whether a verdict is still to be given.
enum Standing {
    /// It was not given, or another one was.
    Due,
    /// The same was given from here.
    Given(Box<Record>),
    /// The claim was accepted elsewhere, nobody can tell how.
    Elsewhere,
}

/// Gives the verdict where it is not given yet, and pays.
pub(super) async fn pay(
    desk: &Desk<'_>,
    mut verdict: Verdict,
    how: &Pay,
    given: &text::Given,
    evidence: &files::Given,
) -> Result<Outcome> {
    let app = desk.app;
    let till = Till::open(app, Caps::new(&app.config()?.limits, how.max_amount.clone(), None)).await?;
    let (command, granted) = (verdict.command, verdict.partial_refund.clone());
    if how.more && granted.is_some() {
        return Err(Error::usage("a partial refund is what the verdict grants, so nothing follows it with --more"));
    }
    let again = again(desk, granted.as_ref());
    let purpose = Purpose::of(desk.case(), again.clone(), granted.is_none().then_some(again));
    let (counter, bill) = billed(desk, &till, how, granted.as_ref()).await?;
    let mut lines = refund::lines_of(&bill.parts, &counter.order);
    if bill.earlier.is_none() {
        refund::heard::warn(app, &counter.hearsay);
        lines.extend(refund::heard::lines(&counter.hearsay));
    }
    let title = purpose.title(&counter, &bill);
    let sketch = app.settings.dry_run.then(|| refund::sketched(&counter, &bill)).transpose()?;
    let (is_new, total) = (bill.is_new(), bill.parts.total.clone());
    // The question may take long, and the order is free meanwhile.
    drop(counter);
    let outcome = match standing(desk, &verdict).await? {
        Standing::Due => {
            verdict.law.extend(foretold(&total, &lines, is_new));
            verdict.pays = is_new.then(|| total.clone());
            give(desk, verdict, given, evidence).await?
        }
        Standing::Given(record) => {
            ask(desk, &title, lines, "The verdict was given before.", is_new)?;
            let steps = vec![Step { change: record.action.change.clone(), done: verdict.done }];
            let steps = if app.settings.dry_run { Vec::new() } else { steps };
            desk.act(Plan { command, steps, question: None, warnings: Vec::new(), hints: Vec::new() }).await?
        }
        Standing::Elsewhere => {
            let said = "The claim was accepted elsewhere, so no verdict is sent.";
            ask(desk, &title, lines, said, is_new)?;
            warn(desk, said.into());
            desk.act(Plan { command, steps: Vec::new(), question: None, warnings: Vec::new(), hints: Vec::new() })
                .await?
        }
    };
    if let Some((requests, text)) = sketch {
        return Ok(with_sketch(outcome, json!(requests), &text));
    }
    let stopped = |error: Error| error.detail("the verdict stands").hint(format!("go on with: {}", purpose.again));
    let (counter, bill) = billed(desk, &till, how, granted.as_ref()).await.map_err(stopped)?;
    let order = counter.order.clone();
    let paid = refund::pay(&till, counter, &bill, how.wait).await.map_err(stopped)?;
    let mut outcome = noted(outcome, paid.value());
    if let Body::Record(record) = &mut outcome.body
        && let View::Text(text) | View::Verbatim(text) = &mut record.view
    {
        // What was done, then how the case stands.
        let (done, stands) = text.rsplit_once("\n  ").unwrap_or((text.as_str(), ""));
        *text = format!("{done}\n{}\n  {stands}", paid.text(&purpose)).trim().to_owned();
    }
    Ok(paid.told(&purpose, &order, outcome))
}

/// The outcome with what became of the refund; `null` where none was asked for.
pub(super) fn noted(mut outcome: Outcome, refund: Value) -> Outcome {
    if let Body::Record(record) = &mut outcome.body {
        record.row.insert("refund".into(), refund);
    }
    outcome
}

/// The claim's order, and the refund that may go out for it.
async fn billed(desk: &Desk<'_>, till: &Till<'_>, how: &Pay, granted: Option<&Money>) -> Result<(Counter, Bill)> {
    let counter = till.take(&desk.stored).await?;
    let terms = Terms { command: "claim accept", reason: CLAIM, beside: how.beside, more: how.more, beyond: true };
    counter.allowed(terms)?;
    let parts = chosen(desk, &counter, how, granted)?;
    let bill = till.bill(&counter, parts, terms)?;
    Ok((counter, bill))
}

/// What goes back: the goods that the claim is about, or the sum that was granted for them.
fn chosen(desk: &Desk<'_>, at: &Counter, how: &Pay, granted: Option<&Money>) -> Result<Parts> {
    let sum = granted.map(|money| Sum { minor: money.minor, currency: Some(money.currency.clone()) });
    let usual = if granted.is_some() { Share::Nothing } else { Share::Usual };
    let mut choice = Choice {
        picks: how.picks.clone(),
        amount: sum.clone().filter(|_| how.picks.is_empty()),
        delivery: how.delivery.clone().unwrap_or(usual),
        surcharges: how.surcharges,
        services: how.services.clone(),
        overpaid: how.overpaid.clone(),
        more: how.more,
    };
    // One line without a sum of its own gets the sum that is granted.
    if let ([only], Some(sum)) = (choice.picks.as_mut_slice(), sum)
        && only.quantity.is_none()
        && only.sum.is_none()
    {
        only.sum = Some(sum);
    }
    let found = parts(&at.case().items, &at.order, &choice).map_err(|obstacle| objection(at.case(), obstacle))?;
    match granted.filter(|granted| **granted != found.total) {
        None => Ok(found),
        Some(granted) => Err(guard(
            desk,
            format!("{} is granted for {}, and the parts come to {}", granted, name(desk.case()), found.total),
        )
        .hint("name the line alone: --item LINE")),
    }
}

/// The refund in the question of the verdict.
fn foretold(total: &Money, lines: &[String], is_new: bool) -> Vec<String> {
    if !is_new {
        return Vec::new();
    }
    let mut told = vec![format!("Then {total} go back to the buyer:")];
    told.extend(lines.iter().map(|line| format!("  {line}")));
    told.push("Money that has gone back cannot be fetched again.".into());
    told
}

async fn standing(desk: &Desk<'_>, verdict: &Verdict) -> Result<Standing> {
    if desk.case().status != "CLAIM_ACCEPTED" {
        return Ok(Standing::Due);
    }
    let Some(last) = desk.sent_before(|change| matches!(change, Change::Verdict { .. })).await? else {
        return Ok(Standing::Elsewhere);
    };
    let same = match &last.action.change {
        Change::Verdict { verdict: word, partial_refund, .. } => {
            *word == verdict.word && *partial_refund == verdict.partial_refund
        }
        _ => false,
    };
    Ok(if same { Standing::Given(Box::new(last)) } else { Standing::Due })
}

/// The question where no verdict brings its own.
fn ask(desk: &Desk<'_>, title: &str, mut lines: Vec<String>, said: &str, is_new: bool) -> Result<()> {
    if !is_new || desk.app.settings.dry_run {
        return Ok(());
    }
    lines.insert(0, said.to_owned());
    lines.push("Money that has gone back cannot be fetched again.".into());
    Question { title: title.to_owned(), lines, ask: "Refund it?".into() }.put(desk.app)
}

/// The command that goes on where this one was cut off.
fn again(desk: &Desk<'_>, granted: Option<&Money>) -> String {
    let options = match granted {
        Some(granted) => format!("--remedy partial-refund --amount {} --pay", granted.amount()),
        None => "--remedy refund --pay".into(),
    };
    format!("{} {options}", desk.next("claim accept"))
}

/// `--dry-run`: the requests of the verdict and of the refund after it.
fn with_sketch(mut outcome: Outcome, requests: Value, said: &str) -> Outcome {
    if let Body::Record(record) = &mut outcome.body {
        if let (Some(all), Value::Array(more)) =
            (record.row.get_mut("requests").and_then(Value::as_array_mut), requests)
        {
            all.extend(more);
        }
        if let Some(changes) = record.row.get_mut("changes").and_then(Value::as_array_mut) {
            changes.push("refund".into());
        }
        if let View::Text(text) | View::Verbatim(text) = &mut record.view {
            *text = format!("{text}\n{}", said.trim_start_matches("Nothing was sent. "));
        }
    }
    noted(outcome, Value::Null)
}
