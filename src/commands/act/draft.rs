//! What was typed is never lost: a text that could not be sent is kept in a file.

use crate::app::App;
use crate::config::files;
use crate::domain::Action;
use crate::error::Error;
use sha2::{Digest, Sha256};

/// Adds to an error where the text of the action is kept: it may have been rendered from a template, or typed in an editor.
pub(super) fn keep(app: &App, action: &Action, error: Error) -> Error {
    match action.change.text().filter(|text| !text.trim().is_empty()) {
        Some(text) => keep_text(app, &action.case_id, text, error),
        None => error,
    }
}

/// The same for a text that is no action yet. A text that is kept already is not kept twice.
pub fn keep_text(app: &App, case: &str, text: &str, error: Error) -> Error {
    if text.trim().is_empty() {
        return error;
    }
    let name: String = case.chars().filter(char::is_ascii_alphanumeric).take(16).collect();
    let digest: String = Sha256::digest(text).iter().take(4).map(|byte| format!("{byte:02x}")).collect();
    let path = app.paths.data_dir.join("drafts").join(format!("{name}-{digest}.txt"));
    let kept = if path.exists() { Ok(()) } else { files::replace(&path, text.as_bytes()) };
    match kept {
        Ok(()) => error.hint(format!("your text is kept in {}", path.display())),
        Err(_) => error.detail(format!("your text: {text}")),
    }
}
