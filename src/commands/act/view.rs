//! What the seller last saw of a case, so that nobody answers a question that he has not read.

use crate::app::App;
use crate::domain::{Author, Case, CaseKey};
use crate::error::{Error, ErrorKind, Result};
use crate::output::time;

/// Notes that the case was shown as it is here. A cache that cannot be written costs nothing but the note: the guard then goes by what
/// the cache holds.
pub fn remember(app: &App, case: &Case) {
    if app.settings.at.is_some() && !app.settings.demo {
        return;
    }
    if let (Ok(cache), Some(event)) = (app.cache(), case.last_event()) {
        let _ = cache.set_note(&name(&case.key), &event);
    }
}

/// The newest event that was shown; `None` when the case never was.
pub fn seen(app: &App, key: &CaseKey) -> Result<Option<String>> {
    app.cache()?.note(&name(key))
}

fn name(key: &CaseKey) -> String {
    format!("seen/{key}")
}

/// Refuses when the buyer or the marketplace did something after `seen`, the event that the seller knows of.
pub(super) fn check(app: &App, fresh: &Case, seen: Option<&str>, program: &str, short: &str) -> Result<()> {
    let newest = fresh.last_event();
    let (Some(newest), Some(seen)) = (&newest, seen) else { return Ok(()) };
    if newest == seen {
        return Ok(());
    }
    let error =
        Error::new(ErrorKind::Guard, format!("{} has news that you have not seen, so nothing was sent", fresh.key.id))
            .for_account(&fresh.key.account);
    let after = fresh.messages.iter().position(|message| message.id == seen).map_or(0, |at| at + 1);
    let news =
        fresh.messages.iter().skip(after).filter(|message| matches!(message.author, Author::Buyer | Author::Platform));
    let error = news.rev().take(3).fold(error, |error, message| {
        let who = if message.author == Author::Buyer { "the buyer" } else { "the marketplace" };
        error.detail(format!("{who}, {}: \"{}\"", time::ago(message.at, app.now()), cut(&message.text)))
    });
    Err(error
        .hint(format!("{program} show {short}"))
        .hint(format!("or, when you know of it: --if-last-event {newest}")))
}

fn cut(text: &str) -> String {
    let short: String = text.chars().take(120).collect();
    if short.len() < text.len() { format!("{short}…") } else { short }
}
