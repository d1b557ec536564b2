//! `order cancel-request`: answering a buyer who wants an order cancelled (aliexpress-api §11.2).

use crate::app::App;
use crate::commands::act::{Question, action_row, text};
use crate::commands::list::program;
use crate::config::Account;
use crate::domain::{Action, Change};
use crate::error::{Error, ErrorKind, Result};
use crate::journal::{Done, Gate, Hold, Resend};
use crate::marketplaces::{CancelRequest, Client, Sketch};
use crate::output::{Body, Outcome, Record, View, row, time};
use crate::templates::{Limits, check, refuse};
use chrono::Local;
use serde_json::json;

/// What the seller says to the request.
#[derive(Clone, Debug)]
pub struct CancelAnswer {
    /// The order.
    pub order: String,
    /// Whether it is cancelled.
    pub accept: bool,
    /// Why not, where it is refused.
    pub text: text::Given,
    /// Whether it is sent once more although it was sent before.
    pub again: bool,
}

/// Answers the request. The order must be of the one account that is meant; an order without an open request is a guard error, and an
/// answer that was given already is said again.
pub async fn cancel_request(app: &App, answer: &CancelAnswer) -> Result<Outcome> {
    let account = app.one_account()?;
    let (client, gate) = (app.client(account)?, app.gate()?);
    let hold = gate.hold(&account.name, &format!("order {}", answer.order)).await?;
    for recovered in gate.recover(&hold, &client, Resend::No).await? {
        app.talk().say(&crate::output::Note::Info(format!(
            "the {} of {} (journal {}): {}",
            recovered.record.action.change.name(),
            recovered.record.at,
            recovered.record.id,
            recovered.record.state.as_str()
        )));
    }
    let request = client.cancel_request(&answer.order).await?;
    let request = request.ok_or_else(|| {
        Error::not_found(format!("account `{}` has no order {}", account.name, answer.order)).for_account(&account.name)
    })?;
    let action = action(account, answer, &request, words(app, account, answer)?);
    let desk = Desk { app, account, client: &client, gate: &gate, hold: &hold, answer, request: &request };
    desk.answer(&action).await.map_err(|error| match action.change.text() {
        Some(text) => error.detail(format!("your text: {text}")),
        None => error,
    })
}

/// The reason of a refusal, fit to be sent.
fn words(app: &App, account: &Account, answer: &CancelAnswer) -> Result<Option<String>> {
    if answer.accept {
        return Ok(None);
    }
    let text = text::read(app, &answer.text, "")?.filter(|text| !text.trim().is_empty());
    let text = text.ok_or_else(|| Error::usage("a refusal needs its reason").hint("--message TEXT"))?;
    refuse(&check(&text, &Limits::verdict(&account.marketplace)), answer.text.force)?;
    Ok(Some(text))
}

fn action(account: &Account, answer: &CancelAnswer, request: &CancelRequest, reason: Option<String>) -> Action {
    let CancelAnswer { order, accept, .. } = answer;
    Action {
        account: account.name.clone(),
        marketplace: account.marketplace.clone(),
        command: format!("order cancel-request {}", if *accept { "accept" } else { "refuse" }),
        case_id: order.clone(),
        kind: None,
        order_id: Some(order.clone()),
        buyer: request.buyer.clone(),
        change: Change::Cancellation { accept: *accept, reason },
    }
}

/// An order that this run alone acts on.
struct Desk<'a> {
    app: &'a App,
    account: &'a Account,
    client: &'a Client,
    gate: &'a Gate,
    hold: &'a Hold,
    answer: &'a CancelAnswer,
    request: &'a CancelRequest,
}

impl Desk<'_> {
    async fn answer(&self, action: &Action) -> Result<Outcome> {
        let sketches = self.client.sketch(action)?;
        // A buyer may ask again after a refusal: what was answered before is not this request then.
        let again = self.answer.again || self.request.open && self.answered_before(action).await?;
        let is_open = self.gate.barred(action, again).await?.is_none();
        if is_open && !self.request.open {
            return Err(self.nothing_open());
        }
        if self.app.settings.dry_run {
            return Ok(self.sketched(action, &sketches));
        }
        if is_open && self.answer.accept {
            self.question().put(self.app)?;
        }
        let survey = self.client.survey(action, None).await?;
        let done = self.gate.run(self.hold, self.client, action, survey, again).await?;
        Ok(self.said(&done))
    }

    /// Whether an earlier request for the same order was answered, with a certain outcome.
    async fn answered_before(&self, action: &Action) -> Result<bool> {
        let records = self.gate.records(&action.account, &action.case_id, None).await?;
        let slot = action.change.slot();
        let mut of_slot = records.iter().filter(|record| record.slot == slot).peekable();
        Ok(of_slot.peek().is_some() && of_slot.all(|record| !record.state.is_unsettled()))
    }

    fn nothing_open(&self) -> Error {
        let order = &self.answer.order;
        Error::new(
            ErrorKind::Guard,
            format!("order {order} is {}: no request to cancel it waits for you", self.request.status),
        )
        .for_account(&self.account.name)
    }

    fn question(&self) -> Question {
        let buyer = self.request.buyer.as_deref().unwrap_or("the buyer");
        let paid = self.request.total.as_ref().map(|sum| format!("{buyer} gets {sum} back."));
        let why = self.request.reason.as_ref().map(|reason| format!("His reason: {reason}."));
        let mut lines: Vec<String> = paid.into_iter().chain(why).collect();
        lines.push("A cancelled order cannot be taken up again; do not ship it.".into());
        Question {
            title: format!("Cancel order {} as {buyer} asks? ({})", self.answer.order, self.account.name),
            lines,
            ask: "Cancel it?".into(),
        }
    }

    fn sketched(&self, action: &Action, sketches: &[Sketch]) -> Outcome {
        let requests = serde_json::to_string_pretty(&sketches).unwrap_or_default();
        let text = format!("Nothing was sent. {} would send:\n{requests}", action.command);
        let data = json!({
            "dry_run": true,
            "command": action.command,
            "account": self.account.name,
            "case": action.case_id,
            "changes": [action.change.name()],
            "requests": sketches,
        });
        Outcome::new(Body::Record(Record { row: row(data), view: View::Text(text) }))
    }

    fn said(&self, done: &Done) -> Outcome {
        let record = done.record();
        let order = &self.answer.order;
        let what = match self.answer.accept {
            true => format!("Order {order} is cancelled"),
            false => format!("Order {order} goes on; the buyer is told why"),
        };
        let at = time::date(record.settled_at.unwrap_or(record.at), self.app.now(), &Local);
        let text = match done {
            Done::Now(_) => format!("✔ {what}, {at} (journal {})", record.id),
            Done::Before(_) => format!("already done, {at} (journal {}): {what}", record.id),
        };
        let mut data = action_row(record);
        data.insert("already".into(), matches!(done, Done::Before(_)).into());
        data.insert("dry_run".into(), false.into());
        let outcome = Outcome::new(Body::Record(Record { row: data, view: View::Text(text) }));
        outcome.hint(format!("{} journal show {}", program(self.app), record.id))
    }
}
