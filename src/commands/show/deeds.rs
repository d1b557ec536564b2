//! What was done to a case, and what waits for the seller in a web page.

use crate::app::App;
use crate::commands::act::{action_row, state_words};
use crate::commands::handoff;
use crate::domain::{Again, Case, Change, Deadline};
use crate::error::Result;
use crate::journal::{Handoff, HandoffState, Record, State};
use crate::output::{Note, Outcome, Row};
use serde_json::Value;

/// What the ledger has about a case.
#[derive(Debug, Default)]
pub struct Deeds {
    actions: Vec<Record>,
    /// What was done to other cases of the order.
    elsewhere: Vec<Record>,
    handoffs: Vec<Handoff>,
}

impl Deeds {
    /// The actions on the case, or on its order and no other case, oldest first, and its hand-offs, open ones first.
    pub async fn of(app: &App, case: &Case) -> Result<Self> {
        let (account, order) = (&case.key.account, case.order_id.as_deref());
        let of_case = |record: &Record| {
            let subject = record.action.case_id.as_str();
            subject == case.key.id || Some(subject) == order
        };
        let all = app.gate()?.records(account, &case.key.id, order).await?;
        let (actions, elsewhere) = all.into_iter().partition(of_case);
        let known = app.handoffs();
        let mut handoffs = known.of(Some(account), Some(&case.key.id)).await?;
        if let Some(order) = order.filter(|order| *order != case.key.id) {
            handoffs.extend(known.of(Some(account), Some(order)).await?);
        }
        handoffs.sort_by_key(|one| (one.state != HandoffState::Open, one.opened_at));
        Ok(Self { actions, elsewhere, handoffs })
    }

    /// Fills in `actions` and `handoffs`.
    pub fn fill(&self, row: &mut Row) {
        let actions = self.actions.iter().map(|record| {
            let mut row = action_row(record);
            row.insert("state_text".into(), state_words(record.state).into());
            Value::Object(row)
        });
        row.insert("actions".into(), actions.collect());
        if let Some(Value::Array(allowed)) = row.get_mut("allowed_actions") {
            allowed.retain(|command| !self.spent().any(|spent| command == spent));
        }
        row.insert("handoffs".into(), self.handoffs.iter().map(|one| Value::Object(handoff::row_of(one))).collect());
    }

    /// The commands that worked once, and were used: the marketplace does not say so.
    fn spent(&self) -> impl Iterator<Item = &str> {
        let used = |record: &&Record| record.action.change.again() == Again::Never && !record.state.had_no_effect();
        self.actions.iter().filter(used).map(|record| record.action.command.as_str())
    }

    /// Says first what nobody knows, and last what of the order was refunded for other cases.
    pub fn warn(&self, mut outcome: Outcome) -> Outcome {
        let given = self.elsewhere.iter().filter(|record| record.state == State::Sent);
        for record in given {
            let Change::Refund { total, .. } = &record.action.change else { continue };
            let kind = record.action.kind.map_or("case", |kind| kind.as_str());
            outcome = outcome.info(format!(
                "of the same order, for {kind} {}: a refund of {total} was sent (journal {})",
                record.action.case_id, record.id
            ));
        }
        // Money in doubt keeps the whole order waiting.
        let money = |record: &&Record| matches!(record.action.change, Change::Refund { .. });
        let elsewhere = self.elsewhere.iter().filter(money);
        let unknown = self.actions.iter().chain(elsewhere).filter(|record| record.state.is_unsettled());
        let warnings = unknown.map(|record| {
            let next = match record.state {
                State::NeedsPerson => format!("aftersale journal show {}", record.id),
                _ => "aftersale journal reconcile".into(),
            };
            let what = record.action.change.name();
            let is_own = self.actions.iter().any(|own| own.id == record.id);
            let whose = if is_own { String::new() } else { format!(" for {}", record.action.case_id) };
            Note::Warning(format!(
                "nobody knows what became of the {what}{whose} of {} (journal {}): {next}",
                record.at, record.id
            ))
        });
        outcome.notes.splice(0..0, warnings);
        outcome
    }
}

/// Names the steps by which the most urgent deadline is met in a web page.
pub fn hint(mut outcome: Outcome, case: &Case, deadlines: &[Deadline], name: &str) -> Result<Outcome> {
    for step in handoff::due_steps(case, deadlines)? {
        outcome = outcome.hint(format!("aftersale handoff prepare {} {name}", step.name));
    }
    Ok(outcome)
}
