//! What the marketplace took from this process and has not finished yet, so that an interruption can tell of it.

use std::sync::Mutex;

/// Something that was taken and is waited for.
#[derive(Clone, Debug)]
pub struct Accepted {
    /// The action in the journal.
    pub journal: String,
    /// What was taken, in words.
    pub said: String,
    /// The command that looks how it stands.
    pub look: String,
}

static ACCEPTED: Mutex<Vec<Accepted>> = Mutex::new(Vec::new());

/// Notes that an action was taken and is waited for.
pub fn begin(journal: &str, said: String, look: String) {
    if let Ok(mut all) = ACCEPTED.lock() {
        all.retain(|one| one.journal != journal);
        all.push(Accepted { journal: journal.to_owned(), said, look });
    }
}

/// Notes that it is told by other means, or that nobody waits for it any more.
pub fn end(journal: &str) {
    if let Ok(mut all) = ACCEPTED.lock() {
        all.retain(|one| one.journal != journal);
    }
}

/// What is waited for just now.
pub fn all() -> Vec<Accepted> {
    ACCEPTED.lock().map(|all| all.clone()).unwrap_or_default()
}
