//! From steps to an outcome: sketch, bar, ask, send one after the other, read the case again.

use super::{Desk, Question, draft, outcome};
use crate::domain::{Action, Change};
use crate::error::{Error, Result};
use crate::journal::Done;
use crate::output::Outcome;

/// One change, and what to say once it is sent.
#[derive(Clone, Debug)]
pub struct Step {
    /// The change.
    pub change: Change,
    /// What happened, as a sentence without a final period, such as `asked for closure`.
    pub done: String,
}

/// What a command wants done to a case.
#[derive(Clone, Debug)]
pub struct Plan {
    /// The command, such as `dispute close`.
    pub command: &'static str,
    /// The steps, in order; each is sent only when the one before it was.
    pub steps: Vec<Step>,
    /// What is asked first, where money moves or nothing can be undone.
    pub question: Option<Question>,
    /// What the seller must know before or after it.
    pub warnings: Vec<String>,
    /// The next command to type; `show` when empty.
    pub hints: Vec<String>,
}

impl Desk<'_> {
    /// Carries a plan out. With `--dry-run` it gives back the requests. A step that was sent before is not sent again. A step that
    /// fails ends the plan; what was sent before it is named.
    pub async fn act(&self, plan: Plan) -> Result<Outcome> {
        let actions: Vec<Action> =
            plan.steps.iter().map(|step| self.action(plan.command, step.change.clone())).collect();
        let mut sketches = Vec::new();
        for action in &actions {
            sketches.push(self.client.sketch(action).map_err(|error| draft::keep(self.app, action, error))?);
        }
        let mut barred = Vec::new();
        for action in &actions {
            let earlier = self.gate.barred(action, self.guards.again).await;
            barred.push(earlier.map_err(|error| draft::keep(self.app, action, error))?);
        }
        if self.app.settings.dry_run {
            return Ok(outcome::sketched(self, &plan, &actions, &sketches));
        }
        if let Some(question) = plan.question.as_ref().filter(|_| barred.iter().any(Option::is_none)) {
            let kept = |error| actions.iter().fold(error, |error, action| draft::keep(self.app, action, error));
            question.put(self.app).map_err(kept)?;
        }
        let mut done = Vec::new();
        for action in &actions {
            match self.send(action, done.is_empty()).await {
                Ok(sent) => done.push(sent),
                Err(error) => return Err(stopped(&plan, &done, draft::keep(self.app, action, error))),
            }
        }
        let fresh = self.read_again().await;
        Ok(outcome::sent(self, plan, &done, fresh))
    }

    /// `first`: whether the case is still as this run read it; what an earlier step put there must not be taken for a later one's.
    async fn send(&self, action: &Action, first: bool) -> Result<Done> {
        let survey = self.client.survey(action, first.then(|| self.case())).await?;
        let progress = self.app.talk().progress(&format!("sending the {}", action.change.name()));
        let done = self.gate.run(&self.hold, &self.client, action, survey, self.guards.again).await;
        drop(progress);
        done
    }
}

/// The error of a plan that stopped half-way, with what was sent before.
fn stopped(plan: &Plan, done: &[Done], error: Error) -> Error {
    let sent = plan.steps.iter().zip(done);
    sent.fold(error, |error, (step, done)| {
        error.detail(format!("before it: {} (journal {})", step.done, done.record().id))
    })
}
