//! Words and files as messages.

use crate::commands::act::Step;
use crate::domain::{Change, Enclosure};

/// The messages that say `text` and bring `files`, one file each: more than one in a message is nowhere promised to arrive
/// (allegro-api §4.8). The words come with the first file.
pub(super) fn messages(text: String, files: Vec<Enclosure>, done: &str) -> Vec<Step> {
    let mut files = files.into_iter();
    let first = Step { change: Change::Message { text, files: files.next().into_iter().collect() }, done: done.into() };
    std::iter::once(first).chain(files.map(alone)).collect()
}

/// A message that is nothing but a file, and therefore the same whatever it is sent with.
pub(super) fn alone(file: Enclosure) -> Step {
    let done = format!("{} sent", file.name);
    Step { change: Change::Message { text: String::new(), files: vec![file] }, done }
}
