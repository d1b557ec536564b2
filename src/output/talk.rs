//! Talk while a command runs: what must be said before it ends, and progress.

use super::{Note, Style};

/// Says things on stderr while a command runs.
#[derive(Clone, Debug)]
pub struct Talk {
    style: Style,
}

impl Talk {
    /// A talk in this style.
    pub fn new(style: Style) -> Self {
        Self { style }
    }

    /// Says one thing now.
    pub fn say(&self, _note: &Note) {
        let _ = &self.style;
        todo!()
    }

    /// A progress line: shown only on a terminal, only after 300 ms, never with `-q` or JSON, and gone when dropped.
    pub fn progress(&self, _label: &str) -> Progress {
        todo!()
    }
}

/// A line of progress on stderr.
pub struct Progress {}

impl Progress {
    /// How far it is: `done` of `total`, or of an unknown number when `total` is `None`.
    pub fn set(&self, _done: u64, _total: Option<u64>) {
        todo!()
    }

    /// What is being done.
    pub fn label(&self, _text: &str) {
        todo!()
    }
}

/// Prints one line of data now, before the command ends, such as the address that it serves. A reader that has gone away
/// does not stop the command.
pub fn announce(line: &str) {
    use std::io::Write as _;
    let mut out = std::io::stdout().lock();
    let _ = writeln!(out, "{line}").and_then(|()| out.flush());
}
