//! From steps to an outcome: sketch, bar, ask, send one after the other, read the case again.

use super::{Desk, Question, draft, outcome};
use crate::domain::{Action, Case, Change};
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

/// What the case, read again after the steps of a plan, shows to be needed still.
#[derive(Debug, Default)]
pub struct Sequel {
    /// Steps that follow; one that was sent before is not sent again.
    pub steps: Vec<Step>,
    /// What the seller must know.
    pub warnings: Vec<String>,
}

impl Desk<'_> {
    /// Carries a plan out. With `--dry-run` it gives back the requests. A step that was sent before is not sent again. A step that
    /// fails ends the plan; what was sent before it is named.
    pub async fn act(&self, plan: Plan) -> Result<Outcome> {
        self.act_then(plan, |_, _| Sequel::default()).await
    }

    /// The same, and then whatever `sequel` finds to be needed in the case as it is after the steps (`None` where it could not be
    /// read again).
    pub async fn act_then(
        &self,
        mut plan: Plan,
        sequel: impl FnOnce(Option<&Case>, &[Done]) -> Sequel,
    ) -> Result<Outcome> {
        let actions: Vec<Action> =
            plan.steps.iter().map(|step| self.action(plan.command, step.change.clone())).collect();
        let kept = |error| actions.iter().fold(error, |error, action| draft::keep(self.app, action, error));
        let mut sketches = Vec::new();
        for action in &actions {
            sketches.push(self.client.sketch(action).map_err(kept)?);
        }
        let mut barred = Vec::new();
        for action in &actions {
            barred.push(self.gate.barred(action, self.guards.again).await.map_err(kept)?);
        }
        if self.app.settings.dry_run {
            return Ok(outcome::sketched(self, &plan, &actions, &sketches));
        }
        if let Some(question) = plan.question.as_ref().filter(|_| barred.iter().any(Option::is_none)) {
            question.put(self.app).map_err(kept)?;
        }
        let mut done = Vec::new();
        for action in &actions {
            let sent = self.send(action, &done).await;
            done.push(sent.map_err(|error| stopped(&plan, &done, kept(error)))?);
        }
        let mut fresh = self.read_again().await;
        let Sequel { steps, warnings } = sequel(fresh.as_ref().ok().map(|fresh| &fresh.stored.case), &done);
        plan.warnings.extend(warnings);
        let more = !steps.is_empty();
        for step in steps {
            let sent = self.send(&self.action(plan.command, step.change.clone()), &done).await;
            done.push(sent.map_err(|error| stopped(&plan, &done, error))?);
            plan.steps.push(step);
        }
        if more {
            fresh = self.read_again().await;
        }
        Ok(outcome::sent(self, plan, &done, fresh))
    }

    /// Refuses with `refusal`, the case being as it is, unless the very same change was sent before: acting then says so.
    pub async fn refuse_unless_done(&self, command: &str, change: &Change, refusal: Error) -> Result<()> {
        let action = self.action(command, change.clone());
        let error = match self.gate.barred(&action, self.guards.again).await {
            Ok(Some(_)) => return Ok(()),
            Ok(None) => refusal,
            Err(error) => error,
        };
        Err(draft::keep(self.app, &action, error))
    }

    async fn send(&self, action: &Action, before: &[Done]) -> Result<Done> {
        // What this run sent itself is not in the case as it was read: without a new look it would pass for this action.
        let known = before.iter().all(|done| matches!(done, Done::Before(_))).then(|| self.case());
        let survey = self.client.survey(action, known).await?;
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
