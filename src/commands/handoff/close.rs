//! `handoff done` and `handoff cancel`: what became of a step, as the seller says.

use super::{find, row_of};
use crate::app::App;
use crate::error::Result;
use crate::journal::HandoffState;
use crate::output::{Body, Outcome, Record, View};

/// Notes that the seller has done the step.
pub async fn done(app: &App, name: &str, note: Option<&str>) -> Result<Outcome> {
    close(app, name, HandoffState::Done, note).await
}

/// Notes that the step is not wanted any more.
pub async fn cancel(app: &App, name: &str, note: Option<&str>) -> Result<Outcome> {
    close(app, name, HandoffState::Cancelled, note).await
}

async fn close(app: &App, name: &str, state: HandoffState, note: Option<&str>) -> Result<Outcome> {
    let mut handoff = find(app, name).await?;
    let said = match state {
        HandoffState::Done => "done, as you say",
        _ => "cancelled",
    };
    if app.settings.dry_run {
        return Ok(Outcome::done().info(format!("would be noted: {} is {said}", handoff.id)));
    }
    app.handoffs().close(&handoff, state, note, app.clock()).await?;
    handoff.state = state;
    handoff.closed_at = Some(app.clock());
    handoff.note = note.map(str::to_owned);
    let text = format!("noted: {} ({}) is {said}", handoff.title, handoff.id);
    let outcome = Outcome::new(Body::Record(Record { row: row_of(&handoff), view: View::Verbatim(text) }));
    Ok(outcome.hint("aftersale sync shows what the marketplace made of it"))
}
