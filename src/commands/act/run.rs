//! From steps to an outcome: sketch, bar, ask, send one after the other, read the case again.

use super::{Desk, Question, Way, draft, outcome};
use crate::domain::{Action, Case, Change};
use crate::error::{Error, ErrorKind, Result};
use crate::journal::{Done, Record, State};
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
        self.act_if(Ok(()), plan).await
    }

    /// The same where the state of the case may forbid it: `allowed` is the error for that, which counts only while something is left
    /// to send. What was done already is said, whatever state the case has come to since.
    pub async fn act_if(&self, allowed: Result<()>, plan: Plan) -> Result<Outcome> {
        self.carry_out(allowed, plan, |_, _| Sequel::default()).await
    }

    /// The same, and then whatever `sequel` finds to be needed in the case as it is after the steps (`None` where it could not be
    /// read again).
    pub async fn act_then(&self, plan: Plan, sequel: impl FnOnce(Option<&Case>, &[Done]) -> Sequel) -> Result<Outcome> {
        self.carry_out(Ok(()), plan, sequel).await
    }

    async fn carry_out(
        &self,
        allowed: Result<()>,
        mut plan: Plan,
        sequel: impl FnOnce(Option<&Case>, &[Done]) -> Sequel,
    ) -> Result<Outcome> {
        let actions = self.actions(&plan);
        if let Some(outcome) = self.prepare(allowed, &plan, &actions).await? {
            return Ok(outcome);
        }
        let mut done = Vec::new();
        for action in &actions {
            match self.send(action, &done).await {
                Ok(sent) => {
                    draft::forget(self.app, action);
                    done.push(sent);
                }
                Err(error) => return Err(stopped(&plan, &done, draft::keep(self.app, action, error))),
            }
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

    /// The same for steps that stand each for itself: one that the marketplace refuses is named, and the others are sent all the same
    /// (exit 3). When all of them are refused, that is the error.
    pub async fn act_each(&self, allowed: Result<()>, mut plan: Plan) -> Result<Outcome> {
        let actions = self.actions(&plan);
        if let Some(outcome) = self.prepare(allowed, &plan, &actions).await? {
            return Ok(outcome);
        }
        let (mut steps, mut done, mut failures) = (Vec::new(), Vec::new(), Vec::new());
        for (step, action) in std::mem::take(&mut plan.steps).into_iter().zip(&actions) {
            match self.send(action, &done).await {
                Ok(sent) => {
                    draft::forget(self.app, action);
                    steps.push(step);
                    done.push(sent);
                }
                Err(error) if error.kind == ErrorKind::Failed => failures.push(not_taken(action, error)),
                Err(error) => {
                    let error = failures.iter().fold(error, |error, refused: &Error| error.detail(&refused.message));
                    return Err(stopped(&Plan { steps, ..plan }, &done, draft::keep(self.app, action, error)));
                }
            }
        }
        if done.is_empty() && !failures.is_empty() {
            let rest = failures.split_off(1);
            let first = failures.remove(0);
            return Err(rest.into_iter().fold(first, |error, other| error.detail(other.message)));
        }
        let fresh = self.read_again().await;
        let mut outcome = outcome::sent(self, Plan { steps, ..plan }, &done, fresh);
        outcome.failures = failures;
        Ok(outcome)
    }

    /// The newest action on the case that the marketplace has and that `wanted` picks.
    pub async fn sent_before(&self, wanted: impl Fn(&Change) -> bool) -> Result<Option<Record>> {
        let records = self.gate().records(&self.account.name, &self.case().key.id, None).await?;
        Ok(records.into_iter().rev().find(|record| record.state == State::Sent && wanted(&record.action.change)))
    }

    fn actions(&self, plan: &Plan) -> Vec<Action> {
        plan.steps.iter().map(|step| self.action(plan.command, step.change.clone())).collect()
    }

    /// What the bench asks first; with `--dry-run`, the outcome.
    async fn prepare(&self, allowed: Result<()>, plan: &Plan, actions: &[Action]) -> Result<Option<Outcome>> {
        let way = Way { question: plan.question.as_ref(), again: self.guards.again, case: Some(self.case()) };
        let sketches = self.bench.prepare(actions, allowed, &way).await?;
        Ok(sketches.map(|sketches| outcome::sketched(self, plan, actions, &sketches)))
    }

    /// Refuses with `refusal`, the case being as it is, unless the very same change was sent before: acting then says so.
    pub async fn refuse_unless_done(&self, command: &str, change: &Change, refusal: Error) -> Result<()> {
        let action = self.action(command, change.clone());
        let error = match self.gate().barred(&action, self.guards.again).await {
            Ok(Some(_)) => return Ok(()),
            Ok(None) => refusal,
            Err(error) => error,
        };
        Err(draft::keep(self.app, &action, error))
    }

    /// Sends one action. What this run sent itself is not in the case as it was read: without a new look it would pass for this one.
    async fn send(&self, action: &Action, before: &[Done]) -> Result<Done> {
        let known = before.iter().all(|done| matches!(done, Done::Before(_))).then(|| self.case());
        self.bench.send(action, known, self.guards.again).await
    }
}

/// The refusal of one of several files, with its name.
fn not_taken(action: &Action, mut error: Error) -> Error {
    if let Some(file) = action.change.files().first() {
        error.message = format!("{} was not taken: {}", file.name, error.message);
    }
    error
}

/// The error of a plan that stopped half-way, with what was sent before.
fn stopped(plan: &Plan, done: &[Done], error: Error) -> Error {
    let sent = plan.steps.iter().zip(done);
    sent.fold(error, |error, (step, done)| {
        error.detail(format!("before it: {} (journal {})", step.done, done.record().id))
    })
}
