//! What is asked before something that cannot be undone.

use crate::app::App;
use crate::error::{Error, ErrorKind, Result};
use crate::output::confirm;

/// A summary and a question.
#[derive(Clone, Debug, Default)]
pub struct Question {
    /// What is about to happen, as a question with the account named.
    pub title: String,
    /// What the seller should weigh, a line each.
    pub lines: Vec<String>,
    /// The question itself, such as `Send the request?`.
    pub ask: String,
}

impl Question {
    /// Asks on a terminal; `--yes` agrees. Without either it is refused by a guard.
    pub fn put(&self, app: &App) -> Result<()> {
        if app.settings.yes {
            return Ok(());
        }
        if !app.settings.may_ask {
            return Err(Error::new(
                ErrorKind::Guard,
                format!("{} needs a yes, and there is no terminal to ask on", self.title),
            )
            .hint("look at it with --dry-run, then add --yes"));
        }
        let text = std::iter::once(self.title.clone()).chain(self.lines.iter().map(|line| format!("  {line}")));
        app.talk().show(&text.collect::<Vec<_>>().join("\n"));
        if confirm(&self.ask)? {
            return Ok(());
        }
        Err(Error::new(ErrorKind::Guard, "nothing was done, as you wished"))
    }
}
