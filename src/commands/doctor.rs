//! `doctor`: what is wrong with this set-up, and how to mend it.
//!
//! Every check is made even when an earlier one failed, a broken configuration included. Nothing is changed but what the use
//! of an account changes too: a login that has ended is renewed.

mod accounts;
mod alerts;
mod machine;
mod mail;
mod stores;

use crate::app::App;
use crate::error::{Error, Result};
use crate::output::{Column, Outcome, Row, row};
use serde_json::json;

/// How a check came out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    Ok,
    Warning,
    Error,
}

/// One check.
#[derive(Debug)]
struct Finding {
    check: String,
    state: State,
    finding: String,
    mend: Option<String>,
}

impl Finding {
    fn ok(check: impl Into<String>, finding: impl Into<String>) -> Self {
        Self { check: check.into(), state: State::Ok, finding: finding.into(), mend: None }
    }

    fn warning(check: impl Into<String>, finding: impl Into<String>, mend: impl Into<String>) -> Self {
        Self { state: State::Warning, mend: Some(mend.into()), ..Self::ok(check, finding) }
    }

    fn error(check: impl Into<String>, error: &Error) -> Self {
        let mend = (!error.hints.is_empty()).then(|| error.hints.join("; "));
        Self { state: State::Error, mend, ..Self::ok(check, error.message.as_str()) }
    }

    fn only_a_warning(self) -> Self {
        Self { state: State::Warning, ..self }
    }

    fn row(&self) -> Row {
        let state = match self.state {
            State::Ok => "ok",
            State::Warning => "warning",
            State::Error => "error",
        };
        row(json!({"check": self.check, "state": state, "finding": self.finding, "mend": self.mend}))
    }
}

/// Looks at everything and gives one record a check; exit 1 when any of them is an error.
pub async fn run(app: &App) -> Result<Outcome> {
    let mut findings = machine::check(app);
    findings.extend(stores::check(app).await);
    findings.extend(accounts::check(app).await);
    findings.extend(mail::check(app));
    findings.extend(alerts::check(app));
    let broken = findings.iter().any(|finding| finding.state == State::Error);
    let columns = vec![
        Column::new("state", "STATE"),
        Column::new("check", "CHECK"),
        Column::new("finding", "FINDING"),
        Column::new("mend", "HOW TO MEND IT"),
    ];
    let table = Outcome::table(columns, findings.iter().map(Finding::row).collect(), "");
    Ok(Outcome { exit: broken.then_some(1), ..table })
}
