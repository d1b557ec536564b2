//! What was typed is never lost: a text that could not be sent is kept in a file.

use crate::app::App;
use crate::config::files;
use crate::domain::Action;
use crate::error::Error;
use sha2::{Digest, Sha256};
use std::path::{Path, PathBuf};

/// What the hint begins with that says where a text is.
const KEPT: &str = "your text is kept in ";

/// Adds to an error where the text of the action is kept: it may have been rendered from a template, or typed in an editor.
pub(super) fn keep(app: &App, action: &Action, error: Error) -> Error {
    match action.change.text().filter(|text| !text.trim().is_empty()) {
        Some(text) => keep_text(app, &action.case_id, text, error),
        None => error,
    }
}

/// The same for a text that is no action yet. A text that is kept already is not kept twice, whatever name its case had then.
pub fn keep_text(app: &App, case: &str, text: &str, error: Error) -> Error {
    let text = text.trim();
    if text.is_empty() || error.hints.iter().any(|hint| hint.starts_with(KEPT)) {
        return error;
    }
    let name: String = case.chars().filter(char::is_ascii_alphanumeric).take(16).collect();
    let path = folder(app).join(format!("{name}-{}", ending(text)));
    let (path, kept) = match of_text(app, text).pop() {
        Some(path) => (path, Ok(())),
        None => (path.clone(), files::replace(&path, text.as_bytes())),
    };
    match kept {
        Ok(()) => error.hint(format!("{KEPT}{}", path.display())),
        Err(_) => error.detail(format!("your text: {text}")),
    }
}

/// Deletes the draft of an action that the marketplace has.
pub(super) fn forget(app: &App, action: &Action) {
    if let Some(text) = action.change.text().filter(|text| !text.trim().is_empty()) {
        forget_text(app, text);
    }
}

/// Deletes the draft of a text that went out: the journal has it. A draft that cannot be deleted does no harm.
pub fn forget_text(app: &App, text: &str) {
    for path in of_text(app, text.trim()) {
        let _ = std::fs::remove_file(path);
    }
}

/// The drafts of answers to mails.
pub fn drafts_of_mails(app: &App) -> Vec<PathBuf> {
    drafts(app).into_iter().filter(|path| name_of(path).starts_with("mail")).collect()
}

fn of_text(app: &App, text: &str) -> Vec<PathBuf> {
    let ending = format!("-{}", ending(text));
    drafts(app).into_iter().filter(|path| name_of(path).ends_with(&ending)).collect()
}

fn drafts(app: &App) -> Vec<PathBuf> {
    std::fs::read_dir(folder(app)).into_iter().flatten().flatten().map(|entry| entry.path()).collect()
}

fn name_of(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

fn folder(app: &App) -> PathBuf {
    app.paths.data_dir.join("drafts")
}

fn ending(text: &str) -> String {
    let digest: String = Sha256::digest(text).iter().take(4).map(|byte| format!("{byte:02x}")).collect();
    format!("{digest}.txt")
}
