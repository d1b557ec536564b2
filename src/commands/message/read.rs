//! `message read`: threads marked as read, which is no answer.

use super::open;
use crate::app::App;
use crate::commands::act::{Guards, Plan, Step};
use crate::domain::Change;
use crate::error::{Error, ErrorKind, Result};
use crate::output::{Body, Column, Note, Outcome, Row};

/// The marketplace's word for a thread that is read.
const READ: &str = "READ";

/// Marks threads as read; one that is read already is left alone, unless it is to be done again. A thread that fails is a failure
/// beside the others (exit 3); where all fail, the first failure counts.
pub async fn read(app: &App, cases: &[String], guards: Guards) -> Result<Outcome> {
    if cases.len() > 1 && guards.if_last_event.is_some() {
        return Err(Error::usage("--if-last-event names the newest event of one case, and several were given"));
    }
    let (mut rows, mut notes, mut failures) = (Vec::new(), Vec::new(), Vec::new());
    for case in cases {
        match one(app, case, guards.clone()).await {
            Ok((row, said)) => {
                rows.push(row);
                notes.extend(said);
            }
            Err(error) if error.kind == ErrorKind::Interrupted || cases.len() == 1 => return Err(error),
            Err(error) => failures.push(error.detail(format!("about `{case}`"))),
        }
    }
    let columns = vec![Column::new("case", "CASE"), Column::new("status", "STATUS"), Column::new("already", "ALREADY")];
    let exit = failures.first().filter(|_| rows.is_empty()).map(|error| error.kind.exit_code());
    let mut outcome = Outcome::table(columns, rows, "nothing was marked as read");
    outcome.notes.extend(notes);
    outcome.failures = failures;
    outcome.exit = exit;
    Ok(outcome)
}

/// The row of a thread, and what there is to say of it.
async fn one(app: &App, case: &str, guards: Guards) -> Result<(Row, Vec<Note>)> {
    let again = guards.again;
    // What an earlier reading says is over as soon as the buyer writes anew: the thread itself says whether it is read.
    let desk = open(app, case, Guards { again: true, ..guards }).await?;
    let already = desk.case().status == READ && !again;
    let step = Step { change: Change::Read, done: "Marked as read".into() };
    let outcome = desk
        .act(Plan {
            command: "message read",
            steps: if already { Vec::new() } else { vec![step] },
            question: None,
            warnings: Vec::new(),
            hints: Vec::new(),
        })
        .await?;
    let mut row = match outcome.body {
        Body::Record(record) => record.row,
        _ => Row::new(),
    };
    row.insert("already".into(), already.into());
    // The same hint for every thread says nothing.
    let said = outcome.notes.into_iter().filter(|note| !matches!(note, Note::Hint(_))).collect();
    Ok((row, said))
}
