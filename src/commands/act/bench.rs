//! What an action needs around it, whatever it is about: the account's marketplace, the gate, and the sole right to act on the subject.

use super::{Question, draft};
use crate::app::App;
use crate::config::Account;
use crate::domain::{Action, Case, Change, Order};
use crate::error::{Error, Result};
use crate::journal::{Done, Gate, Hold, Record, Recovered, Resend, State};
use crate::marketplaces::{Client, Sketch};
use crate::output::{Note, time};
use chrono::Local;

/// A subject under this run's lock: what was unknown about it has been looked for.
pub struct Bench<'a> {
    /// The app.
    pub app: &'a App,
    /// The account.
    pub account: Account,
    /// Its marketplace.
    pub client: Client,
    pub(super) gate: Gate,
    pub(super) hold: Hold,
}

/// How actions are carried out.
#[derive(Default)]
pub struct Way<'a> {
    /// What is asked first, where money moves or nothing can be undone.
    pub question: Option<&'a Question>,
    /// Send once more what was sent before, where the marketplace takes it twice.
    pub again: bool,
    /// The case that they are about, as it was just read.
    pub case: Option<&'a Case>,
}

/// What carrying actions out came to.
pub enum Carried {
    /// `--dry-run`: the requests of each of them.
    Sketched(Vec<Vec<Sketch>>),
    /// All of them are done.
    Done(Vec<Done>),
}

/// The action that failed, by its place, after those that were done.
pub struct Stopped {
    /// What was done before it.
    pub done: Vec<Done>,
    /// Why it failed.
    pub error: Error,
}

impl<'a> Bench<'a> {
    /// Takes `subject` (see [`Action::subject`]): waits for another run that has it, and finds out what became of earlier actions on
    /// it. Nothing is sent for the first time.
    pub async fn open(app: &'a App, account: &Account, client: Client, subject: &str) -> Result<Self> {
        let gate = app.gate()?;
        let hold = gate.hold(&account.name, subject).await?;
        for recovered in gate.recover(&hold, &client, Resend::No).await? {
            tell(app, &recovered);
        }
        Ok(Self { app, account: account.clone(), client, gate, hold })
    }

    /// The action that `change` is on an order, asked for by `command`.
    pub fn on_order(&self, command: &str, order: &Order, change: Change) -> Action {
        Action {
            order_id: Some(order.id.clone()),
            buyer: order.buyer_id.clone(),
            ..self.on(command, &order.id, change)
        }
    }

    /// The action that `change` is on something that is neither a case nor an order, such as a claim of commission.
    pub fn on(&self, command: &str, subject: &str, change: Change) -> Action {
        Action {
            account: self.account.name.clone(),
            marketplace: self.account.marketplace.clone(),
            command: command.into(),
            case_id: subject.into(),
            kind: None,
            order_id: None,
            buyer: None,
            change,
        }
    }

    /// What was done to an order before, oldest first.
    pub async fn records(&self, order_id: &str) -> Result<Vec<Record>> {
        self.gate.records(&self.account.name, order_id, Some(order_id)).await
    }

    /// Carries actions out, one after the other: see [`Bench::prepare`]. One that was sent before is not sent again; one that fails
    /// ends it.
    pub async fn carry_out(&self, actions: &[Action], way: Way<'_>) -> std::result::Result<Carried, Stopped> {
        let prepared = self.prepare(actions, Ok(()), &way).await;
        if let Some(sketches) = prepared.map_err(|error| Stopped { done: Vec::new(), error })? {
            return Ok(Carried::Sketched(sketches));
        }
        let mut done = Vec::new();
        for action in actions {
            match self.send(action, way.case, way.again).await {
                Ok(sent) => done.push(sent),
                Err(error) => return Err(Stopped { done, error: draft::keep(self.app, action, error) }),
            }
        }
        Ok(Carried::Done(done))
    }

    /// Limits, earlier actions, whether the state allows it, and the question, in this order; with `--dry-run`, the requests of each.
    /// `allowed` counts only while something is left to send: what was done already is said, whatever came of it since.
    pub async fn prepare(
        &self,
        actions: &[Action],
        allowed: Result<()>,
        way: &Way<'_>,
    ) -> Result<Option<Vec<Vec<Sketch>>>> {
        let kept = |error| actions.iter().fold(error, |error, action| draft::keep(self.app, action, error));
        let mut sketches = Vec::new();
        for action in actions {
            sketches.push(self.client.sketch(action).map_err(kept)?);
        }
        let mut is_open = false;
        for action in actions {
            is_open |= self.gate.barred(action, way.again).await.map_err(kept)?.is_none();
        }
        if is_open {
            allowed.map_err(kept)?;
        }
        if self.app.settings.dry_run {
            return Ok(Some(sketches));
        }
        if let Some(question) = way.question.filter(|_| is_open) {
            question.put(self.app).map_err(kept)?;
        }
        Ok(None)
    }

    /// Sends one action. `case` is the case that it is about as it was read, where this run has sent nothing to it since.
    pub async fn send(&self, action: &Action, case: Option<&Case>, again: bool) -> Result<Done> {
        let survey = self.client.survey(action, case).await?;
        let progress = self.app.talk().progress(&format!("sending the {}", action.change.name()));
        let done = self.gate.run(&self.hold, &self.client, action, survey, again).await;
        drop(progress);
        done
    }
}

/// Says what became of an earlier action.
pub fn tell(app: &App, recovered: &Recovered) {
    let record = &recovered.record;
    let at = time::date(record.at, app.now(), &Local);
    let what = format!("the {} of {at} (journal {})", record.action.change.name(), record.id);
    let note = match (record.state, &recovered.error) {
        (State::Sent, _) if recovered.resent => {
            Note::Warning(format!("{what} was lost: the marketplace did not have it, so it is sent again now"))
        }
        (State::Sent, _) => Note::Info(format!("{what} did arrive")),
        (State::Absent, _) => Note::Info(format!("{what} did not arrive")),
        (State::Refused, error) => {
            let why = error.as_ref().map(|error| format!(": {}", error.message)).unwrap_or_default();
            Note::Info(format!("{what} was refused{why}"))
        }
        (State::NeedsPerson, _) => Note::Warning(format!("nobody knows what became of {what}: a person must look")),
        _ => Note::Warning(format!("nobody knows yet what became of {what}")),
    };
    app.talk().say(&note);
}
