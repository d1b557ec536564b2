//! `return confirm`: the money goes back (allegro-api §6.4), or the step in a web page is prepared where no API confirms a return.

use super::batch::of;
use super::line::{RECEIPT, about};
use super::select::is_leg;
use super::tracking;
use crate::app::App;
use crate::commands::act::{Guards, Question, files, text};
use crate::commands::handoff;
use crate::commands::refund::{self, Bill, Caps, Counter, Purpose, RETURN, Terms, Till, objection};
use crate::commands::{show, sync};
use crate::domain::refund::{Choice, Obstacle, Parts, Pick, Sum, left_out, parts};
use crate::domain::{Case, Kind, Order, Span};
use crate::error::{Error, Result};
use crate::output::{Body, Outcome, Record, View, ask_line, row};
use serde_json::json;

/// What to confirm, and how.
#[derive(Clone, Debug)]
pub struct Confirm {
    /// The return.
    pub case: String,
    /// What of it is refunded.
    pub choice: Choice,
    /// Whether a refund by somebody else does not matter.
    pub beside: bool,
    /// Whether more may go back than what came back was worth.
    pub beyond: bool,
    /// The most that may go out.
    pub max_amount: Option<Sum>,
    /// How long to wait until it is paid.
    pub wait: Span,
}

/// The terms of a refund of a return: the first one for it, for no more than came back.
pub const fn terms(beside: bool) -> Terms<'static> {
    Terms { command: "return confirm", reason: RETURN, beside, more: false, beyond: false }
}

/// Confirms a return.
pub async fn confirm(app: &App, options: &Confirm) -> Result<Outcome> {
    sync::ensure(app, false).await?;
    let key = show::find(app, &options.case)?;
    let stored =
        app.cache()?.load(&key)?.ok_or_else(|| Error::not_found(format!("no case is called `{}`", options.case)))?;
    let client = app.client(app.account(&key.account)?)?;
    if !client.refunds_returns() {
        return match is_leg(&stored.case) {
            true => by_hand(app, &stored.case, options).await,
            false => Err(no_return(&stored.case)),
        };
    }
    if stored.case.kind != Kind::Return {
        return Err(no_return(&stored.case));
    }
    let caps = Caps::new(&app.config()?.limits, options.max_amount.clone(), None);
    let till = Till::open(app, caps).await?;
    let counter = till.take(&stored).await?;
    // Where it is only looked at, or asked about, it is said and not refused.
    let told = app.settings.dry_run || (app.settings.may_ask && !app.settings.yes);
    let terms = Terms { more: options.choice.more, beyond: options.beyond || told, ..terms(options.beside) };
    counter.allowed(terms)?;
    let parts = chosen(app, counter.case(), &counter.order, &options.choice)?;
    let bill = till.bill(&counter, parts, terms)?;
    if bill.earlier.is_none() {
        refund::heard::warn(app, &counter.hearsay);
    }
    if app.settings.dry_run {
        return dry(&counter, &bill);
    }
    let short = app.cache()?.short_names(std::slice::from_ref(&key))?.pop().unwrap_or_else(|| key.to_string());
    let again = format!("aftersale return confirm {short}");
    let purpose = Purpose::of(counter.case(), again.clone(), Some(again));
    if bill.is_new() {
        question(app, &counter, &bill, &purpose)?.put(app)?;
    }
    let order = counter.order.clone();
    let paid = refund::pay(&till, counter, &bill, options.wait).await?;
    let mut receipt = of(&paid.asked, paid.fate.into());
    receipt.note = receipt.note.or_else(|| paid.instead.clone());
    let row = receipt.row(None, &about(&paid.asked), RECEIPT.named, RECEIPT.id, app.clock());
    let text = paid.text(&purpose);
    Ok(paid.told(&purpose, &order, Outcome::new(Body::Record(Record { row, view: View::Text(text) }))))
}

/// Where no API confirms a return, all of it is confirmed in a page: the step is prepared, with what to bring if it is escalated instead
/// (rules AE-R05, AE-F14, AE-F15).
async fn by_hand(app: &App, case: &Case, options: &Confirm) -> Result<Outcome> {
    if options.choice != Choice::default() || options.max_amount.is_some() || options.beside || options.beyond {
        let said = "this marketplace refunds a whole return by itself once it is confirmed in its page, so no sum can be chosen or capped";
        return Err(Error::usage(said)
            .for_account(&case.key.account)
            .hint(format!("aftersale return confirm {}", case.key)));
    }
    let (text, files) = (text::Given::default(), files::Given::default());
    handoff::prepare(app, "confirm-receipt", &case.key.to_string(), &text, &files, Guards::default()).await
}

/// What the seller chose; what the return leaves open is asked on a terminal.
fn chosen(app: &App, case: &Case, order: &Order, choice: &Choice) -> Result<Parts> {
    let mut choice = choice.clone();
    loop {
        match parts(&case.items, order, &choice) {
            Ok(parts) => return Ok(parts),
            Err(Obstacle::Ambiguous(said, lines)) if app.settings.may_ask && choice.amount.is_none() => {
                let told: Vec<String> = lines.iter().map(|(id, what)| format!("  {id}  {what}")).collect();
                app.talk().show(&format!("{said}:\n{}", told.join("\n")));
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

fn question(app: &App, at: &Counter, bill: &Bill, purpose: &Purpose) -> Result<Question> {
    let mut lines = refund::lines_of(&bill.parts, &at.order);
    lines.extend(at.beyond(&bill.parts).into_iter().map(|said| format!("More than came back: {said}.")));
    lines.extend(refund::heard::lines(&at.hearsay));
    if at.sent_before().is_some() {
        lines.push("Another refund for this return was sent before; this one comes on top of it.".into());
    }
    if at.case().open && !tracking::arrival(app.cache()?, at.case())?.arrived {
        lines.push("As far as is known the goods have not come back yet.".into());
    }
    lines.push("Money that has gone back cannot be fetched again.".into());
    Ok(Question { title: purpose.title(at, bill), lines, ask: "Refund it?".into() })
}

fn dry(at: &Counter, bill: &Bill) -> Result<Outcome> {
    let (requests, text) = refund::sketched(at, bill)?;
    let beyond = if bill.is_new() { at.beyond(&bill.parts) } else { Vec::new() };
    let left_out = left_out(&at.order, &bill.parts);
    let left_out: Vec<String> =
        left_out.iter().map(|one| format!("{} {} ({})", one.what, one.left, one.option)).collect();
    let data = json!({
        "dry_run": true,
        "account": at.account.name,
        "return": at.case().key.id,
        "total": bill.parts.total,
        "already": !bill.is_new(),
        "beyond_return": beyond,
        "left_out": left_out,
        "requests": requests,
    });
    let mut outcome = Outcome::new(Body::Record(Record { row: row(data), view: View::Verbatim(text) }));
    for said in &beyond {
        outcome = outcome.warning(format!("more than came back: {said}; without a question it takes --beyond-return"));
    }
    Ok(left_out.into_iter().map(|said| format!("not given back: {said}")).fold(outcome, Outcome::info))
}

fn no_return(case: &Case) -> Error {
    Error::usage(format!("{} is a {} without goods on their way back", case.key.id, case.kind))
        .hint("aftersale return list")
}
