//! Talk while a command runs: what must be said before it ends, and progress.

use super::{Note, Style, error};
use indicatif::{MultiProgress, ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::io::Write;
use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Once};
use std::thread::JoinHandle;
use std::time::Duration;

/// How long a command may take before progress is shown.
const PATIENCE: Duration = Duration::from_millis(300);

/// Says things on stderr while a command runs.
#[derive(Clone, Debug)]
pub struct Talk {
    style: Style,
    bars: MultiProgress,
    /// Whether the bars have their terminal. Given it a second time, they would forget what they drew and leave it standing.
    drawn: Arc<Once>,
}

impl Talk {
    /// A talk in this style.
    pub fn new(style: Style) -> Self {
        let bars = MultiProgress::with_draw_target(ProgressDrawTarget::hidden());
        Self { style, bars, drawn: Arc::new(Once::new()) }
    }

    /// Says one thing now.
    pub fn say(&self, note: &Note) {
        self.bars.suspend(|| {
            let mut err = stderr(&self.style);
            // A closed stderr leaves nobody to tell.
            let _ = error::write_note(note, &self.style, &mut err).and_then(|()| err.flush());
        });
    }

    /// Shows what a question is about: with `-q` and JSON too, because nobody can answer without it.
    pub fn show(&self, text: &str) {
        self.bars.suspend(|| {
            let mut err = stderr(&self.style);
            let _ = error::write_prose(text, &self.style, &mut err).and_then(|()| err.flush());
        });
    }

    /// A progress line: shown only on a terminal, only after 300 ms, never with `-q` or JSON, and gone when dropped.
    pub fn progress(&self, label: &str) -> Progress {
        let bar = ProgressBar::hidden().with_message(label.to_owned());
        let visible = self.style.talk_terminal && !self.style.quiet && !self.style.shows_json();
        let (done, patience) = channel();
        let starter = visible.then(|| {
            let (bars, bar, drawn) = (self.bars.clone(), bar.clone(), Arc::clone(&self.drawn));
            std::thread::spawn(move || {
                if patience.recv_timeout(PATIENCE) == Err(RecvTimeoutError::Timeout) {
                    drawn.call_once(|| bars.set_draw_target(ProgressDrawTarget::stderr()));
                    bars.add(bar.clone());
                    bar.enable_steady_tick(Duration::from_millis(120));
                }
            })
        });
        let progress = Progress { bar, bars: self.bars.clone(), done: Some(done), starter };
        // Until the first count is known it turns without a number.
        progress.set(0, None);
        progress
    }
}

/// A line of progress on stderr.
#[derive(Debug)]
pub struct Progress {
    bar: ProgressBar,
    bars: MultiProgress,
    done: Option<Sender<()>>,
    starter: Option<JoinHandle<()>>,
}

impl Progress {
    /// How far it is: `done` of `total`, or of an unknown number when `total` is `None`.
    pub fn set(&self, done: u64, total: Option<u64>) {
        let pattern = match total {
            Some(_) => "{bar:24} {pos}/{len}  {msg}",
            None if done > 0 => "{spinner} {pos}  {msg}",
            None => "{spinner} {msg}",
        };
        if let Ok(look) = ProgressStyle::with_template(pattern) {
            self.bar.set_style(look.progress_chars("█▓░"));
        }
        match total {
            Some(total) => self.bar.set_length(total),
            None => self.bar.unset_length(),
        }
        self.bar.set_position(done);
    }

    /// What is being done.
    pub fn label(&self, text: &str) {
        self.bar.set_message(super::sanitize::line(text));
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        drop(self.done.take());
        if let Some(starter) = self.starter.take() {
            // A starter that failed has shown nothing; there is nothing to clear.
            let _ = starter.join();
        }
        self.bar.finish_and_clear();
        self.bars.remove(&self.bar);
    }
}

/// Prints one line of data now, before the command ends, such as the address that it serves. A reader that has gone away
/// does not stop the command.
pub fn announce(line: &str) {
    let mut out = std::io::stdout().lock();
    let _ = writeln!(out, "{line}").and_then(|()| out.flush());
}

/// Prints text for a person on stdout now, and says whether it got there: what is not delivered must be told again later.
pub fn deliver(text: &str) -> std::io::Result<()> {
    let mut out = std::io::stdout().lock();
    writeln!(out, "{}", super::sanitize::block(text)).and_then(|()| out.flush())
}

/// Stderr, with colours where they are wanted.
pub(super) fn stderr(style: &Style) -> Box<dyn Write> {
    let err = std::io::stderr().lock();
    if style.talk_color { Box::new(anstream::AutoStream::always(err)) } else { Box::new(err) }
}
