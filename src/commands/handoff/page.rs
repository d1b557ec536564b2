//! A hand-off as a page for the seller.

use crate::app::App;
use crate::journal::{Enclosures, Handoff, HandoffState};
use crate::output::{time, wrap};
use chrono::Local;

/// What to do where, in the order in which it is done.
pub fn of(app: &App, one: &Handoff) -> String {
    let date = |at| time::date(at, app.now(), &Local);
    let mut lines = vec![format!("{} ({}, hand-off {})", one.title, one.account, one.id)];
    if let Some(due) = one.due_at {
        let rule = one.rule.as_ref().map(|rule| format!(", rule {rule}")).unwrap_or_default();
        lines.push(format!("  due {}{rule}", date(due)));
    }
    if let Some(missed) = &one.if_missed {
        lines.push(format!("  Missed: {missed}"));
    }
    if let Some(page) = &one.page {
        lines.push(format!("  open   {page}"));
    }
    if !one.path.is_empty() {
        let (path, style) = (one.path.join(" → "), &app.settings.style);
        let steps = if style.terminal { wrap(&path, style.width.saturating_sub(9)) } else { vec![path] };
        let heads = std::iter::once("  then   ").chain(std::iter::repeat("         "));
        lines.extend(heads.zip(steps).map(|(head, step)| format!("{head}{step}")));
    }
    if let Some(text) = &one.text {
        // A return is confirmed by a click; what its text says is for the seller, and not to be copied.
        let (is_read, style) = (one.step == "confirm-receipt", &app.settings.style);
        lines.push(if is_read { "  which:" } else { "  paste:" }.into());
        let fitted = match is_read && style.terminal {
            true => wrap(text, style.width.saturating_sub(4)),
            false => text.lines().map(str::to_owned).collect(),
        };
        lines.extend(fitted.into_iter().map(|line| format!("    {line}")));
    }
    for file in &one.files {
        let kept = Enclosures::new(&app.paths.data_dir).named(file);
        let kept = kept.unwrap_or_else(|_| app.paths.data_dir.join("enclosures").join(&file.sha256));
        lines.push(format!("  upload {} ({})", file.name, kept.display()));
    }
    let closed = one.closed_at.map(date).unwrap_or_default();
    match one.state {
        HandoffState::Open => {}
        HandoffState::Done => lines.push(format!("  done, as you said, {closed}")),
        HandoffState::Cancelled => lines.push(format!("  cancelled, {closed}")),
    }
    lines.extend(one.note.as_ref().map(|note| format!("  note: {note}")));
    lines.join("\n")
}
