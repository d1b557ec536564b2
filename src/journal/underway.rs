//! Which actions this process is sending just now, so that an interruption can say what may have arrived.

use std::sync::Mutex;

/// What is being sent: the change in a word, and the action's id.
static UNDERWAY: Mutex<Vec<(&'static str, String)>> = Mutex::new(Vec::new());

/// Notes that an action goes out now.
pub(super) fn begin(what: &'static str, id: &str) {
    if let Ok(mut all) = UNDERWAY.lock() {
        all.push((what, id.to_owned()));
    }
}

/// Notes that it is known what became of it. What was dropped half-way never comes here.
pub(super) fn end(id: &str) {
    if let Ok(mut all) = UNDERWAY.lock() {
        all.retain(|(_, other)| other != id);
    }
}

/// The actions that went out and of which this process does not know what became of them: the change in a word, and the id.
pub fn underway() -> Vec<(&'static str, String)> {
    UNDERWAY.lock().map(|all| all.clone()).unwrap_or_default()
}
