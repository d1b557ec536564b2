//! `journal resolve`: a person says what became of an action.

use super::find::find;
use crate::app::App;
use crate::commands::act::{Question, action_row, state_words};
use crate::error::{Error, ErrorKind, Result};
use crate::journal::State;
use crate::output::{Body, Outcome, View};

/// Notes that an action was sent, or was not. Only one of which nobody knows what became of it can be resolved; anything else is a guard
/// error.
pub async fn resolve(app: &App, name: &str, sent: bool, note: Option<&str>) -> Result<Outcome> {
    let record = find(app, name).await?;
    if !record.state.is_unsettled() {
        return Err(Error::new(
            ErrorKind::Guard,
            format!("it is known what became of {}: {}", record.id, state_words(record.state)),
        )
        .hint(format!("aftersale journal show {}", record.id)));
    }
    let said = if sent { "was sent" } else { "was not sent" };
    if app.settings.dry_run {
        return Ok(Outcome::done().info(format!("would be noted: {} {said}", record.id)));
    }
    if !sent {
        let question = Question {
            title: format!(
                "Say that the {} of {} was not sent? ({})",
                record.action.change.name(),
                record.action.case_id,
                record.action.account
            ),
            lines: vec!["It may then be sent again. Look at the marketplace's own page first.".into()],
            ask: "It was not sent?".into(),
        };
        question.put(app)?;
    }
    let record = app.gate()?.resolve(record, sent, note).await?;
    let settled = if sent { State::Sent } else { State::Absent };
    if record.state != settled {
        let words = state_words(record.state);
        return Err(Error::new(
            ErrorKind::Guard,
            format!("it is known meanwhile what became of {}: {words}", record.id),
        ));
    }
    crate::commands::mail::brought_up(app, &record).await?;
    let text = format!("noted: {} {said}", record.id);
    Ok(Outcome::new(Body::Record(crate::output::Record { row: action_row(&record), view: View::Text(text) }))
        .hint(format!("aftersale show {}:{}", record.action.account, record.action.case_id)))
}
