//! `block remove`: a second chance (AL-B07).

use super::add::{language, page, step};
use super::book::{self, REMOVED, State};
use super::{list, pick};
use crate::app::App;
use crate::error::{Error, ErrorKind, Result};
use crate::journal::{HandoffState, Handoffs};
use crate::output::{Body, Outcome, Record, View};
use crate::store::NewEntry;
use serde_json::json;

/// Which block is lifted, as typed.
#[derive(Clone, Debug, Default)]
pub struct Remove {
    /// The buyer's login or id, or the first letters of the entry's.
    pub buyer: String,
    /// Why.
    pub note: Option<String>,
    /// The language of the way through the page.
    pub language: Option<String>,
}

/// Lifts a block. Where the buyer is blocked on the marketplace a hand-off is prepared, and the block stands until it is done.
pub async fn remove(app: &App, options: Remove) -> Result<Outcome> {
    let block = pick(book::read(app).await?, &options.buyer)?;
    let id = block.added.id.clone();
    if block.state == State::Removed {
        let since = block.removed_at.unwrap_or(block.added_at);
        return Ok(
            Outcome::record(list::row_of(app, &block)).info(format!("{} is off the list since {since}", block.buyer()))
        );
    }
    let note = super::add::own_words(options.note.as_deref(), crate::blocks::Reason::Unpaid)?;
    let waits = matches!(block.state, State::Active | State::Expiring);
    let lifting = block.handoffs.iter().find(|one| one.step == book::STEP_OFF && one.state == HandoffState::Open);
    if let Some(lifting) = lifting {
        let text = page(app, &block);
        let outcome = Outcome::new(Body::Record(Record { row: list::row_of(app, &block), view: View::Text(text) }));
        return Ok(outcome.hint(format!("when you have done it: aftersale handoff done {}", lifting.id)));
    }
    let account = app.account(&block.account)?;
    let mut rows = vec![NewEntry {
        kind: REMOVED.into(),
        account: Some(block.account.clone()),
        case_id: Some(id.clone()),
        body: json!({"id": id, "note": note, "waits": waits}),
        once_key: Some(format!("block-removed/{id}#{}", block.removals)),
    }];
    if let Some(open) = block.open_step() {
        rows.push(Handoffs::closing(open, HandoffState::Cancelled, Some("not wanted any more")));
    }
    if waits {
        let before = block.handoffs.iter().filter(|one| one.step == book::STEP_OFF).count();
        let lift =
            step(account, &id, &block.added.buyer, None, &language(app, account, options.language.as_deref()), true)?;
        rows.push(Handoffs::opening(lift, before, app.clock()).1);
    }
    if app.settings.dry_run {
        let how = if waits { "a hand-off would be prepared" } else { "it would be off the list" };
        return Ok(Outcome::done().info(format!("{}: {how}", block.buyer())));
    }
    app.ledger().append_all(rows, app.clock()).await.map_err(|error| match error.kind {
        ErrorKind::Guard => {
            Error::new(ErrorKind::Guard, format!("{} is being taken off by another run", block.buyer()))
                .hint(format!("aftersale block show {id}"))
        }
        _ => error,
    })?;
    let block = pick(book::read(app).await?, &id)?;
    let text = page(app, &block);
    let outcome = Outcome::new(Body::Record(Record { row: list::row_of(app, &block), view: View::Text(text) }))
        .info("the marketplace tells the buyer nothing of it; write to him if he is to know (AL-B12)");
    Ok(match block.open_step() {
        Some(step) => outcome.hint(format!("when you have done it: aftersale handoff done {}", step.id)),
        None => outcome,
    })
}
