//! What was typed is never lost: a text that could not be sent is kept in a file.

use crate::app::App;
use crate::config::files;
use crate::domain::Action;
use crate::error::Error;

/// Adds to an error where the text of the action is kept. A text that the seller has in a file of his own is kept too: it may have been
/// rendered from a template.
pub(super) fn keep(app: &App, action: &Action, error: Error) -> Error {
    let Some(text) = action.change.text().filter(|text| !text.trim().is_empty()) else { return error };
    let name: String = action.case_id.chars().filter(char::is_ascii_alphanumeric).take(16).collect();
    let path = app.paths.data_dir.join("drafts").join(format!("{name}-{}.txt", app.clock().millis()));
    match files::replace(&path, text.as_bytes()) {
        Ok(()) => error.hint(format!("your text is kept in {}", path.display())),
        Err(_) => error.detail(format!("your text: {text}")),
    }
}
