//! What is said after an action on an order.

use crate::app::App;
use crate::commands::act::{Carried, done_line, done_row, sketch_text};
use crate::journal::Done;
use crate::output::{Body, Outcome, Record, View, row};
use serde_json::{Value, json};

/// What an action on an order was about.
#[derive(Clone, Debug, Default)]
pub struct Said {
    /// The account.
    pub account: String,
    /// The order, where one is concerned.
    pub order_id: Option<String>,
    /// The command, such as `order ship`.
    pub command: &'static str,
    /// What each action did, as a sentence without a final period.
    pub steps: Vec<String>,
    /// What was so already, as sentences; nothing is sent for it.
    pub already: Vec<String>,
    /// The cases that it helps, as they must be typed.
    pub helps: Vec<String>,
    /// The step to be done in a web page instead, as `handoff show` tells it.
    pub handoff: Value,
    /// More lines for a person.
    pub lines: Vec<String>,
}

/// The outcome of what was carried out; `None` where there was nothing to carry out.
pub fn outcome(app: &App, said: Said, carried: Option<Carried>) -> Outcome {
    let (mut requests, mut done) = (Vec::new(), Vec::new());
    let mut lines: Vec<String> = said.already.iter().map(|already| format!("{already}: nothing was sent")).collect();
    match carried {
        Some(Carried::Sketched(sketches)) => {
            lines.push(format!("Nothing was sent. {} would send:\n{}", said.command, sketch_text(&sketches)));
            requests = sketches.into_iter().flatten().collect();
        }
        Some(Carried::Done(all)) => {
            lines.extend(said.steps.iter().zip(&all).map(|(step, done)| done_line(app, step, done)));
            done = all;
        }
        None => {}
    }
    lines.extend(said.lines);
    let actions: Vec<Value> = done.iter().map(done_row).collect();
    let data = json!({
        "account": said.account,
        "order_id": said.order_id,
        "command": said.command,
        "dry_run": app.settings.dry_run,
        "requests": requests,
        "actions": actions,
        "already": said.already,
        "helps": said.helps,
        "handoff": said.handoff,
    });
    let record = Record { row: row(data), view: View::Verbatim(lines.join("\n")) };
    let notes = done.iter().filter_map(|done| match done {
        Done::Now(record) => record.note.clone(),
        Done::Before(_) => None,
    });
    notes.fold(Outcome::new(Body::Record(record)), Outcome::warning)
}
