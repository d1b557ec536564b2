//! From steps to an outcome: sketch, bar, ask, send one after the other, read the case again.

use super::{Carried, Desk, Question, Stopped, Way, outcome};
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
        let way = Way { question: plan.question.as_ref(), again: self.guards.again, case: Some(self.case()) };
        match self.bench.carry_out(&actions, way).await {
            Ok(Carried::Sketched(sketches)) => Ok(outcome::sketched(self, &plan, &actions, &sketches)),
            Ok(Carried::Done(done)) => {
                let fresh = self.read_again().await;
                Ok(outcome::sent(self, plan, &done, fresh))
            }
            Err(Stopped { done, error }) => Err(stopped(&plan, &done, error)),
        }
    }
}

/// The error of a plan that stopped half-way, with what was sent before.
fn stopped(plan: &Plan, done: &[Done], error: Error) -> Error {
    let sent = plan.steps.iter().zip(done);
    sent.fold(error, |error, (step, done)| {
        error.detail(format!("before it: {} (journal {})", step.done, done.record().id))
    })
}
