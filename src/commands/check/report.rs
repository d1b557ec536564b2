//! A finding, or the lack of one, as an outcome.

use super::verdict::{Finding, State, plain};
use crate::error::Error;
use crate::output::{Body, Outcome, Record, Row, View, case_words, row, time};
use serde_json::{Value, json};

/// How much of one line of the long output is shown.
const LONG: usize = 300;

/// The outcome of a check. `long` lists cases and reasons below the line.
pub fn found(finding: &Finding, long: bool) -> Outcome {
    let (state, line) = (finding.state(), finding.line());
    let due = |of: fn(crate::store::Urgency) -> u64| finding.due.map(of);
    let accounts: Vec<Value> = finding
        .ages
        .iter()
        .map(|age| {
            json!({
                "account": age.account,
                "synced_at": age.complete_at,
                "age_seconds": finding.seconds(age),
                "problem": age.problem,
            })
        })
        .collect();
    let data = json!({
        "state": state,
        "exit_code": state.exit_code(),
        "line": line,
        "checked_at": finding.now,
        "overdue": due(|due| due.overdue),
        "due_critical": due(|due| due.due_critical),
        "due_warning": due(|due| due.due_warning),
        "unknown_outcomes": finding.outcomes.as_ref().map(Vec::len),
        "unreadable": due(|due| due.unreadable),
        "warning_seconds": finding.limits.warning.millis() / 1000,
        "critical_seconds": finding.limits.critical.millis() / 1000,
        "max_age_seconds": finding.limits.max_age.millis() / 1000,
        "unknown_age_seconds": finding.limits.unknown_age.millis() / 1000,
        "accounts": accounts,
        "not_known": finding.not_known(),
        "cases": finding.cases,
        "actions": finding.outcomes.as_deref().unwrap_or_default(),
    });
    let text = if long { [vec![line], below(finding)].concat().join("\n") } else { line };
    outcome(row(data), text, state)
}

/// The outcome of a check that could not be made: always one line, always UNKNOWN.
pub fn unknown(error: &Error) -> Outcome {
    let account = error.account.as_ref().filter(|account| !error.message.contains(account.as_str()));
    let account = account.map_or(String::new(), |account| format!("{account}: "));
    let line = format!("UNKNOWN: {account}{}", plain(&error.message, LONG));
    let data = json!({
        "state": State::Unknown,
        "exit_code": State::Unknown.exit_code(),
        "line": line,
        "checked_at": null,
        "overdue": null,
        "due_critical": null,
        "due_warning": null,
        "unknown_outcomes": null,
        "unreadable": null,
        "warning_seconds": null,
        "critical_seconds": null,
        "max_age_seconds": null,
        "unknown_age_seconds": null,
        "accounts": [],
        "not_known": [error.message],
        "cases": [],
        "actions": [],
    });
    let outcome = outcome(row(data), line, State::Unknown);
    error.hints.iter().fold(outcome, |outcome, hint| outcome.hint(hint))
}

fn outcome(row: Row, text: String, state: State) -> Outcome {
    let record = Record { row, view: View::Verbatim(text) };
    Outcome { exit: Some(state.exit_code()), ..Outcome::new(Body::Record(record)) }
}

/// The long output: the cases by urgency, the actions, and all of what is not known.
fn below(finding: &Finding) -> Vec<String> {
    let clock = time::Clock { person: true, now: finding.now };
    let cases = finding.cases.iter().map(|case| {
        let text = |field: &str| case.get(field).and_then(Value::as_str).unwrap_or_default();
        let due = crate::domain::Instant::parse(text("due_at")).map_or("not read".into(), |at| clock.due(at));
        let next = text("next");
        let next = if next.is_empty() { String::new() } else { format!(": {next}") };
        format!("{due}  {}  {}, {}{next}", text("short"), text("account"), case_words(case))
    });
    let actions = finding.outcomes.iter().flatten().map(|action| {
        let case = action.case_id.as_deref().unwrap_or("no case");
        let account = action.account.as_deref().unwrap_or("no account");
        format!("unknown since {}  {}  {account}, {case}", time::ago(action.since, finding.now), action.id)
    });
    let reasons = finding.not_known().into_iter().map(|reason| format!("not known: {reason}"));
    cases.chain(actions).chain(reasons).map(|line| plain(&line, LONG)).collect()
}
