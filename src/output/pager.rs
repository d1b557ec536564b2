//! The pager: what is higher than the screen goes through the user's `$PAGER`, once there is that much of it.

use super::Style;
use std::io::{self, Write};
use std::process::{Child, Command, Stdio};

/// Where stdout goes on a terminal. Text is held back until it is known whether it fits the screen.
pub struct Pager {
    out: Box<dyn Write>,
    program: Option<Vec<String>>,
    room: usize,
    held: Vec<u8>,
    lines: usize,
    child: Option<Child>,
}

impl Pager {
    /// A pager for the terminal at stdout.
    pub fn new(style: &Style) -> Self {
        let out = std::io::stdout().lock();
        let var = |name: &str| std::env::var(name).ok();
        Self {
            out: if style.color { Box::new(anstream::AutoStream::always(out)) } else { Box::new(out) },
            program: program(var("PAGER"), var("TERM")),
            room: terminal_size::terminal_size().map_or(usize::MAX, |(_, height)| usize::from(height.0).max(2) - 1),
            held: Vec::new(),
            lines: 0,
            child: None,
        }
    }

    /// Starts the pager, or gives it up for this run when it cannot be started.
    fn start(&mut self) {
        let Some([name, arguments @ ..]) = self.program.as_deref() else { return };
        let mut command = Command::new(name);
        command.args(arguments).stdin(Stdio::piped());
        if std::env::var_os("LESS").is_none() {
            command.env("LESS", "FRX");
        }
        match command.spawn() {
            Ok(child) => self.child = Some(child),
            Err(_) => self.program = None,
        }
    }

    fn send(&mut self, bytes: &[u8]) -> io::Result<()> {
        match self.child.as_mut().and_then(|child| child.stdin.as_mut()) {
            Some(pipe) => pipe.write_all(bytes),
            None => self.out.write_all(bytes),
        }
    }
}

impl Write for Pager {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let passes = self.child.is_some() || self.program.is_none();
        if passes {
            self.send(bytes)?;
            return Ok(bytes.len());
        }
        self.held.extend_from_slice(bytes);
        self.lines += bytes.iter().filter(|byte| **byte == b'\n').count();
        if self.lines > self.room {
            self.start();
            let held = std::mem::take(&mut self.held);
            self.send(&held)?;
        }
        Ok(bytes.len())
    }

    /// Shows everything and waits until the user has left the pager, so that talk does not write over it.
    fn flush(&mut self) -> io::Result<()> {
        let held = std::mem::take(&mut self.held);
        self.send(&held)?;
        match self.child.take() {
            Some(mut child) => {
                drop(child.stdin.take());
                child.wait()?;
                self.program = None;
                Ok(())
            }
            None => self.out.flush(),
        }
    }
}

impl Drop for Pager {
    /// A pager that is still open must not be left behind on the terminal.
    fn drop(&mut self) {
        let _ = self.flush();
    }
}

/// The pager's program with its arguments; `None` where none is wanted or the terminal cannot have one.
fn program(pager: Option<String>, term: Option<String>) -> Option<Vec<String>> {
    if term.is_none_or(|term| term == "dumb") {
        return None;
    }
    let words: Vec<String> = pager.unwrap_or_else(|| "less".into()).split_whitespace().map(str::to_owned).collect();
    (!words.is_empty() && words != ["cat"]).then_some(words)
}

#[cfg(test)]
mod tests {
    use super::program;

    #[test]
    fn the_pager_is_the_users_choice() {
        let choose = |pager: Option<&str>, term: Option<&str>| program(pager.map(Into::into), term.map(Into::into));
        assert_eq!(choose(Some("less -R"), Some("xterm")), Some(vec!["less".into(), "-R".into()]));
        assert_eq!(choose(None, Some("xterm")), Some(vec!["less".into()]));
        assert_eq!(choose(Some(""), Some("xterm")), None);
        assert_eq!(choose(Some("cat"), Some("xterm")), None);
        assert_eq!(choose(Some("less"), Some("dumb")), None);
        assert_eq!(choose(Some("less"), None), None);
    }
}
